import type { Chance } from "./chance";

const ENDINGS = [" pls", " please", "!", "!!", " asap", " - urgent", " thanks", " thx", " ???"];
const BEGINNINGS = ["Fwd: ", "RE: ", "FW: ", "urgent: ", "Urgent - "];

/** A title as it is typed between two other things: lower case, a slip of the finger, a "pls" behind it. */
export function typeInHurry(title: string, chance: Chance): string {
  const draw = chance.unit();
  if (draw < 0.3) return title.toLowerCase();
  if (draw < 0.36) return title.toUpperCase();
  if (draw < 0.58) return slip(title, chance);
  if (draw < 0.86) return title.replace(/[.!?]$/, "") + chance.pick(ENDINGS);
  return chance.pick(BEGINNINGS) + title;
}

/** Swaps or drops one letter inside one longer word. */
function slip(title: string, chance: Chance): string {
  const words = title.split(" ");
  const long = words.map((_, index) => index).filter((i) => /^\p{L}{5,}$/u.test(words[i] ?? ""));
  if (long.length === 0) return title;
  const place = chance.pick(long);
  const word = words[place] ?? "";
  const cut = 1 + chance.int(word.length - 3);
  const [a, b] = [word.charAt(cut), word.charAt(cut + 1)];
  const middle = chance.happens(0.6) ? b + a : a;
  words[place] = word.slice(0, cut) + middle + word.slice(cut + 2);
  return words.join(" ");
}
