import type { LeaveOut, LeaveOutCondition, LeftOutCount } from "../../domain/leave-out";
import { sayCoverage } from "../../messages/coverage";
import { type Formats, formatDate } from "../format";
import { conditionWords } from "./condition-words";

/** One leave-out as its list shows it. */
export type LeaveOutLine = {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly words: string;
  /** "1,204 tickets" */
  readonly count: string;
  /** The tickets it keeps out; null while it keeps none. */
  readonly rowsHref: string | null;
  /** "Lennart Brandt, 3 Nov 2026" */
  readonly who: string;
  readonly condition: LeaveOutCondition;
};

type Known = {
  /** What the ranking that pages read left out. */
  readonly leftOut: readonly LeftOutCount[];
  /** What each paused one would take today, by its id. */
  readonly wouldTake: ReadonlyMap<string, number>;
  /** Address of the rows, "/desk/tickets". */
  readonly ticketsBase: string;
};

function countOf({ id, state }: LeaveOut, { leftOut, wouldTake }: Known, formats: Formats): string {
  if (state === "paused")
    return sayCoverage(formats, "would take {count, plural, one {# ticket} other {# tickets}}", {
      count: wouldTake.get(id) ?? 0,
    });
  const taken = leftOut.find((one) => one.id === id);
  return taken
    ? sayCoverage(formats, "{count, plural, one {# ticket} other {# tickets}}", {
        count: taken.tickets,
      })
    : sayCoverage(formats, "counts with the next ranking");
}

/** The leave-outs with what each takes: as many as the line of coverage says, and as its rows are. */
export function leaveOutLines(
  leaveOuts: readonly LeaveOut[],
  known: Known,
  formats: Formats,
): readonly LeaveOutLine[] {
  const taken = new Map(known.leftOut.map(({ id, tickets }) => [id, tickets]));
  return leaveOuts.map((leaveOut) => ({
    id: leaveOut.id,
    name: leaveOut.name,
    isActive: leaveOut.state === "active",
    words: conditionWords(leaveOut.condition, formats),
    count: countOf(leaveOut, known, formats),
    rowsHref: taken.get(leaveOut.id) ? `${known.ticketsBase}?leftout=${leaveOut.id}` : null,
    who: `${leaveOut.by}, ${formatDate(leaveOut.changedAt, formats)}`,
    condition: leaveOut.condition,
  }));
}

/** What a condition would take, before it is saved. */
export type LeaveOutPreview = {
  readonly sentence: string;
  readonly isNothing: boolean;
  readonly examples: readonly string[];
};

/** "Takes 1,515 tickets, 311 of them left out already." */
export function leaveOutPreview(
  taken: {
    readonly tickets: number;
    readonly already: number;
    readonly examples: readonly { readonly externalId: string; readonly title: string | null }[];
  },
  formats: Formats,
): LeaveOutPreview {
  const { tickets, already, examples } = taken;
  const values = { count: tickets, already };
  return {
    isNothing: tickets === 0,
    sentence:
      already > 0
        ? sayCoverage(
            formats,
            "Takes {count, plural, one {# ticket} other {# tickets}}; {already, number} of them another one keeps out already.",
            values,
          )
        : sayCoverage(
            formats,
            "Takes {count, plural, =0 {no ticket} one {# ticket} other {# tickets}}.",
            { count: tickets },
          ),
    examples: examples.map(({ externalId, title }) =>
      title === null ? externalId : `${externalId} ${title}`,
    ),
  };
}
