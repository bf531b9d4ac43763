import { Card } from "@/components/ui/card";
import { Field, Input } from "@/components/ui/field";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { Grid, NumberField, percent } from "./number-field";

function Refocus({ minutes }: { minutes: WorkspaceSettings["refocusMinutes"] }) {
  return (
    <Field label="Minutes to refocus" hint="After an interruption: P10, P50, P90. An assumption.">
      <span className="flex gap-2">
        <Input name="refocus10" inputMode="decimal" aria-label="P10" defaultValue={minutes.p10} />
        <Input name="refocus50" inputMode="decimal" aria-label="P50" defaultValue={minutes.p50} />
        <Input name="refocus90" inputMode="decimal" aria-label="P90" defaultValue={minutes.p90} />
      </span>
    </Field>
  );
}

function Waiting({ settings }: { settings: WorkspaceSettings }) {
  return (
    <>
      <NumberField
        name="waitShare"
        label="Waiting: blocked share, %"
        value={percent(settings.wait?.blockedShare)}
        hint="Share of waiting time in which a requester cannot work."
      />
      <NumberField
        name="waitRate"
        label="Waiting: cost of an hour"
        value={settings.wait?.hourlyRate}
        hint="A line of its own, part of no saving."
      />
    </>
  );
}

/** What an hour costs, and how much more at night, on weekends and after an interruption. */
export function RatesCard({ settings }: { settings: WorkspaceSettings }) {
  return (
    <Card
      title="Rates"
      note="Without the cost of a person, hours are shown and money is not priced."
    >
      <Grid>
        <NumberField
          name="annualCost"
          label="Cost of one person a year"
          value={settings.annualCost}
          hint={`Fully loaded, in ${settings.currency}.`}
        />
        <NumberField
          name="productiveHours"
          label="Productive hours a year"
          value={settings.productiveHours}
          hint="Rate = cost / productive hours."
        />
        <NumberField
          name="staff"
          label="Staff"
          value={settings.staff}
          hint="People whose work these tickets show."
        />
        <NumberField
          name="operationalSpend"
          label="Operational spending a year"
          value={settings.operationalSpend}
          hint="Denominator of the debt share; same scope and year."
        />
        <NumberField
          name="offHoursMultiplier"
          label="Off-hours factor"
          value={settings.offHoursMultiplier}
          hint="Evenings and weekends."
        />
        <NumberField
          name="sleepMultiplier"
          label="Night factor"
          value={settings.sleepMultiplier}
          hint={`${settings.sleepHours.start} to ${settings.sleepHours.end}.`}
        />
        <Refocus minutes={settings.refocusMinutes} />
        <Waiting settings={settings} />
      </Grid>
    </Card>
  );
}
