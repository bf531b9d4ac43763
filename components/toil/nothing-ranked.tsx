import { useFormats } from "#formats";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { sayNothingRanked } from "@/lib/core/messages/nothing-ranked";
import { type Formats, formatCount } from "@/lib/core/report/format";
import { AutoRefresh } from "./auto-refresh";
import { SampleButton } from "./imports/sample-button";
import { SamplePreview } from "./sample-preview";
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
  /** On the start page, which shows all of what is to come; other pages show its first chart. */
  readonly isStart?: boolean;
};

/** With fewer, hardly any task comes often enough to be told from chance. */
const ENOUGH_TICKETS = 200;

function unrankedState({ workspace, tickets, unranked }: Props, formats: Formats) {
  return {
    title: sayNothingRanked(formats, "No task can be ranked yet"),
    text: sayNothingRanked(
      formats,
      "{count, plural, one {One task stands} other {# tasks stand}} out in {tickets} tickets, with too little evidence for a rank. Say of them whether they are toil, or import more: about {enough} tickets of several months, with as many columns as the tool gives.",
      { count: unranked, tickets: formatCount(tickets, formats), enough: ENOUGH_TICKETS },
    ),
    action: (
      <ButtonLink href={`/${workspace}/candidates`}>
        {sayNothingRanked(formats, "See what was found")}
      </ButtonLink>
    ),
  };
}

function waitingState({ workspace, work }: Props, formats: Formats) {
  return {
    title: sayNothingRanked(
      formats,
      "{count, plural, one {One import is under way} other {# imports are under way}}",
      { count: work.waiting },
    ),
    text: sayNothingRanked(
      formats,
      "The ranking appears here by itself as soon as the tickets are stored, grouped and scored.",
    ),
    action: (
      <ButtonLink href={`/${workspace}/imports`}>
        {sayNothingRanked(formats, "See the progress")}
      </ButtonLink>
    ),
  };
}

/** Tickets are in and too few, or none of them comes again. */
function unrepeatedState({ tickets }: Props, formats: Formats) {
  if (tickets < ENOUGH_TICKETS)
    return {
      title: sayNothingRanked(formats, "Too few tickets to see what repeats"),
      text: sayNothingRanked(
        formats,
        "A ranking needs about {enough}; you have {tickets}. Import a longer period, or the exports of more teams.",
        { enough: ENOUGH_TICKETS, tickets },
      ),
    };
  return {
    title: sayNothingRanked(formats, "No task repeats yet"),
    text: sayNothingRanked(
      formats,
      "{tickets} tickets are in, but no wording or structure comes three times. Import a longer period, or an export with titles.",
      { tickets: formatCount(tickets, formats) },
    ),
  };
}

function stateOf(props: Props, formats: Formats) {
  const {
    workspace,
    tickets,
    unranked,
    work: { waiting, isRanking },
    mayImport,
  } = props;
  const action = mayImport ? (
    <ButtonLink look="primary" href={`/${workspace}/imports/new`}>
      {sayNothingRanked(formats, "Import an export")}
    </ButtonLink>
  ) : null;
  if (waiting > 0) return waitingState(props, formats);
  if (isRanking) {
    return {
      title: sayNothingRanked(formats, "Your tickets are being grouped and scored"),
      text: sayNothingRanked(
        formats,
        "The ranking appears here by itself. You may leave; the work goes on.",
      ),
      action: <RankingUnderWay />,
    };
  }
  if (tickets > 0 && unranked > 0) return unrankedState(props, formats);
  if (tickets > 0) return { ...unrepeatedState(props, formats), action };
  return {
    title: sayNothingRanked(formats, "No tickets yet"),
    text: sayNothingRanked(
      formats,
      "Import an export of your ticketing tool. You get a ranked list of the work that repeats, with its cost and the evidence behind every number.",
    ),
    action: action ? (
      <>
        {action}
        <SampleButton workspace={workspace} standing={null} />
      </>
    ) : null,
  };
}

/**
 * The page before there is a ranking: waiting for an import, too few tickets, or nothing imported yet; and below what it
 * will look like.
 */
export function NothingRanked(props: Props) {
  const { title, text, action } = stateOf(props, useFormats());
  return (
    <>
      <TopBar>
        <strong className="font-semibold">{props.place}</strong>
      </TopBar>
      {props.work.waiting > 0 ? <AutoRefresh /> : null}
      <EmptyState level={1} title={title} action={action}>
        {text}
      </EmptyState>
      <SamplePreview isWhole={props.isStart ?? false} />
    </>
  );
}
