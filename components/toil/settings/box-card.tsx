import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Field, TextArea } from "@/components/ui/field";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { saySettings } from "@/lib/core/messages/settings";
import { formatCount } from "@/lib/core/report/format";
import { mandateLines } from "@/lib/core/report/settings/settings-form";
import { writtenNumber } from "@/lib/core/report/typed-number";
import { wordingOf } from "@/lib/core/report/wording";
import { Grid, NumberField, percent } from "./number-field";

const ALWAYS_ON = 8_760;

function CompanyBox({ settings }: { settings: WorkspaceSettings }) {
  const formats = useFormats();
  const { revenue, risk } = settings;
  return (
    <Card
      title={saySettings(formats, "{box}: revenue and risk", {
        box: wordingOf("company", settings).box,
      })}
      note={saySettings(formats, "Left empty, an axis says “not priced”, never 0.")}
    >
      <Grid>
        <NumberField
          name="revenueYearly"
          label={saySettings(formats, "Yearly revenue over these services")}
          value={revenue?.yearlyRevenue}
        />
        <NumberField
          name="revenueHours"
          label={saySettings(formats, "Hours a year it is earned in")}
          value={revenue?.serviceHours}
          hint={saySettings(formats, "{hours} = always on.", {
            hours: formatCount(ALWAYS_ON, formats),
          })}
        />
        <NumberField
          name="revenueImpact"
          label={saySettings(formats, "Impact, %")}
          value={percent(revenue?.impactShare)}
          hint={saySettings(formats, "Of the flow that stops while such a ticket is open.")}
        />
        <NumberField
          name="revenueRecapture"
          label={saySettings(formats, "Recaptured later, %")}
          value={percent(revenue?.recaptureShare)}
        />
        <NumberField
          name="revenueMargin"
          label={saySettings(formats, "Contribution margin, %")}
          value={percent(revenue?.marginShare)}
          hint={saySettings(formats, "Totals count margin, not turnover.")}
        />
        <NumberField
          name="revenuePriority"
          label={saySettings(formats, "Up to priority")}
          value={revenue?.upToPriority}
          hint={saySettings(formats, "Only tickets this urgent stop revenue: 1 to 5.")}
        />
        <NumberField
          name="riskLow"
          label={saySettings(formats, "Loss of one event, low end")}
          value={risk?.lossLow}
          hint={saySettings(
            formats,
            "90 % range of one loss event; by form (fines, replacement …) under Assumptions.",
          )}
        />
        <NumberField
          name="riskHigh"
          label={saySettings(formats, "Loss of one event, high end")}
          value={risk?.lossHigh}
        />
      </Grid>
    </Card>
  );
}

function PublicBox({ settings }: { settings: WorkspaceSettings }) {
  const formats = useFormats();
  const { mission } = settings;
  return (
    <Card
      title={saySettings(formats, "{box}: mission and directives", {
        box: wordingOf("public", settings).box,
      })}
      note={saySettings(
        formats,
        "Left empty, an axis says “not priced”, never 0. The three axes are never added up.",
      )}
    >
      <Grid>
        <NumberField
          name="missionPeople"
          label={saySettings(formats, "People served by an affected service")}
          value={mission?.peopleAffected}
        />
        <NumberField
          name="missionImpact"
          label={saySettings(formats, "Impact, %")}
          value={percent(mission?.impactShare)}
          hint={saySettings(formats, "Of the service they miss while a ticket is open.")}
        />
        <NumberField
          name="missionTier"
          label={saySettings(formats, "Tier weight")}
          value={mission?.tierWeight}
          hint={saySettings(formats, "1 essential, .6, .3, .1.")}
        />
      </Grid>
      <div className="mt-4">
        <Field
          label={saySettings(formats, "Mandates")}
          hint={saySettings(
            formats,
            "One a line: name; weight 1 to 100; chance to miss it, %; words in task titles that put a task under it, with commas.",
          )}
        >
          <TextArea
            name="directives"
            rows={4}
            defaultValue={mandateLines(settings.directives, formats)}
            placeholder={saySettings(
              formats,
              "State Records Act; 40; 62; records request, redaction",
            )}
          />
        </Field>
      </div>
    </Card>
  );
}

/** Inputs of the other profile travel along unseen, so that switching back loses nothing. */
function Kept({ settings }: { settings: WorkspaceSettings }) {
  const { revenue, risk, mission } = settings;
  const formats = useFormats();
  const values: Record<string, number | null | undefined> =
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
    <input
      key={name}
      type="hidden"
      name={name}
      value={typeof value === "number" ? writtenNumber(value, formats) : ""}
    />
  ));
}

/** What the axes of the box stand on, in the words of the profile. */
export function BoxCard({ settings }: { settings: WorkspaceSettings }) {
  return (
    <>
      {settings.profile === "company" ? (
        <CompanyBox settings={settings} />
      ) : (
        <PublicBox settings={settings} />
      )}
      <Kept settings={settings} />
    </>
  );
}
