import { expect, type Page } from "@playwright/test";

const isFull = Boolean(process.env.TOILBOX_FULL);

/** What a person can read on a page, closed parts opened; without the part that a selector names. */
async function drawnWords(page: Page, address: string, without: string): Promise<string> {
  await page.goto(address);
  await expect(page.locator("main h1, main h2").first()).toBeVisible();
  await page.locator("details").evaluateAll((all) => {
    for (const part of all) part.setAttribute("open", "");
  });
  if (without)
    await page.locator(without).evaluateAll((all) => {
      for (const part of all) part.remove();
    });
  return page.locator("body").innerText();
}

/** The same of the page as the server sends it, each text on a line of its own. */
async function sentWords(page: Page, address: string, without: string): Promise<string> {
  const answer = await page.request.get(address);
  expect(answer.ok(), address).toBe(true);
  return page.evaluate(
    ([html = "", leftOut = ""]) => {
      const sent = new DOMParser().parseFromString(html, "text/html");
      const unread = ["script", "style", "template", ...(leftOut ? [leftOut] : [])].join(",");
      for (const part of sent.querySelectorAll(unread)) part.remove();
      const texts = sent.createTreeWalker(sent.body, NodeFilter.SHOW_TEXT);
      const lines: string[] = [];
      while (texts.nextNode()) lines.push(texts.currentNode.nodeValue ?? "");
      return lines.join("\n");
    },
    [await answer.text(), without],
  );
}

/**
 * The words of a page. npm test reads them as the server sends them, which takes a tenth of the time; npm run test:full
 * as they are drawn, with what only the browser adds.
 */
export function pageWords(page: Page, address: string, without = ""): Promise<string> {
  return isFull ? drawnWords(page, address, without) : sentWords(page, address, without);
}
