import { expect, test } from "vitest";
import { readText } from "./read-for-test";

test("a list of tags in each row is no delimiter, though rows end before the header does", async () => {
  const rows = ["2026-01-01", "2026-01-02", "2026-01-03,Net", "2026-01-04,Net"];
  const seen = await readText(
    `ID,Type,Title,State,Tags,Created,Area\n${rows.map((end, at) => `${at},Bug,a,Closed,x; y,${end}\n`).join("")}`,
  );
  expect(seen.dialect).toMatchObject({ delimiter: ",", headerLine: 1 });
  expect(seen.rows).toHaveLength(rows.length);
  expect(seen.rows[0]).toEqual(["0", "Bug", "a", "Closed", "x; y", "2026-01-01", ""]);
});
