import { CalendarDays, ChevronDown, ChevronLeft, ChevronRight } from "lucide-react";
import { useFormats } from "#formats";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { sayPeriod } from "@/lib/core/messages/period";
import type { PeriodChoice, PeriodView } from "@/lib/core/report/period";
import { PeriodKeys } from "./period-keys";

const FRAME =
  "inline-flex h-8 items-center gap-2 whitespace-nowrap rounded-md border border-line px-2.5 text-13 text-text-2 hover:border-line-strong hover:text-text";
const STEP = "grid size-8 place-items-center rounded-md border border-line text-text-2";

type Side = "left" | "right";

function Choices({ choices, side }: { choices: readonly PeriodChoice[]; side: Side }) {
  return (
    <ul
      className={`absolute z-30 mt-1 w-64 rounded-md border border-line bg-raised py-1 shadow-lg ${side === "left" ? "left-0" : "right-0"}`}
    >
      {choices.map((choice) => (
        <li key={choice.text}>
          <Link
            href={choice.href}
            scroll={false}
            aria-current={choice.isCurrent ? "true" : undefined}
            className="block px-3 py-1.5 text-13 hover:bg-subtle focus-visible:outline-offset-[-2px] aria-[current]:font-semibold aria-[current]:text-accent"
          >
            {choice.text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type Props = {
  readonly view: PeriodView;
  /** The edge of the page that the bar stands at, from which its menus open. */
  readonly side?: Side;
};

/** The weeks that a page speaks of and what they stand against; each choice is an address, and arrows step. */
export function PeriodBar({ view, side = "right" }: Props) {
  const formats = useFormats();
  const { earlierHref, laterHref, endHref } = view;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <PeriodKeys earlier={earlierHref} later={laterHref} end={endHref} />
      <span className="flex items-center gap-1">
        <Link
          className={STEP}
          scroll={false}
          href={earlierHref}
          aria-label={sayPeriod(formats, "Earlier period (←)")}
        >
          <ChevronLeft aria-hidden className="size-4" />
        </Link>
        <Disclosure
          className="relative"
          summaryClassName={FRAME}
          summary={
            <>
              <CalendarDays aria-hidden className="size-3.5" /> {view.text}
              <ChevronDown aria-hidden className="size-3.5" />
            </>
          }
        >
          <Choices choices={view.ranges} side={side} />
        </Disclosure>
        {laterHref ? (
          <Link
            className={STEP}
            scroll={false}
            href={laterHref}
            aria-label={sayPeriod(formats, "Later period (→)")}
          >
            <ChevronRight aria-hidden className="size-4" />
          </Link>
        ) : null}
      </span>
      <Disclosure
        className="relative"
        summaryClassName={FRAME}
        summary={
          <>
            {view.comparison} <ChevronDown aria-hidden className="size-3.5" />
          </>
        }
      >
        <Choices choices={view.comparisons} side={side} />
      </Disclosure>
    </div>
  );
}
