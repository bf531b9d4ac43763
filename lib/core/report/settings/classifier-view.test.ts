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

const GERMAN = { ...formats, locale: "de-DE" };

test("tells in German how often the score was right and what verdicts moved", () => {
  const view = classifierView({
    agreement: {
      tasks: 12,
      agreed: 9,
      brier: 0.171,
      ranked: 0.84,
      bins: [{ from: 0.8, to: 1, tasks: 4, expected: 0.9, said: 0.75 }],
    },
    model: { isOn: true, toil: 7, notToil: 5, weights: { volume: -0.2 }, heldOut: undefined },
    run: null,
    measured,
    formats: GERMAN,
  });
  expect(view.title).toBe("Der Handarbeitswert stimmte mit 9 von 12 Urteilen überein");
  expect(view.note).toContain("Aussagekräftig wird das ab 20 Urteilen.");
  expect(view.calibrationNote).toContain("Fehler 0,17; ein Münzwurf hat 0,25.");
  expect(view.learned).toEqual([{ key: "volume", name: "Menge", effect: "zählt weniger (−0,20)" }]);
});

test("says each measured set and metric in German, with German digits", () => {
  const view = classifierView({
    agreement: null,
    model: null,
    run: null,
    measured,
    formats: GERMAN,
  }).measured;
  const texts = [
    ...view.rows.flatMap(({ set, metric }) => [set, metric]),
    ...view.scores.map(({ name }) => name),
  ];
  const same = new Set(
    texts.filter((text) => JSON.stringify(measured).includes(JSON.stringify(text))),
  );
  for (const text of same) expect(text).toMatch(/^(loghub \w+|banking77|endava|GA \/ FGA|ARI)$/);
  expect(texts).toContain("eigene Beispieldaten, 20.000 Tickets, Mittel aus 3");
  expect(view.scores[0]?.ours).toMatch(/^0,\d{3}$/);
});
