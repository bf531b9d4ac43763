"use client";

import { useState } from "react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { Scroll } from "@/components/ui/table";
import type { ApplicationRegister } from "@/lib/core/domain/application";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import { decisionWord } from "@/lib/core/report/applications/application-words";
import type {
  ApplicationRow,
  ApplicationsView,
} from "@/lib/core/report/applications/applications-view";
import { ApplicationDialog } from "./application-dialog";
import { DecisionMark } from "./decision-mark";
import type { RegisterActions } from "./register-actions";

/** A wide column stands only where there is room for it: a phone shows the burden, not what it is made of. */
const HEADS = [
  { text: "Application", isNumber: false },
  { text: "Main objective", isNumber: false, isWide: true },
  { text: "Contribution", isNumber: false },
  { text: "Evidence", isNumber: false, isWide: true },
  { text: "Run cost", isNumber: true, isWide: true },
  { text: "Toil", isNumber: true, isWide: true },
  { text: "At risk", isNumber: true, isWide: true },
  { text: "Risk", isNumber: true, isWide: true },
  { text: "Burden", isNumber: true },
  { text: "Decision", isNumber: false },
  { text: "Owner", isNumber: false },
  { text: "Review", isNumber: false },
] as const satisfies readonly { text: string; isNumber: boolean; isWide?: true }[];

const CELL = "py-2 pr-2.5 whitespace-nowrap";
/** What may break where a language needs the room: names and evidence before figures. */
const WORDS = "py-2 pr-2.5";

function Contribution({ value }: { value: number | null }) {
  const formats = useFormats();
  if (value === null)
    return (
      <strong className="font-medium text-warn">{sayApplicationsPage(formats, "Unknown")}</strong>
    );
  return (
    <span className="inline-flex items-center gap-2">
      <span className="w-6 text-right tabular-nums">{value}</span>
      <span aria-hidden className="h-1.5 w-10 bg-data-track">
        <span className="block h-full bg-data" style={{ width: `${value}%` }} />
      </span>
    </span>
  );
}

/** Behind a name where there is room, else on a line of its own. */
function Aside({ children }: { children: string }) {
  return (
    <>
      {" "}
      <span className="inline-block whitespace-nowrap font-normal text-text-3 text-xs">
        {children}
      </span>
    </>
  );
}

function Row({ row, onEdit }: { row: ApplicationRow; onEdit: (() => void) | null }) {
  const formats = useFormats();
  const isNone = row.id === "none";
  return (
    <tr
      className={`border-line border-t ${row.contribution === null && !isNone ? "bg-warn-soft" : ""}`}
    >
      <th scope="row" className={`${WORDS} pl-2 text-left font-medium`}>
        {onEdit ? (
          <button type="button" onClick={onEdit} className="text-left hover:underline">
            {row.name}
          </button>
        ) : (
          row.name
        )}
        {row.tier ? <Aside>{row.tier}</Aside> : null}
        {row.isInBox === false ? (
          <Aside>{sayApplicationsPage(formats, "outside the box")}</Aside>
        ) : null}
      </th>
      <td className={`${CELL} max-w-40 truncate text-text-2 max-sm:hidden`}>{row.objective}</td>
      <td className={CELL}>{isNone ? "–" : <Contribution value={row.contribution} />}</td>
      <td className={`${WORDS} min-w-24 max-sm:hidden ${row.isOld ? "text-warn" : "text-text-2"}`}>
        {row.evidence}
      </td>
      <td
        className={`${CELL} text-right tabular-nums max-sm:hidden ${row.runCost === null ? "text-text-3" : ""}`}
      >
        {row.runCost ?? sayApplicationsPage(formats, "not entered")}
      </td>
      <td className={`${CELL} text-right tabular-nums max-sm:hidden`}>
        {row.toilHref ? (
          <Link className="hover:text-accent hover:underline" href={row.toilHref}>
            {row.toil}
          </Link>
        ) : (
          row.toil
        )}
      </td>
      <td className={`${CELL} text-right tabular-nums max-sm:hidden`}>{row.atRisk}</td>
      <td className={`${CELL} text-right tabular-nums max-sm:hidden`}>{row.risk}</td>
      <td className={`${CELL} text-right font-semibold tabular-nums`}>{row.burden}</td>
      <td className={CELL}>
        {isNone ? (
          "–"
        ) : (
          <span
            className={`inline-flex items-center gap-1.5 align-top ${row.isDecided ? "font-medium" : "text-text-3"}`}
          >
            <DecisionMark decision={row.decision} />
            {decisionWord(row.decision, formats)}
            {row.isDecided ? null : (
              <span className="sr-only">{sayApplicationsPage(formats, ", suggested")}</span>
            )}
          </span>
        )}
      </td>
      <td className={`${CELL} max-w-36 truncate`}>
        {row.owner ||
          (isNone ? (
            ""
          ) : (
            <span className="text-bad">{sayApplicationsPage(formats, "no owner")}</span>
          ))}
      </td>
      <td className={`${CELL} ${row.isDue ? "font-medium text-warn" : "text-text-2"}`}>
        {row.review}
      </td>
    </tr>
  );
}

function GroupHead({ title }: { title: string }) {
  return (
    <tr className="border-line border-t bg-subtle">
      <th
        scope="colgroup"
        colSpan={HEADS.length}
        className="px-2 py-2 text-left font-semibold text-xs"
      >
        {/* The row is as wide as the table, which scrolls on a phone; its words stay on the screen. */}
        <span className="sticky left-2 inline-block max-w-[calc(100vw-3rem)]">{title}</span>
      </th>
    </tr>
  );
}

type Props = {
  readonly view: Pick<ApplicationsView, "unknown" | "known" | "none" | "total" | "tiers">;
  readonly register: ApplicationRegister;
  readonly actions: RegisterActions | null;
};

/** Every application with what it costs and contributes; a click on its name changes what is said of it. */
export function RegisterTable({ view, register, actions }: Props) {
  const formats = useFormats();
  const [editing, setEditing] = useState<string | null>(null);
  const edited = register.applications.find(({ id }) => id === editing);
  const row = (one: ApplicationRow) => (
    <Row key={one.id} row={one} onEdit={actions ? () => setEditing(one.id) : null} />
  );
  const { total } = view;
  return (
    <>
      <Scroll label={sayApplicationsPage(formats, "All applications")}>
        <table className="w-full sm:min-w-[1080px] text-13">
          <thead className="text-text-2 text-xs">
            <tr>
              {HEADS.map((head) => (
                <th
                  key={head.text}
                  scope="col"
                  className={`pr-2.5 pb-2 align-bottom font-medium first:pl-2 ${head.isNumber ? "text-right" : "text-left"} ${"isWide" in head ? "max-sm:hidden" : ""}`}
                >
                  {sayApplicationsPage(formats, head.text)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.unknown.rows.length > 0 ? <GroupHead title={view.unknown.title} /> : null}
            {view.unknown.rows.map(row)}
            {view.known.rows.length > 0 ? <GroupHead title={view.known.title} /> : null}
            {view.known.rows.map(row)}
            {view.none ? <Row row={view.none} onEdit={null} /> : null}
          </tbody>
          <tfoot>
            <tr className="border-text border-t font-semibold tabular-nums">
              <th scope="row" className="py-2 pl-2 text-left">
                {sayApplicationsPage(formats, "Total")}
              </th>
              <td className="max-sm:hidden" />
              <td />
              <td className="max-sm:hidden" />
              {[total.run, total.toil, total.atRisk, total.risk].map((cell, at) => (
                <td key={at} className={`${CELL} text-right max-sm:hidden`}>
                  {cell}
                </td>
              ))}
              <td className={`${CELL} text-right`}>{total.burden}</td>
              <td colSpan={3} className="py-2 text-right font-normal text-text-3 text-xs">
                {sayApplicationsPage(formats, "a year; they add up")}
              </td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      {edited && actions ? (
        <ApplicationDialog
          key={edited.id}
          application={edited}
          objectives={register.objectives}
          hasTiers={view.tiers !== null}
          actions={actions}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </>
  );
}
