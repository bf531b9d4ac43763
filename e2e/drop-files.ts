import type { Page } from "@playwright/test";

/** Drops a file or a folder as the browser itself hands it over: a folder as directory entries, not as its files. */
export async function dropOnPage(page: Page, path: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await client.send("Input.dispatchDragEvent", { type, x: width / 2, y: height / 2, data });
}
