/** Keys under which references carry the readable name, the best first. */
const NAME_KEYS = [
  "display_value",
  "displayName",
  "summary",
  "name",
  "login",
  "username",
  "email",
  "value",
  // Better than nothing: what some APIs give of a team is its id alone.
  "id",
];
const NAME_PAIRS = NAME_KEYS.map(
  (key) => new RegExp(`['"]${key}['"]\\s*:\\s*(?:'([^']{1,300})'|"([^"]{1,300})")`, "g"),
);
const BREAK = /\s*<br\s*\/?>\s*/i;

/**
 * The readable names in a cell that holds an object or a list of them, as scripts over an API write them:
 * `[{'at': ..., 'assignee': {'summary': 'Ann'}}]`, `{"link": ..., "value": ...}`, `["a", "b"]`. Several lines joined by
 * `<br>` are several names. Other cells are one name.
 */
export function namesIn(text: string): readonly string[] {
  const first = text.charCodeAt(0);
  if (first === 123 || first === 91) return fromObjects(text) ?? [text];
  return text.includes("<") && BREAK.test(text)
    ? text.split(new RegExp(BREAK, "gi")).filter((part) => part !== "")
    : [text];
}

function fromObjects(text: string): readonly string[] | null {
  if (text === "[]" || text === "{}") return [];
  for (const [place, pairs] of NAME_PAIRS.entries()) {
    // Most objects carry one of the names: looking for the word first spares seven searches for a pair.
    if (!text.includes(NAME_KEYS[place] ?? "")) continue;
    const names = [...text.matchAll(pairs)].map((pair) => pair[1] ?? pair[2] ?? "");
    if (names.length > 0) return [...new Set(names)];
  }
  if (!/^\[\s*['"]/.test(text)) return null;
  const strings = [...text.matchAll(/'([^']{1,300})'|"([^"]{1,300})"/g)];
  return strings.map((entry) => entry[1] ?? entry[2] ?? "");
}
