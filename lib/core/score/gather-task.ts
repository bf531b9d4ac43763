import type { NamedCount, Tally, TaskFacts, Told, ToldMean } from "@/lib/core/domain/task-facts";
import { CHANNELS, type Channel, type Priority, TICKET_TYPES } from "@/lib/core/domain/ticket";
import { quantile, winsorisedMean } from "@/lib/core/stats/quantile";
import type { Column } from "./column";
import { type DeskRows, isInWindow, isScored } from "./desk-rows";
import { gatherReturns } from "./gather-returns";
import { gatherHours, gatherTime } from "./gather-time";
import { gatherHandling, gatherTouch } from "./gather-touch";
import { INTERRUPTION_PARTS } from "./interruptions";
import { OVERLAP } from "./overlaps";
import { CHANNEL_INTERRUPTS } from "./scoring-defaults";
import { perYear } from "./source-spans";
import { FLAG } from "./ticket-columns";

type Rows = readonly number[];

/** Ways shown at most; the rest still counts in the entropy. */
const OTHER = "another wording";

function countBy(rows: Rows, column: Column): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const key = column.at(row);
    if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function named(counts: Map<number, number>, nameOf: (key: number) => string): NamedCount[] {
  return [...counts]
    .map(([key, count]) => ({ name: nameOf(key), count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function tallyOf(rows: Rows, column: Column, nameOf: (key: number) => string): Tally {
  const counts = named(countBy(rows, column), nameOf);
  return { told: counts.reduce((sum, { count }) => sum + count, 0), counts };
}

function flagged(desk: DeskRows, rows: Rows, flags: readonly [number, number]): Told {
  const told = rows.filter((row) => desk.tickets.has(row, flags[0]));
  return { told: told.length, hits: told.filter((row) => desk.tickets.has(row, flags[1])).length };
}

/** Values of a column of counts for the tickets that tell, sorted. */
function toldCounts(rows: Rows, column: Column): number[] {
  return rows
    .map((row) => column.at(row))
    .filter((count) => count >= 0)
    .sort((a, b) => a - b);
}

function meanOf(sorted: readonly number[]): ToldMean {
  return { told: sorted.length, mean: winsorisedMean(sorted) };
}

function gatherChannels(desk: DeskRows, rows: Rows): TaskFacts["channels"] {
  const counts: Partial<Record<Channel, number>> = {};
  const alert = TICKET_TYPES.indexOf("alert");
  for (const row of rows) {
    const told = CHANNELS[desk.tickets.channel.at(row) - 1] ?? "other";
    // An alert comes from monitoring, whether the export says so or not.
    const channel = told === "other" && desk.tickets.type.at(row) === alert ? "monitor" : told;
    if (CHANNEL_INTERRUPTS[channel] !== null) counts[channel] = (counts[channel] ?? 0) + 1;
  }
  let told = 0;
  let sum = 0;
  for (const channel of CHANNELS) {
    const count = counts[channel] ?? 0;
    told += count;
    sum += count * (CHANNEL_INTERRUPTS[channel] ?? 0);
  }
  return { told, mean: told > 0 ? sum / told : 0, counts };
}

function gatherPriorities(desk: DeskRows, rows: Rows): TaskFacts["priorities"] {
  const byPriority = countBy(rows, desk.tickets.priority);
  const count = (priority: Priority) => byPriority.get(priority) ?? 0;
  const counts = { 1: count(1), 2: count(2), 3: count(3), 4: count(4), 5: count(5) };
  return { told: counts[1] + counts[2] + counts[3] + counts[4] + counts[5], counts };
}

function gatherWording(desk: DeskRows, rows: Rows): TaskFacts["wording"] {
  const told = rows.filter((row) => desk.tickets.has(row, FLAG.knownLanguage));
  const withFlag = (flag: number) => told.filter((row) => desk.tickets.has(row, flag)).length;
  return {
    told: told.length,
    procedural: withFlag(FLAG.procedural),
    judgment: withFlag(FLAG.judgment),
  };
}

/** In a source that plans, a ticket without a planned date is unplanned; elsewhere nothing is told. */
function gatherPlanned(desk: DeskRows, rows: Rows): Told {
  const told = rows.filter((row) => desk.plannedSources.has(desk.tickets.source.at(row)));
  return {
    told: told.length,
    hits: told.filter((row) => desk.tickets.has(row, FLAG.planned)).length,
  };
}

function gatherOverlaps(desk: DeskRows, rows: Rows): Told {
  const marks = rows.map((row) => desk.overlaps[row] ?? OVERLAP.untold);
  return {
    told: marks.filter((mark) => mark !== OVERLAP.untold).length,
    hits: marks.filter((mark) => mark === OVERLAP.overlapping).length,
  };
}

function gatherOpenHours(desk: DeskRows, rows: Rows): ToldMean {
  const minutes = rows
    .filter((row) => desk.bulkClosed[row] === 0)
    .map((row) => desk.tickets.openMinutes.at(row))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  return { told: minutes.length, mean: winsorisedMean(minutes) / 60 };
}

function topShareOf(counts: Map<number, number>): number | null {
  const all = [...counts.values()];
  const total = all.reduce((sum, count) => sum + count, 0);
  return total > 0 ? all.reduce((most, count) => Math.max(most, count), 0) / total : null;
}

/** What people and texts say about the scored tickets. */
function gatherHandlingSigns(desk: DeskRows, scored: Rows) {
  const { tickets } = desk;
  const comments = toldCounts(scored, tickets.comments);
  const reopens = toldCounts(scored, tickets.reopens);
  const approvals = flagged(desk, scored, [FLAG.approvalTold, FLAG.approved]);
  const inferred = scored.filter((row) => tickets.has(row, FLAG.approvalInferred)).length;
  return {
    closeCodes: tallyOf(
      scored,
      tickets.closeCode,
      (key) => tickets.closeCodes.nameOf(key) ?? OTHER,
    ),
    resolutionWays: tallyOf(scored, tickets.way, (key) => tickets.ways.nameOf(key) ?? OTHER),
    handling: gatherHandling(desk, scored),
    reassignments: meanOf(toldCounts(scored, tickets.reassignments)),
    comments: { told: comments.length, median: quantile(comments, 0.5) ?? 0 },
    escalations: flagged(desk, scored, [FLAG.escalationTold, FLAG.escalated]),
    approvals: { ...approvals, inferred },
    wording: gatherWording(desk, scored),
    runbook: flagged(desk, scored, [FLAG.resolutionTold, FLAG.runbook]),
    reopened: { told: reopens.length, hits: reopens.filter((count) => count > 0).length },
  };
}

/** How and when the scored tickets break into other work. */
function gatherInterruptionSigns(desk: DeskRows, scored: Rows) {
  const parts = scored.reduce((sum, row) => sum + (desk.interruptions[row] ?? 0), 0);
  return {
    channels: gatherChannels(desk, scored),
    planned: gatherPlanned(desk, scored),
    priorities: gatherPriorities(desk, scored),
    overlaps: gatherOverlaps(desk, scored),
    assignedCount: scored.filter((row) => desk.tickets.assignee.at(row) !== 0).length,
    interruptionsPerTicket: scored.length > 0 ? parts / INTERRUPTION_PARTS / scored.length : 0,
    lossEvents: flagged(desk, scored, [FLAG.lossTold, FLAG.loss]),
  };
}

/**
 * Tickets a year including those without a date, which are taken to be spread like the dated ones. Where no ticket has
 * a date, the export is taken to hold one year.
 */
function yearlyOf(datedYearly: number, counts: { dated: number; undated: number }): number {
  if (counts.dated === 0) return counts.undated;
  return datedYearly * (1 + counts.undated / counts.dated);
}

/** Counts everything that scoring and costing ask about one task. `task` is its number. O(n log n). */
export function gatherTask(desk: DeskRows, task: number): TaskFacts {
  const { tickets } = desk;
  const rows = desk.byTask.rowsOf(task);
  const scored = [...rows.filter((row) => isScored(desk, row))];
  const inWindow = scored.filter((row) => isInWindow(desk, row));
  const undated = scored.length - inWindow.length;
  const time = gatherTime(desk, inWindow);
  const tally = (column: Column, nameOf: (key: number) => string) =>
    named(countBy(scored, column), nameOf);
  return {
    taskId: tickets.tasks.nameOf(task),
    ticketCount: rows.length,
    scoredCount: scored.length,
    datedCount: inWindow.length,
    ...time,
    perYear: yearlyOf(time.perYear, { dated: rows.length - undated, undated }),
    ...gatherHours(desk, inWindow),
    returns: gatherReturns(desk, rows),
    ...gatherHandlingSigns(desk, scored),
    ...gatherInterruptionSigns(desk, scored),
    touch: gatherTouch(desk, scored),
    openHours: gatherOpenHours(desk, scored),
    stopped: {
      told: desk.stopped.tickets[task] ?? 0,
      hoursPerYear:
        time.spanWeeks === null ? 0 : perYear(desk.stopped.hours[task] ?? 0, time.spanWeeks),
    },
    sources: tally(tickets.source, (key) => tickets.sources.nameOf(key)),
    services: tally(tickets.service, (key) => tickets.services.nameOf(key)),
    teams: tally(tickets.team, (key) => tickets.teams.nameOf(key)),
    types: TICKET_TYPES.map((name, at) => ({
      name,
      count: scored.filter((row) => tickets.type.at(row) === at).length,
    }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    topResolverShare: topShareOf(countBy(scored, tickets.assignee)),
  };
}
