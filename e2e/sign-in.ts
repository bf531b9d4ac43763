import { readFileSync } from "node:fs";
import path from "node:path";
import { type Cookie, expect, type Page } from "@playwright/test";
import { ownProduct } from "./own-product";

export type SampleRole = "member" | "lead" | "executive" | "admin" | "owner";

/** The generated sign-in of a sample person, from the data folder of the server under test. */
export function sampleSignIn(role: SampleRole): { email: string; password: string } {
  const file = path.join(ownProduct().dataFolder, "sample-sign-ins.txt");
  const lines = readFileSync(file, "utf8").split("\n");
  const line = lines.map((text) => text.split(/\s{2,}/)).find(([name]) => name === role);
  if (!line?.[1] || !line[2]) throw new Error(`there is no sample sign-in for ${role}`);
  return { email: line[1], password: line[2] };
}

/** Sessions of this worker by role: the server allows so many sign-ins in a quarter of an hour, as it should. */
const sessions = new Map<SampleRole, Cookie[]>();

/**
 * Makes the browser a sample person's: through the form the first time, then with the session that this gave. Opens no
 * page of the product; "/" leads to the person's start page.
 */
export async function signInAs(page: Page, role: SampleRole): Promise<void> {
  await page.context().clearCookies();
  const known = sessions.get(role);
  if (known) {
    await page.context().addCookies(known);
    const { location = "/sign-in" } = (await page.request.get("/", { maxRedirects: 0 })).headers();
    if (!location.includes("/sign-in")) return;
  }
  const { email, password } = sampleSignIn(role);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  sessions.set(role, await page.context().cookies());
}
