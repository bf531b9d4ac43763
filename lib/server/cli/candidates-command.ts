import { readRanking } from "../store/candidates";
import { readSettings } from "../store/settings";
import { candidateJson } from "./candidate-json";
import { type ExitCode, printLine } from "./exit";
import { openInstallation, openWorkspace } from "./open-workspace";

/** `toilbox candidates`: the ranking, one candidate a line; those of grade D come last with rank null. */
export async function candidatesCommand(options: {
  workspace: string;
  json?: boolean;
}): Promise<ExitCode> {
  const installation = await openInstallation();
  const scope = await openWorkspace(options.workspace, { create: false });
  const { settings } = await readSettings(scope);
  const ranking = await readRanking(scope);
  for (const row of ranking?.candidates ?? []) {
    const candidate = candidateJson(row, settings);
    if (options.json) await printLine(candidate);
    else {
      const rank = String(candidate.rank ?? "–").padStart(4);
      const hours = candidate.hoursPerYear.toFixed(0).padStart(7);
      await printLine(
        `${rank} ${hours} h/yr  ${candidate.toil.score.toFixed(0).padStart(3)} ${candidate.grade}  ${candidate.title}`,
      );
    }
  }
  if (!ranking && !options.json) await printLine("Nothing is ranked yet: import an export first.");
  await installation.close();
  return 0;
}
