import { Lock, TriangleAlert } from "lucide-react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { sayReceipt } from "@/lib/core/messages/receipt";
import type { ReceiptView } from "@/lib/core/report/imports/receipt-view";

function Warnings({ warnings }: { warnings: NonNullable<ReceiptView["warnings"]> }) {
  return (
    <Card
      title={
        <span className="inline-flex items-center gap-2">
          <TriangleAlert aria-hidden className="size-4 text-warn" /> {warnings.title}
        </span>
      }
    >
      <ul className="divide-y divide-line text-13">
        {warnings.rows.map((warning) => (
          <li key={warning.code + warning.message} className="py-2 last:pb-0">
            {warning.message}
            <span className="block font-mono text-text-3 text-xs">{warning.code}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Masked({ masked }: Pick<ReceiptView, "masked">) {
  const formats = useFormats();
  return (
    <Card
      title={
        <span className="inline-flex items-center gap-2">
          <Lock aria-hidden className="size-4" /> {sayReceipt(formats, "Personal data masked")}
        </span>
      }
      note={sayReceipt(
        formats,
        "Before storage, with this workspace's key. The same person keeps the same pseudonym, so returns still count.",
      )}
    >
      {masked.length === 0 ? (
        <p className="text-13 text-text-2">
          {sayReceipt(formats, "None was found, or masking is switched off.")}
        </p>
      ) : (
        <dl className="divide-y divide-line text-13">
          {masked.map((kind) => (
            <div key={kind.name} className="flex justify-between gap-3 py-1.5 last:pb-0">
              <dt>{kind.name}</dt>
              <dd className="tabular-nums">{kind.count}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}

function Proof({ proof }: Pick<ReceiptView, "proof">) {
  const formats = useFormats();
  return (
    <Card title={sayReceipt(formats, "Proof")}>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-5 gap-y-1.5 text-13">
        {proof.map((line) => (
          <div key={line.name} className="contents">
            <dt className="text-text-2">{line.name}</dt>
            <dd
              className={`text-right ${line.name === "SHA-256" ? "break-all font-mono text-xs" : ""}`}
            >
              {line.value}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** What a reader should know, what was masked, and the proof that nothing was lost. */
export function ReceiptSide({ view }: { view: ReceiptView }) {
  return (
    <div className="grid min-w-0 gap-4">
      {view.warnings ? <Warnings warnings={view.warnings} /> : null}
      {view.isDone ? <Masked masked={view.masked} /> : null}
      <Proof proof={view.proof} />
    </div>
  );
}
