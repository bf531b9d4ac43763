import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { scopeOfJob, type WorkspaceScope } from "@/lib/server/access/scope";
import { writeXlsx } from "@/lib/server/reading/xlsx/write-xlsx-for-test";
import { listImports } from "@/lib/server/store/imports";
import { ended, mostMemory, openBenchInstallation } from "./installation";
import { until } from "./until";
import { makeWorkspace, signIn, startWeb } from "./web";

/** A page that reads the database, as somebody else would look at it. */
const PAGE = "/bench/imports";
/** Time between two readings of the page by one person. */
const PAUSE_MS = 25;
const WARM_UP = 20;
/** How long the page is read while nothing else happens. */
const IDLE_MS = 10_000;
const MIB = 1024 * 1024;

type Bomb = { readonly name: string; readonly bytes: Uint8Array };

/** Milliseconds of the answers, and how many there were. */
export type Latency = {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  readonly answers: number;
  /** Answers that were errors of the server. */
  readonly failures: number;
};

export type BombLine = {
  readonly name: string;
  readonly megabytes: number;
  /** Until the file was refused or read to its end. */
  readonly seconds: number;
  readonly latency: Latency;
};

export type Bombs = {
  readonly idle: Latency;
  /** Sent to be imported: the worker reads them. */
  readonly imported: readonly BombLine[];
  /** Sent to ask what an import would do: a process of the web server reads them. */
  readonly asked: readonly BombLine[];
  readonly webGrowth: number;
};

/** Files that grow when they are unpacked, or whose parts are larger than any export's. */
function makeBombs(): readonly Bomb[] {
  const text = "x".repeat(32_000);
  const rows = [["Number", "Title"], ...Array.from({ length: 50_000 }, () => [text, text])];
  const line = `${"a,".repeat(500)}\n`;
  const giant = `INC1,"${"a,".repeat(1.5 * MIB)}"\n`;
  return [
    { name: "grows.csv.gz", bytes: gzipSync(Buffer.alloc(256 * MIB, 0x30)) },
    { name: "one-text.xlsx", bytes: writeXlsx({ sheets: [{ name: "T", rows }] }) },
    { name: "deep.json", bytes: Buffer.from("[".repeat(100_000)) },
    { name: "giant-cells.csv", bytes: Buffer.from(`Number,Title\n${giant.repeat(4)}`) },
    { name: "open-quote.csv", bytes: Buffer.from(`Number,Title\nINC1,"${line.repeat(5_000)}`) },
  ];
}

function latencyOf(times: readonly number[], failures: number): Latency {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: at(1), answers: sorted.length, failures };
}

type Reader = { readonly address: string; readonly cookie: string };

async function readPage({ address, cookie }: Reader): Promise<{ time: number; ok: boolean }> {
  const start = performance.now();
  // A connection of its own: one that waited may be closed by the server at the moment it is used again.
  const request = get(`${address}${PAGE}`, { agent: false, headers: { cookie } });
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  await answer.toArray();
  return { time: performance.now() - start, ok: answer.statusCode === 200 };
}

/** Reads the page again and again while the work lasts. */
async function latencyDuring(
  reader: Reader,
  work: Promise<unknown>,
): Promise<{ latency: Latency; seconds: number }> {
  const start = performance.now();
  let isOver = false;
  const over = work.finally(() => {
    isOver = true;
  });
  over.catch(() => undefined);
  const times: number[] = [];
  let failures = 0;
  do {
    const { time, ok } = await readPage(reader);
    times.push(time);
    if (!ok) failures += 1;
    await pause(PAUSE_MS);
  } while (!isOver);
  const seconds = (performance.now() - start) / 1000;
  await over;
  return { latency: latencyOf(times, failures), seconds };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function send(reader: Reader, bomb: Bomb, query: string): Promise<void> {
  const answer = await fetch(
    `${reader.address}/api/uploads?workspace=bench&name=${bomb.name}${query}`,
    {
      method: "PUT",
      headers: {
        cookie: reader.cookie,
        connection: "close",
        "content-length": String(bomb.bytes.length),
      },
      body: Readable.toWeb(Readable.from(slices(bomb.bytes))),
      duplex: "half",
    } as RequestInit,
  );
  if (!answer.ok) throw new Error(`${bomb.name}: ${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  const size = MIB / 4;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function isOver(scope: WorkspaceScope): Promise<boolean> {
  const [latest] = await listImports(scope, 1);
  return latest !== undefined && ["done", "failed"].includes(latest.status);
}

async function linesOf(
  bombs: readonly Bomb[],
  reader: Reader,
  work: (bomb: Bomb) => Promise<unknown>,
): Promise<readonly BombLine[]> {
  const lines: BombLine[] = [];
  for (const bomb of bombs) {
    const { latency, seconds } = await latencyDuring(reader, work(bomb));
    const megabytes = bomb.bytes.length / 1e6;
    lines.push({ name: bomb.name, megabytes, seconds, latency });
  }
  return lines;
}

/**
 * How long another person waits for a page while files that harm are sent and refused (R10): first to be imported by the
 * worker, then as a dry run, which the web server answers itself.
 */
export async function measureBombs(): Promise<Bombs> {
  const bombs = makeBombs();
  const installation = await openBenchInstallation();
  try {
    const scope = scopeOfJob(await makeWorkspace(), "worker");
    const { web, address } = await startWeb();
    const worker = installation.startWorker();
    try {
      const reader = { address, cookie: await signIn(address) };
      for (let at = 0; at < WARM_UP; at += 1) await readPage(reader);
      const { latency: idle } = await latencyDuring(reader, pause(IDLE_MS));
      const before = mostMemory(web.pid);
      const imported = await linesOf(bombs, reader, async (bomb) => {
        await send(reader, bomb, "");
        await until(worker, () => isOver(scope));
      });
      const asked = await linesOf(bombs, reader, (bomb) => send(reader, bomb, "&dryRun=1"));
      return { idle, imported, asked, webGrowth: mostMemory(web.pid) - before };
    } finally {
      worker.kill("SIGKILL");
      await ended(web);
    }
  } finally {
    await installation.close();
  }
}
