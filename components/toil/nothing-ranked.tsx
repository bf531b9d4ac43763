import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { AutoRefresh } from "./auto-refresh";
import { TopBar } from "./top-bar";
import { RankingUnderWay } from "./verdict/ranking-under-way";

type Props = {
  readonly workspace: string;
  /** The page that the reader is on. */
  readonly place: string;
  readonly tickets: number;
  /** Tasks that were found and stand in no ranking. */
  readonly unranked: number;
  readonly work: {
    /** Imports that are not finished. */
    readonly waiting: number;
    /** Whether tickets are being grouped and scored. */
    readonly isRanking: boolean;
  };
  readonly mayImport: boolean;
};

/** With fewer, hardly any task comes often enough to be told from chance. */
const ENOUGH_TICKETS = 200;

function unrankedState({ workspace, tickets, unranked }: Props) {
  const tasks = unranked === 1 ? "One task stands" : `${unranked.toLocaleString("en")} tasks stand`;
  return {
    title: "No task can be ranked yet",
    text: `${tasks} out in ${tickets.toLocaleString("en")} tickets, with too little evidence for a rank. Say of them whether they are toil, or import more: about ${ENOUGH_TICKETS} tickets of several months, with as many columns as the tool gives.`,
    action: <ButtonLink href={`/${workspace}/candidates`}>See what was found</ButtonLink>,
  };
}

function stateOf(props: Props) {
  const {
    workspace,
    tickets,
    unranked,
    work: { waiting, isRanking },
    mayImport,
  } = props;
  const action = mayImport ? (
    <ButtonLink look="primary" href={`/${workspace}/imports/new`}>
      Import an export
    </ButtonLink>
  ) : null;
  if (waiting > 0) {
    return {
      title: waiting === 1 ? "One import is under way" : `${waiting} imports are under way`,
      text: "The ranking appears here by itself as soon as the tickets are stored, grouped and scored.",
      action: <ButtonLink href={`/${workspace}/imports`}>See the progress</ButtonLink>,
    };
  }
  if (isRanking) {
    return {
      title: "Your tickets are being grouped and scored",
      text: "The ranking appears here by itself. You may leave; the work goes on.",
      action: <RankingUnderWay />,
    };
  }
  if (tickets > 0 && unranked > 0) return unrankedState(props);
  if (tickets > 0 && tickets < ENOUGH_TICKETS) {
    return {
      title: "Too few tickets to see what repeats",
      text: `A ranking needs about ${ENOUGH_TICKETS}; you have ${tickets}. Import a longer period, or the exports of more teams.`,
      action,
    };
  }
  if (tickets > 0) {
    const count = tickets === 1 ? "One ticket is" : `${tickets.toLocaleString("en")} tickets are`;
    return {
      title: "No task repeats yet",
      text: `${count} in, but no wording or structure comes three times. Import a longer period, or an export with titles.`,
      action,
    };
  }
  return {
    title: "No tickets yet",
    text: "Import an export of your ticketing tool. You get a ranked list of the work that repeats, with its cost and the evidence behind every number.",
    action,
  };
}

/** The page before there is a ranking: waiting for an import, too few tickets, or nothing imported yet. */
export function NothingRanked(props: Props) {
  const { title, text, action } = stateOf(props);
  return (
    <>
      <TopBar>
        <strong className="font-semibold">{props.place}</strong>
      </TopBar>
      {props.work.waiting > 0 ? <AutoRefresh /> : null}
      <EmptyState level={1} title={title} action={action}>
        {text}
      </EmptyState>
    </>
  );
}
