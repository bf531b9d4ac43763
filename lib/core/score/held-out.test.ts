import { expect, test } from "vitest";
import { deskOf } from "@/fixtures/learning-desk";
import { heldOutOf } from "./held-out";

test("what verdicts taught orders tasks it has not seen better than the score alone, where people differ from it", () => {
  const desks = Array.from({ length: 5 }, (_, seed) => heldOutOf(deskOf(seed + 1).slice(0, 200)));
  const mean = (which: "before" | "after") =>
    desks.reduce((sum, desk) => sum + (desk?.[which] ?? 0), 0) / desks.length;
  expect(desks.map((desk) => desk?.tasks)).toEqual(desks.map(() => 200));
  expect(mean("after")).toBeGreaterThan(mean("before") + 0.01);
});

test("words that follow no rule teach nothing about unseen tasks: what was learned is not told as right", () => {
  const random = deskOf(1)
    .slice(0, 60)
    .map((task, at) => ({ ...task, isToil: (at * 7919) % 13 < 6 }));
  expect(heldOutOf(random)?.after).toBeLessThan(0.7);
});

test("fewer than five tasks of a kind tell nothing", () => {
  const tasks = deskOf(2);
  const toil = tasks.filter(({ isToil }) => isToil).slice(0, 30);
  const others = tasks.filter(({ isToil }) => !isToil);
  expect(heldOutOf([...toil, ...others.slice(0, 4)])).toBeUndefined();
  expect(heldOutOf([...toil, ...others.slice(0, 5)])?.tasks).toBe(35);
});
