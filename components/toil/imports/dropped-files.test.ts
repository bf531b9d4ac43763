import { describe, expect, test } from "vitest";
import { type DroppedEntry, filesWithin } from "./dropped-files";

function file(name: string): DroppedEntry {
  return { name, isDirectory: false, file: (found) => found(new File(["x"], name)) };
}

/** As in browsers, a reader gives a few entries at a time. */
function folder(name: string, children: readonly DroppedEntry[], atOnce = 2): DroppedEntry {
  return {
    name,
    isDirectory: true,
    createReader() {
      let given = 0;
      return {
        readEntries(found) {
          found(children.slice(given, given + atOnce));
          given += atOnce;
        },
      };
    },
  };
}

const names = async (entries: readonly DroppedEntry[]) =>
  (await filesWithin(entries)).map(({ name }) => name);

describe("the files of a dropped folder", () => {
  test("are all of them, below it too, by name", async () => {
    const dropped = folder("exports", [
      file("b.csv"),
      folder("2026", [file("june.csv"), file("may.csv"), file("july.csv")]),
      file("a.csv"),
      folder("empty", []),
      file("c.csv"),
    ]);
    expect(await names([file("first.csv"), dropped])).toEqual([
      "first.csv",
      "july.csv",
      "june.csv",
      "may.csv",
      "a.csv",
      "b.csv",
      "c.csv",
    ]);
  });

  test("leave out what machines put there", async () => {
    const hidden = [file(".DS_Store"), file("Thumbs.db"), folder(".git", [file("x")])];
    expect(await names([folder("exports", [...hidden, file("a.csv")])])).toEqual(["a.csv"]);
  });

  test("are not silently fewer when one cannot be read", async () => {
    const broken: DroppedEntry = {
      name: "a.csv",
      isDirectory: false,
      file: (_, failed) => failed(new Error("gone")),
    };
    await expect(filesWithin([folder("exports", [broken])])).rejects.toThrow("gone");
  });
});
