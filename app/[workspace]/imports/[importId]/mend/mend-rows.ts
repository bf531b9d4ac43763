"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { sayMend } from "@/lib/core/messages/mend";
import { sayReview } from "@/lib/core/messages/review";
import { refusalAgain } from "@/lib/core/report/imports/refusal-again";
import { visitOrRefusal } from "@/lib/server/access/session";
import { mendImport, readMendable } from "@/lib/server/pipeline/mend-import";
import { workspaceLimits } from "@/lib/server/upload/workspace-limits";

type Outcome = { readonly message: string | null };

const MAX_CELL = 100_000;
const cell = z.tuple([z.string().regex(/^cell-\d{1,9}$/), z.string().max(MAX_CELL)]);

function typedIn(form: FormData): ReadonlyMap<number, string> {
  return new Map(
    [...form].flatMap((entry) => {
      const read = cell.safeParse(entry);
      return read.success ? [[Number(read.data[0].slice("cell-".length)), read.data[1]]] : [];
    }),
  );
}

/** Imports the rows whose cell was typed over, and leads to their receipt. */
export async function mendRows(
  workspace: string,
  importId: string,
  _: Outcome,
  form: FormData,
): Promise<Outcome> {
  const entry = await visitOrRefusal(workspace, "imports.write");
  if ("refusal" in entry)
    return { message: sayReview(entry.formats, "Your role does not import.") };
  const { scope, formats } = entry.visit;
  const mendable = await readMendable(scope, z.uuid().parse(importId));
  if (!mendable)
    return {
      message: sayMend(
        formats,
        "These rows are gone: the import was undone. Go back to its receipt.",
      ),
    };
  const mended = await mendImport(scope, mendable, {
    typed: typedIn(form),
    limits: workspaceLimits(),
  });
  if (!mended.ok) return { message: refusalAgain(formats, mended.problem.message) };
  redirect(`/${workspace}/imports/${mended.value}`);
}
