import { createChance } from "@/lib/core/simulate/chance";

/** Inputs are cut to this, so that a second holds hundreds of tries. */
const LONGEST = 16 * 1024;
const MOST_MUTATIONS = 4;
const LONGEST_SPAN = 2000;
/** What breaks parsers: structure, blanks, NUL, byte order marks, halves of characters. */
const SPECIALS: readonly (readonly number[])[] = [
  ...[
    '"',
    "'",
    ",",
    ";",
    "\t",
    "|",
    "\\",
    " ",
    "\r",
    "\n",
    "\r\n",
    "\n\n",
    '""',
    '","',
    '"\n"',
    "\0",
  ],
  "\ufeff",
  "é",
  "漢",
]
  .map((text) => [...new TextEncoder().encode(text)])
  .concat([[0xff], [0xc3], [0xff, 0xfe], [0xe9]]);

/** A broken file made from the seeds, and places at which to cut it into chunks; the same number makes the same. */
export type Mutant = { readonly bytes: Uint8Array; readonly cuts: readonly number[] };

/** Makes the mutant of a number out of at least one seed file. */
export function mutate(seeds: readonly Uint8Array[], number: number): Mutant {
  const draw = drawer(number);
  const pick = () => (seeds[draw(seeds.length)] ?? new Uint8Array(0)).subarray(0, LONGEST);
  let bytes = Uint8Array.from(pick());
  for (let left = 1 + draw(MOST_MUTATIONS); left > 0; left -= 1) {
    const mutation = MUTATIONS[draw(MUTATIONS.length)];
    bytes = mutation ? mutation({ bytes, draw, other: pick }) : bytes;
  }
  bytes = bytes.slice(0, LONGEST);
  const cuts = Array.from({ length: draw(6) }, () => draw(bytes.length + 1));
  return { bytes, cuts };
}

type Draw = (below: number) => number;
type Material = {
  readonly bytes: Uint8Array;
  readonly draw: Draw;
  readonly other: () => Uint8Array;
};

/** Whole numbers from 0 to below the limit; 0 for a limit of 0. */
function drawer(seed: number): Draw {
  const chance = createChance(seed);
  return (below) => Math.floor(chance.uniform() * below);
}

const MUTATIONS: readonly ((material: Material) => Uint8Array<ArrayBuffer>)[] = [
  function flipBit({ bytes, draw }) {
    const flipped = Uint8Array.from(bytes);
    const at = draw(bytes.length);
    flipped[at] = (bytes[at] ?? 0) ^ (1 << draw(8));
    return flipped;
  },
  function splice({ bytes, draw, other }) {
    const end = other();
    return join(bytes.subarray(0, draw(bytes.length + 1)), end.subarray(draw(end.length + 1)));
  },
  function duplicateSpan({ bytes, draw }) {
    const [from, to] = span(bytes, draw);
    return join(bytes.subarray(0, to), bytes.subarray(from));
  },
  function deleteSpan({ bytes, draw }) {
    const [from, to] = span(bytes, draw);
    return join(bytes.subarray(0, from), bytes.subarray(to));
  },
  insertSpecial,
  insertSpecial,
  insertSpecial,
  function truncate({ bytes, draw }) {
    return bytes.slice(0, draw(bytes.length + 1));
  },
];

function insertSpecial({ bytes, draw }: Material): Uint8Array<ArrayBuffer> {
  const special = SPECIALS[draw(SPECIALS.length)] ?? [];
  const at = draw(bytes.length + 1);
  return join(bytes.subarray(0, at), Uint8Array.from(special), bytes.subarray(at));
}

function span(bytes: Uint8Array, draw: Draw): readonly [number, number] {
  const from = draw(bytes.length + 1);
  return [from, Math.min(bytes.length, from + draw(LONGEST_SPAN))];
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
