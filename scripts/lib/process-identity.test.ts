import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { identityOf, isAlive } from "./process-identity.mjs";

async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid ?? 0;
}

describe("a process that was written down", () => {
  test("is alive while it runs and is still the same", () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(process.pid, identityOf(process.pid))).toBe(true);
  });

  test.runIf(process.platform === "linux")("is gone when its pid belongs to a later one", () => {
    expect(isAlive(process.pid, "another boot:12345")).toBe(false);
  });

  test("is gone after its end", async () => {
    expect(isAlive(await endedPid())).toBe(false);
  });

  test("is none when the note is unreadable", () => {
    expect(isAlive(Number.NaN)).toBe(false);
    expect(isAlive(0)).toBe(false);
    expect(isAlive(-1)).toBe(false);
  });
});
