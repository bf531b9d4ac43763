import type { Estimate } from "../../domain/money";
import type { Verdict } from "../../domain/verdict";
import { sayWords } from "../../messages/words";
import type { Formats } from "../format";

/** A candidate as lists show it. */
export type CandidateSummary = {
  readonly id: string;
  /** Null in the trays: grade D, and what a person ruled out. */
  readonly rank: number | null;
  readonly title: string;
  readonly tickets: number;
  readonly ticketsAMonth: number;
  /** T, 0..100. */
  readonly toil: number;
  readonly repetition: number;
  readonly noJudgment: number;
  readonly interrupt: number;
  readonly grade: string;
  /** The word of a person that counts; null: none. */
  readonly verdict: Verdict | null;
  readonly remedy: string;
  readonly kind: string;
  /** Toil hours a year. */
  readonly hours: number;
  readonly hoursBand: Estimate;
  /** Yearly total of the priced axes, major units; null: nothing is priced. */
  readonly cost: Estimate | null;
  /** Last quarter against the year, as a share; null with too little history. */
  readonly growth: number | null;
  readonly offHoursShare: number | null;
  readonly sources: readonly string[];
  readonly teams: readonly string[];
  readonly services: readonly string[];
  readonly languages: readonly string[];
  /** Tickets a week, oldest first. */
  readonly weeks: readonly number[];
  /** Why it is not ranked, or what a reader must know. */
  readonly notes: readonly string[];
};

/** Weeks of a mean month. */
export const WEEKS_A_MONTH = 365.25 / 12 / 7;
const WEEKS_A_YEAR = 52;

/** Toil hours of one of a task's tickets, so that any weeks can be told in hours; 0 for a task without tickets a year. */
export function hoursPerTicket({
  hours,
  ticketsAMonth,
}: Pick<CandidateSummary, "hours" | "ticketsAMonth">): number {
  const ticketsAYear = (ticketsAMonth / WEEKS_A_MONTH) * WEEKS_A_YEAR;
  return ticketsAYear > 0 ? hours / ticketsAYear : 0;
}

export type ScoreBand = "Low" | "Medium" | "High" | "Very high";

/** Low below 40, Medium below 60, High below 80, Very high. */
export function scoreBand(toil: number): ScoreBand {
  if (toil < 40) return "Low";
  if (toil < 60) return "Medium";
  return toil < 80 ? "High" : "Very high";
}

/** The band of a score as people read it. */
export function scoreWord(toil: number, formats: Formats): string {
  return sayWords(formats, scoreBand(toil));
}

const REMEDY_WORDS = {
  automate: "Automate",
  "self-service": "Self-service",
  redesign: "Redesign",
  "human-backed-form": "Human-backed form",
  "enforced-state": "Enforced state",
  retire: "Retire",
  learn: "Learn",
  project: "Project",
} as const;

function isRemedy(remedy: string): remedy is keyof typeof REMEDY_WORDS {
  return remedy in REMEDY_WORDS;
}

/** The remedy as people read it. */
export function remedyWord(remedy: string, formats: Formats): string {
  return isRemedy(remedy) ? sayWords(formats, REMEDY_WORDS[remedy]) : remedy;
}
