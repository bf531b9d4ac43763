import { defineConfig } from "@playwright/test";
import { chromiumFlags } from "./scripts/chromium";

/**
 * Journeys of one worker run one after the other: they share one server and its sample workspace. Servers and the browser
 * are found in e2e/start-product.ts, which runs once before them and starts a product for each worker.
 */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/start-product.ts",
  fullyParallel: false,
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    launchOptions: { executablePath: process.env.TOILBOX_E2E_CHROMIUM, args: chromiumFlags() },
    locale: "en-US",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1440, height: 900 },
    // Journeys wait until what they press stands still.
    contextOptions: { reducedMotion: "reduce" },
  },
});
