"use client";

import { Plus, X } from "lucide-react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/field";
import { Scroll } from "@/components/ui/table";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { LimitTable } from "@/lib/core/report/plan/limit-table";

type Props = {
  readonly table: LimitTable;
  readonly onChange: (table: LimitTable) => void;
};

const CELL = "whitespace-nowrap px-1 py-1 text-left align-middle first:pl-0";

/** Skills by quarters, each cell the days that are there. */
export function LimitsGrid({ table, onChange }: Props) {
  const formats = useFormats();
  const put = (row: number, said: Partial<LimitTable["rows"][number]>): void =>
    onChange({
      ...table,
      rows: table.rows.map((one, at) => (at === row ? { ...one, ...said } : one)),
    });
  return (
    <Scroll label={sayPlanPage(formats, "Days of each skill by quarter")}>
      <table className="text-13">
        <thead>
          <tr>
            <th scope="col" className={`${CELL} font-medium text-text-2 text-xs`}>
              {sayPlanPage(formats, "Skill")}
            </th>
            {table.quarters.map((name) => (
              <th key={name} scope="col" className={`${CELL} font-medium text-text-2 text-xs`}>
                {name}
              </th>
            ))}
            <th>
              <span className="sr-only">{sayPlanPage(formats, "Take away")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={row.key}>
              <td className={CELL}>
                <Input
                  aria-label={sayPlanPage(formats, "Skill {number}", { number: at + 1 })}
                  className="min-w-32"
                  maxLength={60}
                  value={row.skill}
                  placeholder={sayPlanPage(formats, "database")}
                  onChange={(event) => put(at, { skill: event.target.value })}
                />
              </td>
              {row.days.map((days, quarter) => (
                <td key={table.quarters[quarter]} className={CELL}>
                  <Input
                    aria-label={`${row.skill || sayPlanPage(formats, "Skill {number}", { number: at + 1 })}, ${table.quarters[quarter]}`}
                    className="min-w-16 text-right tabular-nums"
                    inputMode="decimal"
                    value={days}
                    placeholder="0"
                    onChange={(event) =>
                      put(at, {
                        days: row.days.map((one, place) =>
                          place === quarter ? event.target.value : one,
                        ),
                      })
                    }
                  />
                </td>
              ))}
              <td className={CELL}>
                <button
                  type="button"
                  aria-label={sayPlanPage(formats, "Take away {skill}", {
                    skill: row.skill || sayPlanPage(formats, "skill {number}", { number: at + 1 }),
                  })}
                  onClick={() =>
                    onChange({ ...table, rows: table.rows.filter((_, one) => one !== at) })
                  }
                  className="grid size-8 place-items-center rounded text-text-3 hover:bg-subtle hover:text-text"
                >
                  <X aria-hidden className="size-4" />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        look="quiet"
        onClick={() =>
          onChange({
            ...table,
            rows: [
              ...table.rows,
              { key: crypto.randomUUID(), skill: "", days: table.quarters.map(() => "") },
            ],
          })
        }
      >
        <Plus aria-hidden className="size-4" /> {sayPlanPage(formats, "Add a skill")}
      </Button>
    </Scroll>
  );
}
