import { expect, test } from "vitest";
import { finished, type Steps, within } from "./steps";

function* counted(steps: number): Steps<string> {
  for (let at = 1; at <= steps; at += 1) yield at / steps;
  return `${steps} steps`;
}

test("the result is that of the last step", () => {
  expect(finished(counted(4))).toBe("4 steps");
  expect(finished(counted(0))).toBe("0 steps");
});

test("a part tells its place in the whole", () => {
  function* whole(): Steps<string> {
    const first = yield* within(counted(2), { from: 0, to: 0.5 });
    const second = yield* within(counted(1), { from: 0.5, to: 1 });
    return `${first}, ${second}`;
  }
  const steps = whole();
  const shares: number[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      expect(step.value).toBe("2 steps, 1 steps");
      break;
    }
    shares.push(step.value);
  }
  expect(shares).toEqual([0.25, 0.5, 1]);
});
