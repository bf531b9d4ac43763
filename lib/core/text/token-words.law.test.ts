import fc from "fast-check";
import { expect, test } from "vitest";
import { maskTokens, TextMasker } from "./mask-text";
import { TokenWords } from "./token-words";
import { wordsOf } from "./words-of";

const piece = fc.constantFrom(
  ..."reset password e-mail l'accès can't 12 srv-07 漢字 のお [ip] ~ state=down password-reset é / . a".split(
    " ",
  ),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" "));

test("words are those of the tokens, whatever was read before, up to the most that are asked for", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.nat({ max: 20 }), (texts, most) => {
      const masker = new TextMasker();
      const words = new TokenWords();
      for (const one of texts) {
        const tokens = maskTokens(one, "human");
        expect(words.of(masker.read(one, "human"), most)).toEqual(wordsOf(tokens).slice(0, most));
        expect(words.ofText(tokens.join(" "))).toEqual(wordsOf(tokens));
      }
    }),
    { numRuns: 200 },
  );
});

test("more tokens than there was room for at first are all found again", () => {
  const masker = new TextMasker();
  const words = new TokenWords();
  const letters = (at: number) =>
    at.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
  for (let round = 0; round < 2; round += 1)
    for (let at = 0; at < 6_000; at += 1)
      expect(words.of(masker.read(`word${letters(at)} again`, "human"), 9)).toEqual([
        `word${letters(at)}`,
        "again",
      ]);
});
