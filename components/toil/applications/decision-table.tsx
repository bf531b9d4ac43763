import { useFormats } from "#formats";
import { Scroll } from "@/components/ui/table";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import type { ApplicationsView } from "@/lib/core/report/applications/applications-view";
import { DecisionMark } from "./decision-mark";

const HEADS = ["Decision", "Apps", "Run", "Toil", "At risk", "Burden"] as const;
/** What the burden is made of has no room on a phone. */
const PARTS: readonly string[] = ["Run", "Toil", "At risk"];

/** What each decision is about, in money; the lines add up to the total. */
export function DecisionTable({ lines }: { lines: ApplicationsView["decisions"] }) {
  const formats = useFormats();
  return (
    <Scroll label={sayApplicationsPage(formats, "Burden by decision")}>
      <table className="w-full text-13 tabular-nums">
        <thead className="text-text-2 text-xs">
          <tr>
            {HEADS.map((head, at) => (
              <th
                key={head}
                scope="col"
                className={`pb-2 pl-3 font-medium first:pl-0 ${at === 0 ? "text-left" : "text-right"} ${PARTS.includes(head) ? "max-sm:hidden" : ""}`}
              >
                {sayApplicationsPage(formats, head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr
              key={line.name}
              className={`border-t ${line.isTotal ? "border-text font-semibold" : "border-line"}`}
            >
              <th scope="row" className="whitespace-nowrap py-2 text-left font-medium">
                <span className="inline-flex items-center gap-2">
                  {line.decision ? <DecisionMark decision={line.decision} /> : null}
                  {line.name}
                </span>
              </th>
              {[line.apps, line.run, line.toil, line.atRisk, line.burden].map((cell, at) => (
                <td
                  key={at}
                  className={`whitespace-nowrap py-2 pl-3 text-right ${PARTS.includes(HEADS[at + 1] ?? "") ? "max-sm:hidden" : ""}`}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
