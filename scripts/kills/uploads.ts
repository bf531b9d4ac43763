import { createHash, randomBytes, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Chance, createChance } from "@/lib/core/simulate/chance";
import { findImport } from "@/lib/server/store/imports";
import { Client, type Desk } from "./client";
import { eventually, pause } from "./eventually";
import { Installation } from "./installation";

const MB = 1024 ** 2;
/** Sizes at which servers are known to cut bodies, among those that chance draws. */
const NAMED_SIZES = [1, 9.9 * MB, 10 * MB, 10.1 * MB, 11 * MB, 100 * MB].map(Math.floor);
const LARGEST_DRAWN = 4 * MB;
/** Between kills; long enough for 100 MB to get through once in a while. */
const LONGEST_PAUSE_MS = 12_000;
const SEED = 20_261_128;

function sizesOf(count: number, chance: Chance): number[] {
  const drawn = Array.from({ length: count }, () =>
    Math.max(1, Math.floor(LARGEST_DRAWN ** chance.uniform())),
  );
  return [...NAMED_SIZES, ...drawn].slice(0, Math.max(count, NAMED_SIZES.length));
}

async function storedHash(folder: string, relative: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path.join(folder, relative))) hash.update(chunk);
  return hash.digest("hex");
}

/** Kills the web server at moments drawn by chance until told to stop; gives how often. */
async function keepKilling(
  installation: Installation,
  chance: Chance,
  isOver: () => boolean,
): Promise<number> {
  let kills = 0;
  while (!isOver()) {
    await pause(chance.uniform() * LONGEST_PAUSE_MS);
    installation.kill("web");
    kills += 1;
    await eventually(
      "the web server is back",
      async () => (await fetch(`${installation.address}/api/health/live`)).ok,
    );
  }
  return kills;
}

/** One upload by one of the two ways; null when all of it is there, else what is not. */
async function uploadOne(
  stage: { installation: Installation; client: Client; desk: Desk },
  bytes: Buffer,
  inPieces: boolean,
): Promise<string | null> {
  const { installation, client, desk } = stage;
  const importId = inPieces
    ? (await client.uploadInPieces(desk, bytes)).importId
    : await client.upload(desk, bytes, randomUUID());
  const row = await eventually("the upload is recorded", () => findImport(desk.scope, importId));
  const got = await storedHash(installation.folder, row.upload.path);
  const sent = createHash("sha256").update(bytes).digest("hex");
  const isWhole = got === sent && row.upload.sha256 === sent;
  return isWhole && Number(row.upload.bytes) === bytes.length
    ? null
    : `${bytes.length} bytes: ${got} is stored, ${row.upload.sha256} recorded, ${sent} was sent`;
}

/** Uploads under a web server that is killed all the time: what was acknowledged is stored, byte by byte. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      uploads: { type: "string", default: "200" },
      seed: { type: "string", default: String(SEED) },
    },
  });
  const chance = createChance(Number(values.seed));
  const installation = await Installation.open();
  const problems: string[] = [];
  let isOver = false;
  try {
    await installation.arrange();
    const client = await Client.signIn(installation);
    const sizes = sizesOf(Number(values.uploads), chance);
    const killing = keepKilling(installation, createChance(Number(values.seed) + 1), () => isOver);
    for (const [at, size] of sizes.entries()) {
      const stage = { installation, client, desk: await client.newDesk() };
      const problem = await uploadOne(stage, randomBytes(size), at % 2 === 0);
      if (problem) problems.push(problem);
    }
    isOver = true;
    const kills = await killing;
    for (const problem of problems) console.log(`FAILED  ${problem}`);
    console.log(
      `${sizes.length} uploads of 1 B to 100 MB, web server killed ${kills} times (seed ${values.seed}): ${problems.length} lost or altered`,
    );
  } finally {
    isOver = true;
    await installation.close();
  }
  process.exitCode = problems.length === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
