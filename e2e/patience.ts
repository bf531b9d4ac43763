/**
 * How long a journey waits, ms, for work that the worker does. Far longer than it takes: how fast things are is measured
 * by benchmarks and budgets, and a journey that gives up on a slow machine tells nothing.
 */
export const UNTIL_WORKED = 180_000;
