/** When something happened. A date without a time of day takes no part in hour signals. */
export type Moment = {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  readonly precision: "second" | "day";
};

/** How a request came in. */
export const CHANNELS = [
  "page",
  "monitor",
  "phone",
  "chat",
  "walk-in",
  "email",
  "portal",
  "project",
  "scheduled",
  "other",
] as const;
export type Channel = (typeof CHANNELS)[number];

export const PRIORITIES = [1, 2, 3, 4, 5] as const;
/** 1 is the most urgent. */
export type Priority = (typeof PRIORITIES)[number];

export const TICKET_STATES = [
  "open",
  "in-progress",
  "on-hold",
  "resolved",
  "closed",
  "cancelled",
  "other",
] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** What kind of work a ticket says it is; decides the default touch time. */
export const TICKET_TYPES = [
  "alert",
  "request",
  "incident",
  "change",
  "problem",
  "engineering",
  "unknown",
] as const;
export type TicketType = (typeof TICKET_TYPES)[number];

/**
 * One ticket in the product's own words, whatever tool it came from.
 *
 * `null` means "the export does not say". People are keyed pseudonyms when the workspace masks personal data.
 */
export type Ticket = {
  /** Key within the source: the tool's own id, or `row:<sha-256 of the cells>#k` without an id column. */
  readonly externalId: string;
  readonly type: TicketType;
  readonly title: string | null;
  readonly description: string | null;
  readonly resolution: string | null;
  readonly team: string | null;
  readonly service: string | null;
  /** Category path, " > " between its levels. */
  readonly category: string | null;
  /** Configuration item, host or asset. */
  readonly configurationItem: string | null;
  readonly priority: Priority | null;
  readonly channel: Channel | null;
  readonly requester: string | null;
  readonly assignee: string | null;
  readonly openedAt: Moment | null;
  readonly acknowledgedAt: Moment | null;
  readonly resolvedAt: Moment | null;
  readonly closedAt: Moment | null;
  readonly plannedAt: Moment | null;
  /** Last change in the tool; the newer row of two wins by it. */
  readonly updatedAt: Moment | null;
  readonly state: TicketState | null;
  readonly closeCode: string | null;
  /** Counts; null when neither a column nor a history tells. */
  readonly reassignments: number | null;
  readonly reopens: number | null;
  readonly comments: number | null;
  /** True when the export names an approval or the ticket is a change that needs one. */
  readonly approval: boolean | null;
  /** Human hands-on minutes from a work log (rung 1); null when the export has none. */
  readonly workLogMinutes: number | null;
  /** Columns that map to nothing, kept as they were: header to value, empty values left out. */
  readonly attributes: Readonly<Record<string, string>>;
};

/** One step in a ticket's life, from an event log or a history column. */
export type TicketEvent = {
  readonly at: Moment | null;
  readonly kind: "state" | "assignment" | "note" | "other";
  /** State, group or note kind as the tool wrote it. */
  readonly value: string | null;
  readonly person: string | null;
};
