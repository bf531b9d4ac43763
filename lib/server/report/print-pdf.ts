import { type Browser, chromium } from "playwright-core";
import { env } from "../env";
import { printingBrowser } from "./printing-browser";

const PATIENCE_MS = 30_000;
const LOCAL = "127.0.0.1";

/** One at a time: a browser takes more memory than everything else here. */
let last: Promise<unknown> = Promise.resolve();

/**
 * A page of this installation as a tagged PDF with an outline, as the visitor with these cookies sees it. Its print
 * styles decide the paper. Nothing but this installation is asked for anything.
 */
export function printPdf(page: string, cookies: string): Promise<Buffer> {
  const printed = last.then(() => print(page, cookies));
  last = printed.catch(() => undefined);
  return printed;
}

async function print(path: string, cookies: string): Promise<Buffer> {
  const executablePath = printingBrowser();
  if (executablePath === null) throw new Error("there is no Chromium on this machine");
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    timeout: PATIENCE_MS,
    args: ["--disable-gpu", "--disable-dev-shm-usage", ...(isRoot ? ["--no-sandbox"] : [])],
  });
  try {
    return await pageAsPdf(browser, `http://${LOCAL}:${env().PORT}`, { path, cookies });
  } finally {
    await browser.close();
  }
}

/** The cookies of a request header, for this machine alone. */
function cookiesOf(header: string) {
  return header.split(/;\s*/).flatMap((pair) => {
    const [name = "", ...value] = pair.split("=");
    if (name === "") return [];
    const isSecure = name.startsWith("__Secure-");
    return [{ name, value: value.join("="), domain: LOCAL, path: "/", secure: isSecure }];
  });
}

async function pageAsPdf(
  browser: Browser,
  origin: string,
  { path, cookies }: { readonly path: string; readonly cookies: string },
): Promise<Buffer> {
  const context = await browser.newContext({ colorScheme: "light", reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addCookies(cookiesOf(cookies));
  await context.route("**/*", (route) =>
    route.request().url().startsWith(`${origin}/`) ? route.continue() : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(`${origin}${path}`, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}
