import { TICKET_FIELDS, type TicketField, type ValueField } from "../../domain/mapping";
import { sayFields } from "../../messages/fields";
import type { Speech } from "../../messages/plain-speaker";

export type Choice = { readonly value: string; readonly word: string };

const FIELD_WORDS = {
  externalId: "External id",
  title: "Title",
  description: "Description",
  resolution: "Resolution",
  team: "Team",
  service: "Service",
  category: "Category",
  subcategory: "Category, next level",
  configurationItem: "Configuration item",
  symptom: "Symptom",
  priority: "Priority",
  urgency: "Urgency",
  impact: "Impact",
  channel: "Channel",
  requester: "Requester",
  assignee: "Assignee",
  openedAt: "Opened",
  acknowledgedAt: "Acknowledged",
  resolvedAt: "Resolved",
  closedAt: "Closed",
  plannedAt: "Planned start",
  updatedAt: "Last change",
  state: "State",
  closeCode: "Close code",
  reassignments: "Reassignments",
  reopens: "Reopens",
  comments: "Comments",
  approval: "Approval",
  workLogMinutes: "Time worked",
  type: "Type",
  activity: "Activity",
  eventAt: "Event time",
} as const satisfies Readonly<Record<TicketField, string>>;

/** Priorities are called the same in every language. */
const MEANINGS = {
  priority: { "1": "P1", "2": "P2", "3": "P3", "4": "P4", "5": "P5", other: "Other" },
  state: {
    open: "Open",
    "in-progress": "In progress",
    "on-hold": "On hold",
    resolved: "Resolved",
    closed: "Closed",
    cancelled: "Cancelled",
    other: "Other",
  },
  channel: {
    page: "Page",
    monitor: "Monitoring",
    phone: "Phone",
    chat: "Chat",
    "walk-in": "Walk-in",
    email: "E-mail",
    portal: "Portal",
    project: "Project",
    scheduled: "Scheduled",
    other: "Other",
  },
} as const satisfies Readonly<Record<ValueField, Readonly<Record<string, string>>>>;

/** What a ticket field is called on screen. */
export function fieldName(field: TicketField, speech: Speech): string {
  return sayFields(speech, FIELD_WORDS[field]);
}

/** Every field a column can become, and "" for an attribute. */
export function fieldChoices(speech: Speech): readonly Choice[] {
  return [
    { value: "", word: sayFields(speech, "Keep as attribute") },
    ...TICKET_FIELDS.map((value) => ({ value, word: fieldName(value, speech) })),
  ];
}

/** The field that a choice stands for; "" keeps the column as an attribute. */
export function chosenField(value: string): TicketField | null {
  return TICKET_FIELDS.find((field) => field === value) ?? null;
}

/** What values of priority, state or channel can mean. */
export function valueChoices(field: ValueField, speech: Speech): readonly Choice[] {
  return Object.entries(MEANINGS[field]).map(([value, word]) => ({
    value,
    word: sayFields.stored(speech, word),
  }));
}

/** A meaning of a value of priority, state or channel, in words. */
export function valueWord(field: ValueField, meaning: string, speech: Speech): string {
  return valueChoices(field, speech).find(({ value }) => value === meaning)?.word ?? meaning;
}
