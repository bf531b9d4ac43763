import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markWords, typicalWords } from "./mark-words";

const PASSWORDS = [
  { example: "password reset", count: 90 },
  { example: "account locked out", count: 40 },
  { example: "coffee machine", count: 1 },
];
const marked = (text: string, mark: "for" | "against") =>
  markWords(text, typicalWords(PASSWORDS))
    .filter((piece) => piece.mark === mark)
    .map((piece) => piece.text);

describe("marked words", () => {
  test("neighbouring words of the task are one mark, filler words none", () => {
    expect(marked("User locked out, please reset password today", "for")).toEqual([
      "locked",
      "reset password",
    ]);
  });

  test("the same thing in another language is marked", () => {
    expect(marked("Passwort vergessen, bitte zurücksetzen", "for")).toEqual([
      "Passwort",
      "zurücksetzen",
    ]);
  });

  test("a wording of one ticket in a hundred does not speak for the task", () => {
    expect(marked("the coffee machine again", "for")).toEqual([]);
  });

  test("somebody's approval speaks against", () => {
    expect(marked("Waiting for manager approval, then reset", "against")).toEqual(["approval"]);
  });

  test("approval is no counter-evidence where approving is the task", () => {
    const typical = typicalWords([{ example: "approve access", count: 10 }]);
    expect(markWords("please approve", typical).at(-1)).toEqual({ text: "approve", mark: "for" });
  });

  test("no character of the text is lost or moved", () => {
    const words = fc.constantFrom(
      "reset",
      "password",
      "approval",
      "the",
      " ",
      ", ",
      "ß",
      "Ünï",
      "7",
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join("");
        const pieces = markWords(text, typicalWords(PASSWORDS));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});
