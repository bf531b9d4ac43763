import { describe, expect, test } from "vitest";
import { openDelimited } from "./open-delimited";
import { readSource, sourceOf } from "./read-for-test";

describe("a file that a person has read otherwise", () => {
  const FILE = "Desk report\nNo;Opened;Text\n1;2026-01-02;a, b\n2;2026-01-03;c, d\n";

  test.each([
    ["as found", {}, 2, ["No", "Opened", "Text"], 2],
    ["another header row", { headerLine: 3 }, 3, ["1", "2026-01-02", "a, b"], 1],
    ["no header row", { headerLine: 0 }, 0, ["Column 1", "Column 2", "Column 3"], 4],
    ["another delimiter", { delimiter: "," }, 1, ["Desk report"], 3],
    [
      "a line that does not exist is not obeyed",
      { headerLine: 99 },
      2,
      ["No", "Opened", "Text"],
      2,
    ],
  ])("%s", async (_, readAs, headerLine, columns, rows) => {
    const seen = await readSource(sourceOf(new TextEncoder().encode(FILE)), readAs);
    expect(seen.dialect).toMatchObject({ headerLine, columns });
    expect(seen.rows.length + seen.rejected.length).toBe(rows);
  });

  test("another encoding", async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from("id;cost\n1;5 "),
      0xa4,
      ...Buffer.from("\n2;6\n"),
    ]);
    const seen = await readSource(sourceOf(bytes), { encoding: "iso-8859-15" });
    expect(seen.rows[0]).toEqual(["1", "5 €"]);
  });

  test("the first rows are shown as they are written", async () => {
    const opened = await openDelimited(sourceOf(new TextEncoder().encode(FILE)));
    expect(opened.ok && opened.value.top).toEqual([
      { line: 1, cells: ["Desk report"] },
      { line: 2, cells: ["No", "Opened", "Text"] },
      { line: 3, cells: ["1", "2026-01-02", "a, b"] },
      { line: 4, cells: ["2", "2026-01-03", "c, d"] },
    ]);
  });
});
