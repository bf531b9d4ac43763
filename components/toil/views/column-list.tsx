"use client";

import {
  ArrowLeft,
  ArrowRight,
  ChevronsLeftRight,
  ChevronsRightLeft,
  type LucideIcon,
  Pin,
} from "lucide-react";
import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { DENSITIES, type Density } from "@/lib/core/domain/density";
import { PLAIN_LAYOUT } from "@/lib/core/domain/table-layout";
import { sayTableLayout } from "@/lib/core/messages/table-layout";
import {
  asColumnWidth,
  canMove,
  inLayoutOrder,
  type LaidColumn,
  toggled,
  withMoved,
} from "@/lib/core/report/table-layout";
import { type NamedColumn, useTableLayout } from "./table-layout-provider";

/** How much a press makes a column wider or narrower; pixels. */
const STEP = 16;

const ROWS = {
  compact: "Compact rows",
  default: "Default rows",
  roomy: "Roomy rows",
} as const satisfies Readonly<Record<Density, string>>;

type ToolProps = {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
};

/** A button that stays where it is when it can do no more: the focus of somebody who presses it again must not fall. */
function Tool({ label, icon: Icon, onPress, isOff = false, isPressed }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      aria-pressed={isPressed}
      onClick={isOff ? undefined : onPress}
      className="grid size-7 shrink-0 place-items-center rounded text-text-2 hover:bg-subtle hover:text-text aria-disabled:cursor-default aria-pressed:bg-accent-soft aria-disabled:text-line-strong aria-pressed:text-accent focus-visible:outline-offset-[-2px]"
    >
      <Icon aria-hidden className="size-3.5" />
    </button>
  );
}

type LineProps = {
  readonly column: LaidColumn<NamedColumn>;
  readonly laid: readonly LaidColumn<NamedColumn>[];
  readonly tell: (words: string) => void;
};

function MoveTools({ column: { key, text: column }, laid, tell }: LineProps) {
  const { columns, layout, lay } = useTableLayout();
  const formats = useFormats();
  const move = (step: -1 | 1): void => {
    const moved = withMoved(columns, layout, { key, step });
    const shown = inLayoutOrder(columns, moved).filter(({ isShown }) => isShown);
    lay(moved);
    tell(
      sayTableLayout(formats, "{column} is column {place} of {count}", {
        column,
        place: shown.findIndex((one) => one.key === key) + 1,
        count: shown.length,
      }),
    );
  };
  return (
    <>
      <Tool
        label={sayTableLayout(formats, "Move {column} left", { column })}
        icon={ArrowLeft}
        isOff={!canMove(laid, key, -1)}
        onPress={() => move(-1)}
      />
      <Tool
        label={sayTableLayout(formats, "Move {column} right", { column })}
        icon={ArrowRight}
        isOff={!canMove(laid, key, 1)}
        onPress={() => move(1)}
      />
    </>
  );
}

function WidthTools({ column: { key, text: column, isShown }, tell }: LineProps) {
  const { hold } = useTableLayout();
  const formats = useFormats();
  const resize = (by: number): void => {
    const held = hold(key);
    if (!held) return;
    const width = asColumnWidth(held.width + by);
    held.draw(width);
    held.keep();
    tell(sayTableLayout(formats, "{column}: {width} pixels wide", { column, width }));
  };
  return (
    <>
      <Tool
        label={sayTableLayout(formats, "Make {column} narrower", { column })}
        icon={ChevronsRightLeft}
        isOff={!isShown}
        onPress={() => resize(-STEP)}
      />
      <Tool
        label={sayTableLayout(formats, "Make {column} wider", { column })}
        icon={ChevronsLeftRight}
        isOff={!isShown}
        onPress={() => resize(STEP)}
      />
    </>
  );
}

function Line(props: LineProps) {
  const { key, text: column, isShown, isPinned, isMain } = props.column;
  const { layout, lay } = useTableLayout();
  const formats = useFormats();
  const pin = (): void => {
    lay({ ...layout, pinned: toggled(layout.pinned, key) });
    props.tell(
      isPinned
        ? sayTableLayout(formats, "{column} moves with the others", { column })
        : sayTableLayout(formats, "{column} stays in sight", { column }),
    );
  };
  return (
    <li className="flex items-center">
      <label className="flex min-h-7 min-w-0 flex-1 items-center gap-2">
        <input
          type="checkbox"
          checked={isShown}
          disabled={isMain}
          onChange={() => lay({ ...layout, hidden: toggled(layout.hidden, key) })}
          className="size-4 shrink-0 accent-accent"
        />
        <span className="truncate">{column}</span>
      </label>
      <Tool
        label={sayTableLayout(formats, "Keep {column} in sight", { column })}
        icon={Pin}
        isPressed={isPinned}
        onPress={pin}
      />
      <MoveTools {...props} />
      <WidthTools {...props} />
    </li>
  );
}

function Heights() {
  const { density, heighten } = useTableLayout();
  const formats = useFormats();
  return (
    <fieldset className="mt-2 flex flex-wrap gap-x-4 border-line border-t pt-2">
      <legend className="sr-only">{sayTableLayout(formats, "Height of rows")}</legend>
      {DENSITIES.map((one) => (
        <label key={one} className="flex min-h-7 items-center gap-2">
          <input
            type="radio"
            name="row-height"
            checked={density === one}
            onChange={() => heighten(one)}
            className="size-4 accent-accent"
          />
          {sayTableLayout(formats, ROWS[one])}
        </label>
      ))}
    </fieldset>
  );
}

/** All columns in their order, each with what can be done with it by single presses; and the height of rows. */
export function ColumnList() {
  const { columns, layout, lay } = useTableLayout();
  const formats = useFormats();
  const [told, tell] = useState("");
  const laid = inLayoutOrder(columns, layout);
  const reset = (): void => {
    lay(PLAIN_LAYOUT);
    toast(sayTableLayout(formats, "The table is laid out as at first."), {
      action: { label: sayTableLayout(formats, "Undo"), onClick: () => lay(layout) },
    });
  };
  return (
    <>
      <h2 className="mb-1 font-medium text-text-2 text-xs">
        {sayTableLayout(formats, "Columns, from left to right")}
      </h2>
      <ul>
        {laid.map((column) => (
          <Line key={column.key} column={column} laid={laid} tell={tell} />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {told}
      </p>
      <Heights />
      <Button look="quiet" className="mt-1 -ml-2.5" onClick={reset}>
        {sayTableLayout(formats, "Lay the table out as at first")}
      </Button>
    </>
  );
}
