import { sayCandidates } from "../../messages/candidates";
import { type Formats, formatCount, formatHoursBand } from "../format";
import { retellNote } from "../measured-words";
import { markOf } from "../plan/approval-mark";
import { candidateHref } from "./candidate-list";
import type { CandidateSummary } from "./candidate-summary";
import type { CandidatesInput } from "./candidates-view";

export type TrayView = {
  /** What stands in front: the grade, or a word. */
  readonly mark: string;
  readonly title: string;
  readonly note: string;
  readonly rows: readonly {
    readonly id: string;
    readonly href: string;
    readonly title: string;
    readonly source: string | null;
    readonly tickets: string;
    readonly reason: string;
    readonly hours: string;
    /** Who approved it, and when, while it was ranked; null: nobody. */
    readonly approved: string | null;
  }[];
  /** The way to those that are not shown yet. */
  readonly more: { readonly text: string; readonly href: string } | null;
};

type TrayKind = {
  readonly mark: (formats: Formats) => string;
  readonly title: (count: number, formats: Formats) => string;
  readonly holds: (candidate: CandidateSummary) => boolean;
  readonly reason: (candidate: CandidateSummary, formats: Formats) => string;
  readonly hours: (candidate: CandidateSummary, formats: Formats) => string;
};

const TRAYS: readonly TrayKind[] = [
  {
    mark: () => "D",
    title: (count, formats) =>
      sayCandidates(
        formats,
        "Ask a person: {count, plural, one {# task} other {# tasks}} with too little evidence to rank",
        { count },
      ),
    holds: ({ verdict }) => verdict !== "notToil",
    reason: ({ notes: [first] }, formats) =>
      first === undefined
        ? sayCandidates(formats, "too few signals in the export")
        : retellNote(formats, first),
    hours: ({ hoursBand: { p10, p90 } }, formats) =>
      sayCandidates(formats, "{hours} a year", { hours: formatHoursBand(p10, p90, formats) }),
  },
  {
    mark: (formats) => sayCandidates(formats, "No"),
    title: (count, formats) =>
      sayCandidates(formats, "Ruled out by people: {count, plural, one {# task} other {# tasks}}", {
        count,
      }),
    holds: ({ verdict }) => verdict === "notToil",
    reason: (_, formats) => sayCandidates(formats, "a person said: not toil"),
    hours: (_, formats) => sayCandidates(formats, "not counted"),
  },
];

function trayOf(
  kind: TrayKind,
  tray: readonly CandidateSummary[],
  { settings, base, query, approval }: CandidatesInput,
): TrayView {
  const tickets = tray.reduce((sum, candidate) => sum + candidate.tickets, 0);
  return {
    mark: kind.mark(settings),
    title: kind.title(tray.length, settings),
    note: sayCandidates(
      settings,
      "Not in the ranking and not in the totals. Together {count, plural, one {# ticket} other {# tickets}}.",
      { count: tickets },
    ),
    rows: tray.slice(0, query.tray).map((candidate) => ({
      id: candidate.id,
      href: `${base}/${candidate.id}`,
      title: candidate.title,
      source: candidate.sources[0] ?? null,
      tickets: sayCandidates(settings, "{count, plural, one {# ticket} other {# tickets}}", {
        count: candidate.tickets,
      }),
      reason: kind.reason(candidate, settings),
      hours: kind.hours(candidate, settings),
      approved: markOf(approval, candidate.id),
    })),
    more:
      query.tray < tray.length
        ? {
            text: sayCandidates(settings, "Show all {count}", {
              count: formatCount(tray.length, settings),
            }),
            href: candidateHref(base, query, { tray: tray.length }),
          }
        : null,
  };
}

/** Tasks outside the ranking, by the reason: too little evidence, or ruled out by a person. */
export function traysOf(input: CandidatesInput): readonly TrayView[] {
  const out = input.candidates.filter(({ rank }) => rank === null);
  return TRAYS.flatMap((kind) => {
    const tray = out.filter(kind.holds);
    return tray.length > 0 ? [trayOf(kind, tray, input)] : [];
  });
}
