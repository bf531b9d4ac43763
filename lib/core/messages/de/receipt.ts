/** German of what became of imports: their list, receipts, undoing, and the mail when one is over. */
export const DE_RECEIPT = {
  "The undo of this import stopped half-way.":
    "Das Rückgängigmachen dieses Imports brach auf halbem Weg ab.",
  "This file could not be imported.": "Diese Datei ließ sich nicht importieren.",
  "This import was undone.": "Dieser Import wurde rückgängig gemacht.",
  "The import is being undone.": "Der Import wird rückgängig gemacht.",
  "The import is under way.": "Der Import läuft.",
  "{count, plural, one {# ticket is} other {# tickets are}} in. Every row is accounted for.":
    "{count, plural, one {# Ticket ist} other {# Tickets sind}} importiert. Jede Zeile ist nachgewiesen.",
  "No row became a ticket.": "Aus keiner Zeile wurde ein Ticket.",
  "Nothing new: {count, plural, one {the one ticket was} other {all # tickets were}} known.":
    "Nichts Neues: {count, plural, one {Das eine Ticket war} other {Alle # Tickets waren}} bekannt.",
  "the command line": "die Kommandozeile",
  "This workspace keeps nothing so far, at most {most}, and takes {count} imports an hour.":
    "Dieser Arbeitsbereich hat noch nichts gespeichert, fasst höchstens {most} und nimmt {count} Importe je Stunde an.",
  "This workspace keeps {used} so far, at most {most}, and takes {count} imports an hour.":
    "Dieser Arbeitsbereich hat {used} gespeichert, fasst höchstens {most} und nimmt {count} Importe je Stunde an.",
  "kept as attribute": "als Attribut behalten",
  "day, month, year": "Tag, Monat, Jahr",
  "month, day, year": "Monat, Tag, Jahr",
  "year, month, day": "Jahr, Monat, Tag",
  "seconds since 1970": "Sekunden seit 1970",
  "milliseconds since 1970": "Millisekunden seit 1970",
  "year first (ISO)": "Jahr zuerst (ISO)",
  "month in words": "Monat in Worten",
  "spreadsheet day number": "Tageszahl der Tabellenkalkulation",
  "time of day, with the date's column": "Uhrzeit, mit der Spalte des Datums",
  "People, as pseudonyms": "Menschen, als Pseudonyme",
  "E-mail addresses in text": "E-Mail-Adressen im Text",
  "Phone numbers in text": "Telefonnummern im Text",
  "IP addresses in text": "IP-Adressen im Text",
  comma: "Komma",
  semicolon: "Semikolon",
  tab: "Tabulator",
  pipe: "senkrechter Strich",
  "by {who}": "durch {who}",
  "in {time}": "in {time}",
  created: "neu",
  updated: "aktualisiert",
  unchanged: "unverändert",
  "history rows": "Verlaufszeilen",
  duplicates: "Duplikate",
  rejected: "abgewiesen",
  "adds up": "geht auf",
  "still counting": "wird noch gezählt",
  "does not add up": "geht nicht auf",
  "{count, plural, one {# rejected row} other {# rejected rows}}, {repairs, plural, one {# repair} other {# repairs}}":
    "{count, plural, one {# abgewiesene Zeile} other {# abgewiesene Zeilen}}, {repairs, plural, one {# Korrektur} other {# Korrekturen}}",
  "{count, plural, one {Download it} other {Download the # rows}}":
    "{count, plural, one {Zeile herunterladen} other {# Zeilen herunterladen}}",
  "line {line}": "Zeile {line}",
  "confirmed in the review": "in der Prüfung bestätigt",
  "assumed: the cells allow day and month in either order":
    "angenommen: Die Zellen erlauben Tag und Monat in beiden Reihenfolgen",
  "one reading; dates without a time of day": "nur so lesbar; Daten ohne Uhrzeit",
  "the cells allow one reading": "die Zellen sind nur so lesbar",
  Format: "Format",
  "Excel sheet, header in row {line}": "Excel-Blatt, Spaltennamen in Zeile {line}",
  "JSON, one object a ticket": "JSON, ein Objekt je Ticket",
  "JSON, one line a ticket": "JSON, eine Zeile je Ticket",
  Delimiter: "Trennzeichen",
  "{delimiter}, no header row": "{delimiter}, keine Spaltennamen",
  "{delimiter}, header on line {line}": "{delimiter}, Spaltennamen in Zeile {line}",
  "Part of its tickets were taken back already.":
    "Ein Teil seiner Tickets wurde schon zurückgenommen.",
  "What it had stored until then stays. Undo it, or run it again.":
    "Was bis dahin gespeichert war, bleibt. Machen Sie den Import rückgängig oder führen Sie ihn erneut aus.",
  "Nothing in the workspace was changed by it.":
    "Im Arbeitsbereich hat sich dadurch nichts geändert.",
  Encoding: "Kodierung",
  "Bytes on disk": "Größe auf der Platte",
  "Same file again": "Dieselbe Datei noch einmal",
  "imports it anew": "importiert sie neu",
  "changes nothing": "ändert nichts",
  "Can be undone": "Rückgängig möglich",
  "{count, plural, one {# thing to know} other {# things to know}}":
    "{count, plural, one {# Hinweis} other {# Hinweise}}",
  "This import cannot be undone yet": "Dieser Import lässt sich noch nicht rückgängig machen",
  "Undo the import of {file}?": "Import von {file} rückgängig machen?",
  "Undoing: {count, plural, one {# ticket} other {# tickets}} removed, {restored} restored.":
    "Wird rückgängig gemacht: {count, plural, one {# Ticket} other {# Tickets}} entfernt, {restored} wiederhergestellt.",
  "{count, plural, one {# ticket that it created is} other {# tickets that it created are}} removed.":
    "{count, plural, one {# neues Ticket wird} other {# neue Tickets werden}} entfernt.",
  "{count, plural, one {# ticket that it updated becomes exactly what it was} other {# tickets that it updated become exactly what they were}} before.":
    "{count, plural, one {# aktualisiertes Ticket wird} other {# aktualisierte Tickets werden}} genau wie zuvor.",
  "{count, plural, one {# ticket keeps} other {# tickets keep}} what a person changed.":
    "{count, plural, one {# Ticket behält} other {# Tickets behalten}}, was ein Mensch geändert hat.",
  "It changed no ticket, so no ticket changes now.":
    "Der Import hat kein Ticket geändert, also ändert sich jetzt keines.",
  "Then the ranking is computed again. The file no longer counts towards the storage of this workspace; it can be run again until its room is needed.":
    "Danach wird die Rangliste neu berechnet. Die Datei zählt nicht mehr zum Speicher dieses Arbeitsbereichs; sie lässt sich erneut ausführen, bis ihr Platz gebraucht wird.",
  "until {day}": "bis {day}",
  "at any time": "jederzeit",
  "{count, plural, one {# ticket was} other {# tickets were}} removed.":
    "{count, plural, one {# Ticket wurde} other {# Tickets wurden}} entfernt.",
  "{count, plural, one {# ticket is as it was} other {# tickets are as they were}} before.":
    "{count, plural, one {# Ticket ist} other {# Tickets sind}} wie zuvor.",
  "{count, plural, one {# ticket keeps} other {# tickets keep}} what a person changed: {names}.":
    "{count, plural, one {# Ticket behält} other {# Tickets behalten}}, was ein Mensch geändert hat: {names}.",
  "It had changed no ticket.": "Der Import hatte kein Ticket geändert.",
  "Its file was deleted to make room for others: upload it again to import it.":
    "Die Datei wurde gelöscht, um Platz für andere zu machen: Laden Sie sie noch einmal hoch, um sie zu importieren.",
  "Its file can be run again until this workspace needs its room.":
    "Die Datei lässt sich erneut ausführen, bis dieser Arbeitsbereich ihren Platz braucht.",
  "Undone on {at} by {who}.": "Am {at} durch {who} rückgängig gemacht.",
  Failed: "Fehlgeschlagen",
  "Waiting for you": "Wartet auf Sie",
  Undone: "Rückgängig gemacht",
  Done: "Fertig",
  "Done, {count} rejected": "Fertig, {count} abgewiesen",
  waiting: "wartet",
  "undoing, {percent}": "wird rückgängig gemacht, {percent}",
  "nothing imported yet": "noch nichts importiert",
  "not recognised yet": "noch nicht erkannt",
  "not recognised": "nicht erkannt",
  "{count, plural, one {# ticket} other {# tickets}} from {files, plural, one {# file} other {# files}}":
    "{count, plural, one {# Ticket} other {# Tickets}} aus {files, plural, one {# Datei} other {# Dateien}}",
  "Rows read: {count}": "Gelesene Zeilen: {count}",
  "Created {created}, updated {updated}, unchanged {unchanged}, duplicates and history rows {duplicates}, rejected {rejected}":
    "Neu {created}, aktualisiert {updated}, unverändert {unchanged}, Duplikate und Verlaufszeilen {duplicates}, abgewiesen {rejected}",
  "{file} in {workspace}": "{file} in {workspace}",
  "Receipt: {address}": "Beleg: {address}",
  "The receipt stands under Imports.": "Der Beleg steht unter Importe.",
  "{file}: could not be imported": "{file}: ließ sich nicht importieren",
  Breadcrumb: "Pfad",
  Sample: "Beispiel",
  "See the candidates": "Kandidaten ansehen",
  "New import": "Neuer Import",
  "What became of the rows": "Was aus den Zeilen wurde",
  "rows read": "gelesene Zeilen",
  "Personal data masked": "Personenbezogene Daten maskiert",
  "Before storage, with this workspace's key. The same person keeps the same pseudonym, so returns still count.":
    "Vor dem Speichern, mit dem Schlüssel dieses Arbeitsbereichs. Dieselbe Person behält dasselbe Pseudonym, damit Wiederkehrer zählen.",
  "None was found, or masking is switched off.":
    "Es wurden keine gefunden, oder das Maskieren ist ausgeschaltet.",
  Proof: "Nachweis",
  Rows: "Zeilen",
  "What and why": "Was und warum",
  Found: "Gefunden",
  Expected: "Erwartet",
  "Column in the file": "Spalte in der Datei",
  Becomes: "Wird zu",
  Filled: "Gefüllt",
  Confidence: "Sicherheit",
  Column: "Spalte",
  Cell: "Zelle",
  "Read as": "Gelesen als",
  Because: "Weil",
  "Mend here": "Hier korrigieren",
  "Mend the cells here, or in the downloaded file and upload it as it is.":
    "Korrigieren Sie die Zellen hier, oder in der heruntergeladenen Datei, und laden Sie sie so hoch.",
  "Mend the cells in the downloaded file and upload it as it is.":
    "Korrigieren Sie die Zellen in der heruntergeladenen Datei und laden Sie sie so hoch.",
  "Rejected rows": "Abgewiesene Zeilen",
  "first at {place}": "zuerst: {place}",
  nothing: "nichts",
  "Import again with other columns": "Mit anderen Spalten neu importieren",
  Columns: "Spalten",
  "Columns of the file": "Spalten der Datei",
  "Dates decided": "Wie Daten gelesen wurden",
  "Cells without an offset are read in {zone}.": "Zellen ohne Zeitversatz gelten in {zone}.",
} as const;
