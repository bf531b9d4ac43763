/** German of the settings that are said in the browser. */
export const DE_SETTINGS_PAGE = {
  "Save settings": "Einstellungen speichern",
  "Saving …": "Wird gespeichert …",
  "Only administrators and owners change settings.":
    "Nur Administration und Inhaber ändern Einstellungen.",
} as const;
