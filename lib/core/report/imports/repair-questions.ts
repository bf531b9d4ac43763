import { REPAIR_CODES, type RepairCode, USUAL_REPAIRS } from "../../domain/repair";
import type { SurveyedFile } from "../../domain/review";
import { sayReview } from "../../messages/review";
import { type Formats, formatCount } from "../format";
import type { Choice } from "./field-words";
import type { Questioned, ReviewQuestion } from "./review-questions";

const QUESTIONS = {
  ENDS_BEFORE_OPENING:
    "{count, plural, one {# row ends before it was opened} other {# rows end before they were opened}}: what shall happen?",
  OPENED_AT_UNREADABLE:
    "{count, plural, one {# row has} other {# rows have}} an opening date that cannot be read: what shall happen?",
  DATE_UNREADABLE:
    "{count, plural, one {# row has} other {# rows have}} a date that cannot be read: what shall happen?",
  DATE_IN_FUTURE:
    "{count, plural, one {# row has} other {# rows have}} a date after today: what shall happen?",
} as const satisfies Readonly<Record<RepairCode, string>>;
const FAULTS = {
  ENDS_BEFORE_OPENING: "Rows that end before they were opened",
  OPENED_AT_UNREADABLE: "Rows that have an opening date that cannot be read",
  DATE_UNREADABLE: "Rows that have a date that cannot be read",
  DATE_IN_FUTURE: "Rows that have a date after today",
} as const satisfies Readonly<Record<RepairCode, string>>;
const WITHOUT_DATE = { skip: "Reject the rows", keep: "Import without the date" } as const;
const CHOICES = {
  ENDS_BEFORE_OPENING: {
    keep: "Import without the end",
    swap: "Swap the two",
    skip: "Reject the rows",
  },
  OPENED_AT_UNREADABLE: WITHOUT_DATE,
  DATE_UNREADABLE: WITHOUT_DATE,
  DATE_IN_FUTURE: WITHOUT_DATE,
} as const satisfies Readonly<Record<RepairCode, Readonly<Record<string, string>>>>;

/** As many letters of a wrong value as a question shows. */
const SHOWN = 40;

function choicesOf(code: RepairCode, formats: Formats): readonly Choice[] {
  return Object.entries(CHOICES[code]).map(([value, word]) => ({
    value,
    word: sayReview.stored(formats, word),
  }));
}

/** A fault, and what a person chose for the rows that have it. */
export function repairWords(
  code: RepairCode,
  choice: string,
  formats: Formats,
): { name: string; value: string } {
  const word = choicesOf(code, formats).find(({ value }) => value === choice)?.word ?? choice;
  return { name: sayReview(formats, FAULTS[code]), value: word };
}

function foundAt(first: SurveyedFile["rejects"][number], formats: Formats): string {
  const line = formatCount(first.line, formats);
  const { column } = first;
  const value = first.value.slice(0, SHOWN);
  if (column && value)
    return sayReview(formats, "First at line {line}, {column}: “{value}”.", {
      line,
      column,
      value,
    });
  if (column) return sayReview(formats, "First at line {line}, {column}.", { line, column });
  if (value) return sayReview(formats, "First at line {line}: “{value}”.", { line, value });
  return sayReview(formats, "First at line {line}.", { line });
}

/** Faults in the dates of a file, one question for all rows with the same one. */
export function repairQuestions({
  recognised,
  answers,
  surveys,
  formats,
}: Questioned): readonly ReviewQuestion[] {
  return REPAIR_CODES.flatMap((code) => {
    const { rows, first } = rowsWith(code, surveys);
    if (rows === 0) return [];
    const given = answers.repairs?.[code] ?? recognised.remembered?.repairs?.[code];
    const note = sayReview(
      formats,
      "One answer for all of them; rejected rows are kept with their reason and can be mended later.",
    );
    return [
      {
        kind: "repair" as const,
        key: `repair-${code}`,
        code,
        isAnswered: answers.repairs?.[code] !== undefined,
        title: sayReview(formats, QUESTIONS[code], { count: rows }),
        note: first ? `${foundAt(first, formats)} ${note}` : note,
        chosen: given ?? USUAL_REPAIRS[code],
        choices: choicesOf(code, formats),
      },
    ];
  });
}

/** All rows with a fault, rejected or repaired, and the first that would be rejected. */
function rowsWith(code: RepairCode, surveys: readonly SurveyedFile[]) {
  const rejects = surveys.flatMap((survey) => survey.rejects.filter((line) => line.code === code));
  const repaired = surveys.reduce((sum, survey) => sum + (survey.repaired[code] ?? 0), 0);
  return {
    rows: rejects.reduce((sum, line) => sum + line.count, repaired),
    first: rejects[0] ?? null,
  };
}
