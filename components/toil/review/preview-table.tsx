import { Ban } from "lucide-react";
import { useFormats } from "#formats";
import { Scroll } from "@/components/ui/table";
import { sayReview } from "@/lib/core/messages/review";
import type { PreviewView } from "@/lib/core/report/imports/review-preview";

type Props = {
  readonly name: string;
  /** The only file of its header: its name stands above already. */
  readonly isAlone: boolean;
  readonly view: PreviewView;
};

/** Rows as they would be stored, with the cells of the file under them where they differ. */
export function PreviewTable({ name, isAlone, view }: Props) {
  const formats = useFormats();
  return (
    <section className="mt-6">
      {isAlone ? null : <h3 className="mb-2 truncate font-mono font-semibold text-xs">{name}</h3>}
      <Scroll
        label={sayReview(formats, "Rows of {name}", { name })}
        className="rounded-card border border-line"
      >
        <table className="w-full text-left text-13">
          <thead className="bg-subtle text-text-2 text-xs">
            <tr>
              <th scope="col" className="px-3 py-2 text-right font-medium">
                {sayReview(formats, "Line")}
              </th>
              {view.heads.map((head) => (
                <th key={head} scope="col" className="whitespace-nowrap px-3 py-2 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {view.parts.map((part) => (
            <tbody key={part.key}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={view.heads.length + 1}
                  className="border-line border-t bg-subtle px-3 py-1 font-medium text-text-3 text-xs"
                >
                  {part.title}
                </th>
              </tr>
              {part.rows.map((row) => (
                <tr key={row.line} className={`align-top ${row.rejected ? "bg-bad-soft" : ""}`}>
                  <td className="border-line border-t px-3 py-1.5 text-right text-text-3 tabular-nums">
                    {row.line}
                  </td>
                  {row.cells.map((cell, at) => (
                    <td key={cell.key} className="max-w-64 border-line border-t px-3 py-1.5">
                      {row.rejected && at === 0 ? (
                        <span className="mb-0.5 flex items-start gap-1.5 text-bad">
                          <Ban aria-hidden className="mt-0.5 size-3.5 shrink-0" />{" "}
                          {sayReview(formats, "Rejected")}
                        </span>
                      ) : null}
                      <span className="block truncate" title={cell.read}>
                        {cell.read}
                      </span>
                      {cell.raw ? (
                        <span
                          className={`block truncate font-mono text-xs ${cell.isFault ? "font-semibold text-bad" : "text-text-3"}`}
                          title={cell.raw}
                        >
                          {cell.raw}
                        </span>
                      ) : null}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Scroll>
      <Reasons view={view} />
    </section>
  );
}

/** Why rows of the preview would be rejected, once for each reason. */
function Reasons({ view }: { view: PreviewView }) {
  const formats = useFormats();
  const reasons = new Map<string, { code: string; hint: string; lines: string[] }>();
  for (const { line, rejected } of view.parts.flatMap((part) => part.rows)) {
    if (!rejected) continue;
    const known = reasons.get(rejected.hint);
    reasons.set(rejected.hint, { ...rejected, lines: [...(known?.lines ?? []), line] });
  }
  if (reasons.size === 0) return null;
  return (
    <ul className="mt-2 text-13 text-text-2">
      {[...reasons.values()].map(({ code, hint, lines }) => (
        <li key={hint}>
          {sayReview(formats, "Line {lines}: {hint}", { lines: lines.join(", "), hint })}{" "}
          <span className="font-mono text-text-3 text-xs">{code}</span>
        </li>
      ))}
    </ul>
  );
}
