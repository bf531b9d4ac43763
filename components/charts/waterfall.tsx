import type { ToilScore } from "@/lib/core/domain/candidate";
import { formatUnit } from "@/lib/core/report/format";
import { CRITERION_WORDS } from "@/lib/core/report/signal-words";

/**
 * From 100 down to the score on a log axis, so that the bars are the log contributions and add up. The interval of what
 * is missing lies on the same axis.
 */
export function Waterfall({ score }: { score: ToilScore }) {
  const floor = Math.max(1, Math.min(score.lo, score.toil) * 0.8);
  const span = Math.log(100) - Math.log(floor);
  const at = (toil: number): number =>
    Math.min(100, Math.max(0, ((Math.log(Math.max(toil, floor)) - Math.log(floor)) / span) * 100));
  let from = Math.log(100);
  const bars = score.criteria.map((criterion) => {
    const contribution = score.contributions[criterion.name];
    const to = from + contribution;
    const bar = { criterion, contribution, left: at(Math.exp(to)), right: at(Math.exp(from)) };
    from = to;
    return bar;
  });
  const ticks = [1, 2, 5, 10, 20, 40, 60, 80, 100].filter((tick) => tick >= floor);
  return (
    <figure>
      <table className="w-full text-13">
        <caption className="sr-only">Contributions of the three criteria to the toil score</caption>
        <tbody>
          {bars.map(({ criterion, contribution, left, right }) => (
            <tr key={criterion.name}>
              <th scope="row" className="w-36 py-1.5 text-left font-semibold">
                {CRITERION_WORDS[criterion.name].name}
              </th>
              <td className="py-1.5">
                <span className="relative block h-5">
                  <span
                    className="absolute inset-y-0 min-w-px bg-data"
                    style={{ left: `${left}%`, width: `${right - left}%` }}
                  />
                </span>
              </td>
              <td className="w-28 py-1.5 text-right text-text-2">
                × {formatUnit(criterion.score)}{" "}
                <strong className="text-text">{contribution.toFixed(2)}</strong>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="py-1.5 text-left font-semibold">
              Toil score
            </th>
            <td className="py-1.5">
              <span className="relative block h-5">
                <span
                  className="absolute top-1/2 h-px bg-text"
                  style={{ left: `${at(score.lo)}%`, width: `${at(score.hi) - at(score.lo)}%` }}
                />
                <span
                  className="absolute top-1/2 h-2.5 w-px -translate-y-1/2 bg-text"
                  style={{ left: `${at(score.lo)}%` }}
                />
                <span
                  className="absolute top-1/2 h-2.5 w-px -translate-y-1/2 bg-text"
                  style={{ left: `${at(score.hi)}%` }}
                />
                <span
                  className="absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-text"
                  style={{ left: `${at(score.toil)}%` }}
                />
              </span>
            </td>
            <td className="py-1.5 text-right text-text-2">
              {Math.round(score.lo)}–{Math.round(score.hi)}{" "}
              <strong className="text-text">{Math.round(score.toil)}</strong>
            </td>
          </tr>
        </tbody>
        <tfoot aria-hidden>
          <tr>
            <td />
            <td className="relative h-5 text-text-3 text-xs">
              {ticks.map((tick) => (
                <span
                  key={tick}
                  className="absolute -translate-x-1/2"
                  style={{ left: `${at(tick)}%` }}
                >
                  {tick}
                </span>
              ))}
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </figure>
  );
}
