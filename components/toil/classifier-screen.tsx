import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { Scroll } from "@/components/ui/table";
import { sayClassifier } from "@/lib/core/messages/classifier";
import { type ClassifierInput, classifierView } from "@/lib/core/report/settings/classifier-view";
import { CalibrationCard } from "./classifier/calibration-card";
import { PageHeader } from "./page-header";

type Props = {
  readonly tabs: ReactNode;
  readonly input: ClassifierInput;
  /** What the reader may do beside reading. */
  readonly action: ReactNode;
};

const ROW_HEADS = ["Set", "Metric", "Equal texts", "Like texts"] as const;
const SCORE_HEADS = ["Score", "Simpler"] as const;

/** How well the score does here, what verdicts taught it, and what was measured before it came. */
export function ClassifierScreen({ tabs, input, action }: Props) {
  const formats = useFormats();
  const view = classifierView(input);
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">{sayClassifier(formats, "Settings")}</strong>}
        title={view.title}
        note={view.note}
        action={action}
      />
      {tabs}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          {view.calibration.length > 0 ? <CalibrationCard view={view} /> : null}
          {view.grouping.length > 0 ? (
            <Card title={sayClassifier(formats, "The groups now")}>
              <FactList facts={view.grouping} />
            </Card>
          ) : null}
        </div>
        <Card title={sayClassifier(formats, "What verdicts taught")} note={view.learnedNote}>
          {view.learned.length > 0 ? (
            <ul className="divide-y divide-line text-13">
              {view.learned.map(({ key, name, effect }) => (
                <li key={key} className="flex justify-between gap-4 py-2">
                  <span>{name}</span>
                  <span className="text-text-2 tabular-nums">{effect}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </Card>
      </div>
      <Card
        className="mt-4"
        title={sayClassifier(formats, "Measured before it came to you")}
        note={view.measured.note}
      >
        <Scroll label={sayClassifier(formats, "Measured quality")}>
          <table className="w-full text-left text-13">
            <Heads names={ROW_HEADS.map((name) => sayClassifier(formats, name))} />
            <tbody>
              {view.measured.rows.map(({ set, metric, exact, leader, ours }, at, rows) => (
                <tr
                  key={`${set} ${metric}`}
                  className={`align-top ${isSameSet(rows, at) ? "" : "border-line border-t"}`}
                >
                  <th scope="row" className="py-1.5 pr-4 font-medium">
                    <span className={isSameSet(rows, at) ? "sr-only" : ""}>{set}</span>
                  </th>
                  <td className="py-1.5 pr-4 text-text-2">{metric}</td>
                  <td className="whitespace-nowrap py-1.5 pr-4 tabular-nums">{exact}</td>
                  <td className="whitespace-nowrap py-1.5 pr-4 tabular-nums">{leader}</td>
                  <td className="whitespace-nowrap py-1.5 font-semibold tabular-nums">{ours}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <Scroll label={sayClassifier(formats, "Measured order of scores")}>
          <table className="mt-4 w-full text-left text-13">
            <caption className="pb-1.5 text-left text-text-2">
              {sayClassifier(
                formats,
                "How often a score puts what is so above what is not (area under the curve, 0.5 by chance)",
              )}
            </caption>
            <Heads names={SCORE_HEADS.map((name) => sayClassifier(formats, name))} />
            <tbody>
              {view.measured.scores.map(({ name, simpler, ours }) => (
                <tr key={name} className="border-line border-t align-top">
                  <th scope="row" className="py-1.5 pr-4 font-medium">
                    {name}
                  </th>
                  <td className="py-1.5 pr-4 tabular-nums">{simpler}</td>
                  <td className="py-1.5 font-semibold tabular-nums">{ours}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </Card>
    </>
  );
}

/** Whether a row measures the set of the row above: its name need not be seen again. */
function isSameSet(rows: readonly { readonly set: string }[], at: number): boolean {
  return rows[at]?.set === rows[at - 1]?.set;
}

/** The last column is always ours. */
function Heads({ names }: { readonly names: readonly string[] }) {
  return (
    <thead className="text-text-2 text-xs">
      <tr>
        {[...names, "Toilbox"].map((name) => (
          <th key={name} scope="col" className="whitespace-nowrap py-1.5 pr-4 font-medium">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
