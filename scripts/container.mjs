// One process of Toilbox in a container: `web` or `worker`. The image is built, the database is somebody else's
// container, and the container's runtime starts again what ends.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { dataFolder, environmentValue, installationSecret } from "./lib/data-folder.mjs";
import { prepareDatabase } from "./lib/prepare.mjs";
import { startProgram, stopProgram } from "./lib/processes.mjs";
import { WORKER_ENVIRONMENT, WORKER_PROGRAM } from "./lib/worker-program.mjs";

const STOP_WITHIN_MS = 9_000;
const PROGRAMS = {
  web: ["--enable-source-maps", path.join(".next", "standalone", "server.js")],
  worker: WORKER_PROGRAM,
};

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));

function explain(prepared) {
  if (prepared.setupCode)
    console.log(`No owner yet. Set-up code for /setup: ${prepared.setupCode}`);
  if (prepared.signIns) console.log(`Sample sign-ins:\n${prepared.signIns.trimEnd()}`);
}

async function main(name) {
  const ownerUrl = environmentValue("DATABASE_URL");
  if (!PROGRAMS[name]) throw new Error("Say which process to run: web or worker.");
  if (!ownerUrl) throw new Error("DATABASE_URL (or DATABASE_URL_FILE) is not set.");
  const folder = dataFolder();
  const env = {
    TOILBOX_ROOT: process.cwd(),
    TOILBOX_DATA_DIR: folder,
    TOILBOX_SECRET: installationSecret(folder),
    TOILBOX_PROCESS: name,
    NODE_ENV: "production",
  };
  const prepared = await prepareDatabase(ownerUrl, { env });
  if (name === "web") explain(prepared);
  const child = startProgram(PROGRAMS[name], {
    ...env,
    ...(name === "worker" ? WORKER_ENVIRONMENT : {}),
    DATABASE_URL: prepared.appDatabaseUrl,
    HOSTNAME: process.env.TOILBOX_HOST || "0.0.0.0",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => void stopProgram(child, STOP_WITHIN_MS).then(() => process.exit(0)));
  }
  child.once("exit", (code) => {
    // Once it was asked to stop, the handler above says how that went.
    if (!child.killed) process.exit(code ?? 1);
  });
}

main(process.argv[2] ?? "").catch((error) => {
  console.error(error.message);
  process.exit(1);
});
