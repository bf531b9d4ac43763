import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { sayClassifier } from "@/lib/core/messages/classifier";
import type { ClassifierView } from "@/lib/core/report/settings/classifier-view";

/** What the score expected beside what people said, by range of the chance: numbers first, bars beside them. */
export function CalibrationCard({
  view,
}: {
  view: Pick<ClassifierView, "calibration" | "calibrationNote">;
}) {
  const formats = useFormats();
  return (
    <Card title={sayClassifier(formats, "Expected and said")} note={view.calibrationNote}>
      <table className="w-full text-left text-13">
        <thead className="text-text-2 text-xs">
          <tr>
            <th scope="col" className="py-1.5 font-medium">
              {sayClassifier(formats, "Chance of toil")}
            </th>
            <th scope="col" className="py-1.5 text-right font-medium">
              {sayClassifier(formats, "Tasks")}
            </th>
            <th scope="col" className="py-1.5 text-right font-medium">
              {sayClassifier(formats, "Expected")}
            </th>
            <th scope="col" className="py-1.5 text-right font-medium">
              {sayClassifier(formats, "Said toil")}
            </th>
            <td aria-hidden className="w-1/3" />
          </tr>
        </thead>
        <tbody>
          {view.calibration.map((bin) => (
            <tr key={bin.key} className="border-line border-t">
              <th scope="row" className="whitespace-nowrap py-1.5 font-normal tabular-nums">
                {bin.range}
              </th>
              <td className="py-1.5 text-right tabular-nums">{bin.tasks}</td>
              <td className="py-1.5 text-right text-text-2 tabular-nums">{bin.expected}</td>
              <td className="py-1.5 text-right font-semibold tabular-nums">{bin.said}</td>
              <td aria-hidden className="pl-4">
                <span
                  className="block h-1.5 bg-line-strong"
                  style={{ width: `${bin.expectedShare * 100}%` }}
                />
                <span
                  className="mt-0.5 block h-1.5 bg-data"
                  style={{ width: `${bin.saidShare * 100}%` }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
