import { describe, expect, test } from "vitest";
import {
  confirmedMapping,
  layerDecisions,
  NOTHING_CONFIRMED,
} from "@/lib/core/domain/confirmed-mapping";
import type { Mapping } from "@/lib/core/domain/mapping";
import { fileRecognition } from "@/lib/core/domain/review";
import { agreedMapping } from "./decide-columns";
import { headerSignature, sharedColumns } from "./header-signature";
import { proposeMapping } from "./propose-mapping";
import { recognitionOf } from "./recognise-file";
import { createRowMapper } from "./row-mapper";
import { watchUnknownValues } from "./unknown-values";

const COLUMNS = ["Ticketnummer", "Erstellt am", "Betreff", "Dringlichkeit", "Melder", "Zusatz"];
const ROWS = [
  ["T-1", "03/04/2026 09:00", "Drucker druckt nicht", "brennt", "Ada Kern", "Halle 1"],
  ["T-2", "05/06/2026 10:00", "Passwort vergessen", "hat Zeit", "Ada Kern", "Halle 2"],
  ["T-3", "07/06/2026 11:00", "Laufwerk fehlt", "brennt", "Ben Vogt", "Halle 1"],
].map((cells, at) => ({ line: at + 2, cells }));

const decided = confirmedMapping.parse({
  columns: {
    Dringlichkeit: { field: "priority" },
    Melder: { field: "requester", privacy: "drop" },
    Zusatz: { field: "service" },
  },
  values: { priority: { brennt: 1, "hat zeit": "other" } },
  dateOrder: "mdy",
});

function propose(confirmed = decided) {
  return proposeMapping({
    columns: COLUMNS,
    sample: ROWS,
    timeZone: "Europe/Berlin",
    locale: "de-DE",
    confirmed,
    ...(confirmed.dateOrder ? { dateOrder: confirmed.dateOrder } : {}),
  });
}

function ticketsOf(mapping: Mapping) {
  const mapper = createRowMapper(mapping, {
    pseudonym: (clear) => `p${clear.length}`,
    hashCells: (cells) => cells.join("|"),
    importedAt: Date.UTC(2026, 11, 1),
    maskPersonalData: true,
  });
  const tickets = ROWS.map((row) => {
    const mapped = mapper.map(row);
    if (!mapped.ok) throw new Error(mapped.problem.code);
    return mapped.value.ticket;
  });
  return { tickets, warnings: mapper.finish() };
}

describe("a mapping that a person confirmed", () => {
  test("goes before every guess, and its columns are sure", () => {
    const { mapping, warnings } = propose();
    const priority = mapping.columns.find((column) => column.column === "Dringlichkeit");
    expect(priority).toMatchObject({ field: "priority", confidence: "sure" });
    expect(mapping.columns.find((column) => column.column === "Zusatz")?.field).toBe("service");
    expect(warnings.map((warning) => warning.code)).not.toContain("AMBIGUOUS_DATES");
  });

  test("gives values their meaning and leaves out what shall not be stored", () => {
    const { tickets, warnings } = ticketsOf(propose().mapping);
    expect(tickets.map((ticket) => ticket.priority)).toEqual([1, null, 1]);
    expect(tickets.map((ticket) => ticket.requester)).toEqual([null, null, null]);
    expect(tickets[0]?.openedAt?.at).toBe(Date.UTC(2026, 2, 4, 8));
    expect(warnings.map((warning) => warning.message)).toEqual([
      '1 priority was not recognised (such as "hat Zeit"); these rows count as without priority.',
    ]);
  });

  test("keeps names only in the columns of which a person said so", () => {
    const keep = layerDecisions(decided, {
      columns: { Melder: { field: "requester", privacy: "keep" } },
      values: {},
    });
    expect(ticketsOf(propose(keep).mapping).tickets[0]?.requester).toBe("Ada Kern");
  });

  test("takes a field away from the column that a guess gave it to", () => {
    const { mapping } = propose({ columns: { Zusatz: { field: "title" } }, values: {} });
    const titles = mapping.columns.filter((column) => column.field === "title");
    expect(titles.map((column) => column.column)).toEqual(["Zusatz"]);
  });

  test("is the same after a round trip through its decisions", () => {
    const proposal = propose();
    const { mapping } = proposal;
    const recognised = recognitionOf({
      proposal,
      sample: ROWS,
      file: {
        dialect: {
          format: "delimited",
          encoding: "utf-8",
          delimiter: ",",
          quote: "",
          headerLine: 1,
          columns: COLUMNS,
        },
        top: [{ line: 1, cells: COLUMNS }, ...ROWS],
      },
      isNewSource: true,
      masksPersonalData: true,
      remembered: null,
    });
    const agreed = agreedMapping(fileRecognition.parse(recognised), decided, null);
    const again = propose(confirmedMapping.parse(JSON.parse(JSON.stringify(agreed))));
    const read = (found: Mapping) =>
      found.columns.map(({ field, dateFormat }) => [field, dateFormat]);
    expect(read(again.mapping)).toEqual(read(mapping));
    expect(again.mapping.values).toEqual(mapping.values);
  });

  test("layers later decisions over earlier ones", () => {
    expect(layerDecisions(null, null)).toEqual(NOTHING_CONFIRMED);
    const layered = layerDecisions(decided, { columns: {}, values: { priority: { brennt: 2 } } });
    expect(layered.values.priority).toEqual({ brennt: 2, "hat zeit": "other" });
    expect(layered.dateOrder).toBe("mdy");
  });
});

describe("the signature of a header", () => {
  test("does not depend on the order of the columns or on how often one repeats", () => {
    const one = headerSignature(["Summary", "Comment", "Comment (2)"]);
    expect(headerSignature(["Comment", "Summary"])).toBe(one);
    expect(headerSignature(["Comment", "Title"])).not.toBe(one);
  });

  test("nine of ten columns are an overlap of 0.9", () => {
    const ten = Array.from({ length: 10 }, (_, at) => `column ${"abcdefghij"[at]}`);
    expect(sharedColumns(ten, ten.slice(1))).toBeCloseTo(0.9);
    expect(sharedColumns([], [])).toBe(0);
  });
});

test("values that no dictionary knows are counted with an example", () => {
  const watch = watchUnknownValues(propose().mapping);
  for (const row of ROWS) watch.see(row);
  expect(watch.found()).toEqual([
    {
      field: "priority",
      column: "Dringlichkeit",
      value: "brennt",
      key: "brennt",
      rows: 2,
      example: "Drucker druckt nicht",
    },
    {
      field: "priority",
      column: "Dringlichkeit",
      value: "hat Zeit",
      key: "hat zeit",
      rows: 1,
      example: "Passwort vergessen",
    },
  ]);
});
