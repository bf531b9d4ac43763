import { describe, expect, test } from "vitest";
import { rankMovesView } from "./rank-moves-view";

const US = { locale: "en-US", currency: "USD", timeZone: "UTC" };
const titles = new Map([
  ["a", "Reset password"],
  ["b", "Renew certificate"],
]);

describe("the moves of a ranking", () => {
  test("are told with the way and the reason", () => {
    const moves = rankMovesView(
      [
        { taskId: "a", from: 3, to: null, because: { kind: "verdict", verdict: "notToil" } },
        {
          taskId: "b",
          from: 9,
          to: 4,
          because: { kind: "learned", signals: ["oneWay"], isUp: true },
        },
      ],
      titles,
      { base: "/desk/candidates", formats: US },
    );
    expect(moves.map(({ title, way, because }) => `${title}: ${way}, ${because}`)).toEqual([
      "Reset password: 3 → not ranked, a person said: not toil",
      "Renew certificate: 9 → 4, verdicts on other tasks: one way to resolve speaks for toil",
    ]);
    expect(moves[0]?.href).toBe("/desk/candidates/a");
  });

  test("a verdict that moves nothing is told too; a task that is gone is not", () => {
    const moves = rankMovesView(
      [
        { taskId: "gone", from: 1, to: 2, because: { kind: "verdict", verdict: null } },
        { taskId: "a", from: 1, to: 1, because: { kind: "verdict", verdict: "toil" } },
      ],
      titles,
      { base: "", formats: US },
    );
    expect(moves.map(({ way, because }) => [way, because])).toEqual([
      ["stays 1", "a person said: toil"],
    ]);
  });

  test("are told in German", () => {
    const because = { kind: "learned", signals: ["oneWay", "offHours"], isUp: false } as const;
    const [move] = rankMovesView([{ taskId: "b", from: 4, to: null, because }], titles, {
      base: "",
      formats: { ...US, locale: "de-DE" },
    });
    expect([move?.way, move?.because]).toEqual([
      "4 → ohne Rang",
      "Urteile über andere Aufgaben, gegen Handarbeit: ein Lösungsweg und außerhalb der Arbeitszeit",
    ]);
  });
});
