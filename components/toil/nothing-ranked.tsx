import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { AutoRefresh } from "./auto-refresh";

type Props = {
  readonly workspace: string;
  readonly tickets: number;
  /** Imports that are not finished. */
  readonly waiting: number;
  readonly mayImport: boolean;
};

/** The page before there is a ranking: waiting for an import, too few tickets, or nothing imported yet. */
export function NothingRanked({ workspace, tickets, waiting, mayImport }: Props) {
  const action = mayImport ? (
    <ButtonLink look="primary" href={`/${workspace}/imports/new`}>
      Import an export
    </ButtonLink>
  ) : null;
  if (waiting > 0) {
    return (
      <EmptyState
        level={1}
        title={waiting === 1 ? "One import is under way" : `${waiting} imports are under way`}
        action={<ButtonLink href={`/${workspace}/imports`}>See the progress</ButtonLink>}
      >
        <AutoRefresh />
        The ranking appears here by itself as soon as the tickets are stored, grouped and scored.
      </EmptyState>
    );
  }
  if (tickets > 0) {
    return (
      <EmptyState level={1} title="No task repeats yet" action={action}>
        {tickets.toLocaleString("en")} {tickets === 1 ? "ticket is" : "tickets are"} in, but no
        wording or structure comes three times. Import a longer period, or an export with titles.
      </EmptyState>
    );
  }
  return (
    <EmptyState level={1} title="No tickets yet" action={action}>
      Import an export of your ticketing tool. You get a ranked list of the work that repeats, with
      its cost and the evidence behind every number.
    </EmptyState>
  );
}
