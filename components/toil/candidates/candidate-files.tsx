import { Download } from "lucide-react";
import { useFormats } from "#formats";
import { Disclosure } from "@/components/ui/disclosure";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { CandidatesView } from "@/lib/core/report/candidates/candidates-view";

/** The two files of the list: the table as it stands, and everything that is known of all its rows. */
export function CandidateFiles({
  view,
}: {
  view: Pick<CandidatesView, "csvHref" | "shownCsvHref">;
}) {
  const formats = useFormats();
  const files = [
    {
      href: view.shownCsvHref,
      name: sayCandidates(formats, "What I see"),
      what: sayCandidates(formats, "The rows and columns that are shown, in their order"),
    },
    {
      href: view.csvHref,
      name: sayCandidates(formats, "All rows, all fields"),
      what: sayCandidates(formats, "All rows of this view, with their ranges, as a CSV file"),
    },
  ];
  return (
    <Disclosure
      className="relative"
      summaryClassName="inline-flex h-7 items-center gap-1.5 px-2 text-13 text-text-2 hover:text-accent"
      summary={
        <>
          <Download aria-hidden className="size-3.5" /> CSV
        </>
      }
    >
      <ul className="absolute right-0 z-20 mt-1 w-72 rounded-md border border-line bg-raised py-1 shadow-lg">
        {files.map(({ href, name, what }) => (
          <li key={href}>
            <a
              href={href}
              download
              className="block px-3 py-1.5 text-13 hover:bg-subtle focus-visible:outline-offset-[-2px]"
            >
              {name} <span className="block text-text-3 text-xs">{what}</span>
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
