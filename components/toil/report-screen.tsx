import Link from "next/link";
import { Card } from "@/components/ui/card";
import { remedyWord } from "@/lib/core/report/candidate-summary";
import type { BoxCompartment, ReportView } from "@/lib/core/report/report-view";
import { PrintButton } from "./print-button";

type Props = {
  readonly workspace: string;
  readonly view: ReportView;
  readonly profileWords: string;
  readonly asOf: string;
  readonly scoringVersion: number;
  readonly maySeeSettings: boolean;
};

const SHADES = [
  "bg-heat-2",
  "bg-heat-1",
  "bg-heat-1",
  "bg-heat-1",
  "bg-heat-0",
  "bg-heat-0",
  "bg-heat-0",
] as const;

function Compartment({
  compartment,
  workspace,
  maySeeSettings,
}: {
  compartment: BoxCompartment;
  workspace: string;
  maySeeSettings: boolean;
}) {
  const { tiles, rest, unpriced } = compartment;
  return (
    <div className="flex min-w-0 flex-col gap-2 border-text border-dashed p-3 not-last:border-b md:not-last:border-r md:not-last:border-b-0">
      <div>
        <h3 className="font-semibold text-sm">{compartment.name}</h3>
        <p className="font-semibold text-base">{compartment.figure}</p>
        <p className="text-text-2 text-xs">{compartment.unit}</p>
      </div>
      {unpriced ? (
        <p className="rounded border border-line-strong border-dashed p-3 text-13 text-text-2">
          {unpriced}.{" "}
          {maySeeSettings ? (
            <Link
              data-screen-only
              className="text-accent underline"
              href={`/${workspace}/settings`}
            >
              Enter it
            </Link>
          ) : null}
        </p>
      ) : (
        <ul className="flex min-h-40 flex-1 flex-wrap content-stretch gap-1">
          {tiles.map((tile, index) => (
            <li
              key={tile.id}
              className={`min-w-[100px] rounded-sm border border-line-strong ${SHADES[index]}`}
              style={{
                flexGrow: Math.max(1, Math.round(tile.share * 100)),
                flexBasis: `${Math.max(18, tile.share * 100)}%`,
              }}
            >
              <Link
                href={`/${workspace}/candidates/${tile.id}`}
                className="block h-full p-2 text-xs hover:underline"
              >
                <span className="line-clamp-2 font-semibold">{tile.title}</span>
                <span className="text-text-2">{tile.text}</span>
              </Link>
            </li>
          ))}
          {rest ? (
            <li className="min-w-[100px] flex-1 rounded-sm border border-line-strong p-2 text-text-2 text-xs">
              {rest.count} smaller tasks<span className="block">{rest.text}</span>
            </li>
          ) : null}
        </ul>
      )}
    </div>
  );
}

function Box({
  view,
  workspace,
  maySeeSettings,
}: Pick<Props, "view" | "workspace" | "maySeeSettings">) {
  return (
    <section aria-labelledby="box" className="mb-6">
      <h2 id="box" className="mb-3 text-sm">
        <strong className="font-semibold">The box: where repeated work weighs</strong>{" "}
        <span className="text-text-2">
          Tiles are tasks, larger is costlier. The three compartments keep their own units and are
          not one sum.
        </span>
      </h2>
      <div className="relative">
        <span
          aria-hidden
          className="absolute -top-2 -left-2 hidden h-0.5 w-6 origin-right rotate-[24deg] bg-text sm:block"
        />
        <span
          aria-hidden
          className="absolute -top-2 -right-2 hidden h-0.5 w-6 origin-left -rotate-[24deg] bg-text sm:block"
        />
        <div className="grid rounded-b-sm border-2 border-text border-t-0 md:grid-cols-3">
          {view.compartments.map((compartment) => (
            <Compartment
              key={compartment.name}
              compartment={compartment}
              workspace={workspace}
              maySeeSettings={maySeeSettings}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

function Numbers({ view }: Pick<Props, "view">) {
  return (
    <dl className="mb-6 grid grid-cols-2 border-line border-y lg:grid-cols-4 print:grid-cols-4">
      {view.numbers.map((number) => (
        <div
          key={number.name}
          className="border-line py-3 pr-3 lg:border-l lg:pl-4 lg:first:border-l-0 lg:first:pl-0"
        >
          <dt className="text-text-2 text-xs">{number.name}</dt>
          <dd className="font-semibold text-3xl tracking-tight">{number.value}</dd>
          <dd className="text-text-2 text-xs">{number.note}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decisions({ view, workspace }: Pick<Props, "view" | "workspace">) {
  return (
    <Card
      title={`${view.decisions.length} decisions to take`}
      note="What each costs if nothing is done for 12 months."
    >
      <div className="overflow-x-auto">
        <table className="w-full text-13">
          <thead className="text-left text-text-2 text-xs">
            <tr>
              <th className="w-6 py-1.5 font-medium">#</th>
              <th className="py-1.5 font-medium">Task</th>
              <th className="py-1.5 font-medium">What to do</th>
              <th className="py-1.5 text-right font-medium">Doing nothing, 12 months</th>
            </tr>
          </thead>
          <tbody>
            {view.decisions.map((decision, index) => (
              <tr key={decision.id} className="border-line border-t align-top">
                <td className="py-2 text-text-3">{index + 1}</td>
                <td className="py-2 pr-3">
                  <Link
                    className="font-semibold hover:text-accent"
                    href={`/${workspace}/candidates/${decision.id}`}
                  >
                    {decision.title}
                  </Link>
                  <span className="block text-text-2 text-xs">{decision.hours}</span>
                </td>
                <td className="py-2 pr-3">
                  {remedyWord(decision.remedy)}
                  <span className="block text-text-2 text-xs">{decision.kind}</span>
                </td>
                <td className="py-2 text-right">
                  <strong>{decision.nothing}</strong>
                  <span className="block text-text-2 text-xs">{decision.band}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** The executive's page: the answer, four numbers, the box, what to decide, and what it rests on. */
export function ReportScreen({
  workspace,
  view,
  profileWords,
  asOf,
  scoringVersion,
  maySeeSettings,
}: Props) {
  return (
    <>
      <header className="mb-5 flex flex-wrap items-start justify-between gap-4">
        <div>
          <p className="mb-1 text-13 text-text-2">
            Business box · {profileWords} wording · as of {asOf}
          </p>
          <h1 className="text-balance font-semibold text-3xl tracking-tight">
            {view.verdict[0]}
            <br />
            {view.verdict[1]}
          </h1>
        </div>
        <PrintButton />
      </header>
      <Numbers view={view} />
      <Box view={view} workspace={workspace} maySeeSettings={maySeeSettings} />
      <Decisions view={view} workspace={workspace} />
      <dl className="mt-6 grid gap-x-6 gap-y-3 border-line border-t pt-4 text-xs md:grid-cols-4 print:grid-cols-4">
        {view.notes.map((note) => (
          <div key={note.title}>
            <dt className="font-semibold">{note.title}</dt>
            <dd className="text-text-2">{note.text}</dd>
          </div>
        ))}
        <div>
          <dt className="font-semibold">Data date</dt>
          <dd className="text-text-2">
            {asOf}. Trailing 52 weeks to the newest ticket. Scoring version {scoringVersion}.
          </dd>
        </div>
      </dl>
    </>
  );
}
