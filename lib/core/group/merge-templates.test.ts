import { describe, expect, test } from "vitest";
import { maskTokens } from "../text/mask-text";
import { mergeTemplates } from "./merge-templates";

const templates = (lines: readonly string[]) =>
  mergeTemplates(lines.map((line) => maskTokens(line, "alert")));
const different = (lines: readonly string[]) => new Set(templates(lines)).size;

describe("log lines of one template", () => {
  test("four different words at one place make it a parameter", () => {
    const names = ["anna", "boris", "carla", "dan"];
    const lines = names.map((name) => `session opened for user ${name} by root`);
    expect(new Set(templates(lines))).toEqual(new Set(["session opened for user <*> by root"]));
  });

  test("three different words are states and stay apart", () => {
    const lines = ["up", "down", "unknown"].map((state) => `link state of port is ${state} now`);
    expect(different(lines)).toBe(3);
  });

  test("three are enough after a word that announces a name", () => {
    expect(different(["ann", "bob", "cid"].map((user) => `session closed for user ${user}`))).toBe(
      1,
    );
    expect(different(["ann", "bob"].map((user) => `session closed for user ${user}`))).toBe(2);
  });

  test("two parameters fold one after the other", () => {
    const names = ["ann", "bob", "cid", "dee"];
    const lines = names.flatMap((user) =>
      names.map((host) => `login of user ${user} from host ${host} refused`),
    );
    expect(different(lines)).toBe(1);
  });

  test("where a number already stands, a word in its place is a parameter, too", () => {
    expect(
      different(["retry after 5 for request batch", "retry after none for request batch"]),
    ).toBe(1);
  });

  test("short lines have no parameters: their words are all there is", () => {
    const lines = ["cron", "disk", "mail", "web", "print"].map((what) => `${what} stopped`);
    expect(different(lines)).toBe(5);
  });

  test("an empty bracket and one with a value after an address are the same", () => {
    expect(
      different([
        "connection from 10.0.0.1 () refused",
        "connection from 10.0.0.2 (a1.example.com) refused",
      ]),
    ).toBe(1);
  });

  test("lines of different length are different templates", () => {
    expect(different(["error while reading file now", "error while reading the file now"])).toBe(2);
  });
});
