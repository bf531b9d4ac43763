import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { Decision } from "@/lib/core/report/box/report-decisions";
import { decisionHref, type ReportLinks } from "@/lib/core/report/box/report-links";
import { MetricHint } from "../metric-hint";
import { AskAbout } from "./question-subject";

type Props = {
  readonly title: string;
  readonly decisions: readonly Decision[];
  /** Null for readers without an account. */
  readonly links: ReportLinks | null;
  /** The one primary button of the page, or what became of it. */
  readonly approve: ReactNode;
  /** What approving does. */
  readonly effect: ReactNode;
};

const CELL = "py-2 align-top print:py-0.5";

/** What the reader can do about a decision: take it where that is theirs, and ask about it where they may ask. */
function Act({
  decision,
  links,
  approve,
}: Pick<Props, "links" | "approve"> & { decision: Decision }) {
  const { act, id, title, verb } = decision;
  const href = links && decisionHref(act, links);
  return (
    <span className="inline-flex items-center justify-end gap-1 max-sm:flex-col max-sm:items-end">
      {act.kind === "approve" ? approve : null}
      {href ? <ButtonLink href={href}>{verb}</ButtonLink> : null}
      <AskAbout id={id} title={title} />
    </span>
  );
}

function Row({
  decision,
  at,
  ...rest
}: Pick<Props, "links" | "approve"> & { decision: Decision; at: number }) {
  const formats = useFormats();
  return (
    <tr className="border-line border-t">
      <td className={`${CELL} text-text-3 tabular-nums`}>{at + 1}</td>
      <td className={`${CELL} pr-3`}>
        <strong className="font-semibold">{decision.title}</strong>
        <span className="block text-text-2 text-xs tabular-nums">{decision.note}</span>
        <span className="block text-xs tabular-nums sm:hidden print:hidden">
          {sayReportPage(formats, "Doing nothing:")}{" "}
          <strong className="font-semibold">{decision.nothing}</strong>
          <span className="block text-text-2">
            {decision.owner}, {decision.by}
          </span>
        </span>
      </td>
      <td
        className={`${CELL} pr-6 text-right tabular-nums max-sm:hidden print:table-cell print:w-52 print:pr-4`}
      >
        <strong className="whitespace-nowrap font-semibold">{decision.nothing}</strong>
        <span className="block text-text-2 text-xs">{decision.nothingNote}</span>
      </td>
      <td className={`${CELL} max-sm:hidden print:table-cell print:whitespace-nowrap`}>
        {decision.owner}
        <span className="block whitespace-nowrap text-text-2 text-xs tabular-nums">
          {decision.by}
        </span>
      </td>
      <td data-screen-only className={`${CELL} pl-3 text-right`}>
        <Act decision={decision} {...rest} />
      </td>
    </tr>
  );
}

/** What is to be decided: what another year without it costs, who owns it, by when, and one verb. */
export function Decisions({ title, decisions, links, approve, effect }: Props) {
  const head = "py-1.5 text-left font-medium print:py-0.5";
  const formats = useFormats();
  return (
    <Card title={<span id="decisions">{title}</span>} note={effect} className="report-decisions">
      <div className="overflow-x-auto">
        <table className="w-full text-13 print:leading-4">
          <thead className="text-text-2 text-xs">
            <tr>
              <th className={`${head} w-7`}>
                <span className="sr-only">{sayReportPage(formats, "Number")}</span>
              </th>
              <th className={head}>{sayReportPage(formats, "Decision")}</th>
              <th
                className={`${head} pr-6 text-right max-sm:hidden print:table-cell print:w-52 print:pr-4`}
              >
                <MetricHint metric="doingNothing">
                  {sayReportPage(formats, "Doing nothing, 12 months")}
                </MetricHint>
              </th>
              <th className={`${head} max-sm:hidden print:table-cell`}>
                {sayReportPage(formats, "Owner, by")}
              </th>
              <th data-screen-only className={head}>
                <span className="sr-only">{sayReportPage(formats, "Act")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision, at) => (
              <Row key={decision.id} decision={decision} at={at} links={links} approve={approve} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
