import { expect, test } from "vitest";
import { plainSpeaker } from "./plain-speaker";
import { reteller } from "./retell";

const DE = { locale: "de-DE" };

const say = plainSpeaker({
  de: {
    "The file is empty.": "Die Datei ist leer.",
    "{name} was left out. {reason}": "{name} wurde ausgelassen. {reason}",
    "Lines {from} to {to}?": "Zeilen {from} bis {to}?",
  },
});
const retell = reteller(say, ["{name} was left out. {reason}", "Lines {from} to {to}?"], {
  reason: say.stored,
});

test("a stored sentence is said with its values, and with the sentences in it", () => {
  expect(retell(DE, "Lines 3 to 5?")).toBe("Zeilen 3 bis 5?");
  expect(retell(DE, "a.b.csv was left out. The file is empty.")).toBe(
    "a.b.csv wurde ausgelassen. Die Datei ist leer.",
  );
});

test("in English it stays letter by letter, and so does what is of no message", () => {
  for (const text of ["a.csv was left out. The file is empty.", "Lines {from} to 5?"])
    expect(retell({ locale: "en-US" }, text)).toBe(text);
  expect(retell(DE, "Lines 3 to 5? Or not.")).toBe("Lines 3 to 5? Or not.");
});
