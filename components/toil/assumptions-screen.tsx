import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Tornado } from "@/components/charts/tornado";
import { Card } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { sayAssumptionsPage } from "@/lib/core/messages/assumptions-page";
import type { AssumptionsView } from "@/lib/core/report/assumptions/assumptions-view";
import type { SaveAssumption } from "./assumptions/assumption-dialog";
import { AssumptionTable } from "./assumptions/assumption-table";
import { AutoRefresh } from "./auto-refresh";
import { PageHeader } from "./page-header";

type Props = {
  readonly tabs: ReactNode;
  readonly view: AssumptionsView;
  readonly version: number;
  /** The run whose figures the pages show; null before the first. */
  readonly run: { readonly settingVersion: number; readonly asOf: string } | null;
  /** What the worker is doing; null when it has nothing to do. */
  readonly computing: { readonly step: string | null; readonly share: number } | null;
  readonly save: SaveAssumption | null;
};

function Freshness({ version, run, computing }: Pick<Props, "version" | "run" | "computing">) {
  const formats = useFormats();
  if (computing) {
    return (
      <div role="status" className="mb-5 max-w-md text-13 text-text-2">
        <AutoRefresh />
        <Progress label={sayAssumptionsPage(formats, "Computing again")} share={computing.share} />
        {sayAssumptionsPage(formats, "Version {version} is being computed: {step}.", {
          version,
          step: sayAssumptionsPage.stored(formats, computing.step ?? "waiting for the worker"),
        })}
      </div>
    );
  }
  if (!run) return null;
  return (
    <p className="mb-5 text-13 text-text-2">
      {sayAssumptionsPage(
        formats,
        "Every figure stands on version {version} of these inputs and on tickets up to {day}.",
        { version: run.settingVersion, day: run.asOf },
      )}
    </p>
  );
}

/** Everything that the figures rest on, and what to measure first. */
export function AssumptionsScreen({ tabs, view, version, run, computing, save }: Props) {
  const formats = useFormats();
  return (
    <>
      <PageHeader
        title={sayAssumptionsPage(formats, "Assumptions")}
        note={sayAssumptionsPage(
          formats,
          "{entered}. Every change is a new version with its author, and everything is computed again.",
          { entered: view.entered },
        )}
      />
      {tabs}
      <Freshness version={version} run={run} computing={computing} />
      {view.tornado ? (
        <Card
          className="mb-6"
          title={sayAssumptionsPage(formats, "What to measure first")}
          note={sayAssumptionsPage(
            formats,
            "How far each uncertain input moves the yearly total alone, from its P10 to its P90.",
          )}
        >
          <Tornado view={view.tornado} />
        </Card>
      ) : null}
      {view.groups.map((group) => (
        <AssumptionTable key={group.key} group={group} version={version} save={save} />
      ))}
    </>
  );
}
