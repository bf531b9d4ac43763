import "server-only";
import { z } from "zod";
import { refuse } from "../errors";
import { findImport, type ImportRow } from "../store/imports";
import type { Permission } from "./roles";
import type { WorkspaceScope } from "./scope";
import { visitOrRefusal } from "./session";

/** The import that a route is asked for (`?workspace=slug`), or the answer to somebody who may not have it. */
export async function requestedImport(
  request: Request,
  importId: string,
  permission: Permission,
): Promise<{ scope: WorkspaceScope; row: ImportRow } | { refused: Response }> {
  const workspace = new URL(request.url).searchParams.get("workspace") ?? "";
  const entry = await visitOrRefusal(workspace, permission);
  if ("refusal" in entry) return { refused: refuse(entry.refusal) };
  const { scope } = entry.visit;
  const id = z.uuid().safeParse(importId);
  const row = id.success ? await findImport(scope, id.data) : null;
  return row ? { scope, row } : { refused: refuse(404) };
}
