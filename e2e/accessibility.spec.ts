import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./journey";
import { addresses } from "./places";
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
  test(`no serious accessibility fault on ${isFull ? "any page" : "every other page"}, ${theme}, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    await signInAs(page, "admin");
    for (const address of (await addresses(page)).filter((_, at) => isLookedAt(at))) {
      await settled(page, address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const grave = violations.filter(
        ({ impact }) => impact === "serious" || impact === "critical",
      );
      expect(grave.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
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
