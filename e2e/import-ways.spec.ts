import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { dropOnPage } from "./drop-files";
import { test } from "./journey";
import { UNTIL_WORKED } from "./patience";
import { signInAs } from "./sign-in";
import { toilbox } from "./toilbox";

function exportOf(prefix: string): string {
  const rows = Array.from(
    { length: 6 },
    (_, at) => `${prefix}-${at},Rotate logs of ${prefix},2026-03-0${1 + at} 09:00:00`,
  );
  return ["number,short_description,opened_at", ...rows].join("\n");
}

test("a folder dropped on any page is one batch, with what stands in its folders", async ({
  page,
}, info) => {
  const folder = info.outputPath("exports");
  mkdirSync(path.join(folder, "older"), { recursive: true });
  writeFileSync(path.join(folder, "desk-a.csv"), exportOf("FA"));
  writeFileSync(path.join(folder, "older", "desk-b.csv"), exportOf("FB"));
  writeFileSync(path.join(folder, ".hidden"), "nothing");
  await signInAs(page, "member");
  await page.goto("/sample/imports");
  await dropOnPage(page, folder);
  await expect(page).toHaveURL(/\/imports\/review\//, { timeout: UNTIL_WORKED });
  await expect(page.getByRole("button", { name: "Import 12 tickets" })).toBeVisible({
    timeout: UNTIL_WORKED,
  });
  await expect(page.getByRole("heading", { name: "desk-a.csv, desk-b.csv" })).toBeVisible();
  await page.getByRole("button", { name: "Name another source" }).click();
  await page.getByLabel("Source").fill("Log desks");
  await page.getByRole("button", { name: "Use this source" }).click();
  await expect(page.getByText("Goes to the source Log desks.")).toBeVisible({
    timeout: UNTIL_WORKED,
  });
  await page.getByRole("button", { name: /Discard|Throw/ }).click();
});

test("a program asks what an import would do, and hears what the command line says", async ({
  page,
}, info) => {
  await signInAs(page, "member");
  const body = `${exportOf("DR")}\nDR-9,Rotate logs once more,no day at all`;
  const sent = await page.request.put("/api/uploads?workspace=sample&name=asked.csv&dryRun=1", {
    data: Buffer.from(body),
  });
  const { files } = await sent.json();
  expect(files).toMatchObject([{ rowsRead: 7, created: 6, rejected: 1 }]);
  const file = info.outputPath("asked.csv");
  writeFileSync(file, body);
  // Rows were rejected, so that the command ends with 2.
  const said = await toilbox("import", file, "--workspace", "sample", "--dry-run", "--json").catch(
    ({ stdout }) => stdout,
  );
  const { files: here } = JSON.parse(said);
  expect([{ ...here[0], file: "asked.csv" }]).toEqual(files);
});

test("sample tickets come and go with one press each, and say what they are", async ({ page }) => {
  await signInAs(page, "member");
  await page.goto("/sample/imports/new");
  await page.getByText("Zendesk", { exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Sample file as Zendesk writes it" }).click();
  expect((await download).suggestedFilename()).toBe("sample-zendesk.csv");
  await page.getByRole("button", { name: "Try with sample data" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/48 tickets are in/, {
    timeout: UNTIL_WORKED,
  });
  const place = page.getByRole("navigation", { name: "Breadcrumb" });
  await expect(place.getByText("Sample", { exact: true })).toBeVisible();
  await page.goto("/sample/imports");
  await expect(page.getByRole("row", { name: /sample-servicenow/ })).toContainText("Sample");
  await page.getByRole("button", { name: "Remove sample data" }).click();
  await expect(page.getByRole("row", { name: /sample-servicenow/ })).toContainText("Undone", {
    timeout: UNTIL_WORKED,
  });
});
