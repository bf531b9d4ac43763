import { expect } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults";
import { test } from "./journey";
import { signInAs } from "./sign-in";

test("an administrator sees what a rule would remove before it is switched on, and looks for a person", async ({
  page,
}) => {
  await signInAs(page, "admin");
  await page.goto("/sample/settings/data");
  await expect(page.getByText("All tickets are kept.")).toBeVisible();
  // Only owners take the workspace away.
  await expect(page.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await accessibilityFaults(page, "main")).toEqual([]);
  }

  await page.getByLabel("Months to keep").fill("6");
  await page.getByRole("button", { name: /See what would go/ }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText(/Older than .* removed tonight: [\d,]+ tickets/);
  await expect(dialog).toContainText("52 weeks");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await page.reload();
  await expect(page.getByText("All tickets are kept.")).toBeVisible();

  await page.getByLabel("Name, e-mail address or pseudonym").fill("Nobody Of This Name");
  await page.getByRole("button", { name: "Look" }).click();
  await expect(page.getByText("Nobody of that name is in what is stored")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Erase/ })).toHaveCount(0);
});

test("a lead does not get to the page that erases", async ({ page }) => {
  await signInAs(page, "lead");
  await page.goto("/sample/settings/data");
  await expect(page.getByText("There is nothing here")).toBeVisible();
});
