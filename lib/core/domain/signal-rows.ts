/**
 * Which tickets of a task a signal was read from: those within the scoring window (or without a date) that have what
 * the signal looks at. Each is a plain condition on a stored ticket, so a page can open exactly the rows that counted.
 */
export const SIGNAL_ROWS = [
  "all",
  "dated",
  "timed",
  "returning",
  "closeCode",
  "resolution",
  "workLog",
  "activity",
  "comments",
  "reassignments",
  "approval",
  "reopens",
  "channel",
  "planned",
  "priority",
  "assigned",
] as const;
export type SignalRows = (typeof SIGNAL_ROWS)[number];

/** Messages of the same: what a page of these rows is called. */
export const SIGNAL_ROWS_WORDS = {
  all: "tickets of the scoring window",
  dated: "tickets with an opening date",
  timed: "tickets with a time of day",
  returning: "tickets with a requester, an item or a count of reopens",
  closeCode: "tickets with a close code",
  resolution: "tickets with a resolution text",
  workLog: "tickets with time worked",
  activity: "tickets with noted activity",
  comments: "tickets with comments counted",
  reassignments: "tickets with hand-offs counted",
  approval: "tickets that tell of an approval",
  reopens: "tickets with reopens counted",
  channel: "tickets with a known channel",
  planned: "tickets of sources that plan",
  priority: "tickets with a priority",
  assigned: "tickets with an assignee",
} as const satisfies Readonly<Record<SignalRows, string>>;
