import { expect, test } from "vitest";
import type { Steps } from "@/lib/core/domain/steps";
import { finishedOnTerminal } from "./terminal-progress";

function* work(): Steps<string> {
  yield 0.001;
  yield 0.5;
  yield 0.502;
  yield 0.75;
  return "done";
}

function written(isTTY: boolean): { readonly result: string; readonly text: string } {
  const texts: string[] = [];
  const terminal = { isTTY, write: (text: string) => texts.push(text) };
  const result = finishedOnTerminal(work(), "Grouping", terminal);
  return { result, text: texts.join("").replaceAll("\r\u001b[K", "|") };
}

test("a terminal sees each per cent once, on one line that is gone at the end", () => {
  expect(written(true)).toEqual({
    result: "done",
    text: "|Grouping: 0 %|Grouping: 50 %|Grouping: 75 %|",
  });
});

test("a pipe gets nothing but the result", () => {
  expect(written(false)).toEqual({ result: "done", text: "" });
});
