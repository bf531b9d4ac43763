import { expect, type JSHandle, type Page } from "@playwright/test";
import iconv from "iconv-lite";
import { accessibilityFaults } from "./accessibility-faults";
import { test } from "./journey";
import { UNTIL_WORKED } from "./patience";
import { signInAs } from "./sign-in";

/** 96 tickets as a German desk saves them: two lines above the header, semicolons, windows-1252, no date above the 12th. */
function germanDesk(): Buffer {
  const wishes = ["Drucker im Büro druckt nicht", "Passwort zurücksetzen", "Kassenlade klemmt"];
  const urgencies = ["brennt lichterloh", "kann warten", "hoch"];
  const rows = Array.from({ length: 96 }, (_, at) => {
    const day = String(1 + ((at * 5) % 12)).padStart(2, "0");
    const month = String(1 + ((at * 7) % 9)).padStart(2, "0");
    const id = 4000 + ((at * 53) % 97);
    return `M-${id};${day}/${month}/2025 0${at % 10}:30;${wishes[at % 3]};${urgencies[at % 3]};Grüne Theke;Jörg Ärmel ${at % 4}`;
  });
  const lines = [
    "Auswertung Meldungen;;;;;",
    "Stand: Herbst;;;;;",
    "Vorgangsnummer;Erstellt am;Kurzbeschreibung;Priorität;Gruppe;Melder",
    ...rows,
  ];
  return iconv.encode(lines.join("\r\n"), "windows-1252");
}

async function drop(page: Page, file: { name: string; body: Buffer }): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { name: file.name, base64: file.body.toString("base64") },
  );
  await untilItListens(page, data);
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

/** A page that was just opened does not listen yet; what it shows while a file is held over it tells that it does. */
async function untilItListens(page: Page, dataTransfer: JSHandle): Promise<void> {
  await expect(async () => {
    await page.dispatchEvent("main", "dragover", { dataTransfer });
    await expect(page.getByText("Drop to look at it first")).toBeVisible({ timeout: 500 });
  }).toPass();
}

test("a messy German export goes from drop to receipt, and its questions are answered by clicks only", async ({
  page,
}) => {
  await signInAs(page, "lead");
  await page.goto("/sample/candidates");
  await drop(page, { name: "meldungen_2026.csv", body: germanDesk() });

  await expect(page).toHaveURL(/\/imports\/review\/[0-9a-f-]{36}$/);
  await expect(page.getByText("6 of 6 columns recognised")).toBeVisible({ timeout: UNTIL_WORKED });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "3 answers, then 96 tickets can go in",
    { timeout: UNTIL_WORKED },
  );
  await expect(page.getByText("Drucker im Büro druckt nicht").first()).toBeVisible();
  await expect(page.getByText("Jörg")).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole("radio", { name: /Day \/ month/ }).click();
  await page.getByRole("group", { name: "Meaning of brennt lichterloh" }).getByText("P1").click();
  await page.getByRole("group", { name: "Meaning of kann warten" }).getByText("P5").click();
  await page
    .getByRole("group", { name: /In which zone/ })
    .getByText("UTC")
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("96 tickets can go in", {
    timeout: UNTIL_WORKED,
  });
  await page.reload();
  await expect(page.getByRole("radio", { name: /Day \/ month/ })).toBeChecked();

  await page.getByRole("link", { name: "Preview" }).click();
  await expect(page.getByText("Drawn from between")).toBeVisible();
  await expect(page.getByText("P1", { exact: true }).first()).toBeVisible();

  await page.getByRole("link", { name: "As written" }).click();
  await expect(page.getByText(/cells parted by semicolon/)).toBeVisible();
  await expect(page.getByRole("button", { name: /names the columns/, pressed: true })).toHaveCount(
    1,
  );

  await page.goto("/sample/imports");
  await page.getByRole("link", { name: "meldungen_2026.csv" }).click();
  await page.getByRole("button", { name: "Import 96 tickets" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/96 tickets are in/, {
    timeout: UNTIL_WORKED,
  });
  await expect(page.getByText("adds up").first()).toBeVisible();

  await page.getByRole("button", { name: "Import again with other columns" }).click();
  await expect(page.getByText(/Using your mapping of/)).toBeVisible({ timeout: UNTIL_WORKED });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing new would come in", {
    timeout: UNTIL_WORKED,
  });
  await page.getByRole("link", { name: "Review columns" }).click();
  await page.getByRole("combobox", { name: "Field of Gruppe" }).selectOption({ label: "Service" });
  await page.getByRole("button", { name: "Import 96 tickets" }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);

  await page.goto("/sample/settings/sources");
  await expect(page.getByText("Priority “brennt lichterloh”")).toBeVisible();
  await page.getByRole("button", { name: /^Forget meldungen/i }).click();
  await expect(page.getByText("Priority “brennt lichterloh”")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Priority “brennt lichterloh”")).toBeVisible();
});

test("a table copied from a spreadsheet is a file, and a waiting one can be discarded", async ({
  page,
}) => {
  await signInAs(page, "member");
  await page.goto("/sample/imports/new");
  const held = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["x"], "held.csv"));
    return data;
  });
  await untilItListens(page, held);
  await page.dispatchEvent("main", "dragleave", { dataTransfer: held });
  await page.evaluate(() => {
    const data = new DataTransfer();
    const rows = Array.from({ length: 6 }, (_, at) => `P-${at}\tPrinter ${at}\t2026-05-1${at}`);
    data.setData("text/plain", ["Id\tTitle\tCreated", ...rows].join("\n"));
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page).toHaveURL(/\/imports\/review\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("6 tickets can go in", {
    timeout: UNTIL_WORKED,
  });
  await page.goto("/sample/imports");
  await expect(page.getByText(/^pasted-/).first()).toBeVisible();
  await expect(page.getByText("Waiting for you").first()).toBeVisible();
  await page
    .getByRole("link", { name: /^pasted-/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page).toHaveURL(/\/sample\/imports$/);
  await expect(page.getByText(/^pasted-/)).toHaveCount(0);
});
