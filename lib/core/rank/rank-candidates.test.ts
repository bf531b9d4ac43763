import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GRADES } from "@/lib/core/domain/candidate";
import { VERDICTS, type Verdict } from "@/lib/core/domain/verdict";
import { rankCandidates } from "./rank-candidates";

const candidate = (
  taskId: string,
  toilHours: number,
  toil: number,
  grade: "A" | "D" = "A",
  verdict: Verdict | null = null,
) => ({ taskId, toilHours, toil, grade, verdict });
const order = (...candidates: ReturnType<typeof candidate>[]) =>
  rankCandidates(candidates).map(({ taskId, rank }) => `${rank ?? "-"} ${taskId}`);

describe("ranking", () => {
  test("most toil hours first, however high another's score", () => {
    expect(order(candidate("a", 10, 99), candidate("b", 20, 50))).toEqual(["1 b", "2 a"]);
  });

  test("equal hours are ranked by toil score, then by id", () => {
    expect(order(candidate("c", 5, 50), candidate("b", 5, 50), candidate("a", 5, 60))).toEqual([
      "1 a",
      "2 b",
      "3 c",
    ]);
  });

  test("grade D is not ranked silently: no rank, after all others", () => {
    expect(order(candidate("d", 900, 90, "D"), candidate("a", 1, 10))).toEqual(["1 a", "- d"]);
  });

  test("a person's word decides: toil of grade D is ranked, what is no toil is not", () => {
    expect(
      order(candidate("d", 9, 90, "D", "toil"), candidate("a", 8, 90, "A", "notToil")),
    ).toEqual(["1 d", "- a"]);
  });

  test("a word on the grouping alone leaves the rank to the grade", () => {
    expect(
      order(candidate("d", 9, 90, "D", "wrongGroup"), candidate("a", 8, 90, "A", "split")),
    ).toEqual(["1 a", "- d"]);
  });

  test("ranks count from 1 without gaps, in whatever order the candidates come", () => {
    const some = fc.uniqueArray(
      fc.record({
        taskId: fc.string(),
        toilHours: fc.nat(5),
        toil: fc.nat(3),
        grade: fc.constantFrom(...GRADES),
        verdict: fc.option(fc.constantFrom(...VERDICTS)),
      }),
      { selector: (one) => one.taskId },
    );
    fc.assert(
      fc.property(some, (candidates) => {
        const ranked = rankCandidates(candidates);
        const ranks = ranked.flatMap(({ rank }) => (rank === null ? [] : [rank]));
        expect(ranks).toEqual(ranks.map((_, at) => at + 1));
        expect(rankCandidates([...candidates].reverse())).toEqual(ranked);
      }),
    );
  });
});
