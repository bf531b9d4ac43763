import { describe, expect, test } from "vitest";
import { type ReportReader, readerOf, reportHref } from "./part-address";

const READERS: readonly ReportReader[] = [
  { kind: "executive" },
  { kind: "team", name: "Network & Höfe: 2nd line" },
  { kind: "application", id: "3f0b" },
];

describe("the address of a report", () => {
  test.each(READERS)("leads to the reader it was made for: %o", (reader) => {
    const href = reportHref("desk", reader);
    expect(readerOf(new URL(href, "http://desk").searchParams.get("for"))).toEqual(reader);
  });

  test.each([undefined, "", "team:", "everybody", "service:Mail"])(
    "is the executive's where it names nobody: %s",
    (asked) => {
      expect(readerOf(asked)).toEqual({ kind: "executive" });
    },
  );
});
