import { Readable } from "node:stream";
import { z } from "zod";
import type { Result } from "@/lib/core/domain/result";
import { SAMPLE_TOOLS, type SampleTool, sampleExport } from "@/prisma/seed/sample-export";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { countGoneSamples, findStandingSample } from "../store/sample-imports";
import type { UploadRefusal } from "../store/uploads";
import { acceptAndMakeRoom } from "../upload/accept-upload";
import { discardFile, receiveFile } from "../upload/receive-file";
import { workspaceLimits } from "../upload/workspace-limits";
import { uuidv7 } from "../uuid";
import { lastMonth } from "./last-month";

/** The tools of which there is a sample, as an address names them. */
export const sampleTool = z.enum(SAMPLE_TOOLS);

const TRIED_TOOL: SampleTool = "servicenow";
const SOURCE = "Sample data";

/** The small export of a tool as it would be made today. */
export function sampleFile(tool: SampleTool): { fileName: string; bytes: Uint8Array } {
  return { fileName: `sample-${tool}.csv`, bytes: sampleExport(tool, lastMonth(now())) };
}

/**
 * Imports a small export into the workspace, into a source of its own, through the same door as any upload. Where it
 * stands already nothing is imported. Gives the import's id.
 */
export async function importSampleFile(
  scope: WorkspaceScope,
): Promise<Result<string, UploadRefusal>> {
  const standing = await findStandingSample(scope);
  if (standing) return { ok: true, value: standing };
  const { fileName, bytes } = sampleFile(TRIED_TOOL);
  const received = await receiveFile(Readable.from([Buffer.from(bytes)]), {
    bytes: bytes.length,
    sha256: null,
  });
  if (!received.ok) throw new Error(received.problem.message);
  const accepted = await acceptAndMakeRoom(
    scope,
    { ...received.value, fileName },
    {
      batchId: uuidv7(),
      options: { sourceName: SOURCE, isSample: true },
      // Two presses at once are one import.
      idempotencyKey: `sample ${await countGoneSamples(scope)}`,
    },
    workspaceLimits(),
  );
  if (!accepted.ok || accepted.value.isRepeated) await discardFile(received.value.path);
  return accepted.ok ? { ok: true, value: accepted.value.importId } : accepted;
}
