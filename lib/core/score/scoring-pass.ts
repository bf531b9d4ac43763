import { weekOfDay } from "@/lib/core/calendar/local-clock";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import type { DeskFacts, TaskFacts } from "@/lib/core/domain/task-facts";
import { type DeskRows, gatherDesk, isInWindow } from "./desk-rows";
import { type DeskAssets, gatherAssets } from "./gather-assets";
import { gatherTask } from "./gather-task";
import { gatherHours } from "./gather-time";
import type { ScoringTicket } from "./scoring-ticket";
import { TicketColumns } from "./ticket-columns";

const WEEK = 7 * 86_400_000;

/** What a pass over all tickets gives: the facts of each task, and of the desk as a whole. */
export type ScoringFacts = {
  readonly tasks: ReadonlyMap<string, TaskFacts>;
  readonly desk: DeskFacts;
  readonly assets: DeskAssets;
};

/** Takes tickets one by one and keeps about 90 bytes of each. */
export type ScoringPass = {
  add(ticket: ScoringTicket): void;
  finish(): ScoringFacts;
};

/** The day of the first opening of each source, before the window too. */
function firstDaysOf({ tickets, inTime, day }: DeskRows): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const row of inTime) {
    const source = tickets.source.at(row);
    if (!days.has(source)) days.set(source, day[row] ?? 0);
  }
  return days;
}

function sourcesOf(desk: DeskRows): DeskFacts["sources"] {
  const { tickets } = desk;
  const counts = new Map<number, number>();
  for (let row = 0; row < tickets.length; row++) {
    const source = tickets.source.at(row);
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const firstDays = firstDaysOf(desk);
  return [...counts].map(([source, count]) => {
    const span = desk.spans.find((one) => one.source === source);
    return {
      name: tickets.sources.nameOf(source),
      tickets: count,
      spanWeeks: span ? (span.last - span.first) / WEEK : null,
      firstDay: firstDays.get(source) ?? null,
    };
  });
}

function deskFactsOf(desk: DeskRows): DeskFacts {
  const { tickets, window } = desk;
  const weekCounts = new Array<number>(window?.weekCount ?? 0).fill(0);
  const inWindow = desk.inTime.filter((row) => isInWindow(desk, row));
  for (const row of inWindow) {
    const week = weekOfDay(desk.day[row] ?? 0) - (window?.firstWeek ?? 0);
    weekCounts[week] = (weekCounts[week] ?? 0) + 1;
  }
  return {
    asOf: desk.asOf,
    window,
    ticketCount: tickets.length,
    inTaskCount: tickets.length - desk.byTask.rowsOf(0).length,
    undatedCount: tickets.length - desk.inTime.length,
    sources: sourcesOf(desk),
    weekCounts,
    ...gatherHours(desk, inWindow),
    closeCodeCount: tickets.closeCodes.size,
    minutesPerNote: desk.notes.minutesPerNote,
    calibratedOn: desk.notes.tickets,
    bulkClosedCount: desk.bulkClosed.reduce((sum, mark) => sum + mark, 0),
  };
}

/**
 * Starts a pass over all tickets of a workspace, in any order (order of opening is fastest); those in no task are needed
 * too, because they interrupt the same people.
 *
 * The window is the 52 ISO weeks, in the workspace's zone, that end with the week of the newest opening; the clock is
 * never asked. Order of the tickets changes nothing. O(n log n).
 */
export function createScoringPass(context: { readonly settings: WorkspaceSettings }): ScoringPass {
  const tickets = new TicketColumns(context.settings);
  return {
    add: (ticket) => tickets.push(ticket),
    finish: () => {
      const desk = gatherDesk(tickets, context.settings);
      const tasks = new Map<string, TaskFacts>();
      for (let task = 1; task <= tickets.tasks.size; task++) {
        tasks.set(tickets.tasks.nameOf(task), gatherTask(desk, task));
      }
      return { tasks, desk: deskFactsOf(desk), assets: gatherAssets(desk) };
    },
  };
}
