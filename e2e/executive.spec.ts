import { expect, type Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults";
import { atRest } from "./at-rest";
import { meetsNoCompanyWord } from "./company-words";
import { countClicks } from "./count-clicks";
import { test } from "./journey";
import { UNTIL_WORKED } from "./patience";
import { readWorkbook } from "./read-workbook";
import { signInAs } from "./sign-in";

test("an executive reads the box: the answer, three axes, what is not priced, what to decide", async ({
  page,
}) => {
  await signInAs(page, "executive");
  await page.goto("/");
  await expect(page).toHaveURL(/\/sample\/report$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /Repeated manual work costs \$[\d.]+\s[kM] a year/,
  );
  for (const axis of ["Revenue", "Profit", "Risk"]) {
    await expect(page.getByRole("heading", { name: axis, exact: true })).toBeVisible();
  }
  await expect(page.getByText("not priced").first()).toBeVisible();
  await expect(
    page.getByText("$6.2 M operational spending", { exact: false }).first(),
  ).toBeVisible();
});

/** What people are asked after five and after thirty seconds (docs/executive-test.md) needs no scrolling. */
async function standAboveTheFold(page: Page): Promise<void> {
  const fold = 900;
  for (const answer of [
    page.getByRole("heading", { level: 1 }),
    page.getByText(/(?:less|more|as much) (?:than|as) (?:a|half a) (?:year|quarter) ago/).first(),
    page.getByText(/^First:.* \(.+, by \d+ \w+ \d{4}/),
    page.getByText(/^of \d+ · [\d,]+ h$/),
    page.getByText(/^\d+ of \d+ applications$/),
    page.getByText("not priced").first(),
  ]) {
    const box = await answer.boundingBox();
    expect((box?.y ?? fold) + (box?.height ?? 0)).toBeLessThan(fold);
  }
}

/** An approval shows beside the report: on tasks of the list, on the page of one, and on the plan, which tells what differs. */
async function seesApproval(page: Page): Promise<void> {
  const words = /^Approved on .* by Elise Moreau/;
  await page.goto("/sample/candidates");
  const approved = page.getByRole("row").filter({ has: page.getByTitle(words) });
  const count = await approved.count();
  expect(count).toBeGreaterThan(0);
  await approved.first().locator("a[data-candidate]").click();
  await expect(page.getByText(words)).toBeVisible();

  await page.goto("/sample/plan");
  await expect(page.getByText(/^Approved on .* by Elise Moreau: .* tasks\.$/)).toBeVisible();
  const inside = page.getByRole("table", { name: "In the box" });
  await expect(inside.getByTitle(words)).toHaveCount(count);
  await expect(page.getByText(/^(In this box|Approved), but/)).toHaveCount(0);
  await page.goto("/sample/plan?days=5");
  await expect(page.getByText(/^Approved, but not in this box: /)).toBeVisible();
  const outside = page.getByRole("table", { name: "Left outside" });
  await expect(outside.getByTitle(words).first()).toBeVisible();
}

async function seesNoApproval(page: Page): Promise<void> {
  for (const place of ["candidates", "plan"]) {
    await page.goto(`/sample/${place}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(/^Approved/)).toHaveCount(0);
  }
}

/** From the start page to a yes to the plan. */
const MOST_CLICKS = 4;

/** Opens the newest kept report and puts the one that was kept before it beside it. */
async function comparesKept(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /^\w+ \d{4}$/ })
    .first()
    .click();
  await expect(page.getByRole("columnheader", { name: /^Today, as of/ })).toBeVisible();
  await page.locator("summary", { hasText: "Compare with" }).click();
  await page
    .getByRole("link", { name: /kept when the plan was approved/ })
    .first()
    .click();
  await expect(page).toHaveURL(/with=/);
  await expect(page.getByRole("columnheader", { name: /^The other, as of/ })).toBeVisible();
  await page.getByRole("link", { name: /^The other is .*remove this filter/ }).click();
  await expect(page.getByRole("columnheader", { name: /^Today, as of/ })).toBeVisible();
}

test("an executive decides within four clicks: reads above the fold, approves, shares, withdraws", async ({
  page,
  browser,
}) => {
  await signInAs(page, "executive");
  const clicks = await countClicks(page);
  await page.goto("/");
  await expect(page).toHaveURL(/\/sample\/report$/);
  await standAboveTheFold(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("five decisions are yours");
  await expect(page.locator("main .bg-accent:visible")).toHaveCount(1);
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await accessibilityFaults(page, "main")).toEqual([]);
  }

  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByText(/Plan approved on .* by Elise Moreau/)).toBeVisible();
  // None would mean that the counting has stopped.
  expect(clicks()).toBeGreaterThan(0);
  expect(clicks()).toBeLessThanOrEqual(MOST_CLICKS);
  const file = await page.request.get("/api/report/xlsx?workspace=sample");
  const finance = (await readWorkbook(await file.body())).row("Finance", "Elise Moreau");
  expect([...finance.values()].join(" ")).toMatch(/Cost = hours x rate.*USD a year.*Elise Moreau/);
  await seesApproval(page);
  await page.goto("/sample/report");
  await page
    .getByRole("link", { name: /^\w+ \d{4}$/ })
    .first()
    .click();
  await expect(page.getByText(/kept .* by Elise Moreau/)).toBeVisible();
  await expect(page.getByRole("row", { name: /Operational debt a year/ })).toContainText(
    "unchanged",
  );
  await page.goBack();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByRole("button", { name: "Approve", exact: true })).toBeVisible();
  await seesNoApproval(page);
  await page.goto("/sample/report");

  await page.getByRole("button", { name: "Share link" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Password").fill("open sesame");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const address = await page.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  const stranger = await (await browser.newContext()).newPage();
  const first = await stranger.goto(new URL(address).pathname);
  expect(first?.headers()["x-robots-tag"]).toContain("noindex");
  expect(first?.headers()["content-security-policy"]).toContain("nonce-");
  await stranger.getByLabel("Password").fill("open says me");
  await stranger.getByRole("button", { name: "Open the report" }).click();
  await expect(stranger.getByText("That is not the password.")).toBeVisible();
  await stranger.getByLabel("Password").fill("open sesame");
  await stranger.getByRole("button", { name: "Open the report" }).click();
  await expect(stranger.getByRole("heading", { level: 1 })).toContainText(
    "five decisions are yours",
  );
  expect(await stranger.locator("main a[href^='/']").count()).toBe(0);

  await dialog.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Revoke" }).first().click();
  await expect(page.getByText("The link does not work any more.")).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByText("This link does not work any more")).toBeVisible();
  await stranger.context().close();
  await comparesKept(page);
});

test("an executive asks about one decision by keyboard, and the question says what it is about", async ({
  page,
}) => {
  await signInAs(page, "executive");
  await page.goto("/sample/report");
  const field = page.getByLabel("Your question or answer");
  await field.fill("Why not");
  const asks = page.getByRole("button", { name: /^Ask about: / });
  expect(await asks.count()).toBeGreaterThan(1);
  await asks.nth(1).focus();
  await page.keyboard.press("Enter");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("Why not");
  const second = page.locator(".report-decisions tbody tr").nth(1).locator("strong").first();
  await expect(field).toHaveAccessibleDescription(`About: ${await second.innerText()}`);

  await page.getByRole("button", { name: "Ask about the whole report instead" }).press("Enter");
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription("");
  await asks.first().click();
  await page.keyboard.press("End");
  await page.keyboard.type(" thirty days?");
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await accessibilityFaults(page, "main")).toEqual([]);
  }
  await page.getByRole("button", { name: "Send" }).click();
  // What is typed while it is sent is the beginning of the next one.
  await field.press("End");
  await page.keyboard.type("And who?");
  const said = page.getByRole("listitem").filter({ hasText: "Why not thirty days?" });
  await expect(said).toContainText(/About: Approve (?:a|the) plan: /);
  await expect(page.getByText(/^About: /)).toHaveCount(1);
  await expect(field).toHaveValue("And who?");
});

test("an executive finds approving and the files of the report in the palette, and nothing of the settings", async ({
  page,
}) => {
  await signInAs(page, "executive");
  await page.goto("/sample/candidates");
  const search = page.getByRole("combobox", { name: /^Search pages/ });
  const find = async (typed: string): Promise<void> => {
    // The palette comes once the page is at rest.
    await expect(async () => {
      await page.keyboard.press("Control+k");
      await expect(search).toBeFocused({ timeout: 1_000 });
    }).toPass();
    await search.fill(typed);
  };
  await find("settings classifier");
  await expect(page.getByText("Nothing is called that.")).toBeVisible();
  await page.keyboard.press("Escape");
  await find("report xlsx");
  await expect(page.getByRole("option").first()).toHaveText(/Download the report as XLSX/);
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  await expect(page).toHaveURL(/\/sample\/candidates$/);
  await find("approve");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sample\/report#approve$/);
  await expect(page.getByRole("button", { name: "Approve", exact: true })).toBeInViewport();
});

test("an executive imports nothing, sees no settings and no texts of tickets", async ({ page }) => {
  await signInAs(page, "executive");
  await page.goto("/sample/imports/new");
  await expect(page.getByText("There is nothing here")).toBeVisible();
  await page.goto("/sample/settings");
  await expect(page.getByText("There is nothing here")).toBeVisible();
  const upload = await page.request.put("/api/uploads?workspace=sample&name=x.csv", {
    data: "a,b\n1,2\n",
  });
  expect(upload.status()).toBe(403);
  await page.goto("/sample/candidates");
  await page.locator("table a[data-candidate]").first().click();
  await expect(page.getByRole("heading", { name: "Evidence" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Is this toil?" })).toHaveCount(0);
});

/** Chooses a profile; the report of the ranking that follows speaks in its words: an axis of its box is the sign. */
async function chooseProfile(
  page: Page,
  profile: "company" | "public",
  axis: string,
): Promise<void> {
  await page.goto("/sample/settings");
  await page.getByLabel("Profile").selectOption(profile);
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText(/Saved as version/)).toBeVisible();
  await atRest();
  await page.goto("/sample/report");
  await expect(page.getByRole("heading", { name: axis, exact: true })).toBeVisible();
}

test("an administrator prices revenue, switches to government wording, and company words are gone", async ({
  page,
}) => {
  await signInAs(page, "admin");
  await page.goto("/sample/assumptions");
  await page.getByRole("button", { name: "Change Revenue over these services" }).click();
  await page.getByRole("textbox", { name: "Yearly revenue" }).fill("52,560,000");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("row", { name: /Revenue over these services/ })).toContainText(
    /52,560,000.*version \d+, .*Amir Haddad/,
  );
  await expect(page.getByText(/Every figure stands on version/)).toBeVisible({
    timeout: UNTIL_WORKED,
  });
  await expect(page.getByText(/^Measure next: /)).toBeVisible();
  await atRest();
  await page.goto("/sample/report");
  await expect(page.getByText(/revenue: no/i)).toHaveCount(0);

  await chooseProfile(page, "public", "Mission");
  await meetsNoCompanyWord(page);
  // Journeys that follow read the same workspace.
  await chooseProfile(page, "company", "Revenue");
});
