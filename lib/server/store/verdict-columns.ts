import { z } from "zod";
import { SIGNALS } from "@/lib/core/domain/candidate";
import type { RankMove } from "@/lib/core/domain/rank-move";
import { type LearnedModel, VERDICTS, type Verdict } from "@/lib/core/domain/verdict";

/** What verdicts leave on candidates and mining runs, checked on the way out of the database. */

const verdict = z.enum(VERDICTS);

const model = z.object({
  method: z.number(),
  isOn: z.boolean(),
  toil: z.number(),
  notToil: z.number(),
  weights: z.partialRecord(z.enum(SIGNALS), z.number()),
  heldOut: z.object({ tasks: z.number(), before: z.number(), after: z.number() }).optional(),
});

const moves = z.array(
  z.object({
    taskId: z.string(),
    from: z.number().nullable(),
    to: z.number().nullable(),
    because: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("verdict"), verdict: verdict.nullable() }),
      z.object({
        kind: z.literal("learned"),
        signals: z.array(z.enum(SIGNALS)),
        isUp: z.boolean(),
      }),
    ]),
  }),
);

export function parseVerdict(column: string | null): Verdict | null {
  return verdict.nullable().parse(column);
}

/** Null for runs that were made before verdicts taught anything. */
export function parseModel(column: unknown): LearnedModel | null {
  return model.nullable().parse(column ?? null);
}

export function parseMoves(column: unknown): readonly RankMove[] {
  return moves.nullable().parse(column ?? null) ?? [];
}
