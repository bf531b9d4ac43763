import { foldText } from "@/lib/core/text/fold-text";

const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * Words in lower case without accents and punctuation, one blank between them: "Solicitação (N3)" is "solicitacao n3".
 * Letters of other scripts stay.
 */
export function foldWords(text: string): string {
  return PLAIN_WORDS.test(text) ? text : foldText(text).replace(NOT_WORD, " ").trim();
}
