import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { LOADERS, type Loader } from "./loaders";
import { type PollutedFile, pollute } from "./pollute";
import { pollockScore, scoreLoading } from "./score-loading";
import { pollockWeight } from "./weights";

/** The source table with one line end too many; the only file of the benchmark that must be there. */
const SOURCE = "pollock/file_double_trailing_newline.csv";

/** Scores of one kind of pollution, 10 at most, in the order of the parsers. */
export type LoadingRow = {
  readonly pollution: string;
  readonly files: number;
  readonly scores: readonly number[];
};

/** The whole benchmark: each kind of pollution, and the means over all files, simple and weighted. */
export type LoadingTable = {
  readonly parsers: readonly string[];
  readonly rows: readonly LoadingRow[];
  readonly simple: readonly number[];
  readonly weighted: readonly number[];
};

type Scored = { readonly kind: string; readonly weight: number; readonly score: number };

/** Loads every file of the benchmark with each parser; `null` when the corpus does not hold its source table. */
export async function measureLoading(
  corpus: string,
  loaders = LOADERS,
): Promise<LoadingTable | null> {
  const file = path.join(corpus, SOURCE);
  if (!existsSync(file)) return null;
  const files = [...pollute(readFileSync(file, "utf8").slice(0, -1))];
  const perParser: (readonly Scored[])[] = [];
  for (const { load } of loaders) perParser.push(await scoreAll(files, load));
  const kinds = [...new Set(files.map(({ name }) => kindOf(name)))];
  return {
    parsers: loaders.map(({ name }) => name),
    rows: kinds.map((kind) => {
      const own = perParser.map((scored) => scored.filter((file) => file.kind === kind));
      return { pollution: kind, files: own[0]?.length ?? 0, scores: own.map(meanScore) };
    }),
    simple: perParser.map(meanScore),
    weighted: perParser.map(weightedScore),
  };
}

async function scoreAll(files: readonly PollutedFile[], load: Loader): Promise<readonly Scored[]> {
  const scored: Scored[] = [];
  for (const { name, text, clean } of files) {
    const score = pollockScore(scoreLoading(clean, await load(text)));
    scored.push({ kind: kindOf(name), weight: pollockWeight(name), score });
  }
  return scored;
}

/** Files that spoil one row each are one kind, except those that spoil the header. */
function kindOf(name: string): string {
  const row = /^(row_[a-z_]*?)_?(?:row)?(\d+)_/.exec(name);
  return row === null ? name : `${row[1]}, ${row[2] === "0" ? "header" : "other rows"}`;
}

function meanScore(scored: readonly Scored[]): number {
  return scored.reduce((sum, { score }) => sum + score, 0) / scored.length;
}

function weightedScore(scored: readonly Scored[]): number {
  const weight = scored.reduce((sum, file) => sum + file.weight, 0);
  return scored.reduce((sum, file) => sum + file.weight * file.score, 0) / weight;
}
