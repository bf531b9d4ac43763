import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./journey";
import { signInAs } from "./sign-in";

const cardsOf = (page: Page): Locator =>
  page.locator("[data-card]:has(button[aria-haspopup=menu])");

/** The file that an item of a card's menu gives. */
async function fileOf(page: Page, card: Locator, item: string): Promise<Buffer> {
  await card.locator("button[aria-haspopup=menu]").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: item }).click(),
  ]);
  return readFileSync(await download.path());
}

/** The table beside a drawing as a file says it: what cells say to programs, else what they show. */
function twinOf(card: Locator): Promise<string[][]> {
  return card.locator("table[data-twin]").evaluate((table: HTMLTableElement) =>
    [...table.rows].map((row) =>
      [...row.cells].map((cell) => {
        const exact = cell.querySelector("data")?.value ?? cell.querySelector("time")?.dateTime;
        return exact ?? cell.textContent.trim();
      }),
    ),
  );
}

/** Cells of a CSV file. */
function cellsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );
}

async function firstTask(page: Page): Promise<string> {
  await page.goto("/sample/candidates");
  const link = page.locator("table a[data-candidate]").first();
  return (await link.getAttribute("href")) ?? "";
}

test("every chart gives its figures as a file: those of the table beside it, cell for cell", async ({
  page,
}) => {
  await signInAs(page, "lead");
  const places = [
    ["/sample/overview", 1],
    ["/sample/candidates", 1],
    [await firstTask(page), 4],
    ["/sample/plan", 2],
    ["/sample/report", 2],
  ] as const;
  for (const [place, count] of places) {
    await page.goto(place);
    await expect(cardsOf(page)).toHaveCount(count);
    for (const card of await cardsOf(page).all()) {
      const twin = await twinOf(card);
      expect(twin.length).toBeGreaterThan(2);
      expect(cellsOf((await fileOf(page, card, "Download CSV")).toString())).toEqual(twin);
    }
  }
});

test("a card's menu is worked by keys, and gives pictures, a workbook and the clipboard", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signInAs(page, "lead");
  await page.goto(await firstTask(page));
  const card = page.locator("#tickets-a-week");
  const button = card.getByRole("button", { name: "Tickets a week: download or copy" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Download CSV" })).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem", { name: "Copy link" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByRole("menu")).toHaveCount(0);

  await button.click();
  await page.getByRole("menuitem", { name: "Copy as table" }).click();
  await expect(page.getByText("The table is on the clipboard.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(
    text
      .replaceAll("\r", "")
      .split("\n")
      .map((line) => line.split("\t")),
  ).toEqual(await twinOf(card));
  await button.click();
  await page.getByRole("menuitem", { name: "Copy link" }).click();
  await expect(page.getByText("The link is on the clipboard.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${page.url()}#tickets-a-week`,
  );

  expect((await fileOf(page, card, "Download XLSX")).subarray(0, 2).toString()).toBe("PK");
  const svg = (await fileOf(page, card, "Download SVG")).toString();
  expect(svg).toContain(">Tickets a week</text>");
  expect(svg).not.toMatch(/var\(|View as table/);
  expect((await fileOf(page, card, "Download PNG")).subarray(1, 4).toString()).toBe("PNG");
});

/** The page of tickets has so many. */
async function expectTickets(page: Page, count: number): Promise<void> {
  await expect(page).toHaveURL(/\/tickets\?/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    count === 1 ? "1 ticket" : `${count.toLocaleString("en")} tickets`,
  );
}

test("cells, weeks and bars of charts open exactly what they count", async ({ page }) => {
  await signInAs(page, "lead");
  const task = await firstTask(page);
  const bar = page.locator("#pareto svg a").first();
  expect(await bar.getAttribute("href")).toBe(task);
  await bar.click();
  await expect(page).toHaveURL(new RegExp(`${task}$`));

  const week = page.locator("#tickets-a-week table[data-twin] a").last();
  const count = Number(await week.textContent());
  await page.goto((await week.getAttribute("href")) ?? "");
  await expectTickets(page, count);

  for (const [place, drawing] of [
    [task, "#when-it-interrupts"],
    [task, "#tickets-a-day"],
    ["/sample/overview", "#when-it-interrupts"],
  ] as const) {
    await page.goto(place);
    const cells = page.locator(`${drawing} section td a`);
    for (const at of [0, Math.floor((await cells.count()) / 2)]) {
      await page.goto(place);
      const cell = cells.nth(at);
      const tickets = Number(await cell.textContent());
      await cell.click();
      await expectTickets(page, tickets);
    }
  }

  await page.goto("/sample/overview");
  await page.locator("#when-it-interrupts section").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const focused = page.locator("#when-it-interrupts td a:focus");
  const tickets = Number(await focused.textContent());
  await expect(page).toHaveURL(/overview$/);
  await page.keyboard.press("Enter");
  await expectTickets(page, tickets);
});

test("what a lead notes of a week stands on the chart, in its list, table and files, until it is undone", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await page.goto(await firstTask(page));
  const card = page.locator("#tickets-a-week");
  // By keys: the chart, the week, then the button at it.
  await card.locator("svg.recharts-surface").first().focus();
  for (let week = 0; week < 3; week++) await page.keyboard.press("ArrowRight");
  const add = card.getByRole("button", { name: /^Add a note to the week of / });
  await expect(add).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(add).toBeFocused();
  const week = (await add.getAttribute("aria-label"))?.replace(/^.* of /, "") ?? "";
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add a note" });
  await dialog.getByLabel("What happened").fill("Password portal live");
  await page.keyboard.press("Enter");

  const line = card.getByRole("listitem").filter({ hasText: "Password portal live" });
  await expect(line).toContainText(`${week} Password portal live this task`);
  const rows = cellsOf((await fileOf(page, card, "Download CSV")).toString());
  expect(rows.filter((row) => row.at(-1)?.endsWith(": Password portal live"))).toHaveLength(1);
  const svg = (await fileOf(page, card, "Download SVG")).toString();
  expect(svg).toMatch(/stroke-dasharray="2(px)?, 3(px)?"/);
  expect(svg).toContain("Password portal live");
  await expect(page.locator("#tickets-a-day").getByText("day with a note")).toBeVisible();

  await line.getByRole("button", { name: `Change the note of ${week}` }).click();
  await page.getByLabel("What happened").fill("Password portal open");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(card.getByText("Password portal open").first()).toBeVisible();
  await card.getByRole("button", { name: `Change the note of ${week}` }).click();
  await page.getByRole("button", { name: "Remove the note" }).click();
  await expect(card.getByRole("listitem").filter({ hasText: "Password portal" })).toHaveCount(0);
});
