import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { CandidateView } from "@/lib/core/report/candidate/candidate-view";
import { MarkedText } from "./marked-text";

/** The newest tickets of a task, and the way to all of them. */
export function ExampleTickets({
  examples,
  allTickets,
}: Pick<CandidateView, "examples" | "allTickets">) {
  const formats = useFormats();
  return (
    <Card
      title={sayCandidates(formats, "Example tickets")}
      note={sayCandidates(
        formats,
        "The newest. Marked: words that the task's wordings share. Underlined: somebody decides.",
      )}
    >
      <ul className="divide-y divide-line text-13">
        {examples.map((ticket) => (
          <li key={ticket.key} className="grid gap-x-4 py-2 sm:grid-cols-[150px_minmax(0,1fr)]">
            <span className="min-w-0">
              <span className="block truncate font-mono text-xs leading-[18px]">
                {ticket.externalId}
              </span>
              <span className="block text-text-3 text-xs">{ticket.when}</span>
            </span>
            <span className="min-w-0">
              <span className="block break-words">
                <MarkedText pieces={ticket.title} />
              </span>
              {ticket.resolution.length > 0 ? (
                <span className="line-clamp-2 text-text-2 text-xs">
                  <MarkedText pieces={ticket.resolution} />
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <Link
        className="mt-1 inline-block py-1 text-13 text-accent hover:underline"
        href={allTickets.href}
      >
        {allTickets.text}
      </Link>
    </Card>
  );
}
