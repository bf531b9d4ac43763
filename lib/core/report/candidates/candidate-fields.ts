import { sayFiles } from "../../messages/files";
import type { Formats } from "../format";
import { retellNote } from "../measured-words";
import { verdictName } from "../verdict-words";
import type { ColumnKey } from "./candidate-columns";
import { type CandidateSummary, remedyWord } from "./candidate-summary";

/** A field of a candidate in a file. */
export type CandidateField = {
  /** The column of the page that shows it; null: none does. */
  readonly column: ColumnKey | null;
  readonly head: string;
  readonly cell: (candidate: CandidateSummary) => string | number | null;
};

type Cell = CandidateField["cell"];

/** Scores and hours carry more digits in the database than anybody measured. */
const DIGITS = 2;

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(DIGITS));
}

const number =
  (read: (candidate: CandidateSummary) => number | null): Cell =>
  (one) =>
    rounded(read(one));

const list =
  (read: (candidate: CandidateSummary) => readonly string[]): Cell =>
  (one) =>
    read(one).join("; ");

type Told = readonly [column: ColumnKey | null, head: string, cell: Cell];

function scores(formats: Formats): readonly Told[] {
  return [
    ["title", sayFiles(formats, "rank"), ({ rank }) => rank],
    ["title", sayFiles(formats, "task"), ({ title }) => title],
    ["toil", sayFiles(formats, "toil score (0-100)"), number(({ toil }) => toil)],
    ["repetition", sayFiles(formats, "repetition (0-1)"), number(({ repetition }) => repetition)],
    ["judgment", sayFiles(formats, "no judgment (0-1)"), number(({ noJudgment }) => noJudgment)],
    ["interrupt", sayFiles(formats, "interrupt (0-1)"), number(({ interrupt }) => interrupt)],
    ["toil", sayFiles(formats, "grade"), ({ grade }) => grade],
    [null, sayFiles(formats, "verdict"), ({ verdict }) => verdict && verdictName(verdict, formats)],
    ["remedy", sayFiles(formats, "remedy"), ({ remedy }) => remedyWord(remedy, formats)],
    [null, sayFiles(formats, "common or unique"), ({ kind }) => sayFiles.stored(formats, kind)],
  ];
}

function figures(formats: Formats): readonly Told[] {
  const { currency } = formats;
  return [
    [null, sayFiles(formats, "tickets"), ({ tickets }) => tickets],
    ["tickets", sayFiles(formats, "tickets a month"), number((one) => one.ticketsAMonth)],
    ["hours", sayFiles(formats, "toil hours a year"), number(({ hours }) => hours)],
    [null, sayFiles(formats, "toil hours a year P10"), number((one) => one.hoursBand.p10)],
    [null, sayFiles(formats, "toil hours a year P90"), number((one) => one.hoursBand.p90)],
    [
      "cost",
      sayFiles(formats, "cost a year ({currency})", { currency }),
      number(({ cost }) => cost?.expected ?? null),
    ],
    [
      "cost",
      sayFiles(formats, "cost a year P10 ({currency})", { currency }),
      number(({ cost }) => cost?.p10 ?? null),
    ],
    [
      "cost",
      sayFiles(formats, "cost a year P90 ({currency})", { currency }),
      number(({ cost }) => cost?.p90 ?? null),
    ],
    [null, sayFiles(formats, "growth (share)"), number(({ growth }) => growth)],
    [null, sayFiles(formats, "out of hours (share)"), number((one) => one.offHoursShare)],
  ];
}

function places(formats: Formats, base: string): readonly Told[] {
  return [
    [null, sayFiles(formats, "teams"), list(({ teams }) => teams)],
    [null, sayFiles(formats, "services"), list(({ services }) => services)],
    [null, sayFiles(formats, "sources"), list(({ sources }) => sources)],
    [null, sayFiles(formats, "languages"), list(({ languages }) => languages)],
    [
      null,
      sayFiles(formats, "notes"),
      ({ notes }) => notes.map((note) => retellNote(formats, note)).join(" "),
    ],
    [null, sayFiles(formats, "address"), ({ id }) => `${base}/${id}`],
  ];
}

/** Every field of a candidate, with units in the heads; `base` is the address of a candidate without its id. */
export function candidateFields(formats: Formats, base: string): readonly CandidateField[] {
  return [...scores(formats), ...figures(formats), ...places(formats, base)].map(
    ([column, head, cell]) => ({ column, head, cell }),
  );
}
