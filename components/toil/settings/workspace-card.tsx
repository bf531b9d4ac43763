import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Field, Input, Select } from "@/components/ui/field";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { saySettings } from "@/lib/core/messages/settings";
import { sayWeekday } from "@/lib/core/messages/weekdays";
import { writtenNumber } from "@/lib/core/report/typed-number";
import { WEEKDAYS } from "@/lib/core/report/weekdays";
import { Grid } from "./number-field";

/** What can be chosen, each in its own language; French has the digits of France and English words. */
const LOCALES = [
  { locale: "en-US", text: "English (US), 1,234.5" },
  { locale: "en-GB", text: "English (UK), 1,234.5" },
  { locale: "de-DE", text: "Deutsch, 1.234,5" },
  { locale: "de-AT", text: "Deutsch (Österreich), 1.234,5" },
  { locale: "de-CH", text: "Deutsch (Schweiz), 1’234.5" },
  { locale: "fr-FR", text: "English, 1 234,5 (France)" },
] as const;

function WorkingDays({ days }: { days: readonly number[] }) {
  const formats = useFormats();
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-13">{saySettings(formats, "Working days")}</legend>
      <span className="flex pl-px">
        {WEEKDAYS.map(({ short }, index) => (
          <label
            key={short}
            className="-ml-px flex h-9 min-w-10 cursor-pointer items-center justify-center border border-line-strong bg-bg px-2 text-13 text-text-2 first-of-type:rounded-l-md last-of-type:rounded-r-md has-checked:relative has-disabled:cursor-not-allowed has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              name="workDays"
              value={index + 1}
              defaultChecked={days.includes(index + 1)}
              className="sr-only"
            />
            {sayWeekday(formats, short)}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

/** What words, numbers and times on every page follow. */
export function WorkspaceCard({ settings }: { settings: WorkspaceSettings }) {
  const formats = useFormats();
  const { workingHours } = settings;
  return (
    <Card
      title={saySettings(formats, "Workspace")}
      note={saySettings(formats, "Words, numbers and times on every page follow these.")}
    >
      <Grid>
        <Field
          label={saySettings(formats, "Profile")}
          hint={saySettings(
            formats,
            "Public bodies and non-profits weigh mission, directives and budget.",
          )}
        >
          <Select name="profile" defaultValue={settings.profile}>
            <option value="company">{saySettings(formats, "Commercial")}</option>
            <option value="public">{saySettings(formats, "Government or non-profit")}</option>
          </Select>
        </Field>
        <Field
          label={saySettings(formats, "Currency")}
          hint={saySettings(formats, "Three letters, such as USD or EUR.")}
        >
          <Input name="currency" defaultValue={settings.currency} maxLength={3} required />
        </Field>
        <Field
          label={saySettings(formats, "Language and numbers")}
          hint={saySettings(
            formats,
            "Pages, files and mails of this workspace. Reports that were kept stay as they are.",
          )}
        >
          <Select name="locale" defaultValue={settings.locale}>
            {LOCALES.map(({ locale, text }) => (
              <option key={locale} value={locale} lang={locale}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={saySettings(formats, "Time zone")}
          hint={saySettings(
            formats,
            "IANA name. Dates without an offset are read in it; weeks and hours follow it.",
          )}
        >
          <Input name="timeZone" list="time-zones" defaultValue={settings.timeZone} required />
          <datalist id="time-zones">
            {Intl.supportedValuesOf("timeZone").map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </Field>
        <Field
          label={saySettings(formats, "Working hours")}
          hint={saySettings(formats, "From and to, on a 24-hour clock.")}
        >
          <span className="flex gap-2">
            <Input
              name="workStart"
              inputMode="decimal"
              aria-label={saySettings(formats, "From hour")}
              defaultValue={writtenNumber(workingHours.start, formats)}
            />
            <Input
              name="workEnd"
              inputMode="decimal"
              aria-label={saySettings(formats, "To hour")}
              defaultValue={writtenNumber(workingHours.end, formats)}
            />
          </span>
        </Field>
        <WorkingDays days={workingHours.days} />
      </Grid>
    </Card>
  );
}
