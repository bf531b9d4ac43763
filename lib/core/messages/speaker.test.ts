import { describe, expect, test } from "vitest";
import { plainSpeaker } from "./plain-speaker";
import { speaker } from "./speaker";

const say = speaker({
  de: {
    "Keep this one": "Diesen behalten",
    "{name} was kept": "{name} wurde behalten",
    "{count, plural, one {# task of {team}} other {# tasks of {team}}}, today's":
      "{count, plural, one {# Aufgabe von {team}} other {# Aufgaben von {team}}}, von heute",
  },
});
const US = { locale: "en-US" };
const DE = { locale: "de-DE" };
const COUNTED = "{count, plural, one {# task of {team}} other {# tasks of {team}}}, today's";

describe("a speaker", () => {
  test("says the English message itself, and the German of it to German locales", () => {
    expect(say(US, "Keep this one")).toBe("Keep this one");
    expect(say(DE, "Keep this one")).toBe("Diesen behalten");
    expect(say({ locale: "de-CH" }, "{name} was kept", { name: "Okt." })).toBe(
      "Okt. wurde behalten",
    );
  });

  test("chooses plurals by the language and writes digits by the locale", () => {
    expect(say(US, COUNTED, { count: 1, team: "Desk" })).toBe("1 task of Desk, today's");
    expect(say(DE, COUNTED, { count: 1_200, team: "Desk" })).toBe(
      "1.200 Aufgaben von Desk, von heute",
    );
  });

  test("speaks English to a locale that nobody translated, with English plurals", () => {
    expect(say({ locale: "fr-FR" }, COUNTED, { count: 0, team: "Desk" })).toBe(
      "0 tasks of Desk, today's",
    );
  });

  test("leaves braces and tags of values alone", () => {
    expect(say(DE, "{name} was kept", { name: "<b>{x}</b>" })).toBe("<b>{x}</b> wurde behalten");
  });

  test("translates stored text that is a message, and nothing else", () => {
    expect(say.stored(DE, "Keep this one")).toBe("Diesen behalten");
    expect(say.stored(DE, "Reset VPN token")).toBe("Reset VPN token");
  });

  test("takes no unknown message and no wrong values", () => {
    const wrong = () => [
      // @ts-expect-error: no such message
      say(US, "Keep that one"),
      // @ts-expect-error: its value is missing
      say(US, "{name} was kept"),
      // @ts-expect-error: it has no such value
      say(US, "{name} was kept", { name: "a", extra: "b" }),
      // @ts-expect-error: a plural is chosen by a number
      say(US, COUNTED, { count: "1", team: "Desk" }),
      // @ts-expect-error: the value inside its branches is missing
      say(US, COUNTED, { count: 1 }),
    ];
    expect(wrong).toBeTypeOf("function");
  });
});

describe("a plain speaker", () => {
  const plain = plainSpeaker({ de: { "Go to {page}": "Zur Seite {page}" } });

  test("puts values where their names stand, in each language", () => {
    expect(plain(US, "Go to {page}", { page: "Plan" })).toBe("Go to Plan");
    expect(plain(DE, "Go to {page}", { page: "{x}" })).toBe("Zur Seite {x}");
  });

  test("takes no plural", () => {
    const wrong = () =>
      plainSpeaker({
        // @ts-expect-error: it would be shown as it is written
        de: { "{n, plural, one {a} other {b}}": "{n, plural, one {a} other {b}}" },
      });
    expect(wrong).toBeTypeOf("function");
  });
});
