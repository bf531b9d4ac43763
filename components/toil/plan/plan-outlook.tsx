import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import type { PlanLimits, PlanResult } from "@/lib/core/domain/plan";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { BridgeView } from "@/lib/core/report/plan/bridge-view";
import { roadmap } from "@/lib/core/report/plan/plan-roadmap";
import type { PlanUnits } from "@/lib/core/report/plan/plan-rows";
import { assumptionsSentence } from "@/lib/core/report/plan/plan-start";
import { BridgeCard } from "./bridge-card";
import { LimitsCard } from "./limits-card";
import type { PlanActions } from "./plan-actions";
import { RoadmapSteps } from "./roadmap-steps";

type Props = {
  readonly workspace: string;
  readonly plan: PlanResult;
  readonly units: PlanUnits;
  readonly settings: WorkspaceSettings;
  readonly bridge: BridgeView;
  readonly toilHours: number;
  readonly limits: PlanLimits;
  readonly keepLimits: PlanActions["keepLimits"] | null;
};

/** What follows from the box: the quarter plan, the way to the target line, the roadmap, and what it all rests on. */
export function PlanOutlook(props: Props) {
  const formats = useFormats();
  const { workspace, plan, units, settings, bridge, toilHours } = props;
  return (
    <>
      <BridgeCard
        className="mb-6"
        view={bridge}
        note={sayPlanPage(
          formats,
          "Scenario A, {unit}. Half of today is a line to aim at, not a promise.",
          { unit: bridge.unit },
        )}
        workspace={workspace}
      />
      <LimitsCard
        workspace={workspace}
        initial={props.limits}
        knobs={plan.knobs}
        view={{
          entries: [...plan.inside, ...plan.outside],
          funds: settings.funds,
          units,
          freeValue: plan.value,
        }}
        keep={props.keepLimits}
      />
      <RoadmapSteps steps={roadmap(plan, toilHours, settings)} />
      <p className="mt-4 text-text-2 text-xs">
        <strong className="font-semibold text-text">{sayPlanPage(formats, "Assumptions.")}</strong>{" "}
        {assumptionsSentence(settings)}{" "}
        <Link
          href={`/${workspace}/assumptions`}
          className="text-accent underline underline-offset-2"
        >
          {sayPlanPage(formats, "All inputs, who set them, and what to measure first")}
        </Link>
      </p>
    </>
  );
}
