import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { CandidateView } from "@/lib/core/report/candidate/candidate-view";
import { MetricHint } from "../metric-hint";

/** How people ask for it: each wording with its tickets. */
export function WordingsCard({
  wordings,
  regroupHref,
}: Pick<CandidateView, "wordings"> & {
  /** Null for readers whose role changes no groups. */
  readonly regroupHref: string | null;
}) {
  const formats = useFormats();
  return (
    <Card
      title={<MetricHint metric="wording">{wordings.title}</MetricHint>}
      action={
        regroupHref ? (
          <Link className="font-medium text-13 text-accent hover:underline" href={regroupHref}>
            {sayCandidates(formats, "Split, move, merge")}
          </Link>
        ) : null
      }
    >
      <ul className="divide-y divide-line text-13">
        {wordings.rows.map((row) => (
          <li key={row.key} className="grid grid-cols-[minmax(0,1fr)_56px_52px] items-center gap-2">
            <span className="truncate" title={row.text}>
              {row.text}
            </span>
            <span aria-hidden className="h-2 bg-data" style={{ width: `${row.share * 100}%` }} />
            <Link
              className="py-1.5 text-right text-accent tabular-nums hover:underline"
              href={row.href}
            >
              {row.count}
            </Link>
          </li>
        ))}
      </ul>
      {wordings.more ? (
        <Link
          className="mt-2 block text-text-2 text-xs hover:text-accent hover:underline"
          href={wordings.more.href}
        >
          {wordings.more.text}
        </Link>
      ) : null}
    </Card>
  );
}
