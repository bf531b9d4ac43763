import { foldWords } from "./fold-words";

/** The form in which a value is looked up: its folded words, or the value itself where it has none ("!!!"). */
export function valueKey(text: string): string {
  return foldWords(text) || text;
}

/** What a person said a value means; `undefined` where nobody has. */
export function meaningGiven<Meaning>(
  meanings: Readonly<Record<string, Meaning>> | undefined,
  text: string,
): Meaning | undefined {
  const key = valueKey(text);
  return meanings && Object.hasOwn(meanings, key) ? meanings[key] : undefined;
}
