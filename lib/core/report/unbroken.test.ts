import { describe, expect, test } from "vitest";
import { unbroken } from "./unbroken";

describe("a number and its unit", () => {
  test.each([
    ["costs $258 k a year, 3 % more", "costs $258\u00a0k a year, 3\u00a0% more"],
    ["plan 1,792 h · target 0.8 FTE", "plan 1,792\u00a0h · target 0.8\u00a0FTE"],
    ["20 engineer-days for 10 tasks", "20 engineer-days for 10 tasks"],
    ["5 hours, 12 kinds", "5 hours, 12 kinds"],
  ])("%s", (text, kept) => {
    expect(unbroken(text)).toBe(kept);
  });
});
