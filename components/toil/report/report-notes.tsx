import type { ReportView } from "@/lib/core/report/box/report-view";

/** The small print: assumptions, confidence, coverage, data date, and what the numbers mean. */
export function ReportNotes({ view }: { view: Pick<ReportView, "notes" | "definitions"> }) {
  return (
    <footer className="mt-6 border-line border-t pt-4 text-xs print:mt-2 print:pt-2 print:text-[10px] print:leading-[13px]">
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4 print:gap-x-5">
        {view.notes.map((note) => (
          <div key={note.title}>
            <dt className="font-semibold">{note.title}</dt>
            <dd className="text-pretty text-text-2">{note.text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-pretty text-text-3 print:mt-1">{view.definitions.join(" ")}</p>
    </footer>
  );
}
