import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { TrayView } from "@/lib/core/report/candidates/tray-view";
import { ApprovedMark } from "../approved-mark";

/** Tasks with too little evidence to rank, or ruled out by a person: outside ranks and totals, each with its reason. */
export function Tray({ tray }: { tray: TrayView }) {
  return (
    <section className="mt-8 rounded-card border border-line-strong border-dashed p-4">
      <header className="mb-3 flex items-start gap-3">
        <span className="pt-0.5">
          <Badge>{tray.mark}</Badge>
        </span>
        <div>
          <h2 className="font-semibold text-sm">{tray.title}</h2>
          <p className="text-13 text-text-2">{tray.note}</p>
        </div>
      </header>
      <ul className="text-13">
        {tray.rows.map((row) => (
          <li
            key={row.id}
            className="grid items-center gap-x-4 gap-y-1 border-line border-t py-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_90px_minmax(0,4fr)_150px]"
          >
            <Link className="truncate py-0.5 font-semibold hover:text-accent" href={row.href}>
              {row.title}
            </Link>
            <span className="flex gap-1">
              {row.approved ? <ApprovedMark words={row.approved} /> : null}
              {row.source ? <Badge>{row.source}</Badge> : null}
            </span>
            <span className="tabular-nums sm:text-right">{row.tickets}</span>
            <span className="text-text-2">{row.reason}</span>
            <span className="tabular-nums sm:text-right">{row.hours}</span>
          </li>
        ))}
      </ul>
      {tray.more ? (
        <Link
          className="mt-2 inline-block py-1 text-13 text-accent hover:underline"
          href={tray.more.href}
          scroll={false}
        >
          {tray.more.text}
        </Link>
      ) : null}
    </section>
  );
}
