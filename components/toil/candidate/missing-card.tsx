import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { CandidateView } from "@/lib/core/report/candidate/candidate-view";

/** What the export does not say, priced in points of the toil score. */
export function MissingCard({
  missing,
  range,
}: {
  missing: CandidateView["missing"];
  range: string;
}) {
  const formats = useFormats();
  return (
    <Card
      title={sayCandidates(formats, "Missing from the export")}
      note={sayCandidates(formats, "Each would narrow {range}.", { range })}
    >
      <ul className="divide-y divide-line text-13">
        {missing.map((one) => (
          <li key={one.key} className="flex justify-between gap-3 py-2">
            <span>
              <strong className="font-semibold">{one.needs}</strong>, {one.has}
              <span className="block text-text-3 text-xs">{one.tells}</span>
            </span>
            <span className="tabular-nums">{one.points}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
