import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { VerdictLineView } from "@/lib/core/report/candidate/verdict-lines";

/** Who said what of the task, when and why; newest first. */
export function VerdictHistory({ lines }: { lines: readonly VerdictLineView[] }) {
  const formats = useFormats();
  return (
    <Card
      title={sayCandidates(formats, "Verdicts")}
      note={sayCandidates(formats, "The newest counts; it goes before the score.")}
    >
      <ol className="divide-y divide-line text-13">
        {lines.map((line) => (
          <li key={line.key} className="py-2">
            <p>
              <strong className="font-semibold">{line.name}</strong>
              {line.reason ? `: ${line.reason}` : null}
            </p>
            <p className="text-text-2 text-xs">
              {line.by}, {line.when}
              {line.standing ? ` · ${line.standing}` : null}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
