/** Units and short forms of German pages. */
export const DE_UNITS = {
  hours: "Std.",
  people: "VZÄ",
  thousand: "Tsd.",
  million: "Mio.",
  billion: "Mrd.",
  seconds: "s",
  minutes: "min",
  decimal: ",",
  /** Two to nine in running text; nought and one are inflected and stand in their messages. */
  words: ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
  /** Behind the number of a day: "3. Nov. 2026". */
  day: ".",
  months: [
    "Jan.",
    "Feb.",
    "März",
    "Apr.",
    "Mai",
    "Juni",
    "Juli",
    "Aug.",
    "Sept.",
    "Okt.",
    "Nov.",
    "Dez.",
  ],
} as const;
