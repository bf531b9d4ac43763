/** Last full month before the given day, as YYYY-MM. */
export function lastMonth(day: Date): string {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - 1, 1));
  return first.toISOString().slice(0, 7);
}
