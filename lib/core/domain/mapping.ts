import type { Repairs } from "./repair";
import type { Channel, Priority, TicketState } from "./ticket";

/** The tools whose exports are recognised; "generic" is the guess for all others. */
export const TOOLS = [
  "servicenow",
  "jira",
  "zendesk",
  "pagerduty",
  "opsgenie",
  "freshservice",
  "freshdesk",
  "glpi",
  "bmc",
  "redmine",
  "gitlab",
  "github",
  "linear",
  "azure-devops",
  "asana",
  "trello",
  "generic",
] as const;
export type Tool = (typeof TOOLS)[number];

/** Ticket fields a column may feed. Several columns may feed `category` (levels) and `comments` (one each). */
export const TICKET_FIELDS = [
  "externalId",
  "title",
  "description",
  "resolution",
  "team",
  "service",
  "category",
  "subcategory",
  "configurationItem",
  "symptom",
  "priority",
  "urgency",
  "impact",
  "channel",
  "requester",
  "assignee",
  "openedAt",
  "acknowledgedAt",
  "resolvedAt",
  "closedAt",
  "plannedAt",
  "updatedAt",
  "state",
  "closeCode",
  "reassignments",
  "reopens",
  "comments",
  "approval",
  "workLogMinutes",
  "type",
  "activity",
  "eventAt",
] as const;
export type TicketField = (typeof TICKET_FIELDS)[number];

export type Confidence = "sure" | "check" | "unmapped";

/** What happens to the people a column names: pseudonyms, the names as they are, or nothing is stored of it. */
export const COLUMN_PRIVACIES = ["mask", "keep", "drop"] as const;
export type ColumnPrivacy = (typeof COLUMN_PRIVACIES)[number];

/**
 * What a person said that values mean, by their folded words; goes before every dictionary. "other" is counted apart
 * and never read as urgent.
 */
export type ValueMeanings = {
  readonly priority?: Readonly<Record<string, Priority | "other">>;
  readonly state?: Readonly<Record<string, TicketState>>;
  readonly channel?: Readonly<Record<string, Channel>>;
};

/** The fields whose values a person can give a meaning. */
export const VALUE_FIELDS = ["priority", "state", "channel"] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** How the cells of a date column are written. */
export type DateFormat =
  | { readonly kind: "iso" }
  | { readonly kind: "ordered"; readonly order: "dmy" | "mdy" | "ymd" }
  | { readonly kind: "month-name" }
  | { readonly kind: "epoch"; readonly unit: "second" | "millisecond" }
  | { readonly kind: "excel-serial" }
  /** A clock whose day stands in another column of the same field. */
  | { readonly kind: "time-of-day" };

export type ColumnMapping = {
  /** 0-based position in the file. */
  readonly index: number;
  /** Header as the file has it. */
  readonly column: string;
  /** null: kept as a raw attribute. */
  readonly field: TicketField | null;
  readonly confidence: Confidence;
  /** Only for date fields. */
  readonly dateFormat: DateFormat | null;
  /** True when day and month could not be told apart by the data; the order used is an assumption. */
  readonly ambiguousDate: boolean;
  /** True when every time of day in a date column is midnight: the tool exports dates only. */
  readonly wholeDays?: boolean;
  /** Highest level of an urgency or impact column that holds bare numbers. */
  readonly levels?: number;
  /** A person's word on the names in this column; without one the header decides. */
  readonly privacy?: ColumnPrivacy;
  /** Share of the sampled rows with a value, 0..1. */
  readonly filledShare: number;
  /** One value as an example, already masked where personal. */
  readonly sample: string | null;
};

/** How a file's columns become ticket fields. */
export type Mapping = {
  readonly tool: Tool;
  /** "Looks like ServiceNow incident: 11 of 11 headers". */
  readonly sentence: string;
  readonly columns: readonly ColumnMapping[];
  /** IANA zone that dates without an offset are read in. */
  readonly timeZone: string;
  readonly values?: ValueMeanings;
  readonly repairs?: Repairs;
};
