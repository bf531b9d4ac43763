import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { LinkTabs } from "@/components/ui/tabs";
import { sayReview } from "@/lib/core/messages/review";
import { sayShell } from "@/lib/core/messages/shell";
import {
  type ReviewGroup,
  type ReviewInput,
  reviewView,
} from "@/lib/core/report/imports/review-view";
import { saidAgain } from "@/lib/core/report/imports/said-again";
import { AutoRefresh } from "./auto-refresh";
import { PageHeader } from "./page-header";
import { ColumnsTable } from "./review/columns-table";
import { DryRunCard } from "./review/dry-run-card";
import { LayoutTable, type ReadFileAs } from "./review/layout-table";
import { PeopleCard } from "./review/people-card";
import { PreviewTable } from "./review/preview-table";
import { Questions } from "./review/questions";
import { ReviewSide } from "./review/review-side";
import { type NameSource, SourceName } from "./review/source-name";
import type { Answer } from "./review/use-answer";

export const REVIEW_TABS = ["questions", "columns", "preview", "file"] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

type Props = {
  readonly workspace: string;
  readonly batchId: string;
  readonly tab: ReviewTab;
  readonly input: ReviewInput;
  /** Files of the batch that could not be read. */
  readonly unreadable: readonly { readonly fileName: string; readonly problem: string | null }[];
  readonly answer: Answer;
  readonly readFileAs: ReadFileAs;
  readonly nameSource: NameSource;
  readonly confirm: () => Promise<void>;
  readonly discard: () => Promise<void>;
};

const TABS = {
  questions: "Questions",
  columns: "Columns",
  preview: "Preview",
  file: "As written",
} as const;

/** Often enough that counting feels live, seldom enough for a slow server. */
const REFRESH_MS = 1_000;

type Href = (to: ReviewTab) => string;

function GroupHead({
  group,
  href,
  nameSource,
}: { group: ReviewGroup; href: Href } & Pick<Props, "nameSource">) {
  const formats = useFormats();
  return (
    <>
      <h2 className="mt-6 font-semibold text-base">{group.files}</h2>
      <p className="mt-0.5 max-w-[84ch] text-sm text-text-2">
        {group.sentence} {group.memory}{" "}
        <Link className="whitespace-nowrap font-medium text-accent" href={href("columns")}>
          {sayReview(formats, "Review columns")}
        </Link>
        {group.layouts.length > 0 ? (
          <>
            {"\u00a0· "}
            <Link className="whitespace-nowrap font-medium text-accent" href={href("file")}>
              {sayReview(formats, "Read it otherwise")}
            </Link>
          </>
        ) : null}
      </p>
      <SourceName
        key={group.sourceName}
        signature={group.signature}
        name={group.sourceName}
        nameSource={nameSource}
      />
      {group.warnings.map((warning) => (
        <div key={warning.code} className="mt-3">
          <Notice
            tone={warning.code === "EXPORT_PROBABLY_CUT" ? "warn" : "info"}
            title={warning.message}
            code={warning.code}
          />
        </div>
      ))}
    </>
  );
}

/** Client components get what they show and no more: the rest would travel to the browser with them. */
function GroupBody({ group, ...props }: Props & { group: ReviewGroup }) {
  const { tab, answer, input } = props;
  const { signature, files, columns, hiddenColumns, questions, people } = group;
  const { formats } = input;
  if (tab === "columns")
    return (
      <div className="mt-4">
        <ColumnsTable group={{ signature, files, columns, hiddenColumns }} answer={answer} />
      </div>
    );
  if (tab === "file")
    return group.layouts.length > 0 ? (
      group.layouts.map(({ importId, name, view }) => (
        <LayoutTable
          key={importId}
          importId={importId}
          name={name}
          view={view}
          readFileAs={props.readFileAs}
        />
      ))
    ) : (
      <p className="mt-4 text-13 text-text-2">
        {sayReview(
          formats,
          "JSON names its columns in every record: there is nothing to choose here.",
        )}
      </p>
    );
  if (tab === "preview")
    return group.previews.length > 0 ? (
      group.previews.map(({ key, name, view }) => (
        <PreviewTable key={key} name={name} isAlone={group.previews.length === 1} view={view} />
      ))
    ) : (
      <p className="mt-4 text-13 text-text-2">
        {sayReview(formats, "The file is being read; its rows follow in a moment.")}
      </p>
    );
  return (
    <>
      <Questions group={{ signature, questions }} answer={answer} />
      <PeopleCard group={{ signature, people }} mayKeepNames={input.mayKeepNames} answer={answer} />
    </>
  );
}

/** Between dropping files and importing them: one sentence for what was recognised, and questions for what is in doubt. */
export function ReviewScreen(props: Props) {
  const { workspace, batchId, tab, input, confirm, discard } = props;
  const view = reviewView(input);
  const { dryRun, button, mayImport } = view;
  const { formats } = input;
  const href: Href = (to) =>
    `/${workspace}/imports/review/${batchId}${to === "questions" ? "" : `?view=${to}`}`;
  const counts = {
    questions: view.questionCount === 0 ? "" : String(view.questionCount),
    columns: view.columnCount,
    preview: view.previewCount,
    file: "",
  };
  return (
    <>
      {view.isBusy ? <AutoRefresh everyMs={REFRESH_MS} /> : null}
      <PageHeader
        over={
          <nav aria-label={sayReview(formats, "Breadcrumb")} className="truncate">
            <Link className="text-text-2 hover:text-text" href={`/${workspace}/imports`}>
              {sayShell(formats, "Imports")}
            </Link>{" "}
            <span className="text-text-3">/</span>{" "}
            <strong className="font-semibold">{sayReview(formats, "Review")}</strong>
          </nav>
        }
        title={view.title}
        note={view.note}
      />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="min-w-0">
          {props.unreadable.map(({ fileName, problem }) => (
            <div key={fileName} className="mb-3">
              <Notice
                tone="bad"
                title={sayReview(formats, "{file} could not be read.", { file: fileName })}
              >
                {problem && saidAgain(formats, problem)}
              </Notice>
            </div>
          ))}
          <div className="border-line border-b">
            <LinkTabs
              label={sayReview(formats, "Parts of the review")}
              tabs={REVIEW_TABS.map((key) => ({
                key,
                text: sayReview(formats, TABS[key]),
                count: counts[key],
                href: href(key),
                isCurrent: key === tab,
              }))}
            />
          </div>
          {view.groups.map((group) => (
            <div key={group.signature}>
              <GroupHead group={group} href={href} nameSource={props.nameSource} />
              <GroupBody {...props} group={group} />
            </div>
          ))}
        </div>
        <aside
          aria-label={sayReview(formats, "Dry run")}
          className="grid min-w-0 gap-4 lg:sticky lg:top-20"
        >
          <DryRunCard view={{ dryRun, button, mayImport }} confirm={confirm} discard={discard} />
          <ReviewSide view={view} />
        </aside>
      </div>
    </>
  );
}
