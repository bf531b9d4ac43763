import { describe, expect, test } from "vitest";
import { scoreWord } from "../candidates/candidate-summary";
import {
  COMPANY,
  exampleCandidate,
  exampleCost,
  exampleScore,
  exampleSignal,
  labourAxes,
} from "../example-candidates";
import { heatView } from "../heat-view";
import { candidateHeadline, missingSignals, strongestEvidence } from "./candidate-sentences";
import { type CandidateInput, candidateView } from "./candidate-view";
import { evidenceView } from "./evidence-view";
import { waterfallView } from "./waterfall-view";

const INPUT: CandidateInput = {
  base: "/desk/candidates",
  ticketsBase: "/desk/tickets",
  assumptionsHref: "/desk/assumptions",
  summary: exampleCandidate(),
  score: exampleScore(),
  cost: exampleCost(labourAxes("company", 7_000)),
  drivers: ["identity/access"],
  variants: [
    { signatureId: "v1", example: "password reset", count: 400 },
    { signatureId: "v2", example: "account locked", count: 120 },
  ],
  wordings: 2,
  trend: null,
  days: null,
  heat: Array.from({ length: 168 }, (_, at) => (at === 9 ? 40 : 1)),
  examples: [],
  asOf: new Date("2026-09-30T10:00:00Z"),
  made: { scoringVersion: 4, settingVersion: 7, seed: 11 },
  place: { previous: null, next: "task-2", rankedCount: 12 },
  approval: null,
  productiveHours: 1_650,
  formats: COMPANY,
};

describe("the sentence of a candidate", () => {
  const withCriteria = (repetition: number, noJudgment: number) => {
    const score = exampleScore();
    const [first, second, third] = score.criteria;
    return exampleScore({
      criteria: [{ ...first, score: repetition }, { ...second, score: noJudgment }, third],
    });
  };

  test.each([
    [0.9, 0.8, 6_760, "Toil: the same request 130 times a week, done by a rule, not by judgment."],
    [0.9, 0.6, 60, "Toil: the same request 5 times a month, done by a rule, not by judgment."],
    [0.9, 0.5, 520, "Repeated work, 10 times a week; part of it needs judgment."],
    [0.9, 0.2, 520, "Repeated work, 10 times a week, yet people have to judge each time."],
    [0.39, 0.9, 5, "Not repeated work so far: 5 times a year, in few separate weeks."],
  ])("R %d, J %d, %d tickets a year", (repetition, noJudgment, tickets, sentence) => {
    expect(candidateHeadline(withCriteria(repetition, noJudgment), tickets, COMPANY)).toBe(
      sentence,
    );
  });

  test("words change at 40, 60 and 80", () => {
    expect([39.9, 40, 59.9, 60, 79.9, 80].map((toil) => scoreWord(toil, COMPANY))).toEqual([
      "Low",
      "Medium",
      "Medium",
      "High",
      "High",
      "Very high",
    ]);
  });

  test("the strongest signals speak for, a weak one against, an absent one for neither", () => {
    expect(strongestEvidence(exampleScore(), COMPANY)).toEqual({
      pro: ["volume (measured 0.95)", "one way to resolve (measured 0.9)"],
      contra: ["returns to the same item (measured 0.1)"],
    });
  });
});

describe("what is missing from the export", () => {
  test("is priced in points of the score, and covered signals are left out", () => {
    const [only, ...others] = missingSignals(exampleScore());
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: "evenTime", coverage: 0 });
    // 81.17 x (.15 / .65) / .8 / 2.6 / 2
    expect(only?.points).toBeCloseTo(4.5, 1);
  });
});

describe("absent signals", () => {
  const names = [
    "sameness",
    "returns",
    "oneWay",
    "evenTime",
    "procedural",
    "runbook",
    "sticks",
  ] as const;
  const [first, second, third] = exampleScore().criteria;
  const gappy = (toil: number) =>
    exampleScore({
      toil,
      criteria: [
        first,
        { ...second, signals: names.map((name) => exampleSignal(name, null)) },
        { ...third, signals: [{ ...exampleSignal("channel", 0.7), coverage: 0.5 }] },
      ],
    });

  test("each is named with what it would tell, before those that some tickets have", () => {
    const { missing } = candidateView({ ...INPUT, score: gappy(80) });
    expect(missing.map(({ key }) => key)).toEqual([...names]);
    expect(missing[3]).toMatchObject({
      needs: "Time worked or notes",
      has: "absent",
      tells: "It would tell whether each takes about as long.",
    });
  });

  test("are named even where the score is 0 and they could not move it", () => {
    expect(missingSignals(gappy(0)).map(({ name }) => name)).toEqual([...names]);
  });

  test("too few tickets with the field count as none at all", () => {
    const [thin] = missingSignals(
      exampleScore({
        criteria: [
          first,
          { ...second, signals: [{ ...exampleSignal("oneWay", null), coverage: 0.2 }] },
          third,
        ],
      }),
    );
    expect(thin).toMatchObject({ name: "oneWay", isAbsent: true, coverage: 0.2 });
  });
});

describe("the waterfall", () => {
  test("each bar begins where the one before ends, and the last ends at the score", () => {
    const { bars, score } = waterfallView(exampleScore(), COMPANY);
    expect(bars[0]?.to).toBe(100);
    expect(bars[1]?.to).toBeCloseTo(bars[0]?.from ?? 0, 9);
    expect(bars[2]?.to).toBeCloseTo(bars[1]?.from ?? 0, 9);
    expect(score.at).toBeCloseTo(bars[2]?.from ?? 0, 9);
  });

  test("factors multiply to the score, logs add up to it", () => {
    const { bars, equation } = waterfallView(exampleScore(), COMPANY);
    expect(bars.map(({ factor, log }) => `${factor} ${log}`)).toEqual([
      "× .96 −.04",
      "× .92 −.09",
      "× .92 −.08",
    ]);
    expect(equation).toBe("ln 81 = 4.61 − .04 − .09 − .08 = 4.40");
    expect(bars.map(({ left }) => left)).toEqual(["96", "88", "81"]);
  });

  test("equal factors are equal lengths", () => {
    const equal = Math.log(0.9);
    const { bars } = waterfallView(
      exampleScore({
        toil: 72.9,
        lo: 60,
        contributions: { repetition: equal, noJudgment: equal, interrupt: equal },
      }),
      COMPANY,
    );
    const lengths = bars.map(({ from, to }) => to - from);
    expect(lengths[1]).toBeCloseTo(lengths[0] ?? 0, 9);
    expect(lengths[2]).toBeCloseTo(lengths[0] ?? 0, 9);
  });

  test("a criterion of zero has no logarithm, and no bar runs off the axis", () => {
    const none = Math.log(1e-9);
    const view = waterfallView(
      exampleScore({
        toil: 0,
        lo: 0,
        hi: 4,
        contributions: { repetition: none, noJudgment: 0, interrupt: 0 },
      }),
      COMPANY,
    );
    expect(view.equation).toBeNull();
    for (const { from, to } of view.bars) expect([from >= 0, to <= 100]).toEqual([true, true]);
  });
});

describe("evidence", () => {
  const [, judgment] = evidenceView(exampleScore(), "/desk/tickets?task=t", COMPANY);

  test("a measured signal opens its rows, an absent one is no zero and opens nothing", () => {
    const [measured, absent] = judgment?.signals ?? [];
    expect(measured?.value).toEqual({ share: 0.9, text: ".90" });
    expect(absent).toMatchObject({ value: null, rows: null });
    expect(absent?.words).toBe("not in the export: time worked or notes");
  });

  test("fewer than half of the tickets are thin evidence", () => {
    const score = exampleScore();
    const [first, ...rest] = score.criteria;
    const thin = { ...exampleSignal("volume", 0.9), coverage: 0.34 };
    const view = evidenceView(
      exampleScore({ criteria: [{ ...first, signals: [thin] }, ...rest] as typeof score.criteria }),
      "/t",
      COMPANY,
    );
    expect(view[0]?.signals[0]).toMatchObject({ coverage: "34 %", isThin: true });
  });
});

describe("the heat map", () => {
  const HEAT = { ticketsHref: "/t?task=a", formats: COMPANY };

  test("names the peak, and every cell has the shade of its legend", () => {
    const view = heatView(INPUT.heat, 0.16, HEAT);
    expect(view?.note).toBe("16 % out of hours. The peak is Monday 09:00, 40 tickets.");
    expect(view?.legend).toEqual(["none", "1–2", "3–9", "10–22", "23+"]);
    expect(view?.days[0]?.cells[9]).toEqual({
      hour: 9,
      count: 40,
      shade: 4,
      href: "/t?task=a&rows=timed&weekday=1&hour=9",
    });
    expect(view?.days[6]?.cells[23]?.shade).toBe(1);
  });

  test("without times of day there is none", () => {
    expect(heatView(INPUT.heat, null, HEAT)).toBeNull();
    expect(heatView(new Array(168).fill(0), 0, HEAT)).toBeNull();
  });

  test("even a single ticket keeps the shades in order", () => {
    const view = heatView([1, ...new Array(167).fill(0)], 0, HEAT);
    expect(view?.legend).toEqual(["none", "1", "2", "3", "4+"]);
    // What counts nothing opens nothing.
    expect(view?.days[0]?.cells.map(({ href }) => href).filter(Boolean)).toHaveLength(1);
  });
});

describe("the page of a candidate", () => {
  const view = candidateView(INPUT);

  test("says where it stands and how to go on", () => {
    expect(view.place).toEqual({
      text: "1 of 12",
      previous: null,
      next: "/desk/candidates/task-2",
    });
    expect(view.trend.note).toBe("No ticket has a date.");
    expect(view.allTickets).toEqual({
      href: "/desk/tickets?task=task-1",
      text: "Open 520 tickets",
    });
  });

  test("an axis without its inputs is not priced, and says why", () => {
    expect(view.cost.axes.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      "Revenue: not priced",
      "Profit (capacity): $7 k",
      "Risk: not priced",
    ]);
    expect(view.cost.unpriced).toBe("Not priced: risk: no size of a loss is set.");
  });

  test("wordings beyond the first ten are counted with their tickets", () => {
    const variants = Array.from({ length: 12 }, (_, at) => ({
      signatureId: `v${at}`,
      example: `wording ${at}`,
      count: 40,
    }));
    const many = candidateView({ ...INPUT, variants, wordings: 1_312 });
    expect(many.wordings.title).toBe("1,312 wordings");
    expect(many.wordings.rows).toHaveLength(10);
    expect(many.wordings.more).toEqual({
      text: "10 of 1,312 shown; the others have 120 tickets. Open all 520",
      href: "/desk/tickets?task=task-1",
    });
    expect(view.wordings.more).toBeNull();
  });
});

test("the cost says what it was made of: minutes by source, versions, seed and newest ticket", () => {
  const { basis } = candidateView(INPUT).cost;
  expect(basis.at(-2)).toMatch(/^Minutes: \d+ % work log/);
  expect(basis.at(-1)).toBe(
    "Scoring version 4, assumptions version 7, seed 11, tickets up to 30 Sep 2026.",
  );
});

test("in German the page says what was measured and why an axis has no price", () => {
  const view = candidateView({ ...INPUT, formats: { ...COMPANY, locale: "de-DE" } });
  expect(view.headline).toBe(
    "Handarbeit: dieselbe Anfrage 10-mal pro Woche, nach einer Regel erledigt, nicht nach Ermessen.",
  );
  expect(view.contra).toBe("Dagegen: Rückkehr zum selben Objekt (measured 0.1).");
  expect(view.cost.unpriced).toBe("Nicht bewertet. Risiko: Die Höhe eines Schadens fehlt.");
  expect(view.tags.at(-1)).toBe("Identität/Zugriff");
  expect(view.missing[0]).toMatchObject({ needs: "Arbeitszeit oder Notizen", points: "±4,5" });
  expect(view.evidence[1]?.signals[1]?.words).toBe("nicht im Export: Arbeitszeit oder Notizen");
});

test("a task of the approved plan says who approved it", () => {
  const approval = { taskIds: [INPUT.summary.id], words: "Approved by Elise" };
  expect(candidateView({ ...INPUT, approval }).approved).toBe("Approved by Elise");
  expect(candidateView(INPUT).approved).toBeNull();
});
