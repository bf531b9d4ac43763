import { type Browser, chromium } from "playwright-core";
import { env } from "../env";
import { printingBrowser } from "./printing-browser";

const PATIENCE_MS = 30_000;
const LOCAL = "127.0.0.1";

/** One at a time: a browser takes more memory than everything else here. */
let last: Promise<unknown> = Promise.resolve();

export type Paper = "a4" | "letter";

/** The paper that a request names; A4 without. */
export function paperOf(request: Request): Paper {
  return new URL(request.url).searchParams.get("paper") === "letter" ? "letter" : "a4";
}

type Asked = {
  /** Cookies of the visitor whose page it is. */
  readonly cookies: string;
  readonly paper?: Paper;
  /** Port of the web server; this installation's own without. */
  readonly port?: number;
};

/**
 * A page of this installation as a tagged PDF with an outline, as the visitor with these cookies sees it. Its print
 * styles decide margins and size. Nothing but this installation is asked for anything.
 */
export function printPdf(page: string, asked: Asked): Promise<Buffer> {
  const printed = last.then(() => print(page, asked));
  last = printed.catch(() => undefined);
  return printed;
}

async function print(path: string, asked: Asked): Promise<Buffer> {
  const executablePath = printingBrowser();
  if (executablePath === null) throw new Error("there is no Chromium on this machine");
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    timeout: PATIENCE_MS,
    args: ["--disable-gpu", "--disable-dev-shm-usage", ...(isRoot ? ["--no-sandbox"] : [])],
  });
  try {
    return await pageAsPdf(browser, `http://${LOCAL}:${asked.port ?? env().PORT}`, {
      path,
      ...asked,
    });
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
  { path, cookies, paper = "a4" }: Asked & { readonly path: string },
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
  if (paper === "letter")
    await page.addStyleTag({ content: "@page { size: letter landscape; }" }).catch(() => undefined);
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}
