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

/** How the cells of a date column are written. */
export type DateFormat =
  | { readonly kind: "iso" }
  | { readonly kind: "ordered"; readonly order: "dmy" | "mdy" | "ymd" }
  | { readonly kind: "month-name" }
  | { readonly kind: "epoch"; readonly unit: "second" | "millisecond" }
  | { readonly kind: "excel-serial" };

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
};
