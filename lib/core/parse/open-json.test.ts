import { expect, test } from "vitest";
import type { ParsedRecord } from "../domain/raw-row";
import { openJson } from "./open-json";
import { sourceOf } from "./read-for-test";

async function read(text: string) {
  const opened = await openJson(sourceOf(new TextEncoder().encode(text)));
  if (!opened.ok) return { error: opened.problem.code, message: opened.problem.message };
  const records: ParsedRecord[] = [];
  for await (const batch of opened.value.records()) records.push(...batch);
  const { format, columns } = opened.value.dialect;
  return {
    format,
    columns,
    warnings: (opened.value.warnings ?? []).map(({ code }) => code),
    rows: records.flatMap((record) => (record.kind === "row" ? [record.row.cells] : [])),
    lines: records.flatMap((record) => (record.kind === "row" ? [record.row.line] : [])),
    rejected: records.flatMap((record) =>
      record.kind === "rejected" ? [[record.rejection.line, record.rejection.code]] : [],
    ),
  };
}

test("a list of objects becomes rows; a name that only the last one has is a column too", async () => {
  const seen = await read(
    '[{"number":"INC1","open":true},\n{"number":"INC2","note":null,"late":1.5}]',
  );
  expect(seen).toMatchObject({
    format: "json",
    columns: ["number", "open", "note", "late"],
    rows: [
      ["INC1", "true", "", ""],
      ["INC2", "", "", "1.5"],
    ],
    lines: [1, 2],
    rejected: [],
  });
});

test("ServiceNow's result: references show what people read, and keep a differing value", async () => {
  const seen = await read(`{"result":[{
    "number": "INC1",
    "caller_id": {"link": "https://example.org/api/sys_user/62d7", "value": "62d7"},
    "priority": {"display_value": "1 - Critical", "value": "1"},
    "state": {"display_value": "Closed", "value": "Closed"}
  }]}`);
  expect(seen.columns).toEqual(["number", "caller_id", "priority", "priority.value", "state"]);
  expect(seen.rows).toEqual([["INC1", "62d7", "1 - Critical", "1", "Closed"]]);
});

test("Jira's issues: fields get dotted names, comments stay JSON, labels are joined", async () => {
  const seen = await read(
    '{"startAt":0,"total":1,"issues":[{"id":"1","key":"AB-1","fields":{"summary":"Disk full","labels":["a","b"],"comment":{"comments":[{"body":"done"}],"total":1}}}]}',
  );
  expect(seen.columns).toEqual([
    "id",
    "key",
    "fields.summary",
    "fields.labels",
    "fields.comment.comments",
    "fields.comment.total",
  ]);
  expect(seen.rows).toEqual([["1", "AB-1", "Disk full", "a, b", '[{"body":"done"}]', "1"]]);
});

test("one ticket alone is a row, though it holds a list of comments", async () => {
  const seen = await read(
    '{"key":"AB-1","fields":{"comment":{"comments":[{"body":"x"},{"body":"y"}]}}}',
  );
  expect(seen.rows).toEqual([["AB-1", '[{"body":"x"},{"body":"y"}]']]);
});

test("NDJSON keeps every good line and rejects the broken one by its number", async () => {
  const seen = await read('{"number":"INC1"}\n\n{broken\n{"number":"INC3"}\n');
  expect(seen).toMatchObject({
    format: "ndjson",
    rows: [["INC1"], ["INC3"]],
    lines: [1, 4],
    rejected: [[3, "RECORD_UNREADABLE"]],
  });
});

test("pretty-printed objects one after the other are rows", async () => {
  const seen = await read('{\n  "number": "INC1"\n}\n{\n  "number": "INC2"\n}\n');
  expect(seen.rows).toEqual([["INC1"], ["INC2"]]);
});

test("a list that is cut off keeps its whole records, rejects the rest and warns", async () => {
  const seen = await read('[{"number":"INC1"},{"number":"INC2"},{"number":"IN');
  expect(seen).toMatchObject({
    rows: [["INC1"], ["INC2"]],
    rejected: [[3, "ROW_TRUNCATED"]],
    warnings: ["EXPORT_PROBABLY_CUT"],
  });
});

test("a record that cannot be read, or is none, does not stop the others", async () => {
  const seen = await read(
    `[{"a":"1"},{"a":nope},7,{"a":${"[".repeat(70)}${"]".repeat(70)}},{"a":"2"}]`,
  );
  expect(seen.rows).toEqual([["1"], ["2"]]);
  expect(seen.rejected).toEqual([
    [2, "RECORD_UNREADABLE"],
    [3, "RECORD_UNREADABLE"],
    [4, "RECORD_UNREADABLE"],
  ]);
});

test("a long number keeps every digit", async () => {
  const seen = await read('[{"id":12345678901234567890,"text":"12345678901234567890"}]');
  expect(seen.rows).toEqual([["12345678901234567890", "12345678901234567890"]]);
});

test("names beyond the limit of columns are gathered, not lost", async () => {
  const names = Array.from({ length: 2_503 }, (_, index) => `"n${index}":"${index}"`);
  const seen = await read(`[{${names.join(",")}}]`);
  expect(seen.columns).toHaveLength(2_501);
  expect(seen.rows?.[0]?.at(-1)).toBe('{"n2500":"2500","n2501":"2501","n2502":"2502"}');
});

test.each([
  ["a broken text around the records", '[{"a":"1"},\n,{"a":"2"}]', "FILE_JSON_BROKEN", "line 2"],
  ["text behind the list", '[{"a":"1"}]x', "FILE_JSON_BROKEN", "line 1"],
  ["lists in lists without an end", "[".repeat(100_000), "FILE_JSON_BROKEN", "deeper"],
  ["objects in lists without an end", '[{"":'.repeat(50_000), "FILE_JSON_BROKEN", ""],
  ["plain values", "[1, 2, 3]", "FILE_JSON_NO_TABLE", "no list of tickets"],
  ["an empty list", '{"result":[]}', "FILE_JSON_NO_TABLE", ""],
  ["nothing but an opening", "{", "FILE_JSON_BROKEN", ""],
])("%s: refused", async (_name, text, code, words) => {
  const seen = await read(text);
  expect(seen.error).toBe(code);
  expect(seen.message).toContain(words);
});

test("a text that is a tree of blocks becomes its words", async () => {
  const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
  const description = {
    type: "doc",
    version: 1,
    content: [paragraph("Disk full."), paragraph("Again.")],
  };
  const seen = await read(JSON.stringify([{ key: "AB-1", fields: { description } }]));
  expect(seen.columns).toEqual(["key", "fields.description"]);
  expect(seen.rows).toEqual([["AB-1", "Disk full.\nAgain."]]);
});
