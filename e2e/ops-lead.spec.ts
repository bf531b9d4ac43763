import { writeFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { atRest } from "./at-rest";
import { countClicks } from "./count-clicks";
import { test } from "./journey";
import { UNTIL_WORKED } from "./patience";
import { signInAs } from "./sign-in";

/** More controls than a page puts before what is looked for. */
const MOST_TABS = 150;

/**
 * G and a letter, again until the page has come: a page that is not yet alive hears no keys, and the plan, which writes
 * its numbers into the address once it is solved, calls off a way that has just begun.
 */
async function goByKeys(page: Page, letter: string, address: RegExp): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press(letter);
    await expect(page).toHaveURL(address, { timeout: 4_000 });
  }).toPass({ timeout: UNTIL_WORKED });
}

test("an ops lead reads the ranking, sees why the first task scores so, the plan and the report, by keys alone", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await page.goto("/");
  await expect(page).toHaveURL(/\/sample\/overview$/);
  await goByKeys(page, "c", /\/candidates$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/tasks? = \d+ % of toil hours/);

  const rows = page.locator("table a[data-candidate]");
  expect(await rows.count()).toBeGreaterThan(20);
  const title = (await rows.first().innerText()).trim();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/candidates\/[0-9a-f-]{36}$/);
  await expect(page.getByText(title).first()).toBeVisible();
  for (const heading of [
    /^Why \d+/,
    /^Evidence/,
    /^Tickets a week/,
    /^Cost a year/,
    /^When it interrupts/,
    /wording/,
  ]) {
    await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible();
  }

  await goByKeys(page, "p", /\/plan/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    /engineer-days fit \d+ of \d+/,
  );
  await goByKeys(page, "r", /\/report$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Repeated manual work costs");
});

/** Presses Tab until the control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible({ timeout: UNTIL_WORKED });
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no key reached ${control}`);
}

test("an ops lead imports an export, judges a task and locks one in the plan, by keys alone", async ({
  page,
}, info) => {
  const file = info.outputPath("night-desk.csv");
  const rows = Array.from(
    { length: 9 },
    (_, at) => `N-${at},Wind the clock,2026-03-0${1 + at} 09:00`,
  );
  writeFileSync(file, ["number,short_description,opened_at", ...rows].join("\n"));
  await signInAs(page, "lead");
  const clicks = await countClicks(page);
  await page.goto("/");
  await goByKeys(page, "i", /\/imports$/);
  await tabTo(page, page.locator('a[href$="/imports/new"]').first());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/imports\/new$/);
  await tabTo(page, page.getByRole("button", { name: "Choose files" }));
  // What opens is the system's own dialog, which is used by keys as well.
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(file);
  await tabTo(page, page.getByRole("button", { name: "Import 9 tickets" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/9 tickets are in/, {
    timeout: UNTIL_WORKED,
  });
  // The ranking that follows moves rows under the focus.
  await atRest();

  await goByKeys(page, "c", /\/candidates$/);
  await expect(page.locator("table a[data-candidate]").first()).toBeVisible();
  await page.keyboard.press("j");
  const judged = (await page.locator(":focus").textContent()) ?? "";
  await page.keyboard.press("t");
  await expect(page.getByText(`${judged}: toil`, { exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  const given = page.locator('button[aria-pressed="true"]:has(kbd)');
  // Other journeys read the same tasks: what was said here is taken back.
  await tabTo(page, given);
  await page.keyboard.press("Enter");
  await expect(given).toHaveCount(0);
  await atRest();

  await goByKeys(page, "p", /\/plan/);
  const inside = page.getByRole("table", { name: "In the box" });
  await expect(inside.locator("a[data-plan-task]").first()).toBeVisible();
  await page.keyboard.press("j");
  const planned = (await page.locator(":focus").innerText()).trim();
  const row = inside.getByRole("row", { name: planned });
  await page.keyboard.press("l");
  await expect(row).toContainText("Locked in");
  await tabTo(page, row.locator("a[data-plan-task]"));
  await page.keyboard.press("l");
  await expect(row).not.toContainText("Locked in");
  await expect(page.getByText("saving …")).toHaveCount(0);
  expect(clicks()).toBe(0);
});

test("the overview tells the change in hours, steps through periods by keys, and its counts open their rows", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await page.goto("/sample/overview");
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveText(
    /^The 4 weeks to .* took [\d,]+ hours of toil, .* the 4 weeks before\. \d* ?\w+ tasks? (is|are) new/,
  );
  const links = page.locator('main a[href*="since="]');
  const targets = await links.evaluateAll((all) =>
    all
      .map((link) => ({ href: link.getAttribute("href") ?? "", text: link.textContent ?? "" }))
      .filter(({ text }) => /^[\d,]+$/.test(text)),
  );
  expect(targets.length).toBeGreaterThan(6);
  for (const { href, text } of targets.slice(0, 5)) {
    await page.goto(href);
    await expect(headline).toHaveText(text === "1" ? "1 ticket" : `${text} tickets`);
  }

  await page.goto("/sample/overview");
  const first = await headline.innerText();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/back=1/);
  await expect(headline).not.toHaveText(first);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/overview\?vs=previous$/);
  await page.goto("/sample/overview?vs=year");
  await expect(headline).toContainText("the same weeks a year before");

  // What is compared with is kept, weeks that were chosen by their last day are not.
  const opensAgain = (check: () => Promise<void>) =>
    expect(async () => {
      await page.goto("/sample/overview");
      await check();
    }).toPass();
  await page.keyboard.press("x");
  await expect(page).toHaveURL(/vs=none/);
  await opensAgain(() => expect(headline).not.toContainText("before", { timeout: 1_000 }));
  await page.locator("summary", { hasText: "No comparison" }).click();
  await page.getByLabel("Against weeks that end on").press("Enter");
  await expect(page).toHaveURL(/vs=\d{4}-\d\d-\d\d/);
  await expect(headline).toContainText(/the 4 weeks to .* the 4 weeks to/i);
  await page.locator("summary", { hasText: "vs 4 weeks to" }).click();
  await page.getByRole("link", { name: "vs the weeks before" }).click();
  await expect(page).toHaveURL(/vs=previous/);
  await opensAgain(() => expect(headline).toContainText("the 4 weeks before", { timeout: 1_000 }));
});

test("a number opens exactly as many rows as it says", async ({ page }) => {
  await signInAs(page, "lead");
  await page.goto("/sample/candidates");
  await page.locator("table a[data-candidate]").first().click();
  await expect(page).toHaveURL(/\/candidates\/[0-9a-f-]{36}$/);
  // Cells of the heat map ask for rows as well: e2e/cards.spec.ts opens some, and a database test all.
  const links = page.locator('a[href*="rows="]:not([href*="weekday="])');
  await expect(links.first()).toBeVisible();
  const targets = await links.evaluateAll((all) =>
    all.map((link) => ({ href: link.getAttribute("href") ?? "", text: link.textContent ?? "" })),
  );
  expect(targets.length).toBeGreaterThan(2);
  for (const { href, text } of targets) {
    const count = Number(/[\d,]+/.exec(text)?.[0].replaceAll(",", ""));
    await page.goto(href);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      count === 1 ? "1 ticket" : `${count.toLocaleString("en")} tickets`,
    );
  }
  // The same rows leave as a file: all of them, not only this page, and without people.
  const count = Number(
    (await page.getByRole("heading", { level: 1 }).innerText()).replace(/\D/g, ""),
  );
  const file = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
  const text = await (await page.request.get(file ?? "")).text();
  expect(text.trim().split("\r\n").length - 1).toBeGreaterThanOrEqual(count);
  expect(text.split("\r\n")[0]).not.toMatch(/assignee|requester/);
});

test("filters and sort stand in the address and never change a rank", async ({ page }) => {
  await signInAs(page, "lead");
  await page.goto("/sample/candidates?source=PagerDuty&sort=toil");
  const ranks = await page.locator("table tbody tr td:nth-child(2)").allInnerTexts();
  const numbers = ranks.map((text) => Number(text.trim())).filter((rank) => rank > 0);
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers).not.toEqual(numbers.map((_, index) => index + 1));

  // What is filtered leaves as a file, all of it and in the same order.
  await page.getByText("CSV", { exact: true }).click();
  const href = await page.getByRole("link", { name: /^All rows/ }).getAttribute("href");
  const lines = (await (await page.request.get(href ?? "")).text()).trim().split("\r\n").slice(1);
  expect(lines.slice(0, numbers.length).map((line) => Number(line.split(",")[0]))).toEqual(numbers);
  await expect(page.getByText(new RegExp(` of ${lines.length}\\b`)).first()).toBeVisible();

  // What is seen leaves as well: these rows, these columns.
  const seen = await page.getByRole("link", { name: /^What I see/ }).getAttribute("href");
  const [head, ...shown] = (await (await page.request.get(seen ?? "")).text()).trim().split("\r\n");
  expect(shown.map((line) => Number(line.split(",")[0]))).toEqual(numbers);
  expect(head).toMatch(/^rank,task,repetition .*,remedy$/);
});

test("the head of a long table stays in sight, and the table tells how many rows it has", async ({
  page,
}) => {
  await signInAs(page, "lead");
  for (const place of ["tickets", "candidates"]) {
    await page.goto(`/sample/${place}`);
    const head = page.locator("table[aria-rowcount] thead");
    const rows = page.locator("table[aria-rowcount] tbody tr[aria-rowindex]");
    const last = rows.nth((await rows.count()) - 1);
    await last.scrollIntoViewIfNeeded();
    await expect(head).toBeInViewport();
    const bar = await page.locator("[data-bleed]").first().boundingBox();
    const box = await head.boundingBox();
    expect(Math.round(box?.y ?? 0)).toBe(Math.round((bar?.y ?? 0) + (bar?.height ?? 0)));
    expect(await page.evaluate(() => document.body.scrollWidth)).toBe(1440);
  }
  await page.goto("/sample/tickets");
  const told = (await page.getByRole("heading", { level: 1 }).innerText()).replace(/\D/g, "");
  const table = page.locator("table[aria-rowcount]");
  await expect(table).toHaveAttribute("aria-rowcount", String(Number(told) + 1));
  await expect(table.locator("tbody tr").first()).toHaveAttribute("aria-rowindex", "2");
});

test("a lead sees settings but cannot change them", async ({ page }) => {
  await signInAs(page, "lead");
  await page.goto("/sample/settings");
  await expect(page.getByText("Only administrators and owners change settings.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save settings" })).toHaveCount(0);
  await page.getByRole("link", { name: "Classifier" }).click();
  await expect(page.getByRole("heading", { name: "The groups now" })).toBeVisible();
});
