import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { sayHelp } from "@/lib/core/messages/help";
import { helpWords, reportSteps, scoreSteps } from "@/lib/core/report/help/help-words";
import { ExportRecipes } from "./export-recipes";
import { PageHeader } from "./page-header";
import { KeyList } from "./palette/key-list";

type Props = {
  readonly workspace: string;
  /** Pages that the reader may open, by the last part of their address. */
  readonly pages: readonly string[];
};

const PARTS = [
  { id: "words", title: "What the words mean" },
  { id: "scores", title: "How scores come about" },
  { id: "report", title: "How to read the report" },
  { id: "keys", title: "Keys" },
  { id: "export", title: "How to export" },
] as const;

function Contents() {
  const formats = useFormats();
  return (
    <nav
      data-screen-only
      aria-label={sayHelp(formats, "On this page")}
      className="lg:sticky lg:top-20 lg:self-start"
    >
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-13 lg:flex-col">
        {PARTS.map(({ id, title }) => (
          <li key={id}>
            <a className="inline-block py-1 text-text-2 hover:text-accent" href={`#${id}`}>
              {sayHelp(formats, title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({ part, children }: { part: (typeof PARTS)[number]; children: ReactNode }) {
  const formats = useFormats();
  return <Card title={<span id={part.id}>{sayHelp(formats, part.title)}</span>}>{children}</Card>;
}

function Words() {
  return (
    <dl className="text-13">
      {helpWords(useFormats()).map(({ word, meaning }) => (
        <div
          key={word}
          className="grid gap-x-6 border-line border-t py-2 first:border-t-0 sm:grid-cols-[160px_minmax(0,1fr)]"
        >
          <dt className="font-semibold">{word}</dt>
          <dd className="max-w-[72ch] text-pretty text-text-2">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="max-w-[76ch] list-decimal space-y-1.5 pl-5 text-13 text-text-2 marker:text-text-3">
      {steps.map((step) => (
        <li key={step} className="text-pretty pl-1">
          {step}
        </li>
      ))}
    </ol>
  );
}

/** What the words mean, how scores come about, how to read the report, every key, and how to get an export. */
export function HelpScreen({ workspace, pages }: Props) {
  const formats = useFormats();
  const [words, scores, report, keys] = PARTS;
  return (
    <>
      <PageHeader
        title={sayHelp(formats, "Help")}
        note={sayHelp(formats, "What the words mean, how scores come about, and how to get along.")}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[180px_minmax(0,1fr)]">
        <Contents />
        <div className="grid min-w-0 max-w-[960px] gap-4">
          <Part part={words}>
            <Words />
          </Part>
          <Part part={scores}>
            <Steps steps={scoreSteps(formats)} />
          </Part>
          <Part part={report}>
            <Steps steps={reportSteps(formats)} />
          </Part>
          <Part part={keys}>
            <KeyList pages={pages} />
            <p className="text-text-2 text-xs">
              {sayHelp(
                formats,
                "Single letters never work while you type; they can be switched off in your settings.",
              )}
            </p>
          </Part>
          <div id="export" className="min-w-0">
            <ExportRecipes workspace={workspace} />
          </div>
        </div>
      </div>
    </>
  );
}
