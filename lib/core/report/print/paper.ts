/** What a report is printed on: one landscape sheet of it. */
export const PAPERS = ["a4", "letter"] as const;

export type Paper = (typeof PAPERS)[number];

/** Where sheets are of letter size; everywhere else they are A4. Source: Unicode CLDR, paperSize of territories. */
const LETTER_REGIONS: ReadonlySet<string> = new Set([
  "BZ",
  "CA",
  "CL",
  "CO",
  "CR",
  "GT",
  "MX",
  "NI",
  "PA",
  "PH",
  "PR",
  "SV",
  "US",
  "VE",
]);

/** The paper that an organisation has, by the region of its locale; A4 for a locale without one. */
export function paperOfLocale({ locale }: { readonly locale: string }): Paper {
  const [, ...parts] = locale.split("-");
  return parts.some((part) => LETTER_REGIONS.has(part.toUpperCase())) ? "letter" : "a4";
}
