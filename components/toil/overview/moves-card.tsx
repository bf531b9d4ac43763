import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayOverview } from "@/lib/core/messages/overview";
import type {
  CountLink,
  ImportChangesView,
  MovesView,
} from "@/lib/core/report/overview/overview-moves";
import { ChangeMark } from "./change-mark";

const NUMBER = "py-2 pl-4 text-right align-top whitespace-nowrap tabular-nums";
const HEAD = "whitespace-nowrap pb-1.5 pl-4 text-right font-medium text-text-2 text-xs";

function Task({ href, title, note }: { href: string; title: string; note: string }) {
  return (
    <td className="max-w-0 py-2">
      <Link className="line-clamp-2 font-semibold hover:text-accent" href={href} title={title}>
        {title}
      </Link>
      <span className="block truncate text-text-2 text-xs">{note}</span>
    </td>
  );
}

function Rows({ count }: { count: CountLink }) {
  return (
    <Link
      className="-my-0.5 inline-block py-0.5 hover:text-accent hover:underline"
      href={count.href}
    >
      {count.text}
    </Link>
  );
}

/** The tasks that changed most between the period and what it stands against; each count opens its tickets. */
export function MovesCard({ view }: { view: MovesView }) {
  const formats = useFormats();
  return (
    <Card title={view.title} note={view.note}>
      {view.rows.length === 0 ? (
        <p className="py-2 text-13 text-text-2">
          {sayOverview(formats, "No ranked task has a ticket in these weeks.")}
        </p>
      ) : (
        <table className="w-full text-13">
          <thead>
            <tr>
              <th scope="col" className="w-full pb-1.5 text-left font-medium text-text-2 text-xs">
                {sayOverview(formats, "Task")}
              </th>
              {view.hasBefore ? (
                <th scope="col" className={HEAD}>
                  {sayOverview(formats, "Before")}
                </th>
              ) : null}
              <th scope="col" className={HEAD}>
                {sayOverview(formats, "Tickets")}
              </th>
              <th scope="col" className={HEAD}>
                {sayOverview(formats, view.hasBefore ? "Change" : "Toil")}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.id} className="border-line border-t">
                <Task {...row} />
                {view.hasBefore ? (
                  <td className={`${NUMBER} text-text-2`}>
                    {row.before ? <Rows count={row.before} /> : null}
                  </td>
                ) : null}
                <td className={NUMBER}>
                  <Rows count={row.now} />
                </td>
                <td className={NUMBER}>
                  {view.hasBefore ? <ChangeMark text={row.change} way={row.way} /> : row.change}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

/** What the last import did to ranks and hours a year. */
export function ImportChangesCard({ view, href }: { view: ImportChangesView; href: string }) {
  const formats = useFormats();
  return (
    <Card
      title={sayOverview(formats, "Changed since the last import")}
      note={view.note}
      action={
        <Link className="py-0.5 text-13 text-accent hover:underline" href={href}>
          {sayOverview(formats, "Ranking")}
        </Link>
      }
    >
      <table className="w-full text-13">
        <thead>
          <tr>
            <th scope="col" className="w-full pb-1.5 text-left font-medium text-text-2 text-xs">
              {sayOverview(formats, "Task")}
            </th>
            <th scope="col" className={HEAD}>
              {sayOverview(formats, "Before")}
            </th>
            <th scope="col" className={HEAD}>
              {sayOverview(formats, "Now, a year")}
            </th>
            <th scope="col" className={HEAD}>
              {sayOverview(formats, "Change")}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id} className="border-line border-t">
              <Task {...row} />
              <td className={`${NUMBER} text-text-2`}>{row.before}</td>
              <td className={NUMBER}>{row.now}</td>
              <td className={NUMBER}>
                <ChangeMark text={row.change} way={row.way} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
