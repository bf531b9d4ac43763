import { describe, expect, test } from "vitest";
import { makeFooterFinder } from "./find-footer";
import { readText } from "./read-for-test";

const HEADER = ["Incident ID", "Summary", "Opened", "Team"];
const TICKETS = [1, 2, 3].map((n) => [`INC00${n}`, "VPN down", `2026-01-0${n}`, "Network"]);

/** Which of the rows below `tickets` are footers. */
function footersOf(
  rows: readonly (readonly string[])[],
  tickets: readonly (readonly string[])[] = TICKETS,
): readonly boolean[] {
  const finder = makeFooterFinder(tickets[0]?.length ?? 0);
  for (const cells of tickets) finder.learn(cells);
  return rows.map((cells) => {
    const isFooter = finder.isFooter(cells);
    if (!isFooter) finder.learn(cells);
    return isFooter;
  });
}

describe("a row that sums up the table is no ticket", () => {
  test.each([
    "Total: 8",
    "Grand total",
    "TOTAL TICKETS: 1,234",
    "Total number of records: 8",
    "8 rows",
    "(8 rows affected)",
    "8 record(s) found",
    "Record count: 8",
    "Summe: 8",
    "Gesamtanzahl: 8",
    "Anzahl Datensätze: 8",
    "8 Einträge gefunden",
    "Total général",
    "Nombre de lignes : 8",
    "8 résultats trouvés",
    "Total de registros: 8",
    "8 filas encontradas",
    "Total geral",
    "8 linhas",
    "Totale: 8",
    "8 righe",
    "Aantal: 8",
    "Итого: 8",
    "合計 8件",
  ])("%s", (text) => {
    expect(footersOf([[text, "", "", ""]])).toEqual([true]);
    expect(footersOf([["", text, "", ""]])).toEqual([true]);
  });

  test.each([
    [["Total", "8", "", ""]],
    [["Grand total:", "", "", "8 rows"]],
    [["", "", "Count", "8"]],
    // The total of a column of ids that are no numbers.
    [["8", "Total", "", ""]],
  ])("the words and the number may stand in two cells: %j", (cells) => {
    expect(footersOf([cells])).toEqual([true]);
  });

  test("remarks below a total go with it, until a ticket comes", () => {
    const rows = [
      ["Confidential", "Notice", "", ""],
      ["Total: 8", "", "", ""],
      ["Report run by the service desk", "", "", ""],
      ["INC009", "VPN down", "", ""],
      ["Confidential", "", "", ""],
    ];
    expect(footersOf(rows)).toEqual([false, true, true, false, false]);
  });

  test("a sub-total between two groups of tickets is none either", () => {
    const rows = [["Sub-total: 3", "", "", ""], TICKETS[0] ?? [], ["Total: 4", "", "", ""]];
    expect(footersOf(rows)).toEqual([true, false, true]);
  });
});

describe("a ticket stays, whatever its title", () => {
  test.each([
    [["INC004", "Total: 8", "", ""]],
    [["INC004", "Grand total", "2026-01-04", ""]],
    [["", "Total loss of network", "", ""]],
    [["", "Count of stock is wrong", "", ""]],
    [["", "8 rows missing in report", "", ""]],
    [["", "Sum of invoice 8 not shown", "", ""]],
    [["Total: 8", "VPN down", "2026-01-04", ""]],
  ])("%j", (cells) => {
    expect(footersOf([cells])).toEqual([false]);
  });

  test("a number in a column of numbers is an id", () => {
    const tickets = [1, 2, 3].map((n) => [`${n}`, "VPN down", "Network"]);
    expect(footersOf([["4", "Total", ""]], tickets)).toEqual([false]);
    expect(footersOf([["Total", "4", ""]], tickets)).toEqual([true]);
  });

  test("ids may be words and a number", () => {
    const tickets = [1, 2, 3].map((n) => [`Ticket ${n}`, "VPN down"]);
    expect(footersOf([["Ticket 4", ""]], tickets)).toEqual([false]);
  });

  test("a table of titles alone has no footer: nothing tells one from a title", () => {
    expect(footersOf([["Total: 8"]], [["VPN down"], ["Mail slow"]])).toEqual([false]);
  });

  test("in a table without ids a total must leave out what every ticket has", () => {
    const tickets = [1, 2].map(() => ["VPN down", "Network", ""]);
    expect(footersOf([["Total: 8", "", ""]], tickets)).toEqual([true]);
    expect(footersOf([["Total: 8", "Network", ""]], tickets)).toEqual([false]);
  });

  test("nothing is a footer above the first ticket", () => {
    expect(footersOf([["Total: 8", "", ""]], [])).toEqual([false]);
  });
});

test("the receipt is told the line of a total", async () => {
  const rows = [HEADER, ...TICKETS, [], ["Total: 3"], ["Exported by the service desk"]];
  const seen = await readText(rows.map((cells) => cells.join(",")).join("\n"));
  expect(seen.rows).toEqual(TICKETS);
  expect(seen.rejected).toEqual([
    [6, "ROW_IS_FOOTER"],
    [7, "ROW_IS_FOOTER"],
  ]);
});
