import type { Verdict } from "../../domain/verdict";
import { type Formats, formatMoment } from "../format";
import { verdictName } from "../verdict-words";

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
    name: verdictName(verdict),
    reason,
    by,
    when: formatMoment(at, formats),
    standing:
      standing &&
      `score ${Math.round(standing.toil)}, ${standing.rank === null ? "not ranked" : `rank ${standing.rank}`}`,
  }));
}
