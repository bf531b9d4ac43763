import { expect, test } from "vitest";
import { cssString } from "./css-string";

test.each([
  ["an ordinary name stands as it is", "Bäckerei 7 · Köln", '"Bäckerei 7 · Köln"'],
  ["a quote does not end the string", 'The "Desk"', '"The \\22 Desk\\22 "'],
  ["a backslash hides nothing", "a\\b", '"a\\5c b"'],
  ["a new line does not break the rule", "a\nb", '"a\\a b"'],
  ["a tag does not end the style sheet", "</style>", '"\\3c /style\\3e "'],
])("%s", (_, text, css) => {
  expect(cssString(text)).toBe(css);
});
