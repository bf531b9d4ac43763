import type { SignalName } from "@/lib/core/domain/candidate";
import type { SignalRows } from "@/lib/core/domain/signal-rows";
import type { Told } from "@/lib/core/domain/task-facts";

/** One signal as measured, before it gets its weight. */
export type Measured = {
  readonly name: SignalName;
  readonly raw: number | null;
  readonly words: string;
  /** null: the export cannot tell. */
  readonly value: number | null;
  /** Share of the task's tickets that have the field. */
  readonly coverage: number;
  readonly ticketCount: number;
  readonly rows?: SignalRows;
};

/** A signal that the export cannot tell. */
export function absent(name: SignalName, words = "not in the export"): Measured {
  return { name, raw: null, words, value: null, coverage: 0, ticketCount: 0 };
}

/** 6742 as "6,742". */
export function countWords(count: number): string {
  return Math.round(count).toLocaleString("en-US");
}

/** .0312 as "3.1 %", .44 as "44 %". */
export function shareWords(share: number): string {
  const percent = share * 100;
  return `${percent > 0 && percent < 9.95 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}

/** 7.25 as "7.3", 412 as "412". */
export function numberWords(value: number): string {
  return value < 99.95 ? String(Math.round(value * 10) / 10) : countWords(value);
}

/** Share of the tickets that hold, among those that tell; 0 when none tells. */
export function shareOf(told: Told): number {
  return told.told > 0 ? told.hits / told.told : 0;
}

/** Share of a task's tickets that tell. */
export function coverageOf(told: number, scoredCount: number): number {
  return scoredCount > 0 ? told / scoredCount : 0;
}
