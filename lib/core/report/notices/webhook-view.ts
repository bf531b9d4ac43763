import { sayNotices } from "../../messages/notices";
import { reteller } from "../../messages/retell";
import { type Formats, formatMoment } from "../format";

/** How a call of a webhook ended, noted in English, in the language of the reader. */
export const callOutcome = reteller(sayNotices, [
  "taken with {status}",
  "the receiver answered {status}",
]);

type Called = { readonly calledAt: Date | null; readonly outcome: string | null };

/** When a webhook was called last, and how that ended. */
export function lastCall({ calledAt, outcome }: Called, formats: Formats): string {
  if (!calledAt || !outcome) return sayNotices(formats, "Not called yet.");
  return sayNotices(formats, "Last call {moment}: {outcome}.", {
    moment: formatMoment(calledAt, formats),
    outcome: callOutcome(formats, outcome),
  });
}
