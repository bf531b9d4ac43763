import { test as base, type Page } from "@playwright/test";
import { atRest } from "./at-rest";
import { ownProduct } from "./own-product";
import { pageAlive } from "./page-alive";

/** Opened or loaded again, the page is given back once it listens: nobody presses what is not there yet. */
export function givenAlive(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (address, options) => {
    const answer = await goto(address, options);
    await pageAlive(page);
    return answer;
  };
  page.reload = async (options) => {
    const answer = await reload(options);
    await pageAlive(page);
    return answer;
  };
  return page;
}

/**
 * A journey of one person through the product. It begins when the work that the one before left is done: a ranking that
 * ends in the middle would change the figures between two looks at them.
 */
export const test = base.extend({
  // The argument must be written as a pattern: fixtures are found by it.
  // biome-ignore lint/correctness/noEmptyPattern: this one needs none
  baseURL: async ({}, use) => use(ownProduct().address),
  page: async ({ page }, use) => {
    await atRest();
    await use(givenAlive(page));
  },
});
