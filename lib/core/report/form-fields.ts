import { z } from "zod";
import type { Speech } from "../messages/plain-speaker";
import { typedNumber } from "./typed-number";

/** A number field that may be left empty, typed as the language writes it; "" means nobody has entered it, which is not 0. */
export function optionalNumber(speech: Speech) {
  return z.string().transform((text, context) => {
    if (text.trim() === "") return null;
    const value = typedNumber(text, speech);
    if (value !== null) return value;
    context.addIssue({ code: "custom", params: { text }, message: "not a number" });
    return z.NEVER;
  });
}

/** A field in per cent, read as a share of 0 to 1. */
export function share(speech: Speech) {
  return optionalNumber(speech).transform((percent) => (percent === null ? null : percent / 100));
}
