/** German of the settings: cards, and what is wrong with an input. */
export const DE_SETTINGS = {
  "is missing": "fehlt",
  "is missing or cannot be read": "fehlt oder ist nicht lesbar",
  "must be {least} or more": "mindestens {least}",
  "must be more than {least}": "mehr als {least}",
  "must be {most} or less": "höchstens {most}",
  "is too long": "ist zu lang",
  "expected P10 <= P50 <= P90": "erwartet: P10 <= P50 <= P90",
  "expected the low loss not above the high loss":
    "das untere Ende darf nicht über dem oberen liegen",
  "expected low <= likely <= high": "erwartet: mindestens <= am ehesten <= höchstens",
  "say where the range comes from": "sagen Sie, woher die Spanne stammt",
  '"{text}" is not a number': "„{text}“ ist keine Zahl",
  '"{line}" is no "name; weight; chance to miss %; words"':
    "„{line}“ ist nicht „Name; Gewicht; Wahrscheinlichkeit zu verfehlen %; Wörter“",
} as const;
