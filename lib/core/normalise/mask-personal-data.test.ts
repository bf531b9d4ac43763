import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskText } from "./mask-personal-data";

describe("personal data in free text", () => {
  test.each([
    ["write to ann.lee+it@mail.example.co.uk.", "write to [email]."],
    ["call +49 30 901820-17 now", "call [phone] now"],
    ["call (555) 210-7788", "call [phone]"],
    ["Tel.: 030 4455-667", "Tel.: [phone]"],
    ["mobile 01512345678", "mobile [phone]"],
    ["ring 0151 2345 6789", "ring [phone]"],
    ["host 10.20.4.77 down", "host [ip] down"],
    ["10.20.4.77:8443 refuses", "[ip]:8443 refuses"],
    ["peer fe80::1ff:fe23:4567:890a lost", "peer [ip] lost"],
    ["from 2001:db8:0:0:8:800:200c:417a", "from [ip]"],
  ])("%s", (text, masked) => {
    expect(maskText(text).text).toBe(masked);
  });

  test.each([
    "INC0041207 and CHG-2024-00017",
    "opened 2026-01-31 14:05:33, closed 31.01.2026 15:00",
    "ticket 52267, order 100-2291-778",
    "upgrade to version 10.0.19.4 from v 1.2.3.4",
    "firmware 10.2.11.4",
    "error 0x80070005 at 14:05:33",
    "mac 00:1a:2b:3c:4d:5e",
    "std::vector and a::b",
    "disk 1 200 000 of 2 000 000 blocks",
    "serial 4711-0815-2299-1834-77210",
    "user@host is no address",
    "scores 12-14, 3/4, 99.95 %",
  ])("%j stays", (text) => {
    expect(maskText(text).text).toBe(text);
  });

  test("says what it replaced", () => {
    expect(maskText("a@example.org or 10.0.0.1")).toEqual({
      text: "[email] or [ip]",
      email: true,
      phone: false,
      ip: true,
    });
  });

  test("masking twice is masking once", () => {
    const part = fc.constantFrom(
      "a@b.example",
      "10.1.2.3",
      "+44 20 7946 0958",
      "INC123",
      " ",
      ":",
      "12",
      ".",
      "call ",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const once = maskText(parts.join(" ")).text;
        expect(maskText(once).text).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test("a long line without any address is read in linear time", () => {
    const begun = performance.now();
    maskText("a.".repeat(60_000));
    maskText("1 ".repeat(60_000));
    maskText("@".repeat(60_000));
    maskText("a:".repeat(60_000));
    expect(performance.now() - begun).toBeLessThan(1_500);
  });
});
