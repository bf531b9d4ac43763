import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { type ReportLinks, rowsHref } from "@/lib/core/report/box/report-links";
import type { ReportNumber } from "@/lib/core/report/box/report-numbers";
import { unbroken } from "@/lib/core/report/unbroken";
import { MetricHint } from "../metric-hint";

/** The look of a change for the better, the worse, or neither. */
export const TONES = { good: "text-good", bad: "text-bad", plain: "text-text-2" } as const;

function Change({ number }: { number: ReportNumber }) {
  const { change, comparison } = number;
  if (!change) return null;
  return (
    <span title={comparison ?? undefined}>
      <strong className={`font-semibold ${TONES[change.tone]}`}>
        {change.arrow} {change.amount}
      </strong>{" "}
      {change.words}
      {"\u00a0· "}
    </span>
  );
}

function Value({ number, links }: { number: ReportNumber; links: ReportLinks | null }) {
  const href = links ? rowsHref(number.rows, links) : null;
  const formats = useFormats();
  return href ? (
    <Link
      href={href}
      className="hover:text-accent"
      title={sayReportPage(formats, "Open the rows behind this number")}
    >
      {number.value}
    </Link>
  ) : (
    number.value
  );
}

/** Four numbers, each with its footnote, range, change and target; a click opens the rows behind it. */
export function Numbers({
  numbers,
  links,
}: {
  readonly numbers: readonly ReportNumber[];
  readonly links: ReportLinks | null;
}) {
  return (
    <dl className="mb-6 grid grid-cols-1 border-line border-y sm:grid-cols-2 lg:grid-cols-4 print:mb-2 print:grid-cols-4">
      {numbers.map((number, at) => (
        <div
          key={number.name}
          className="border-line py-3 pr-2 max-sm:not-first:border-t lg:border-l lg:pl-4 lg:first:border-l-0 lg:first:pl-0 print:border-l print:py-1 print:pl-4 print:first:border-l-0 print:first:pl-0"
        >
          <dt className="text-13 text-text-2">
            <MetricHint metric={number.metric}>{number.name}</MetricHint>
            <sup className="ml-0.5 text-xs leading-[0]">{at + 1}</sup>
          </dt>
          <dd className="flex flex-wrap items-baseline gap-x-2">
            <strong className="whitespace-nowrap font-semibold text-3xl tracking-tight print:text-xl print:leading-6">
              <Value number={number} links={links} />
            </strong>
            <span className="whitespace-nowrap text-text-3 text-xs tabular-nums">
              {number.aside}
            </span>
          </dd>
          <dd className="text-balance text-text-2 text-xs tabular-nums">
            <Change number={number} />
            {unbroken(number.note)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
