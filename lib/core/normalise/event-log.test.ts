import { expect, test } from "vitest";
import { proposeMapping } from "./propose-mapping";

const COLUMNS = ["Ticket ID", "Subject", "Created at", "Status"];
const TICKETS = Array.from({ length: 12 }, (_, at) => [
  `T-${at}`,
  `Printer ${at} is stuck`,
  `2026-03-0${1 + (at % 9)} 09:00:00`,
  "Closed",
]);

function warningsOf(cells: readonly (readonly string[])[]) {
  const sample = cells.map((row, at) => ({ line: at + 2, cells: row }));
  const { warnings } = proposeMapping({
    columns: COLUMNS,
    sample,
    timeZone: "UTC",
    locale: "en-US",
  });
  return warnings.map(({ code }) => code);
}

test("a file that holds each row twice is no event log", () => {
  expect(warningsOf([...TICKETS, ...TICKETS])).not.toContain("EVENT_LOG");
});

test("rows of one id that tell something new are its history", () => {
  expect(warningsOf([...TICKETS.map((row) => row.with(3, "Open")), ...TICKETS])).toContain(
    "EVENT_LOG",
  );
});
