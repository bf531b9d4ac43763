import { env } from "../env";
import { problem } from "../errors";
import type { UploadRefusal, WorkspaceLimits } from "../store/uploads";

/** What each workspace of this installation may store and ask for. */
export function workspaceLimits(): WorkspaceLimits {
  return {
    storedBytes: env().TOILBOX_MAX_STORED_BYTES,
    importsPerHour: env().TOILBOX_MAX_IMPORTS_PER_HOUR,
  };
}

const HTTP_OF = {
  WORKSPACE_FULL: 413,
  TOO_MANY_IMPORTS: 429,
  IDEMPOTENCY_KEY_REUSED: 422,
  IMPORT_UNDER_WAY: 409,
  FILE_GONE: 410,
  NOT_FOUND: 404,
} as const;

/** The answer to an upload or a second run that is not taken. */
export function refuseUpload({ code, message }: UploadRefusal): Response {
  const answer = problem(HTTP_OF[code], code, message);
  if (code === "TOO_MANY_IMPORTS") answer.headers.set("retry-after", "3600");
  return answer;
}
