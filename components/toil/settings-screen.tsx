import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Field, Input, Select, TextArea } from "@/components/ui/field";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { mandateLines } from "@/lib/core/report/settings/settings-form";
import { wordingOf } from "@/lib/core/report/wording";
import { PageHeader } from "./page-header";
import { AutomationCard } from "./settings/automation-card";
import { SettingsForm } from "./settings-form";

type Props = {
  readonly tabs: ReactNode;
  readonly settings: WorkspaceSettings;
  readonly version: number;
  readonly mayWrite: boolean;
  readonly save: (
    before: { message: string | null; ok: boolean },
    form: FormData,
  ) => Promise<{ message: string | null; ok: boolean }>;
};

function percent(share: number | undefined): string {
  return share === undefined ? "" : String(Math.round(share * 1000) / 10);
}

function NumberField({
  name,
  label,
  value,
  hint,
}: {
  name: string;
  label: string;
  value: number | string | null | undefined;
  hint?: ReactNode;
}) {
  return (
    <Field label={label} hint={hint}>
      <Input name={name} inputMode="decimal" defaultValue={value ?? ""} placeholder="not entered" />
    </Field>
  );
}

function Grid({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>;
}

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function WorkingDays({ days }: { days: readonly number[] }) {
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-13">Working days</legend>
      <span className="flex pl-px">
        {WEEKDAYS.map((name, index) => (
          <label
            key={name}
            className="-ml-px flex h-9 min-w-10 cursor-pointer items-center justify-center border border-line-strong bg-bg px-2 text-13 text-text-2 first-of-type:rounded-l-md last-of-type:rounded-r-md has-checked:relative has-disabled:cursor-not-allowed has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              name="workDays"
              value={index + 1}
              defaultChecked={days.includes(index + 1)}
              className="sr-only"
            />
            {name}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

function Basics({ settings }: { settings: WorkspaceSettings }) {
  const { workingHours } = settings;
  return (
    <Card title="Workspace" note="Words, numbers and times on every page follow these.">
      <Grid>
        <Field
          label="Profile"
          hint="Public bodies and non-profits weigh mission, directives and budget."
        >
          <Select name="profile" defaultValue={settings.profile}>
            <option value="company">Commercial</option>
            <option value="public">Government or non-profit</option>
          </Select>
        </Field>
        <Field label="Currency" hint="Three letters, such as USD or EUR.">
          <Input name="currency" defaultValue={settings.currency} maxLength={3} required />
        </Field>
        <Field label="Number format">
          <Select name="locale" defaultValue={settings.locale}>
            <option value="en-US">1,234.5 (en-US)</option>
            <option value="en-GB">1,234.5 (en-GB)</option>
            <option value="de-DE">1.234,5 (de-DE)</option>
            <option value="fr-FR">1 234,5 (fr-FR)</option>
          </Select>
        </Field>
        <Field
          label="Time zone"
          hint="IANA name. Dates without an offset are read in it; weeks and hours follow it."
        >
          <Input name="timeZone" list="time-zones" defaultValue={settings.timeZone} required />
          <datalist id="time-zones">
            {Intl.supportedValuesOf("timeZone").map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </Field>
        <Field label="Working hours" hint="From and to, on a 24-hour clock.">
          <span className="flex gap-2">
            <Input
              name="workStart"
              inputMode="decimal"
              aria-label="From hour"
              defaultValue={workingHours.start}
            />
            <Input
              name="workEnd"
              inputMode="decimal"
              aria-label="To hour"
              defaultValue={workingHours.end}
            />
          </span>
        </Field>
        <WorkingDays days={workingHours.days} />
      </Grid>
    </Card>
  );
}

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

function Rates({ settings }: { settings: WorkspaceSettings }) {
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

function CompanyBox({ settings }: { settings: WorkspaceSettings }) {
  const { revenue, risk } = settings;
  return (
    <Card
      title={`${wordingOf("company").box}: revenue and risk`}
      note="Left empty, an axis says “not priced”, never 0."
    >
      <Grid>
        <NumberField
          name="revenueYearly"
          label="Yearly revenue over these services"
          value={revenue?.yearlyRevenue}
        />
        <NumberField
          name="revenueHours"
          label="Hours a year it is earned in"
          value={revenue?.serviceHours}
          hint="8,760 = always on."
        />
        <NumberField
          name="revenueImpact"
          label="Impact, %"
          value={percent(revenue?.impactShare)}
          hint="Of the flow that stops while such a ticket is open."
        />
        <NumberField
          name="revenueRecapture"
          label="Recaptured later, %"
          value={percent(revenue?.recaptureShare)}
        />
        <NumberField
          name="revenueMargin"
          label="Contribution margin, %"
          value={percent(revenue?.marginShare)}
          hint="Totals count margin, not turnover."
        />
        <NumberField
          name="revenuePriority"
          label="Up to priority"
          value={revenue?.upToPriority}
          hint="Only tickets this urgent stop revenue: 1 to 5."
        />
        <NumberField
          name="riskLow"
          label="Loss of one event, low end"
          value={risk?.lossLow}
          hint="90 % range of one loss event; by form (fines, replacement …) under Assumptions."
        />
        <NumberField name="riskHigh" label="Loss of one event, high end" value={risk?.lossHigh} />
      </Grid>
    </Card>
  );
}

function PublicBox({ settings }: { settings: WorkspaceSettings }) {
  const { mission } = settings;
  return (
    <Card
      title={`${wordingOf("public").box}: mission and directives`}
      note="Left empty, an axis says “not priced”, never 0. The three axes are never added up."
    >
      <Grid>
        <NumberField
          name="missionPeople"
          label="People served by an affected service"
          value={mission?.peopleAffected}
        />
        <NumberField
          name="missionImpact"
          label="Impact, %"
          value={percent(mission?.impactShare)}
          hint="Of the service they miss while a ticket is open."
        />
        <NumberField
          name="missionTier"
          label="Tier weight"
          value={mission?.tierWeight}
          hint="1 essential, .6, .3, .1."
        />
      </Grid>
      <div className="mt-4">
        <Field
          label="Mandates"
          hint="One a line: name; weight 1 to 100; chance to miss it, %; words in task titles that put a task under it, with commas."
        >
          <TextArea
            name="directives"
            rows={4}
            defaultValue={mandateLines(settings.directives)}
            placeholder="State Records Act; 40; 62; records request, redaction"
          />
        </Field>
      </div>
    </Card>
  );
}

/** Inputs of the other profile travel along unseen, so that switching back loses nothing. */
function Kept({ settings }: { settings: WorkspaceSettings }) {
  const { revenue, risk, mission } = settings;
  const values: Record<string, number | string | undefined> =
    settings.profile === "company"
      ? {
          missionPeople: mission?.peopleAffected,
          missionImpact: percent(mission?.impactShare),
          missionTier: mission?.tierWeight,
        }
      : {
          revenueYearly: revenue?.yearlyRevenue,
          revenueHours: revenue?.serviceHours,
          revenueImpact: percent(revenue?.impactShare),
          revenueRecapture: percent(revenue?.recaptureShare),
          revenueMargin: percent(revenue?.marginShare),
          revenuePriority: revenue?.upToPriority,
          riskLow: risk?.lossLow,
          riskHigh: risk?.lossHigh,
        };
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value ?? ""} />
  ));
}

function Tick({ name, isOn, children }: { name: string; isOn: boolean; children: ReactNode }) {
  return (
    <label className="flex items-center gap-2 text-13">
      <input
        type="checkbox"
        name={name}
        defaultChecked={isOn}
        className="size-4 accent-(--accent)"
      />
      {children}
    </label>
  );
}

function Privacy({ settings }: { settings: WorkspaceSettings }) {
  return (
    <Card title="Privacy" note="Takes effect with the next import.">
      <Tick name="maskPersonalData" isOn={settings.maskPersonalData}>
        Mask personal data before storage: people become pseudonyms; e-mails, phones and IP
        addresses in texts are replaced
      </Tick>
    </Card>
  );
}

function Classifier({ settings }: { settings: WorkspaceSettings }) {
  return (
    <Card
      title="Classifier"
      note="Verdicts on a task always count for that task. Switched off, every weight is the default again; the verdicts stay."
    >
      <Tick name="learning" isOn={settings.learning}>
        Learn from verdicts: they move how much each signal counts on the other tasks
      </Tick>
    </Card>
  );
}

function ApplicationsCard({ settings }: { settings: WorkspaceSettings }) {
  const { runBudget, contributionLine, burdenLine } = settings.applications;
  return (
    <Card
      title="Applications"
      note="What running them may cost in all, and from where on a contribution or a burden is high."
    >
      <Grid>
        <NumberField
          name="runBudget"
          label="Run budget a year"
          value={runBudget}
          hint="The size of the box for applications; empty: no box."
        />
        <NumberField
          name="contributionLine"
          label="High contribution from"
          value={contributionLine}
          hint="1 to 100."
        />
        <NumberField
          name="burdenLine"
          label="High burden from"
          value={burdenLine}
          hint="A year; empty: the mean of all applications."
        />
      </Grid>
    </Card>
  );
}

/** Everything a workspace can set, each with its meaning and unit. */
export function SettingsScreen({ tabs, settings, version, mayWrite, save }: Props) {
  return (
    <>
      <PageHeader
        title="Settings"
        note={`${version === 0 ? "Defaults; nobody has changed anything yet." : `Version ${version}.`} Every change is a new version, and the ranking is computed again.`}
      />
      {tabs}
      <SettingsForm save={save} version={version} mayWrite={mayWrite}>
        <Basics settings={settings} />
        <Rates settings={settings} />
        {settings.profile === "company" ? (
          <CompanyBox settings={settings} />
        ) : (
          <PublicBox settings={settings} />
        )}
        <Kept settings={settings} />
        <AutomationCard settings={settings.automation} />
        <ApplicationsCard settings={settings} />
        <Classifier settings={settings} />
        <Privacy settings={settings} />
      </SettingsForm>
    </>
  );
}
