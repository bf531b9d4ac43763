import type { Verdict } from "../../domain/verdict";
import { sayCandidates } from "../../messages/candidates";
import { type Formats, formatMoment } from "../format";
import { reasonWords, verdictName } from "../verdict-words";

export type VerdictLineView = {
  readonly key: string;
  readonly name: string;
  readonly reason: string;
  readonly by: string;
  readonly when: string;
  /** What the ranking said at that time. */
  readonly standing: string | null;
};

type Line = {
  readonly id: string;
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly at: Date;
  readonly by: string;
  readonly standing: { readonly toil: number; readonly rank: number | null } | null;
};

/** The history of a task's verdicts, ready to be shown. */
export function verdictLines(lines: readonly Line[], formats: Formats): readonly VerdictLineView[] {
  return lines.map(({ id, verdict, reason, at, by, standing }) => ({
    key: id,
    name: verdictName(verdict, formats),
    reason: reasonWords(reason, formats),
    by,
    when: formatMoment(at, formats),
    standing: standing && standingWords(standing, formats),
  }));
}

function standingWords({ toil, rank }: NonNullable<Line["standing"]>, formats: Formats): string {
  const score = Math.round(toil);
  return rank === null
    ? sayCandidates(formats, "score {score}, not ranked", { score })
    : sayCandidates(formats, "score {score}, rank {rank}", { score, rank });
}
