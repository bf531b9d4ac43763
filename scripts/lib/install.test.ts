import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, fingerprint, requireNode, whenChanged } from "./install.mjs";

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-install-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

describe("set-up", () => {
  test.each(["20.19.0", "20.20.2", "22.1.0", "24.0.0"])("accepts Node.js %s", (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  test.each(["18.20.0", "20.18.9"])("refuses Node.js %s and says what it needs", (version) => {
    expect(() => requireNode(version)).toThrow(/20\.19 or newer/);
  });

  test("works once for the same inputs, and again for others", () => {
    const stamp = path.join(folderWith({}), "deep", "stamp");
    let times = 0;
    const work = (): void => {
      times += 1;
    };
    expect([
      whenChanged(stamp, "a", work),
      whenChanged(stamp, "a", work),
      whenChanged(stamp, "b", work),
    ]).toEqual([true, false, true]);
    expect(times).toBe(2);
  });

  test("works again after it failed", () => {
    const stamp = path.join(folderWith({}), "stamp");
    const failing = (): void => {
      throw new Error("no network");
    };
    expect(() => whenChanged(stamp, "a", failing)).toThrow("no network");
    expect(existsSync(stamp)).toBe(false);
  });
});

describe("the fingerprint of sources", () => {
  test("changes with the content and with the place of a file", () => {
    const folder = folderWith({ one: "x", two: "x", three: "y" });
    const of = (...names: string[]): string =>
      fingerprint(names.map((name) => path.join(folder, name)));
    expect(of("one")).toBe(of("one"));
    expect(of("one")).not.toBe(of("two"));
    expect(of("one", "three")).not.toBe(of("one", "two"));
  });

  test("leaves out what was generated, and folders that do not exist", () => {
    const folder = folderWith({ "b.ts": "", "a/c.ts": "", "generated/d.ts": "", "e.md": "" });
    const found = filesBelow([folder, path.join(folder, "missing")], (file: string) =>
      file.endsWith(".ts"),
    );
    expect(found.map((file: string) => path.relative(folder, file))).toEqual([
      path.join("a", "c.ts"),
      "b.ts",
    ]);
  });
});
