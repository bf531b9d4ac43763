import type { WorkspaceScope } from "../access/scope";
import type { ImportRequest, NewUpload } from "../store/imports";
import { acceptUpload, type WorkspaceLimits } from "../store/uploads";
import { discardFile } from "./receive-file";

/** Records a file that arrived, and deletes the files of undone imports that had to make room for it. */
export async function acceptAndMakeRoom(
  scope: WorkspaceScope,
  upload: NewUpload,
  request: ImportRequest,
  limits: WorkspaceLimits,
): ReturnType<typeof acceptUpload> {
  const accepted = await acceptUpload(scope, upload, request, limits);
  if (accepted.ok) await Promise.all(accepted.value.freed.map(discardFile));
  return accepted;
}
