/**
 * Drain as its paper has it (He et al., ICWS 2017), without masks: a tree by length and first words, then the most
 * similar template of the leaf. Only a yardstick for our own grouping; depth 4, similarity .4, 100 children, as there.
 */
const DEPTH_OF_WORDS = 2;
const SIMILARITY = 0.4;
const MOST_CHILDREN = 100;
const ANY = "<*>";

type Template = { words: string[] };
type Node = { readonly children: Map<string, Node>; readonly templates: Template[] };

const newNode = (): Node => ({ children: new Map(), templates: [] });
const HAS_DIGIT = /\d/;

export class PlainDrain {
  private readonly root = newNode();
  private found = 0;

  /** How many templates there are so far. */
  get templates(): number {
    return this.found;
  }

  /** The template of one more line. */
  add(line: string): Template {
    const words = line.split(/\s+/).filter(Boolean);
    const { templates } = this.leafOf(words);
    let best: Template | null = null;
    let most = SIMILARITY;
    for (const template of templates) {
      const likeness = likenessOf(template.words, words);
      if (likeness < most) continue;
      most = likeness;
      best = template;
    }
    if (best === null) {
      const template = { words };
      templates.push(template);
      this.found += 1;
      return template;
    }
    const { words: known } = best;
    for (let at = 0; at < known.length; at += 1) if (known[at] !== words[at]) known[at] = ANY;
    return best;
  }

  private leafOf(words: readonly string[]): Node {
    let node = childOf(this.root, String(words.length));
    for (let at = 0; at < Math.min(DEPTH_OF_WORDS, words.length); at += 1) {
      const word = words[at] ?? ANY;
      const isFull = node.children.size >= MOST_CHILDREN && !node.children.has(word);
      node = childOf(node, HAS_DIGIT.test(word) || isFull ? ANY : word);
    }
    return node;
  }
}

function childOf(node: Node, key: string): Node {
  const known = node.children.get(key);
  if (known) return known;
  const child = newNode();
  node.children.set(key, child);
  return child;
}

function likenessOf(template: readonly string[], words: readonly string[]): number {
  let same = 0;
  for (let at = 0; at < words.length; at += 1) if (template[at] === words[at]) same += 1;
  return words.length === 0 ? 1 : same / words.length;
}
