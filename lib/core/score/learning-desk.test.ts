import { describe, expect, test } from "vitest";
import { CRITERIA, type CriterionName, SIGNALS, type Signal } from "@/lib/core/domain/candidate";
import { createChance, seedFor } from "@/lib/core/simulate/chance";
import { SIGNAL_WEIGHTS } from "./scoring-defaults";
import { learnFromVerdicts, type ScoredVerdict, toilChance } from "./toil-chance";
import { type CriterionValues, toilScoreOf } from "./toil-score";

const TASKS = 400;
const DESKS = 20;
const VERDICTS_GIVEN = [0, 10, 20, 40, 80];
/** How far the people of a desk see things otherwise than the expert who chose the defaults. */
const OPINION = 0.5;

type Weights = Readonly<Record<string, number>>;
type Task = ScoredVerdict;

function criteriaOf(signals: readonly Signal[], weights: Weights): CriterionValues {
  const value = (criterion: CriterionName): number => {
    const own = signals.filter(({ name }) => SIGNAL_WEIGHTS[criterion][name] !== undefined);
    const whole = own.reduce((sum, { name }) => sum + (weights[name] ?? 0), 0);
    return own.reduce((sum, s) => sum + ((weights[s.name] ?? 0) / whole) * (s.value ?? 0), 0);
  };
  return {
    repetition: value("repetition"),
    noJudgment: value("noJudgment"),
    interrupt: value("interrupt"),
  };
}

/**
 * A desk whose people weigh the signals in their own hidden way: the expert's weights times exp(N(0, .5)). What they
 * call toil scores above the middle of the desk under those weights.
 */
function deskOf(seed: number): readonly Task[] {
  const chance = createChance(seedFor(seed, "learning desk"));
  const expert: Weights = Object.assign({}, ...CRITERIA.map((name) => SIGNAL_WEIGHTS[name]));
  const hidden: Weights = Object.fromEntries(
    SIGNALS.map((name) => [name, (expert[name] ?? 0) * Math.exp(OPINION * chance.normal())]),
  );
  const drawn = Array.from({ length: TASKS }, () => {
    const signals = SIGNALS.map((name): Signal => {
      const value = chance.uniform();
      return { name, value, raw: value, words: "", coverage: 1, weight: 0.1, ticketCount: 30 };
    });
    return { signals, truth: toilScoreOf(criteriaOf(signals, hidden)) };
  });
  const middle = drawn.map(({ truth }) => truth).sort((a, b) => a - b)[TASKS / 2] ?? 0;
  return drawn.map(({ signals, truth }) => ({
    signals,
    toil: toilScoreOf(criteriaOf(signals, expert)),
    isToil: truth > middle,
  }));
}

/** Chance that a task of toil is put above one that is none; the ranks of equal chances are shared. */
function areaUnderCurve(tasks: readonly Task[], chance: (task: Task) => number): number {
  const scored = tasks.map((task) => ({ isToil: task.isToil, chance: chance(task) }));
  const yes = scored.filter(({ isToil }) => isToil);
  const no = scored.filter(({ isToil }) => !isToil);
  const won = yes.reduce(
    (sum, a) =>
      sum +
      no.reduce((all, b) => all + (a.chance > b.chance ? 1 : a.chance === b.chance ? 0.5 : 0), 0),
    0,
  );
  return won / (yes.length * no.length);
}

/** Mean area over the desks, on tasks nobody has judged, after so many verdicts. */
function heldOut(verdicts: number): number {
  const most = VERDICTS_GIVEN[VERDICTS_GIVEN.length - 1] ?? 0;
  const areas = Array.from({ length: DESKS }, (_, seed) => {
    const tasks = deskOf(seed + 1);
    const weights = learnFromVerdicts(tasks.slice(0, verdicts));
    return areaUnderCurve(tasks.slice(most), ({ toil, signals }) =>
      toilChance(toil, signals, weights),
    );
  });
  return areas.reduce((sum, area) => sum + area, 0) / DESKS;
}

describe("a desk whose people see things otherwise than the defaults", () => {
  test("verdicts never make the order of unjudged tasks worse, and many make it better", () => {
    const areas = VERDICTS_GIVEN.map(heldOut);
    process.stdout.write(
      `held-out AUC: ${VERDICTS_GIVEN.map((n, at) => `${n} verdicts ${areas[at]?.toFixed(3)}`).join(", ")}\n`,
    );
    const before = areas[0] ?? 1;
    for (const [at, area] of areas.entries())
      expect(area).toBeGreaterThanOrEqual(areas[at - 1] ?? 0);
    expect(areas[areas.length - 1]).toBeGreaterThan(before + 0.01);
  });
});
