import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leaveOutCondition } from "../../domain/leave-out";
import { CHANNELS, TICKET_TYPES } from "../../domain/ticket";
import { ticketQuery } from "../tickets/ticket-query";
import { conditionOf, conditionWords } from "./condition-words";
import { leaveOutLines, leaveOutPreview } from "./leave-outs-view";
import { asCondition, asTyped } from "./typed-condition";

const FORMATS = { locale: "en-US", currency: "USD", timeZone: "UTC" };

/** What a form can hold: no outer blanks, no comma in a title. */
const text = fc.stringMatching(/^[A-Za-z0-9 äß-]{1,20}$/).filter((one) => one.trim() === one);
const day = fc.constantFrom("2026-01-01", "2026-09-30");
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const condition = fc
  .record({
    source: maybe(text),
    team: maybe(text),
    service: maybe(text),
    type: maybe(fc.constantFrom(...TICKET_TYPES)),
    channel: maybe(fc.constantFrom(...CHANNELS)),
    priority: maybe(fc.integer({ min: 1, max: 5 })),
    titles: maybe(fc.array(text, { minLength: 1, maxLength: 4 })),
    import: maybe(fc.uuid()),
    since: maybe(day),
    until: maybe(day),
  })
  .map((one) => JSON.parse(JSON.stringify(one)))
  .filter((one) => leaveOutCondition.safeParse(one).success);

describe("a condition", () => {
  test("comes out of its form as it went in", () => {
    fc.assert(
      fc.property(condition, (one) => {
        expect(asCondition(asTyped(one))).toEqual(one);
      }),
    );
  });

  test("must say something", () => {
    expect(leaveOutCondition.safeParse(asCondition(asTyped({}))).success).toBe(false);
  });

  test("is told in words", () => {
    const said = {
      source: "PagerDuty",
      type: "alert",
      channel: "email",
      priority: 5,
      titles: ["test", "do not use"],
      until: "2026-10-01",
    } as const;
    expect(conditionWords({ ...said, titles: [...said.titles] }, FORMATS)).toBe(
      'source PagerDuty · alert · came by e-mail · P5 · title contains "test" or "do not use" · opened before 1 Oct 2026',
    );
  });
});

describe("tickets like these", () => {
  test("are those of the filters of the page", () => {
    const query = ticketQuery.parse({
      team: "Spam desk",
      q: "prize",
      priority: "4",
      order: "oldest",
    });
    expect(conditionOf(query)).toEqual({ team: "Spam desk", titles: ["prize"], priority: 4 });
  });

  test.each([
    {},
    { order: "oldest" },
    { team: "Ops", ranked: "yes" },
    { team: "Ops", hour: "3" },
    { team: "Ops", leftout: "no" },
    { task: "0189f0aa-7c3b-7d1e-8a2b-000000000001" },
  ])("cannot be said by %j", (address) => {
    expect(conditionOf(ticketQuery.parse(address))).toBeNull();
  });
});

test("the list counts what the ranking left out, and what paused ones would take", () => {
  const one = {
    condition: { team: "Spam desk" },
    changedAt: new Date("2026-11-03T12:00:00Z"),
    by: "Lennart Brandt",
  };
  const lines = leaveOutLines(
    [
      { id: "a", name: "spam", state: "active", ...one },
      { id: "b", name: "tests", state: "paused", ...one },
      { id: "c", name: "new", state: "active", ...one },
    ],
    {
      leftOut: [{ id: "a", name: "spam", tickets: 1_204 }],
      wouldTake: new Map([["b", 311]]),
      ticketsBase: "/desk/tickets",
    },
    FORMATS,
  );
  expect(lines.map(({ count, rowsHref }) => [count, rowsHref])).toEqual([
    ["1,204 tickets", "/desk/tickets?leftout=a"],
    ["would take 311 tickets", null],
    ["counts with the next ranking", null],
  ]);
  expect(lines[0]).toMatchObject({
    words: "team Spam desk",
    who: "Lennart Brandt, 3 Nov 2026",
    isActive: true,
  });
});

test("what a condition takes is said before it is saved", () => {
  const examples = [{ externalId: "INC1", title: null }];
  expect(leaveOutPreview({ tickets: 1_515, already: 311, examples }, FORMATS)).toEqual({
    sentence: "Takes 1,515 tickets; 311 of them another one keeps out already.",
    isNothing: false,
    examples: ["INC1"],
  });
  expect(leaveOutPreview({ tickets: 0, already: 0, examples: [] }, FORMATS).sentence).toBe(
    "Takes no ticket.",
  );
});
