import { sayFiles } from "../../messages/files";
import { csvLine } from "../csv-text";
import type { Formats } from "../format";
import { retellNote } from "../measured-words";
import { verdictName } from "../verdict-words";
import { type CandidateQuery, listCandidates } from "./candidate-list";
import { type CandidateSummary, remedyWord } from "./candidate-summary";
import { leaveOut, parseLeftOut } from "./leave-out";

type Input = {
  /** Ranked ones in rank order, then those in no ranking. */
  readonly candidates: readonly CandidateSummary[];
  readonly query: CandidateQuery;
  /** Language of words and heads; its currency stands in the heads of the columns of money. */
  readonly formats: Formats;
  /** Address of a candidate without its id. */
  readonly base: string;
};

/** Scores and hours carry more digits in the database than anybody measured. */
const DIGITS = 2;

/**
 * The candidates of a view as CSV, in its order and all of them, not only the rows that fit the page. Without a filter
 * those in no ranking follow, with an empty rank. Units stand in the heads; what is not priced is empty.
 */
export function candidatesCsv({ candidates: all, query, formats, base }: Input): string {
  const candidates = leaveOut(all, parseLeftOut(query.out)).kept;
  const ranked = candidates.filter(({ rank }) => rank !== null);
  const { rows, matching } = listCandidates(ranked, { ...query, show: ranked.length });
  const isWhole = matching === ranked.length;
  const others = isWhole ? candidates.filter(({ rank }) => rank === null) : [];
  const lines = [...rows, ...others].map((one) => csvLine(cellsOf(one, base, formats)));
  return `${[csvLine(headsOf(formats)), ...lines].join("\r\n")}\r\n`;
}

function headsOf(formats: Formats): readonly string[] {
  const { currency } = formats;
  return [
    sayFiles(formats, "rank"),
    sayFiles(formats, "task"),
    sayFiles(formats, "toil score (0-100)"),
    sayFiles(formats, "repetition (0-100)"),
    sayFiles(formats, "no judgment (0-100)"),
    sayFiles(formats, "interrupt (0-100)"),
    sayFiles(formats, "grade"),
    sayFiles(formats, "verdict"),
    sayFiles(formats, "remedy"),
    sayFiles(formats, "common or unique"),
    sayFiles(formats, "tickets"),
    sayFiles(formats, "tickets a month"),
    sayFiles(formats, "toil hours a year"),
    sayFiles(formats, "toil hours a year P10"),
    sayFiles(formats, "toil hours a year P90"),
    sayFiles(formats, "cost a year ({currency})", { currency }),
    sayFiles(formats, "cost a year P10 ({currency})", { currency }),
    sayFiles(formats, "cost a year P90 ({currency})", { currency }),
    sayFiles(formats, "growth (share)"),
    sayFiles(formats, "out of hours (share)"),
    sayFiles(formats, "teams"),
    sayFiles(formats, "services"),
    sayFiles(formats, "sources"),
    sayFiles(formats, "languages"),
    sayFiles(formats, "notes"),
    sayFiles(formats, "address"),
  ];
}

function cellsOf(
  one: CandidateSummary,
  base: string,
  formats: Formats,
): readonly (string | number | null)[] {
  return [
    one.rank,
    one.title,
    rounded(one.toil),
    rounded(one.repetition),
    rounded(one.noJudgment),
    rounded(one.interrupt),
    one.grade,
    one.verdict === null ? null : verdictName(one.verdict, formats),
    remedyWord(one.remedy, formats),
    sayFiles.stored(formats, one.kind),
    one.tickets,
    rounded(one.ticketsAMonth),
    rounded(one.hours),
    rounded(one.hoursBand.p10),
    rounded(one.hoursBand.p90),
    rounded(one.cost?.expected ?? null),
    rounded(one.cost?.p10 ?? null),
    rounded(one.cost?.p90 ?? null),
    rounded(one.growth),
    rounded(one.offHoursShare),
    one.teams.join("; "),
    one.services.join("; "),
    one.sources.join("; "),
    one.languages.join("; "),
    one.notes.map((note) => retellNote(formats, note)).join(" "),
    `${base}/${one.id}`,
  ];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(DIGITS));
}
