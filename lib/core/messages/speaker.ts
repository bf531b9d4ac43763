import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "./language";
import { type Fill, type Speaker, speakerWith, type Translations } from "./plain-speaker";

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
export const fill: Fill = (message, values, { language, locale }) => {
  if (!message.includes("{")) return message;
  const key = `${language} ${locale} ${message}`;
  const known = parsed.get(key) ?? parse(message, language, locale);
  parsed.set(key, known);
  return String(known.format(values));
};

/** The one who says the messages of an area; the English message is the key of its translations. */
export function speaker<const German extends Readonly<Record<string, string>>>(
  translations: Translations<German>,
): Speaker<keyof German & string> {
  return speakerWith(translations, fill);
}
