/**
 * The same day and time so many calendar months earlier, in UTC; where that month is shorter, its last day.
 */
export function monthsBefore(at: Date, months: number): Date {
  const first = new Date(at);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() - months);
  const lastDay = new Date(first);
  lastDay.setUTCMonth(lastDay.getUTCMonth() + 1);
  lastDay.setUTCDate(0);
  first.setUTCDate(Math.min(at.getUTCDate(), lastDay.getUTCDate()));
  return first;
}
