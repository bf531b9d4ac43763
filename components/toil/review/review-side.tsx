import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { sayReview } from "@/lib/core/messages/review";
import type { ReviewView } from "@/lib/core/report/imports/review-view";
import { ConfidenceWord } from "../imports/confidence-word";

/** What was recognised, what would be rejected, and what the answers do. */
export function ReviewSide({ view }: { view: ReviewView }) {
  const formats = useFormats();
  return (
    <>
      <Card title={sayReview(formats, "Recognised")}>
        <ul className="divide-y divide-line text-13">
          {view.recognised.map(({ key, confidence, name, note }) => (
            <li key={key} className="flex gap-4 py-2 first:pt-0 last:pb-0">
              <span className="w-20 shrink-0">
                <ConfidenceWord confidence={confidence} />
              </span>
              <span className="min-w-0">
                <span className="block truncate font-medium">{name}</span>
                <span className="block break-words text-text-3 text-xs">{note}</span>
              </span>
            </li>
          ))}
        </ul>
      </Card>
      {view.rejects.length > 0 ? (
        <Card
          title={sayReview(formats, "Would be rejected")}
          note={sayReview(formats, "Kept with their reason; mend and upload them later.")}
        >
          <ul className="divide-y divide-line text-13">
            {view.rejects.map(({ key, count, hint, code, place }) => (
              <li key={key} className="py-2 first:pt-0 last:pb-0">
                <strong className="font-semibold">{count}:</strong> {hint}
                <span className="block break-words text-text-3 text-xs">
                  {sayReview(formats, "first at {place}", { place })} ·{" "}
                  <span className="font-mono">{code}</span>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {view.effects.length > 0 ? (
        <Card title={sayReview(formats, "On the way in")}>
          <FactList facts={view.effects} />
        </Card>
      ) : null}
    </>
  );
}
