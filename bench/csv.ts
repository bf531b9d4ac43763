import { createReadStream, readFileSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parse as csvParse } from "csv-parse";
import Papa from "papaparse";
import { type Export, writeCleanExports } from "./clean-exports";
import { openOurs, ticketsOf } from "./map-export";
import { spread } from "./spread";

const PAIRS = 5;
const PIECE = 1 << 18;

type Reader = { readonly name: string; read(file: string): Promise<number> };

async function parseOurs(file: string): Promise<number> {
  let rows = 0;
  for await (const batch of (await openOurs(file)).records()) rows += batch.length;
  return rows;
}

async function parseAndMapOurs(file: string): Promise<number> {
  let rows = 0;
  for await (const tickets of ticketsOf(file)) rows += tickets.length;
  return rows;
}

async function parsePapa(file: string): Promise<number> {
  let rows = -1;
  Papa.parse(readFileSync(file, "utf8"), {
    skipEmptyLines: true,
    chunk: ({ data }: { readonly data: readonly unknown[] }) => {
      rows += data.length;
    },
  });
  return rows;
}

async function parseCsvParse(file: string): Promise<number> {
  let rows = -1;
  const records = createReadStream(file, { highWaterMark: PIECE }).pipe(csvParse({ bom: true }));
  for await (const _ of records) rows += 1;
  return rows;
}

const READERS: readonly Reader[] = [
  { name: "papaparse, chunk callback", read: parsePapa },
  { name: "csv-parse", read: parseCsvParse },
  { name: "ours, parse", read: parseOurs },
  { name: "ours, parse and map", read: parseAndMapOurs },
];

export type CsvLine = {
  readonly name: string;
  readonly rowsPerSecond: number;
  /** Median, least and most of the pairs' speeds as multiples of papaparse's. */
  readonly ratio: Spread;
  /** The same by seconds of processor, which other work on the machine changes less. */
  readonly cpuRatio: Spread;
};

type Spread = readonly [median: number, least: number, most: number];
type Spent = { readonly wall: number; readonly cpu: number };

async function secondsOf(reader: Reader, exports: readonly Export[]): Promise<Spent> {
  const start = performance.now();
  const before = process.cpuUsage();
  for (const { file, rows } of exports) {
    const read = await reader.read(file);
    if (read !== rows) throw new Error(`${reader.name} read ${read} rows of ${rows}`);
  }
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

/** Readers over the same generated files, one after the other in each of five rounds; row counts are checked. */
export async function measureCsv(tickets: number): Promise<{ title: string; lines: CsvLine[] }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "toilbox-bench-csv-"));
  try {
    const exports = await writeCleanExports(folder, tickets);
    const rows = exports.reduce((sum, one) => sum + one.rows, 0);
    let bytes = 0;
    for (const { file } of exports) bytes += (await stat(file)).size;
    const rounds: Spent[][] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const spent: Spent[] = [];
      for (const reader of READERS) spent.push(await secondsOf(reader, exports));
      rounds.push(spent);
    }
    const lines = READERS.map(({ name }, index) => {
      const seconds = (round: readonly Spent[], reader: number, of: keyof Spent) =>
        round[reader]?.[of] ?? Number.NaN;
      const ratios = (of: keyof Spent) =>
        spread(rounds.map((round) => seconds(round, 0, of) / seconds(round, index, of)));
      const [typical] = spread(rounds.map((round) => seconds(round, index, "wall")));
      return {
        name,
        rowsPerSecond: rows / typical,
        ratio: ratios("wall"),
        cpuRatio: ratios("cpu"),
      };
    });
    return { title: `csv: ${rows} rows, ${Math.round(bytes / 1e6)} MB, ${PAIRS} rounds`, lines };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
