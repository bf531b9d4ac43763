import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Field, Input } from "@/components/ui/field";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { saySettings } from "@/lib/core/messages/settings";
import { writtenNumber } from "@/lib/core/report/typed-number";
import { Grid, NumberField, percent } from "./number-field";

const REFOCUS = [
  { name: "refocus10", label: "P10", key: "p10" },
  { name: "refocus50", label: "P50", key: "p50" },
  { name: "refocus90", label: "P90", key: "p90" },
] as const;

function Refocus({ minutes }: { minutes: WorkspaceSettings["refocusMinutes"] }) {
  const formats = useFormats();
  return (
    <Field
      label={saySettings(formats, "Minutes to refocus")}
      hint={saySettings(formats, "After an interruption: P10, P50, P90. An assumption.")}
    >
      <span className="flex gap-2">
        {REFOCUS.map(({ name, label, key }) => (
          <Input
            key={name}
            name={name}
            inputMode="decimal"
            aria-label={label}
            defaultValue={writtenNumber(minutes[key], formats)}
          />
        ))}
      </span>
    </Field>
  );
}

function Waiting({ settings }: { settings: WorkspaceSettings }) {
  const formats = useFormats();
  return (
    <>
      <NumberField
        name="waitShare"
        label={saySettings(formats, "Waiting: blocked share, %")}
        value={percent(settings.wait?.blockedShare)}
        hint={saySettings(formats, "Share of waiting time in which a requester cannot work.")}
      />
      <NumberField
        name="waitRate"
        label={saySettings(formats, "Waiting: cost of an hour")}
        value={settings.wait?.hourlyRate}
        hint={saySettings(formats, "A line of its own, part of no saving.")}
      />
    </>
  );
}

/** What an hour costs, and how much more at night, on weekends and after an interruption. */
export function RatesCard({ settings }: { settings: WorkspaceSettings }) {
  const formats = useFormats();
  return (
    <Card
      title={saySettings(formats, "Rates")}
      note={saySettings(
        formats,
        "Without the cost of a person, hours are shown and money is not priced.",
      )}
    >
      <Grid>
        <NumberField
          name="annualCost"
          label={saySettings(formats, "Cost of one person a year")}
          value={settings.annualCost}
          hint={saySettings(formats, "Fully loaded, in {currency}.", {
            currency: settings.currency,
          })}
        />
        <NumberField
          name="productiveHours"
          label={saySettings(formats, "Productive hours a year")}
          value={settings.productiveHours}
          hint={saySettings(formats, "Rate = cost / productive hours.")}
        />
        <NumberField
          name="staff"
          label={saySettings(formats, "Staff")}
          value={settings.staff}
          hint={saySettings(formats, "People whose work these tickets show.")}
        />
        <NumberField
          name="operationalSpend"
          label={saySettings(formats, "Operational spending a year")}
          value={settings.operationalSpend}
          hint={saySettings(formats, "Denominator of the debt share; same scope and year.")}
        />
        <NumberField
          name="offHoursMultiplier"
          label={saySettings(formats, "Off-hours factor")}
          value={settings.offHoursMultiplier}
          hint={saySettings(formats, "Evenings and weekends.")}
        />
        <NumberField
          name="sleepMultiplier"
          label={saySettings(formats, "Night factor")}
          value={settings.sleepMultiplier}
          hint={saySettings(formats, "{start} to {end}.", settings.sleepHours)}
        />
        <Refocus minutes={settings.refocusMinutes} />
        <Waiting settings={settings} />
      </Grid>
    </Card>
  );
}
