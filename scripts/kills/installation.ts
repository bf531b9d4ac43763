import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { prepareDatabase } from "@/lib/server/setup/prepare-database";
import { closeDatabase } from "@/lib/server/store/db";
import { ensurePostgres } from "@/scripts/lib/embedded-postgres.mjs";
import { freePort } from "@/scripts/lib/free-port.mjs";
import { hasEnded, whenReady } from "@/scripts/lib/processes.mjs";
import { WORKER_ENVIRONMENT, WORKER_PROGRAM } from "@/scripts/lib/worker-program.mjs";
import { eventually, pause } from "./eventually";

export const VICTIMS = ["web", "worker", "postgres"] as const;
export type Victim = (typeof VICTIMS)[number];

/** The faults of the web server and the worker: the first now, the next when the process has ended and starts again. */
export type Faults = Readonly<Partial<Record<"web" | "worker", readonly string[]>>>;

/** How soon a supervisor looks again; npm start looks every second. */
const LOOK_EVERY_MS = 250;
const START_AGAIN_AFTER_MS = 500;

const WEB_PROGRAM = ["--enable-source-maps", path.join(".next", "standalone", "server.js")];

/** The product as three processes of our own, each started again when it ends, as npm start and containers do. */
export class Installation {
  private readonly children = new Map<"web" | "worker", ChildProcess>();
  private readonly faults = { web: [] as string[], worker: [] as string[] };
  private readonly isArmed = { web: false, worker: false };
  private isClosing = false;
  private watch: NodeJS.Timeout | undefined;
  /** When each process was last seen to have ended, and to answer again; milliseconds since 1970. */
  readonly ends: { who: Victim; at: number; backAt: number | null }[] = [];

  private constructor(
    readonly folder: string,
    readonly ownerUrl: string,
    readonly port: number,
    private server: { pid: number; isRunning(): boolean; stop(): void },
  ) {}

  static async open(): Promise<Installation> {
    const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-kills-"));
    // As root the server runs under another account, which must get through.
    chmodSync(folder, 0o711);
    const server = await ensurePostgres(path.join(folder, "database"));
    const prepared = await prepareDatabase(server.ownerUrl);
    process.env.DATABASE_URL = prepared.appDatabaseUrl;
    process.env.TOILBOX_DATA_DIR = folder;
    process.env.TOILBOX_SECRET = "a secret of the proofs, long enough for the check";
    // So that small files have several batches: whatever the product's own size of a batch, each point is passed often.
    process.env.TOILBOX_BATCH_TICKETS = "400";
    const opened = new Installation(folder, server.ownerUrl, await freePort(), server);
    opened.notePid("postgres", server.pid);
    opened.keepDatabaseRunning();
    return opened;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Holds the id of a process, for a fault that kills it from another one. */
  pidFile(who: Victim): string {
    return path.join(this.folder, `${who}.pid`);
  }

  private notePid(who: Victim, pid: number | undefined): void {
    writeFileSync(this.pidFile(who), String(pid));
  }

  /** Lets web server and worker run with these faults, and forgets what ended before. */
  async arrange(faults: Faults = {}): Promise<void> {
    const changed = (["web", "worker"] as const).filter(
      (who) => !this.isRunning(who) || this.isArmed[who] || faults[who],
    );
    this.isClosing = true;
    await Promise.all(
      changed
        .flatMap((who) => this.children.get(who) ?? [])
        .map((child) => ended(child, "SIGTERM")),
    );
    this.isClosing = false;
    this.ends.length = 0;
    for (const who of changed) {
      this.faults[who] = [...(faults[who] ?? [])];
      this.start(who);
    }
    const web = this.children.get("web");
    if (web) await whenReady(`${this.address}/api/health/live`, web);
  }

  private isRunning(who: "web" | "worker"): boolean {
    return !hasEnded(this.children.get(who) ?? null);
  }

  private start(who: "web" | "worker"): ChildProcess {
    const fault = this.faults[who].shift() ?? "";
    this.isArmed[who] = fault !== "";
    const given = { ...process.env, FAULT: fault, FAULTS_ALLOWED: fault ? "1" : "" };
    const child = spawn(process.execPath, who === "web" ? WEB_PROGRAM : WORKER_PROGRAM, {
      stdio: ["ignore", "ignore", "ignore"],
      env:
        who === "web"
          ? { ...given, PORT: String(this.port), HOSTNAME: "127.0.0.1", NODE_ENV: "production" }
          : { ...given, ...WORKER_ENVIRONMENT, NODE_ENV: "production", TOILBOX_PROCESS: "worker" },
    });
    this.children.set(who, child);
    this.notePid(who, child.pid);
    child.once("exit", () => void this.startAgain(who, child));
    return child;
  }

  private async startAgain(who: "web" | "worker", ended: ChildProcess): Promise<void> {
    if (this.isClosing || this.children.get(who) !== ended) return;
    const end = { who, at: Date.now(), backAt: null as number | null };
    this.ends.push(end);
    await pause(START_AGAIN_AFTER_MS);
    // The next case may have started it in the meantime.
    if (this.isClosing || this.children.get(who) !== ended) return;
    this.start(who);
    end.backAt = Date.now();
  }

  private keepDatabaseRunning(): void {
    let isBusy = false;
    this.watch = setInterval(() => {
      if (isBusy || this.isClosing || this.server.isRunning()) return;
      isBusy = true;
      void this.startDatabaseAgain().finally(() => {
        isBusy = false;
      });
    }, LOOK_EVERY_MS);
  }

  private async startDatabaseAgain(): Promise<void> {
    const end = { who: "postgres" as const, at: Date.now(), backAt: null as number | null };
    this.ends.push(end);
    this.server = await ensurePostgres(path.join(this.folder, "database"));
    this.notePid("postgres", this.server.pid);
    await eventually("the database answers", async () => {
      const owner = new Client({ connectionString: this.ownerUrl });
      await owner.connect();
      await owner.end();
      return true;
    });
    end.backAt = Date.now();
  }

  /** Kills one of the three processes at once. */
  kill(who: Victim): void {
    const pid = who === "postgres" ? this.server.pid : this.children.get(who)?.pid;
    if (pid !== undefined) process.kill(pid, "SIGKILL");
  }

  async close(): Promise<void> {
    this.isClosing = true;
    clearInterval(this.watch);
    await Promise.all([...this.children.values()].map((child) => ended(child, "SIGKILL")));
    await closeDatabase();
    this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), 10_000);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill(signal);
  });
}
