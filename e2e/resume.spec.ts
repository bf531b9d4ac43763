import { statSync, writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./journey";
import { UNTIL_WORKED } from "./patience";
import { signInAs } from "./sign-in";

const PIECES = "**/api/uploads/resumable/**";

/** About 18 MB in the shape of an export. */
function largeExport(): Buffer {
  const lines = ["Number,Short description,State,Opened,Resolved"];
  for (let at = 0; lines.length < 134_000; at += 1)
    lines.push(
      `BIG${String(at).padStart(7, "0")},"Badge reader at gate ${at % 40} does not open, please reset it once more for shift ${at % 3}",Closed,2026-03-0${1 + (at % 9)} 10:00:00,2026-03-0${1 + (at % 9)} 11:30:00`,
    );
  return Buffer.from(lines.join("\n"));
}

test("a large file survives a cut connection, and goes on after a reload where it stopped", async ({
  page,
}) => {
  const file = test.info().outputPath("gates.csv");
  writeFileSync(file, largeExport());
  expect(statSync(file).size).toBeGreaterThan(17 * 1024 * 1024);
  await signInAs(page, "member");
  let pieces = 0;
  let isDown = false;
  const offsets: number[] = [];
  await page.route(PIECES, async (route) => {
    const request = route.request();
    if (request.method() !== "PATCH") return isDown ? route.abort() : route.continue();
    pieces += 1;
    // The second piece breaks once; from the third on the network is down until the page is loaded again.
    if (pieces === 2) return route.abort("connectionreset");
    if (pieces >= 4) isDown = true;
    if (isDown) return route.abort("internetdisconnected");
    offsets.push(Number(request.headers()["upload-offset"]));
    return route.continue();
  });
  await page.goto("/sample/imports/new");
  await page.getByLabel("Files", { exact: true }).setInputFiles(file);
  await expect.poll(() => pieces, { timeout: UNTIL_WORKED }).toBeGreaterThanOrEqual(4);
  expect(offsets).toEqual([0, 8 * 1024 * 1024]);

  // Loaded again while the network is down: a try of the old page in between would bring part of the third piece.
  await page.reload();
  await page.unroute(PIECES);
  const resumed: number[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") resumed.push(Number(request.headers()["upload-offset"]));
  });
  await page.getByLabel("Files", { exact: true }).setInputFiles(file);
  await expect(page).toHaveURL(/\/imports\/review\//, { timeout: UNTIL_WORKED });
  expect(resumed[0]).toBe(16 * 1024 * 1024);
  await expect(page.getByText("gates.csv").first()).toBeVisible();
  // Counting its rows would only slow the other journeys down.
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page).not.toHaveURL(/\/imports\/review\//);
});
