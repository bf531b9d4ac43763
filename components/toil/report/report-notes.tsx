import type { ReportView } from "@/lib/core/report/box/report-view";

/** The small print: assumptions, confidence, coverage, data date, and what the numbers mean. */
export function ReportNotes({ view }: { view: Pick<ReportView, "notes" | "definitions"> }) {
  return (
    <footer className="mt-6 border-line border-t pt-4 text-xs print:mt-1 print:columns-4 print:gap-x-6 print:pt-1 print:leading-[14px]">
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4 print:block">
        {view.notes.map((note) => (
          <div key={note.title} className="print:mb-0.5">
            <dt className="font-semibold print:mr-1 print:inline">{note.title}</dt>
            <dd className="text-pretty text-text-2 print:inline">{note.text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-pretty text-text-3 print:mt-0">{view.definitions.join(" ")}</p>
    </footer>
  );
}
