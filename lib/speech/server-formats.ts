import { cache } from "react";
import type { Formats } from "@/lib/core/report/format";
import { ENGLISH } from "./english";

/** One box for each request; outside of a page, nothing is remembered and nothing is asked. */
const told = cache((): { formats: Formats } => ({ formats: ENGLISH }));

/** Says how the page of this request speaks: called before anything of it is drawn. */
export function speakIn({ locale, currency, timeZone }: Formats): void {
  told().formats = { locale, currency, timeZone };
}

/** How the page speaks, for components that are drawn on the server. */
export function useFormats(): Formats {
  return told().formats;
}
