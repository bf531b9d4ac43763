import {
  type ApprovalView,
  approvalView,
  type CommentView,
  commentViews,
  type KeptLine,
  keptLines,
  type SharedLine,
  sharedLines,
} from "@/lib/core/report/box/report-shelf";
import { planEffect } from "@/lib/core/report/plan/plan-effect";
import type { WorkspaceScope } from "../access/scope";
import { sendsMail } from "../notify/send-mail";
import { standingApproval, WITHDRAW_DAYS } from "../store/plan-approvals";
import { listComments } from "../store/report-comments";
import { listSnapshots } from "../store/report-snapshots";
import { listShareLinks } from "../store/share-links";
import type { Report } from "./read-report";

/** What stands around the report: the yes to the plan, questions, kept reports and shared links. */
export type Shelf = {
  readonly planTaskIds: readonly string[];
  readonly approval: ApprovalView;
  readonly comments: readonly CommentView[];
  readonly kept: readonly KeptLine[];
  readonly links: readonly SharedLine[];
};

/** Reads everything around a report of the workspace. */
export async function readShelf(scope: WorkspaceScope, { input, view }: Report): Promise<Shelf> {
  const [standing, comments, snapshots, links] = await Promise.all([
    standingApproval(scope),
    listComments(scope),
    listSnapshots(scope),
    listShareLinks(scope),
  ]);
  const { settings } = input;
  const planTaskIds = planEffect(input)?.plan.inside.map(({ task }) => task.id) ?? [];
  return {
    planTaskIds,
    approval: approvalView(
      {
        standing,
        taskIds: planTaskIds,
        told: input.people.leads,
        sendsMail: sendsMail(),
        today: input.today,
        withdrawDays: WITHDRAW_DAYS,
      },
      settings,
    ),
    comments: commentViews(comments, view.decisions, settings),
    kept: keptLines(snapshots, settings),
    links: sharedLines(links, settings),
  };
}
