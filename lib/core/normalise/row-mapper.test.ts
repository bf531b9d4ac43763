import { describe, expect, test } from "vitest";
import type { Repairs } from "@/lib/core/domain/repair";
import { collapseRows } from "./collapse-rows";
import { proposeMapping } from "./propose-mapping";
import { createRowMapper } from "./row-mapper";

const CONTEXT = {
  pseudonym: (clear: string) => clear.toLowerCase(),
  hashCells: (cells: readonly string[]) => cells.join("|"),
  importedAt: Date.UTC(2026, 5, 1),
  maskPersonalData: true,
};

function mapFile(columns: string[], cells: string[][], context = {}, repairs: Repairs = {}) {
  const rows = cells.map((row, at) => ({ line: at + 2, cells: row }));
  const { mapping } = proposeMapping({ columns, sample: rows, timeZone: "UTC", locale: "en-US" });
  const mapper = createRowMapper({ ...mapping, repairs }, { ...CONTEXT, ...context });
  return { mapped: rows.map((row) => mapper.map(row)), mapper };
}

function ticketOf(columns: string[], cells: string[], context = {}) {
  const [mapped] = mapFile(columns, [cells], context).mapped;
  if (!mapped?.ok) throw new Error(mapped?.problem.code);
  return mapped.value.ticket;
}

describe("rows that cannot become tickets", () => {
  const columns = ["Number", "Short description", "Opened", "Resolved"];
  const good = ["INC1", "x", "2026-01-02 08:00:00", "2026-01-02 09:00:00"];
  test.each([
    ["ID_MISSING", 0, "NULL"],
    ["ID_MANGLED", 0, "1.2E+10"],
    ["VALUE_TOO_LONG", 0, "9".repeat(301)],
    ["OPENED_AT_UNREADABLE", 2, "31-02 about noon"],
    ["OPENED_AT_UNREADABLE", 2, "0000-00-00 00:00:00"],
    ["DATE_IN_FUTURE", 2, "9999-12-31 23:59:59"],
    ["DATE_UNREADABLE", 3, "2026-01-32"],
  ])("%s", (code, place, cell) => {
    const broken = good.with(place, cell);
    const { mapped } = mapFile(columns, [good, good, broken]);
    expect(mapped[1]?.ok).toBe(true);
    expect(mapped[2]).toMatchObject({
      ok: false,
      problem: { code, line: 4, column: columns[place], seen: cell.slice(0, 200) },
    });
  });

  test("what a rejection shows is masked as well", () => {
    const { mapped } = mapFile(columns, [good, ["INC2", "x", "ann@example.org", ""]]);
    expect(mapped[1]).toMatchObject({ ok: false, problem: { seen: "[email]" } });
  });
});

describe("repeated columns", () => {
  test("165 versions, 80 comments and 27 sprints under one name each lose no value", () => {
    const repeat = (name: string, count: number) =>
      Array.from({ length: count }, (_, at) => (at === 0 ? name : `${name} (${at + 1})`));
    const columns = [
      ...["Summary", "Issue key", "Issue Type", "Status", "Created"],
      ...repeat("Affects versions", 165),
      ...repeat("Comment", 80),
      ...repeat("Sprint", 27),
    ];
    const own = ["Printer jams", "OPS-1", "Task", "Done", "30/Jun/25 9:54 AM"];
    const cells = [...own, ...columns.slice(own.length).map((column) => `of ${column}`)];
    const ticket = ticketOf(columns, cells, { maskPersonalData: false });
    const values = (name: string) => ticket.attributes[name]?.split(", ");
    expect(values("Affects versions")).toEqual(cells.slice(5, 170));
    expect(values("Sprint")).toEqual(cells.slice(250));
    expect(ticket.comments).toBe(80);
  });
});

describe("reopenings", () => {
  test.each([
    ["2", 2],
    ["2026-01-02 08:00:00", 1],
    ["1970-01-01 10:00:00", 0],
    ["", null],
    ["perhaps", null],
  ])("%j tells of %s", (cell, reopens) => {
    const columns = ["Number", "Opened", "Reopened date"];
    const rows = [cell, "2026-01-03 08:00:00", "2026-01-04 08:00:00", "2026-01-05 08:00:00"];
    const { mapped } = mapFile(
      columns,
      rows.map((text, at) => [`INC${at}`, "2026-01-01 08:00:00", text]),
    );
    expect(mapped[0]?.ok && mapped[0].value.ticket.reopens).toBe(reopens);
  });
});

describe("times that cannot be", () => {
  test("a ticket that closes before it opens keeps its opening and is counted", () => {
    const columns = ["Number", "Opened", "Resolved", "Closed"];
    const { mapped, mapper } = mapFile(columns, [
      ["INC1", "2026-01-02 08:00:00", "2026-01-01 08:00:00", "2026-01-03 08:00:00"],
    ]);
    expect(mapped[0]).toMatchObject({
      ok: true,
      value: { ticket: { resolvedAt: null, closedAt: { at: Date.UTC(2026, 0, 3, 8) } } },
    });
    expect(mapper.finish().map(({ code }) => code)).toEqual(["CLOSED_BEFORE_OPENED"]);
  });

  const ENDED_EARLY = ["INC1", "2026-01-02 08:00:00", "2026-01-01 08:00:00"];
  const ENDING = ["Number", "Opened", "Resolved"];

  test("opening and end change places where a person said so", () => {
    const { mapped, mapper } = mapFile(ENDING, [ENDED_EARLY], {}, { ENDS_BEFORE_OPENING: "swap" });
    expect(mapped[0]).toMatchObject({
      ok: true,
      value: {
        ticket: {
          openedAt: { at: Date.UTC(2026, 0, 1, 8) },
          resolvedAt: { at: Date.UTC(2026, 0, 2, 8) },
        },
      },
    });
    expect(mapper.finish().map(({ code }) => code)).toEqual(["DATES_SWAPPED"]);
    expect(mapper.repaired()).toEqual({ ENDS_BEFORE_OPENING: 1 });
  });

  test("a row that ends before it opens is rejected where a person said so", () => {
    const { mapped, mapper } = mapFile(ENDING, [ENDED_EARLY], {}, { ENDS_BEFORE_OPENING: "skip" });
    expect(mapped[0]).toMatchObject({
      ok: false,
      problem: { code: "ENDS_BEFORE_OPENING", column: "Resolved", seen: ENDED_EARLY[2] },
    });
    expect(mapper.repaired()).toEqual({});
  });

  test.each([
    ["OPENED_AT_UNREADABLE", 1, "31-02 about noon", "openedAt"],
    ["DATE_UNREADABLE", 2, "2026-01-32", "resolvedAt"],
    ["DATE_IN_FUTURE", 2, "9999-12-31 23:59:59", "resolvedAt"],
  ] as const)("%s leaves the date empty where a person said so", (code, place, cell, field) => {
    const good = ["INC1", "2026-01-02 08:00:00", "2026-01-02 09:00:00"];
    const rows = [good, good, good.with(place, cell)];
    const { mapped, mapper } = mapFile(ENDING, rows, {}, { [code]: "keep" });
    expect(mapped[2]).toMatchObject({ ok: true, value: { ticket: { [field]: null } } });
    expect(mapper.repaired()).toEqual({ [code]: 1 });
    expect(mapper.finish().map((warning) => warning.code)).toEqual(["DATES_LEFT_EMPTY"]);
  });

  test("a day without a time may be the day of the opening", () => {
    const ticket = ticketOf(
      ["Number", "Opened", "Closed"],
      ["INC1", "2026-01-02 08:00:00", "2026-01-02"],
    );
    expect(ticket.closedAt).toEqual({ at: Date.UTC(2026, 0, 2), precision: "day" });
  });

  test("work times below zero and words that are none are left out and counted", () => {
    const columns = ["Number", "Opened", "Time spent (minutes)"];
    const good = Array.from({ length: 20 }, (_, at) => at + 5);
    const logged = [...good.map(String), "-5 min", "-25", "a while", "0", ""];
    const { mapped, mapper } = mapFile(
      columns,
      logged.map((text, at) => [`INC${at}`, "2026-01-02 08:00:00", text]),
    );
    const minutes = mapped.map((row) => row.ok && row.value.ticket.workLogMinutes);
    expect(minutes).toEqual([...good, null, null, null, null, null]);
    const [warning, ...others] = mapper.finish();
    expect(others).toEqual([]);
    expect(warning?.code).toBe("WORK_TIME_LEFT_OUT");
    expect(warning?.message).toContain("3 work times");
  });

  test("a planned start may lie in the future", () => {
    const ticket = ticketOf(
      ["Number", "Opened", "Planned start"],
      ["CHG1", "2026-01-02 08:00:00", "2026-09-01 08:00:00"],
    );
    expect(ticket.plannedAt?.at).toBe(Date.UTC(2026, 8, 1, 8));
  });
});

describe("personal data", () => {
  const columns = ["Number", "Short description", "Caller", "Caller email", "Configuration item"];
  const cells = [
    "INC1",
    "mail ann@example.org",
    "Ann Lee <ann@example.org>",
    "ann@example.org",
    "bob@example.org",
  ];

  test("people become pseudonyms wherever a column holds them, and addresses go", () => {
    expect(ticketOf(columns, cells)).toMatchObject({
      title: "mail [email]",
      requester: "person-ann lee",
      configurationItem: "person-bob@example.org",
      attributes: { "Caller email": "person-ann@example.org" },
    });
  });

  test("cells are counted by what was replaced", () => {
    const [mapped] = mapFile(columns, [cells]).mapped;
    expect(mapped?.ok && mapped.value.maskedCells).toEqual({
      people: 2,
      email: 2,
      phone: 0,
      ip: 0,
    });
  });

  test("a workspace that does not mask keeps everything", () => {
    expect(ticketOf(columns, cells, { maskPersonalData: false })).toMatchObject({
      title: "mail ann@example.org",
      requester: "Ann Lee <ann@example.org>",
    });
  });
});

describe("one ticket of several rows", () => {
  const columns = [
    "number",
    "state",
    "sys_updated_on",
    "opened_at",
    "assignment_group",
    "resolved_at",
  ];
  const collapse = (cells: string[][]) => {
    const { mapped } = mapFile(columns, [
      ...cells,
      ["INC9", "New", "2026-01-01 00:00:00", "2026-01-01 00:00:00", "?", "?"],
    ]);
    return collapseRows(mapped.slice(0, -1).flatMap((row) => (row.ok ? [row.value] : [])));
  };
  const row = (state: string, minute: string, team = "Desk", resolved = "?") => [
    "INC1",
    state,
    `2026-01-01 08:${minute}:00`,
    "2026-01-01 08:00:00",
    team,
    resolved,
  ];

  test("a ticket reopened twice counts two reopenings", () => {
    const states = ["New", "Resolved", "Active", "Closed", "Active", "Resolved"];
    expect(collapse(states.map((state, at) => row(state, `1${at}`))).ticket.reopens).toBe(2);
  });

  test("two changes of the team are two hand-offs, the first assignment is none", () => {
    const { ticket } = collapse([
      row("New", "01", "?"),
      row("Active", "02", "A"),
      row("Active", "03", "B"),
      row("Active", "04", "A"),
    ]);
    expect(ticket.reassignments).toBe(2);
  });

  test("the newest row stands for the ticket, wherever in the file it is", () => {
    const { ticket } = collapse([row("Closed", "30", "?"), row("New", "01", "Desk")]);
    expect(ticket).toMatchObject({ state: "closed", team: "Desk" });
  });

  test("a ticket that runs again has no resolution time", () => {
    const resolved = row("Resolved", "10", "Desk", "2026-01-01 08:10:00");
    expect(collapse([resolved, row("Active", "20")]).ticket.resolvedAt).toBeNull();
    expect(collapse([resolved, row("Closed", "20")]).ticket.resolvedAt).not.toBeNull();
  });

  test("a ticket without rows is a fault of the caller", () => {
    expect(() => collapseRows([])).toThrow("at least one row");
  });
});

describe("how a ticket was resolved, where no column says it", () => {
  const columns = ["Issue key", "Issue id", "Summary", "Status", "Created", "Comment", "Comment"];
  const issue = (status: string, ...comments: string[]) =>
    ticketOf(columns, ["OPS-1", "1", "x", status, "30/Jun/25 9:54 AM", ...comments]).resolution;
  const first = "30/Jun/25 10:00 AM;a1;Looking into it now";
  const last = "30/Jun/25 11:00 AM;a1;Restarted the spooler, jobs printed";

  test("is the newest note, without its stamp, whichever column holds it", () => {
    expect(issue("Done", first, last)).toBe("Restarted the spooler, jobs printed");
    expect(issue("Done", last, first)).toBe("Restarted the spooler, jobs printed");
  });

  test("is unknown while the ticket is open, and when the note is a word", () => {
    expect(issue("In Progress", first, last)).toBeNull();
    expect(issue("Done", "30/Jun/25 11:00 AM;a1;thanks", "")).toBeNull();
  });

  test("is masked like every text", () => {
    expect(issue("Done", "30/Jun/25 11:00 AM;a1;Sent to ann@example.org again", "")).toBe(
      "Sent to [email] again",
    );
  });
});
