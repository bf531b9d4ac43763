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

test("a list of tags in every row is no table where the header is wider than all rows", async () => {
  const rows = ["Fix build", "Rotate key", "Renew certificate"].map(
    (title, at) => `${100 + at},Bug,${title},Ann Lee,Done,2,ops; toil,8/12/2025 7:00:00 AM`,
  );
  const head = ["ID,Type,Title,Assigned To,State,Priority,Tags,Created Date,Area Path", ...rows];
  const seen = await readText(`${head.join("\n")}\n`);
  expect(seen.dialect).toMatchObject({ delimiter: ",", headerLine: 1 });
  expect(seen.rows).toHaveLength(rows.length);
});
