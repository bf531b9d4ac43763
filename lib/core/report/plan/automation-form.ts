import { z } from "zod";
import type { AutomationSettings } from "../../domain/automation";
import { optionalNumber, share } from "../form-fields";

/** The fields of the settings form about automations; one that is not shown or empty stays as it was. */
export const automationFields = {
  coverageLow: share.optional(),
  coverageLikely: share.optional(),
  coverageHigh: share.optional(),
  rampMonths: optionalNumber.optional(),
  residualShare: share.optional(),
  upkeepShare: share.optional(),
  failureShare: share.optional(),
  failureCost: optionalNumber.optional(),
  licenceAMonth: optionalNumber.optional(),
  discountRate: share.optional(),
  dayHours: optionalNumber.optional(),
  sizeS: optionalNumber.optional(),
  sizeM: optionalNumber.optional(),
  sizeL: optionalNumber.optional(),
  sizeXL: optionalNumber.optional(),
};

const fields = z.object(automationFields);

/** The assumptions about automations on top of what was stored; checked with the rest of the settings. */
export function automationFrom(
  form: z.infer<typeof fields>,
  before: AutomationSettings,
): AutomationSettings {
  const { coverage, sizeDays } = before;
  return {
    ...before,
    coverage: {
      lo: form.coverageLow ?? coverage.lo,
      mode: form.coverageLikely ?? coverage.mode,
      hi: form.coverageHigh ?? coverage.hi,
    },
    rampMonths: form.rampMonths ?? before.rampMonths,
    residualShare: form.residualShare ?? before.residualShare,
    upkeepShare: form.upkeepShare ?? before.upkeepShare,
    failureShare: form.failureShare ?? before.failureShare,
    failureCost: form.failureCost ?? before.failureCost,
    licenceAMonth: form.licenceAMonth ?? before.licenceAMonth,
    discountRate: form.discountRate ?? before.discountRate,
    dayHours: form.dayHours ?? before.dayHours,
    sizeDays: {
      S: form.sizeS ?? sizeDays.S,
      M: form.sizeM ?? sizeDays.M,
      L: form.sizeL ?? sizeDays.L,
      XL: form.sizeXL ?? sizeDays.XL,
    },
  };
}
