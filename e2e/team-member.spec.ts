import { writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./journey";
import { UNTIL_WORKED } from "./patience";
import { signInAs } from "./sign-in";

/** Thirty weeks of a small desk, in German, with semicolons; one date that no calendar has. */
function germanExport(): string {
  const wishes = ["Passwort zurücksetzen", "Drucker druckt nicht", "Bitte Zugriff auf Laufwerk"];
  const rows = Array.from({ length: 90 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 5 + index * 2, 9, 30));
    const date = `${String(day.getUTCDate()).padStart(2, "0")}.${String(day.getUTCMonth() + 1).padStart(2, "0")}.${day.getUTCFullYear()} 10:30`;
    return `T-${1000 + index};${wishes[index % 3]};${index === 40 ? "31.31.2026" : date};Service Desk;Telefon;erledigt nach Anleitung`;
  });
  return ["Ticketnummer;Kurzbeschreibung;Erstellt am;Gruppe;Kanal;Lösung", ...rows].join("\n");
}

test("a team member uploads an export, reads what became of every row, and uploads it again", async ({
  page,
}, info) => {
  // The second import waits until the first one's tickets are mined.
  const file = info.outputPath("tickets.csv");
  writeFileSync(file, germanExport());
  await signInAs(page, "member");
  await page.goto("/");
  await expect(page).toHaveURL(/\/sample\/imports$/);

  for (const round of ["first", "again"] as const) {
    await page.goto("/sample/imports/new");
    await page.getByLabel("Files", { exact: true }).setInputFiles(file);
    const button = round === "first" ? "Import 89 tickets" : "Import anyway";
    await page.getByRole("button", { name: button }).click({ timeout: UNTIL_WORKED });
    await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
    const title = round === "first" ? /89 tickets are in/ : /Nothing new: all 89 tickets/;
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title, {
      timeout: UNTIL_WORKED,
    });
    await expect(page.getByText("adds up", { exact: false }).first()).toBeVisible();
    await expect(page.getByText("OPENED_AT_UNREADABLE")).toBeVisible();
  }
  const rejects = await page.request.get(
    `/api/imports/${page.url().split("/").at(-1)}/rejects?workspace=sample`,
  );
  expect(await rejects.text()).toContain("31.31.2026");

  await page.getByRole("link", { name: "Mend here" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mend 1 row");
  await page.getByLabel("Erstellt am, line 42").fill("26.03.2026 10:30");
  await page.getByRole("button", { name: "Import 1 mended row" }).click();
  await expect(page.getByText("tickets mended.csv").first()).toBeVisible();
});

test("a team member undoes an import that was a mistake, and runs it again", async ({
  page,
}, info) => {
  // Each step waits for the one before it to be mined.
  const file = info.outputPath("wrong-desk.csv");
  const rows = Array.from(
    { length: 12 },
    (_, at) => `W-${at},Order coffee,2026-03-0${1 + (at % 9)} 09:00:00`,
  );
  writeFileSync(file, ["number,short_description,opened_at", ...rows].join("\n"));
  await signInAs(page, "member");
  await page.goto("/sample/imports/new");
  await expect(page.getByText(/imports an hour/)).toBeVisible();
  await page.getByLabel("Files", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Import 12 tickets" }).click({ timeout: UNTIL_WORKED });
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/12 tickets are in/, { timeout: UNTIL_WORKED });
  const receipt = page.url();

  await page.getByRole("button", { name: "Undo this import" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("12 tickets that it created are removed.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(heading).toHaveText(/12 tickets are in/);
  await page.getByRole("button", { name: "Undo this import" }).click();
  await dialog.getByRole("button", { name: "Undo import" }).click();
  await expect(page.getByText(/Undoing: 12 tickets removed/)).toBeVisible();
  await expect(heading).toHaveText("This import was undone.", { timeout: UNTIL_WORKED });
  await expect(page.getByText("12 tickets were removed.")).toBeVisible();
  await page.goto("/sample/tickets?q=coffee");
  await expect(page.getByRole("searchbox")).toHaveValue("coffee");
  await expect(page.getByRole("cell", { name: /^W-\d/ })).toHaveCount(0);
  await page.goto("/sample/imports");
  await expect(page.getByRole("row", { name: /wrong-desk\.csv/ })).toContainText("Undone");

  await page.goto(receipt);
  await page.getByRole("button", { name: "Run again" }).click();
  await expect(page).not.toHaveURL(receipt);
  await expect(heading).toHaveText(/12 tickets are in/, { timeout: UNTIL_WORKED });
});

test("files that are no export get a clear message, and nothing is lost", async ({
  page,
}, info) => {
  await signInAs(page, "member");
  const cases = [
    { name: "report.csv", content: "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", says: /PDF/ },
    { name: "numbers.csv", content: "2026-01-05,17,4\n", says: /header/i },
  ];
  for (const { name, content, says } of cases) {
    const file = info.outputPath(name);
    writeFileSync(file, content);
    await page.goto("/sample/imports/new");
    await page.getByLabel("Files", { exact: true }).setInputFiles(file);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/could not be imported/, {
      timeout: UNTIL_WORKED,
    });
    await expect(page.getByRole("alert").filter({ hasText: says }).first()).toBeVisible();
  }
  const empty = info.outputPath("empty.csv");
  writeFileSync(empty, "");
  await page.goto("/sample/imports/new");
  await page.getByLabel("Files", { exact: true }).setInputFiles(empty);
  await expect(page.getByText(/file is empty/i).first()).toBeVisible();
});

test("an upload of 11 MB arrives whole, and one whose hash differs is refused", async ({
  page,
}) => {
  await signInAs(page, "member");
  const row = `${"x".repeat(1000)},2026-01-05 10:00:00\n`;
  const body = Buffer.from(
    `number,short_description,opened_at\n${Array.from({ length: 11_000 }, (_, i) => `BIG${i},${row}`).join("")}`,
  );
  expect(body.length).toBeGreaterThan(11_000_000);
  const address = "/api/uploads?workspace=sample&name=big.csv";
  const refused = await page.request.put(address, {
    data: body,
    headers: { "x-content-sha256": "0".repeat(64) },
  });
  expect(refused.status()).toBe(422);
  const headers = { "idempotency-key": "big-file-1" };
  const taken = await page.request.put(address, { data: body, headers });
  expect(taken.status()).toBe(201);
  const answer = await taken.json();
  expect(answer.bytes).toBe(body.length);
  const again = await page.request.put(address, { data: body, headers });
  expect(await again.json()).toEqual(answer);
  const other = await page.request.put(address, { data: body.subarray(0, 5_000), headers });
  expect(other.status()).toBe(422);
  expect((await other.json()).code).toBe("IDEMPOTENCY_KEY_REUSED");
});
