import { writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults";
import { countClicks } from "./count-clicks";
import { dropOnPage } from "./drop-files";
import { test } from "./journey";
import { ownProduct } from "./own-product";
import { pageAlive } from "./page-alive";
import { UNTIL_WORKED } from "./patience";
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

/** The aim of an ops lead's first journey: from the first page of an empty installation to a ranked list on own data. */
const MOST_CLICKS = 12;
const TICKETS = 240;
const URGENCIES = ["Sometime", "Soonish", "Yesterday please"];

/** Three tasks in ten months, with times of no zone and priorities of the house's own. */
function ownExport(): string {
  const tasks = [
    ["Reset password of a locked account", "Access", "AD-DC02", "Reset per KB0010023."],
    ["Restart the print spooler", "Printing", "PRN-01", "Restarted the spooler service."],
    ["Extend disk of the archive share", "Storage", "NAS-03", "Extended the volume by 50 GB."],
  ];
  const two = (value: number) => String(value).padStart(2, "0");
  const rows = Array.from({ length: TICKETS }, (_, at) => {
    const [title, category, item, notes] = tasks[at % tasks.length] ?? [];
    const day = `2026-${two(1 + Math.floor((at * 10) / TICKETS))}-${two(1 + (at % 28))}`;
    const hour = two(8 + (at % 9));
    return [
      `T-${at},${title},${day} ${hour}:10:00,${day} ${hour}:30:00,${URGENCIES[(at * 7) % 3]}`,
      `Closed,Service Desk,Caller ${at % 20},Agent ${at % 5},${category},${item},Phone`,
      `Solved (Permanently),${notes},${at % 9 === 0 ? 1 : 0},0,1970-01-01 00:1${at % 6}:00`,
    ].join(",");
  });
  const head = [
    "number,short_description,opened_at,resolved_at,priority",
    "state,assignment_group,caller_id,assigned_to,category,cmdb_ci,contact_type",
    "close_code,close_notes,reassignment_count,reopen_count,time_worked",
  ].join(",");
  return [head, ...rows].join("\n");
}

/** As a person does: one click into the first field, then keys. */
async function fillSetUp(page: Page, code: string): Promise<void> {
  await page.getByLabel("Set-up code").click();
  for (const text of [code, "Olga Owner", "olga@example.test", "a long password", "Olga's desk"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
}

/** Settles every doubt of the review, each with one click; gives how many there were. */
async function answerDoubts(page: Page): Promise<number> {
  const doubts = [
    page
      .getByRole("group", { name: /In which zone/ })
      .locator("label")
      .first(),
    ...URGENCIES.map((urgency, at) =>
      page
        .getByRole("group", { name: `Meaning of ${urgency}` })
        .locator("label")
        .nth(4 - at),
    ),
  ];
  for (const doubt of doubts) {
    await doubt.click();
    await expect(doubt.getByRole("radio")).toBeChecked();
  }
  return doubts.length;
}

test("an ops lead comes from the set-up form to a ranked list on own data in 12 clicks", async ({
  page,
}, info) => {
  await page.goto("/setup");
  await fillSetUp(page, "WRON-GCOD-E234");
  await page.getByRole("button", { name: "Create workspace" }).click();
  await expect(page.getByText(/not the set-up code/)).toBeVisible();

  const clicks = await countClicks(page);
  await page.goto("/setup");
  await fillSetUp(page, ownProduct().setupCode);
  await page.getByRole("button", { name: "Create workspace" }).click();
  // Signed in by the same answer: nobody types a new password twice.
  await expect(page.getByRole("heading", { name: "No tickets yet" })).toBeVisible();
  // What is to come is drawn from invented figures, and says so.
  const sample = page.getByRole("region", { name: "What you will see here" });
  await expect(sample.getByText("Sample data", { exact: true })).toBeVisible();
  await expect(sample.getByRole("figure")).toHaveCount(2);
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await accessibilityFaults(page, "main")).toEqual([]);
  }
  await page.getByRole("link", { name: "Import an export" }).click();
  await expect(page).toHaveURL(/\/imports\/new$/);
  const file = info.outputPath("own.csv");
  writeFileSync(file, ownExport());
  // Once the page is alive; before that the browser opens what is dropped.
  await pageAlive(page);
  await dropOnPage(page, file);
  await expect(page).toHaveURL(/\/imports\/review\//, { timeout: UNTIL_WORKED });
  await expect(page.getByText("Adds up")).toBeVisible({ timeout: UNTIL_WORKED });
  const doubts = await answerDoubts(page);
  await page.getByRole("button", { name: `Import ${TICKETS} tickets` }).click();
  await page.getByRole("link", { name: "See the candidates" }).click({ timeout: UNTIL_WORKED });
  const ranked = page.locator("table a[data-candidate]");
  await expect(ranked.first()).toBeVisible({ timeout: UNTIL_WORKED });
  expect(await ranked.allInnerTexts()).toContainEqual(expect.stringMatching(/password/i));
  // Less would mean that the counting has stopped.
  expect(clicks()).toBeGreaterThan(doubts + 5);
  expect(clicks()).toBeLessThanOrEqual(MOST_CLICKS);
});

test("after the first owner the door is closed; removing asks what it takes away", async ({
  page,
  browser,
}) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("olga@example.test");
  await page.getByLabel("Password").fill("a long password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
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
