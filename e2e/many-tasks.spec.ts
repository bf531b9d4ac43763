import { expect } from "@playwright/test";
import { test } from "./journey";
import { UNTIL_WORKED } from "./patience";
import { signInAs } from "./sign-in";

const ROWS = "table a[data-candidate]";

test("a lead ticks tasks by keys, exports and judges them at once, undoes it, and keeps a view", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await page.goto("/sample/candidates?source=Jira");
  await expect(page.locator(ROWS).first()).toBeVisible();
  // Other journeys may have left verdicts: none of this one may stay, and none of theirs may go.
  const judged = page.locator("table").getByTitle("A person's verdict");
  const before = await judged.count();
  const titles = (await page.locator(ROWS).allInnerTexts()).slice(0, 3).map((text) => text.trim());
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("Shift+J");
  await page.keyboard.press("Shift+J");
  const bar = page.getByRole("toolbar", { name: "Selected tasks" });
  await expect(bar).toContainText(/3 tasks selected\s*[\d,.]+ h and \$[\d.]+ ?k? a year/);

  // The file holds exactly the ticked tasks.
  const href = await bar.getByRole("link", { name: "Export" }).getAttribute("href");
  const lines = (await (await page.request.get(href ?? "")).text()).trim().split("\r\n").slice(1);
  expect(lines).toHaveLength(3);
  for (const title of titles) expect(lines.join("\n")).toContain(title.slice(0, 20));

  await page.keyboard.press("t");
  await expect(page.getByText("3 tasks: toil", { exact: true })).toBeVisible();
  await expect(bar).toHaveCount(0);
  // One undo for all, and the ranking that follows knows none of them.
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByText("Ranking is being computed again")).toHaveCount(0, {
    timeout: UNTIL_WORKED,
  });
  await page.reload();
  await expect(page.locator(ROWS).first()).toBeVisible();
  await expect(judged).toHaveCount(before);

  // Columns and height of rows are kept for the person; a view keeps them with the address.
  await page.getByText("Columns", { exact: true }).first().click();
  await page.getByRole("checkbox", { name: "Cost a year, P10–P90" }).uncheck();
  await expect(page.getByRole("columnheader", { name: /^Cost/ })).toHaveCount(0);
  await page.getByRole("radio", { name: "Compact rows" }).check();
  await page.keyboard.press("Escape");
  await page.getByText("Saved views").click();
  await page.getByRole("button", { name: "Save this view …" }).click();
  await page.getByRole("textbox", { name: /^Name/ }).fill("Jira without cost");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Kept as “Jira without cost”.")).toBeVisible();
  await page.getByText("Columns", { exact: true }).first().click();
  await page.getByRole("checkbox", { name: "Cost a year, P10–P90" }).check();
  await page.getByRole("radio", { name: "Default rows" }).check();

  await page.goto("/sample/overview");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Search pages/ }).fill("without cost");
  await page.getByRole("option", { name: /Jira without cost/ }).click();
  await expect(page).toHaveURL(/source=Jira&view=/);
  await expect(page.getByRole("columnheader", { name: /^Cost/ })).toHaveCount(0);
  await expect(page.getByText(/Jira without cost/).first()).toBeVisible();
});
