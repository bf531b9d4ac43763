import { afterAll, beforeAll, expect, test } from "vitest";
import type { Steps } from "@/lib/core/domain/steps";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { readMiningProgress, stopMining } from "../store/mining-progress";
import { telling } from "./told-steps";

/** A run says how far it is, lets others have the processor, and stops when somebody asks it to. */

let desk: TestWorkspace;

beforeAll(async () => {
  desk = await openTestWorkspace();
});

afterAll(() => desk.drop());

const busy = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

function* slow(steps: number): Steps<string> {
  for (let at = 1; at <= steps; at += 1) {
    busy(60);
    yield at / steps;
  }
  return "grouped";
}

test("how far it is can be read while it runs, and nothing is left of it afterwards", async () => {
  const seen: (number | null)[] = [];
  const timer = setInterval(async () => {
    const progress = await readMiningProgress(desk.scope);
    if (progress?.step === "group") seen.push(progress.share);
  }, 150);
  const isWhole = await telling(desk.scope, async (teller) => {
    await teller.at("group");
    expect(await teller.drive(slow(28))).toBe("grouped");
  });
  clearInterval(timer);
  expect(isWhole).toBe(true);
  expect(seen.some((share) => share !== null && share > 0 && share < 1)).toBe(true);
  expect(await readMiningProgress(desk.scope)).toBeNull();
});

test("somebody stops it in the middle", async () => {
  let steps = 0;
  const stopped = setTimeout(() => void stopMining(desk.scope), 300);
  const isWhole = await telling(desk.scope, async (teller) => {
    await teller.at("group");
    await teller.drive(
      (function* (): Steps<void> {
        for (; steps < 200; steps += 1) {
          busy(30);
          yield steps / 200;
        }
      })(),
    );
  });
  clearTimeout(stopped);
  expect(isWhole).toBe(false);
  expect(steps).toBeLessThan(100);
  expect(await stopMining(desk.scope)).toBe(false);
});

test("a fault is told on, and the next run begins afresh", async () => {
  const fault = telling(desk.scope, () => Promise.reject(new Error("disk full")));
  await expect(fault).rejects.toThrow("disk full");
  expect(await readMiningProgress(desk.scope)).toBeNull();
});
