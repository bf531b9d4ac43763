"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/field";
import { Scroll } from "@/components/ui/table";
import type { LimitTable } from "@/lib/core/report/plan/limit-table";

type Props = {
  readonly table: LimitTable;
  readonly onChange: (table: LimitTable) => void;
};

const CELL = "whitespace-nowrap px-1 py-1 text-left align-middle first:pl-0";

/** Skills by quarters, each cell the days that are there. */
export function LimitsGrid({ table, onChange }: Props) {
  const put = (row: number, said: Partial<LimitTable["rows"][number]>): void =>
    onChange({
      ...table,
      rows: table.rows.map((one, at) => (at === row ? { ...one, ...said } : one)),
    });
  return (
    <Scroll label="Days of each skill by quarter">
      <table className="text-13">
        <thead>
          <tr>
            <th scope="col" className={`${CELL} font-medium text-text-2 text-xs`}>
              Skill
            </th>
            {table.quarters.map((name) => (
              <th key={name} scope="col" className={`${CELL} font-medium text-text-2 text-xs`}>
                {name}
              </th>
            ))}
            <th>
              <span className="sr-only">Take away</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={row.key}>
              <td className={CELL}>
                <Input
                  aria-label={`Skill ${at + 1}`}
                  className="min-w-32"
                  maxLength={60}
                  value={row.skill}
                  placeholder="database"
                  onChange={(event) => put(at, { skill: event.target.value })}
                />
              </td>
              {row.days.map((days, quarter) => (
                <td key={table.quarters[quarter]} className={CELL}>
                  <Input
                    aria-label={`${row.skill || `Skill ${at + 1}`}, ${table.quarters[quarter]}`}
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
                  aria-label={`Take away ${row.skill || `skill ${at + 1}`}`}
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
        <Plus aria-hidden className="size-4" /> Add a skill
      </Button>
    </Scroll>
  );
}
