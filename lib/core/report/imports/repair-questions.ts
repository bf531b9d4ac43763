import { REPAIR_CODES, type RepairCode, USUAL_REPAIRS } from "../../domain/repair";
import type { SurveyedFile } from "../../domain/review";
import { formatCount, formatNumbered } from "../format";
import type { Questioned, ReviewQuestion } from "./review-questions";

type Wording = {
  /** After "312 rows". */
  readonly fault: readonly [string, string];
  readonly choices: readonly { readonly value: string; readonly word: string }[];
};

const WITHOUT_DATE = [
  { value: "skip", word: "Reject the rows" },
  { value: "keep", word: "Import without the date" },
];
const WORDINGS: Readonly<Record<RepairCode, Wording>> = {
  ENDS_BEFORE_OPENING: {
    fault: ["ends before it was opened", "end before they were opened"],
    choices: [
      { value: "keep", word: "Import without the end" },
      { value: "swap", word: "Swap the two" },
      { value: "skip", word: "Reject the rows" },
    ],
  },
  OPENED_AT_UNREADABLE: {
    fault: ["has an opening date that cannot be read", "have an opening date that cannot be read"],
    choices: WITHOUT_DATE,
  },
  DATE_UNREADABLE: {
    fault: ["has a date that cannot be read", "have a date that cannot be read"],
    choices: WITHOUT_DATE,
  },
  DATE_IN_FUTURE: {
    fault: ["has a date after today", "have a date after today"],
    choices: WITHOUT_DATE,
  },
};

/** A fault, and what a person chose for the rows that have it. */
export function repairWords(code: RepairCode, choice: string): { name: string; value: string } {
  const { fault, choices } = WORDINGS[code];
  const word = choices.find(({ value }) => value === choice)?.word ?? choice;
  return { name: `Rows that ${fault[1]}`, value: word };
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
    const { fault, choices } = WORDINGS[code];
    const given = answers.repairs?.[code] ?? recognised.remembered?.repairs?.[code];
    const found = first
      ? `First at line ${formatCount(first.line, formats)}${first.column ? `, ${first.column}` : ""}${first.value ? `: “${first.value.slice(0, 40)}”` : ""}. `
      : "";
    return [
      {
        kind: "repair" as const,
        key: `repair-${code}`,
        code,
        isAnswered: answers.repairs?.[code] !== undefined,
        title: `${formatNumbered(rows, ["row", "rows"], formats)} ${rows === 1 ? fault[0] : fault[1]}: what shall happen?`,
        note: `${found}One answer for all of them; rejected rows are kept with their reason and can be mended later.`,
        chosen: given ?? USUAL_REPAIRS[code],
        choices,
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
