import { useFormats } from "#formats";
import { Kbd } from "@/components/ui/kbd";
import { sayShell } from "@/lib/core/messages/shell";
import { type KeyLine, keyGroups } from "@/lib/core/report/palette/key-words";

function Line({ line }: { line: KeyLine }) {
  const formats = useFormats();
  return (
    <div className="flex items-center justify-between gap-4 py-1">
      <dt className="text-text-2">{line.does}</dt>
      <dd className="flex shrink-0 items-center gap-1 text-text-3 text-xs">
        {line.keys.map((key, at) => (
          <span key={key} className="contents">
            {at > 0 && line.isSequence ? sayShell(formats, "then") : null}
            <Kbd>{key}</Kbd>
          </span>
        ))}
      </dd>
    </div>
  );
}

/** Every key that does something, by where it works. `pages` are those that the reader may open. */
export function KeyList({ pages }: { pages: readonly string[] }) {
  const formats = useFormats();
  return (
    <div className="gap-10 text-13 sm:columns-2">
      {keyGroups(pages, formats).map((group) => (
        <section key={group.name} className="mb-5 break-inside-avoid">
          <h3 className="mb-1 font-semibold">{group.name}</h3>
          <dl className="divide-y divide-line">
            {group.lines.map((line) => (
              <Line key={line.does} line={line} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
