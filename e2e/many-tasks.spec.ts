import { expect, type Locator, type Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults";
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

const heads = (page: Page): Locator => page.locator("table[data-table] th[data-column]");

/** Presses a button of the list of columns by keys, and sees that the focus stays on it. */
async function pressByKeys(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(button).toBeFocused();
}

test("a lead moves, pins and widens columns by keys, finds them kept and in the file, and takes it back", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await page.goto("/sample/candidates?source=Jira");
  await expect(heads(page).first()).toHaveAttribute("data-column", "title");
  await page.locator("summary", { hasText: "Columns" }).focus();
  await page.keyboard.press("Enter");
  await pressByKeys(page, "Keep Remedy in sight");
  await expect(heads(page).first()).toHaveAttribute("data-column", "remedy");
  await pressByKeys(page, "Keep Task in sight");
  await pressByKeys(page, "Move Remedy right");
  await pressByKeys(page, "Move Hours a year left");
  await expect(
    page.getByRole("status").filter({ hasText: "Hours a year is column" }),
  ).toBeAttached();
  await expect(heads(page).nth(6)).toHaveAttribute("data-column", "hours");
  const width = async (): Promise<number> =>
    Math.round((await page.locator('th[data-column="cost"]').boundingBox())?.width ?? 0);
  const before = await width();
  await pressByKeys(page, "Make Cost a year, P10–P90 wider");
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.setViewportSize({ width: 900, height: 900 });
  await expect(heads(page).nth(6)).toHaveAttribute("data-column", "hours");
  await page.reload();
  const kept = await heads(page).evaluateAll((all) => all.map((one) => one.dataset.column));
  expect(kept).toEqual(
    "title remedy repetition judgment interrupt toil hours tickets cost".split(" "),
  );
  expect(await width()).toBe(before + 16);
  // Scrolled sideways the task stays where it can be read, and leads on; so does the rest of its row.
  const frame = page.locator(".long-table");
  await frame.evaluate((part) => part.scrollBy(400, 0));
  const behind = ([x, y]: readonly [number, number]) =>
    document.elementFromPoint(x, y)?.closest("a")?.getAttribute("href");
  const own = await page.locator(ROWS).first().getAttribute("href");
  // Places are asked for again each time: what comes late moves the rows.
  await expect(async () => {
    const title = await page.locator(ROWS).first().boundingBox();
    const place = { x: (await frame.boundingBox())?.x ?? 0, y: (title?.y ?? 0) + 5 };
    expect((title?.x ?? 0) - place.x).toBeLessThan(120);
    for (const x of [150, 600])
      expect(await page.evaluate(behind, [place.x + x, place.y] as const)).toBe(own);
  }).toPass({ timeout: 30_000 });
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByText("CSV", { exact: true }).click();
  const file = await page.getByRole("link", { name: /^What I see/ }).getAttribute("href");
  const [head] = (await (await page.request.get(file ?? "")).text()).split("\r\n");
  expect(head).toMatch(/^rank,task,remedy,repetition/);
  await page.keyboard.press("Escape");

  // A drag does the same, and so does a table without ranks.
  await page.locator("summary", { hasText: "Columns" }).click();
  await page.getByRole("button", { name: "Lay the table out as at first" }).click();
  await expect(page.getByText("The table is laid out as at first.")).toBeVisible();
  await expect(heads(page).nth(1)).toHaveAttribute("data-column", "repetition");
  await page.goto("/sample/tickets");
  const grip = page.locator('[data-grip="title"]');
  const from = await grip.boundingBox();
  const held = { x: (from?.x ?? 0) + 5, y: (from?.y ?? 0) + 10 };
  await page.mouse.move(held.x, held.y);
  await page.mouse.down();
  await page.mouse.move(held.x - 60, held.y, { steps: 3 });
  await page.mouse.up();
  await expect(page.locator("table[data-exact]")).toBeVisible();
  const moved = (await grip.boundingBox())?.x ?? 0;
  expect(Math.abs(moved - (from?.x ?? 0) + 60)).toBeLessThan(3);
  await page.locator("summary", { hasText: "Columns" }).click();
  await page.getByRole("button", { name: "Lay the table out as at first" }).click();
  await expect(page.locator("table[data-exact]")).toHaveCount(0);
});

test("a lead's desk stands first, and a shared view can be what the desk opens with", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await page.goto("/sample/overview");
  await page.getByText("Desk", { exact: true }).click();
  const choice = page.locator("main details[open] a").first();
  const desk = ((await choice.locator("span").first().textContent()) ?? "").trim();
  await choice.click();
  await page.getByRole("button", { name: "Make this my desk" }).click();
  await expect(page.getByRole("button", { name: "Your desk: forget it" })).toBeVisible();

  await page.goto("/sample/candidates");
  await expect(page).toHaveURL(/candidates\?desk=/);
  await expect(page.getByText(new RegExp(`^\\d+ tasks? with tickets of ${desk}$`))).toBeVisible();
  await page
    .getByRole("link", { name: `${desk} stands first: show all tasks in one order` })
    .click();
  await expect(page).toHaveURL(/candidates\?desk=all$/);
  await expect(page.locator("table[data-table] tbody td:nth-child(2)").first()).toHaveText("1");

  await page.goto("/sample/candidates?desk=all&tab=growing");
  await page.getByText("Saved views").click();
  await page.getByRole("button", { name: "Save this view …" }).click();
  await page.getByRole("textbox", { name: /^Name/ }).fill("What grows");
  await page.getByRole("checkbox", { name: "Everybody in the workspace sees it" }).check();
  await page.getByRole("combobox", { name: /^The candidates open/ }).selectOption(desk);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Kept as “What grows”.")).toBeVisible();
  await page.goto("/sample/candidates");
  await expect(page).toHaveURL(/tab=growing&view=/);
  await page.getByRole("link", { name: "Leave the view What grows" }).click();
  await expect(page).toHaveURL(/candidates\?desk=all$/);

  await page.getByText("Saved views").click();
  await expect(page.getByText(`shared by you · ${desk} opens with it`)).toBeVisible();
  await page.getByRole("button", { name: "Remove the view What grows" }).click();
  await expect(page.getByText("The view “What grows” is gone.")).toBeVisible();
  await page.goto("/sample/overview");
  await page.getByRole("button", { name: "Your desk: forget it" }).click();
  await expect(page.getByText("open with all teams")).toBeVisible();
  await page.goto("/sample/candidates");
  await expect(page).toHaveURL(/\/candidates$/);
});
