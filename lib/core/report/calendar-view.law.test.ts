import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOfDay, dayOfDate } from "../calendar/local-clock";
import { defaultSettings } from "../domain/settings";
import { type CalendarView, calendarView } from "./calendar-view";

const ticketsHref = "/desk/tickets?task=1";
const formatsOf = (locale: string) => ({ ...defaultSettings(), locale });
/** A Monday. */
const SINCE = "2025-01-06";

const years = fc.record({
  weeks: fc.array(fc.array(fc.nat(40), { minLength: 7, maxLength: 7 }), {
    minLength: 1,
    maxLength: 53,
  }),
  locale: fc.constantFrom("en-US", "en-GB", "de-DE", "ar-EG"),
});

function daysOf({ weeks }: CalendarView) {
  return weeks.flatMap(({ days }) => days).filter((day) => day !== null);
}

describe("a calendar of days", () => {
  test("has each day once, and its days add up to the weeks whatever day weeks begin on", () => {
    fc.assert(
      fc.property(years, ({ weeks, locale }) => {
        const counts = weeks.flat();
        fc.pre(counts.some(Boolean));
        const newest = dateOfDay(dayOfDate(SINCE) + counts.length - 1);
        const view = calendarView(
          { since: SINCE, counts, newest, noted: [] },
          { ticketsHref, formats: formatsOf(locale) },
        );
        const days = daysOf(view ?? EMPTY);
        expect(days.map(({ count }) => count)).toEqual(counts);
        expect(days.map(({ day }) => day)).toEqual(
          counts.map((_, at) => dateOfDay(dayOfDate(SINCE) + at)),
        );
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(view?.weeks.map((week) => week.sum) ?? [])).toBe(sum(counts));
        expect(sum(view?.months.map((month) => month.weeks) ?? [])).toBe(view?.weeks.length);
        for (const week of view?.weeks ?? []) expect(week.days).toHaveLength(7);
      }),
    );
  });
});

const EMPTY: CalendarView = {
  note: "",
  months: [],
  weekdays: [],
  weeks: [],
  hasNotes: false,
  legend: [],
};
