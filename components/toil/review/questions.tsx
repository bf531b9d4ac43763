"use client";

import { Check } from "lucide-react";
import { useFormats } from "#formats";
import { assertNever } from "@/lib/core/domain/assert-never";
import { sayReviewAnswers } from "@/lib/core/messages/review-answers";
import type { ReviewQuestion } from "@/lib/core/report/imports/review-questions";
import type { ReviewGroup } from "@/lib/core/report/imports/review-view";
import { ColumnsQuestion } from "./columns-question";
import { DatesQuestion } from "./dates-question";
import { Segments } from "./segments";
import { type Answer, type GiveAnswer, useAnswer } from "./use-answer";
import { ValuesQuestion } from "./values-question";
import { ZoneQuestion } from "./zone-question";

function Body({ question, give }: { question: ReviewQuestion; give: GiveAnswer }) {
  switch (question.kind) {
    case "dates":
      return <DatesQuestion question={question} give={give} />;
    case "values":
      return <ValuesQuestion question={question} give={give} />;
    case "columns":
      return <ColumnsQuestion question={question} give={give} />;
    case "zone":
      return <ZoneQuestion question={question} give={give} />;
    case "repair":
      return (
        <Segments
          label={question.title}
          choices={question.choices}
          chosen={question.chosen}
          choose={(chosen) => give({ repairs: { [question.code]: chosen } })}
        />
      );
    default:
      return assertNever(question);
  }
}

type Props = {
  readonly group: Pick<ReviewGroup, "signature" | "questions">;
  readonly answer: Answer;
};

/** The doubts about the files of one header, each answered by a click. */
export function Questions({ group, answer }: Props) {
  const { give, problem } = useAnswer(answer, group.signature);
  const formats = useFormats();
  return (
    <>
      {problem ? (
        <p role="alert" className="mb-2 text-13 text-bad">
          {problem}
        </p>
      ) : null}
      {group.questions.map((question) => (
        <section key={question.key} className="mt-6 border-line border-t pt-6">
          <div className="flex gap-3">
            <span
              className={`grid size-6 shrink-0 place-items-center rounded-full font-semibold text-13 ${question.isAnswered ? "bg-good-soft text-good" : "bg-accent-soft text-accent"}`}
            >
              {question.isAnswered ? (
                <Check aria-label={sayReviewAnswers(formats, "answered")} className="size-4" />
              ) : (
                question.number
              )}
            </span>
            <div className="min-w-0">
              <h3 className="font-semibold text-base">{question.title}</h3>
              <p className="mt-0.5 max-w-[84ch] text-13 text-text-2">{question.note}</p>
            </div>
          </div>
          <div className="mt-3 min-w-0 sm:ml-9">
            <Body question={question} give={give} />
          </div>
        </section>
      ))}
    </>
  );
}
