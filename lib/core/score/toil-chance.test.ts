import { describe, expect, test } from "vitest";
import type { Signal } from "@/lib/core/domain/candidate";
import { learnFromVerdicts, type ScoredVerdict, toilChance } from "./toil-chance";

function signal(name: Signal["name"], value: number | null): Signal {
  return { name, value, raw: value, words: "", coverage: 1, weight: 0.1, ticketCount: 1 };
}

const verdict = (isToil: boolean, runbook: number): ScoredVerdict => ({
  toil: 60,
  signals: [signal("runbook", runbook), signal("oneWay", null)],
  isToil,
});

describe("learning from verdicts", () => {
  test("verdicts of one kind teach nothing", () => {
    expect(learnFromVerdicts([])).toEqual({});
    expect(learnFromVerdicts([verdict(true, 1), verdict(true, 0.9)])).toEqual({});
  });

  test("leads who call cited work toil and uncited work not, raise the weight of citations", () => {
    const weights = learnFromVerdicts([verdict(true, 1), verdict(false, 0)]);
    expect(weights.runbook).toBeGreaterThan(0);
    expect(weights.oneWay).toBe(0);
    const cited = toilChance(60, [signal("runbook", 1)], weights);
    expect(cited).toBeGreaterThan(0.5);
    // Features are .5 and -.5, offsets 0: at the maximum 2 d (prior) = 2 x .5 x (1 - logistic(d / 2)).
    const d = weights.runbook ?? 0;
    expect(2 * d).toBeCloseTo(1 - 1 / (1 + Math.exp(-d / 2)), 9);
  });

  test("an absent signal moves nothing, whatever was learned", () => {
    const weights = learnFromVerdicts([verdict(true, 1), verdict(false, 0)]);
    expect(toilChance(70, [signal("runbook", null)], weights)).toBe(toilChance(70));
  });

  test("the prior keeps a few verdicts from shouting: 40 of them move a weight more than two", () => {
    const two = learnFromVerdicts([verdict(true, 1), verdict(false, 0)]);
    const forty = learnFromVerdicts(
      Array.from({ length: 40 }, (_, at) => verdict(at % 2 === 0, at % 2 === 0 ? 1 : 0)),
    );
    expect(forty.runbook ?? 0).toBeGreaterThan(3 * (two.runbook ?? 0));
  });
});
