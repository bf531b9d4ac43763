import Link from "next/link";
import { Card } from "@/components/ui/card";
import { type Formats, formatCount, formatMoment } from "@/lib/core/report/format";

export type ExampleTicket = {
  readonly key: string;
  readonly externalId: string;
  readonly title: string | null;
  readonly category: string | null;
  /** Null also where the reader's role hides texts. */
  readonly resolution: string | null;
  readonly openedAt: Date | null;
  readonly channel: string | null;
};

type Props = {
  readonly examples: readonly ExampleTicket[];
  readonly href: string;
  readonly total: number;
  readonly formats: Formats;
};

/** The newest tickets of a task, and the way to all of them. */
export function ExampleTickets({ examples, href, total, formats }: Props) {
  return (
    <Card title="Example tickets" note="The newest first.">
      <ul className="divide-y divide-line text-13">
        {examples.map((ticket) => (
          <li key={ticket.key} className="grid gap-x-4 py-2 sm:grid-cols-[160px_1fr]">
            <span>
              <span className="block truncate font-mono text-xs">{ticket.externalId}</span>
              <span className="text-text-3 text-xs">
                {formatMoment(ticket.openedAt, formats)}
                {ticket.channel ? `, ${ticket.channel}` : ""}
              </span>
            </span>
            <span className="min-w-0">
              <span className="block break-words">
                {ticket.title ?? ticket.category ?? "no title"}
              </span>
              {ticket.resolution ? (
                <span className="line-clamp-2 text-text-2 text-xs">{ticket.resolution}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <Link className="mt-2 inline-block text-13 text-accent hover:underline" href={href}>
        Open {formatCount(total, formats)} tickets
      </Link>
    </Card>
  );
}
