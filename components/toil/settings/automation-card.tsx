import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Field, Input } from "@/components/ui/field";
import type { AutomationSettings } from "@/lib/core/domain/automation";
import { saySettings } from "@/lib/core/messages/settings";
import { percentOf, writtenNumber } from "@/lib/core/report/typed-number";

type Entry = readonly [name: string, label: string, value: number];

function Several({
  label,
  hint,
  entries,
}: {
  label: string;
  hint: string;
  entries: readonly Entry[];
}) {
  const formats = useFormats();
  return (
    <Field label={label} hint={hint}>
      <span className="flex gap-2">
        {entries.map(([name, text, value]) => (
          <Input
            key={name}
            name={name}
            inputMode="decimal"
            aria-label={text}
            defaultValue={writtenNumber(value, formats)}
            className="px-2"
          />
        ))}
      </span>
    </Field>
  );
}

/** The assumptions of one number, in the order in which they are asked. */
const NUMBERS = [
  { name: "dayHours", label: "Hours of an engineer-day", hint: "They cost the hourly rate." },
  {
    name: "rampMonths",
    label: "Months to get into use",
    hint: "Two thirds of the share are reached by then.",
  },
  {
    name: "upkeepShare",
    label: "Upkeep a year, %",
    hint: "Of what building cost.",
    isShare: true,
  },
  {
    name: "residualShare",
    label: "Still looked at, %",
    hint: "Of the work taken over.",
    isShare: true,
  },
  {
    name: "failureShare",
    label: "Failed runs, %",
    hint: "Of the tickets taken over.",
    isShare: true,
  },
  { name: "failureCost", label: "Cost of a failed run", hint: "In the workspace currency." },
  {
    name: "licenceAMonth",
    label: "Licence a month",
    hint: "For each automation, in the workspace currency.",
  },
  {
    name: "discountRate",
    label: "Discount a year, %",
    hint: "Money later is worth less.",
    isShare: true,
  },
] as const;

function Numbers({ settings }: { settings: AutomationSettings }) {
  const formats = useFormats();
  return NUMBERS.map((number) => {
    const value = settings[number.name];
    return (
      <Field
        key={number.name}
        label={saySettings(formats, number.label)}
        hint={saySettings(formats, number.hint)}
      >
        <Input
          name={number.name}
          inputMode="decimal"
          defaultValue={writtenNumber("isShare" in number ? percentOf(value) : value, formats)}
        />
      </Field>
    );
  });
}

/** What the plan assumes about every automation. */
export function AutomationCard({ settings }: { settings: AutomationSettings }) {
  const { coverage, sizeDays } = settings;
  const formats = useFormats();
  return (
    <Card
      title={saySettings(formats, "Automations")}
      note={saySettings(
        formats,
        "What the plan assumes of each; estimates of a task count before the sizes.",
      )}
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Several
          label={saySettings(formats, "Share taken over, %")}
          hint={saySettings(formats, "Least, most likely, most. An assumption.")}
          entries={[
            ["coverageLow", saySettings(formats, "Least share"), percentOf(coverage.lo)],
            ["coverageLikely", saySettings(formats, "Most likely share"), percentOf(coverage.mode)],
            ["coverageHigh", saySettings(formats, "Largest share"), percentOf(coverage.hi)],
          ]}
        />
        <Several
          label={saySettings(formats, "Engineer-days of S, M, L, XL")}
          hint={saySettings(formats, "What building takes.")}
          entries={[
            ["sizeS", saySettings(formats, "Days of S"), sizeDays.S],
            ["sizeM", saySettings(formats, "Days of M"), sizeDays.M],
            ["sizeL", saySettings(formats, "Days of L"), sizeDays.L],
            ["sizeXL", saySettings(formats, "Days of XL"), sizeDays.XL],
          ]}
        />
        <Numbers settings={settings} />
      </div>
    </Card>
  );
}
