import type { RevenueInputs } from "@/lib/core/domain/settings";

const HOURS_A_YEAR = 8760;

/** Revenue per hour of service: yearly revenue / yearly service hours. */
export function revenuePerHour(yearlyRevenue: number, serviceHours: number): number {
  return yearlyRevenue / serviceHours;
}

/** Turnover that stops: hours x revenue per hour x share of the flow that stops x share that does not come back. */
export function grossRevenueLoss(
  hours: number,
  inputs: Pick<RevenueInputs, "yearlyRevenue" | "serviceHours" | "impactShare" | "recaptureShare">,
): number {
  const perHour = revenuePerHour(inputs.yearlyRevenue, inputs.serviceHours);
  return hours * perHour * inputs.impactShare * (1 - inputs.recaptureShare);
}

/**
 * Revenue axis of one task: contribution margin on the turnover that stops.
 *
 * Tickets are open around the clock, services may not earn around the clock: of the hours open, service hours / 8,760
 * are taken to fall into service.
 */
export function revenueLoss(openHours: number, inputs: RevenueInputs): number {
  const inService = openHours * Math.min(1, inputs.serviceHours / HOURS_A_YEAR);
  return grossRevenueLoss(inService, inputs) * inputs.marginShare;
}

/** What waiting delays: hours of waiting x value of an hour x share of the delay that is felt. */
export function delayLoss(
  delayHours: number,
  inputs: { readonly valuePerHour: number; readonly exposureShare: number },
): number {
  return delayHours * inputs.valuePerHour * inputs.exposureShare;
}
