import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { INSTALLED_CHROMIUMS } from "../lib/server/report/printing-browser";

/** The one inside an npm package: no download, but for one platform only. */
async function packagedChromium(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No Chromium was found. Install Chrome or Chromium, or name one: CHROMIUM_PATH=/path/to/chrome npm test",
    );
  }
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/** A Chromium for the tests: named by CHROMIUM_PATH, on the system, Playwright's own, or from an npm package. */
export async function chromiumPath(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const found = [...INSTALLED_CHROMIUMS, chromium.executablePath()].find((file) =>
    existsSync(file),
  );
  return found ?? packagedChromium();
}

/** Headless and quiet: no look-ups, no updates; a root user needs the sandbox off. */
export function chromiumFlags(): string[] {
  const flags = [
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  return process.getuid?.() === 0 ? [...flags, "--no-sandbox"] : flags;
}
