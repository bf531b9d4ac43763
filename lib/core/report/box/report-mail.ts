/** Mails about what people said or decided on a report: the answer in the subject, plain text below. */
export type ReportMail = { readonly subject: string; readonly text: string };

export type ReportPlace = {
  /** Name of the workspace. */
  readonly workspace: string;
  /** Address of the report; null where the installation does not know its own. */
  readonly address: string | null;
};

function signed(lines: readonly string[], { address }: ReportPlace): string {
  return [...lines, ...(address ? ["", `Open the report: ${address}`] : [])].join("\n");
}

/** A yes to the plan, or its end. */
export function approvalMail(
  told: { readonly isApproved: boolean; readonly who: string; readonly plan: string },
  place: ReportPlace,
): ReportMail {
  const { isApproved, who, plan } = told;
  const done = isApproved ? "approved the plan" : "withdrew the approval of the plan";
  return {
    subject: `${place.workspace}: ${who} ${done}, ${plan}`,
    text: signed(
      [
        `${who} ${done} of ${place.workspace}: ${plan}.`,
        isApproved
          ? "The report was kept as it stood."
          : "Nothing that was done so far is undone by this.",
      ],
      place,
    ),
  };
}

const SUBJECT_LENGTH = 70;

/** A question or an answer. */
export function commentMail(
  told: { readonly who: string; readonly body: string },
  place: ReportPlace,
): ReportMail {
  const [first = ""] = told.body.split("\n");
  const short = first.length > SUBJECT_LENGTH ? `${first.slice(0, SUBJECT_LENGTH)}…` : first;
  return {
    subject: `${place.workspace}: ${told.who} wrote "${short}"`,
    text: signed([`${told.who} wrote on the report:`, "", told.body], place),
  };
}
