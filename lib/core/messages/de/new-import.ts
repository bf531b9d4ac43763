/** German of the page where files are chosen. */
export const DE_NEW_IMPORT = {
  "Import ticket exports": "Ticketexporte importieren",
  "You see what was recognised and what would change before anything is imported. Names, e‑mails, phones and IP addresses are masked before they are stored.":
    "Sie sehen, was erkannt wurde und was sich ändern würde, bevor etwas importiert wird. Namen, E‑Mail-Adressen, Telefonnummern und IP-Adressen werden vor dem Speichern maskiert.",
  "Drop ticket exports here": "Ticketexporte hier ablegen",
  "Several at once or a whole folder, on any page; or paste a table with Ctrl+V. Delimited text in any encoding, Excel, JSON, gzip or ZIP; up to {size} each.":
    "Mehrere auf einmal oder ein ganzer Ordner, auf jeder Seite; oder fügen Sie mit Strg+V eine Tabelle ein. Text mit Trennzeichen in jeder Kodierung, Excel, JSON, gzip oder ZIP; bis {size} je Datei.",
  "Choose files": "Dateien auswählen",
  "Choose a folder": "Ordner auswählen",
  Files: "Dateien",
  Folder: "Ordner",
} as const;
