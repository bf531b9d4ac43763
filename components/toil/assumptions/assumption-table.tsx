"use client";

import { Pencil } from "lucide-react";
import { useState } from "react";
import { useFormats } from "#formats";
import { HeadCell, TableFrame } from "@/components/ui/table";
import { sayAssumptionsPage } from "@/lib/core/messages/assumptions-page";
import type {
  AssumptionRow,
  AssumptionsView,
} from "@/lib/core/report/assumptions/assumptions-view";
import { AssumptionDialog, type SaveAssumption } from "./assumption-dialog";

type Props = {
  readonly group: AssumptionsView["groups"][number];
  readonly version: number;
  /** Null where the reader may look only. */
  readonly save: SaveAssumption | null;
};

function Row({ row, onEdit }: { row: AssumptionRow; onEdit: (() => void) | null }) {
  const formats = useFormats();
  return (
    <tr className="border-line border-t align-top">
      <th scope="row" className="px-2.5 py-2 text-left font-medium">
        {row.name}
        <span className="block font-normal text-text-3 text-xs">{row.unit}</span>
        <span className="mt-1 block font-normal text-text-2 text-xs sm:hidden">{row.source}</span>
      </th>
      <td className={`px-2.5 py-2 tabular-nums ${row.isEntered ? "font-semibold" : "text-text-3"}`}>
        <span className="line-clamp-6 break-words">{row.value}</span>
        {row.changed ? (
          <span className="mt-1 block font-normal text-text-2 text-xs sm:hidden">
            {row.changed}
          </span>
        ) : null}
      </td>
      <td className="px-2.5 py-2 text-text-2 text-xs max-sm:hidden">{row.source}</td>
      <td className="px-2.5 py-2 text-xs max-sm:hidden">
        {row.changed ?? (
          <span className="text-text-3">{sayAssumptionsPage(formats, "default")}</span>
        )}
      </td>
      <td className="px-1 py-1 text-right">
        {onEdit ? (
          <button
            type="button"
            aria-label={sayAssumptionsPage(formats, "Change {name}", { name: row.name })}
            onClick={onEdit}
            className="grid size-8 place-items-center rounded text-text-3 hover:bg-subtle hover:text-text"
          >
            <Pencil aria-hidden className="size-4" />
          </button>
        ) : null}
      </td>
    </tr>
  );
}

/** The inputs of one group: value, unit, source of the default, and who changed it last. */
export function AssumptionTable({ group, version, save }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const formats = useFormats();
  const editing = group.rows.find(({ key }) => key === open);
  return (
    <section className="mb-6">
      <h2 className="mb-2 font-semibold text-sm">{group.name}</h2>
      <TableFrame>
        <thead>
          <tr>
            <HeadCell className="min-w-40 sm:w-[26%]">
              {sayAssumptionsPage(formats, "Input")}
            </HeadCell>
            <HeadCell className="w-[40%] min-w-24 sm:w-[22%] sm:min-w-32">
              {sayAssumptionsPage(formats, "Value")}
            </HeadCell>
            <HeadCell className="min-w-52 max-sm:hidden">
              {sayAssumptionsPage(formats, "Source of the default")}
            </HeadCell>
            <HeadCell className="w-[18%] min-w-36 max-sm:hidden">
              {sayAssumptionsPage(formats, "Last change")}
            </HeadCell>
            <HeadCell className="w-10">
              <span className="sr-only">{sayAssumptionsPage(formats, "Change")}</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <Row key={row.key} row={row} onEdit={save ? () => setOpen(row.key) : null} />
          ))}
        </tbody>
      </TableFrame>
      {editing && save ? (
        <AssumptionDialog
          row={editing}
          version={version}
          save={save}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </section>
  );
}
