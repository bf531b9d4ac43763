import { expect, type Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults";
import { test } from "./journey";
import { readPdf } from "./read-pdf";
import { signInAs } from "./sign-in";

/** Opens the page of the first team, or of the first application, over the switch of the report. */
async function openPart(page: Page, group: "Departments" | "Service owners"): Promise<string> {
  await page.goto("/sample/report");
  await page.getByText(/^For: /).click();
  const link = page.getByRole("region", { name: group }).getByRole("link").first();
  const name = await link.innerText();
  await link.click();
  await expect(page).toHaveURL(/report\?for=/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${name}: repeated manual`);
  return name;
}

for (const group of ["Departments", "Service owners"] as const) {
  test(`the page for ${group.toLowerCase()} says what it costs, what is planned and what is wanted, on one sheet`, async ({
    page,
  }) => {
    await signInAs(page, "executive");
    const name = await openPart(page, group);
    const numbers = await page
      .locator("dl")
      .first()
      .locator("dd strong.text-3xl")
      .allTextContents();
    expect(numbers).toHaveLength(4);
    for (const title of ["In the plan", "Outside the plan", /decisions? wanted$/i])
      await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await accessibilityFaults(page, "main")).toEqual([]);
    }
    const href = await page.getByRole("link", { name: "PDF", exact: true }).getAttribute("href");
    for (const paper of ["a4", "letter"]) {
      const answer = await page.request.get(`${href}&paper=${paper}`);
      const read = await readPdf(new Uint8Array(await answer.body()));
      const { pages, isTagged, text, smallest } = read;
      expect([pages, isTagged, read.paper]).toEqual([1, true, paper]);
      expect(smallest).toBeGreaterThanOrEqual(6.9);
      for (const number of numbers) expect(text).toContain(number.replace(/\s/g, ""));
    }
    for (const extension of ["pptx", "xlsx"]) {
      const asFile = page.getByRole("link", { name: extension.toUpperCase(), exact: true });
      const answer = await page.request.get((await asFile.getAttribute("href")) ?? "");
      const word = name
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join("-");
      expect(answer.headers()["content-disposition"]).toContain(`-${word}.${extension}"`);
      expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");
    }
  });
}

test("the palette leads to the page of a department, and a name that no ticket has leads nowhere", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await page.goto("/sample/overview");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("report for");
  await page
    .getByRole("option", { name: /department/ })
    .first()
    .click();
  await expect(page).toHaveURL(/report\?for=team/);
  const answer = await page.goto("/sample/report?for=team:Nobody%20at%20all");
  expect(answer?.status()).toBe(404);
});
