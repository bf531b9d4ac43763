import type { z } from "zod";
import type { AutomationSettings } from "../../domain/automation";
import type { Speech } from "../../messages/plain-speaker";
import { optionalNumber, share } from "../form-fields";

/** The fields of the settings form about automations; one that is not shown or empty stays as it was. */
export function automationFields(speech: Speech) {
  const number = optionalNumber(speech).optional();
  const percent = share(speech).optional();
  return {
    coverageLow: percent,
    coverageLikely: percent,
    coverageHigh: percent,
    rampMonths: number,
    residualShare: percent,
    upkeepShare: percent,
    failureShare: percent,
    failureCost: number,
    licenceAMonth: number,
    discountRate: percent,
    dayHours: number,
    sizeS: number,
    sizeM: number,
    sizeL: number,
    sizeXL: number,
  };
}

type Fields = z.ZodObject<ReturnType<typeof automationFields>>;

/** The assumptions about automations on top of what was stored; checked with the rest of the settings. */
export function automationFrom(
  form: z.infer<Fields>,
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
