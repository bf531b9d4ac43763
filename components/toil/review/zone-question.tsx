"use client";

import { useMemo } from "react";
import { useFormats } from "#formats";
import { sayReviewAnswers } from "@/lib/core/messages/review-answers";
import type { ReviewQuestion } from "@/lib/core/report/imports/review-questions";
import { FieldMenu } from "./field-menu";
import { Segments } from "./segments";
import type { GiveAnswer } from "./use-answer";

type Props = {
  readonly question: ReviewQuestion & { kind: "zone" };
  readonly give: GiveAnswer;
};

/** The workspace's zone and UTC in one click, every other zone in a menu. */
export function ZoneQuestion({ question, give }: Props) {
  const { suggested, chosen } = question;
  const formats = useFormats();
  const others = useMemo(
    () =>
      Intl.supportedValuesOf("timeZone")
        .filter((zone) => !suggested.includes(zone))
        .map((zone) => ({ value: zone, word: zone })),
    [suggested],
  );
  const isOther = !suggested.includes(chosen);
  const choose = (timeZone: string): Promise<void> => give({ timeZone });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Segments
        label={question.title}
        choices={suggested.map((zone) => ({ value: zone, word: zone }))}
        chosen={chosen}
        choose={choose}
      />
      <FieldMenu
        label={sayReviewAnswers(formats, "Another zone")}
        choices={others}
        chosen={isOther ? chosen : ""}
        otherwise={sayReviewAnswers(formats, "Another zone …")}
        isMarked={isOther}
        choose={choose}
      />
    </div>
  );
}
