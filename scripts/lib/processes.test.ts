import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isAlive } from "./process-identity.mjs";
import { hasEnded, runToEnd, startProgram, stopProgram } from "./processes.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-processes-"));

/** A program that notes its pid and stays. `before` is code that runs first. */
function staying(file: string, before = ""): string {
  return `${before};require("fs").writeFileSync(${JSON.stringify(file)},String(process.pid));setInterval(()=>{},1000)`;
}

async function pidIn(file: string): Promise<number> {
  while (!existsSync(file) || readFileSync(file, "utf8") === "") {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Number(readFileSync(file, "utf8"));
}

async function untilDead(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("a program that is run to its end", () => {
  test("gives its exit code", async () => {
    expect(await runToEnd(["-e", "process.exit(7)"])).toBe(7);
    expect(await runToEnd(["-e", ""])).toBe(0);
  });

  test("ends with what it left running", async () => {
    const file = path.join(folder, "left");
    const child = `require("child_process").spawn(process.execPath,["-e",${JSON.stringify(staying(file))}],{stdio:"ignore"}).unref()`;
    const wait = `const t=setInterval(()=>{if(require("fs").existsSync(${JSON.stringify(file)}))clearInterval(t)},20)`;
    expect(await runToEnd(["-e", `${child};${wait}`])).toBe(0);
    expect(isAlive(await pidIn(file))).toBe(false);
  });

  test("ends early when it is called off", async () => {
    const controller = new AbortController();
    const ended = runToEnd(["-e", staying(path.join(folder, "called-off"))], {
      signal: controller.signal,
    });
    const pid = await pidIn(path.join(folder, "called-off"));
    controller.abort();
    expect(await ended).toBe(1);
    expect(isAlive(pid)).toBe(false);
  });
});

describe("a program that lives as long as we do", () => {
  test("stops when it is asked to", async () => {
    const file = path.join(folder, "asked");
    const child = startProgram(["-e", staying(file)], {});
    await pidIn(file);
    await stopProgram(child, 5_000);
    expect(child.signalCode).toBe("SIGTERM");
  });

  test("is ended when it does not listen", async () => {
    const file = path.join(folder, "deaf");
    const child = startProgram(["-e", staying(file, "process.on('SIGTERM',()=>{})")], {});
    await pidIn(file);
    await stopProgram(child, 200);
    expect(child.signalCode).toBe("SIGKILL");
    expect(hasEnded(child)).toBe(true);
  });

  test("does not outlive the one that started it, even when that was killed", async () => {
    const file = path.join(folder, "orphan");
    const processes = JSON.stringify(new URL("./processes.mjs", import.meta.url).href);
    const starter = `import(${processes}).then(({startProgram})=>{startProgram(["-e",${JSON.stringify(staying(file))}],{});setInterval(()=>{},1000)})`;
    const starterFile = path.join(folder, "starter");
    const ended = runToEnd(["-e", staying(starterFile, starter)]);
    const orphan = await pidIn(file);
    process.kill(await pidIn(starterFile), "SIGKILL");
    expect(await ended).toBe(1);
    await untilDead(orphan);
    expect(isAlive(orphan)).toBe(false);
  });
});
