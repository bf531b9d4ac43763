import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { LimitsView } from "@/lib/core/report/plan/limits-view";

/** The quarter plan: what is done when, what each fund pays, and what is outside and why. */
export function LimitsResult({ view, workspace }: { view: LimitsView; workspace: string }) {
  const formats = useFormats();
  const task = (id: string, title: string) => (
    <Link href={`/${workspace}/candidates/${id}`} className="font-medium hover:underline">
      {title}
    </Link>
  );
  return (
    <section
      aria-label={sayPlanPage(formats, "Plan under these limits")}
      aria-live="polite"
      className="mt-4"
    >
      <p className="mb-3 max-w-[72ch] font-semibold text-sm">{view.headline}</p>
      <ol className="grid gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">
        {view.quarters.map(({ name, used, tasks }) => (
          <li key={name} className="min-w-0 border-line border-t pt-2">
            <h3 className="font-semibold text-13">{name}</h3>
            <p className="mb-1.5 text-text-2 text-xs tabular-nums">{used.join(" · ")}</p>
            <ul className="flex flex-col gap-1.5 text-13">
              {tasks.map(({ id, title, note }) => (
                <li key={id}>
                  {task(id, title)}
                  <span className="block text-text-2 text-xs tabular-nums">{note}</span>
                </li>
              ))}
              {tasks.length === 0 ? (
                <li className="text-text-3 text-xs">{sayPlanPage(formats, "Nothing.")}</li>
              ) : null}
            </ul>
          </li>
        ))}
      </ol>
      {view.funds.length > 0 ? (
        <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 text-13">
          {view.funds.map(({ name, text }) => (
            <div key={name}>
              <dt className="font-medium">{name}</dt>
              <dd className="text-text-2 text-xs tabular-nums">{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {view.outside.length > 0 ? (
        <details className="mt-4 text-13" open>
          <summary className="cursor-pointer text-accent">
            {sayPlanPage(formats, "Left outside, and why")}
          </summary>
          <ul className="mt-1.5 grid gap-1.5 sm:grid-cols-2">
            {view.outside.map(({ id, title, why }) => (
              <li key={id}>
                {task(id, title)} <span className="text-text-2 text-xs">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
