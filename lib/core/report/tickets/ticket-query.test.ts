import { describe, expect, test } from "vitest";
import { placeText, ticketPlace, ticketQuery, ticketsHref, ticketWords } from "./ticket-query";

const FORMATS = { locale: "en-US", currency: "USD", timeZone: "Pacific/Auckland" };
const NO_NAMES = { task: null, leaveOut: null };
const SOURCE = "0189f0aa-7c3b-7d1e-8a2b-000000000001";

describe("where a page of tickets begins", () => {
  test.each([
    ["a dated row", new Date("2026-09-30T10:00:00.123Z"), "INC1"],
    ["a row without a date, whose id has the separator", null, "A~1~b"],
  ])("%s is read back as it was written", (_, openedAt, externalId) => {
    const row = { openedAt, sourceId: SOURCE, externalId };
    expect(ticketPlace.parse(placeText(200, row))).toEqual({ at: 200, ...row });
  });

  test.each(["", "x", "5~~nonsense~INC1", `5~soon~${SOURCE}~INC1`, `5~~${SOURCE}~`])(
    "%j is the start",
    (text) => {
      expect(ticketPlace.parse(text)).toBeNull();
    },
  );
});

describe("the address of tickets", () => {
  test("what is unknown is left out, and a filter can be taken away", () => {
    const query = ticketQuery.parse({ team: "Ops", priority: "9", since: "yesterday", q: " a " });
    expect(ticketsHref("/desk/tickets", query)).toBe("/desk/tickets?team=Ops&q=a");
    expect(ticketsHref("/api?x=1", query, { team: undefined })).toBe("/api?x=1&q=a");
  });

  test("days are the same in every zone", () => {
    const query = ticketQuery.parse({ ranked: "yes", since: "2026-11-02", until: "2026-11-30" });
    expect(ticketWords(query, NO_NAMES, FORMATS)).toBe(
      "All tasks · of ranked tasks · from 2 Nov 2026 · before 30 Nov 2026",
    );
  });

  test("one day alone is said as one day", () => {
    const query = ticketQuery.parse({ since: "2026-12-31", until: "2027-01-01" });
    expect(ticketWords(query, NO_NAMES, FORMATS)).toBe("All tasks · on 31 Dec 2026");
  });

  test("a weekday and an hour are said, and only real ones are filters", () => {
    const query = ticketQuery.parse({ weekday: "7", hour: "0" });
    expect(ticketWords(query, NO_NAMES, FORMATS)).toBe(
      "All tasks · opened on a Sunday · opened between 00:00 and 01:00",
    );
    expect(ticketsHref("/t", query)).toBe("/t?weekday=7&hour=0");
    const none = ticketQuery.parse({ weekday: "0", hour: "" });
    expect([none.weekday, none.hour]).toEqual([undefined, undefined]);
  });

  test("what rows have in common is said in German", () => {
    const query = ticketQuery.parse({ rows: "closeCode", driver: "third party", q: "vpn" });
    expect(ticketWords(query, NO_NAMES, { ...FORMATS, locale: "de-DE" })).toBe(
      "Alle Aufgaben · Tickets mit Abschlusscode · aus Aufgaben der Rangliste mit Treiber Dritte · passend zu „vpn“",
    );
  });
});
