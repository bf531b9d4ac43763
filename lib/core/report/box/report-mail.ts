import { sayMails } from "../../messages/mails";
import { type Formats, formatDays } from "../format";

/** Mails about what people said or decided on a report: the answer in the subject, plain text below. */
export type ReportMail = { readonly subject: string; readonly text: string };

export type ReportPlace = {
  /** Name of the workspace. */
  readonly workspace: string;
  /** Address of the report; null where the installation does not know its own. */
  readonly address: string | null;
};

function signed(lines: readonly string[], { address }: ReportPlace, formats: Formats): string {
  const link = address ? ["", sayMails(formats, "Open the report: {address}", { address })] : [];
  return [...lines, ...link].join("\n");
}

/** What an approval is of. */
export type ApprovalTold = {
  readonly isApproved: boolean;
  readonly who: string;
  readonly halfDays: number;
  readonly tasks: number;
};

/** A yes to the plan, or its end. */
export function approvalMail(
  { isApproved, who, halfDays, tasks }: ApprovalTold,
  place: ReportPlace,
  formats: Formats,
): ReportMail {
  const values = {
    workspace: place.workspace,
    who,
    plan: sayMails(
      formats,
      "{days} engineer-days for {count, plural, one {# task} other {# tasks}}",
      { days: formatDays(halfDays, formats), count: tasks },
    ),
  };
  const [subject, ...lines] = isApproved
    ? [
        sayMails(formats, "{workspace}: {who} approved the plan, {plan}", values),
        sayMails(formats, "{who} approved the plan of {workspace}: {plan}.", values),
        sayMails(formats, "The report was kept as it stood."),
      ]
    : [
        sayMails(formats, "{workspace}: {who} withdrew the approval of the plan, {plan}", values),
        sayMails(
          formats,
          "{who} withdrew the approval of the plan of {workspace}: {plan}.",
          values,
        ),
        sayMails(formats, "Nothing that was done so far is undone by this."),
      ];
  return { subject, text: signed(lines, place, formats) };
}

const SUBJECT_LENGTH = 70;

/** A question or an answer, as a mail tells it. */
export type CommentTold = {
  readonly who: string;
  /** The decision that it is about; null: the report as a whole. */
  readonly decision: string | null;
  readonly body: string;
};

/** Mails what somebody asked or answered, and what about. */
export function commentMail(
  { who, decision, body }: CommentTold,
  place: ReportPlace,
  formats: Formats,
): ReportMail {
  const [first = ""] = body.split("\n");
  const short = first.length > SUBJECT_LENGTH ? `${first.slice(0, SUBJECT_LENGTH)}…` : first;
  return {
    subject: sayMails(formats, '{workspace}: {who} wrote "{text}"', {
      workspace: place.workspace,
      who,
      text: short,
    }),
    text: signed(
      [
        decision === null
          ? sayMails(formats, "{who} wrote on the report:", { who })
          : sayMails(formats, '{who} wrote about the decision "{decision}":', { who, decision }),
        "",
        body,
      ],
      place,
      formats,
    ),
  };
}
