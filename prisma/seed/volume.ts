import type { SampleDay } from "./sample-calendar";
import type { SampleTask } from "./sample-task";

/** Tickets of one task expected on each day; the sum over the days is the task's share of the whole. */
export function expectedVolume(
  task: SampleTask,
  days: readonly SampleDay[],
  total: number,
): readonly number[] {
  const weights = days.map((day, index) => {
    const weekday = task.weekdays[day.weekday] ?? 1;
    const season = task.months[day.month] ?? 1;
    const pace = task.hours === "always" || task.hours === "night" ? 1 : day.pace;
    return weekday * season * pace * task.growth ** (index / days.length);
  });
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  return weights.map((weight) => (weight / sum) * total);
}
