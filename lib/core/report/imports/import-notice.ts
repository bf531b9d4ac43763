import { sayReceipt } from "../../messages/receipt";
import type { Formats } from "../format";
import { type ImportSummary, outcomeOf } from "./import-view";
import { saidAgain } from "./said-again";

/** Somebody who waits longer than this has gone to do something else; milliseconds. */
const WAITS_AT_THE_SCREEN_MS = 60_000;

/** What is told when an import is over, to a bell, a mail box or a program. */
export type ImportNotice = {
  readonly importId: string;
  readonly fileName: string;
  readonly isBad: boolean;
  /** One sentence: what became of the file. */
  readonly sentence: string;
};

/** What to tell of an import that is over. */
export function importNotice(summary: ImportSummary, formats: Formats): ImportNotice {
  return {
    importId: summary.id,
    fileName: summary.fileName,
    isBad: summary.status === "failed",
    sentence: summary.problem
      ? saidAgain(formats, summary.problem.message)
      : outcomeOf(summary, formats),
  };
}

/** Whether the person who asked is told by mail: not for what was over while they looked at it. */
export function deservesMail({
  requestedAt,
  finishedAt,
}: Pick<ImportSummary, "requestedAt" | "finishedAt">): boolean {
  return (
    finishedAt !== null && finishedAt.getTime() - requestedAt.getTime() > WAITS_AT_THE_SCREEN_MS
  );
}

export type NoticeMail = {
  readonly subject: string;
  readonly text: string;
};

/** The mail to whoever asked for the import; `receipt` is the address of its receipt, null where none is known. */
export function noticeMail(
  summary: ImportSummary,
  place: { readonly workspace: string; readonly receipt: string | null },
  formats: Formats,
): NoticeMail {
  const { sentence, isBad } = importNotice(summary, formats);
  const { fileName: file, rowsRead, created, updated, unchanged, duplicates, rejected } = summary;
  const counts = isBad
    ? []
    : [
        sayReceipt(formats, "Rows read: {count}", { count: rowsRead }),
        sayReceipt(
          formats,
          "Created {created}, updated {updated}, unchanged {unchanged}, duplicates and history rows {duplicates}, rejected {rejected}",
          { created, updated, unchanged, duplicates, rejected },
        ),
      ];
  const title = sayReceipt(formats, "{file} in {workspace}", { file, workspace: place.workspace });
  const where = place.receipt
    ? sayReceipt(formats, "Receipt: {address}", { address: place.receipt })
    : sayReceipt(formats, "The receipt stands under Imports.");
  return {
    subject: isBad
      ? sayReceipt(formats, "{file}: could not be imported", { file })
      : `${file}: ${sentence.split(". ")[0]}`,
    text: `${[title, sentence, ...counts, where].join("\n\n")}\n`,
  };
}

/** What a program is told: one JSON object whose `text` chats show as a message. */
export function noticeEvent(
  summary: ImportSummary,
  place: { readonly workspace: string; readonly receipt: string | null },
  formats: Formats,
): Readonly<Record<string, unknown>> {
  const { rowsRead, created, updated, unchanged, duplicates, rejected } = summary;
  return {
    event: "import.finished",
    text: `${summary.fileName}: ${importNotice(summary, formats).sentence}`,
    workspace: place.workspace,
    receipt: place.receipt,
    import: {
      id: summary.id,
      file: summary.fileName,
      sha256: summary.sha256,
      source: summary.source,
      status: summary.status,
      finishedAt: summary.finishedAt?.toISOString() ?? null,
      rows: { read: rowsRead, created, updated, unchanged, duplicates, rejected },
      problem: summary.problem,
    },
  };
}
