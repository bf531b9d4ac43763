/** German of what runs in the browser beside an import. */
export const DE_IMPORT_BUTTONS = {
  "The server does not answer. Check that it runs, then try again.":
    "Der Server antwortet nicht. Prüfen Sie, ob er läuft, und versuchen Sie es dann noch einmal.",
  "The server refused ({status}).": "Der Server hat abgelehnt ({status}).",
  "The server did not say which import.": "Der Server hat nicht gesagt, welcher Import.",
  "The file is being imported again.": "Die Datei wird noch einmal importiert.",
  "Run again": "Erneut ausführen",
  "The sample tickets are being removed.": "Die Beispieltickets werden entfernt.",
  "Remove sample data": "Beispieldaten entfernen",
  "Try with sample data": "Mit Beispieldaten testen",
  "Undo this import": "Import rückgängig machen",
  "Undo import": "Rückgängig machen",
  "Waiting for the worker": "Wartet auf die Verarbeitung",
  "Recognising columns and dates": "Spalten und Daten werden erkannt",
  "Storing tickets": "Tickets werden gespeichert",
  "Taking tickets back": "Tickets werden zurückgenommen",
  Finishing: "Wird abgeschlossen",
  "{count} tickets": "{count} Tickets",
  "{count} rows read": "{count} Zeilen gelesen",
  "{count} rows read, about {time} left": "{count} Zeilen gelesen, noch etwa {time}",
  "The import is undone.": "Der Import ist rückgängig gemacht.",
  Progress: "Fortschritt",
  "Share that is taken back": "Zurückgenommener Anteil",
  "Share of the file that is stored": "Gespeicherter Anteil der Datei",
  "You can leave this page; the work goes on.":
    "Sie können diese Seite verlassen; die Arbeit geht weiter.",
} as const;
