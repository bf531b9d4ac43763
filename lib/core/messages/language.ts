/** Languages the product speaks; each but English is one folder beside this file. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** English needs no catalogue: its messages are the keys of the others. */
export type Translated = Exclude<Language, "en">;

/** The language of a locale: "de-CH" speaks German; what nobody translated speaks English. */
export function languageOf(locale: string): Language {
  const [asked = ""] = locale.toLowerCase().split("-");
  return LANGUAGES.find((language) => language === asked) ?? "en";
}
