/** German of the page that shows the rejected rows of an import to be typed over. */
export const DE_MEND = {
  Mend: "Korrektur",
  "Mend {count, plural, one {# row} other {# rows}}":
    "{count, plural, one {# Zeile} other {# Zeilen}} korrigieren",
  "Type over what is wrong. The rows you change are imported as a file of their own; the others stay as they are.":
    "Überschreiben Sie, was nicht stimmt. Geänderte Zeilen werden als eigene Datei importiert; die übrigen bleiben, wie sie sind.",
  "{count, plural, one {# more row} other {# more rows}} cannot be mended here: a broken line needs its file. Download the rejected rows, mend them, and upload them again.":
    "{count, plural, one {# weitere Zeile lässt} other {# weitere Zeilen lassen}} sich hier nicht korrigieren: Ist die ganze Zeile fehlerhaft, geht das nur in der Datei. Laden Sie die abgewiesenen Zeilen herunter, korrigieren Sie sie und laden Sie sie wieder hoch.",
  "{count, plural, one {# more row} other {# more rows}} cannot be mended here: at most {most} are shown, and a broken line needs its file. Download the rejected rows, mend them, and upload them again.":
    "{count, plural, one {# weitere Zeile lässt} other {# weitere Zeilen lassen}} sich hier nicht korrigieren: Gezeigt werden höchstens {most}, und ist die ganze Zeile fehlerhaft, geht das nur in der Datei. Laden Sie die abgewiesenen Zeilen herunter, korrigieren Sie sie und laden Sie sie wieder hoch.",
  "Download the rejected rows": "Abgewiesene Zeilen herunterladen",
  "No row can be mended cell by cell.": "Keine Zeile lässt sich Zelle für Zelle korrigieren.",
  "Their lines are broken as a whole.": "Die Zeilen sind als Ganzes fehlerhaft.",
  "These rows are gone: the import was undone. Go back to its receipt.":
    "Diese Zeilen gibt es nicht mehr: Der Import wurde rückgängig gemacht. Gehen Sie zurück zum Beleg.",
} as const;
