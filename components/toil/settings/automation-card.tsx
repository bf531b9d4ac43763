import { Card } from "@/components/ui/card";
import { Field, Input } from "@/components/ui/field";
import type { AutomationSettings } from "@/lib/core/domain/automation";

type Entry = readonly [name: string, label: string, value: number];

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

function Several({
  label,
  hint,
  entries,
}: {
  label: string;
  hint: string;
  entries: readonly Entry[];
}) {
  return (
    <Field label={label} hint={hint}>
      <span className="flex gap-2">
        {entries.map(([name, text, value]) => (
          <Input
            key={name}
            name={name}
            inputMode="decimal"
            aria-label={text}
            defaultValue={value}
            className="px-2"
          />
        ))}
      </span>
    </Field>
  );
}

function One({ entry, hint }: { entry: Entry; hint: string }) {
  const [name, label, value] = entry;
  return (
    <Field label={label} hint={hint}>
      <Input name={name} inputMode="decimal" defaultValue={value} />
    </Field>
  );
}

/** What the plan assumes about every automation. */
export function AutomationCard({ settings }: { settings: AutomationSettings }) {
  const { coverage, sizeDays } = settings;
  return (
    <Card
      title="Automations"
      note="What the plan assumes of each; estimates of a task count before the sizes."
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Several
          label="Share taken over, %"
          hint="Least, most likely, most. An assumption."
          entries={[
            ["coverageLow", "Least share", percent(coverage.lo)],
            ["coverageLikely", "Most likely share", percent(coverage.mode)],
            ["coverageHigh", "Largest share", percent(coverage.hi)],
          ]}
        />
        <Several
          label="Engineer-days of S, M, L, XL"
          hint="What building takes."
          entries={[
            ["sizeS", "Days of S", sizeDays.S],
            ["sizeM", "Days of M", sizeDays.M],
            ["sizeL", "Days of L", sizeDays.L],
            ["sizeXL", "Days of XL", sizeDays.XL],
          ]}
        />
        <One
          entry={["dayHours", "Hours of an engineer-day", settings.dayHours]}
          hint="They cost the hourly rate."
        />
        <One
          entry={["rampMonths", "Months to get into use", settings.rampMonths]}
          hint="Two thirds of the share are reached by then."
        />
        <One
          entry={["upkeepShare", "Upkeep a year, %", percent(settings.upkeepShare)]}
          hint="Of what building cost."
        />
        <One
          entry={["residualShare", "Still looked at, %", percent(settings.residualShare)]}
          hint="Of the work taken over."
        />
        <One
          entry={["failureShare", "Failed runs, %", percent(settings.failureShare)]}
          hint="Of the tickets taken over."
        />
        <One
          entry={["failureCost", "Cost of a failed run", settings.failureCost]}
          hint="In the workspace currency."
        />
        <One
          entry={["licenceAMonth", "Licence a month", settings.licenceAMonth]}
          hint="For each automation, in the workspace currency."
        />
        <One
          entry={["discountRate", "Discount a year, %", percent(settings.discountRate)]}
          hint="Money later is worth less."
        />
      </div>
    </Card>
  );
}
