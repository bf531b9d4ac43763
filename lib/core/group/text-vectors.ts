import type { Steps } from "../domain/steps";
import {
  rowsPerColumn,
  type SparseMatrix,
  SparseRows,
  transposed,
  weighedByRarity,
  withoutRareColumns,
} from "./sparse-matrix";
import { truncatedSvd } from "./truncated-svd";
import { joinedBlocks, unitRows, type Vectors, withoutCommonDirection } from "./vectors";
import { conceptsOf, type Unit } from "./wording-units";

/**
 * Dimensions of each view, by the number of units: with as many directions as wordings, everything is unlike everything.
 * Measured (2026-11-28): halves of 1,270 units were best at about 30, quarters of 630 at 16 to 24, desks of 150 at 12 to
 * 16, where look-alikes began to join at 12; above 40 two large sets differed, one gaining and one losing .03 of ARI.
 */
const UNITS_A_DIMENSION = 40;
const LEAST_DIMENSIONS = 16;
const MOST_DIMENSIONS = 40;
const LEAST_UNITS = 2;
/** So few units teach nothing about the company of words, and have nothing in common that had to be taken out. */
const FEW_UNITS = 20;
/** Directions that all texts share and that are left out; a small gain (ARI .398 against .392, banking77). */
const COMMON = 1;
/** Weight of the three views of a unit: its words, the letters of its words, the company its words keep. */
const VIEW_WEIGHTS = { words: 1, letters: 0.5, company: 1 } as const;
/**
 * Weight of each kind of evidence beside the title's own words (1). Where nobody wrote down the resolution, the
 * description is all that tells more than the title (a desk without resolutions: ARI .262 against .243, mean of five).
 */
const EVIDENCE = {
  pairs: 0.5,
  concepts: 0.7,
  body: 0.8,
  descriptionAlone: 1.5,
  structure: 0.5,
} as const;
/** Smoothing of chance co-occurrence: Levy, Goldberg, Dagan 2015. */
const CONTEXT_POWER = 0.75;
const MOST_WORDS_TOGETHER = 40;

class Features {
  private readonly places = new Map<string, number>();
  private row = new Map<number, number>();
  private readonly rows = new SparseRows();

  add(feature: string, weight: number): void {
    const place = this.places.get(feature) ?? this.places.size;
    this.places.set(feature, place);
    this.row.set(place, (this.row.get(place) ?? 0) + weight);
  }

  endRow(): void {
    this.rows.add(this.row);
    this.row = new Map();
  }

  matrix(): SparseMatrix {
    const matrix = this.rows.matrix(this.places.size);
    return matrix.rows < FEW_UNITS ? matrix : withoutRareColumns(matrix, LEAST_UNITS);
  }
}

/** What the vectors are learnt from: which unit has which words, and which letters. */
export type TextMatrices = { readonly words: SparseMatrix; readonly letters: SparseMatrix };

/** The features of every unit as numbers; the units are not needed any more afterwards. */
export function textMatrices(units: readonly Unit[]): TextMatrices {
  return { words: wordMatrix(units), letters: letterMatrix(units) };
}

/**
 * A unit vector for each unit, learnt from the workspace's own texts alone: nothing is downloaded.
 *
 * Three views are put side by side: latent semantic analysis of words with description, resolution and structure as
 * softer evidence; the same of character triples (spelling, compounds, unknown languages); and averaged word vectors
 * from positive pointwise mutual information. The direction that all units share is taken out of each.
 * Sources: LSA (Deerwester 1990), PPMI with SVD (Levy and Goldberg 2014), common component (Arora 2017).
 */
export function* textVectors({ words, letters }: TextMatrices): Steps<Vectors> {
  const units = words.rows;
  const common = units < FEW_UNITS ? 0 : COMMON;
  const byWords = { vectors: latent(words, common), weight: VIEW_WEIGHTS.words };
  yield 0.35;
  const byLetters = { vectors: latent(letters, common), weight: VIEW_WEIGHTS.letters };
  yield 0.65;
  if (units < FEW_UNITS) return joinedBlocks([byWords, byLetters], units);
  const byCompany = { vectors: companyVectors(words), weight: VIEW_WEIGHTS.company };
  return joinedBlocks([byWords, byLetters, byCompany], units);
}

/** The latent semantic view of lists of stems; a row without stems stays zero. */
export function latentVectors(rows: readonly (readonly string[])[]): Vectors {
  const features = new Features();
  for (const stems of rows) {
    for (const stem of stems) features.add(stem, 1);
    features.endRow();
  }
  return latent(features.matrix(), 0);
}

function wordMatrix(units: readonly Unit[]): SparseMatrix {
  const features = new Features();
  for (const unit of units) {
    const share = 1 / Math.sqrt(Math.max(1, unit.stems.length));
    for (const stem of unit.stems) features.add(stem, share);
    for (const [at, stem] of unit.stems.entries()) {
      const next = unit.stems[at + 1];
      if (next !== undefined) features.add(`${stem} ${next}`, EVIDENCE.pairs * share);
    }
    for (const concept of conceptsOf(unit.words)) features.add(concept, EVIDENCE.concepts * share);
    addBody(features, unit);
    const structure = Object.entries(unit.structure).filter(([, value]) => value !== null);
    const structureShare = EVIDENCE.structure / Math.sqrt(Math.max(1, structure.length));
    for (const [column, value] of structure) features.add(`${column}=${value}`, structureShare);
    features.endRow();
  }
  return features.matrix();
}

function addBody(features: Features, { description, resolution }: Unit): void {
  const weight = resolution.length > 0 ? EVIDENCE.body : EVIDENCE.descriptionAlone;
  const share = weight / Math.sqrt(Math.max(1, description.length + resolution.length));
  for (const stem of description) features.add(stem, share);
  for (const stem of resolution) features.add(stem, share);
}

function letterMatrix(units: readonly Unit[]): SparseMatrix {
  const features = new Features();
  for (const unit of units) {
    const counts = new Map<string, number>();
    for (const word of unit.words) {
      const framed = `^${word}$`;
      for (let at = 0; at + 3 <= framed.length; at += 1) {
        const triple = framed.slice(at, at + 3);
        counts.set(triple, (counts.get(triple) ?? 0) + 1);
      }
    }
    for (const [triple, count] of counts) features.add(triple, 1 + Math.log(count));
    features.endRow();
  }
  return features.matrix();
}

function dimensionsFor(units: number): number {
  const dimensions = Math.round(units / UNITS_A_DIMENSION);
  return Math.min(MOST_DIMENSIONS, Math.max(LEAST_DIMENSIONS, dimensions));
}

/** Rows in the space of the strongest directions, after the first `dropped`. */
function latent(matrix: SparseMatrix, dropped: number): Vectors {
  const rank = dimensionsFor(matrix.rows) + dropped;
  const { width, vectors, singular } = truncatedSvd(weighedByRarity(matrix), rank);
  const kept = Math.max(0, width - dropped);
  const values = new Float32Array(matrix.rows * kept);
  for (let row = 0; row < matrix.rows; row += 1) {
    for (let k = 0; k < kept; k += 1)
      values[row * kept + k] =
        (vectors[row * width + k + dropped] ?? 0) * (singular[k + dropped] ?? 0);
  }
  return unitRows({ width: kept, values });
}

/** Word vectors from the words' company, averaged over each unit with rare words counting more. */
function companyVectors(words: SparseMatrix): Vectors {
  const counts = rowsPerColumn(words);
  const association = positiveMutualInformation(words);
  const { width, vectors, singular } = truncatedSvd(association, dimensionsFor(words.rows));
  const scale = singular.map(Math.sqrt);
  const values = new Float32Array(words.rows * width);
  for (let row = 0; row < words.rows; row += 1) {
    for (let at = words.starts[row] ?? 0; at < (words.starts[row + 1] ?? 0); at += 1) {
      const word = words.index[at] ?? 0;
      // Smooth inverse frequency, Arora et al. 2017; a word's share of all words is about its share of units / 5.
      const rarity = 1e-3 / (1e-3 + (counts[word] ?? 0) / words.rows / 5);
      const factor = (words.value[at] ?? 0) * rarity;
      for (let k = 0; k < width; k += 1) {
        const place = row * width + k;
        values[place] =
          (values[place] ?? 0) + factor * (vectors[word * width + k] ?? 0) * (scale[k] ?? 0);
      }
    }
  }
  return withoutCommonDirection(unitRows({ width, values }));
}

/** How much more often than by chance two words stand in one unit (natural logarithm, negative values 0). */
function positiveMutualInformation(words: SparseMatrix): SparseMatrix {
  const together = new Together(words);
  const totals = new Float64Array(words.columns);
  for (let word = 0; word < words.columns; word += 1) {
    for (const [, weight] of together.of(word)) totals[word] = (totals[word] ?? 0) + weight;
  }
  const total = totals.reduce((sum, value) => sum + value, 0);
  const contexts = totals.map((value) => value ** CONTEXT_POWER);
  const contextTotal = contexts.reduce((sum, value) => sum + value, 0);
  const rows = new SparseRows();
  for (let word = 0; word < words.columns; word += 1) {
    const row = new Map<number, number>();
    for (const [other, weight] of together.of(word)) {
      const chance = ((totals[word] ?? 0) * (contexts[other] ?? 0)) / contextTotal;
      const information = total === 0 || chance === 0 ? 0 : Math.log(weight / chance);
      if (information > 0) row.set(other, information);
    }
    rows.add(row);
  }
  return rows.matrix(words.columns);
}

/** Which words stand together with a word, and how closely: a unit of n words gives each pair 1 / (n - 1). */
class Together {
  private readonly units: SparseMatrix;
  private readonly weights: Float64Array;

  constructor(private readonly words: SparseMatrix) {
    this.units = transposed(words);
    this.weights = new Float64Array(words.columns);
  }

  of(word: number): [number, number][] {
    const seen: number[] = [];
    const { starts, index } = this.units;
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1)
      this.addUnit(index[at] ?? 0, seen);
    const pairs: [number, number][] = [];
    for (const other of seen) {
      if (other !== word) pairs.push([other, this.weights[other] ?? 0]);
      this.weights[other] = 0;
    }
    return pairs;
  }

  private addUnit(unit: number, seen: number[]): void {
    const start = this.words.starts[unit] ?? 0;
    const end = Math.min(this.words.starts[unit + 1] ?? 0, start + MOST_WORDS_TOGETHER);
    const weight = 1 / Math.max(1, end - start - 1);
    for (let at = start; at < end; at += 1) {
      const other = this.words.index[at] ?? 0;
      if (this.weights[other] === 0) seen.push(other);
      this.weights[other] = (this.weights[other] ?? 0) + weight;
    }
  }
}
