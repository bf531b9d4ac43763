import { type WorkspaceSettings, workspaceSettings } from "@/lib/core/domain/settings";

/**
 * What the sample company has entered. Revenue is priced; risk is left out on purpose, so that a newcomer sees how
 * "not priced" reads.
 */
export const SAMPLE_SETTINGS: WorkspaceSettings = workspaceSettings.parse({
  currency: "USD",
  timeZone: "Europe/Berlin",
  annualCost: 118_000,
  productiveHours: 1_650,
  staff: 41,
  operationalSpend: 6_200_000,
});
