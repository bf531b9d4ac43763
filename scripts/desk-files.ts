import fc from "fast-check";

/** Small exports of one invented desk, as laws draw them. */

const COLUMNS = [
  "number",
  "short_description",
  "opened_at",
  "sys_updated_on",
  "state",
  "assignment_group",
  "assigned_to",
  "close_notes",
  "description",
  "u_floor",
  "u_badge",
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;
export type DeskFile = { readonly columns: readonly Column[]; readonly rows: readonly Row[] };

const TITLES = ["Reset password", "Printer jams", "Disk full on host", "Access to folder", ""];
const STATES = ["New", "In Progress", "On Hold", "Resolved", "Closed"];
const GROUPS = ["Service Desk", "Network", "Database"];

function moment(minutes: number): string {
  return new Date(Date.UTC(2026, 0, 5) + minutes * 60_000)
    .toISOString()
    .slice(0, 19)
    .replace("T", " ");
}

const row = fc
  .record({
    id: fc.integer({ min: 1, max: 30 }),
    title: fc.constantFrom(...TITLES),
    updated: fc.option(fc.integer({ min: 0, max: 40_000 })),
    state: fc.constantFrom(...STATES),
    group: fc.constantFrom(...GROUPS),
    person: fc.constantFrom("Ann", "Bob", ""),
    notes: fc.constantFrom("", "done by hand", "restarted\nthe service", 'said "no"'),
    floor: fc.constantFrom("", "3", "4"),
  })
  .map(
    (drawn): Row => ({
      number: `INC${1000 + drawn.id}`,
      short_description: drawn.title,
      opened_at: moment(drawn.id * 60),
      sys_updated_on: drawn.updated === null ? "" : moment(drawn.updated),
      state: drawn.state,
      assignment_group: drawn.group,
      assigned_to: drawn.person,
      close_notes: drawn.notes,
      description: drawn.title && `${drawn.title}, please`,
      u_floor: drawn.floor,
      u_badge: drawn.floor && drawn.group,
    }),
  );

const columns = fc
  .subarray(COLUMNS.slice(1), { minLength: 3 })
  .map((chosen): readonly Column[] => ["number", ...chosen]);

/** One row a ticket: overlapping ids, missing columns, newer and older states. */
const list = fc.record({
  columns,
  rows: fc.uniqueArray(row, { minLength: 5, maxLength: 30, selector: ({ number }) => number }),
});
/** One row an event: several rows a ticket, each at a time of its own. */
const eventLog = fc.record({
  columns: fc.constant<readonly Column[]>(COLUMNS),
  rows: fc.array(row, { minLength: 8, maxLength: 30 }).map((rows) =>
    rows.map((one, place) => ({
      ...one,
      number: `INC${1001 + (place % 5)}`,
      sys_updated_on: moment(place * 7),
    })),
  ),
});
export const deskFile: fc.Arbitrary<DeskFile> = fc.oneof({ arbitrary: list, weight: 3 }, eventLog);

export function csvOf(file: DeskFile): string {
  const cell = (text: string): string =>
    /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = file.rows.map((one) => file.columns.map((column) => cell(one[column])).join(","));
  return `${[file.columns.join(","), ...lines].join("\n")}\n`;
}

/** The same without a column: without people, files say the same in every workspace. */
export function deskFileWithout(left: Column): fc.Arbitrary<DeskFile> {
  return deskFile.map(({ columns: chosen, rows }) => ({
    columns: chosen.filter((column) => column !== left),
    rows,
  }));
}
