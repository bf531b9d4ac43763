import { saySettings } from "../../messages/settings";
import { type Formats, formatBytes, formatCount } from "../format";

/** What removing a workspace takes away, for the page that asks. */
export type RemovalView = {
  readonly name: string;
  /** False for the sample, which anybody can have again. */
  readonly asksForName: boolean;
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
};

type Workspace = {
  readonly name: string;
  readonly isSample: boolean;
  readonly tickets: number;
  readonly imports: number;
  readonly people: number;
  readonly bytes: number;
};

/** Words and numbers of the removal; `bytes` are those of stored uploads. */
export function removalView(workspace: Workspace, formats: Formats): RemovalView {
  return {
    name: workspace.name,
    asksForName: !workspace.isSample,
    title: saySettings(formats, workspace.isSample ? "Remove the sample" : "Remove this workspace"),
    facts: [
      { name: saySettings(formats, "Tickets"), value: formatCount(workspace.tickets, formats) },
      { name: saySettings(formats, "Imports"), value: formatCount(workspace.imports, formats) },
      { name: saySettings(formats, "Stored files"), value: formatBytes(workspace.bytes, formats) },
      {
        name: saySettings(formats, "People who lose it"),
        value: formatCount(workspace.people, formats),
      },
    ],
  };
}
