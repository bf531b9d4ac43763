const VARIABLE: readonly RegExp[] = [
  /\S+@\S+\.\w+/g,
  /\bhttps?:\S+/g,
  /(?:[a-z]:)?[\\/][^\s,;:]+/g,
  /\S*\d\S*/g,
];
const STOP_WORDS = new Set(
  (
    "a an and are as at be been but by can could did do does for from get had has have how i if in is it its me my no not of on or " +
    "our please so that the them there they this to us want was we what when where which who why will with would you your"
  ).split(" "),
);

function masked(text: string): string {
  const withoutValues = VARIABLE.reduce(
    (rest, value) => rest.replace(value, "*"),
    text.toLowerCase(),
  );
  return withoutValues
    .replace(/[^\p{L}*]+/gu, " ")
    .replace(/\*( ?\*)+/g, "*")
    .trim();
}

/** Nothing but masking: equal texts are one group. What a spreadsheet can do. */
export function maskedExact(texts: readonly string[]): readonly string[] {
  return texts.map((text, at) => masked(text) || `empty ${at}`);
}

/**
 * One pass over the texts: each joins the most alike leader so far (Jaccard of word sets, at least `least`), or leads.
 *
 * The order of the rows decides; that is one of its weaknesses.
 */
export function leaders(texts: readonly string[], least: number): readonly string[] {
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  return texts.map((text) => {
    const words = new Set(masked(text).split(" "));
    for (const word of words) if (word === "" || STOP_WORDS.has(word)) words.delete(word);
    const leader = mostAlike(words, { sizes, holders, least }) ?? lead(words, { sizes, holders });
    return String(leader);
  });
}

type Leaders = { readonly sizes: number[]; readonly holders: Map<string, number[]> };

function lead(words: ReadonlySet<string>, { sizes, holders }: Leaders): number {
  const leader = sizes.push(words.size) - 1;
  for (const word of words) holders.set(word, [...(holders.get(word) ?? []), leader]);
  return leader;
}

function mostAlike(
  words: ReadonlySet<string>,
  { sizes, holders, least }: Leaders & { readonly least: number },
): number | null {
  const shared = new Map<number, number>();
  for (const word of words)
    for (const leader of holders.get(word) ?? []) shared.set(leader, (shared.get(leader) ?? 0) + 1);
  let best: number | null = null;
  let most = 0;
  for (const [leader, count] of shared) {
    const jaccard = count / (words.size + (sizes[leader] ?? 0) - count);
    if (jaccard < least || jaccard < most || (jaccard === most && leader > (best ?? 0))) continue;
    most = jaccard;
    best = leader;
  }
  return best;
}
