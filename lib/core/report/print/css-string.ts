/**
 * A text as a string of a style sheet, quotes and all: what it holds can end neither the string nor the rule.
 * Everything but letters, digits and plain punctuation is told by its number. Source: CSS Syntax 3, 4.3.7.
 */
export function cssString(text: string): string {
  const told = [...text].map((letter) =>
    /[\p{L}\p{N} .,:;/?&=%+·–_-]/u.test(letter)
      ? letter
      : `\\${letter.codePointAt(0)?.toString(16)} `,
  );
  return `"${told.join("")}"`;
}
