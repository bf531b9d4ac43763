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

/** The same in words, after "tickets": what a page of these rows is called. */
export const SIGNAL_ROWS_WORDS: Readonly<Record<SignalRows, string>> = {
  all: "of the scoring window",
  dated: "with an opening date",
  timed: "with a time of day",
  returning: "with a requester, an item or a count of reopens",
  closeCode: "with a close code",
  resolution: "with a resolution text",
  workLog: "with time worked",
  activity: "with noted activity",
  comments: "with comments counted",
  reassignments: "with hand-offs counted",
  approval: "that tell of an approval",
  reopens: "with reopens counted",
  channel: "with a known channel",
  planned: "of sources that plan",
  priority: "with a priority",
  assigned: "with an assignee",
};
