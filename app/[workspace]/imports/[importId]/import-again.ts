"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { visitOrRefusal } from "@/lib/server/access/session";
import { reviewAgain } from "@/lib/server/store/reviews";

/** Opens the review of a stored upload once more; the receipt of the first import stays. */
export async function importAgain(workspace: string, importId: string): Promise<void> {
  const entry = await visitOrRefusal(workspace, "imports.write");
  if ("refusal" in entry) return;
  const { scope } = entry.visit;
  const again = await reviewAgain(scope, z.uuid().parse(importId));
  if (!again) return;
  redirect(`/${workspace}/imports/review/${again.batchId}`);
}
