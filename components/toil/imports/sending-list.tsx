import { useFormats } from "#formats";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { saySending } from "@/lib/core/messages/sending";
import { formatBytes } from "@/lib/core/report/format";
import type { Sending } from "./use-sending";

function FileLine({ file }: { file: Sending }) {
  const formats = useFormats();
  const share = file.size === 0 ? 1 : file.sent / file.size;
  const state =
    file.problem ??
    (file.importId
      ? saySending(formats, "arrived whole")
      : saySending(formats, "{sent} of {size}", {
          sent: formatBytes(file.sent, formats),
          size: formatBytes(file.size, formats),
        }));
  return (
    <li className="py-2.5 text-13">
      <div className="mb-1.5 flex justify-between gap-3">
        <span className="truncate font-mono text-xs leading-[18px]">{file.name}</span>
        <span className={`shrink-0 tabular-nums ${file.problem ? "text-bad" : "text-text-2"}`}>
          {state}
        </span>
      </div>
      <Progress
        share={file.problem ? 0 : share}
        label={saySending(formats, "{file} sent", { file: file.name })}
      />
    </li>
  );
}

function Failures({ count }: { count: number }) {
  const formats = useFormats();
  if (count === 0) return null;
  const title =
    count === 1
      ? saySending(formats, "One file did not arrive.")
      : saySending(formats, "{count} files did not arrive.", { count });
  return (
    <div className="mt-3">
      <Notice tone="bad" title={title}>
        {saySending(
          formats,
          "Nothing was imported. Mend what its line says, then drop it again; a large file goes on where it stopped.",
        )}
      </Notice>
    </div>
  );
}

/** How far each file is, and what is wrong with those that did not arrive. */
export function SendingList({ files }: { files: readonly Sending[] }) {
  return (
    <>
      <ul aria-live="polite" className="mt-4 divide-y divide-line">
        {files.map((file) => (
          <FileLine key={file.name} file={file} />
        ))}
      </ul>
      <Failures count={files.filter((file) => file.problem !== null).length} />
    </>
  );
}
