import type { Page } from "@playwright/test";

/** What the browser refuses because of the content security policy, gathered over every page that is opened from now on. */
export function policyRefusals(page: Page): readonly string[] {
  const refusals: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) refusals.push(message.text());
  });
  return refusals;
}
