import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { dataFolder, environmentValue, installationSecret } from "./data-folder.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-data-"));
afterEach(() => vi.unstubAllEnvs());

describe("the data folder", () => {
  test("is made when missing, and nobody else may list it", () => {
    const made = dataFolder(path.join(folder, "deep", "data"));
    expect(path.isAbsolute(made)).toBe(true);
    expect(statSync(made).mode & 0o066).toBe(0);
  });

  test("that cannot be made is named, with the way out", () => {
    const file = path.join(folder, "a-file");
    writeFileSync(file, "");
    expect(() => dataFolder(path.join(file, "data"))).toThrow(/a-file.*TOILBOX_DATA_DIR/);
  });
});

describe("the installation's secret", () => {
  test("is made once, long, and readable by its owner only", () => {
    vi.stubEnv("TOILBOX_SECRET", "");
    const first = installationSecret(folder);
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(installationSecret(folder)).toBe(first);
    expect(statSync(path.join(folder, "secret")).mode & 0o077).toBe(0);
  });

  test("comes from the environment when it is given there", () => {
    vi.stubEnv("TOILBOX_SECRET", "given");
    expect(installationSecret(folder)).toBe("given");
  });

  test("may stand in a file of its own, as containers hand secrets over", () => {
    const file = path.join(folder, "handed-over");
    writeFileSync(file, "from a file\n");
    expect(environmentValue("TOILBOX_SECRET", { TOILBOX_SECRET_FILE: file })).toBe("from a file");
    expect(readFileSync(file, "utf8")).toContain("\n");
    expect(() =>
      environmentValue("DATABASE_URL", { DATABASE_URL_FILE: path.join(folder, "missing") }),
    ).toThrow(/DATABASE_URL_FILE/);
  });
});
