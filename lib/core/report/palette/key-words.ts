/** One line of the sheet of keys. `then`: pressed one after the other; else any of them. */
export type KeyLine = {
  readonly keys: readonly string[];
  readonly isSequence?: boolean;
  readonly does: string;
};

export type KeyGroup = { readonly name: string; readonly lines: readonly KeyLine[] };

/** Where "G, then a letter" leads: the last part of the address. Null: the start page. */
export const GO_TO: readonly {
  readonly key: string;
  readonly page: string;
  readonly name: string;
}[] = [
  { key: "o", page: "overview", name: "Overview" },
  { key: "c", page: "candidates", name: "Candidates" },
  { key: "t", page: "tickets", name: "Tickets" },
  { key: "p", page: "plan", name: "Plan" },
  { key: "a", page: "applications", name: "Applications" },
  { key: "r", page: "report", name: "Report" },
  { key: "i", page: "imports", name: "Imports" },
  { key: "s", page: "settings", name: "Settings" },
];

/** Every key that does something, by where it works. `pages` are those that the reader may open. */
export function keyGroups(pages: readonly string[]): readonly KeyGroup[] {
  return [
    {
      name: "Everywhere",
      lines: [
        { keys: ["Ctrl K", "⌘ K"], does: "Search pages, tasks, tickets, imports and commands" },
        { keys: ["?"], does: "This list" },
        ...GO_TO.filter(({ page }) => pages.includes(page)).map(({ key, name }) => ({
          keys: ["G", key.toUpperCase()],
          isSequence: true,
          does: `Go to ${name}`,
        })),
        { keys: ["Esc"], does: "Close what is open" },
      ],
    },
    {
      name: "Candidates",
      lines: [
        { keys: ["J", "K"], does: "Next, previous task" },
        { keys: ["Enter"], does: "Open the task: why it scores so" },
        { keys: ["X"], does: "Select the task for a bulk action" },
        { keys: ["Shift J", "Shift K"], does: "Select and go on" },
        { keys: ["T", "N", "D"], does: "Verdict: toil, not toil, needs design" },
        { keys: ["S", "W"], does: "Verdict: split, wrong group" },
      ],
    },
    {
      name: "One task",
      lines: [
        { keys: ["J", "K"], does: "Next, previous task of the ranking" },
        { keys: ["Esc"], does: "Back to the list" },
      ],
    },
    {
      name: "Periods",
      lines: [
        { keys: ["←", "→"], does: "Earlier, later period" },
        { keys: ["X"], does: "End the comparison" },
      ],
    },
    { name: "Plan", lines: [{ keys: ["L"], does: "Lock the task in, or unlock it" }] },
  ];
}
