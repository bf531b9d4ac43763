import type { Page } from "@playwright/test";

/**
 * Counts what a hand does from now on: presses of the mouse and files let go over the page, on every page that follows.
 * Presses, not `click` events: a click on a label makes two of those, and a key on a button makes one too.
 */
export async function countClicks(page: Page): Promise<() => number> {
  let count = 0;
  await page.exposeFunction("handPressed", () => {
    count += 1;
  });
  await page.addInitScript(() => {
    const press = (event: Event): void => {
      if (event.isTrusted) (window as unknown as { handPressed: () => void }).handPressed();
    };
    for (const name of ["pointerdown", "drop"]) window.addEventListener(name, press, true);
  });
  return () => count;
}
