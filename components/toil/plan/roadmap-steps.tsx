import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { RoadmapStep } from "@/lib/core/report/plan/plan-roadmap";

/** The four steps with the tasks of this plan, and how far towards the target line each brings the toil hours. */
export function RoadmapSteps({ steps }: { steps: readonly RoadmapStep[] }) {
  const formats = useFormats();
  return (
    <Card
      title={sayPlanPage(formats, "Roadmap")}
      note={sayPlanPage(
        formats,
        "The tasks of this plan on the four steps. The mark is the 50 % line: a target, never a promise.",
      )}
    >
      <ol className="grid gap-x-6 gap-y-5 sm:grid-cols-2 xl:grid-cols-4">
        {steps.map((step) => (
          <li
            key={step.number}
            className="min-w-0 text-xs xl:not-first:border-line xl:not-first:border-l xl:not-first:pl-6"
          >
            <h3 className="flex items-center gap-2 font-semibold text-13">
              <span
                aria-hidden
                className={`grid size-5 shrink-0 place-items-center rounded-full border text-xs ${step.tasks.length > 0 ? "border-accent bg-accent text-on-accent" : "border-line-strong text-text-2"}`}
              >
                {step.number}
              </span>
              {step.title}
            </h3>
            <p className="mt-1 min-h-8 text-text-2">{step.text}</p>
            <div className="relative mt-2 h-2 rounded-[2px] border border-line-strong bg-subtle">
              <span
                className="absolute inset-y-0 left-0 bg-data"
                style={{ width: `${Math.min(100, step.reached * 100)}%` }}
              />
              <span className="absolute -inset-y-1 left-1/2 w-0.5 bg-text" />
            </div>
            <p className="mt-1 tabular-nums">{step.reachedText}</p>
            <p className="mt-2 font-medium tabular-nums">{step.figures}</p>
            <ul className="mt-0.5 text-text-2">
              {step.tasks.map((title) => (
                <li key={title} className="truncate" title={title}>
                  {title}
                </li>
              ))}
              {step.more > 0 ? (
                <li>{sayPlanPage(formats, "and {count} more", { count: step.more })}</li>
              ) : null}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}
