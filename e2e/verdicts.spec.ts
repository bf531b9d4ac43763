import { writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults";
import { givenAlive, test } from "./journey";
import { UNTIL_WORKED } from "./patience";
import { signInAs } from "./sign-in";

/** The verdict that counts, on the page of a task. */
const CHOSEN = 'button[aria-pressed="true"]:has(kbd)';
const LINK = "a[data-candidate]";
const ROWS = `table ${LINK}`;

async function openRanking(page: Page): Promise<void> {
  await page.goto("/sample/candidates");
  await expect(page.locator(ROWS).first()).toBeVisible();
}

/** The ranking follows in the background; the page shows it by itself. */
/** A page that was refreshed just before a decision was kept shows it before it shows that the ranking follows. */
const RANKED = { timeout: UNTIL_WORKED };

async function rankingFollowed(page: Page): Promise<void> {
  await expect(page.getByText("Ranking is being computed again")).toHaveCount(0, RANKED);
}

/** Journeys share one workspace: what was said of its tasks here is taken back, by the button that says it. */
test.afterAll(async ({ browser }) => {
  const page = givenAlive(await browser.newPage());
  await signInAs(page, "lead");
  await openRanking(page);
  const judged = page.locator("tr", { has: page.getByTitle("A person's verdict") }).locator(LINK);
  const hrefs = await judged.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const href of hrefs) {
    await page.goto(href ?? "");
    await page.locator(CHOSEN).click();
    await expect(page.locator(CHOSEN)).toHaveCount(0);
  }
  await openRanking(page);
  await rankingFollowed(page);
  await page.close();
});

test("a lead gives ten verdicts by keyboard, sees the ranking move and why, and takes one back", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await openRanking(page);
  const first = (await page.locator(ROWS).first().textContent()) ?? "";
  const judged = page.locator("table").getByTitle("A person's verdict");
  for (let at = 0; at < 10; at += 1) {
    await page.keyboard.press("j");
    const title = (await page.locator(":focus").textContent()) ?? "";
    const key = at === 0 ? "n" : at % 3 === 0 ? "d" : "t";
    await page.keyboard.press(key);
    const word = { n: "not toil", d: "needs design", t: "toil" }[key];
    await expect(page.getByText(`${title}: ${word}`, { exact: true })).toBeVisible();
  }
  const tray = page.locator("section").filter({ hasText: "Ruled out by people: 1 task" });
  await expect(tray.getByRole("link", { name: first })).toBeVisible({ timeout: UNTIL_WORKED });
  await rankingFollowed(page);
  const moved = page.getByRole("region", { name: "What verdicts moved" });
  await expect(moved).toContainText(/a person said|verdicts on other tasks/);
  await expect(page.locator(ROWS).first()).not.toHaveText(first);

  await page.reload();
  await expect(judged).toHaveCount(9);
  await tray.getByRole("link", { name: first }).click();
  await expect(page.getByRole("button", { name: /^Not toil/ })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.getByRole("button", { name: "Needs judgment" }).click();
  const history = page.locator("section").filter({ hasText: "The newest counts" });
  await expect(history).toContainText("Not toil: Needs judgment");
  await page.reload();
  await expect(history).toContainText("Not toil: Needs judgment");

  // Pressed again it is taken back, and the task is ranked again; one that is toil for certain may stand before it now.
  await page.getByRole("button", { name: /^Not toil/ }).click();
  await expect(history).toContainText("Taken back");
  // The word stands on the page before it is kept: a list that was opened in between does not know that it will change.
  await expect(async () => {
    await openRanking(page);
    await expect(page.locator(ROWS).filter({ hasText: first }).first()).toBeVisible();
    await expect(tray).toHaveCount(0);
  }).toPass({ timeout: UNTIL_WORKED });
});

test("a lead splits a task and merges two; after the next import groups and verdicts are still there", async ({
  page,
}, info) => {
  await signInAs(page, "lead");
  await openRanking(page);
  const judged = await page.locator("table").getByTitle("A person's verdict").count();
  await page.locator(ROWS).nth(1).click();
  // The number behind a wording opens exactly its tickets.
  const behind = page.locator('a[href*="signature="]').first();
  const tickets = (await behind.innerText()).trim();
  await behind.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${tickets} ticket`);
  await page.goBack();
  await page.getByRole("link", { name: "Split, move, merge" }).click();
  await expect(page.getByRole("heading", { name: "Is this one task?" })).toBeVisible();
  const task = page.url();
  expect(await accessibilityFaults(page)).toEqual([]);
  const boxes = page.getByRole("checkbox");
  const text = (await page.getByRole("listitem").filter({ has: boxes }).first().innerText())
    .split("\n")[0]
    ?.trim();
  // Its number of tickets follows; other wordings may begin with the same words.
  const wording = new RegExp(`^${(text ?? "").replace(/[^\p{L}\p{N} ]/gu, "\\$&")}\\s*[\\d,]+$`);
  // Tickets of two sources may be worded alike and still differ in what is masked: one of them goes.
  const alike = await page.getByRole("checkbox", { name: wording }).count();
  await boxes.first().check();
  await page.getByRole("button", { name: "Make a task of 1 wording" }).click();
  const decided = page.locator("section").filter({ hasText: "Mining obeys these for ever" });
  await expect(decided).toContainText("1 wording split off as");
  await rankingFollowed(page);
  await expect(page.getByRole("checkbox", { name: wording })).toHaveCount(alike - 1, RANKED);

  const other = page.getByRole("combobox", { name: "Task to merge into this one" });
  await other.selectOption({ index: 15 });
  const merged = (await other.locator("option").nth(15).innerText()).replace(/ \([^(]*\)$/, "");
  await page.getByRole("button", { name: "Merge", exact: true }).last().click();
  await expect(decided).toContainText("merged in from");
  await rankingFollowed(page);
  await expect(other.locator("option").filter({ hasText: merged })).toHaveCount(0, RANKED);
  const together = await page.getByRole("checkbox").count();

  const file = info.outputPath("another-desk.csv");
  const rows = Array.from(
    { length: 9 },
    (_, at) => `R-${at},Order tea,2026-03-0${1 + at} 09:00:00`,
  );
  writeFileSync(file, ["number,short_description,opened_at", ...rows].join("\n"));
  await page.goto("/sample/imports/new");
  await page.getByLabel("Files", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Import 9 tickets" }).click({ timeout: UNTIL_WORKED });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/9 tickets are in/, {
    timeout: UNTIL_WORKED,
  });
  await openRanking(page);
  await rankingFollowed(page);
  await expect(page.locator("table").getByTitle("A person's verdict")).toHaveCount(judged);
  await page.goto(task);
  await expect(page.getByRole("checkbox")).toHaveCount(together);
  await expect(page.getByRole("checkbox", { name: wording })).toHaveCount(alike - 1);
  await expect(other.locator("option").filter({ hasText: merged })).toHaveCount(0);

  // The newest first: each decision can be taken back.
  await decided.getByRole("button", { name: "Take back" }).first().click();
  await expect(decided.getByText("taken back")).toHaveCount(1);
  await decided.getByRole("button", { name: "Take back" }).first().click();
  await rankingFollowed(page);
  await expect(page.getByRole("checkbox", { name: wording })).toHaveCount(alike, RANKED);
});

test("the task that would teach most is asked next; a verdict and a name can be taken back", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await openRanking(page);
  await page.getByRole("link", { name: /^Ask me next/ }).click();
  await expect(page.getByRole("heading", { name: "Is this toil?" })).toBeVisible();
  await page.keyboard.press("w");
  const wrong = page.getByRole("button", { name: /^Wrong group/ });
  await expect(wrong).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(wrong).toHaveAttribute("aria-pressed", "false");
  const here = page.url();
  await page.getByRole("link", { name: /^Ask me next/ }).click();
  await expect(page).not.toHaveURL(here);

  // Named by hand, the name stands in the ranking until it is given back.
  await openRanking(page);
  const title = (await page.locator(ROWS).nth(3).textContent()) ?? "";
  await page.locator(ROWS).nth(3).click();
  await page.getByRole("button", { name: "Rename the task" }).click();
  const field = page.getByRole("textbox", { name: "Name of the task" });
  await field.fill("Not kept");
  await field.press("Escape");
  await page.getByRole("button", { name: "Rename the task" }).click();
  await expect(field).toHaveValue(title);
  await field.fill("Badges of the north gate");
  await field.press("Enter");
  await expect(page.getByText('Renamed to "Badges of the north gate"')).toBeVisible();
  await openRanking(page);
  await expect(page.locator(ROWS).nth(3)).toHaveText("Badges of the north gate");
  await page.locator(ROWS).nth(3).click();
  await page.getByRole("button", { name: "Rename the task" }).click();
  await field.fill("");
  await field.press("Enter");
  await expect(page.getByRole("navigation", { name: "Breadcrumb" })).toContainText(title);
});
