import { foldWords } from "./fold-words";

/** Month names of the six languages, January first, folded. Short forms are prefixes of at least three letters. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "januar", "jaenner", "janner", "janvier", "enero", "janeiro", "gennaio"],
  ["february", "februar", "fevrier", "febrero", "fevereiro", "febbraio"],
  ["march", "marz", "maerz", "mars", "marzo", "marco", "mrz"],
  ["april", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maio", "maggio"],
  ["june", "juni", "juin", "junio", "junho", "giugno"],
  ["july", "juli", "juillet", "julio", "julho", "luglio"],
  ["august", "aout", "agosto"],
  ["september", "septembre", "septiembre", "setiembre", "setembro", "settembre"],
  ["october", "oktober", "octobre", "octubre", "outubro", "ottobre"],
  ["november", "novembre", "noviembre", "novembro"],
  ["december", "dezember", "decembre", "diciembre", "dezembro", "dicembre"],
];

const SHORTEST = 3;

/** Every form that means one month only: "jui" (juin or juillet) is left out. */
function formsOfMonths(): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const unclear = new Set<string>();
  for (const [index, names] of MONTHS.entries()) {
    for (const name of names) {
      for (let length = SHORTEST; length <= name.length; length += 1) {
        const form = name.slice(0, length);
        const known = forms.get(form);
        if (known !== undefined && known !== index + 1) unclear.add(form);
        forms.set(form, index + 1);
      }
    }
  }
  for (const form of unclear) forms.delete(form);
  return forms;
}

const FORMS = formsOfMonths();

/** Number 1..12 of a month's name or short form in English, German, French, Spanish, Portuguese or Italian. */
export function monthOf(word: string): number | null {
  return FORMS.get(word.toLowerCase()) ?? FORMS.get(foldWords(word)) ?? null;
}
