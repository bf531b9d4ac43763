import { type Language, languageOf, type Translated } from "./language";
import type { ValueArguments } from "./message-values";

/** What of a workspace's settings chooses words and digits. */
export type Speech = { readonly locale: string };

/** Messages of an area in every language; German says which there are, any other must have the same. */
export type Translations<German extends Readonly<Record<string, string>>> = {
  readonly de: German;
} & {
  readonly [L in Exclude<Translated, "de">]: Readonly<Record<keyof German, string>>;
};

/** Says a message of its area in the language of a locale; only known messages with their values compile. */
export type Speaker<Message extends string> = {
  <M extends Message>(speech: Speech, message: M, ...values: ValueArguments<M>): string;
  /** For texts that were stored in English: translated where they are a message of the area, else as they are. */
  stored(speech: Speech, text: string): string;
};

export type Values = Readonly<Record<string, string | number>>;
export type Fill = (
  message: string,
  values: Values,
  how: { readonly language: Language; readonly locale: string },
) => string;

/** A speaker that fills its messages in a given way. */
export function speakerWith<const German extends Readonly<Record<string, string>>>(
  translations: Translations<German>,
  fill: Fill,
): Speaker<keyof German & string> {
  const inLanguage = (language: Language, message: string): string => {
    if (language === "en") return message;
    const messages: Readonly<Record<string, string>> = translations[language];
    return messages[message] ?? message;
  };
  const say = ({ locale }: Speech, message: string, values: Values = {}) => {
    const language = languageOf(locale);
    return fill(inLanguage(language, message), values, { language, locale });
  };
  const stored = ({ locale }: Speech, text: string) => inLanguage(languageOf(locale), text);
  return Object.assign(say, { stored }) as Speaker<keyof German & string>;
}

/** Puts values where their names stand; a message with plurals needs more. */
const fillPlain: Fill = (message, values) =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** An area without plurals. */
type Plain<German> = {
  readonly [M in keyof German]: M extends `${string}, plural,${string}` ? never : string;
};

/**
 * The speaker of an area that every page carries into the browser: it knows values and no plurals, and spares the page
 * the parser of messages (10 kB).
 */
export function plainSpeaker<const German extends Readonly<Record<string, string>>>(
  translations: Translations<German> & { readonly de: Plain<German> },
): Speaker<keyof German & string> {
  return speakerWith<German>(translations, fillPlain);
}
