import { existsSync } from "node:fs";

/** Where systems keep a Chromium; CHROMIUM_PATH names another one. */
export const INSTALLED_CHROMIUMS: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The Chromium of this machine; null where there is none, or CHROMIUM_PATH is "none", and people print from their own
 * browser.
 */
export function printingBrowser(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given === "none") return null;
  return [given, ...INSTALLED_CHROMIUMS].find((file) => file && existsSync(file)) ?? null;
}
