import { expect } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults";
import { test } from "./journey";
import { signInAs } from "./sign-in";

test("a lead registers what tickets name, says what it is for, and the burden follows", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await page.goto("/sample/applications");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/nobody can say what/);
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  // The parts add up to what the report says.
  const total = page.getByRole("row", { name: /^Total \$/ });
  const debt = await total.getByRole("cell").filter({ hasText: "$" }).nth(1).textContent();
  await page.goto("/sample/report");
  await expect(page.getByText(debt ?? "", { exact: true }).first()).toBeVisible();
  await page.goto("/sample/applications");

  const found = page.locator("section", { hasText: "Found in tickets" }).last();
  await found.getByRole("button", { name: "Add Meeting Rooms" }).click();
  const rooms = page.getByRole("row", { name: /^Meeting Rooms/ });
  await expect(rooms).toContainText("Unknown");
  await rooms.getByRole("button", { name: "Meeting Rooms" }).click();
  const dialog = page.getByRole("dialog", { name: "Meeting Rooms" });
  await dialog.getByLabel("Run cost a year").fill("41000");
  await dialog.getByLabel("Owner").fill("Facilities");
  await dialog.getByLabel('Share of "People can work anywhere" in per cent').fill("40");
  await dialog.getByLabel('Evidence for "People can work anywhere"').selectOption("measured");
  expect(await accessibilityFaults(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(rooms).toContainText("22");
  await expect(rooms).toContainText("$41 k");
  await expect(rooms).toContainText("Facilities");

  await page.getByRole("button", { name: "Import" }).click();
  const register = page.getByRole("dialog", { name: "Import a register" });
  await register
    .getByLabel("Or paste the table")
    .fill(
      "name,run_cost,owner\nMeeting Rooms,43000,Facilities\nBadge printer,oops,\nOld wiki,900,",
    );
  await register.getByRole("button", { name: "Import" }).click();
  await expect(register).toContainText("1 added, 1 changed.");
  await expect(register).toContainText("Line 3: run_cost is no number.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("row", { name: /^Old wiki/ })).toBeVisible();
  const csv = await page.request.get("/api/applications?workspace=sample");
  expect(await csv.text()).toContain("Meeting Rooms,Facilities,");

  await page
    .getByRole("row", { name: /^Old wiki/ })
    .getByRole("button")
    .click();
  await page.getByRole("button", { name: "Take out of the register" }).click();
  await expect(page.getByRole("row", { name: /^Old wiki/ })).toHaveCount(0);
});

test("an executive reads the applications and changes none", async ({ page }) => {
  await signInAs(page, "executive");
  await page.goto("/sample/applications");
  await expect(page.getByRole("heading", { name: "Contribution against burden" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Add an application" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Found in tickets" })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});
