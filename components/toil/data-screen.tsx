import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import type { RemovalView } from "@/lib/core/report/settings/removal-view";
import { RemoveButton } from "./data/remove-button";
import { PageHeader } from "./page-header";

type Props = {
  readonly tabs: ReactNode;
  readonly view: RemovalView;
  readonly remove: (typedName: string) => Promise<string>;
};

/** What the workspace holds, and the way to take it away for good. */
export function DataScreen({ tabs, view, remove }: Props) {
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">Settings</strong>}
        title="Data"
        note="What this workspace holds."
      />
      {tabs}
      <Card
        title={view.title}
        note="Tickets, files, tasks, verdicts, plans and reports go for good, for everybody. The audit log of the installation stays."
        className="max-w-2xl"
      >
        <FactList facts={view.facts} />
        <div className="mt-4">
          <RemoveButton view={view} remove={remove} />
        </div>
      </Card>
    </>
  );
}
