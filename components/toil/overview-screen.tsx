import { Plus } from "lucide-react";
import type { ComponentProps } from "react";
import { useFormats } from "#formats";
import { CardMenu } from "@/components/charts/card-menu";
import { HeatMap } from "@/components/charts/heat-map";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FilterMenu } from "@/components/ui/filter-menu";
import { sayOverview } from "@/lib/core/messages/overview";
import { sayShell } from "@/lib/core/messages/shell";
import type { CoverageView } from "@/lib/core/report/coverage/coverage-view";
import { formatHours, formatShare } from "@/lib/core/report/format";
import {
  type OverviewInput,
  type OverviewView,
  overviewView,
} from "@/lib/core/report/overview/overview-view";
import { unbroken } from "@/lib/core/report/unbroken";
import { CoverageLine } from "./coverage-line";
import { AlarmsCard } from "./overview/alarms-card";
import { AskNextCard } from "./overview/ask-next-card";
import { DeskButton } from "./overview/desk-button";
import { LastImportCard } from "./overview/last-import-card";
import { ImportChangesCard, MovesCard } from "./overview/moves-card";
import { Tiles } from "./overview/tiles";
import { PeriodBar } from "./period/period-bar";
import type { SavePreferences } from "./personal/save-preferences";
import { TopBar } from "./top-bar";
import { RankingUnderWay } from "./verdict/ranking-under-way";
import type { SayVerdict } from "./verdict/say-verdict";

type Ask = {
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly hours: number;
    readonly grade: string;
    readonly chance: number;
  }[];
  readonly say: SayVerdict;
};

type Props = {
  readonly input: OverviewInput;
  readonly coverage: CoverageView;
  /** Null for readers whose role gives no verdicts. */
  readonly ask: Ask | null;
  /** The reader's own desk; null: none. */
  readonly own: string | null;
  /** Keeps what the reader chose for days to come. */
  readonly save: SavePreferences;
  readonly isUpdating: boolean;
  readonly mayImport: boolean;
};

type HeadProps = {
  readonly view: OverviewView;
  readonly coverage: CoverageView;
  readonly own: string | null;
  readonly save: SavePreferences;
  /** Null for readers whose role imports nothing. */
  readonly importHref: string | null;
};

function Head({ view, coverage, own, save, importHref }: HeadProps) {
  const formats = useFormats();
  return (
    <header className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 max-w-[46rem]">
        <p className="text-pretty text-13 text-text-2">
          <CoverageLine view={coverage} isStart />
          {view.over ? ` · ${view.over}` : null}
        </p>
        <h1 className="mt-1 text-balance font-semibold text-3xl tracking-tight">
          {unbroken(view.headline)}
        </h1>
      </div>
      <div data-screen-only className="flex flex-wrap items-center gap-2">
        <DeskButton team={view.team.chosen} own={own} save={save} />
        <FilterMenu label={sayOverview(formats, "Desk")} {...view.team} />
        {importHref ? (
          <ButtonLink href={importHref}>
            <Plus aria-hidden className="size-4" /> {sayOverview(formats, "Import")}
          </ButtonLink>
        ) : null}
      </div>
    </header>
  );
}

function askedOf(ask: Ask, input: OverviewInput): ComponentProps<typeof AskNextCard>["tasks"] {
  return ask.tasks.map(({ id, title, hours, grade, chance }) => ({
    id,
    title,
    href: `${input.base}/candidates/${id}`,
    hours: formatHours(hours, input.settings),
    says: sayOverview(input.settings, "Grade {grade}, chance of toil {share}.", {
      grade,
      share: formatShare(chance, input.settings),
    }),
  }));
}

/** The start page of a lead: what changed, what begins, what to say, what came in. */
export function OverviewScreen(props: Props) {
  const { input, coverage, ask, own, save, isUpdating, mayImport } = props;
  const formats = useFormats();
  const view = overviewView(input);
  return (
    <>
      <TopBar
        aside={
          <>
            {isUpdating ? <RankingUnderWay /> : null}
            <PeriodBar view={view.period} save={save} />
          </>
        }
      >
        <strong className="font-semibold">{sayShell(formats, "Overview")}</strong>
      </TopBar>
      <Head
        view={view}
        coverage={coverage}
        own={own}
        save={save}
        importHref={mayImport ? `${input.base}/imports/new` : null}
      />
      <Tiles tiles={view.tiles} />
      <div className="mt-5 grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid min-w-0 gap-4">
          <AlarmsCard view={view.alarms} />
          {view.sinceImport ? (
            <ImportChangesCard view={view.sinceImport} href={`${input.base}/candidates`} />
          ) : null}
          <MovesCard view={view.moves} />
        </div>
        <div className="grid min-w-0 gap-4">
          {ask ? <AskNextCard tasks={askedOf(ask, input)} say={ask.say} /> : null}
          <Card
            id="when-it-interrupts"
            title={sayOverview(formats, "When it interrupts")}
            note={view.heat?.note ?? sayOverview(formats, "No time of day is known.")}
            action={
              view.heat ? <CardMenu title={sayOverview(formats, "When it interrupts")} /> : null
            }
          >
            {view.heat ? (
              <HeatMap
                view={view.heat}
                caption={sayOverview(formats, "Tickets by weekday and hour")}
              />
            ) : null}
          </Card>
          {view.lastImport ? <LastImportCard view={view.lastImport} /> : null}
        </div>
      </div>
    </>
  );
}
