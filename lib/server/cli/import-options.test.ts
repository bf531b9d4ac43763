import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** Runs the command line; nothing here comes as far as a database. */
function toilbox(...command: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "lib/server/cli/main.ts", ...command],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

test.each([
  ["--date-order", "ydm", /--date-order.*ydm.*expected dmy, mdy or ymd/],
  [
    "--timezone",
    "Mars/Base",
    /--timezone.*Mars\/Base.*expected an IANA zone such as Europe\/Berlin/,
  ],
])(
  "a wrong %s ends with one clear sentence",
  (option, value, says) => {
    const { status, stdout, stderr } = toilbox("import", "x.csv", option, value);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  },
  30_000,
);

test("help tells both", () => {
  const { status, stdout } = toilbox("import", "--help");
  expect(status).toBe(0);
  expect(stdout).toMatch(/--timezone <zone>\s+IANA zone/);
  expect(stdout.replace(/\s+/g, " ")).toContain("dmy, mdy or ymd");
}, 30_000);
