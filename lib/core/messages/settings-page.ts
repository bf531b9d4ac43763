import { DE_SETTINGS_PAGE } from "./de/settings-page";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the settings that are said in the browser: what can be pressed, and what pressing it did. */
export const saySettingsPage = plainSpeaker({ de: DE_SETTINGS_PAGE });
