import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mondaysOf, periodOf, periodQuery, weeksAfter } from "./period";
import { periodHref, periodView } from "./period-view";
import { comparisonName, comparisonNote } from "./period-words";

const FORMATS = { locale: "en-US", currency: "USD", timeZone: "Europe/London" };
const at = (text: string) => new Date(text);
const asked = (text: string) => periodQuery.parse(Object.fromEntries(new URLSearchParams(text)));

describe("the weeks of a period", () => {
  test.each([
    // 30 Sep 2026 is a Wednesday: its week is not over.
    ["a week that is not over is left out", "", "2026-09-30T10:00:00Z", "2026-08-31", "2026-09-28"],
    ["a Sunday ends its week", "", "2026-10-04T10:00:00Z", "2026-09-07", "2026-10-05"],
    ["a quarter", "range=13w", "2026-09-30T10:00:00Z", "2026-06-29", "2026-09-28"],
    ["one period back", "back=1", "2026-09-30T10:00:00Z", "2026-08-03", "2026-08-31"],
    // 00:30 on Monday in London is still Sunday in UTC: the week before is over either way.
    [
      "the zone decides when a week is over",
      "",
      "2026-10-04T23:30:00Z",
      "2026-09-07",
      "2026-10-05",
    ],
  ])("%s", (_, query, asOf, since, until) => {
    expect(periodOf(asked(query), at(asOf), "Europe/London").now).toEqual({ since, until });
  });

  test("what it stands against has the same weekdays: the weeks before, or 52 weeks before", () => {
    const asOf = at("2026-09-30T10:00:00Z");
    expect(periodOf(asked(""), asOf, "UTC").before).toEqual({
      since: "2026-08-03",
      until: "2026-08-31",
    });
    expect(periodOf(asked("vs=year"), asOf, "UTC").before).toEqual({
      since: "2025-09-01",
      until: "2025-09-29",
    });
    expect(periodOf(asked("vs=none"), asOf, "UTC").before).toBeNull();
  });
});

/** Newest full week: 21 to 27 Sep 2026. */
const AS_OF = at("2026-09-30T10:00:00Z");
const periodAt = (query: string) => periodOf(asked(query), AS_OF, "UTC");

describe("weeks held fast by a date", () => {
  test.each([
    ["end with a Sunday", "to=2026-08-30", "2026-08-03", "2026-08-31"],
    ["end with the Sunday before any other day", "to=2026-09-03", "2026-08-03", "2026-08-31"],
    ["are at most the newest", "to=2027-01-01", "2026-08-31", "2026-09-28"],
    ["are stepped back from", "to=2026-08-30&back=1", "2026-07-06", "2026-08-03"],
  ])("%s", (_, query, since, until) => {
    expect(periodAt(query).now).toEqual({ since, until });
  });

  test("a comparison can end with a date, too: as many weeks, the same weekdays", () => {
    expect(periodAt("range=13w&vs=2026-03-01").before).toEqual({
      since: "2025-12-01",
      until: "2026-03-02",
    });
  });

  const day = fc
    .date({ min: at("2020-01-01"), max: at("2026-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test("both spans are as long as the range, begin on Mondays, and none is newer than the data", () => {
    const ranges = fc.constantFrom("4w", "13w", "26w", "52w");
    fc.assert(
      fc.property(ranges, fc.nat(5), day, day, (range, back, to, vs) => {
        const { now, before } = periodAt(`range=${range}&back=${back}&to=${to}&vs=${vs}`);
        for (const span of [now, before]) {
          if (!span) throw new Error("there is a comparison");
          expect(mondaysOf(span)).toHaveLength(Number.parseInt(range, 10));
          expect(at(span.since).getUTCDay()).toBe(1);
          expect(span.until <= "2026-09-28").toBe(true);
        }
      }),
    );
  });

  test("a step later and one earlier come back to the same weeks", () => {
    fc.assert(
      fc.property(day, (to) => {
        const view = (query: string) =>
          periodView({ base: "/o" }, { query: asked(query), period: periodAt(query) }, FORMATS);
        const later = view(`to=${to}`).laterHref;
        const isClamped = weeksAfter(to, 4) > "2026-09-27";
        if (later === null || isClamped) return;
        const back = view(later.slice(3)).earlierHref;
        expect(periodAt(back.slice(3)).now).toEqual(periodAt(`to=${to}`).now);
      }),
    );
  });
});

describe("the address of a period", () => {
  test("keeps other choices and the comparison, and leaves other defaults out", () => {
    const query = asked("range=13w&back=2&vs=year");
    expect(periodHref({ base: "/desk/overview", kept: { team: "Ops" } }, query)).toBe(
      "/desk/overview?team=Ops&range=13w&back=2&vs=year",
    );
    expect(periodHref({ base: "/desk/overview" }, asked(""))).toBe("/desk/overview?vs=previous");
  });

  test("nonsense falls back", () => {
    expect(asked("range=9y&back=-1&to=May&vs=x")).toEqual({ range: "4w", back: 0, vs: "previous" });
  });

  const viewAt = (query: string, formats = FORMATS) =>
    periodView({ base: "/o" }, { query: asked(query), period: periodAt(query) }, formats);

  test("the newest period has no later one", () => {
    const view = viewAt("");
    expect(view).toMatchObject({ text: "4 weeks to 27 Sep 2026", laterHref: null });
    expect(view.earlierHref).toBe("/o?back=1&vs=previous");
    expect(view.endHref).toBe("/o?vs=none");
  });

  test("a held one says so, steps by its dates, and is let go by any range", () => {
    const view = viewAt("to=2026-08-30&vs=2026-03-01");
    expect(view).toMatchObject({
      text: "4 weeks to 30 Aug 2026",
      comparison: "vs 4 weeks to 1 Mar 2026",
      laterHref: "/o?to=2026-09-27&vs=2026-03-01",
      lastDay: { name: "to", day: "2026-08-30", isCurrent: true, kept: [["vs", "2026-03-01"]] },
      against: { name: "vs", day: "2026-03-01", isCurrent: true, kept: [["to", "2026-08-30"]] },
    });
    expect(view.ranges[0]).toMatchObject({ href: "/o?vs=2026-03-01", isCurrent: false });
    expect(viewAt(view.laterHref?.slice(3) ?? "").laterHref).toBeNull();
  });

  test("speaks German, with the dative behind a comparison", () => {
    const german = { ...FORMATS, locale: "de-DE" };
    expect(viewAt("", german)).toMatchObject({
      text: "4 Wochen bis 27. Sept. 2026",
      comparison: "gegen die Wochen davor",
    });
    const told = (query: string) => ({ query: asked(query), period: periodAt(query) });
    expect(comparisonNote(told(""), { isKnown: true, base: "310" }, german)).toBe(
      "als in den 4 Wochen davor: 310",
    );
    const chosen = told("vs=2026-03-01");
    expect(comparisonNote(chosen, { isKnown: false, base: null }, german)).toBe(
      "keine Daten zu den 4 Wochen bis 1. März 2026",
    );
    expect(comparisonName(chosen, german)).toBe("Die 4 Wochen bis 1. März 2026");
  });
});
