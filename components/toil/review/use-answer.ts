"use client";

import { useState, useTransition } from "react";
import type { ConfirmedMapping } from "@/lib/core/domain/confirmed-mapping";

/** Keeps an answer on the server; returns what is wrong with it, if anything. */
export type Answer = (signature: string, given: ConfirmedMapping) => Promise<string | null>;

export type GiveAnswer = (given: Partial<ConfirmedMapping>) => Promise<void>;

/** Answers for the files of one header. */
export function useAnswer(
  answer: Answer,
  signature: string,
): { give: GiveAnswer; problem: string | null } {
  const [problem, setProblem] = useState<string | null>(null);
  const [, start] = useTransition();
  const give: GiveAnswer = (given) =>
    new Promise((resolve) =>
      start(async () => {
        setProblem(await answer(signature, { columns: {}, values: {}, ...given }));
        resolve();
      }),
    );
  return { give, problem };
}
