import type { PreferenceChange } from "@/lib/core/domain/preferences";

/** Keeps what a person changed; false when it could not be kept. */
export type SavePreferences = (change: PreferenceChange) => Promise<boolean>;
