import { dependentGroups } from "./dependent-groups";

/** A task under several limits. */
export type LimitedTask = {
  readonly id: string;
  /** Net value when it is done in the first quarter. */
  readonly value: number;
  /** Days of each skill it takes. */
  readonly days: Readonly<Record<string, number>>;
  /** Money it takes from a fund; null where no fund is named. */
  readonly fund: string | null;
  readonly cost: number;
  readonly lock: "in" | "out" | null;
  readonly needs: readonly string[];
  readonly excludes: readonly string[];
};

export type Limits = {
  /** Days of each skill, quarter by quarter; a skill that is not named there has none. */
  readonly quarters: readonly Readonly<Record<string, number>>[];
  /** Money of each fund over all quarters; a fund that is not named is not limited. */
  readonly funds: Readonly<Record<string, number>>;
  /** Yearly rate by which a later start is worth less. */
  readonly discountRate: number;
};

const QUARTERS_A_YEAR = 4;
/** Terms of one line; solvers refuse very long ones. */
const TERMS_A_LINE = 8;

/** Value of a task that is done in a quarter (from 0): a later start is discounted. */
export function valueInQuarter(task: LimitedTask, quarter: number, limits: Limits): number {
  return task.value * (1 + limits.discountRate) ** (-quarter / QUARTERS_A_YEAR);
}

type Term = { readonly by: number; readonly name: string };

function lineOf(terms: readonly Term[]): string {
  const parts = terms.map(({ by, name }) => `${by < 0 ? "-" : "+"} ${Math.abs(by)} ${name}`);
  const lines: string[] = [];
  for (let at = 0; at < parts.length; at += TERMS_A_LINE) {
    lines.push(parts.slice(at, at + TERMS_A_LINE).join(" "));
  }
  return lines.join("\n  ");
}

const nameOf = (task: number, quarter: number) => `x${task}_${quarter}`;

function capacityRows(tasks: readonly LimitedTask[], limits: Limits): string[] {
  const skills = [...new Set(tasks.flatMap(({ days }) => Object.keys(days)))];
  const perSkill = limits.quarters.flatMap((there, quarter) =>
    skills.flatMap((skill) => {
      const terms = tasks.flatMap(({ days }, at) => {
        const by = days[skill] ?? 0;
        return by > 0 ? [{ by, name: nameOf(at, quarter) }] : [];
      });
      return terms.length > 0 ? [`${lineOf(terms)} <= ${there[skill] ?? 0}`] : [];
    }),
  );
  const perFund = Object.entries(limits.funds).flatMap(([fund, amount]) => {
    const terms = tasks.flatMap((task, at) =>
      task.fund === fund && task.cost > 0
        ? limits.quarters.map((_, quarter) => ({ by: task.cost, name: nameOf(at, quarter) }))
        : [],
    );
    return terms.length > 0 ? [`${lineOf(terms)} <= ${amount}`] : [];
  });
  return [...perSkill, ...perFund];
}

function tieRows(tasks: readonly LimitedTask[], limits: Limits): string[] {
  const at = new Map(tasks.map((task, index) => [task.id, index]));
  const quarters = limits.quarters.map((_, quarter) => quarter);
  const upTo = (task: number, last: number, by: number): Term[] =>
    quarters
      .filter((quarter) => quarter <= last)
      .map((quarter) => ({ by, name: nameOf(task, quarter) }));
  const last = quarters.length - 1;
  return tasks.flatMap((task, index) => {
    const once = `${lineOf(upTo(index, last, 1))} ${task.lock === "in" ? "=" : "<="} ${task.lock === "out" ? 0 : 1}`;
    // What a task needs is done before it or in the same quarter.
    const needs = task.needs.flatMap((id) => {
      const other = at.get(id);
      if (other === undefined) return [];
      return quarters.map((quarter) => {
        const own = { by: 1, name: nameOf(index, quarter) };
        return `${lineOf([own, ...upTo(other, quarter, -1)])} <= 0`;
      });
    });
    const excludes = task.excludes.flatMap((id) => {
      const other = at.get(id);
      if (other === undefined) return [];
      return [`${lineOf([...upTo(index, last, 1), ...upTo(other, last, 1)])} <= 1`];
    });
    return [once, ...needs, ...excludes];
  });
}

/** Tasks that can be worth it: the others only make the model larger, unless somebody needs them. */
function relevant(tasks: readonly LimitedTask[]): LimitedTask[] {
  const items = tasks.map((task) => ({ ...task, halfDays: 1 }));
  const tied = new Set(
    dependentGroups(items)
      .filter((group) => group.length > 1)
      .flat()
      .map(({ id }) => id),
  );
  return tasks.filter((task) => task.value > 0 || task.lock === "in" || tied.has(task.id));
}

export type LimitsModel = {
  /** The problem in CPLEX LP format. */
  readonly text: string;
  /** Which task a variable stands for, and in which quarter. */
  readonly variables: ReadonlyMap<string, { readonly id: string; readonly quarter: number }>;
};

/** Several limits as a mixed-integer problem: x(task, quarter) is 1 where the task is done in that quarter. */
export function limitsModel(all: readonly LimitedTask[], limits: Limits): LimitsModel {
  const tasks = relevant(all);
  const places = tasks.flatMap((task, at) =>
    limits.quarters.map((_, quarter) => ({ task, quarter, name: nameOf(at, quarter) })),
  );
  const objective = places.map(({ task, quarter, name }) => ({
    by: valueInQuarter(task, quarter, limits),
    name,
  }));
  const rows = [...capacityRows(tasks, limits), ...tieRows(tasks, limits)];
  return {
    text: [
      "Maximize",
      `  ${lineOf(objective)}`,
      "Subject To",
      ...rows.map((row, at) => ` r${at}: ${row}`),
      "Binary",
      ...places.map(({ name }) => `  ${name}`),
      "End",
    ].join("\n"),
    variables: new Map(places.map(({ task, quarter, name }) => [name, { id: task.id, quarter }])),
  };
}
