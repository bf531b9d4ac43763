import { deu, eng, fra, ita, por, spa } from "stopword";
import { foldText } from "./fold-text";

export const LANGUAGES = ["en", "de", "fr", "es", "pt", "it"] as const;
/** A language whose stop words and stems are known. Other languages are grouped by their bare words. */
export type Language = (typeof LANGUAGES)[number];

const COURTESY: Readonly<Record<Language, string>> = {
  en: "please pls plz hi hello hey dear thanks thank thx regards kind best team my me i you your we us our it its need needs want would like help can could is was be been has have had do does did not cannot cant dont doesnt isnt wont am are the a an to of in on at for from with and or this that there when what how why who any some still just again also asap urgent fwd fw re via",
  de: "bitte hallo guten tag morgen liebe lieber danke dank gruss grusse freundlichen mein meine meinen meinem meiner ich du sie wir uns unser brauche brauchen benotige benotigen mochte kann konnen konnte ist sind war hat haben habe wird werden nicht kein keine mehr dringend nochmals noch schon dass am im zum zur vom beim ans ins fur auf mit bei nach von aus der die das den dem des ein eine einen einem einer und oder es an in zu hilfe",
  fr: "bonjour bonsoir merci svp s'il vous plait cordialement je j'ai ai mon ma mes notre votre nous vous besoin veuillez pouvez peux peut est sont etait a ont avoir etre ne pas plus n'est urgent aide le la les un une des du de d' au aux en dans sur pour par avec et ou ce cette il elle mail ca que qui",
  es: "hola buenos dias gracias por favor saludos necesito necesita quiero puedo puede pueden mi mis nuestro su sus yo me nos es esta estan son era ha he han no ni ya mas urgente ayuda el la los las un una unos de del al en con para por y o que se lo le como cuando",
  pt: "ola bom dia obrigado obrigada por favor atenciosamente preciso precisa quero posso pode podem meu minha meus nosso seu sua eu me nos e esta estao sao foi era tem nao mais ja urgente ajuda o a os as um uma de do da dos das no na nos nas em com para por ao ou que se como quando",
  it: "ciao salve buongiorno grazie per favore cordiali saluti ho bisogno vorrei posso puo potete mio mia miei nostro suo io mi ci e sono era ha hanno abbiamo non piu urgente aiuto il lo la i gli le un uno una di del della dei delle al alla ai in nel nella con su per da dal dalla ed o che si come quando",
};

const LISTS: Readonly<Record<Language, readonly string[]>> = {
  en: eng,
  de: deu,
  fr: fra,
  es: spa,
  pt: por,
  it: ita,
};

/** The stop words of each language, folded: the `stopword` package's lists, and how people greet and ask in tickets. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: stopWordsOf("en"),
  de: stopWordsOf("de"),
  fr: stopWordsOf("fr"),
  es: stopWordsOf("es"),
  pt: stopWordsOf("pt"),
  it: stopWordsOf("it"),
};

function stopWordsOf(language: Language): ReadonlySet<string> {
  return new Set([...LISTS[language], ...COURTESY[language].split(" ")].map(foldText));
}

/** The languages of which each word is a stop word, one bit each in the order of `LANGUAGES`. */
const LANGUAGE_BITS = new Map<string, number>();
for (const [place, language] of LANGUAGES.entries())
  for (const word of STOP_WORDS[language])
    LANGUAGE_BITS.set(word, (LANGUAGE_BITS.get(word) ?? 0) | (1 << place));

/** How many of the words are stop words of each language, in the order of `LANGUAGES`. */
function hitsOf(words: readonly string[]): number[] {
  const hits = LANGUAGES.map(() => 0);
  for (const word of words) {
    const bits = LANGUAGE_BITS.get(word) ?? 0;
    for (let place = 0; bits >> place > 0; place += 1)
      hits[place] = (hits[place] ?? 0) + ((bits >> place) & 1);
  }
  return hits;
}

/**
 * The language with the most stop words among the words (folded), or null when there is none or a tie.
 *
 * Works from about four words on; the caller gives all it has (title, description, resolution). Linear.
 */
export function guessLanguage(words: readonly string[]): Language | null {
  const hits = hitsOf(words);
  const most = Math.max(...hits);
  if (most === 0) return null;
  const leaders = LANGUAGES.filter((_, index) => hits[index] === most);
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}
