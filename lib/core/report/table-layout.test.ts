import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keptTableLayout } from "../domain/kept-table-layout";
import { preferenceChange, preferences } from "../domain/preferences";
import { PLAIN_LAYOUT, type TableLayout } from "../domain/table-layout";
import { asColumnWidth, canMove, inLayoutOrder, tableWidths, withMoved } from "./table-layout";

const COLUMNS = [
  { key: "task", width: 240, isMain: true },
  { key: "score", width: 90 },
  { key: "hours", width: 80 },
  { key: "cost", width: 160 },
];

const layout = (told: Partial<TableLayout>): TableLayout => ({ ...PLAIN_LAYOUT, ...told });
const order = (told: Partial<TableLayout>): string =>
  inLayoutOrder(COLUMNS, layout(told))
    .filter(({ isShown }) => isShown)
    .map(({ key }) => key)
    .join(" ");

describe("the order of columns", () => {
  test.each([
    ["as the product has it", {}, "task score hours cost"],
    ["as moved", { order: ["cost", "task", "score", "hours"] }, "cost task score hours"],
    [
      "names that are no column are passed over",
      { order: ["x", "cost", "x"] },
      "task score hours cost",
    ],
    [
      "a column that is new stands behind the one before it",
      { order: ["cost", "score", "task"] },
      "cost score hours task",
    ],
    [
      "pinned ones come first, in their order",
      { pinned: ["hours", "score"] },
      "score hours task cost",
    ],
    [
      "those left out are not shown, and the main one always is",
      { hidden: ["task", "cost"] },
      "task score hours",
    ],
  ])("%s", (_, told, expected) => {
    expect(order(told)).toBe(expected);
  });

  test("a column changes places with the next one that is shown, not with one that is left out", () => {
    const before = layout({ hidden: ["hours"] });
    expect(order(withMoved(COLUMNS, before, { key: "cost", step: -1 }))).toBe("task cost score");
    expect(order(withMoved(COLUMNS, before, { key: "score", step: 1 }))).toBe("task cost score");
  });

  test("at an end, past the pinned ones and while it is left out a column cannot move", () => {
    const before = layout({ pinned: ["task"], hidden: ["hours"] });
    const laid = inLayoutOrder(COLUMNS, before);
    expect(canMove(laid, "score", -1)).toBe(false);
    expect(canMove(laid, "cost", 1)).toBe(false);
    expect(canMove(laid, "hours", -1)).toBe(false);
    expect(withMoved(COLUMNS, before, { key: "score", step: -1 })).toBe(before);
  });

  test("whatever was stored, every column stands once, and a move is taken back by its opposite", () => {
    const name = fc.constantFrom("task", "score", "hours", "cost", "gone");
    const names = fc.array(name, { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.record({ hidden: names, order: names, pinned: names, widths: fc.constant({}) }),
        name,
        (told, key) => {
          const laid = inLayoutOrder(COLUMNS, told);
          expect(laid.map((one) => one.key).sort()).toEqual(["cost", "hours", "score", "task"]);
          const moved = withMoved(COLUMNS, told, { key, step: 1 });
          if (moved !== told)
            expect(order(withMoved(COLUMNS, moved, { key, step: -1 }))).toBe(order(told));
        },
      ),
    );
  });
});

describe("the widths of columns", () => {
  const widths = (told: Partial<TableLayout>) =>
    tableWidths(
      inLayoutOrder(COLUMNS, layout(told)).filter(({ isShown }) => isShown),
      layout(told),
      72,
    );

  test("are the browser's own until a column is pinned or has a width", () => {
    expect(widths({})).toBeNull();
    expect(widths({ widths: { gone: 90 } })).toBeNull();
    expect(widths({ hidden: ["cost"], widths: { cost: 90 } })).toBeNull();
  });

  test("72 before them and 240 + 90 + 80 + 160 of the columns are 642; the main one takes what is left", () => {
    expect(widths({ pinned: ["task"] })).toEqual({
      columns: [240, 90, 80, 160],
      flexible: 0,
      least: 642,
    });
  });

  test("where the main one has a width of its own, none gives way", () => {
    expect(widths({ widths: { task: 300, score: 56 } })).toEqual({
      columns: [300, 56, 80, 160],
      flexible: null,
      least: 668,
    });
  });

  test("stay whole and within what is readable", () => {
    expect([asColumnWidth(12), asColumnWidth(99.6), asColumnWidth(5_000)]).toEqual([56, 100, 800]);
  });
});

describe("a layout that is kept", () => {
  test("what cannot be read of it is as if it had not been set", () => {
    expect(keptTableLayout.parse({ order: ["a"], pinned: "a", widths: { a: -1 } })).toEqual(
      layout({ order: ["a"] }),
    );
    expect(preferences.parse({ candidateTable: 7 }).candidateTable).toEqual(PLAIN_LAYOUT);
  });

  test("a change says all of it, and no width beyond the limits", () => {
    const wanted = layout({ widths: { cost: 120 } });
    expect(preferenceChange.parse({ ticketTable: wanted })).toEqual({ ticketTable: wanted });
    expect(preferenceChange.safeParse({ ticketTable: { order: [] } }).success).toBe(false);
    expect(
      preferenceChange.safeParse({ ticketTable: layout({ widths: { cost: 9_000 } }) }).success,
    ).toBe(false);
  });
});
