import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { REVIEW_TABS, ReviewScreen } from "@/components/toil/review-screen";
import { decideColumns } from "@/lib/core/normalise/decide-columns";
import { titled } from "@/lib/server/access/page-title";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { findBatch } from "@/lib/server/store/reviews";
import { readSettings } from "@/lib/server/store/settings";
import {
  answerReview,
  confirmReview,
  discardReview,
  nameReviewSource,
  readReviewAs,
} from "./review-actions";

export const generateMetadata = titled("Review");

type Props = {
  readonly params: Promise<{ workspace: string; batchId: string }>;
  readonly searchParams: Promise<{ view?: string | string[] }>;
};

export default async function ReviewPage({ params, searchParams }: Props) {
  const { workspace, batchId } = await params;
  const { scope, role, person } = await requireVisit(workspace, "imports.write");
  const id = z.uuid().safeParse(batchId);
  if (!id.success) notFound();
  const [{ waiting, others }, { settings }] = await Promise.all([
    findBatch(scope, id.data),
    readSettings(scope),
  ]);
  if (waiting.length === 0) {
    const [only] = others;
    if (!only) redirect(`/${workspace}/imports`);
    redirect(others.length === 1 ? `/${workspace}/imports/${only.id}` : `/${workspace}/imports`);
  }
  const { view } = await searchParams;
  return (
    <ReviewScreen
      workspace={workspace}
      batchId={id.data}
      tab={REVIEW_TABS.find((tab) => tab === view) ?? "questions"}
      input={{
        files: waiting.map((file) => ({
          ...file,
          columns: file.recognised ? decideColumns(file.recognised, file.answers) : [],
        })),
        reader: person.id,
        mayKeepNames: can(role, "settings.write"),
        formats: settings,
      }}
      unreadable={others.filter(({ status }) => status === "failed")}
      answer={answerReview.bind(null, workspace, id.data)}
      readFileAs={readReviewAs.bind(null, workspace, id.data)}
      nameSource={nameReviewSource.bind(null, workspace, id.data)}
      confirm={confirmReview.bind(null, workspace, id.data)}
      discard={discardReview.bind(null, workspace, id.data)}
    />
  );
}
