import type { Page } from "@playwright/test";

/** Every page of the menu, below the workspace. */
const PLACES = [
  "overview",
  "candidates",
  "tickets",
  "plan",
  "applications",
  "report",
  "imports",
  "imports/new",
  "assumptions",
  "settings",
  "settings/classifier",
  "settings/sources",
  "settings/leave-outs",
  "settings/people",
  "settings/notices",
  "settings/reports",
  "settings/data",
  "me",
  "help",
];

/** Addresses of all of them, and of one page of each kind that is reached from a list. */
export async function addresses(page: Page): Promise<readonly string[]> {
  const first = async (list: string, links: string): Promise<string> => {
    await page.goto(list);
    return (await page.locator(links).first().getAttribute("href")) ?? "";
  };
  const task = await first("/sample/candidates", 'main a[href*="/candidates/"]');
  const receipt = await first("/sample/imports", 'main a[href*="/imports/"]:not([href$="/new"])');
  return [...PLACES.map((place) => `/sample/${place}`), task, `${task}/wordings`, receipt];
}
