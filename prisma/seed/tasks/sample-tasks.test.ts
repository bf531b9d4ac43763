import { describe, expect, test } from "vitest";
import { openChance } from "../chance";
import { COMPANY_VARIABLES } from "../company";
import type { SampleTask, Wording } from "../sample-task";
import { openStory } from "../story";
import { SAMPLE_TASKS } from "./sample-tasks";

const toil = SAMPLE_TASKS.filter((task) => task.kind === "toil");
const byPeople = SAMPLE_TASKS.filter(
  (task) => (task.kind === "toil" || task.kind === "drift") && task.desk !== "alerting",
);

/** The words a person chose: without variables, digits and case. */
function ownWords(wording: Wording): string {
  const title = typeof wording === "string" ? wording : wording[0];
  return title
    .replace(/\{\w+\}|\d/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function textsOf(task: SampleTask): string[] {
  const words = Object.values(task.words).flat();
  return [
    ...task.wordings.flat(),
    ...task.descriptions,
    ...task.notes,
    ...task.chatter,
    ...words,
    task.item,
  ];
}

describe("the planted tasks", () => {
  test("at least 24 are toil, on all three desks", () => {
    expect(toil.length).toBeGreaterThanOrEqual(24);
    expect(new Set(toil.map((task) => task.desk)).size).toBe(3);
  });

  test.each(byPeople.map((task) => [task.key, task] as const))(
    "%s is told in ten or more ways",
    (_, task) => {
      expect(new Set(task.wordings.map(ownWords)).size).toBeGreaterThanOrEqual(10);
    },
  );

  test("no two tasks share a wording", () => {
    const all = SAMPLE_TASKS.flatMap((task) =>
      task.wordings.map((wording) => JSON.stringify(wording)),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  test("keys are unique and the tickets sum to about 20,000", () => {
    const sum = SAMPLE_TASKS.reduce((total, task) => total + task.tickets, 0);
    expect(new Set(SAMPLE_TASKS.map((task) => task.key)).size).toBe(SAMPLE_TASKS.length);
    expect(Math.abs(sum - 20_000)).toBeLessThan(300);
  });

  test("a few tasks are large and the tail is long", () => {
    const sizes = toil.map((task) => task.tickets).sort((a, b) => b - a);
    const top = sizes.slice(0, 6).reduce((sum, size) => sum + size, 0);
    expect(top / sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(0.35);
    expect(sizes.at(-1)).toBeLessThan((sizes[0] ?? 0) / 10);
  });

  test.each(SAMPLE_TASKS.map((task) => [task.key, task] as const))(
    "every variable of %s can be told",
    (_, task) => {
      const narrator = {
        chance: openChance(1, task.key),
        variables: COMPANY_VARIABLES,
        cache: new Map(),
      };
      for (const text of textsOf(task)) {
        const told = openStory(narrator, task.words, Date.UTC(2026, 4, 5)).tell(text);
        expect(told).not.toMatch(/[{}]|undefined|NaN/);
      }
    },
  );
});
