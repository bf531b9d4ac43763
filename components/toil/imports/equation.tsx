import { Check, LoaderCircle, TriangleAlert } from "lucide-react";
import { useFormats } from "#formats";
import { sayReceipt } from "@/lib/core/messages/receipt";
import type { ReceiptView } from "@/lib/core/report/imports/receipt-view";

type Equation = NonNullable<ReceiptView["equation"]>;

const LOOKS = { none: "text-text-3", some: "", bad: "text-warn" } as const;
const VERDICTS = {
  "adds up": { look: "text-good", Icon: Check },
  "still counting": { look: "text-text-2", Icon: LoaderCircle },
  "does not add up": { look: "text-bad", Icon: TriangleAlert },
} as const;

function Term({
  sign,
  count,
  name,
  look,
}: {
  sign: string;
  count: string;
  name: string;
  look: string;
}) {
  return (
    <span className="flex items-start gap-x-4 sm:gap-x-6">
      {sign ? <span className="pt-1 text-text-3 text-xl">{sign}</span> : null}
      <span>
        <span className={`block font-semibold text-[26px] leading-8 tabular-nums ${look}`}>
          {count}
        </span>
        <span className="block text-13 text-text-2">{name}</span>
      </span>
    </span>
  );
}

/** The receipt is the equation: rows read = what became of them. */
export function EquationLine({ equation }: { equation: Equation }) {
  const formats = useFormats();
  const { look, Icon } = VERDICTS[equation.verdict];
  return (
    <section
      aria-label={sayReceipt(formats, "What became of the rows")}
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-line bg-subtle px-5 py-4 sm:gap-x-6"
    >
      <Term sign="" count={equation.read} name={sayReceipt(formats, "rows read")} look="" />
      {equation.parts.map((part, at) => (
        <Term
          key={part.name}
          sign={at === 0 ? "=" : "+"}
          count={part.count}
          name={part.name}
          look={LOOKS[part.look]}
        />
      ))}
      <span className={`ml-auto inline-flex items-center gap-1.5 font-semibold text-13 ${look}`}>
        <Icon aria-hidden className="size-4" /> {sayReceipt(formats, equation.verdict)}
      </span>
    </section>
  );
}
