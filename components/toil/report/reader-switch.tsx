import { ChevronDown } from "lucide-react";
import { useFormats } from "#formats";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { type ReportReader, reportHref } from "@/lib/core/report/part/part-address";

type Choice = { readonly text: string; readonly reader: ReportReader };

type Props = {
  readonly workspace: string;
  /** "Executive", "Network": whose page it is. */
  readonly current: string;
  readonly teams: readonly string[];
  readonly applications: readonly { readonly id: string; readonly name: string }[];
};

function Group({
  title,
  choices,
  current,
  workspace,
}: {
  title: string;
  choices: readonly Choice[];
  current: string;
  workspace: string;
}) {
  if (choices.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="px-3 pt-2 pb-1 text-text-3 text-xs">{title}</h3>
      <ul>
        {choices.map(({ text, reader }) => (
          <li key={text}>
            <Link
              href={reportHref(workspace, reader)}
              aria-current={text === current ? "true" : undefined}
              className="block truncate px-3 py-1.5 text-13 hover:bg-subtle focus-visible:outline-offset-[-2px] aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose page of the report is shown; each choice is an address. */
export function ReaderSwitch({ workspace, current, teams, applications }: Props) {
  const group = { current, workspace };
  const formats = useFormats();
  return (
    <Disclosure
      className="relative"
      summaryClassName="inline-flex h-9 items-center gap-2 rounded-md border border-line-strong bg-raised px-3 font-medium text-13 hover:bg-subtle"
      summary={
        <>
          <span className="max-w-44 truncate">
            {sayReportPage(formats, "For: {reader}", { reader: current })}
          </span>
          <ChevronDown aria-hidden className="size-3.5" />
        </>
      }
    >
      <div className="absolute left-0 z-30 mt-1 max-h-96 w-72 overflow-y-auto rounded-md border border-line bg-raised py-1 shadow-lg sm:right-0 sm:left-auto">
        <Group
          title={sayReportPage(formats, "The whole")}
          choices={[{ text: sayReportPage(formats, "Executive"), reader: { kind: "executive" } }]}
          {...group}
        />
        <Group
          title={sayReportPage(formats, "Departments")}
          choices={teams.map((name) => ({ text: name, reader: { kind: "team", name } }))}
          {...group}
        />
        <Group
          title={sayReportPage(formats, "Service owners")}
          choices={applications.map(({ id, name }) => ({
            text: name,
            reader: { kind: "application", id },
          }))}
          {...group}
        />
      </div>
    </Disclosure>
  );
}
