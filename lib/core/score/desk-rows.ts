import { weekOfDay } from "@/lib/core/calendar/local-clock";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import type { ScoringWindow } from "@/lib/core/domain/task-facts";
import { calibrateNotes, type NoteCalibration } from "@/lib/core/effort/calibrate-notes";
import { markBulkCloses } from "./bulk-closes";
import { countInterruptions } from "./interruptions";
import { findOverlaps } from "./overlaps";
import { rowsByTask, rowsInTime, type TaskRows } from "./row-order";
import { WINDOW_WEEKS } from "./scoring-defaults";
import { type History, joinSpans, type Span } from "./source-spans";
import { type StoppedHours, shareStoppedHours } from "./stopped-hours";
import { FLAG, type TicketColumns } from "./ticket-columns";

const HALF_A_DAY = 43_200_000;
const NO_HOUR = -1;

/** Everything that holds for more than one task: what each ticket is within the whole desk. */
export type DeskRows = {
  readonly tickets: TicketColumns;
  readonly settings: WorkspaceSettings;
  readonly inTime: Int32Array;
  readonly byTask: TaskRows;
  readonly asOf: number | null;
  readonly window: ScoringWindow | null;
  /** Local day of opening; meaningless without a date. */
  readonly day: Int32Array;
  /** Local hour of opening, -1 without a time of day. */
  readonly hour: Int8Array;
  readonly spans: readonly Span[];
  readonly histories: ReadonlyMap<number, History>;
  readonly bulkClosed: Uint8Array;
  readonly overlaps: Uint8Array;
  readonly interruptions: Int32Array;
  readonly stopped: StoppedHours;
  readonly notes: NoteCalibration;
  /** Sources in which some ticket has a planned date: there, none means unplanned. */
  readonly plannedSources: ReadonlySet<number>;
};

/** Whether a ticket was opened within the window. */
export function isInWindow(desk: DeskRows, row: number): boolean {
  if (desk.window === null || Number.isNaN(desk.tickets.opened.at(row))) return false;
  return weekOfDay(desk.day[row] ?? 0) >= desk.window.firstWeek;
}

/** Whether a ticket takes part in scoring: within the window, or without a date. */
export function isScored(desk: DeskRows, row: number): boolean {
  return Number.isNaN(desk.tickets.opened.at(row)) || isInWindow(desk, row);
}

function readClock(tickets: TicketColumns, inTime: Int32Array) {
  const day = new Int32Array(tickets.length);
  const hour = new Int8Array(tickets.length).fill(NO_HOUR);
  for (const row of inTime) {
    const opened = tickets.opened.at(row);
    const hasTime = tickets.has(row, FLAG.timeOfDay);
    // A day alone may stand for midnight of any zone; its noon lies on that day nearly everywhere.
    day[row] = tickets.clock.dayOf(hasTime ? opened : opened + HALF_A_DAY);
    if (hasTime) hour[row] = tickets.clock.hourOf(opened);
  }
  return { day, hour };
}

function windowOf(inTime: Int32Array, day: Int32Array): ScoringWindow | null {
  const first = inTime[0];
  const last = inTime.at(-1);
  if (first === undefined || last === undefined) return null;
  const lastWeek = inTime.reduce((latest, row) => Math.max(latest, weekOfDay(day[row] ?? 0)), 0);
  const weekCount = Math.min(WINDOW_WEEKS, lastWeek - weekOfDay(day[first] ?? 0) + 1);
  return { firstWeek: lastWeek - weekCount + 1, weekCount };
}

function spansOf(tickets: TicketColumns, rows: Int32Array): Span[] {
  const spans = new Map<number, { source: number; first: number; last: number }>();
  for (const row of rows) {
    const source = tickets.source.at(row);
    const opened = tickets.opened.at(row);
    const span = spans.get(source);
    if (!span) spans.set(source, { source, first: opened, last: opened });
    else span.last = opened;
  }
  return [...spans.values()];
}

function notesIn(tickets: TicketColumns, setting: number): NoteCalibration {
  const minutes: number[] = [];
  for (let row = 0; row < tickets.length; row++) {
    const worked = tickets.workLog.at(row);
    const notes = tickets.comments.at(row);
    if (worked > 0 && notes > 0) minutes.push(worked / notes);
  }
  return calibrateNotes(minutes, setting);
}

function plannedSourcesOf(tickets: TicketColumns): Set<number> {
  const sources = new Set<number>();
  for (let row = 0; row < tickets.length; row++) {
    if (tickets.has(row, FLAG.planned)) sources.add(tickets.source.at(row));
  }
  return sources;
}

/** Looks at all tickets together, before they are taken task by task. O(n log n). */
export function gatherDesk(tickets: TicketColumns, settings: WorkspaceSettings): DeskRows {
  const inTime = rowsInTime(tickets);
  const { day, hour } = readClock(tickets, inTime);
  const window = windowOf(inTime, day);
  const isWithin = (row: number) =>
    window !== null &&
    !Number.isNaN(tickets.opened.at(row)) &&
    weekOfDay(day[row] ?? 0) >= window.firstWeek;
  const spans = spansOf(tickets, inTime.filter(isWithin));
  const bulkClosed = markBulkCloses(tickets);
  const newest = inTime.at(-1);
  return {
    tickets,
    settings,
    inTime,
    byTask: rowsByTask(tickets, inTime),
    asOf: newest === undefined ? null : tickets.opened.at(newest),
    window,
    day,
    hour,
    spans,
    histories: joinSpans(spans),
    bulkClosed,
    overlaps: findOverlaps(tickets, bulkClosed),
    interruptions: countInterruptions(tickets, inTime),
    stopped: shareStoppedHours(tickets, {
      upToPriority: settings.revenue?.upToPriority ?? 0,
      isCounted: (row) => isWithin(row) && bulkClosed[row] === 0,
    }),
    notes: notesIn(tickets, settings.minutesPerNote),
    plannedSources: plannedSourcesOf(tickets),
  };
}
