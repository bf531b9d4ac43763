/** One step out of the innermost brace; `Open` remembers what each open brace holds, innermost first. */
type Leave<Open extends readonly string[]> = Open extends readonly [
  string,
  ...infer Rest extends string[],
]
  ? Rest
  : [];

/** What follows an opening brace in running text: "name}…" is a value, "name, plural, …" an argument with branches. */
type Argument<
  Text extends string,
  Open extends readonly string[],
> = Text extends `${infer Head}}${infer After}`
  ? Head extends `${infer Name},${string}`
    ? Text extends `${string},${infer Branches}`
      ? { readonly [N in Name]: number } & ValuesIn<Branches, ["argument", ...Open]>
      : never
    : { readonly [N in Head]: string | number } & ValuesIn<After, Open>
  : never;

/** Reads a message brace by brace. Directly inside an argument each brace opens a branch, which is running text again. */
type ValuesIn<
  Text extends string,
  Open extends readonly string[] = [],
> = Text extends `${infer Before}{${infer Inside}`
  ? Before extends `${string}}${string}`
    ? Text extends `${string}}${infer After}`
      ? ValuesIn<After, Leave<Open>>
      : never
    : Open extends readonly ["argument", ...string[]]
      ? ValuesIn<Inside, ["branch", ...Open]>
      : Argument<Inside, Open>
  : unknown;

/**
 * The values that an ICU message needs, by name: a number where its plural is chosen by it, else text or a number.
 * `{}` for a message without any. Apostrophes before a brace, which quote it in ICU, are not understood: say it otherwise.
 */
export type ValuesOf<Message extends string> = string extends Message
  ? Readonly<Record<string, string | number>>
  : { readonly [Name in keyof ValuesIn<Message>]: ValuesIn<Message>[Name] };

/** The values as arguments of a call: none where the message needs none. */
export type ValueArguments<Message extends string> = Message extends `${string}{${string}`
  ? [values: ValuesOf<Message>]
  : [];
