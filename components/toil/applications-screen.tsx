import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import type { ApplicationsInput } from "@/lib/core/report/applications/application-entries";
import { applicationsView } from "@/lib/core/report/applications/applications-view";
import type { CoverageView } from "@/lib/core/report/coverage/coverage-view";
import { compartmentNames } from "@/lib/core/report/wording";
import { DecisionTable } from "./applications/decision-table";
import { FoundServices } from "./applications/found-services";
import { QuadrantFigure } from "./applications/quadrant-figure";
import type { RegisterActions } from "./applications/register-actions";
import { RegisterButtons } from "./applications/register-buttons";
import { RegisterTable } from "./applications/register-table";
import { CoverageLine } from "./coverage-line";
import { PageHeader } from "./page-header";
import { RankingUnderWay } from "./verdict/ranking-under-way";

type Props = {
  readonly input: ApplicationsInput;
  /** Null before there is a ranking. */
  readonly coverage: CoverageView | null;
  readonly isUpdating: boolean;
  /** Null for those who only read. */
  readonly actions: RegisterActions | null;
};

/** What each application costs and contributes, and what to do about it. */
export function ApplicationsScreen({ input, coverage, isUpdating, actions }: Props) {
  const formats = useFormats();
  const view = applicationsView(input);
  const { applications, objectives } = input.register;
  return (
    <>
      <PageHeader
        over={
          <strong className="font-semibold">{sayApplicationsPage(formats, "Applications")}</strong>
        }
        aside={isUpdating ? <RankingUnderWay /> : null}
        title={view.title}
        note={
          <>
            {view.note}
            {coverage ? (
              <>
                {view.note ? " · " : null}
                <CoverageLine view={coverage} isStart={!view.note} />
              </>
            ) : null}
          </>
        }
        action={
          <RegisterButtons
            csvHref={`/api/applications?workspace=${input.workspace}`}
            objectives={objectives}
            compartments={compartmentNames(input.settings.profile, input.settings)}
            hasTiers={view.tiers !== null}
            actions={actions}
          />
        }
      />
      {applications.length === 0 ? (
        <EmptyState title={sayApplicationsPage(formats, "What do you run, and what for?")}>
          {sayApplicationsPage(
            formats,
            "Add the services found in your tickets, import a register, or enter an application. Then each shows what its tickets cost beside what it contributes.",
          )}
        </EmptyState>
      ) : (
        <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_fit-content(36rem)]">
          {view.quadrant ? (
            <Card
              title={sayApplicationsPage(formats, "Contribution against burden")}
              note={view.quadrant.linesText}
            >
              <QuadrantFigure quadrant={view.quadrant} burden={view.burdenWords} />
            </Card>
          ) : null}
          <Card
            title={sayApplicationsPage(formats, "Yearly burden {amount}", {
              amount: view.total.burden,
            })}
            note={sayApplicationsPage(formats, "The quadrant suggests, a person decides.")}
          >
            <DecisionTable lines={view.decisions} />
          </Card>
        </div>
      )}
      {applications.length > 0 ? (
        <section className="mt-6">
          <h2 className="mb-3 font-semibold text-sm">
            {sayApplicationsPage(formats, "All applications")}{" "}
            <span className="font-normal text-text-2">
              {sayApplicationsPage(
                formats,
                "toil opens the tasks behind it; decisions in grey are suggested",
              )}
            </span>
          </h2>
          <RegisterTable view={view} register={input.register} actions={actions} />
          {view.tiers ? <p className="mt-2 text-text-2 text-xs">{view.tiers}</p> : null}
        </section>
      ) : null}
      {actions && view.found.length > 0 ? (
        <div className="mt-6">
          <FoundServices found={view.found} actions={actions} />
        </div>
      ) : null}
    </>
  );
}
