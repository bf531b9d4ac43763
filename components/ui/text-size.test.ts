import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Smaller text cannot be read at arm's length. */
const SMALLEST_PX = 12;

/** Sizes of text that a file asks for by number, in pixels of the screen. */
function sizesIn(code: string): readonly number[] {
  const classes = [...code.matchAll(/text-\[([\d.]+)(px|rem)\]/g)];
  const styles = [...code.matchAll(/font-?[sS]ize: ?"?([\d.]+)(px|rem)?/g)];
  return [...classes, ...styles].map(([, size, unit]) => Number(size) * (unit === "rem" ? 16 : 1));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test)\.(tsx|ts|css)$/.test(file))
    .map((file) => path.join(folder, file));
}

test.each(["app", "components"])("no text of %s is smaller than 12 px", (folder) => {
  const small = filesBelow(folder).filter((file) =>
    sizesIn(readFileSync(file, "utf8")).some((size) => size < SMALLEST_PX),
  );
  expect(small).toEqual([]);
});

test.each([
  ['<p className="text-[11px]">', [11]],
  ['<p className="print:text-[0.5rem]">', [8]],
  ["const TICK = { fontSize: 10 };", [10]],
  ["p { font-size: 9px; }", [9]],
  ['<p className="text-xs">', []],
])("in %s are sizes %j", (code, sizes) => {
  expect(sizesIn(code)).toEqual(sizes);
});
