import { type Browser, chromium, type Page } from "playwright-core";
import { cssString } from "@/lib/core/report/print/css-string";
import { PAPERS, type Paper } from "@/lib/core/report/print/paper";
import { printedAddress } from "@/lib/core/report/print/printed-address";
import { env } from "../env";
import { printingBrowser } from "./printing-browser";

const PATIENCE_MS = 30_000;
const FOOT_WITHIN_MS = 10_000;
const LOCAL = "127.0.0.1";

/** One at a time: a browser takes more memory than everything else here. */
let last: Promise<unknown> = Promise.resolve();

/** The paper that a request names; null where it names none. */
export function paperOf(request: Request): Paper | null {
  const asked = new URL(request.url).searchParams.get("paper");
  return PAPERS.find((paper) => paper === asked) ?? null;
}

type Asked = {
  /** Cookies of the visitor whose page it is. */
  readonly cookies: string;
  readonly paper: Paper;
  /** Where people find the page; the foot of the sheet says it. Null where nobody could open it. */
  readonly address: string | null;
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

/**
 * The foot of the sheet is there once scripts run; it then says where people find the page instead of where this machine
 * opened it.
 */
async function tellAddress(page: Page, address: string | null): Promise<void> {
  const hasFoot = page.locator("html[data-print-footer]");
  // A page without its foot is still a report: it is printed all the same.
  await hasFoot.waitFor({ state: "attached", timeout: FOOT_WITHIN_MS }).catch(() => undefined);
  const told = cssString(address === null ? "" : printedAddress(address));
  await page.addStyleTag({ content: `:root { --print-address: ${told} !important; }` });
}

/** Sheets in millimetres, lying; and their margins, which are those of `@page` in globals.css. */
const SHEETS: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [297, 210],
  letter: [279.4, 215.9],
};
const MARGINS = [18, 19] as const;
const PIXELS_A_MM = 96 / 25.4;
/** From a size for short reports over the usual one, 0.82, down to the smallest that can still be read. */
const ZOOMS = [0.86, 0.84, 0.82, 0.8, 0.78, 0.76, 0.74, 0.72, 0.7, 0.68];
/** Lines break a little differently on the way to paper. */
const SPARE_PX = 6;

/** As large as one sheet allows: a report with longer names than most is made smaller, so that it ends on that sheet. */
async function fitOnOneSheet(page: Page, paper: Paper): Promise<void> {
  const [width, height] = SHEETS[paper].map((side, at) =>
    Math.floor((side - (MARGINS[at] ?? 0)) * PIXELS_A_MM),
  ) as [number, number];
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width, height });
  await page.evaluate(
    ({ zooms, most }) => {
      const sheet = document.querySelector("[data-one-page]")?.parentElement;
      const { style } = document.documentElement;
      for (const zoom of zooms) {
        style.setProperty("--sheet-zoom", String(zoom));
        const end = Math.max(
          ...[...(sheet?.children ?? [])].map((part) => part.getBoundingClientRect().bottom),
        );
        if (end <= most) return;
      }
    },
    { zooms: ZOOMS, most: height - SPARE_PX },
  );
}

async function pageAsPdf(
  browser: Browser,
  origin: string,
  { path, cookies, paper, address }: Asked & { readonly path: string },
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
  await tellAddress(page, address);
  await fitOnOneSheet(page, paper);
  return page.pdf({
    format: paper === "letter" ? "Letter" : "A4",
    landscape: true,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}
