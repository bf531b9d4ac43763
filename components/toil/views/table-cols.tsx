import type { Placing } from "./place-columns";

/** The widths of a table's columns. */
export function TableCols({ cols }: Pick<Placing, "cols">) {
  return (
    <colgroup>
      {cols.map(({ key, style }, at) => (
        <col key={key ?? `lead ${at}`} data-column={key ?? undefined} style={style} />
      ))}
    </colgroup>
  );
}
