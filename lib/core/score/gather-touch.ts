import type { HandlingSpread, RungFacts, TouchFacts } from "@/lib/core/domain/task-facts";
import { TICKET_TYPES, type TicketType } from "@/lib/core/domain/ticket";
import { RUNGS } from "@/lib/core/effort/ladder";
import { touchTimeOf } from "@/lib/core/effort/touch-minutes";
import { quantile, winsorisedMean } from "@/lib/core/stats/quantile";
import type { DeskRows } from "./desk-rows";

function typeOf(desk: DeskRows, row: number): TicketType {
  return TICKET_TYPES[desk.tickets.type.at(row)] ?? "unknown";
}

function toldOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Hands-on minutes of one ticket; time in progress is left out where the ticket was closed in bulk. */
function touchOf(desk: DeskRows, row: number) {
  const { workLog, activity, inProgress, comments } = desk.tickets;
  return touchTimeOf(
    {
      type: typeOf(desk, row),
      workLogMinutes: toldOrNull(workLog.at(row)),
      activityMinutes: toldOrNull(activity.at(row)),
      comments: comments.at(row),
      inProgressMinutes: desk.bulkClosed[row] === 1 ? null : toldOrNull(inProgress.at(row)),
    },
    { ...desk.settings, minutesPerNote: desk.notes.minutesPerNote },
  );
}

/** Touch time of a task's scored tickets by rung. */
export function gatherTouch(desk: DeskRows, rows: readonly number[]): TouchFacts {
  const minutes = new Map(RUNGS.map((rung) => [rung, [] as number[]]));
  const reopens = new Map(RUNGS.map((rung) => [rung, 0]));
  const assumed: Record<TicketType, number> = {
    alert: 0,
    request: 0,
    incident: 0,
    change: 0,
    problem: 0,
    engineering: 0,
    unknown: 0,
  };
  for (const row of rows) {
    const touch = touchOf(desk, row);
    minutes.get(touch.rung)?.push(touch.minutes);
    const again = Math.max(0, desk.tickets.reopens.at(row));
    reopens.set(touch.rung, (reopens.get(touch.rung) ?? 0) + again);
    if (touch.rung === 5) assumed[typeOf(desk, row)]++;
  }
  const rungs = RUNGS.flatMap((rung): RungFacts[] => {
    const sorted = Float64Array.from(minutes.get(rung) ?? []).sort();
    if (sorted.length === 0) return [];
    // Defaults differ by type only: to winsorise them would cut off a rare type.
    const meanMinutes = winsorisedMean(sorted, rung === 5 ? 1 : undefined);
    return [{ rung, tickets: sorted.length, meanMinutes, reopens: reopens.get(rung) ?? 0 }];
  });
  const total = rungs.reduce((sum, rung) => sum + rung.tickets * rung.meanMinutes, 0);
  return { rungs, assumed, meanMinutes: rows.length > 0 ? total / rows.length : 0 };
}

function spreadOf(from: HandlingSpread["from"], values: readonly number[]): HandlingSpread {
  const sorted = Float64Array.from(values).sort();
  return {
    from,
    told: sorted.length,
    p25: quantile(sorted, 0.25) ?? 0,
    p50: quantile(sorted, 0.5) ?? 0,
    p75: quantile(sorted, 0.75) ?? 0,
  };
}

/**
 * How even the handling time is, from the one field that most tickets have; the better rung wins a tie.
 *
 * One field only: minutes of different rungs side by side would look uneven because of the rungs.
 */
export function gatherHandling(desk: DeskRows, rows: readonly number[]): HandlingSpread | null {
  const { workLog, activity, comments } = desk.tickets;
  const spreads = [
    spreadOf(
      "work log",
      rows.map((row) => workLog.at(row)).filter((value) => value > 0),
    ),
    spreadOf(
      "activity",
      rows.map((row) => activity.at(row)).filter((value) => value > 0),
    ),
    spreadOf(
      "notes",
      rows.map((row) => comments.at(row)).filter((value) => value >= 0),
    ),
  ];
  const best = spreads.reduce((most, one) => (one.told > most.told ? one : most));
  return best.told > 0 ? best : null;
}
