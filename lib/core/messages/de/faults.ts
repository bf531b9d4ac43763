/** German of what is stored with an import: why a file or a row did not come in, and what is worth knowing. */
export const DE_FAULTS = {
  // Files that cannot be read.
  "The file is empty. Export the tickets again and check that the file has rows.":
    "Die Datei ist leer. Exportieren Sie die Tickets noch einmal und prüfen Sie, ob die Datei Zeilen hat.",
  "No row of column names was found. Add a first row that names the columns, such as Number, Opened, Short description.":
    "Keine Zeile mit Spaltennamen gefunden. Fügen Sie als erste Zeile Spaltennamen ein, etwa Nummer, Eröffnet, Kurzbeschreibung.",
  "The file is not text: it holds bytes that no text encoding uses. Export the tickets as CSV.":
    "Die Datei ist kein Text: Sie enthält Bytes, die in keiner Textkodierung vorkommen. Exportieren Sie die Tickets als CSV.",
  "This is a PDF document, which has no columns to read. Export the tickets as CSV.":
    "Das ist ein PDF-Dokument; es hat keine lesbaren Spalten. Exportieren Sie die Tickets als CSV.",
  "This is an Excel workbook (XLSX), not a text file. Open it and save the sheet as CSV UTF-8.":
    "Das ist eine Excel-Arbeitsmappe (XLSX), keine Textdatei. Öffnen Sie sie und speichern Sie das Blatt als CSV UTF-8.",
  "This is an old Excel workbook (XLS) or a workbook with a password. Open it in Excel and save it as XLSX without a password, or as CSV UTF-8.":
    "Das ist eine alte Excel-Arbeitsmappe (XLS) oder eine mit Passwort. Öffnen Sie sie in Excel und speichern Sie sie als XLSX ohne Passwort oder als CSV UTF-8.",
  "This is a ZIP archive. Unpack it and upload the CSV file inside.":
    "Das ist ein ZIP-Archiv. Entpacken Sie es und laden Sie die CSV-Datei darin hoch.",
  "This is a gzip archive. Unpack it and upload the CSV file inside.":
    "Das ist ein gzip-Archiv. Entpacken Sie es und laden Sie die CSV-Datei darin hoch.",
  "This is a web page (HTML), even if its name ends in .xls or .csv. Choose CSV or XLSX as the export format, or open it in Excel and save it as XLSX.":
    "Das ist eine Webseite (HTML), auch wenn der Name auf .xls oder .csv endet. Wählen Sie CSV oder XLSX als Exportformat, oder öffnen Sie sie in Excel und speichern Sie sie als XLSX.",
  "This is a picture. Export the tickets as CSV.":
    "Das ist ein Bild. Exportieren Sie die Tickets als CSV.",
  "This is a program, not a ticket export. Export the tickets as CSV.":
    "Das ist ein Programm, kein Ticketexport. Exportieren Sie die Tickets als CSV.",
  "This is JSON, not delimited text. Export the tickets as CSV.":
    "Das ist JSON, kein Text mit Trennzeichen. Exportieren Sie die Tickets als CSV.",
  "This is meant to be JSON, but cannot be read as it. Export the tickets again, or mend the file.":
    "Das soll JSON sein, lässt sich aber nicht so lesen. Exportieren Sie die Tickets noch einmal oder korrigieren Sie die Datei.",
  "This is meant to be JSON, but cannot be read as it. Export the tickets again, or mend the file. It breaks on line {line}.":
    "Das soll JSON sein, lässt sich aber nicht so lesen. Exportieren Sie die Tickets noch einmal oder korrigieren Sie die Datei. Der Fehler liegt in Zeile {line}.",
  "This is meant to be JSON, but cannot be read as it. Export the tickets again, or mend the file. Line {line} holds lists inside lists deeper than any export.":
    "Das soll JSON sein, lässt sich aber nicht so lesen. Exportieren Sie die Tickets noch einmal oder korrigieren Sie die Datei. In Zeile {line} sind Listen tiefer verschachtelt als in jedem Export.",
  "This JSON holds no list of tickets. Expected are objects such as {example}, or one object a line.":
    "Dieses JSON enthält keine Liste von Tickets. Erwartet werden Objekte wie {example} oder ein Objekt je Zeile.",
  "This Excel workbook is damaged and cannot be read. Open it in Excel, save it again and upload the new file.":
    "Diese Excel-Arbeitsmappe ist beschädigt und lässt sich nicht lesen. Öffnen Sie sie in Excel, speichern Sie sie neu und laden Sie die neue Datei hoch.",
  "This archive is damaged and cannot be unpacked. Pack the exports again.":
    "Dieses Archiv ist beschädigt und lässt sich nicht entpacken. Packen Sie die Exporte neu.",
  "This file holds no table. Expected are CSV, Excel (XLSX) or JSON exports with at least one row below the column names.":
    "Diese Datei enthält keine Tabelle. Erwartet werden Exporte als CSV, Excel (XLSX) oder JSON mit mindestens einer Zeile unter den Spaltennamen.",
  "This archive is locked with a password. Unpack it, and upload the exports without a password.":
    "Dieses Archiv ist mit einem Passwort geschützt. Entpacken Sie es und laden Sie die Exporte ohne Passwort hoch.",
  "This file grows far more when it is unpacked than any export does, so it was not opened. Export the tickets as CSV.":
    "Diese Datei wächst beim Entpacken weit mehr als jeder Export und wurde deshalb nicht geöffnet. Exportieren Sie die Tickets als CSV.",
  "This archive holds {count} files, and no export or workbook holds more than {most}, so it was not opened. Export the tickets as CSV.":
    "Dieses Archiv enthält {count} Dateien, mehr als die {most} jedes Exports und jeder Arbeitsmappe, und wurde deshalb nicht geöffnet. Exportieren Sie die Tickets als CSV.",
  "This is a binary Excel workbook (XLSB). Open it in Excel and save it as XLSX or CSV UTF-8.":
    "Das ist eine binäre Excel-Arbeitsmappe (XLSB). Öffnen Sie sie in Excel und speichern Sie sie als XLSX oder CSV UTF-8.",
  "This is a Word document (DOCX). Export the tickets as CSV.":
    "Das ist ein Word-Dokument (DOCX). Exportieren Sie die Tickets als CSV.",
  "This is a presentation (PPTX). Export the tickets as CSV.":
    "Das ist eine Präsentation (PPTX). Exportieren Sie die Tickets als CSV.",
  "This is an OpenDocument spreadsheet (ODS). Open it and save it as XLSX, or as CSV with UTF-8.":
    "Das ist eine OpenDocument-Tabelle (ODS). Öffnen Sie sie und speichern Sie sie als XLSX oder als CSV mit UTF-8.",
  "This is an XML file, not delimited text. Choose CSV as the export format, or open it in Excel and save it as CSV UTF-8.":
    "Das ist eine XML-Datei, kein Text mit Trennzeichen. Wählen Sie CSV als Exportformat, oder öffnen Sie sie in Excel und speichern Sie sie als CSV UTF-8.",
  "This is an Excel workbook locked with a password: a password-protected workbook cannot be read. Open it in Excel and save it as XLSX without the password.":
    "Diese Excel-Arbeitsmappe ist mit einem Passwort geschützt und lässt sich so nicht lesen. Öffnen Sie sie in Excel und speichern Sie sie als XLSX ohne Passwort.",
  "The file could not be read because of a fault on the server. It was logged; nothing was stored.":
    "Die Datei ließ sich wegen eines Fehlers auf dem Server nicht lesen. Er ist protokolliert; nichts wurde gespeichert.",
  "The import stopped three times because of a fault on the server. It was logged; what was stored so far stays.":
    "Der Import brach wegen eines Fehlers auf dem Server dreimal ab. Er ist protokolliert; was bis dahin gespeichert war, bleibt.",
  "The undo stopped three times because of a fault on the server. It was logged; undo again to go on where it stopped.":
    "Das Rückgängigmachen brach wegen eines Fehlers auf dem Server dreimal ab. Er ist protokolliert; machen Sie den Import noch einmal rückgängig, dann geht es dort weiter.",

  // Rows that did not become a ticket: what to do.
  "The text of this record is no JSON: look for a missing quote, comma or brace.":
    "Der Text dieses Datensatzes ist kein JSON: Suchen Sie nach einem fehlenden Anführungszeichen, Komma oder einer Klammer.",
  "A plain value stands where a ticket was expected: give it as an object with names.":
    "Hier steht ein einzelner Wert, wo ein Ticket erwartet wird: Geben Sie es als Objekt mit Namen an.",
  "Leave the nested field out of the export.": "Lassen Sie das verschachtelte Feld im Export weg.",
  "Leave the longest field out of the export, or check that no quote or brace is missing.":
    "Lassen Sie das längste Feld im Export weg, oder prüfen Sie, ob ein Anführungszeichen oder eine Klammer fehlt.",
  "The file seems to be cut off here: export it again, or complete this record.":
    "Die Datei scheint hier abgeschnitten: Exportieren Sie noch einmal oder ergänzen Sie diesen Datensatz.",
  "Shorten the value, or leave the column out of the export.":
    "Kürzen Sie den Wert oder lassen Sie die Spalte im Export weg.",
  "Put quotes around the value that holds the delimiter, or remove the cell that is too much.":
    "Setzen Sie den Wert mit dem Trennzeichen in Anführungszeichen oder entfernen Sie die überzählige Zelle.",
  "Nothing is lost: the row can be left out.":
    "Es geht nichts verloren: Die Zeile kann wegbleiben.",
  "Nothing is lost: the row can be left out. If it is a ticket, give it the id that the tool gave it.":
    "Es geht nichts verloren: Die Zeile kann wegbleiben. Ist sie ein Ticket, tragen Sie die ID ein, die es im Werkzeug hat.",
  "A delimiter seems to be missing, or the row is no ticket: put each value under its column.":
    "Es scheint ein Trennzeichen zu fehlen, oder die Zeile ist kein Ticket: Setzen Sie jeden Wert unter seine Spalte.",
  "The file seems to be cut off here: export it again, or complete this row.":
    "Die Datei scheint hier abgeschnitten: Exportieren Sie noch einmal oder ergänzen Sie diese Zeile.",
  "Close the quote of the rejected row above, and this line becomes a part of it.":
    "Schließen Sie das Anführungszeichen der abgewiesenen Zeile darüber, dann gehört diese Zeile dazu.",
  "Shorten the row, or check that the file has line ends between its rows.":
    "Kürzen Sie die Zeile, oder prüfen Sie, ob die Datei Zeilenumbrüche zwischen den Zeilen hat.",
  "Add the missing quote at the end of the value, or double the quotes inside it.":
    "Ergänzen Sie das fehlende Anführungszeichen am Ende des Werts, oder verdoppeln Sie die Anführungszeichen darin.",
  "Correct the date, or leave the cell empty if it is unknown, and upload the row again.":
    "Berichtigen Sie das Datum, oder lassen Sie die Zelle leer, wenn es unbekannt ist, und laden Sie die Zeile noch einmal hoch.",
  "Correct the opening or this date, or leave this cell empty, and upload the row again.":
    "Berichtigen Sie die Eröffnung oder dieses Datum, oder lassen Sie diese Zelle leer, und laden Sie die Zeile noch einmal hoch.",
  "This is a date only if day and month change places: if the whole column is written so, choose that order and import the file again.":
    "Das ist nur ein Datum, wenn Tag und Monat die Plätze tauschen: Ist die ganze Spalte so geschrieben, wählen Sie diese Reihenfolge und importieren Sie die Datei noch einmal.",
  "Write the date like the other rows of this column, or leave the cell empty, and upload the row again.":
    "Schreiben Sie das Datum wie in den anderen Zeilen dieser Spalte, oder lassen Sie die Zelle leer, und laden Sie die Zeile noch einmal hoch.",
  "Fill in the id that the tool gives the ticket, and upload the row again.":
    "Tragen Sie die ID ein, die das Ticket im Werkzeug hat, und laden Sie die Zeile noch einmal hoch.",
  "The cell is longer than any id: the columns of this row are probably shifted.":
    "Die Zelle ist länger als jede ID: Vermutlich sind die Spalten dieser Zeile verschoben.",
  "A spreadsheet has turned the id into a number and lost digits. Export again, or format the column as text before saving.":
    "Eine Tabellenkalkulation hat die ID in eine Zahl verwandelt und Stellen verloren. Exportieren Sie noch einmal, oder formatieren Sie die Spalte vor dem Speichern als Text.",

  // Rows that did not become a ticket: what was expected.
  "an object such as {example}": "ein Objekt wie {example}",
  "a record with at most 64 objects or lists inside each other":
    "ein Datensatz mit höchstens 64 ineinander verschachtelten Objekten oder Listen",
  "a record of at most 8 MiB of text": "ein Datensatz mit höchstens 8 MiB Text",
  "a whole record; the file ends before its closing brace":
    "ein ganzer Datensatz; die Datei endet vor seiner schließenden Klammer",
  "a value of at most 1 MiB of text": "ein Wert mit höchstens 1 MiB Text",
  "1 cell, as in the header; the row has {cells}":
    "1 Zelle wie in der Kopfzeile; die Zeile hat {cells}",
  "{width} cells, as in the header; the row has {cells}":
    "{width} Zellen wie in der Kopfzeile; die Zeile hat {cells}",
  "1 cell, as in the header; the row has {cells}, and they do not fit the columns they stand under":
    "1 Zelle wie in der Kopfzeile; die Zeile hat {cells}, und sie passen nicht zu ihren Spalten",
  "{width} cells, as in the header; the row has {cells}, and they do not fit the columns they stand under":
    "{width} Zellen wie in der Kopfzeile; die Zeile hat {cells}, und sie passen nicht zu ihren Spalten",
  "{width} cells, as in the header; the file ends after {cells}":
    "{width} Zellen wie in der Kopfzeile; die Datei endet nach {cells}",
  "a ticket; the row names the columns again":
    "ein Ticket; die Zeile nennt noch einmal die Spaltennamen",
  "a ticket; the row sums up the rows above or stands below such a sum, and has no id":
    "ein Ticket; die Zeile fasst die Zeilen darüber zusammen oder steht unter einer solchen Summe und hat keine ID",
  "a whole row; this line belongs to the value whose quote is not closed above":
    "eine ganze Zeile; diese gehört zu dem Wert darüber, dessen Anführungszeichen nicht geschlossen ist",
  "a row of at most 8 MiB of text": "eine Zeile mit höchstens 8 MiB Text",
  "a closing quote within 1 MiB of text":
    "ein schließendes Anführungszeichen innerhalb von 1 MiB Text",
  "a date that is not after the import": "ein Datum, das nicht nach dem Import liegt",
  "a date that is not before the ticket was opened":
    "ein Datum, das nicht vor der Eröffnung des Tickets liegt",
  "seconds since 1970 such as {example}": "Sekunden seit 1970, etwa {example}",
  "milliseconds since 1970 such as {example}": "Millisekunden seit 1970, etwa {example}",
  "a spreadsheet's date number such as 46053.586":
    "eine Datumszahl der Tabellenkalkulation, etwa 46053.586",
  "a date such as 31 Jan 2026 14:05": "ein Datum wie 31 Jan 2026 14:05",
  "a time of day such as 14:05": "eine Uhrzeit wie 14:05",
  "a date such as 2026-01-31 14:05": "ein Datum wie 2026-01-31 14:05",
  "a date such as 31/01/2026 14:05": "ein Datum wie 31/01/2026 14:05",
  "a date such as 01/31/2026 14:05": "ein Datum wie 01/31/2026 14:05",
  "the ticket's id": "die ID des Tickets",

  // What is worth knowing.
  "The file has no row of column names: what its columns hold is guessed from their values. Where a guess is wrong, add a first row of names and import the file again.":
    "Die Datei hat keine Zeile mit Spaltennamen: Was die Spalten enthalten, ist aus ihren Werten erschlossen. Wo das nicht stimmt, fügen Sie eine erste Zeile mit Namen ein und importieren Sie die Datei noch einmal.",
  "The file has exactly 10,000 rows, ServiceNow's default limit: this export is probably cut. Export a shorter span, or ask for a higher limit.":
    "Die Datei hat genau 10.000 Zeilen, die übliche Grenze von ServiceNow: Dieser Export ist vermutlich abgeschnitten. Exportieren Sie einen kürzeren Zeitraum, oder bitten Sie um eine höhere Grenze.",
  "The file ends in the middle of its list: it was probably cut off. Export it again if tickets are missing.":
    "Die Datei endet mitten in ihrer Liste: Sie wurde vermutlich abgeschnitten. Exportieren Sie noch einmal, wenn Tickets fehlen.",
  "There is no row below the column names, so nothing was imported. Export again and check the period and filters of the export.":
    "Unter den Spaltennamen steht keine Zeile, deshalb wurde nichts importiert. Exportieren Sie noch einmal und prüfen Sie Zeitraum und Filter des Exports.",
  "The file has several rows per id: each id becomes one ticket, and its further rows become the ticket's history.":
    "Die Datei hat mehrere Zeilen je ID: Aus jeder ID wird ein Ticket, aus ihren weiteren Zeilen dessen Verlauf.",
  "There is no id column: updates cannot be matched. The same rows imported again change nothing; identical rows of one file stay tickets of their own.":
    "Es gibt keine ID-Spalte: Aktualisierungen lassen sich nicht zuordnen. Dieselben Zeilen noch einmal importiert ändern nichts; gleiche Zeilen einer Datei bleiben eigene Tickets.",
  "There is no title column: tickets are grouped by their other columns.":
    "Es gibt keine Titelspalte: Tickets werden nach ihren anderen Spalten gruppiert.",
  "There is no opening date: how often work repeats cannot be told.":
    "Es gibt kein Eröffnungsdatum: Wie oft sich Arbeit wiederholt, lässt sich nicht sagen.",
  '"{date}" and "{time}" are read as one moment: the day and its time.':
    "„{date}“ und „{time}“ werden als ein Zeitpunkt gelesen: Tag und Uhrzeit.",
  'Day and month cannot be told apart in "{column}": "{cell}" is read as {day}; it could be {otherDay}. Choose the order of the dates if this is wrong.':
    "Tag und Monat lassen sich in „{column}“ nicht unterscheiden: „{cell}“ wird als {day} gelesen; möglich wäre auch {otherDay}. Wählen Sie die Reihenfolge, wenn das nicht stimmt.",
  "no date": "kein Datum",
  "1 row ends before the ticket was opened: opening and end have changed places in these rows.":
    "1 Zeile endet vor der Eröffnung des Tickets: Eröffnung und Ende haben dort die Plätze getauscht.",
  "{count} rows end before the ticket was opened: opening and end have changed places in these rows.":
    "{count} Zeilen enden vor der Eröffnung des Tickets: Eröffnung und Ende haben dort die Plätze getauscht.",
  "1 row ends before the ticket was opened: the ending times of these rows are left out.":
    "1 Zeile endet vor der Eröffnung des Tickets: Das Ende ist dort weggelassen.",
  "{count} rows end before the ticket was opened: the ending times of these rows are left out.":
    "{count} Zeilen enden vor der Eröffnung des Tickets: Das Ende ist dort weggelassen.",
  "1 row has a date that cannot be right: these dates are left empty.":
    "1 Zeile hat ein Datum, das nicht stimmen kann: Es bleibt leer.",
  "{count} rows have a date that cannot be right: these dates are left empty.":
    "{count} Zeilen haben ein Datum, das nicht stimmen kann: Diese Daten bleiben leer.",
  "1 priority was not recognised (such as {examples}); these rows count as without priority.":
    "1 Priorität wurde nicht erkannt (etwa {examples}); diese Zeile zählt als ohne Priorität.",
  "{count} priorities were not recognised (such as {examples}); these rows count as without priority.":
    "{count} Prioritäten wurden nicht erkannt (etwa {examples}); diese Zeilen zählen als ohne Priorität.",
  "1 work time is below zero or no duration (such as {examples}): left out.":
    "1 Arbeitszeit ist negativ oder keine Dauer (etwa {examples}): weggelassen.",
  "{count} work times are below zero or no duration (such as {examples}): left out.":
    "{count} Arbeitszeiten sind negativ oder keine Dauer (etwa {examples}): weggelassen.",
  "This very file was imported on {day}: importing it again changes nothing.":
    "Genau diese Datei wurde am {day} importiert: Noch ein Import ändert nichts.",
  'Its columns are others than those of a table with the same name, so its tickets go to a source of their own, "{name}".':
    "Die Spalten sind andere als bei einer Tabelle mit demselben Namen; die Tickets gehen deshalb in eine eigene Quelle, „{name}“.",
  "Read the way you chose, the file is no table, so it is read as before. {reason}":
    "So gelesen, wie Sie es gewählt haben, ist die Datei keine Tabelle; sie wird wieder wie zuvor gelesen. {reason}",
  'Sheet "{name}" was left out. {reason}': "Das Blatt „{name}“ wurde ausgelassen. {reason}",
  "{name} was left out. {reason}": "{name} wurde ausgelassen. {reason}",
  "It is empty.": "Es ist leer.",
  "It has no row of column names above its values.":
    "Über den Werten fehlt eine Zeile mit Spaltennamen.",
  "It is hidden: unhide the sheet and upload the workbook again if it holds tickets.":
    "Es ist ausgeblendet: Blenden Sie das Blatt ein und laden Sie die Arbeitsmappe noch einmal hoch, wenn es Tickets enthält.",
  "Only the first {count} sheets are read.": "Nur die ersten {count} Blätter werden gelesen.",
  "An archive may hold {count} tables: upload the others in another one.":
    "Ein Archiv darf {count} Tabellen enthalten: Laden Sie die übrigen in einem weiteren hoch.",

  // What a file looks like.
  "{what}: {mapped} of {count} columns recognised": "{what}: {mapped} von {count} Spalten erkannt",
  "Looks like an event log": "Sieht aus wie ein Ereignisprotokoll",
  "Looks like a ticket export": "Sieht aus wie ein Ticketexport",
  "Looks like {tool} incident": "Sieht aus wie Incidents aus {tool}",
  "Looks like {tool} incidents": "Sieht aus wie Incidents aus {tool}",
  "Looks like {tool} issues": "Sieht aus wie Issues aus {tool}",
  "Looks like {tool} tickets": "Sieht aus wie Tickets aus {tool}",
  "Looks like {tool} alerts": "Sieht aus wie Alarme aus {tool}",
  "Looks like {tool} work items": "Sieht aus wie Work Items aus {tool}",
  "Looks like {tool} tasks": "Sieht aus wie Aufgaben aus {tool}",
  "Looks like {tool} cards": "Sieht aus wie Karten aus {tool}",
} as const;
