import type { Speech } from "../../messages/plain-speaker";
import { sayShell } from "../../messages/shell";

/** One line of the sheet of keys. `then`: pressed one after the other; else any of them. */
export type KeyLine = {
  readonly keys: readonly string[];
  readonly isSequence?: boolean;
  readonly does: string;
};

export type KeyGroup = { readonly name: string; readonly lines: readonly KeyLine[] };

/** Where "G, then a letter" leads: the last part of the address. Null: the start page. */
export const GO_TO = [
  { key: "o", page: "overview", name: "Overview" },
  { key: "c", page: "candidates", name: "Candidates" },
  { key: "t", page: "tickets", name: "Tickets" },
  { key: "p", page: "plan", name: "Plan" },
  { key: "a", page: "applications", name: "Applications" },
  { key: "r", page: "report", name: "Report" },
  { key: "i", page: "imports", name: "Imports" },
  { key: "s", page: "settings", name: "Settings" },
  { key: "h", page: "help", name: "Help" },
] as const;

function everywhere(pages: readonly string[], speech: Speech): KeyGroup {
  return {
    name: sayShell(speech, "Everywhere"),
    lines: [
      {
        keys: ["Ctrl K", "⌘ K"],
        does: sayShell(speech, "Search pages, tasks, tickets, imports and commands"),
      },
      { keys: ["?"], does: sayShell(speech, "This list") },
      ...GO_TO.filter(({ page }) => pages.includes(page)).map(({ key, name }) => ({
        keys: ["G", key.toUpperCase()],
        isSequence: true,
        does: sayShell(speech, "Go to {page}", { page: sayShell(speech, name) }),
      })),
      { keys: ["Esc"], does: sayShell(speech, "Close what is open") },
    ],
  };
}

function ofCandidates(speech: Speech): KeyGroup {
  return {
    name: sayShell(speech, "Candidates"),
    lines: [
      { keys: ["J", "K"], does: sayShell(speech, "Next, previous task") },
      { keys: ["Enter"], does: sayShell(speech, "Open the task: why it scores so") },
      { keys: ["X"], does: sayShell(speech, "Select the task for a bulk action") },
      { keys: ["Shift J", "Shift K"], does: sayShell(speech, "Select and go on") },
      { keys: ["T", "N", "D"], does: sayShell(speech, "Verdict: toil, not toil, needs design") },
      { keys: ["S", "W"], does: sayShell(speech, "Verdict: split, wrong group") },
    ],
  };
}

/** Every key that does something, by where it works. `pages` are those that the reader may open. */
export function keyGroups(pages: readonly string[], speech: Speech): readonly KeyGroup[] {
  return [
    everywhere(pages, speech),
    ofCandidates(speech),
    {
      name: sayShell(speech, "One task"),
      lines: [
        { keys: ["J", "K"], does: sayShell(speech, "Next, previous task of the ranking") },
        { keys: ["Esc"], does: sayShell(speech, "Back to the list") },
      ],
    },
    {
      name: sayShell(speech, "Periods"),
      lines: [
        { keys: ["←", "→"], does: sayShell(speech, "Earlier, later period") },
        { keys: ["X"], does: sayShell(speech, "End the comparison") },
      ],
    },
    {
      name: sayShell(speech, "Plan"),
      lines: [{ keys: ["L"], does: sayShell(speech, "Lock the task in, or unlock it") }],
    },
  ];
}
