export type Counts = { readonly passed: number; readonly failed: number };
export function vitestCounts(report: unknown): Counts | null;
export function playwrightCounts(report: unknown): Counts | null;
export function oneCheck(status: number): Counts;
export function verdict(counts: Counts | null, status: number): Counts;
export function add(all: readonly Counts[]): Counts;
