import type { Channel, Priority, TicketType } from "./ticket";

/** A name and how many tickets carry it. */
export type NamedCount = { readonly name: string; readonly count: number };

/** How often something holds among the tickets that say whether it does. */
export type Told = {
  /** Tickets whose export has the field. */
  readonly told: number;
  /** Tickets among them for which it holds. */
  readonly hits: number;
};

/** How often each of several ways occurs among the tickets that say which; largest first. */
export type Tally = { readonly told: number; readonly counts: readonly NamedCount[] };

/** A mean over the tickets that have the field; 0 when none has. */
export type ToldMean = { readonly told: number; readonly mean: number };

/** 1 work log, 2 activity windows, 3 notes, 4 in-progress business time, 5 default by type. */
export type Rung = 1 | 2 | 3 | 4 | 5;

/** The part of a task's touch time that stands on one rung of the ladder. */
export type RungFacts = {
  readonly rung: Rung;
  readonly tickets: number;
  /** Hands-on minutes a ticket of this rung, winsorised at P99. */
  readonly meanMinutes: number;
  /** Reopens of these tickets; each costs another handling where the rung does not already hold it (3 to 5). */
  readonly reopens: number;
};

export type TouchFacts = {
  /** Only the rungs that occur, lowest first. */
  readonly rungs: readonly RungFacts[];
  /** Tickets on rung 5 by type. */
  readonly assumed: Readonly<Record<TicketType, number>>;
  /** Mean of all tickets, minutes. */
  readonly meanMinutes: number;
};

/** How even the handling time is, from the one field that most tickets have. */
export type HandlingSpread = {
  readonly from: "work log" | "activity" | "notes";
  readonly told: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
};

/** What the tickets of one task say, counted over the window: the input of scoring and costing. */
export type TaskFacts = {
  readonly taskId: string;
  /** All tickets, whatever their date. */
  readonly ticketCount: number;
  /** N: tickets within the window, and those without a date. */
  readonly scoredCount: number;
  /** Tickets opened within the window. */
  readonly datedCount: number;
  /** Tickets a year, n = count x 52 / max(span, 4) per source. */
  readonly perYear: number;
  /** C: weeks of history of the sources that hold these tickets; null without dates. */
  readonly spanWeeks: number | null;
  /** Tickets per ISO week of the window, oldest first; as long as the window. */
  readonly weekCounts: readonly number[];
  /** Tickets per local day of the window, from its first Monday on; seven times as long as the window. */
  readonly dayCounts: readonly number[];
  /** First and last position in `weekCounts` that the task's sources cover; null without dates. */
  readonly coveredWeeks: { readonly from: number; readonly to: number } | null;
  /** 7 x 24 counts, Monday 00 h first; only tickets with a time of day. */
  readonly heat: readonly number[];
  readonly hours: { readonly business: number; readonly off: number; readonly sleep: number };
  /** Of these, how many came while somebody was on call. */
  readonly onCall: { readonly off: number; readonly sleep: number };
  /** Largest share of the dated tickets within any 24 hours. */
  readonly burstShare: number;
  /** Share of the day-to-day variance that weekday or day of the month explains; null when too little to tell. */
  readonly calendarExplained: number | null;
  readonly returns: Told;
  readonly closeCodes: Tally;
  readonly resolutionWays: Tally;
  readonly handling: HandlingSpread | null;
  readonly reassignments: ToldMean;
  /** Median number of comments and notes. */
  readonly comments: { readonly told: number; readonly median: number };
  /** Escalated, approved, or spawned a problem or change. */
  readonly escalations: Told;
  /** `inferred`: hits that stand on the ticket type alone, because the export has no approval field. */
  readonly approvals: Told & { readonly inferred: number };
  /** Resolution texts in a known language; those with procedural and with judgment words. */
  readonly wording: {
    readonly told: number;
    readonly procedural: number;
    readonly judgment: number;
  };
  readonly runbook: Told;
  readonly reopened: Told;
  readonly channels: {
    readonly told: number;
    /** Mean interrupt weight of the channels, 0..1. */
    readonly mean: number;
    readonly counts: Readonly<Partial<Record<Channel, number>>>;
  };
  readonly planned: Told;
  readonly priorities: {
    readonly told: number;
    readonly counts: Readonly<Record<Priority, number>>;
  };
  readonly overlaps: Told;
  /** Tickets with an assignee. */
  readonly assignedCount: number;
  /** Interruptions a ticket after those within 60 s to one person were merged; 0 for planned work. */
  readonly interruptionsPerTicket: number;
  readonly touch: TouchFacts;
  /** Working hours from opening to resolution; the mean is winsorised at P99. */
  readonly openHours: ToldMean;
  /** Hours a year in which urgent tickets held up a service, shared between the tickets open at once. */
  readonly stopped: { readonly told: number; readonly hoursPerYear: number };
  /** Tickets linked to a loss event; `told` 0 when the export cannot tell. */
  readonly lossEvents: Told;
  readonly sources: readonly NamedCount[];
  readonly services: readonly NamedCount[];
  readonly teams: readonly NamedCount[];
  readonly types: readonly NamedCount[];
  /** Share of the tickets with an assignee that the busiest one resolved; null when nobody is named. */
  readonly topResolverShare: number | null;
  /** Tickets a month over the last 13 weeks divided by those of the whole span, minus 1; null under 26 weeks. */
  readonly growth: number | null;
};

/** The window in which tickets are scored: whole ISO weeks, the last of them holding the newest opening. */
export type ScoringWindow = {
  /** Weeks since the one that begins on Monday 1969-12-29, local time. */
  readonly firstWeek: number;
  readonly weekCount: number;
};

/** How far one source reaches within the window. */
export type SourceSpan = {
  readonly name: string;
  readonly tickets: number;
  /** Weeks from first to last opening within the window; null when no ticket has a date. */
  readonly spanWeeks: number | null;
  /** Local day of its first opening of all, counted from 1970-01-01; null when no ticket has a date. */
  readonly firstDay: number | null;
};

/** What holds for the whole desk. */
export type DeskFacts = {
  /** Newest opening; null when no ticket has a date. */
  readonly asOf: number | null;
  readonly window: ScoringWindow | null;
  readonly ticketCount: number;
  readonly inTaskCount: number;
  readonly undatedCount: number;
  readonly sources: readonly SourceSpan[];
  readonly weekCounts: readonly number[];
  readonly heat: readonly number[];
  readonly hours: { readonly business: number; readonly off: number; readonly sleep: number };
  /** Different close codes in use; one alone tells nothing. */
  readonly closeCodeCount: number;
  /** Minutes per note, calibrated on tickets with both a work log and notes. */
  readonly minutesPerNote: number;
  /** Tickets the calibration stands on; 0 means the workspace setting is used. */
  readonly calibratedOn: number;
  /** Tickets closed more than 20 at once by one person: their times are not used. */
  readonly bulkClosedCount: number;
};
