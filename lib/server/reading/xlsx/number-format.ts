/** What a cell's number means, by its format: nothing special, a point in time, a length of time, or a padded code. */
export type NumberKind =
  | { readonly kind: "number" }
  | { readonly kind: "date" | "time" | "date-time" | "elapsed" }
  | { readonly kind: "padded"; readonly digits: number };

const NUMBER: NumberKind = { kind: "number" };

/** Formats that a workbook may use without writing them down (ECMA-376 part 1, 18.8.30, with the East Asian ones). */
function builtInKind(id: number): NumberKind {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36) return { kind: "date" };
  if ((id >= 50 && id <= 54) || id === 57 || id === 58) return { kind: "date" };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 55 && id <= 56))
    return { kind: "time" };
  if (id === 22) return { kind: "date-time" };
  if (id === 45 || id === 47) return { kind: "time" };
  return id === 46 ? { kind: "elapsed" } : NUMBER;
}

/** The kind of a number format, by its code where the workbook gives one, else by its number. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return builtInKind(id);
  if (/^0{2,15}$/.test(code)) return { kind: "padded", digits: code.length };
  const [section = ""] = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, "")
    .toLowerCase()
    .split(";");
  if (/\[(?:h+|m+|s+)\]/.test(section)) return { kind: "elapsed" };
  const letters = section.replaceAll(/\[[^\]]*\]|general|am\/pm|a\/p/g, "");
  const hasTime = /[hs]/.test(letters);
  // An m between hours and seconds means minutes; alone, or beside days and years, it means months.
  const hasDate = /[dy]/.test(letters) || (/m/.test(letters) && !hasTime);
  if (hasDate) return { kind: hasTime ? "date-time" : "date" };
  return hasTime ? { kind: "time" } : NUMBER;
}
