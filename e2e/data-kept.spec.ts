import { expect, type Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults";
import { atRest } from "./at-rest";
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

/** What the overview says that its totals rest on. */
async function coverage(page: Page) {
  await atRest();
  await page.goto("/sample/overview");
  const line = await page.locator("main [data-coverage]").innerText();
  const [covered = 0, all = 0] = [...line.matchAll(/[\d,]+/g)].map(([text]) =>
    Number(text.replaceAll(",", "")),
  );
  return { line, covered, all };
}

test("a lead leaves a team out of every total, sees them drop by just that, and takes it back", async ({
  page,
}) => {
  await signInAs(page, "lead");
  const before = await coverage(page);
  expect(before.line).not.toContain("left out");

  await page.goto("/sample/tickets?ranked=yes&leftout=no");
  await expect(page.getByRole("link", { name: /Leave out tickets like these/ })).toHaveCount(0);
  await page.goto("/sample/tickets");
  const team = await page.locator("main tbody tr td:nth-child(5)").first().innerText();
  await page.goto(`/sample/tickets?team=${encodeURIComponent(team)}`);
  const heading = page.getByRole("heading", { level: 1 });
  const tickets = await heading.innerText();
  await page.getByRole("link", { name: /Leave out tickets like these/ }).click();
  const form = page.getByRole("dialog");
  await expect(form.getByLabel("Team")).toHaveValue(team);
  expect(await accessibilityFaults(page, "[role=dialog]")).toEqual([]);
  await form.getByLabel("Name").fill("one desk");
  await form.getByRole("button", { name: "See what it takes" }).click();
  await expect(form).toContainText(`Takes ${tickets}.`);
  await form.getByRole("button", { name: "Leave these out" }).click();
  await expect(page.getByText("one desk is saved. The ranking follows.")).toBeVisible();

  const without = await coverage(page);
  const count = tickets.replace(/ tickets?$/, "");
  expect(without.line).toContain(`left out: one desk ${count}`);
  expect(without.all).toBe(before.all);
  expect(without.covered).toBeLessThan(before.covered);
  await page.getByRole("link", { name: `one desk ${count}` }).click();
  await expect(heading).toHaveText(tickets);
  await expect(page.getByText("left out by one desk").first()).toBeVisible();
  await page.goto("/sample/tickets?ranked=yes");
  await expect(heading).toHaveText(`${without.covered.toLocaleString("en-US")} tickets`);

  await page.goto("/sample/settings/leave-outs");
  await expect(page.getByRole("link", { name: tickets, exact: true })).toBeVisible();
  expect(await accessibilityFaults(page, "main")).toEqual([]);
  await page.getByRole("button", { name: "Pause one desk" }).click();
  await expect(page.getByText("one desk is paused")).toBeVisible();
  expect(await coverage(page)).toEqual(before);
  await page.goto("/sample/settings/leave-outs");
  await expect(page.getByText(`would take ${tickets}`)).toBeVisible();
  await page.getByRole("button", { name: "Remove one desk" }).click();
  await expect(page.getByText("Nothing is left out")).toBeVisible();
});
