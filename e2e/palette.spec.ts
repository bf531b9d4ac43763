import { expect, type Page } from "@playwright/test";
import { test } from "./journey";
import { UNTIL_WORKED } from "./patience";
import { signInAs } from "./sign-in";

/** From the key to a field that can be typed into, in milliseconds, measured in the page. */
function openingTime(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        const look = (): void => {
          if (document.activeElement?.getAttribute("role") !== "combobox") setTimeout(look, 0);
          else requestAnimationFrame(() => resolve(performance.now() - begin));
        };
        window.dispatchEvent(
          new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }),
        );
        look();
      }),
  );
}

const BUDGET_MS = 50;

test("a lead goes everywhere from the palette, by keys alone", async ({ page }) => {
  await signInAs(page, "lead");
  await page.goto("/sample/candidates");
  const title = (await page.locator("table a[data-candidate]").nth(2).innerText()).trim();

  const times: number[] = [];
  const field = page.getByRole("combobox", { name: /^Search pages/ });
  // A machine that other work shares answers late whatever the page does: npm run test:full holds the budget itself, and
  // some openings may meet what the page still fetches ahead.
  const limit = process.env.TOILBOX_FULL ? BUDGET_MS : 8 * BUDGET_MS;
  await expect(async () => {
    times.push(await openingTime(page));
    await expect(field).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(field).toBeHidden();
    expect(Math.min(...times)).toBeLessThan(limit);
  }).toPass({ timeout: UNTIL_WORKED, intervals: [0] });
  process.stdout.write(`the palette opens in ${Math.min(...times).toFixed(0)} ms\n`);

  // A task by part of its name.
  await page.keyboard.press("Control+k");
  await field.fill(title.slice(0, 12).toLowerCase());
  await expect(page.getByRole("option", { name: title })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/candidates\/[0-9a-f-]{36}$/);

  // A ticket by its id, found on the server.
  const id = (
    await page.locator("section", { hasText: "tickets" }).locator(".font-mono").first().innerText()
  ).trim();
  await page.keyboard.press("Control+k");
  await field.fill(id);
  await expect(
    page.getByRole("group", { name: "Tickets" }).getByRole("option").first(),
  ).toContainText(id);
  for (let at = 0; at < 30; at += 1) {
    const active = await field.getAttribute("aria-activedescendant");
    if (active && /-ticket-/.test(active)) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/tickets\?q=/);

  // G then a letter; the letter is nobody else's command. "?" lists the keys.
  await page.locator("body").press("g");
  await page.keyboard.press("c");
  await expect(page).toHaveURL(/\/sample\/candidates$/);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("Go to Tickets");
  await page.keyboard.press("Escape");

  // Letters can be switched off (WCAG 2.1.4), and on again.
  await page.goto("/sample/me");
  const letters = page.getByRole("checkbox", { name: /Single letters are commands/ });
  await letters.uncheck();
  await expect(page.locator("[data-letter-keys=off]")).toHaveCount(1);
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/\/me$/);
  await letters.check();
  await expect(page.locator("[data-letter-keys=on]")).toHaveCount(1);
});
