import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { CommentView } from "@/lib/core/report/box/report-shelf";
import { QuestionForm } from "./question-form";
import type { ReportActs } from "./report-acts";

type Props = {
  readonly comments: readonly CommentView[];
  readonly say: ReportActs["say"];
};

function Said({ comment }: { comment: CommentView }) {
  const formats = useFormats();
  return (
    <li className="border-line border-t py-2 first:border-t-0">
      {comment.about ? (
        <p className="font-medium text-text-2 text-xs">
          {sayReportPage(formats, "About: {decision}", { decision: comment.about })}
        </p>
      ) : null}
      <p className="whitespace-pre-wrap break-words">{comment.body}</p>
      <p className="text-text-2 text-xs">{comment.who}</p>
    </li>
  );
}

/** Questions to whoever made the plan, and their answers. */
export function QuestionsCard({ comments, say }: Props) {
  const formats = useFormats();
  if (comments.length === 0 && !say) return null;
  return (
    <Card
      title={<span id="questions">{sayReportPage(formats, "Questions and answers")}</span>}
      note={sayReportPage(
        formats,
        "Everybody who may read the report reads them; leads and executives hear of new ones by mail.",
      )}
    >
      {comments.length > 0 ? (
        <ul className="mb-3 text-13">
          {comments.map((comment) => (
            <Said key={comment.id} comment={comment} />
          ))}
        </ul>
      ) : null}
      {say ? <QuestionForm say={say} /> : null}
    </Card>
  );
}
