import { describe, expect, test } from "vitest";
import { ActionGuard } from "./action-guard";

const guardOf = (...actions: string[][]) => new ActionGuard(actions.map((named) => new Set(named)));

describe("groups that ask for different actions stay apart", () => {
  test.each<[string, string[], string[], boolean]>([
    ["renew and approve", ["renew"], ["approve"], false],
    ["the same action", ["reset"], ["reset"], true],
    ["an action and none", ["unlock"], [], true],
    ["one that names another action beside a shared one", ["book", "cancel"], ["book"], false],
    [
      "two that share only a noun which looks like an action",
      ["grant", "archive"],
      ["delete", "archive"],
      false,
    ],
  ])("%s", (_, left, right, permitted) => {
    expect(guardOf(left, right).permits(0, 1)).toBe(permitted);
    expect(guardOf(right, left).permits(0, 1)).toBe(permitted);
  });

  test("an action beside a shared one is no obstacle where other evidence says same work", () => {
    const guard = guardOf(["reset", "unlock"], ["unlock"]);
    expect(guard.permits(0, 1, true)).toBe(true);
  });

  test("one wording in ten that mentions an action does not make a group about it", () => {
    const guard = guardOf(["update"], ...Array.from({ length: 9 }, () => []), ["restart"]);
    for (let row = 1; row <= 9; row += 1) guard.join(0, row);
    expect(guard.permits(0, 10)).toBe(true);
  });

  test("a group remembers the actions of all who joined", () => {
    const guard = guardOf([], ["renew"], ["approve"]);
    guard.join(0, 1);
    expect(guard.permits(0, 2)).toBe(false);
  });

  test("where other evidence says same work, only groups mostly about different actions stay apart", () => {
    const [mostly, partly] = [
      guardOf(["reset"], ["approve"]),
      guardOf(["reset"], ["approve"], [], []),
    ];
    partly.join(1, 2);
    partly.join(1, 3);
    expect(mostly.permits(0, 1, true)).toBe(false);
    expect([partly.permits(0, 1), partly.permits(0, 1, true)]).toEqual([false, true]);
  });

  test("two groups agree when both are about the same action, not when one is about none", () => {
    expect(guardOf(["reset"], ["reset"]).agrees(0, 1)).toBe(true);
    expect(guardOf(["reset"], []).agrees(0, 1)).toBe(false);
    expect(guardOf(["reset"], ["approve"]).agrees(0, 1)).toBe(false);
  });

  test("too few wordings with an action tell nothing where more are asked for", () => {
    const guard = new ActionGuard([new Set(["grant"]), new Set(["delete"])], 2);
    expect(guard.permits(0, 1)).toBe(true);
  });
});
