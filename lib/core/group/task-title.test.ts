import { expect, test } from "vitest";
import { maskTokens } from "../text/mask-text";
import { taskTitle } from "./task-title";

const title = (example: string) =>
  taskTitle({ text: maskTokens(example, "human").join(" "), example });

test.each([
  ["values are left out", "Disk full on srv-12 (95 %)", "Disk full"],
  [
    "a value in the middle leaves dots where a word leads to it",
    "Send EDI file for 4711882 again",
    "Send EDI file for … again",
  ],
  ["several values at the end go with their words", "JVM heap on srv-12 at 94 %", "JVM heap"],
  ["greetings are left out", "Hi team, please reset my password, thanks", "Reset my password"],
  ["accents and names keep their spelling", "Accès à SAP pour jean@example.fr", "Accès à SAP"],
  ["shouting is calmed", "PRINTER DOES NOT PRINT", "Printer does not print"],
  ["names in capitals stay", "VPN Access For New Colleague", "VPN access for new colleague"],
  ["headlines become sentences", "Request For New Laptop", "Request for new laptop"],
  ["a negation stays", "not able to log in", "Not able to log in"],
  [
    "long titles end at a word",
    "the monthly settlement list for the harbour authority is missing two columns again",
    "The monthly settlement list for the harbour authority is…",
  ],
  ["values alone leave no title", "123 456", "No title"],
])("%s", (_, example, expected) => {
  expect(title(example)).toBe(expected);
});

test("a name masked by a column does not come back", () => {
  expect(taskTitle({ text: "reset pw for <*>", example: "Reset PW for Mira" })).toBe("Reset PW");
});

test("without an example the masked text itself is used", () => {
  expect(taskTitle({ text: "disk full on <*>", example: null })).toBe("Disk full");
});
