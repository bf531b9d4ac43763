import { mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "./chromium";

/**
 * The pictures of the docs, taken from the sample workspace of a running product:
 * `npm run screenshots`, or `npm run screenshots -- http://localhost:3001` with TOILBOX_DATA_DIR for its sign-ins.
 */
const FOLDER = path.join("docs", "pictures");
const MOST_BYTES = 300_000;
const VIEW = { width: 1280, height: 800 };
const SETTLE_MS = 500;

type Shot = {
  readonly name: string;
  readonly role: "member" | "lead" | "executive";
  readonly theme?: "dark";
  readonly open: (page: Page) => Promise<void>;
};

const at =
  (place: string): Shot["open"] =>
  async (page) => {
    await page.goto(`/sample/${place}`, { waitUntil: "networkidle" });
  };

async function firstOf(page: Page, list: string, link: string): Promise<void> {
  await at(list)(page);
  const href = await page.locator(link).first().getAttribute("href");
  if (!href) throw new Error(`${list} leads nowhere`);
  await page.goto(href, { waitUntil: "networkidle" });
}

const SHOTS: readonly Shot[] = [
  { name: "overview", role: "lead", open: at("overview") },
  { name: "candidates", role: "lead", open: at("candidates") },
  {
    name: "candidate",
    role: "lead",
    open: (page) => firstOf(page, "candidates", "table a[data-candidate]"),
  },
  { name: "plan", role: "lead", open: at("plan") },
  { name: "applications", role: "lead", open: at("applications") },
  { name: "report", role: "executive", open: at("report") },
  { name: "report-dark", role: "executive", theme: "dark", open: at("report") },
  {
    name: "receipt",
    role: "member",
    open: (page) => firstOf(page, "imports", 'main tbody a[href*="/imports/"]'),
  },
];

function signInOf(role: string): { readonly email: string; readonly password: string } {
  const folder = process.env.TOILBOX_DATA_DIR ?? ".toilbox";
  const text = readFileSync(path.join(folder, "sample-sign-ins.txt"), "utf8");
  const line = text
    .split("\n")
    .map((one) => one.split(/\s{2,}/))
    .find(([name]) => name === role);
  if (!line?.[1] || !line[2]) throw new Error(`there is no sample sign-in for ${role}`);
  return { email: line[1], password: line[2] };
}

async function signedIn(browser: Browser, baseURL: string, shot: Shot): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL,
    viewport: VIEW,
    colorScheme: shot.theme ?? "light",
    locale: "en-US",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const { email, password } = signInOf(shot.role);
  await page.goto("/sign-in", { waitUntil: "networkidle" });
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await page.close();
  return context;
}

async function take(context: BrowserContext, shot: Shot): Promise<void> {
  const page = await context.newPage();
  await shot.open(page);
  await page.waitForTimeout(SETTLE_MS);
  const file = path.join(FOLDER, `${shot.name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  const { size } = statSync(file);
  if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes, more than ${MOST_BYTES}`);
  process.stdout.write(`${file}  ${Math.round(size / 1_000)} kB\n`);
}

async function main(): Promise<void> {
  const baseURL = process.argv[2] ?? "http://localhost:3000";
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumFlags(),
  });
  try {
    const contexts = new Map<string, BrowserContext>();
    for (const shot of SHOTS) {
      const key = `${shot.role} ${shot.theme ?? "light"}`;
      const context = contexts.get(key) ?? (await signedIn(browser, baseURL, shot));
      contexts.set(key, context);
      await take(context, shot);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
