import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundleScript } from "./bundle-script";

const FIXTURES = path.resolve(import.meta.dirname, "../../fixtures/exports");
const CORPUS = process.env.TOILBOX_CORPUS ?? "";

const folder = mkdtempSync(path.join(tmpdir(), "toilbox-zones-"));
const script = path.join(folder, "hash-tickets.cjs");
writeFileSync(script, bundleScript("hash-tickets.ts"));
afterAll(() => rmSync(folder, { recursive: true }));

function csvFiles(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => path.join(place, name));
}

function hashIn(zone: string): { offsets: number[]; tickets: number; hash: string } {
  const files = ["dates", "reupload"].flatMap((name) => csvFiles(path.join(CORPUS, name)));
  const output = execFileSync(process.execPath, [script, ...csvFiles(FIXTURES), ...files], {
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(output);
}

test("tickets are the same to the letter on machines in four time zones", () => {
  if (CORPUS === "")
    process.stdout.write("left out, TOILBOX_CORPUS is not set: its dates in four zones\n");
  const utc = hashIn("UTC");
  expect(utc.offsets).toEqual([0, 0]);
  expect(utc.tickets).toBeGreaterThan(200);
  for (const [zone, offsets] of [
    ["America/New_York", [300, 240]],
    ["Australia/Lord_Howe", [-660, -630]],
    ["Asia/Kolkata", [-330, -330]],
  ] as const) {
    expect(hashIn(zone)).toEqual({ ...utc, offsets });
  }
});
