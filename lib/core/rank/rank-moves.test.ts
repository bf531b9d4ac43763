import { describe, expect, test } from "vitest";
import type { RankMove } from "../domain/rank-move";
import { followMoves, type NewPlace, rankMoves } from "./rank-moves";

const place = (taskId: string, rank: number | null, more: Partial<NewPlace> = {}): NewPlace => ({
  taskId,
  rank,
  chance: 0.5,
  verdict: null,
  learnedFrom: [],
  ...more,
});

const learned = (taskId: string, from: number | null, to: number | null): RankMove => ({
  taskId,
  from,
  to,
  because: { kind: "learned", signals: ["volume"], isUp: false },
});

describe("moves between two rankings", () => {
  test("a person's word stands first, what it taught next, and who only made room is left out", () => {
    const before = [place("a", 1), place("b", 2), place("c", 3)];
    const after = [
      place("a", null, { verdict: "notToil" }),
      place("b", 1),
      place("c", 2, { chance: 0.6, learnedFrom: ["volume"] }),
    ];
    expect(rankMoves(before, after)).toEqual([
      { taskId: "a", from: 1, to: null, because: { kind: "verdict", verdict: "notToil" } },
      {
        taskId: "c",
        from: 3,
        to: 2,
        because: { kind: "learned", signals: ["volume"], isUp: true },
      },
    ]);
  });
});

describe("moves of rankings that follow each other", () => {
  const ruledOut: RankMove = {
    taskId: "a",
    from: 1,
    to: null,
    because: { kind: "verdict", verdict: "notToil" },
  };

  test("a last verdict that moves nothing does not hide the ones before it", () => {
    expect(followMoves([ruledOut], [], [place("a", null)])).toEqual([ruledOut]);
  });

  test("a task that goes on moving is told from where it began to where it is, with the person's reason", () => {
    const word: RankMove = { ...ruledOut, to: 4, because: { kind: "verdict", verdict: "toil" } };
    expect(followMoves([word], [learned("a", 4, 6)], [place("a", 6)])).toEqual([
      { ...word, to: 6 },
    ]);
  });

  test("there and back by learning is no move; a word that was taken back is", () => {
    expect(followMoves([learned("b", 2, 5)], [learned("b", 5, 2)], [place("b", 2)])).toEqual([]);
    const back: RankMove = {
      taskId: "a",
      from: null,
      to: 1,
      because: { kind: "verdict", verdict: null },
    };
    expect(followMoves([ruledOut], [back], [place("a", 1)])).toEqual([{ ...back, from: 1 }]);
  });

  test("a task that only made room afterwards is told where it stands now; one that is gone is not told", () => {
    expect(followMoves([learned("b", 5, 2), learned("gone", 7, 3)], [], [place("b", 3)])).toEqual([
      learned("b", 5, 3),
    ]);
  });
});
