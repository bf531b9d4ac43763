import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { saySettings } from "@/lib/core/messages/settings";
import { PageHeader } from "./page-header";
import { AutomationCard } from "./settings/automation-card";
import { BoxCard } from "./settings/box-card";
import { Grid, NumberField } from "./settings/number-field";
import { RatesCard } from "./settings/rates-card";
import { WorkspaceCard } from "./settings/workspace-card";
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
  const formats = useFormats();
  return (
    <Card
      title={saySettings(formats, "Privacy")}
      note={saySettings(formats, "Takes effect with the next import.")}
    >
      <Tick name="maskPersonalData" isOn={settings.maskPersonalData}>
        {saySettings(
          formats,
          "Mask personal data before storage: people become pseudonyms; e-mails, phones and IP addresses in texts are replaced",
        )}
      </Tick>
    </Card>
  );
}

function Classifier({ settings }: { settings: WorkspaceSettings }) {
  const formats = useFormats();
  return (
    <Card
      title={saySettings(formats, "Classifier")}
      note={saySettings(
        formats,
        "Verdicts on a task always count for that task. Switched off, every weight is the default again; the verdicts stay.",
      )}
    >
      <Tick name="learning" isOn={settings.learning}>
        {saySettings(
          formats,
          "Learn from verdicts: they move how much each signal counts on the other tasks",
        )}
      </Tick>
    </Card>
  );
}

function ApplicationsCard({ settings }: { settings: WorkspaceSettings }) {
  const formats = useFormats();
  const { runBudget, contributionLine, burdenLine } = settings.applications;
  return (
    <Card
      title={saySettings(formats, "Applications")}
      note={saySettings(
        formats,
        "What running them may cost in all, and from where on a contribution or a burden is high.",
      )}
    >
      <Grid>
        <NumberField
          name="runBudget"
          label={saySettings(formats, "Run budget a year")}
          value={runBudget}
          hint={saySettings(formats, "The size of the box for applications; empty: no box.")}
        />
        <NumberField
          name="contributionLine"
          label={saySettings(formats, "High contribution from")}
          value={contributionLine}
          hint={saySettings(formats, "1 to 100.")}
        />
        <NumberField
          name="burdenLine"
          label={saySettings(formats, "High burden from")}
          value={burdenLine}
          hint={saySettings(formats, "A year; empty: the mean of all applications.")}
        />
      </Grid>
    </Card>
  );
}

/** Everything a workspace can set, each with its meaning and unit. */
export function SettingsScreen({ tabs, settings, version, mayWrite, save }: Props) {
  const formats = useFormats();
  return (
    <>
      <PageHeader
        title={saySettings(formats, "Settings")}
        note={
          version === 0
            ? saySettings(
                formats,
                "Defaults; nobody has changed anything yet. Every change is a new version, and the ranking is computed again.",
              )
            : saySettings(
                formats,
                "Version {version}. Every change is a new version, and the ranking is computed again.",
                { version },
              )
        }
      />
      {tabs}
      <SettingsForm save={save} version={version} mayWrite={mayWrite}>
        <WorkspaceCard settings={settings} />
        <RatesCard settings={settings} />
        <BoxCard settings={settings} />
        <AutomationCard settings={settings.automation} />
        <ApplicationsCard settings={settings} />
        <Classifier settings={settings} />
        <Privacy settings={settings} />
      </SettingsForm>
    </>
  );
}
