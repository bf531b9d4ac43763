const NOT_ASCII = /[^\x20-\x7e]/;
const MARKS = /\p{M}+/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};
const SPECIAL_LETTERS = /[ßæœøłđı]/g;

/**
 * Brings one text to the form in which texts are compared: lower case, compatibility forms unified (full-width letters,
 * ligatures), accents removed. Scripts without case stay as they are. Linear; plain ASCII takes a fast path.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(SPECIAL_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");
}
