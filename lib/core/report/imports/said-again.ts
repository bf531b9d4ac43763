import { sayFaults } from "../../messages/faults";
import { languageOf } from "../../messages/language";
import { reteller } from "../../messages/retell";
import { type Formats, formatCount } from "../format";

/** Sentences that are put together when they are stored; where two could fit, the one that says more goes first. */
const SENTENCES = [
  "This is meant to be JSON, but cannot be read as it. Export the tickets again, or mend the file. It breaks on line {line}.",
  "This is meant to be JSON, but cannot be read as it. Export the tickets again, or mend the file. Line {line} holds lists inside lists deeper than any export.",
  "This archive holds {count} files, and no export or workbook holds more than {most}, so it was not opened. Export the tickets as CSV.",
  "1 cell, as in the header; the row has {cells}, and they do not fit the columns they stand under",
  "{width} cells, as in the header; the row has {cells}, and they do not fit the columns they stand under",
  "1 cell, as in the header; the row has {cells}",
  "{width} cells, as in the header; the row has {cells}",
  "{width} cells, as in the header; the file ends after {cells}",
  "This JSON holds no list of tickets. Expected are objects such as {example}, or one object a line.",
  "an object such as {example}",
  "milliseconds since 1970 such as {example}",
  "seconds since 1970 such as {example}",
  '"{date}" and "{time}" are read as one moment: the day and its time.',
  'Day and month cannot be told apart in "{column}": "{cell}" is read as {day}; it could be {otherDay}. Choose the order of the dates if this is wrong.',
  "1 row ends before the ticket was opened: opening and end have changed places in these rows.",
  "1 row ends before the ticket was opened: the ending times of these rows are left out.",
  "1 row has a date that cannot be right: these dates are left empty.",
  "{count} rows end before the ticket was opened: opening and end have changed places in these rows.",
  "{count} rows end before the ticket was opened: the ending times of these rows are left out.",
  "{count} rows have a date that cannot be right: these dates are left empty.",
  "1 priority was not recognised (such as {examples}); these rows count as without priority.",
  "{count} priorities were not recognised (such as {examples}); these rows count as without priority.",
  "1 work time is below zero or no duration (such as {examples}): left out.",
  "{count} work times are below zero or no duration (such as {examples}): left out.",
  "This very file was imported on {day}: importing it again changes nothing.",
  'Its columns are others than those of a table with the same name, so its tickets go to a source of their own, "{name}".',
  "Read the way you chose, the file is no table, so it is read as before. {reason}",
  'Sheet "{name}" was left out. {reason}',
  "{name} was left out. {reason}",
  "Only the first {count} sheets are read.",
  "An archive may hold {count} tables: upload the others in another one.",
  "{what}: {mapped} of {count} columns recognised",
  "Looks like an event log",
  "Looks like a ticket export",
  "Looks like {tool} incident",
  "Looks like {tool} incidents",
  "Looks like {tool} issues",
  "Looks like {tool} tickets",
  "Looks like {tool} alerts",
  "Looks like {tool} work items",
  "Looks like {tool} tasks",
  "Looks like {tool} cards",
] as const;
/** Sentences that are values of others, and hold none of themselves. */
const WITHIN = SENTENCES.filter((message) => !/\{(reason|what)\}/.test(message));
const NUMBER = /^\d+(,\d{3})*$/;
/** How readings of a date were stored: "3 April 2026". */
const ENGLISH_DAY = /^\d{1,2} [A-Z][a-z]+ \d{4}$/;

function count(formats: Formats, value: string): string {
  return NUMBER.test(value) ? formatCount(Number(value.replaceAll(",", "")), formats) : value;
}

function day(formats: Formats, value: string): string {
  if (!ENGLISH_DAY.test(value)) return sayFaults.stored(formats, value);
  return new Intl.DateTimeFormat(languageOf(formats.locale), {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${value} UTC`));
}

const VALUES = {
  count,
  most: count,
  line: count,
  width: count,
  cells: count,
  day,
  otherDay: day,
} as const;
const within = reteller(sayFaults, WITHIN, VALUES);

/** Says what was stored in English with an import, or travels with it: faults, hints, warnings, what was recognised. */
export const saidAgain = reteller(sayFaults, SENTENCES, {
  ...VALUES,
  reason: within,
  what: within,
});

/** What a file looks like, without how many of its columns were recognised. */
export function recognisedAs(formats: Formats, sentence: string): string {
  const [what = ""] = sentence.split(":");
  return saidAgain(formats, what);
}
