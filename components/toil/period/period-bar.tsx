import { CalendarDays, ChevronDown, ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { sayPeriod } from "@/lib/core/messages/period";
import type { PeriodView } from "@/lib/core/report/period-view";
import type { SavePreferences } from "../personal/save-preferences";
import { DayForm } from "./day-form";
import { PeriodChoices } from "./period-choices";
import { PeriodKeys } from "./period-keys";

const FRAME =
  "inline-flex h-8 items-center gap-2 whitespace-nowrap rounded-md border border-line px-2.5 text-13 text-text-2 hover:border-line-strong hover:text-text";
const STEP = "grid size-8 place-items-center rounded-md border border-line text-text-2";

type Side = "left" | "right";

function Menu({ side, children }: { side: Side; children: ReactNode }) {
  return (
    <div
      className={`absolute z-30 mt-1 w-72 rounded-md border border-line bg-raised py-1 shadow-lg ${side === "left" ? "left-0" : "right-0"}`}
    >
      {children}
    </div>
  );
}

type Props = {
  readonly view: PeriodView;
  /** The edge of the page that the bar stands at, from which its menus open. */
  readonly side?: Side;
  /** Keeps what the reader compares with. */
  readonly save: SavePreferences;
};

/** The weeks that a page speaks of and what they stand against; each choice is an address, and arrows step. */
export function PeriodBar({ view, side = "right", save }: Props) {
  const formats = useFormats();
  const { earlierHref, laterHref, endHref } = view;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <PeriodKeys earlier={earlierHref} later={laterHref} end={endHref} save={save} />
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
          <Menu side={side}>
            <PeriodChoices choices={view.ranges} save={save} />
            <DayForm
              field={view.lastDay}
              label={sayPeriod(formats, "Weeks that end on")}
              hint={
                view.lastDay.isCurrent
                  ? sayPeriod(formats, "Held fast: newer data do not move them.")
                  : sayPeriod(
                      formats,
                      "A date holds the weeks fast, for an address that shows the same next month.",
                    )
              }
              press={sayPeriod(formats, "Show")}
            />
          </Menu>
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
        <Menu side={side}>
          <PeriodChoices choices={view.comparisons} save={save} />
          <DayForm
            field={view.against}
            label={sayPeriod(formats, "Against weeks that end on")}
            press={sayPeriod(formats, "Compare")}
          />
        </Menu>
      </Disclosure>
    </div>
  );
}
