import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { oneAtATime, oneAtATimeSync } from "./one-at-a-time.mjs";

function freshLock(): string {
  return path.join(mkdtempSync(path.join(os.tmpdir(), "toilbox-lock-")), "lock");
}

describe("work under a lock", () => {
  test("never overlaps with other work under the same lock", async () => {
    const lock = freshLock();
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => oneAtATime(lock, "testing", work)));
    expect(most).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });

  test("gives the lock back when the work fails", async () => {
    const lock = freshLock();
    await expect(
      oneAtATime(lock, "testing", async () => {
        throw new Error("no room");
      }),
    ).rejects.toThrow("no room");
    expect(oneAtATimeSync(lock, () => "done")).toBe("done");
  });

  test("goes on when the holder of the lock is dead", () => {
    const lock = freshLock();
    writeFileSync(lock, "999999999 long ago");
    expect(oneAtATimeSync(lock, () => "done")).toBe("done");
  });
});
