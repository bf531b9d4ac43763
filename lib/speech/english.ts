import type { Formats } from "@/lib/core/report/format";

/** How a page speaks of which nobody has said it. */
export const ENGLISH: Formats = { locale: "en-US", currency: "USD", timeZone: "UTC" };
