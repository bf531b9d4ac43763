/** German of what stands between an upload and its import. */
export const DE_REVIEW = {
  "“{text}”": "„{text}“",
  "Is {cell} {one} or {other}?": "Ist {cell} der {one} oder der {other}?",
  "{names}: {count, plural, one {# cell} other {# cells}} can be read both ways, and nothing in the file decides.":
    "{names}: {count, plural, one {# Zelle lässt} other {# Zellen lassen}} sich auf beide Arten lesen, und nichts in der Datei entscheidet.",
  "Day / month": "Tag / Monat",
  "Month / day": "Monat / Tag",
  "{weekday} {day}": "{weekday}, {day}",
  "{count, plural, one {Is this column what it seems to be?} other {Are these # columns what they seem to be?}}":
    "{count, plural, one {Ist diese Spalte, was sie zu sein scheint?} other {Sind diese # Spalten, was sie zu sein scheinen?}}",
  "New since this kind of file was confirmed. What you choose is remembered.":
    "Neu, seit Dateien dieser Art bestätigt wurden. Ihre Wahl bleibt gespeichert.",
  "Guessed from a similar header or from the values. What you ignore is kept as an attribute.":
    "Aus einem ähnlichen Spaltennamen oder den Werten erschlossen. Was Sie ignorieren, bleibt als Attribut erhalten.",
  "{count, plural, one {What does this priority mean?} other {What do these # priorities mean?}}":
    "{count, plural, one {Was bedeutet diese Priorität?} other {Was bedeuten diese # Prioritäten?}}",
  "{count, plural, one {What does this state mean?} other {What do these # states mean?}}":
    "{count, plural, one {Was bedeutet dieser Status?} other {Was bedeuten diese # Status?}}",
  "{count, plural, one {What does this channel mean?} other {What do these # channels mean?}}":
    "{count, plural, one {Was bedeutet dieser Kanal?} other {Was bedeuten diese # Kanäle?}}",
  "“{column}”, {count, plural, one {# row} other {# rows}}. The other values are known. Other is counted apart and never read as urgent.":
    "„{column}“, {count, plural, one {# Zeile} other {# Zeilen}}. Die übrigen Werte sind bekannt. Sonstige zählen für sich und gelten nie als dringend.",
  "“{column}”, {count, plural, one {# row} other {# rows}}. The other values are known. Other is counted apart.":
    "„{column}“, {count, plural, one {# Zeile} other {# Zeilen}}. Die übrigen Werte sind bekannt. Sonstige zählen für sich.",
  "{count, plural, one {# rarer value counts} other {# rarer values count}} as Other.":
    "{count, plural, one {# seltenerer Wert zählt} other {# seltenere Werte zählen}} als Sonstige.",
  "In which zone does {source} write its times?":
    "In welcher Zeitzone schreibt {source} die Zeiten?",
  "They carry no offset. Asked once for each source.":
    "Sie stehen ohne Zeitversatz da. Gefragt wird einmal je Quelle.",
  "{count, plural, one {# row ends before it was opened} other {# rows end before they were opened}}: what shall happen?":
    "{count, plural, one {# Zeile endet vor der Eröffnung} other {# Zeilen enden vor der Eröffnung}}: Was soll geschehen?",
  "{count, plural, one {# row has} other {# rows have}} an opening date that cannot be read: what shall happen?":
    "{count, plural, one {# Zeile hat} other {# Zeilen haben}} ein unlesbares Eröffnungsdatum: Was soll geschehen?",
  "{count, plural, one {# row has} other {# rows have}} a date that cannot be read: what shall happen?":
    "{count, plural, one {# Zeile hat} other {# Zeilen haben}} ein unlesbares Datum: Was soll geschehen?",
  "{count, plural, one {# row has} other {# rows have}} a date after today: what shall happen?":
    "{count, plural, one {# Zeile hat} other {# Zeilen haben}} ein Datum in der Zukunft: Was soll geschehen?",
  "Rows that end before they were opened": "Zeilen, die vor der Eröffnung enden",
  "Rows that have an opening date that cannot be read": "Zeilen mit unlesbarem Eröffnungsdatum",
  "Rows that have a date that cannot be read": "Zeilen mit unlesbarem Datum",
  "Rows that have a date after today": "Zeilen mit einem Datum in der Zukunft",
  "Reject the rows": "Zeilen abweisen",
  "Import without the date": "Ohne das Datum importieren",
  "Import without the end": "Ohne das Ende importieren",
  "Swap the two": "Beide tauschen",
  "First at line {line}, {column}: “{value}”.": "Zuerst in Zeile {line}, {column}: „{value}“.",
  "First at line {line}, {column}.": "Zuerst in Zeile {line}, {column}.",
  "First at line {line}: “{value}”.": "Zuerst in Zeile {line}: „{value}“.",
  "First at line {line}.": "Zuerst in Zeile {line}.",
  "One answer for all of them; rejected rows are kept with their reason and can be mended later.":
    "Eine Antwort für alle; abgewiesene Zeilen bleiben mit ihrem Grund erhalten und lassen sich später korrigieren.",
  New: "Neu",
  Changed: "Geändert",
  Unchanged: "Unverändert",
  Duplicates: "Duplikate",
  Rejected: "Abgewiesen",
  "{count, plural, one {# row} other {# rows}}": "{count, plural, one {# Zeile} other {# Zeilen}}",
  "line {line}": "Zeile {line}",
  "Values that count as Other": "Werte, die als Sonstige zählen",
  "Cells masked": "Maskierte Zellen",
  "First rows": "Erste Zeilen",
  "Drawn from between": "Dazwischen gezogen",
  "Last rows": "Letzte Zeilen",
  "Western (windows-1252)": "Westeuropäisch (windows-1252)",
  "Western with € (ISO 8859-15)": "Westeuropäisch mit € (ISO 8859-15)",
  "Central European (windows-1250)": "Mitteleuropäisch (windows-1250)",
  "Cyrillic (windows-1251)": "Kyrillisch (windows-1251)",
  "Greek (windows-1253)": "Griechisch (windows-1253)",
  "Turkish (windows-1254)": "Türkisch (windows-1254)",
  "Japanese (Shift JIS)": "Japanisch (Shift JIS)",
  "Chinese (GB 18030)": "Chinesisch (GB 18030)",
  "Korean (EUC-KR)": "Koreanisch (EUC-KR)",
  Comma: "Komma",
  Semicolon: "Semikolon",
  Tab: "Tabulator",
  "Bar |": "Strich |",
  comma: "Komma",
  semicolon: "Semikolon",
  tab: "Tabulator",
  "bar |": "Strich |",
  "no row names the columns.": "Keine Zeile nennt die Spaltennamen.",
  "names in line {line}.": "Spaltennamen in Zeile {line}.",
  "Read as {encoding}, cells parted by {delimiter}, no row names the columns.":
    "Gelesen als {encoding}, Zellen getrennt durch {delimiter}, keine Zeile nennt die Spaltennamen.",
  "Read as {encoding}, cells parted by {delimiter}, names in line {line}.":
    "Gelesen als {encoding}, Zellen getrennt durch {delimiter}, Spaltennamen in Zeile {line}.",
  "{count, plural, one {# cell more} other {# cells more}}":
    "{count, plural, one {# weitere Zelle} other {# weitere Zellen}}",
  "Import without waiting": "Ohne Warten importieren",
  "Import anyway": "Trotzdem importieren",
  "Import {count, plural, one {# ticket} other {# tickets}}":
    "{count, plural, one {# Ticket} other {# Tickets}} importieren",
  "Reading {file} …": "{file} wird gelesen …",
  "Reading {count} files …": "{count} Dateien werden gelesen …",
  "{count, plural, one {# answer} other {# answers}}, then the tickets can go in":
    "{count, plural, one {# Antwort} other {# Antworten}}, dann können die Tickets hinein",
  "Nothing is in doubt": "Nichts ist zweifelhaft",
  "Nothing new would come in": "Es käme nichts Neues hinein",
  "{count, plural, one {# answer} other {# answers}}, then {tickets, plural, one {# ticket} other {# tickets}} can go in":
    "{count, plural, one {# Antwort} other {# Antworten}}, dann {tickets, plural, one {kann # Ticket} other {können # Tickets}} hinein",
  "{count, plural, one {# ticket} other {# tickets}} can go in":
    "{count, plural, one {# Ticket kann} other {# Tickets können}} hinein",
  "Columns, dates and delimiter are being recognised. You can leave this page.":
    "Spalten, Daten und Trennzeichen werden erkannt. Sie können diese Seite verlassen.",
  "A suggestion is chosen for each; import as it stands, or change it with one click. Answers are remembered.":
    "Zu jeder Frage ist ein Vorschlag gewählt; importieren Sie so, oder ändern Sie ihn mit einem Klick. Antworten bleiben gespeichert.",
  "Everything was recognised. Nothing is stored before you import.":
    "Alles wurde erkannt. Vor dem Import wird nichts gespeichert.",
  "{count, plural, one {# column is} other {# columns are}} empty or repeated and not shown; they are kept as they are.":
    "{count, plural, one {# leere oder doppelte Spalte ist} other {# leere oder doppelte Spalten sind}} nicht gezeigt und {count, plural, one {bleibt, wie sie ist} other {bleiben, wie sie sind}}.",
  "day/month": "Tag/Monat",
  "month/day": "Monat/Tag",
  "year first": "Jahr zuerst",
  "in one form": "einheitlich geschrieben",
  "{what}: {mapped} of {count} columns recognised, {zone}.":
    "{what}: {mapped} von {count} Spalten erkannt, {zone}.",
  "{what}: {mapped} of {count} columns recognised, dates are probably {dates}, {zone}.":
    "{what}: {mapped} von {count} Spalten erkannt, Daten vermutlich {dates}, {zone}.",
  "{what}: {mapped} of {count} columns recognised, dates are {dates}, {zone}.":
    "{what}: {mapped} von {count} Spalten erkannt, Daten {dates}, {zone}.",
  "Using your mapping of {on}.": "Ihre Zuordnung vom {on} gilt.",
  "Using the mapping confirmed on {on}.": "Die am {on} bestätigte Zuordnung gilt.",
  "Using your mapping of {on}; {count, plural, one {# column is} other {# columns are}} new: {names}.":
    "Ihre Zuordnung vom {on} gilt; {count, plural, one {# Spalte ist} other {# Spalten sind}} neu: {names}.",
  "Using the mapping confirmed on {on}; {count, plural, one {# column is} other {# columns are}} new: {names}.":
    "Die am {on} bestätigte Zuordnung gilt; {count, plural, one {# Spalte ist} other {# Spalten sind}} neu: {names}.",
  "{size}, being read": "{size}, wird gelesen",
  "{file}, {count, plural, one {# column} other {# columns}}, {size}":
    "{file}, {count, plural, one {# Spalte} other {# Spalten}}, {size}",
  "Rows of {name}": "Zeilen von {name}",
  Line: "Zeile",
  "Line {lines}: {hint}": "Zeile {lines}: {hint}",
  Recognised: "Erkannt",
  "Would be rejected": "Würde abgewiesen",
  "Kept with their reason; mend and upload them later.":
    "Mit ihrem Grund aufbewahrt; korrigieren Sie sie und laden Sie sie später hoch.",
  "first at {place}": "zuerst: {place}",
  "On the way in": "Auf dem Weg hinein",
  "Review columns": "Spalten prüfen",
  "Read it otherwise": "Anders lesen",
  "JSON names its columns in every record: there is nothing to choose here.":
    "JSON nennt die Spalten in jedem Datensatz: Hier ist nichts zu wählen.",
  "The file is being read; its rows follow in a moment.":
    "Die Datei wird gelesen; ihre Zeilen folgen gleich.",
  Questions: "Fragen",
  Columns: "Spalten",
  Preview: "Vorschau",
  "As written": "Wie geschrieben",
  Breadcrumb: "Pfad",
  Review: "Prüfung",
  "{file} could not be read.": "{file} ließ sich nicht lesen.",
  "Parts of the review": "Teile der Prüfung",
  "Dry run": "Probelauf",
  "Your role does not import.": "Ihre Rolle importiert nicht.",
  "This answer is not one of the choices.": "Diese Antwort steht nicht zur Wahl.",
  'There is no zone "{zone}".': "Es gibt keine Zeitzone „{zone}“.",
  "Only administrators and owners let names in as they are.":
    "Nur Administration und Inhaber lassen Namen unverändert hinein.",
  "A source has a name of 1 to 80 characters.": "Eine Quelle hat einen Namen mit 1 bis 80 Zeichen.",
  "The file cannot be read that way.": "So lässt sich die Datei nicht lesen.",
  "This file does not wait any more.": "Diese Datei wartet nicht mehr.",
} as const;
