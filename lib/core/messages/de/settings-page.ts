/** German of the settings that are said in the browser. */
export const DE_SETTINGS_PAGE = {
  "Save settings": "Einstellungen speichern",
  "Saving …": "Wird gespeichert …",
  "Only administrators and owners change settings.":
    "Nur Administration und Inhaber ändern Einstellungen.",

  "Group everything anew": "Alles neu gruppieren",
  "Everything is grouped anew. Candidates show how far it is.":
    "Alles wird neu gruppiert. Bei den Kandidaten steht, wie weit es ist.",
  "It could not be asked for. Check that the server runs, then try again.":
    "Der Auftrag kam nicht an. Prüfen Sie, ob der Server läuft, und versuchen Sie es noch einmal.",
} as const;
