import { describe, expect, test } from "vitest";
import { comparisonNote, periodHref, periodOf, periodQuery, periodView } from "./period";

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

describe("the address of a period", () => {
  test("keeps other choices, leaves defaults out, and never names a date", () => {
    const query = asked("range=13w&back=2&vs=year");
    expect(periodHref({ base: "/desk/overview", kept: { team: "Ops" } }, query)).toBe(
      "/desk/overview?team=Ops&range=13w&back=2&vs=year",
    );
    expect(periodHref({ base: "/desk/overview" }, asked(""))).toBe("/desk/overview");
  });

  test("nonsense falls back", () => {
    expect(asked("range=9y&back=-1&vs=x")).toEqual({ range: "4w", back: 0, vs: "previous" });
  });

  test("the newest period has no later one", () => {
    const period = periodOf(asked(""), at("2026-09-30T10:00:00Z"), "UTC");
    const view = periodView({ base: "/o" }, asked(""), period, FORMATS);
    expect(view).toMatchObject({ text: "4 weeks to 27 Sep 2026", laterHref: null });
    expect(view.earlierHref).toBe("/o?back=1");
    expect(view.endHref).toBe("/o?vs=none");
  });

  test("speaks German, with the dative behind a comparison", () => {
    const german = { ...FORMATS, locale: "de-DE" };
    const period = periodOf(asked(""), at("2026-09-30T10:00:00Z"), "UTC");
    expect(periodView({ base: "/o" }, asked(""), period, german)).toMatchObject({
      text: "4 Wochen bis 27. Sept. 2026",
      comparison: "gegen die Wochen davor",
    });
    expect(comparisonNote(asked(""), { isKnown: true, base: "310" }, german)).toBe(
      "als in den 4 Wochen davor: 310",
    );
  });
});
