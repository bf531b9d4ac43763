import {
  type PreferenceChange,
  type Preferences,
  preferences,
} from "@/lib/core/domain/preferences";
import type { WorkspaceScope } from "../access/scope";
import { installationDb } from "./db";

/** Keeps what a person changed of how they like the workspace; the rest stays. Gives the whole, null for a stranger. */
export async function changePreferences(
  { workspaceId, actor }: WorkspaceScope,
  change: PreferenceChange,
): Promise<Preferences | null> {
  const [row] = await installationDb().$queryRaw<{ preferences: unknown }[]>`
    UPDATE membership SET preferences = preferences || ${JSON.stringify(change)}::jsonb
    WHERE workspace_id = ${workspaceId}::uuid AND user_id = ${actor}::uuid
    RETURNING preferences`;
  return row ? preferences.parse(row.preferences) : null;
}
