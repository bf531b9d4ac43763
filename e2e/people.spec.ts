import { expect, test } from "@playwright/test";
import { sampleSignIn, signInAs } from "./sign-in";

test("a wrong password is told plainly and what was typed stays", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(sampleSignIn("lead").email);
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /invalid|wrong/i })).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(sampleSignIn("lead").email);
});

test("without signing in nothing is shown", async ({ page }) => {
  await page.goto("/sample/candidates");
  await expect(page).toHaveURL(/\/sign-in/);
  expect(
    (await page.request.put("/api/uploads?workspace=sample&name=x.csv", { data: "a" })).status(),
  ).toBe(401);
});

test("the first owner comes with the set-up code and is signed in; afterwards the door is closed", async ({
  page,
  browser,
}) => {
  const code = process.env.TOILBOX_E2E_SETUP_CODE ?? "";
  await page.goto("/setup");
  await page.getByLabel("Set-up code").fill("WRON-GCOD-E234");
  await page.getByLabel("Your name").fill("Olga Owner");
  await page.getByLabel("E-mail").fill("olga@example.test");
  await page.getByLabel("Password").fill("a long password");
  await page.getByLabel("Workspace").fill("Olga's desk");
  await page.getByRole("button", { name: "Create workspace" }).click();
  await expect(page.getByText(/not the set-up code/)).toBeVisible();
  await page.getByLabel("Set-up code").fill(code);
  await page.getByRole("button", { name: "Create workspace" }).click();
  // Signed in by the same answer: nobody types a new password twice.
  await expect(page.getByRole("heading", { name: "No tickets yet" })).toBeVisible();
  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  await theirs.goto("/setup");
  await expect(theirs).toHaveURL(/sign-in/);
  await stranger.close();
  // The sample is hers too, to look at and to take away; what that does is proved on a database.
  await page.goto("/sample/settings/data");
  await page.getByRole("button", { name: "Remove the sample" }).click();
  await expect(page.getByRole("alertdialog")).toContainText("This cannot be taken back");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.goto("/olga-s-desk/settings/data");
  await page.getByRole("button", { name: "Remove this workspace" }).click();
  await page.getByLabel("Type the name").fill("Another desk");
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Type the name of the workspace as it stands here.")).toBeVisible();
});

test("an administrator invites a lead by link; the lead joins, is made executive, and is let go", async ({
  page,
  browser,
}) => {
  await signInAs(page, "admin");
  await page.goto("/sample/settings");
  await page.getByRole("link", { name: "People" }).click();
  await expect(page.getByRole("heading", { name: "People", exact: true })).toBeVisible();
  await page.getByLabel("E-mail").fill("Nele@example.test");
  await page.locator("form").getByRole("combobox").selectOption("Ops lead");
  await page.getByRole("button", { name: "Make link" }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  expect(link).toMatch(/\/invite\/[\w-]{43}$/);
  await expect(page.getByText("to join as ops lead")).toBeVisible();

  const context = await browser.newContext();
  const theirs = await context.newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole("heading", { name: /^Join / })).toBeVisible();
  await theirs.getByLabel("Your name").fill("Nele Neu");
  await theirs.getByLabel("Password").fill("a long password");
  await theirs.getByRole("button", { name: "Join" }).click();
  await expect(theirs).toHaveURL(/\/sample/);
  await expect(theirs.getByText("Nele Neu").first()).toBeVisible();
  await theirs.goto(link);
  await expect(theirs.getByRole("heading", { name: /does not work any more/ })).toBeVisible();

  await page.reload();
  await page.getByLabel("Role of Nele Neu").selectOption("Executive");
  await expect(page.getByText("Nele Neu is now executive.")).toBeVisible();
  await theirs.goto("/sample/settings");
  await expect(theirs.getByText("There is nothing here")).toBeVisible();

  const row = page.getByRole("listitem").filter({ hasText: "nele@example.test" });
  await row.getByRole("button", { name: "New password" }).click();
  const reset = await page.getByRole("textbox", { name: "Link" }).inputValue();
  await theirs.goto(reset);
  await theirs.getByLabel("New password").fill("another long password");
  await theirs.getByRole("button", { name: "Save and sign in" }).click();
  await expect(theirs).toHaveURL(/\/sample/);

  await row.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Nele Neu is not in the workspace any more.")).toBeVisible();
  await theirs.goto("/sample/candidates");
  await expect(theirs.getByText("There is nothing here")).toBeVisible();
  await context.close();
});
