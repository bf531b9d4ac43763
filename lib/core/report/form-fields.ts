import { z } from "zod";

/** A number field that may be left empty; "" means nobody has entered it, which is not 0. */
export const optionalNumber = z
  .string()
  .trim()
  .transform((text, context) => {
    if (text === "") return null;
    const value = Number(text.replace(/[\s_,](?=\d{3}\b)/g, "").replace(",", "."));
    if (Number.isFinite(value)) return value;
    context.addIssue({ code: "custom", params: { text }, message: `"${text}" is not a number` });
    return z.NEVER;
  });

/** A field in per cent, read as a share of 0 to 1. */
export const share = optionalNumber.transform((percent) =>
  percent === null ? null : percent / 100,
);
