const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const ASCII_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * Words in lower case without accents and punctuation, one blank between them: "Solicitação (N3)" is "solicitacao n3".
 * Letters of other scripts stay.
 */
export function foldWords(text: string): string {
  if (ASCII_WORDS.test(text)) return text;
  return text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("œ", "oe")
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(NOT_WORD, " ")
    .trim();
}
