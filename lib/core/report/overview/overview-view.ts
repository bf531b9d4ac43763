import type { WorkspaceSettings } from "../../domain/settings";
import type { ToilWatch } from "../../domain/toil-alarm";
import { sayOverview } from "../../messages/overview";
import { choicesOf } from "../candidates/candidate-list";
import { type CandidateSummary, hoursPerTicket } from "../candidates/candidate-summary";
import {
  formatCount,
  formatDate,
  formatHourCount,
  formatHours,
  formatPeople,
  NO_NUMBER,
} from "../format";
import { type HeatView, heatView } from "../heat-view";
import type { ImportSummary } from "../imports/import-view";
import type { MetricName } from "../metrics";
import {
  hasComparison,
  isBeforeData,
  type Period,
  type PeriodQuery,
  RANGES,
  type Span,
} from "../period";
import { type PeriodView, periodHref, periodView } from "../period-view";
import { comparisonNote, comparisonWords, spanName } from "../period-words";
import { type AlarmsView, alarmSentence, alarmsView } from "./overview-alarms";
import { type ChangeView, changeView } from "./overview-change";
import {
  type ImportChangesView,
  importChanges,
  type MovesView,
  periodMoves,
} from "./overview-moves";

export type OverviewInput = {
  /** Address of the workspace: "/desk". */
  readonly base: string;
  /** The team whose tasks are looked at; null: all. */
  readonly team: string | null;
  readonly candidates: readonly CandidateSummary[];
  readonly run: { readonly asOf: Date };
  readonly query: PeriodQuery;
  readonly period: Period;
  readonly tickets: readonly {
    readonly taskId: string;
    readonly now: number;
    readonly before: number;
  }[];
  /** Monday of the first week that is known; null: none. */
  readonly firstWeek: string | null;
  /** Of the tasks that are looked at, without those that a person called no toil. */
  readonly watch: ToilWatch;
  readonly heat: { readonly counts: readonly number[]; readonly offHoursShare: number | null };
  readonly imports: readonly ImportSummary[];
  /** The ranking before the last import; null after the first. */
  readonly before:
    | readonly { readonly taskId: string; readonly rank: number | null; readonly hours: number }[]
    | null;
  readonly settings: WorkspaceSettings;
};

export type TileView = {
  readonly metric: MetricName;
  readonly name: string;
  readonly value: string;
  readonly aside: string;
  readonly href: string;
  readonly change: ChangeView | null;
  /** Behind the change, or in its place. */
  readonly note: string;
};

export type OverviewView = {
  readonly over: string | null;
  readonly headline: string;
  readonly period: PeriodView;
  readonly team: {
    readonly chosen: string | null;
    readonly clearHref: string;
    readonly choices: readonly {
      readonly text: string;
      readonly count: string;
      readonly href: string;
    }[];
  };
  readonly tiles: readonly TileView[];
  readonly alarms: AlarmsView;
  readonly moves: MovesView;
  readonly sinceImport: ImportChangesView | null;
  readonly heat: HeatView | null;
  readonly lastImport: LastImportView | null;
};

export type LastImportView = {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly href: string;
    readonly name: string;
    readonly read: string;
    readonly rejected: string | null;
  }[];
  readonly total: string;
  readonly equation: string;
};

/** The tasks that a team handles, among others; all of them for null. */
export function tasksOfDesk(
  candidates: readonly CandidateSummary[],
  team: string | null,
): readonly CandidateSummary[] {
  return team === null ? candidates : candidates.filter(({ teams }) => teams.includes(team));
}

/** Sums of the period over the tasks that are looked at. */
type Sums = {
  readonly hours: number;
  readonly tickets: number;
  /** Null where there is no comparison, or no data for it. */
  readonly before: { readonly hours: number; readonly tickets: number } | null;
};

function sumsOf(input: OverviewInput, tasks: readonly CandidateSummary[]): Sums {
  const counts = new Map(input.tickets.map((row) => [row.taskId, row]));
  const sums = { hours: 0, tickets: 0, hoursBefore: 0, ticketsBefore: 0 };
  for (const task of tasks) {
    const { now, before } = counts.get(task.id) ?? { now: 0, before: 0 };
    const each = hoursPerTicket(task);
    sums.hours += now * each;
    sums.tickets += now;
    sums.hoursBefore += before * each;
    sums.ticketsBefore += before;
  }
  return {
    hours: sums.hours,
    tickets: sums.tickets,
    before: hasComparison(input.period, input.firstWeek)
      ? { hours: sums.hoursBefore, tickets: sums.ticketsBefore }
      : null,
  };
}

/** The address of the tickets of ranked tasks that are looked at; of a span, or of all weeks. */
function ticketsHref({ base, team }: OverviewInput, span: Span | Record<string, never>): string {
  const asked = new URLSearchParams({ ranked: "yes", ...span });
  if (team) asked.set("desk", team);
  return `${base}/tickets?${asked}`;
}

function periodTiles(input: OverviewInput, sums: Sums): readonly TileView[] {
  const { settings, query } = input;
  const weeks = RANGES[query.range];
  const baseTickets = sums.before?.tickets ?? 0;
  const hours = changeView(sums.hours, sums.before?.hours ?? null, baseTickets, settings);
  const tickets = changeView(sums.tickets, sums.before?.tickets ?? null, baseTickets, settings);
  const href = ticketsHref(input, input.period.now);
  const note = (base: string | null): string =>
    comparisonNote(input, { isKnown: sums.before !== null, base }, settings);
  return [
    {
      metric: "periodHours",
      name: sayOverview(settings, "Toil in {weeks} weeks", { weeks }),
      value: formatHours(sums.hours, settings),
      aside: sayOverview(settings, "{people} pace", {
        people: formatPeople((sums.hours / weeks) * 52, settings.productiveHours, settings),
      }),
      href,
      change: hours,
      note: note(hours && formatHours(sums.before?.hours ?? 0, settings)),
    },
    {
      metric: "periodTickets",
      name: sayOverview(settings, "Tickets of ranked tasks"),
      value: formatCount(sums.tickets, settings),
      aside: input.team ? sayOverview(settings, "of this desk's tasks") : "",
      href,
      change: tickets,
      note: note(tickets && formatCount(sums.before?.tickets ?? 0, settings)),
    },
  ];
}

/** A tile of weeks that are not known yet. */
function unknownTile(tile: TileView, settings: WorkspaceSettings): TileView {
  const note = sayOverview(settings, "no full week of data yet");
  return { ...tile, value: NO_NUMBER, aside: "", change: null, note };
}

function hoursAYear(tasks: readonly CandidateSummary[]): number {
  return tasks.reduce((sum, task) => sum + task.hours, 0);
}

function yearTile(input: OverviewInput, tasks: readonly CandidateSummary[]): TileView {
  const { settings, base, team } = input;
  const hours = hoursAYear(tasks);
  return {
    metric: "toilHours",
    name: sayOverview(settings, "Toil a year"),
    value: formatHours(hours, settings),
    aside: formatPeople(hours, settings.productiveHours, settings),
    href: `${base}/candidates${team ? `?${new URLSearchParams({ team })}` : ""}`,
    change: null,
    note: sayOverview(
      settings,
      "in {count, plural, one {# ranked task} other {# ranked tasks}}, over the last 52 weeks",
      { count: tasks.length },
    ),
  };
}

/** "1,200 created + 3 updated + 2 duplicates + 0 rejected": every row that was read. */
function partsOf(
  sum: (read: (one: ImportSummary) => number) => number,
  settings: WorkspaceSettings,
): string {
  const told = (value: number) => ({ count: formatCount(value, settings) });
  const updated = sum((one) => one.updated);
  const unchanged = sum((one) => one.unchanged);
  const parts = [
    sayOverview(settings, "{count} created", told(sum((one) => one.created))),
    ...(updated > 0 ? [sayOverview(settings, "{count} updated", told(updated))] : []),
    ...(unchanged > 0 ? [sayOverview(settings, "{count} unchanged", told(unchanged))] : []),
    sayOverview(settings, "{count, plural, one {# duplicate} other {# duplicates}}", {
      count: sum((one) => one.duplicates),
    }),
    sayOverview(settings, "{count} rejected", told(sum((one) => one.rejected))),
  ];
  return parts.join(" + ");
}

function lastImportView(input: OverviewInput): LastImportView | null {
  const { imports, settings, base } = input;
  const [first] = imports;
  if (!first) return null;
  const sum = (read: (one: ImportSummary) => number): number =>
    imports.reduce((all, one) => all + read(one), 0);
  const count = (value: number): string => formatCount(value, settings);
  const read = count(sum((one) => one.rowsRead));
  return {
    title: sayOverview(settings, "Last import, {day}", {
      day: formatDate(first.requestedAt, settings),
    }),
    rows: imports.map((one) => ({
      id: one.id,
      href: `${base}/imports/${one.id}`,
      name: one.source ?? one.fileName,
      read: count(one.rowsRead),
      rejected:
        one.rejected > 0
          ? sayOverview(settings, "{count} rejected", { count: count(one.rejected) })
          : null,
    })),
    total: read,
    equation: `${partsOf(sum, settings)} = ${read}.`,
  };
}

/** What can be said before the first whole week of data is over. */
function headlineBeforeData(
  { settings }: OverviewInput,
  ranked: readonly CandidateSummary[],
): string {
  return sayOverview(
    settings,
    "{count, plural, one {# ranked task takes} other {# ranked tasks take}} {hours} hours a year. Changes can be told once whole weeks are known.",
    { count: ranked.length, hours: formatHourCount(hoursAYear(ranked), settings) },
  );
}

function periodSentence(input: OverviewInput, sums: Sums): string {
  const { query, period, settings } = input;
  const told = {
    span: spanName(query, period.now, settings),
    hours: formatHourCount(sums.hours, settings),
  };
  const change = changeView(
    sums.hours,
    sums.before?.hours ?? null,
    sums.before?.tickets ?? 0,
    settings,
  );
  const words = comparisonWords(input, settings);
  if (change === null || words === null)
    return sayOverview(settings, "{span} took {hours} hours of toil.", told);
  return change.way === "same"
    ? sayOverview(settings, "{span} took {hours} hours of toil, as many as {words}.", {
        ...told,
        words,
      })
    : sayOverview(settings, "{span} took {hours} hours of toil, {change} than {words}.", {
        ...told,
        words,
        change: change.text,
      });
}

function headlineOf(input: OverviewInput, sums: Sums, alarms: number): string {
  return `${periodSentence(input, sums)} ${alarmSentence(alarms, input.settings)}`;
}

/** Which import the page stands on; null before the first. */
function overOf({ imports: [last], before, settings }: OverviewInput): string | null {
  if (!last) return null;
  const day = formatDate(last.requestedAt, settings);
  return before
    ? sayOverview(settings, "last import {day}", { day })
    : sayOverview(settings, "first import {day}, earlier weeks are replayed from the same files", {
        day,
      });
}

function alarmsTile({ watch, settings }: OverviewInput): TileView {
  return {
    metric: "toilAlarm",
    name: sayOverview(settings, "New or growing"),
    value: formatCount(watch.alarms.length, settings),
    aside: sayOverview(settings, "of {count, plural, one {# task} other {# tasks}} watched", {
      count: watch.watched,
    }),
    href: "#new-or-growing",
    change: null,
    note: sayOverview(settings, "in the last 13 weeks"),
  };
}

function teamMenu(input: OverviewInput, ranked: readonly CandidateSummary[]) {
  const page = `${input.base}/overview`;
  const href = (team: string): string => periodHref({ base: page, kept: { team } }, input.query);
  return {
    chosen: input.team,
    clearHref: href("all"),
    choices: choicesOf(ranked, ({ teams }) => teams).map(({ value, count }) => ({
      text: value,
      count: formatCount(count, input.settings),
      href: href(value),
    })),
  };
}

/** The start page of a lead: what changed, what to look at, what to say. Only what the data hold today. */
export function overviewView(input: OverviewInput): OverviewView {
  const { base, team, settings, run } = input;
  const seen = tasksOfDesk(input.candidates, team);
  const ranked = seen.filter(({ rank }) => rank !== null);
  const sums = sumsOf(input, ranked);
  const alarms = alarmsView(input.watch, seen, run.asOf, { base, formats: settings });
  return {
    over: overOf(input),
    headline: isBeforeData(input.period, input.firstWeek)
      ? headlineBeforeData(input, ranked)
      : headlineOf(input, sums, input.watch.alarms.length),
    period: periodView(
      { base: `${base}/overview`, kept: { team: team ?? undefined } },
      input,
      settings,
    ),
    team: teamMenu(
      input,
      input.candidates.filter(({ rank }) => rank !== null),
    ),
    tiles: [
      ...periodTiles(input, sums).map((tile) =>
        isBeforeData(input.period, input.firstWeek) ? unknownTile(tile, settings) : tile,
      ),
      yearTile(input, ranked),
      alarmsTile(input),
    ],
    alarms,
    moves: periodMoves(input, ranked, hasComparison(input.period, input.firstWeek)),
    sinceImport: input.before && importChanges(input.before, seen, { base, settings }),
    heat: heatView(input.heat.counts, input.heat.offHoursShare, {
      ticketsHref: ticketsHref(input, {}),
      formats: settings,
    }),
    lastImport: lastImportView(input),
  };
}
