import { IntlMessageFormat } from "intl-messageformat";
import { type Language, languageOf, type Translated } from "./language";
import type { ValueArguments } from "./message-values";

/** What of a workspace's settings chooses words and digits. */
export type Speech = { readonly locale: string };

/** Messages of an area in every language; German says which there are, any other must have the same. */
type Translations<German extends Readonly<Record<string, string>>> = { readonly de: German } & {
  readonly [L in Exclude<Translated, "de">]: Readonly<Record<keyof German, string>>;
};

/** Says a message of its area in the language of a locale; only known messages with their values compile. */
export type Speaker<Message extends string> = {
  <M extends Message>(speech: Speech, message: M, ...values: ValueArguments<M>): string;
  /** For texts that were stored in English: translated where they are a message of the area, else as they are. */
  stored(speech: Speech, text: string): string;
};

/** Parsed messages by locale and text; parsing costs far more than filling in. */
const parsed = new Map<string, IntlMessageFormat>();

/** Plurals follow the language of the words, digits the locale: English words of a French desk keep English plurals. */
function parse(message: string, language: Language, locale: string): IntlMessageFormat {
  return new IntlMessageFormat(message, language, undefined, {
    ignoreTag: true,
    formatters: {
      getNumberFormat: (_, options) => new Intl.NumberFormat(locale, options),
      getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(locale, options),
      getPluralRules: (_, options) => new Intl.PluralRules(language, options),
    },
  });
}

/**
 * Fills a message in one language.
 *
 * @throws when it is no ICU message or a value is missing, which only a bug can do: types and laws hold both.
 */
export function fill(
  message: string,
  values: Readonly<Record<string, string | number>>,
  { language, locale }: { readonly language: Language; readonly locale: string },
): string {
  if (!message.includes("{")) return message;
  const key = `${language} ${locale} ${message}`;
  const known = parsed.get(key) ?? parse(message, language, locale);
  parsed.set(key, known);
  return String(known.format(values));
}

/** The one who says the messages of an area; the English message is the key of its translations. */
export function speaker<const German extends Readonly<Record<string, string>>>(
  translations: Translations<German>,
): Speaker<keyof German & string> {
  const inLanguage = (language: Language, message: string): string => {
    if (language === "en") return message;
    const messages: Readonly<Record<string, string>> = translations[language];
    return messages[message] ?? message;
  };
  const say = (
    { locale }: Speech,
    message: string,
    values: Readonly<Record<string, string | number>> = {},
  ) => {
    const language = languageOf(locale);
    return fill(inLanguage(language, message), values, { language, locale });
  };
  const stored = ({ locale }: Speech, text: string) => inLanguage(languageOf(locale), text);
  return Object.assign(say, { stored }) as Speaker<keyof German & string>;
}
