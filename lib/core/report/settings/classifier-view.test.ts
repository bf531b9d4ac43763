import { expect, test } from "vitest";
import { type ClassifierInput, classifierView } from "./classifier-view";
import measured from "./measured-quality.json";

const formats = { locale: "en-GB", timeZone: "UTC", currency: "EUR" } as const;

function viewWith(heldOut: NonNullable<ClassifierInput["model"]>["heldOut"]) {
  const model = { isOn: true, toil: 12, notToil: 8, weights: {}, heldOut };
  return classifierView({ agreement: null, model, run: null, measured, formats });
}

test("tells how well what was learned does on verdicts it had not seen, beside the score alone", () => {
  const { learnedNote } = viewWith({ tasks: 20, before: 0.81, after: 0.87 });
  expect(learnedNote).toContain("each tenth of 20 in turn");
  expect(learnedNote).toMatch(/in 87\s?% of all pairs, by the score alone in 81\s?%/);
});

test("says from when on it can be told where too few tasks were judged", () => {
  expect(viewWith(undefined).learnedNote).toContain("From 5 verdicts of each kind on");
});

test("shows the measured areas of the no-judgment score and of learning, with a simpler way beside each", () => {
  const { scores } = viewWith(undefined).measured;
  expect(scores.length).toBeGreaterThan(1);
  for (const { simpler, ours } of scores)
    expect(Number(ours)).toBeGreaterThanOrEqual(Number(simpler));
});
