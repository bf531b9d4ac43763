import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { chromiumPath } from "../scripts/chromium";
import { atRest } from "./at-rest";

const START_WITHIN_MS = 120_000;
/**
 * Many journeys change the sample and wait for its ranking: half of it is ranked in half of the time. With
 * npm run test:full it is whole, as people see it, and pages keep their budgets on it.
 */
const SAMPLE_TICKETS = process.env.TOILBOX_FULL ? 20_000 : 10_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function until(product: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(
      () => reject(new Error(`the product did not start:\n${said}`)),
      START_WITHIN_MS,
    );
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!words.test(said)) return;
      clearTimeout(timer);
      resolve(said);
    };
    product.stdout?.on("data", listen);
    product.stderr?.on("data", listen);
    product.once("exit", (code) => reject(new Error(`the product ended (exit ${code}):\n${said}`)));
  });
}

/** Starts the product as a person would, on its own data folder and port; returns what stops it. */
async function startProduct(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-e2e-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const { DATABASE_URL: _, ...rest } = process.env;
  const browser = await chromiumPath();
  const product = spawn(process.execPath, ["scripts/start.mjs"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...rest,
      TOILBOX_DATA_DIR: folder,
      PORT: String(port),
      TOILBOX_SAMPLE: "1",
      TOILBOX_SAMPLE_TICKETS: String(SAMPLE_TICKETS),
      LOG_LEVEL: "warn",
      CHROMIUM_PATH: browser,
    },
  });
  const said = await until(product, /Ctrl-C stops everything/);
  process.env.TOILBOX_E2E_DATA_DIR = folder;
  process.env.TOILBOX_E2E_ADDRESS = address;
  process.env.TOILBOX_E2E_SETUP_CODE = /set-up code:\s+(\S+)/.exec(said)?.[1] ?? "";
  process.env.TOILBOX_E2E_CHROMIUM = browser;
  await atRest();
  return async () => {
    const ended = new Promise((resolve) => product.once("exit", resolve));
    product.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

export default startProduct;
