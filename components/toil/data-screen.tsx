import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { saySettings } from "@/lib/core/messages/settings";
import type { RemovalView } from "@/lib/core/report/settings/removal-view";
import type { DataActs } from "./data/data-acts";
import { EraseCard } from "./data/erase-card";
import { RemoveButton } from "./data/remove-button";
import { RetentionCard } from "./data/retention-card";
import { PageHeader } from "./page-header";

type Props = {
  readonly tabs: ReactNode;
  readonly view: RemovalView;
  /** Months that tickets are kept; null: all. */
  readonly months: number | null;
  readonly acts: DataActs;
  /** Null for those who may not take the workspace away. */
  readonly remove: ((typedName: string) => Promise<string>) | null;
};

/** What the workspace holds, how long it keeps it, and the ways to take a person or all of it away for good. */
export function DataScreen({ tabs, view, months, acts, remove }: Props) {
  const formats = useFormats();
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">{saySettings(formats, "Settings")}</strong>}
        title={saySettings(formats, "Data")}
        note={saySettings(
          formats,
          "What this workspace holds, how long it keeps it, and how to take it away.",
        )}
      />
      {tabs}
      <div className="grid max-w-2xl gap-4">
        <RetentionCard months={months} acts={acts} />
        <EraseCard acts={acts} />
        {remove ? (
          <Card
            title={view.title}
            note={saySettings(
              formats,
              "Tickets, files, tasks, verdicts, plans and reports go for good, for everybody. The audit log of the installation stays.",
            )}
          >
            <FactList facts={view.facts} />
            <div className="mt-4">
              <RemoveButton view={view} remove={remove} />
            </div>
          </Card>
        ) : null}
      </div>
    </>
  );
}
