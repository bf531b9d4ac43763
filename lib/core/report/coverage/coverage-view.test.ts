import fc from "fast-check";
import { expect, test } from "vitest";
import type { Coverage } from "../../domain/leave-out";
import { coverageText, coverageView } from "./coverage-view";

const FORMATS = { locale: "en-US", currency: "USD", timeZone: "UTC" };
const COVERAGE: Coverage = {
  covered: 16_600,
  all: 20_000,
  leftOut: [
    { id: "a", name: "spam", tickets: 1_204 },
    { id: "b", name: "tests", tickets: 311 },
    { id: "c", name: "moved bulk", tickets: 0 },
  ],
  asOf: new Date("2026-09-30T12:00:00Z"),
};

test("the line says how many of all tickets are counted, and what each leave-out took", () => {
  expect(coverageText(COVERAGE, FORMATS)).toBe(
    "covers 16,600 of 20,000 tickets (83 %), as of 30 Sep 2026; left out: spam 1,204, tests 311",
  );
  expect(coverageText({ ...COVERAGE, leftOut: [] }, { ...FORMATS, locale: "de-DE" })).toBe(
    "erfasst 16.600 von 20.000 Tickets (83 %), Stand 30. Sept. 2026",
  );
});

test("each number leads to its rows, and the list to those who may see it", () => {
  const view = coverageView(COVERAGE, FORMATS, { base: "/desk", mayManage: true });
  expect(view.covers.href).toBe("/desk/tickets?ranked=yes");
  expect(view.leftOut.map(({ href }) => href)).toEqual([
    "/desk/tickets?leftout=a",
    "/desk/tickets?leftout=b",
  ]);
  expect(view.manage?.href).toBe("/desk/settings/leave-outs");
  const links = { base: "/desk", mayManage: false };
  expect(coverageView(COVERAGE, FORMATS, links).manage).toBeNull();
  expect(coverageView(COVERAGE, FORMATS, null).covers.href).toBeNull();
});

test("without tickets there is no share", () => {
  const none = { covered: 0, all: 0, leftOut: [], asOf: null };
  expect(coverageText(none, FORMATS)).toBe("covers 0 of 0 tickets (–), as of –");
});

test("the line names every leave-out that took a ticket, and no other", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000_000), { maxLength: 8 }), (counts) => {
      const leftOut = counts.map((tickets, at) => ({ id: `${at}`, name: `n${at}`, tickets }));
      const view = coverageView({ ...COVERAGE, leftOut }, FORMATS, null);
      expect(view.leftOut).toHaveLength(counts.filter((tickets) => tickets > 0).length);
    }),
  );
});
