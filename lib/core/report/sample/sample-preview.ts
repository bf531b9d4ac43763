import { sayNothingRanked } from "../../messages/nothing-ranked";
import { type ParetoView, paretoOf, paretoView } from "../candidates/pareto";
import { type Formats, formatCount, formatHours } from "../format";
import { type HeatView, heatView } from "../heat-view";

/** Invented tasks, so that an empty workspace shows what it will look like: hours a year, tickets a month, a score. */
const TASKS = [
  { name: "Password reset", hours: 420, tickets: 96, toil: 91 },
  { name: "Free space on a full disk", hours: 310, tickets: 58, toil: 88 },
  { name: "Set up an account", hours: 225, tickets: 31, toil: 74 },
  { name: "Restart the print queue", hours: 150, tickets: 44, toil: 86 },
  { name: "Remote access drops", hours: 95, tickets: 22, toil: 62 },
  { name: "Renew a certificate", hours: 60, tickets: 7, toil: 70 },
  { name: "Send a message again", hours: 45, tickets: 16, toil: 81 },
  { name: "Restore a file", hours: 30, tickets: 9, toil: 57 },
] as const;
/** Ranks of the tail in the drawing, which nobody needs a name for. */
const TAIL = [24, 19, 15, 12, 10, 8, 6, 5] as const;
const ROWS = 5;

export type SamplePreview = {
  readonly pareto: ParetoView;
  readonly rows: readonly {
    readonly rank: number;
    readonly name: string;
    readonly toil: number;
    readonly tickets: string;
    readonly hours: string;
  }[];
  readonly heat: HeatView;
};

/** Tickets in an hour of an invented week: mornings of working days most, nights hardly, Mondays more. */
function sampleCount(day: number, hour: number): number {
  const isWeekend = day > 4;
  const distance = Math.min(Math.abs(hour - 9), Math.abs(hour - 14));
  const base = Math.max(0, 22 - distance * 5) * (isWeekend ? 0.2 : 1);
  return Math.round(base * (day === 0 ? 1.4 : 1)) + ((hour * 7 + day * 5) % 11 === 0 ? 1 : 0);
}

const COUNTS = Array.from({ length: 7 * 24 }, (_, at) => sampleCount(Math.floor(at / 24), at % 24));

/** Charts of invented figures, the same for everybody; they are never anything of a workspace. */
export function samplePreview(formats: Formats): SamplePreview {
  const names = TASKS.map(({ name }) => sayNothingRanked(formats, name));
  const hours = [...TASKS.map((task) => task.hours), ...TAIL];
  const titles = [...names, ...TAIL.map(() => sayNothingRanked(formats, "A smaller task"))];
  const tasks = titles.map((title) => ({ title, href: null }));
  const pareto = paretoView(paretoOf(hours), tasks, formats);
  const heat = heatView(COUNTS, 0.16, { ticketsHref: null, formats });
  if (!pareto || !heat) throw new Error("the invented figures cannot be drawn");
  return {
    pareto,
    heat,
    rows: TASKS.slice(0, ROWS).map((task, at) => ({
      rank: at + 1,
      name: names[at] ?? task.name,
      toil: task.toil,
      tickets: formatCount(task.tickets, formats),
      hours: formatHours(task.hours, formats),
    })),
  };
}
