import { describe, expect, test } from "vitest";
import { rankMovesView } from "./rank-moves-view";

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
      "/desk/candidates",
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
      "",
    );
    expect(moves.map(({ way, because }) => [way, because])).toEqual([
      ["stays 1", "a person said: toil"],
    ]);
  });
});
