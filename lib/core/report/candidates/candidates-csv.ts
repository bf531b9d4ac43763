import { csvLine } from "../csv-text";
import { verdictName } from "../verdict-words";
import { type CandidateQuery, listCandidates } from "./candidate-list";
import { type CandidateSummary, remedyWord } from "./candidate-summary";
import { leaveOut, parseLeftOut } from "./leave-out";

type Input = {
  /** Ranked ones in rank order, then those in no ranking. */
  readonly candidates: readonly CandidateSummary[];
  readonly query: CandidateQuery;
  /** ISO 4217, for the heads of the columns of money. */
  readonly currency: string;
  /** Address of a candidate without its id. */
  readonly base: string;
};

/** Scores and hours carry more digits in the database than anybody measured. */
const DIGITS = 2;

/**
 * The candidates of a view as CSV, in its order and all of them, not only the rows that fit the page. Without a filter
 * those in no ranking follow, with an empty rank. Units stand in the heads; what is not priced is empty.
 */
export function candidatesCsv({ candidates: all, query, currency, base }: Input): string {
  const candidates = leaveOut(all, parseLeftOut(query.out)).kept;
  const ranked = candidates.filter(({ rank }) => rank !== null);
  const { rows, matching } = listCandidates(ranked, { ...query, show: ranked.length });
  const isWhole = matching === ranked.length;
  const others = isWhole ? candidates.filter(({ rank }) => rank === null) : [];
  const lines = [...rows, ...others].map((one) => csvLine(cellsOf(one, base)));
  return `${[csvLine(headsOf(currency)), ...lines].join("\r\n")}\r\n`;
}

function headsOf(currency: string): readonly string[] {
  return [
    "rank",
    "task",
    "toil score (0-100)",
    "repetition (0-100)",
    "no judgment (0-100)",
    "interrupt (0-100)",
    "grade",
    "verdict",
    "remedy",
    "common or unique",
    "tickets",
    "tickets a month",
    "toil hours a year",
    "toil hours a year P10",
    "toil hours a year P90",
    `cost a year (${currency})`,
    `cost a year P10 (${currency})`,
    `cost a year P90 (${currency})`,
    "growth (share)",
    "out of hours (share)",
    "teams",
    "services",
    "sources",
    "languages",
    "notes",
    "address",
  ];
}

function cellsOf(one: CandidateSummary, base: string): readonly (string | number | null)[] {
  return [
    one.rank,
    one.title,
    rounded(one.toil),
    rounded(one.repetition),
    rounded(one.noJudgment),
    rounded(one.interrupt),
    one.grade,
    one.verdict === null ? null : verdictName(one.verdict),
    remedyWord(one.remedy),
    one.kind,
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
    one.notes.join(" "),
    `${base}/${one.id}`,
  ];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(DIGITS));
}
