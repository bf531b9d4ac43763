import { readFileSync } from "node:fs";
import path from "node:path";

const CSS = readFileSync(path.resolve(import.meta.dirname, "../../app/globals.css"), "utf8");

/** The rules of the style sheet that hold the colours of each theme. For tests. */
export const THEMES = { light: ":root", dark: '[data-theme="dark"]' } as const;

/** The colour tokens of one rule of the style sheet. */
export function tokensOf(selector: string): Readonly<Record<string, string>> {
  const start = CSS.indexOf(`${selector} {`);
  const body = CSS.slice(start, CSS.indexOf("}", start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}
