/** German of the form in the browser that rejected rows are typed over in. */
export const DE_MEND_FORM = {
  "A row without id and title": "Zeile ohne ID und Titel",
  "{column}, line {line}": "{column}, Zeile {line}",
  "Expected: {expected}": "Erwartet: {expected}",
  "Rows to mend": "Zu korrigierende Zeilen",
  Line: "Zeile",
  Row: "Ticket",
  Cell: "Zelle",
  "What is wrong": "Was nicht stimmt",
  "Importing …": "Wird importiert …",
  "Import the mended rows": "Korrigierte Zeilen importieren",
  "Import 1 mended row": "1 korrigierte Zeile importieren",
  "Import {count} mended rows": "{count} korrigierte Zeilen importieren",
  "Back to the receipt": "Zurück zum Beleg",
} as const;
