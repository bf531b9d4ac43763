import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults";
import { test } from "./journey";
import { UNTIL_WORKED } from "./patience";
import { signInAs } from "./sign-in";

/** Somebody else's program that takes every call. */
async function openReceiver() {
  const events: { event: string; text: string }[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    events.push(JSON.parse(Buffer.concat(pieces).toString()));
    response.writeHead(200).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { events, url: `http://127.0.0.1:${port}/hook`, close: () => server.close() };
}

test("whoever asked for an import hears of its end on another page; so does a program", async ({
  page,
}) => {
  const receiver = await openReceiver();
  await signInAs(page, "admin");
  await page.goto("/sample/settings/notices");
  await page.getByLabel("Address").fill("no address");
  await page.getByLabel("Address").fill(receiver.url);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Send a test" }).click();
  await expect(page.getByText("The test arrived: the receiver answered 200.")).toBeVisible();
  await expect(page.getByText(/Last call .*: taken with 200/)).toBeVisible();
  expect(receiver.events[0]?.event).toBe("test");
  // Afresh: a toast that fades in has no contrast yet.
  await page.reload();
  await expect(page.getByRole("button", { name: "Send a test" })).toBeEnabled();
  expect(await accessibilityFaults(page)).toEqual([]);

  // What ends before the page first asks is told by the bell alone.
  const askedFirst = page.waitForResponse((answer) => answer.url().includes("/api/notices"));
  await page.clock.install();
  await page.goto("/sample/report");
  await askedFirst;
  const sent = await page.request.put("/api/uploads?workspace=sample&name=bell.csv", {
    data: Buffer.from(
      "number,short_description,opened_at\nBELL1,Ring the bell,2026-01-05 10:00:00\n",
    ),
  });
  expect(sent.status()).toBe(201);
  // A page that waits for nothing asks every half minute.
  await page.clock.fastForward(30_000);
  await expect(page.getByText("bell.csv").first()).toBeVisible({ timeout: UNTIL_WORKED });
  await page.getByRole("button", { name: "Notices, 1 new" }).first().click();
  const list = page.getByRole("dialog", { name: "Notices" });
  await expect(list).toContainText("1 ticket is in. Every row is accounted for.");
  expect(await accessibilityFaults(page, '[role="dialog"]')).toEqual([]);
  await list.getByRole("link", { name: /bell\.csv/ }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("button", { name: "Notices", exact: true }).first()).toBeVisible();
  await expect
    .poll(() => receiver.events.map(({ text }) => text))
    .toContain("bell.csv: 1 ticket is in. Every row is accounted for.");

  await page.goto("/sample/settings/notices");
  await page.getByLabel("Address").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Nobody is called any more.")).toBeVisible();
  receiver.close();
});
