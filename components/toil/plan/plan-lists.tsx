"use client";

import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { type PlanItem, UNTOUCHED } from "@/lib/core/domain/plan";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { ApprovedPlan } from "@/lib/core/report/plan/approval-mark";
import type { PlanRow } from "@/lib/core/report/plan/plan-rows";
import type { PlanView } from "@/lib/core/report/plan/plan-view";
import { DrawnBox } from "./drawn-box";
import { ItemDialog } from "./item-dialog";
import { PlanTable, type RowChange } from "./plan-table";

const FIRST_SHOWN = 12;

type Props = {
  readonly view: PlanView;
  readonly horizon: string;
  readonly workspace: string;
  readonly approved: ApprovedPlan | null;
  readonly sizes: readonly { readonly size: string; readonly text: string }[];
  readonly change: RowChange | null;
  readonly items: ReadonlyMap<string, PlanItem>;
  readonly funds: readonly string[];
};

type Shared = Pick<Props, "workspace" | "approved" | "sizes" | "change"> & {
  readonly onOpen: (taskId: string) => void;
};

function Heading({ title, note, id }: { title: string; note: string; id: string }) {
  return (
    <h2 id={id} className="mb-2 text-13">
      <strong className="mr-1 font-semibold text-sm">{title}</strong>{" "}
      <span className="text-text-2">{note}</span>
    </h2>
  );
}

function Outside({ rows, ...shared }: Shared & { rows: readonly PlanRow[] }) {
  const formats = useFormats();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, FIRST_SHOWN);
  if (rows.length === 0) {
    return (
      <p className="text-13 text-text-2">
        {sayPlanPage(formats, "Everything that pays for itself is in the box.")}
      </p>
    );
  }
  return (
    <>
      <PlanTable label={sayPlanPage(formats, "Left outside")} rows={shown} {...shared} />
      {shown.length < rows.length ? (
        <Button look="quiet" className="mt-1" onClick={() => setShowsAll(true)}>
          {sayPlanPage(formats, "Show all {count}", { count: rows.length })}
        </Button>
      ) : null}
    </>
  );
}

function NoReturn({
  rows,
  horizon,
  ...shared
}: Shared & { rows: readonly PlanRow[]; horizon: string }) {
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  const count = rows.length;
  return (
    <details
      className="mt-4 border-line border-t pt-3 text-13"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="cursor-pointer text-text-2 hover:text-text">
        {count === 1
          ? sayPlanPage(formats, "1 task costs more than it gives back in {horizon}", { horizon })
          : sayPlanPage(formats, "{count} tasks cost more than they give back in {horizon}", {
              count,
              horizon,
            })}
      </summary>
      <div className="mt-2">
        {/* A hundred rows that nobody sees would slow down every slider. */}
        {isOpen ? (
          <PlanTable label={sayPlanPage(formats, "Without return")} rows={rows} {...shared} />
        ) : null}
      </div>
    </details>
  );
}

/** The box as a drawing and as a table, and beside it what was left outside and why. */
export function PlanLists({ view, horizon, items, funds, ...rest }: Props) {
  const formats = useFormats();
  const [openId, setOpenId] = useState<string | null>(null);
  const shared = { ...rest, onOpen: setOpenId };
  const rows = [...view.inside, ...view.outside, ...view.noReturn];
  const open = rows.find(({ id }) => id === openId);
  return (
    <div className="mb-6 grid gap-x-10 gap-y-8 xl:grid-cols-2">
      <section aria-labelledby="inside" className="min-w-0">
        <Heading
          id="inside"
          title={sayPlanPage(formats, "In the box")}
          note={sayPlanPage(formats, "Area is engineer-days.")}
        />
        <DrawnBox box={view.box} workspace={shared.workspace} />
        <div className="mt-4">
          <PlanTable label={sayPlanPage(formats, "In the box")} rows={view.inside} {...shared} />
        </div>
        <p className="mt-4 text-text-2 text-xs">{view.greedy}</p>
        {view.assumed ? <p className="mt-1 text-text-2 text-xs">* {view.assumed}</p> : null}
      </section>
      <section aria-labelledby="outside" className="min-w-0">
        <Heading
          id="outside"
          title={sayPlanPage(formats, "Left outside")}
          note={sayPlanPage(formats, "The first to enter stands first.")}
        />
        <Outside rows={view.outside} {...shared} />
        <NoReturn rows={view.noReturn} horizon={horizon} {...shared} />
      </section>
      {open && rest.change ? (
        <ItemDialog
          title={open.title}
          item={items.get(open.id) ?? UNTOUCHED}
          funds={funds}
          others={rows.filter(({ id }) => id !== open.id)}
          onSave={(said) =>
            rest.change?.(
              open.id,
              said,
              sayPlanPage(formats, "{title}: saved", { title: open.title }),
            )
          }
          onClose={() => setOpenId(null)}
        />
      ) : null}
    </div>
  );
}
