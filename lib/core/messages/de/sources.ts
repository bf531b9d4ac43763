/** German of what is remembered of exports, and of forgetting it. */
export const DE_SOURCES = {
  "What people confirmed about the columns of their exports. The next file with the same columns is read by it and asks nothing. Forgetting changes no imported ticket.":
    "Was Menschen über die Spalten ihrer Exporte bestätigt haben. Die nächste Datei mit denselben Spalten wird danach gelesen und fragt nichts. Vergessen ändert kein importiertes Ticket.",
  "Nothing is remembered yet": "Noch ist nichts gemerkt",
  "Confirm an upload under Imports, and what you decided about its columns, values and dates stands here.":
    "Bestätigen Sie unter Importe einen Upload: Was Sie über Spalten, Werte und Daten entschieden haben, steht dann hier.",
  Columns: "Spalten",
  "Values, dates and repairs": "Werte, Daten und Korrekturen",
  "people as pseudonyms": "Menschen als Pseudonyme",
  "people by name": "Menschen mit Namen",
  "not stored": "nicht gespeichert",
  Dates: "Datumsangaben",
  "day / month / year": "Tag / Monat / Jahr",
  "month / day / year": "Monat / Tag / Jahr",
  "year / month / day": "Jahr / Monat / Tag",
  "Time zone": "Zeitzone",
  "Priority “{value}”": "Priorität „{value}“",
  "State “{value}”": "Status „{value}“",
  "Channel “{value}”": "Kanal „{value}“",
  "Files with {columns}": "Dateien mit {columns}",
  "Files with no column": "Dateien ohne Spalte",
  "Confirmed on {at} by {who}, last used on {used}.":
    "Bestätigt am {at} durch {who}, zuletzt verwendet am {used}.",
  "Confirmed on {at} by {who}, not used yet.":
    "Bestätigt am {at} durch {who}, noch nicht verwendet.",
  "Confirmed on {at}, last used on {used}.": "Bestätigt am {at}, zuletzt verwendet am {used}.",
  "Confirmed on {at}, not used yet.": "Bestätigt am {at}, noch nicht verwendet.",
  "somebody who left": "jemand, der nicht mehr da ist",
  "1 column is kept as attributes: {names}.": "1 Spalte bleibt als Attribut erhalten: {names}.",
  "{count} columns are kept as attributes: {names}.":
    "{count} Spalten bleiben als Attribute erhalten: {names}.",
  "Forgotten: the next file of {title} is recognised anew.":
    "„{title}“ ist vergessen: Die nächste Datei wird neu erkannt.",
  Forget: "Vergessen",
  "Forget {title}": "{title} vergessen",
  Undo: "Rückgängig",
  "Remembered again.": "Wieder gemerkt.",
  "Only leads, administrators and owners forget what is remembered.":
    "Nur Betriebsleitung, Administration und Inhaber können Gemerktes vergessen lassen.",
  "This source is not known any more. Load the page again.":
    "Diese Quelle ist nicht mehr bekannt. Laden Sie die Seite neu.",
  "Somebody else was faster. The page shows what stands now.":
    "Jemand anderes war schneller. Die Seite zeigt den jetzigen Stand.",
} as const;
