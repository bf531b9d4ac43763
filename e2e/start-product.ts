import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import type { FullConfig } from "@playwright/test";
import { chromiumPath } from "../scripts/chromium";
import { atRest } from "./at-rest";
import { type Product, passOn } from "./own-product";

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

type Running = { readonly product: Product; stop(): Promise<void> };

/** Starts the product as a person would, on its own data folder and port. */
async function startProduct(browser: string): Promise<Running> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "toilbox-e2e-"));
  chmodSync(dataFolder, 0o755);
  const port = await freePort();
  const { DATABASE_URL: _, ...rest } = process.env;
  const program = spawn(process.execPath, ["scripts/start.mjs"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...rest,
      TOILBOX_DATA_DIR: dataFolder,
      PORT: String(port),
      TOILBOX_SAMPLE: "1",
      TOILBOX_SAMPLE_TICKETS: String(SAMPLE_TICKETS),
      LOG_LEVEL: "warn",
      CHROMIUM_PATH: browser,
    },
  });
  const said = await until(program, /Ctrl-C stops everything/);
  const setupCode = /set-up code:\s+(\S+)/.exec(said)?.[1] ?? "";
  return {
    product: { address: `http://localhost:${port}`, dataFolder, setupCode },
    stop: async () => {
      const ended = new Promise((resolve) => program.once("exit", resolve));
      program.kill("SIGTERM");
      await ended;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** One product for each worker; what it gives back stops them all. */
export default async function startProducts({ workers }: FullConfig): Promise<() => Promise<void>> {
  const browser = await chromiumPath();
  process.env.TOILBOX_E2E_CHROMIUM = browser;
  const running: Running[] = [];
  const stop = async () => {
    await Promise.all(running.map((one) => one.stop()));
  };
  try {
    // One after the other: what they share on a new machine is prepared once.
    for (let at = 0; at < workers; at += 1) running.push(await startProduct(browser));
    await Promise.all(running.map(({ product }) => atRest(product.address)));
  } catch (error) {
    await stop();
    throw error;
  }
  passOn(running.map(({ product }) => product));
  return stop;
}
