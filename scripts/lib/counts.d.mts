export type Counts = { passed: number; failed: number };
export function vitestCounts(report: unknown): Counts | null;
export function playwrightCounts(report: unknown): Counts | null;
export function verdict(counts: Counts | null, status: number): Counts;
export function add(all: readonly Counts[]): Counts;
