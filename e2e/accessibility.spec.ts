import { expect, type Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults";
import { test } from "./journey";
import { addresses } from "./places";
import { policyRefusals } from "./policy-refusals";
import { signInAs } from "./sign-in";

type Look = {
  readonly theme: "light" | "dark";
  readonly width: number;
  isLookedAt(page: number): boolean;
};

/**
 * npm run test:full looks at every page in both themes and widths; npm test at every page once, at every other one wide
 * and light, at those between narrow and dark.
 */
const isFull = Boolean(process.env.TOILBOX_FULL);
const LOOKS: readonly Look[] = isFull
  ? (["light", "dark"] as const).flatMap((theme) =>
      [390, 1440].map((width) => ({ theme, width, isLookedAt: () => true })),
    )
  : [
      { theme: "light", width: 1440, isLookedAt: (page) => page % 2 === 0 },
      { theme: "dark", width: 390, isLookedAt: (page) => page % 2 === 1 },
    ];

async function settled(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("main h1, main h2").first()).toBeVisible();
}

for (const { theme, width, isLookedAt } of LOOKS) {
  test(`${isFull ? "no page" : "none of every other page"} has an accessibility fault or needs what its policy forbids, ${theme}, ${width} pixels wide`, async ({
    page,
  }) => {
    const refusals = policyRefusals(page);
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    await signInAs(page, "admin");
    for (const address of (await addresses(page)).filter((_, at) => isLookedAt(at))) {
      await settled(page, address);
      expect({ address, faults: await accessibilityFaults(page) }).toEqual({ address, faults: [] });
      expect({ address, refusals }).toEqual({ address, refusals: [] });
    }
  });
}

if (isFull) {
  test("at 400 % zoom no page scrolls sideways; with reduced motion nothing moves", async ({
    page,
  }) => {
    // 1280 pixels at 400 % are 320 (WCAG 1.4.10).
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await signInAs(page, "admin");
    for (const address of await addresses(page)) {
      await settled(page, address);
      const seen = await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - window.innerWidth,
        moving: document.getAnimations().length,
      }));
      expect({ address, ...seen }).toEqual({ address, over: 0, moving: 0 });
    }
  });
}
