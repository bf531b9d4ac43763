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
  revenue: {
    yearlyRevenue: 96_000_000,
    serviceHours: 8_760,
    impactShare: 0.15,
    recaptureShare: 0.6,
    marginShare: 0.18,
    upToPriority: 1,
  },
  applications: { runBudget: 2_100_000 },
});
