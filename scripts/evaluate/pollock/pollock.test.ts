import { describe, expect, test } from "vitest";
import { LOADERS } from "./loaders";
import { measureLoading } from "./measure-loading";
import { pollute } from "./pollute";
import { pollockScore, scoreLoading } from "./score-loading";
import { pollockWeight } from "./weights";

const SOURCE = 'id,title\n1,"Say ""no"", please"\n2,Mail\n';
const files = new Map([...pollute(SOURCE)].map((file) => [file.name, file]));

describe("the polluted files", () => {
  test("each differs from the source in one thing, and has a weight", () => {
    expect(files.size).toBe(22 + 3 * (2 + 2 + 1 + 1));
    expect([...files.keys()].filter((name) => pollockWeight(name) === 0)).toEqual([]);
  });

  test.each([
    ["file_header_multirow_2", `id,title\n${SOURCE}`],
    ["file_quotation_char_0x27", 'id,title\n1,\'Say ""no"", please\'\n2,Mail\n'],
    ["file_escape_char_0x5C", 'id,title\n1,"Say \\"no\\", please"\n2,Mail\n'],
    ["row_more_sep_row2_col1", 'id,title\n1,"Say ""no"", please"\n2,,Mail\n'],
    ["row_less_sep_row2_col1", 'id,title\n1,"Say ""no"", please"\n2Mail\n'],
    ["row_extra_quote1_col1", 'id,title\n1,""Say ""no"", please"\n2,Mail\n'],
    ["row_field_delimiter_0_0x20", 'id title\n1,"Say ""no"", please"\n2,Mail\n'],
  ])("%s", (name, text) => {
    expect(files.get(name)?.text).toBe(text);
  });

  test("an extra quote belongs to its cell", () => {
    expect(files.get("row_extra_quote2_col1")?.clean[2]).toEqual(["2", '"Mail']);
  });
});

describe("the score", () => {
  const clean = [
    ["id", "title"],
    ["1", "a"],
    ["2", "b"],
  ];

  test("a table as it should be has 10, a parser that failed 0", () => {
    expect(pollockScore(scoreLoading(clean, clean))).toBe(10);
    expect(pollockScore(scoreLoading(clean, null))).toBe(0);
  });

  test("one of two records lost costs recall of records and cells", () => {
    const { header, record, cell } = scoreLoading(clean, clean.slice(0, 2));
    expect(header.f1).toBe(1);
    expect(record).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(cell).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  test("equal values count as often as they stand there", () => {
    const twice = [["id"], ["1"], ["1"]];
    expect(scoreLoading(twice, [["id"], ["1"]]).record.recall).toBe(0.5);
    expect(scoreLoading([["id"], ["1"]], twice).record.precision).toBe(0.5);
  });

  test("what the clean table does not have counts as right", () => {
    expect(pollockScore(scoreLoading([], []))).toBe(10);
  });
});

test("our parser reaches its goal over the whole benchmark", { timeout: 120_000 }, async () => {
  const corpus = process.env.TOILBOX_CORPUS ?? "";
  const table = await measureLoading(corpus, LOADERS.slice(0, 1));
  if (table === null) {
    process.stdout.write("left out, TOILBOX_CORPUS is not set: the Pollock benchmark\n");
    return;
  }
  expect(table.rows.reduce((sum, { files: count }) => sum + count, 0)).toBe(2290);
  expect(table.simple[0]).toBeGreaterThanOrEqual(9.975);
  expect(table.weighted[0]).toBeGreaterThanOrEqual(9.8);
});
