/** German of the menu of a card. */
export const DE_CARD_MENU = {
  "Download CSV": "CSV herunterladen",
  "Download XLSX": "XLSX herunterladen",
  "Download PNG": "PNG herunterladen",
  "Download SVG": "SVG herunterladen",
  "Copy as table": "Als Tabelle kopieren",
  "Copy link": "Link kopieren",
  "The table is on the clipboard.": "Die Tabelle ist in der Zwischenablage.",
  "The link is on the clipboard.": "Der Link ist in der Zwischenablage.",
  "The browser does not give the clipboard. Download the file instead.":
    "Der Browser gibt die Zwischenablage nicht frei. Laden Sie stattdessen die Datei herunter.",
  "The browser does not give the clipboard. Copy the address instead.":
    "Der Browser gibt die Zwischenablage nicht frei. Kopieren Sie stattdessen die Adresse.",
  "The browser could not draw the picture. Take the SVG instead.":
    "Der Browser konnte das Bild nicht zeichnen. Nehmen Sie stattdessen die SVG-Datei.",
} as const;
