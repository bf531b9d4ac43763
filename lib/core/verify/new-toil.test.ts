import { describe, expect, test } from "vitest";
import { FALSE_ALARMS_PER_300, watchedTasks, watchForNewToil } from "./new-toil";

const steady = (rate: number, weeks: number) => new Array<number>(weeks).fill(rate);
const watch = (weeks: readonly number[], since = 0) =>
  watchForNewToil([{ id: "a", weeks, since }]).alarms[0] ?? null;

describe("the alarm for new and growing toil", () => {
  test("a task that was never there and comes 9 times a week is new: 5 x (9 ln 2 - .1) = 30.7", () => {
    const alarm = watch([...steady(0, 47), ...steady(9, 5)]);
    expect(alarm).toMatchObject({ kind: "new", from: 47, tickets: 45, weekCount: 5, expected: 0 });
    expect(alarm?.statistic).toBeCloseTo(30.69, 2);
  });

  test("twice the rate for 13 weeks is growing: 13 x (16 ln 2 - 8) = 40.2", () => {
    const alarm = watch([...steady(8, 39), ...steady(16, 13)]);
    expect(alarm).toMatchObject({ kind: "growing", expected: 8, from: 39 });
    expect(alarm?.statistic).toBeCloseTo(40.17, 2);
  });

  test("the same rate raises none, however high", () => {
    expect(watch(steady(50, 52))).toBeNull();
  });

  test("one ticket of a task never seen is none, one a week for 11 weeks is: 11 x (ln 2 - .1) = 6.5", () => {
    expect(watch([...steady(0, 51), 1])).toBeNull();
    expect(watch([...steady(0, 41), ...steady(1, 11)])).toMatchObject({ kind: "new" });
  });

  test("a task that calmed down again raises none", () => {
    expect(watch([...steady(2, 39), 12, 12, ...steady(0, 11)])).toBeNull();
  });

  test("a source that began 12 weeks before the watch tells no rate; 13 weeks do", () => {
    const begun = [...steady(0, 27), ...steady(2, 12), ...steady(9, 13)];
    expect(watch(begun, 27)).toBeNull();
    expect(watch(begun, 26)).toMatchObject({ kind: "growing" });
  });

  test("a source that was added lately makes its tasks no new toil, nor those it shares", () => {
    const from = (first: number) => Array.from({ length: 52 }, (_, at) => (at < first ? 0 : 3));
    const since = watchedTasks([
      { id: "old", sources: ["A"], weeks: from(0) },
      { id: "late", sources: ["B"], weeks: from(45) },
      { id: "shared", sources: ["A", "B"], weeks: from(40) },
    ]).map((task) => task.since);
    expect(since).toEqual([0, 45, 45]);
  });

  test("the strongest stands first, and only tasks with a history are watched", () => {
    const { alarms, watched } = watchForNewToil([
      { id: "weak", weeks: [...steady(2, 39), ...steady(4, 13)], since: 0 },
      { id: "strong", weeks: [...steady(2, 39), ...steady(9, 13)], since: 0 },
      { id: "short", weeks: steady(9, 20), since: 0 },
    ]);
    expect(alarms.map(({ id }) => id)).toEqual(["strong", "weak"]);
    expect(watched).toBe(2);
  });
});

/** mulberry32: a seeded source of numbers in [0, 1). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function poisson(rate: number, chance: () => number): number {
  const end = Math.exp(-rate);
  let count = 0;
  for (let product = chance(); product > end; product *= chance()) count += 1;
  return count;
}

describe("how often it is wrong, and how soon right", () => {
  const chance = chanceOf(7);
  const draw = (rate: number, weeks: number) =>
    Array.from({ length: weeks }, () => poisson(rate, chance));

  test("the stated number of false alarms is the measured one", () => {
    // Rates as in a ranking: many rare tasks, few frequent ones.
    const rates = [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 20];
    const worlds = 4_000;
    let alarms = 0;
    for (let world = 0; world < worlds; world += 1) {
      const tasks = rates.map((rate, at) => ({ id: String(at), weeks: draw(rate, 52), since: 0 }));
      alarms += watchForNewToil(tasks).alarms.length;
    }
    const per300 = (alarms / (worlds * rates.length)) * 300;
    expect(per300).toBeGreaterThan(FALSE_ALARMS_PER_300 * 0.6);
    expect(per300).toBeLessThan(FALSE_ALARMS_PER_300 * 1.4);
  });

  test.each([
    [8, 0.95],
    [2, 0.75],
  ])(
    "a doubling from %d a week is found within the quarter in %d of cases at least",
    (rate, share) => {
      let found = 0;
      for (let world = 0; world < 300; world += 1) {
        const weeks = [...draw(rate, 39), ...draw(rate * 2, 13)];
        found += watchForNewToil([{ id: "a", weeks, since: 0 }]).alarms.length;
      }
      expect(found / 300).toBeGreaterThan(share);
    },
  );
});
