import { describe, expect, test } from "vitest";
import { undoDialogView, undoneView } from "./undo-view";

const US = { locale: "en-US", currency: "USD", timeZone: "UTC" };
const FILE = { id: "import-1", fileName: "incidents.csv" };
const UNTIL = new Date("2026-12-24T10:00:00Z");

describe("the undo dialog", () => {
  test("says how many tickets go, come back and keep what a person changed", () => {
    const offer = {
      kind: "possible",
      removes: 1_204,
      restores: 1,
      keeps: 2,
      until: UNTIL,
    } as const;
    expect(undoDialogView(offer, FILE, "desk", US)).toEqual({
      title: "Undo the import of incidents.csv?",
      sentences: [
        "1,204 tickets that it created are removed.",
        "1 ticket that it updated becomes exactly what it was before.",
        "2 tickets keep what a person changed.",
        "Then the ranking is computed again. The file no longer counts towards the storage of this workspace; it can be run again until its room is needed.",
      ],
      later: [],
      confirm: {
        url: "/api/imports/import-1/undo?workspace=desk",
        toast: "Undoing: 1,204 tickets removed, 1 restored.",
      },
    });
  });

  test("names later imports that are in the way, and asks nothing", () => {
    const later = [{ id: "import-2", fileName: "october.csv" }];
    const view = undoDialogView(
      { kind: "blocked", message: "Later imports built on this one.", later },
      FILE,
      "desk",
      US,
    );
    expect(view?.confirm).toBeNull();
    expect(view?.later).toEqual([{ href: "/desk/imports/import-2", fileName: "october.csv" }]);
  });

  test("is not there where an import cannot be undone", () => {
    expect(undoDialogView(null, FILE, "desk", US)).toBeNull();
  });
});

describe("the receipt of an undone import", () => {
  test("says by whom and when, and names what was kept", () => {
    const at = new Date("2026-11-24T14:05:00Z");
    const undo = { by: "Maya Member", at, removed: 88, restored: 0, kept: ["INC7"] };
    expect(undoneView({ undo, isFileGone: false }, US)).toEqual({
      title: "Undone on 24 Nov 2026, 14:05 by Maya Member.",
      text: "88 tickets were removed. 1 ticket keeps what a person changed: INC7. Its file can be run again until this workspace needs its room.",
    });
    expect(undoneView({ undo, isFileGone: true }, US)?.text).toContain("upload it again");
  });

  test("says nothing before the undo is done", () => {
    const undo = { by: "Maya Member", at: null, removed: 1, restored: 0, kept: [] };
    expect(undoneView({ undo, isFileGone: false }, US)).toBeNull();
  });
});
