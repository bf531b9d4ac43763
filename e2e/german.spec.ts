import { expect, type Page } from "@playwright/test";
import { meetsNoEnglish } from "./german-pages";
import { test } from "./journey";
import { addresses } from "./places";
import { signInAs } from "./sign-in";

/** Of each part of the page one sentence or heading that must be German then. */
const ENGLISH = [
  /Repeated manual work/i,
  /engineer-days/i,
  /Doing nothing/i,
  /Outside the box/i,
  /What to do about it/i,
  /Kept reports/i,
  /not priced/i,
  /\bas of\b/i,
  /\ba year\b/i,
];

/** German words are longer: whether they fit a phone is looked at by npm run test:full. */
const isFull = Boolean(process.env.TOILBOX_FULL);

async function fitsPhones(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of await addresses(page)) {
    await page.goto(address);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect({ address, over }).toEqual({ address, over: 0 });
  }
}

async function chooseLanguage(page: Page, locale: string): Promise<void> {
  await page.goto("/sample/settings");
  const form = page.locator("form").filter({ has: page.locator('select[name="locale"]') });
  await form.locator('select[name="locale"]').selectOption(locale);
  await form.locator('button[type="submit"]').click();
  await expect
    .poll(async () => {
      await page.goto("/sample/report");
      return page.locator("html").getAttribute("lang");
    })
    .toBe(locale.slice(0, 2));
}

test("an administrator makes the workspace German, every page is German, and goes back", async ({
  page,
}) => {
  await signInAs(page, "admin");
  await chooseLanguage(page, "de-DE");
  try {
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "Wiederkehrende Handarbeit kostet",
    );
    await expect(page).toHaveTitle("Bericht · Toilbox");
    const words = await page.locator("main").innerText();
    for (const english of ENGLISH) expect(words).not.toMatch(english);
    expect(words).toMatch(/\d\s(Tsd|Mio)\.\s/);
    const csv = await page.request.get("/api/candidates?workspace=sample");
    expect(await csv.text()).toMatch(/^Rang,Aufgabe,/);
    await meetsNoEnglish(page);
    if (isFull) await fitsPhones(page);
  } finally {
    await chooseLanguage(page, "en-US");
  }
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Repeated manual work costs");
});
