import { describe, expect, test } from "vitest";
import { ticketWith } from "@/fixtures/blank-ticket";
import type { Ticket } from "@/lib/core/domain/ticket";
import { copyPieces } from "./copy-text";
import { stageTicket } from "./staged-ticket";

const SOURCE = "0190a0a0-0000-7000-8000-000000000001";

function staged(ticket: Partial<Ticket>) {
  const signature = {
    id: "0123456789abcdef0123456789abcdef",
    text: "reset password",
    sourceKind: "human" as const,
    fromStructure: false,
    maskVersion: 1,
  };
  return stageTicket(SOURCE, {
    ticket: ticketWith(ticket),
    events: [],
    activityMinutes: null,
    signature,
  });
}

describe("a staged ticket", () => {
  test("has the same hash whatever the order of its unmapped columns", () => {
    const one = staged({ attributes: { Floor: "3", Desk: "9" } });
    expect(staged({ attributes: { Desk: "9", Floor: "3" } })).toEqual(one);
    expect(staged({ attributes: { Desk: "9", Floor: "4" } }).rowHash).not.toBe(one.rowHash);
  });

  test("tells a date without a time of day from midnight", () => {
    const at = Date.UTC(2026, 0, 5);
    const day = staged({ openedAt: { at, precision: "day" } });
    expect(staged({ openedAt: { at, precision: "second" } }).rowHash).not.toBe(day.rowHash);
  });

  test.each([
    [Date.UTC(2026, 0, 5, 8, 5, 9), "2026-01-05T08:05:09Z"],
    [Date.UTC(2026, 0, 5, 23, 59, 59, 7), "2026-01-05T23:59:59.007Z"],
    [Date.UTC(1999, 11, 31), "1999-12-31T00:00:00Z"],
  ])("writes moments as PostgreSQL reads them", (at, written) => {
    const { line } = staged({ openedAt: { at, precision: "second" } });
    expect(line.split("\t")[12]).toBe(written);
  });

  test("keeps tabs, line ends and backslashes inside its values, and drops NUL", () => {
    const { line, externalId } = staged({ externalId: "A\0B", title: "a\tb\\c\nd\r" });
    expect(externalId).toBe("AB");
    expect(line.split("\t").slice(0, 4)).toEqual([
      "AB",
      expect.any(String),
      "unknown",
      "a\\tb\\\\c\\nd\\r",
    ]);
  });
});

test("lines are sent in pieces, whole and in order", () => {
  const lines = Array.from({ length: 5_000 }, (_, number) => `${number}\t${"x".repeat(50)}é`);
  const pieces = [...copyPieces(lines)];
  expect(pieces.length).toBeLessThan(10);
  expect(Buffer.concat(pieces).toString()).toBe(lines.map((line) => `${line}\n`).join(""));
});
