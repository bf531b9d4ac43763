import type { Page } from "@playwright/test";

/**
 * Waits until React has taken over every control of the page, so that keys, drops and presses reach it. "Network idle"
 * does not say that: a page that is alive may go on fetching ahead, and a fetch that was given up may never end.
 */
export async function pageAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const controls = document.querySelectorAll(
      "a[href], button, input:not([type=hidden]), select, textarea",
    );
    const taken = (control: Element) =>
      Object.keys(control).some((key) => key.startsWith("__reactProps$"));
    return controls.length > 0 && Array.from(controls).every(taken);
  });
  // Listeners on the window are added by effects, which run after the frame that took over.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
