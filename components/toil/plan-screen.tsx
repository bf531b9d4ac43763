"use client";

import { useCallback } from "react";
import { useFormats } from "#formats";
import { CardMenu } from "@/components/charts/card-menu";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { PlanKnobs, PlanLimits, PlanResult } from "@/lib/core/domain/plan";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { CoverageView } from "@/lib/core/report/coverage/coverage-view";
import { formatShare } from "@/lib/core/report/format";
import type { ApprovedPlan } from "@/lib/core/report/plan/approval-mark";
import type { PlanAddress } from "@/lib/core/report/plan/plan-address";
import type { PlanFan } from "@/lib/core/report/plan/plan-fan";
import { horizonWords, sizeChoices } from "@/lib/core/report/plan/plan-rows";
import { ApprovedLine } from "./plan/approved-line";
import { FanChart } from "./plan/fan-chart";
import { NamedScenarios } from "./plan/named-scenarios";
import type { NamedScenario, PlanActions } from "./plan/plan-actions";
import { PlanFigures } from "./plan/plan-figures";
import { PlanHeader } from "./plan/plan-header";
import { PlanKeys } from "./plan/plan-keys";
import { PlanLists } from "./plan/plan-lists";
import { PlanOutlook } from "./plan/plan-outlook";
import { toggled } from "./plan/plan-table";
import { type PlanFacts, useItems, useKnobs, usePlans, usePlanView } from "./plan/use-plan";
import { WhatIf } from "./plan/what-if";

type Props = {
  readonly workspace: string;
  readonly facts: PlanFacts;
  readonly coverage: CoverageView;
  readonly initial: PlanAddress;
  /** The knobs of an address that says nothing. */
  readonly otherwise: PlanKnobs;
  readonly rateNote: string;
  /** "Proposed 3 Nov 2026 by ...": null before the first proposal. */
  readonly proposal: string | null;
  /** The plan that an executive said yes to; null while there is none. */
  readonly approved: ApprovedPlan | null;
  readonly scenarios: readonly NamedScenario[];
  readonly limits: PlanLimits;
  /** Null where the reader may look and try, but not change. */
  readonly actions: PlanActions | null;
};

function Problems({ problems }: { problems: readonly string[] }) {
  return problems.map((problem) => (
    <div key={problem} className="mb-4">
      <Notice tone="warn" title={problem} />
    </div>
  ));
}

/** Writes the plan down as it stands, and tells what became of that. */
function usePropose(plan: PlanResult, actions: PlanActions | null): () => Promise<void> {
  const formats = useFormats();
  return async () => {
    const ids = plan.inside.map(({ task }) => task.id);
    const refusal = await actions
      ?.propose(plan.knobs, ids)
      .catch(() => sayPlanPage(formats, "Try again."));
    if (refusal) toast.error(refusal);
    else
      toast(
        sayPlanPage(
          formats,
          "Proposed: {count} tasks. It stands here for everybody who sees the plan.",
          { count: ids.length },
        ),
      );
  };
}

type FanProps = {
  readonly plan: PlanResult;
  readonly fan: PlanFan;
  /** A year, 0..1. */
  readonly discount: number;
};

/** What the scenario on the table is worth month by month. */
function ScenarioFan({ plan, fan, discount }: FanProps) {
  const formats = useFormats();
  const title = sayPlanPage(formats, "Scenario A over {months} months", {
    months: plan.knobs.months,
  });
  return (
    <Card
      id="net-value"
      title={title}
      action={<CardMenu title={title} />}
      note={sayPlanPage(formats, "Net value so far, discounted by {share} a year.", {
        share: formatShare(discount, formats),
      })}
    >
      <FanChart fan={fan} />
    </Card>
  );
}

/** Everything below the bar of the plan page. The solver runs here, so that a slider answers at once. */
export function PlanScreen(props: Props) {
  const { workspace, facts, otherwise, approved, actions } = props;
  const formats = useFormats();
  const { settings } = facts;
  const [knobs, setKnobs] = useKnobs(props.initial, otherwise);
  const { items, change, isSaving } = useItems(facts.items, actions);
  const { plan, other } = usePlans(facts, items, knobs);
  const { units, view, bridge, toilHours } = usePlanView(facts, plan);
  const lock = useCallback(
    (id: string) => {
      const row = [...view.inside, ...view.outside, ...view.noReturn].find((one) => one.id === id);
      if (row) change(id, ...toggled(row, "in", formats));
    },
    [view, change, formats],
  );
  const propose = usePropose(plan, actions);
  return (
    <PlanKeys onLock={lock}>
      <PlanHeader
        workspace={workspace}
        view={view}
        coverage={props.coverage}
        proposal={props.proposal}
        approved={
          approved ? <ApprovedLine workspace={workspace} approved={approved} plan={plan} /> : null
        }
        isSaving={isSaving}
        onReset={() => setKnobs({ a: otherwise, b: null })}
        onPropose={actions ? () => void propose() : null}
      />
      <Problems problems={view.problems} />
      <PlanFigures view={view} />
      <WhatIf
        knobs={knobs.a}
        ownRate={otherwise.rate}
        rateNote={props.rateNote}
        onChange={(a) => setKnobs({ ...knobs, a })}
      />
      <PlanLists
        view={view}
        horizon={horizonWords(plan.knobs.months, settings)}
        workspace={workspace}
        approved={approved}
        sizes={sizeChoices(settings.automation, settings)}
        change={actions ? change : null}
        items={items}
        funds={settings.funds.map(({ name }) => name)}
      />
      <div className="mb-6 grid items-start gap-4 xl:grid-cols-2">
        <NamedScenarios
          plans={{ plan, other }}
          units={units}
          around={{ toilHours, productiveHours: settings.productiveHours }}
          knobs={knobs}
          ownRate={otherwise.rate}
          initial={props.scenarios}
          actions={actions}
          onChange={setKnobs}
        />
        <ScenarioFan plan={plan} fan={view.fan} discount={settings.automation.discountRate} />
      </div>
      <PlanOutlook
        workspace={workspace}
        plan={plan}
        units={units}
        settings={settings}
        bridge={bridge}
        toilHours={toilHours}
        limits={props.limits}
        keepLimits={actions?.keepLimits ?? null}
      />
    </PlanKeys>
  );
}
