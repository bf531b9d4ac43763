import { forEachNormalisedTicket } from "../store/questions/normalised-tickets";
import { readSettings } from "../store/settings";
import { type ExitCode, printLine } from "./exit";
import { openInstallation, openWorkspace } from "./open-workspace";
import { ticketJson } from "./ticket-json";

/** `toilbox tickets`: every normalised ticket of a workspace, one a line. */
export async function ticketsCommand(options: {
  workspace: string;
  json?: boolean;
}): Promise<ExitCode> {
  const installation = await openInstallation();
  const scope = await openWorkspace(options.workspace, { create: false });
  const { settings } = await readSettings(scope);
  await forEachNormalisedTicket(scope, async (row) => {
    const ticket = ticketJson(row, settings);
    if (options.json) await printLine(ticket);
    else
      await printLine(
        `${ticket.externalId}  ${ticket.openedAt ?? "–"}  ${ticket.title ?? ticket.category ?? "–"}`,
      );
  });
  await installation.close();
  return 0;
}
