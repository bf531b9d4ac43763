import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { saySettings } from "@/lib/core/messages/settings";
import { saySources } from "@/lib/core/messages/sources";
import type { SourceCard } from "@/lib/core/report/imports/sources-view";
import { PageHeader } from "./page-header";
import { ForgetButton, type SetForgotten } from "./sources/forget-button";

type Props = {
  readonly tabs: ReactNode;
  readonly sources: readonly SourceCard[];
  /** Null for those who may only look. */
  readonly setForgotten: SetForgotten | null;
};

function Lines({ title, lines }: { title: string; lines: SourceCard["columns"] }) {
  if (lines.length === 0) return null;
  return (
    <div className="min-w-0">
      <h3 className="pb-1 font-medium text-text-2 text-xs">{title}</h3>
      <dl className="divide-y divide-line text-13">
        {lines.map(({ name, value }) => (
          <div key={name} className="flex justify-between gap-4 py-1.5">
            <dt className="min-w-0 break-words">{name}</dt>
            <dd className="text-right text-text-2">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Source({ card, setForgotten }: { card: SourceCard } & Pick<Props, "setForgotten">) {
  const formats = useFormats();
  return (
    <Card
      title={card.title}
      note={card.note}
      action={setForgotten ? <ForgetButton card={card} setForgotten={setForgotten} /> : null}
    >
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <Lines title={saySources(formats, "Columns")} lines={card.columns} />
        <Lines title={saySources(formats, "Values, dates and repairs")} lines={card.choices} />
      </div>
      {card.attributes ? (
        <p className="pt-3 text-pretty break-words text-13 text-text-2">{card.attributes}</p>
      ) : null}
    </Card>
  );
}

/** What people confirmed about their exports, by header: the next file is read by it without a question. */
export function SourcesScreen({ tabs, sources, setForgotten }: Props) {
  const formats = useFormats();
  return (
    <>
      <PageHeader
        over={<strong className="font-semibold">{saySettings(formats, "Settings")}</strong>}
        title={saySettings(formats, "Sources")}
        note={saySources(
          formats,
          "What people confirmed about the columns of their exports. The next file with the same columns is read by it and asks nothing. Forgetting changes no imported ticket.",
        )}
      />
      {tabs}
      {sources.length === 0 ? (
        <Card title={saySources(formats, "Nothing is remembered yet")}>
          <p className="text-13 text-text-2">
            {saySources(
              formats,
              "Confirm an upload under Imports, and what you decided about its columns, values and dates stands here.",
            )}
          </p>
        </Card>
      ) : (
        <div className="grid gap-4">
          {sources.map((card) => (
            <Source key={card.signature} card={card} setForgotten={setForgotten} />
          ))}
        </div>
      )}
    </>
  );
}
