import { expect } from "@playwright/test";
import { test } from "./journey";
import { policyRefusals } from "./policy-refusals";
import { signInAs } from "./sign-in";

test("the theme is set before the first paint, and a page that a click leads to needs nothing that is forbidden", async ({
  page,
}) => {
  const refusals = policyRefusals(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await signInAs(page, "admin");
  await page.goto("/sample/candidates");
  await page.locator('a[href*="/sample/candidates/"]').first().click();
  await expect(page.getByRole("heading", { name: "Evidence" })).toBeVisible();
  expect(refusals).toEqual([]);
});

test("every answer carries the headers, pages a nonce of their own", async ({ page }) => {
  await signInAs(page, "admin");
  const nonces = new Set<string>();
  for (const path of ["/sign-in", "/sample/report", "/there/is/nothing", "/api/health/live"]) {
    const headers = (await page.request.get(path)).headers();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "x-frame-options": "DENY",
    });
    expect(headers).not.toHaveProperty("x-powered-by");
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("frame-ancestors 'none'");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    if (nonce) nonces.add(nonce);
    if (path.startsWith("/api/")) expect(policy).toContain("default-src 'none'");
    else expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  }
  expect(nonces.size).toBe(3);
});

test("built files and what is not found carry the headers too", async ({ page }) => {
  await page.goto("/sign-in");
  const script = await page.locator("script[src]").first().getAttribute("src");
  expect(script).toMatch(/^\/_next\/static\//);
  for (const path of [
    script ?? "",
    "/_next/static/none.js",
    "/api/none",
    "/api/imports/x/rejects",
  ]) {
    const headers = (await page.request.get(path)).headers();
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "permissions-policy": "camera=(), microphone=(), geolocation=()",
    });
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
  }
});

test("a script without the nonce does not run", async ({ page }) => {
  const refusals = policyRefusals(page);
  await page.goto("/sign-in");
  await page.evaluate(() => {
    document.body.setAttribute("onclick", "document.title = 'taken'");
    document.body.click();
  });
  await expect.poll(() => refusals.length).toBeGreaterThan(0);
  await expect(page).not.toHaveTitle("taken");
});
