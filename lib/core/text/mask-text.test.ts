import { describe, expect, test } from "vitest";
import { maskTokens } from "./mask-text";
import { MASK } from "./masked-tokens";

const human = (text: string) => maskTokens(text, "human").join(" ");
const alert = (text: string) => maskTokens(text, "alert").join(" ");

describe("what varies from ticket to ticket is masked in titles of people", () => {
  test.each([
    ["a ticket number", "Reopen INC0012345 please", "reopen <*> please"],
    ["an issue key", "Follow-up of ABC-1234", "follow-up of <*>"],
    ["a number with its unit", "Only 500 MB left", "only <*> left"],
    ["a percentage", "Disk at 95 %", "disk at <*>"],
    ["a host name with domain", "Cannot reach db.example.com", "cannot reach <*>"],
    ["a host name with a number", "Restart of srv-web-07", "restart of <*>"],
    ["an IPv4 address", "Block 10.20.30.40 now", "block <*> now"],
    ["an IPv6 address", "Route to fe80::1 lost", "route to <*> lost"],
    ["a URL", "Error on https://a.example/x?y=1 again", "error on <*> again"],
    ["an e-mail address", "Mail from jo@example.com bounced", "mail from <*> bounced"],
    ["a Unix path", "No access to /srv/data/hr", "no access to <*>"],
    ["a Windows path", "C:\\Temp\\x.log is locked", "<*> is locked"],
    ["a share", "Rights on \\\\fs01\\sales needed", "rights on <*> needed"],
    ["a file name", "Cannot open budget.xlsx", "cannot open <*>"],
    ["a date in words", "Leave from Mon 12 January 2026", "leave from <*>"],
    ["a date and a time", "Outage 2026-01-31 14:05:09", "outage <*>"],
    ["a version", "Upgrade to v12.4.1", "upgrade to <*>"],
    ["a UUID", "Job 123e4567-e89b-12d3-a456-426614174000 failed", "job <*> failed"],
    ["a hexadecimal id", "Crash at 0xdeadbeef01", "crash at <*>"],
    ["a short quoted value", 'Add to group "Finance RW"', "add to group <*>"],
    ["a value hidden by the import", "Call [phone] or [email]", "call <*> or <*>"],
    ["several values in a row", "Rooms 101, 102 and 103", "rooms <*> and <*>"],
  ])("%s", (_, text, masked) => {
    expect(human(text)).toBe(masked);
  });
});

describe("what says which work it is stays", () => {
  test.each([
    ["names that hold a digit", "O365 licence and 2FA token", "o365 licence and 2fa token"],
    ["a month that is no date", "January report missing", "january report missing"],
    ["apostrophes inside words", "User can't log in", "user can't log in"],
    [
      "a long quotation",
      'Error "you are not allowed to sign in here"',
      "error you are not allowed to sign in here",
    ],
    ["two words with a slash", "Login/password problem", "login/password problem"],
    ["accents are folded", "Accès à l’imprimante", "acces a l’imprimante"],
    ["a sentence's end", "Printer is broken.", "printer is broken"],
  ])("%s", (_, text, masked) => {
    expect(human(text)).toBe(masked);
  });

  test("a text of values alone is one mask", () => {
    expect(maskTokens("12 345 / 678", "human")).toEqual([MASK]);
  });

  test("an empty text has no tokens", () => {
    expect(maskTokens(" \t", "alert")).toEqual([]);
  });
});

describe("alerts and logs", () => {
  test.each([
    ["keep punctuation that tells templates apart", "state=down (node)", "state = down ( node )"],
    ["mask dotted names", "Started org.example.Service now", "started <*> now"],
    ["fold address and port to one value", "from 10.0.0.1:8080 to 10.0.0.2:22", "from <*> to <*>"],
    ["mask a whole date", "at Wed Jul 27 10:59:53 2005", "at <*>"],
  ])("%s", (_, text, masked) => {
    expect(alert(text)).toBe(masked);
  });
});
