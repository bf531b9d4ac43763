import { describe, expect, test } from "vitest";
import { personPattern, personPieces, spellingsOf } from "./person-pattern";

/** The pattern with the classes that JavaScript has. */
const finds = (person: string, text: string) =>
  new RegExp(
    personPattern(spellingsOf(person)).replaceAll("[[:alnum:]]", "[\\p{L}\\p{N}]"),
    "iu",
  ).test(text);

describe("the pattern of a person", () => {
  test.each([
    ["Anna Ng", "called ANNA NG about it"],
    ["Anna Ng", "assigned to Ng, Anna (2nd line)"],
    ["Jörg Österle", "mit JÖRG ÖSTERLE gesprochen"],
    ["Jörg Österle", "mit Jörg Österle gesprochen".normalize("NFD")],
    ["a.b+c@desk.example", "write to A.B+C@desk.example."],
  ])("finds %s in %s", (person, text) => {
    expect(finds(person, text)).toBe(true);
    // As PostgreSQL lowers with the locale C: ASCII alone.
    const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    expect(personPieces(spellingsOf(person)).some((piece) => lower.includes(piece))).toBe(true);
  });

  test("a name without ASCII letters has no piece to search for first", () => {
    expect(personPieces(spellingsOf("山田 太郎"))).toEqual([]);
  });

  test.each([
    ["Anna Ng", "Joanna Ng"],
    ["Anna Ng", "Anna Nguyen"],
    ["a.b@desk.example", "axb@desk.example"],
  ])("does not find %s in %s", (person, text) => {
    expect(finds(person, text)).toBe(false);
  });
});
