import { openChance } from "./chance";
import { COMPANY_VARIABLES } from "./company";
import type { DeskShape, ToldRow } from "./desks/desk-shape";
import { openJira } from "./desks/jira";
import { openPagerDuty } from "./desks/pager-duty";
import { openServiceNow } from "./desks/service-now";
import { type DirtyKind, withDirtyRows } from "./dirty-rows";
import { DAY, type SampleDay, sampleDays } from "./sample-calendar";
import type { Desk, SampleTask, TaskKind } from "./sample-task";
import { arrivalTime, tellTicket } from "./sample-ticket";
import type { Narrator } from "./story";
import { SAMPLE_TASKS } from "./tasks/sample-tasks";
import { expectedVolume } from "./volume";

export type SampleOptions = {
  readonly seed: number;
  /** The last of the 24 months, "YYYY-MM". */
  readonly endingMonth: string;
  /** About how many tickets in all three files together; 20,000 when not given. */
  readonly tickets?: number;
};

/** What one row of a file is in truth. The product never sees this. */
export type TruthEntry = {
  readonly file: string;
  readonly id: string;
  readonly otherId: string | null;
  /** Key of the planted task, or what is wrong with a dirty row. */
  readonly task: string;
  readonly kind: TaskKind | "dirty";
};

export type SampleRecord = { readonly line: string; readonly truth: TruthEntry | null };

export type SampleFile = {
  readonly name: string;
  readonly desk: Desk;
  readonly lineBreak: "\n" | "\r\n";
  /** Header first; each iteration starts anew, in order of opening, one day in memory at a time. */
  readonly records: Iterable<SampleRecord>;
  /** The text of `records`, without line breaks at the end. */
  readonly lines: Iterable<string>;
};

export type Sample = {
  readonly files: readonly SampleFile[];
  /** Generates everything once more when iterated; to write both, use the files' `records`. */
  readonly truth: Iterable<TruthEntry>;
};

const TICKETS = 20_000;
const FILES = [
  {
    name: "servicenow-incidents.csv",
    desk: "service-desk",
    lineBreak: "\r\n",
    dirt: ["unreadable-date", "duplicate"],
  },
  { name: "jira-ops.csv", desk: "operations", lineBreak: "\n", dirt: [] },
  { name: "pagerduty-incidents.csv", desk: "alerting", lineBreak: "\n", dirt: ["truncated"] },
] as const satisfies readonly (Pick<SampleFile, "name" | "desk" | "lineBreak"> & {
  dirt: readonly DirtyKind[];
})[];

/**
 * Makes the exports of a fictional freight company: 24 months, three desks, about `tickets` tickets.
 *
 * Pure: the same options give the same bytes. Linear in the tickets; holds the tickets of one day.
 */
export function generateSample(options: SampleOptions): Sample {
  const days = sampleDays(options.endingMonth);
  const scale = (options.tickets ?? TICKETS) / TICKETS;
  const files = FILES.map(({ dirt, ...file }) => {
    const plan = { seed: options.seed, days, scale, desk: file.desk };
    const records = { [Symbol.iterator]: () => fileRecords(file.name, plan, dirt) };
    return { ...file, records, lines: { [Symbol.iterator]: () => linesOf(records) } };
  });
  return { files, truth: { [Symbol.iterator]: () => truthOf(files) } };
}

type DeskPlan = {
  readonly seed: number;
  readonly days: readonly SampleDay[];
  readonly scale: number;
  readonly desk: Desk;
};

function* linesOf(records: Iterable<SampleRecord>): Generator<string> {
  for (const record of records) yield record.line;
}

function* truthOf(files: readonly SampleFile[]): Generator<TruthEntry> {
  for (const file of files) for (const { truth } of file.records) if (truth) yield truth;
}

function* fileRecords(
  file: string,
  plan: DeskPlan,
  dirt: readonly DirtyKind[],
): Generator<SampleRecord> {
  const shape = openShape(plan);
  yield { line: shape.header, truth: null };
  for (const told of withDirtyRows(deskRows(plan, shape), dirt)) {
    const { line, id, otherId } = told.row;
    yield { line, truth: { file, id, otherId, task: told.task, kind: told.kind } };
  }
}

function openShape(plan: DeskPlan): DeskShape {
  if (plan.desk === "service-desk") return openServiceNow(endOf(plan.days));
  return plan.desk === "operations" ? openJira() : openPagerDuty();
}

function endOf(days: readonly SampleDay[]): number {
  return (days.at(-1)?.at ?? 0) + DAY;
}

function* deskRows(plan: DeskPlan, shape: DeskShape): Generator<ToldRow> {
  const chance = openChance(plan.seed, plan.desk);
  const narrator: Narrator = { chance, variables: COMPANY_VARIABLES, cache: new Map() };
  const exportAt = endOf(plan.days);
  const tasks = SAMPLE_TASKS.filter((task) => task.desk === plan.desk);
  const volumes = tasks.map((task) => dailyVolume(task, plan));
  for (const [index, day] of plan.days.entries()) {
    const arrivals: { task: SampleTask; openedAt: number }[] = [];
    for (const [place, task] of tasks.entries()) {
      for (let left = chance.count(volumes[place]?.[index] ?? 0); left > 0; left -= 1) {
        arrivals.push({ task, openedAt: arrivalTime(task, day.at, chance) });
      }
    }
    arrivals.sort((a, b) => a.openedAt - b.openedAt);
    for (const { task, openedAt } of arrivals) {
      const row = shape.row(tellTicket(task, narrator, { openedAt, exportAt }));
      yield { row, task: task.key, kind: task.kind, opened: shape.when(openedAt) };
    }
  }
}

/** A storm falls on one day of the last year and is at most 2,000 alerts, however large the sample. */
function dailyVolume(task: SampleTask, plan: DeskPlan): readonly number[] {
  const total = task.tickets * plan.scale;
  if (task.kind !== "storm") return expectedVolume(task, plan.days, total);
  const stormDay = Math.floor(plan.days.length * 0.78);
  return plan.days.map((_, index) => (index === stormDay ? Math.min(2_000, total) : 0));
}
