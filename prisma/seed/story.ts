import type { Chance } from "./chance";

/** A variable is a list of templates, or a function of chance and of what the story has told so far. */
export type Variable = readonly string[] | ((chance: Chance, story: Story) => string);
export type Variables = Readonly<Record<string, Variable>>;

/**
 * The facts of one ticket. A variable is drawn when first told and stays what it is: the host of the title is the host
 * of the resolution. `{host2}` is another host than `{host}`.
 */
export type Story = {
  /** Milliseconds, UTC; dates in the texts lie around it. */
  readonly openedAt: number;
  tell(template: string): string;
};

/** Splits templates once per run; a file has a few thousand of them and millions of uses. */
export type TemplateCache = Map<string, readonly string[]>;

export type Narrator = {
  readonly chance: Chance;
  readonly variables: Variables;
  readonly cache: TemplateCache;
};

/** Starts the facts of one ticket; `words` are the task's own variables and come first. */
export function openStory(narrator: Narrator, words: Variables, openedAt: number): Story {
  const facts = new Map<string, string>();
  const story: Story = { openedAt, tell };
  return story;

  function tell(template: string): string {
    if (!template.includes("{")) return template;
    const parts = splitTemplate(template, narrator.cache);
    let text = "";
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] ?? "";
      text += index % 2 === 0 ? part : fact(part);
    }
    return text;
  }

  function fact(name: string): string {
    const known = facts.get(name);
    if (known !== undefined) return known;
    const plain = name.replace(/\d+$/, "");
    const variable = words[plain] ?? narrator.variables[plain];
    if (variable === undefined) throw new Error(`the sample has no variable {${name}}`);
    const value =
      typeof variable === "function"
        ? variable(narrator.chance, story)
        : tell(narrator.chance.pick(variable));
    facts.set(name, value);
    return value;
  }
}

/** Text at even places, variable names at odd ones. */
function splitTemplate(template: string, cache: TemplateCache): readonly string[] {
  const known = cache.get(template);
  if (known) return known;
  const parts = template.split(/\{([a-zA-Z]+\d*)\}/);
  cache.set(template, parts);
  return parts;
}
