import { createHash } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in";

const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

const PAGES = [
  "/sample/candidates",
  "/sample/tickets",
  "/sample/imports",
  "/sample/plan",
  "/sample/report",
  "/sample/settings",
];

function expectHeaders(address: string, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(EVERYWHERE)) {
    expect(headers[name], `${name} of ${address}`).toBe(value);
  }
  expect(headers["x-powered-by"], `x-powered-by of ${address}`).toBeUndefined();
  expect(headers["content-security-policy"], address).toContain("frame-ancestors 'none'");
}

function nonceOf(headers: Record<string, string>): string {
  const policy = headers["content-security-policy"] ?? "";
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
  expect(scripts).not.toMatch(/unsafe-/);
  expect(scripts).toContain("'strict-dynamic'");
  return /'nonce-([^']+)'/.exec(scripts)?.[1] ?? "";
}

/** What the browser refused; the page is watched from its first byte. */
function watchViolations(page: Page): string[] {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  return refused;
}

test("every page runs within its policy, each response with a nonce of its own", async ({
  page,
}) => {
  const refused = watchViolations(page);
  const nonces = new Set<string>();
  await signInAs(page, "lead");
  const candidate = await page.locator("table a[data-candidate]").first().getAttribute("href");
  const visited = [...PAGES, candidate ?? "", "/sample/candidates/none", "/no/such/page"];
  for (const address of visited) {
    const response = await page.goto(address);
    expect(response, address).not.toBeNull();
    if (!response) continue;
    const headers = await response.allHeaders();
    expectHeaders(address, headers);
    nonces.add(nonceOf(headers));
    await page.waitForLoadState("networkidle");
  }
  expect(nonces.size).toBe(visited.length);
  expect(refused).toEqual([]);
});

test("a script without the nonce does not run", async ({ page }) => {
  await page.goto("/sign-in");
  await page.evaluate(() => document.body.setAttribute("onclick", "document.title = 'taken'"));
  await page.locator("body").click({ position: { x: 5, y: 5 } });
  await expect(page).not.toHaveTitle("taken");
});

test("answers without a page carry the headers too", async ({ page, request }) => {
  await page.goto("/sign-in");
  const script = await page.locator("script[src]").first().getAttribute("src");
  for (const address of [
    "/sign-in",
    "/",
    "/no-such-page",
    "/api/health/live",
    "/api/no-such-route",
    "/api/imports/none/rejects",
    "/_next/static/none.js",
    script ?? "",
  ]) {
    const response = await request.get(address, { maxRedirects: 0 });
    expectHeaders(address, response.headers());
  }
});

test("an upload of 11 MB arrives whole", async ({ page }) => {
  await signInAs(page, "lead");
  const row = `INC1,${"a title that fills its row ".repeat(30)}\n`;
  const body = Buffer.from(`number,title\n${row.repeat(Math.ceil((11 * 1024 ** 2) / row.length))}`);
  const response = await page.request.put(
    "/api/uploads?workspace=sample&name=eleven.csv&review=1",
    { data: body, headers: { "content-type": "application/octet-stream" } },
  );
  expectHeaders("/api/uploads", response.headers());
  expect(response.status()).toBe(201);
  expect(await response.json()).toMatchObject({
    bytes: body.length,
    sha256: createHash("sha256").update(body).digest("hex"),
  });
});
