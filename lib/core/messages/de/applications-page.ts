/** German of the register of applications: its page, its forms, and what the server refuses. */
export const DE_APPLICATIONS_PAGE = {
  // The page.
  Applications: "Anwendungen",
  "What do you run, and what for?": "Was betreiben Sie, und wofür?",
  "Add the services found in your tickets, import a register, or enter an application. Then each shows what its tickets cost beside what it contributes.":
    "Nehmen Sie die Services aus Ihren Tickets auf, importieren Sie ein Verzeichnis oder tragen Sie eine Anwendung ein. Dann zeigt jede, was ihre Tickets kosten und was sie beiträgt.",
  "Contribution against burden": "Beitrag und Last",
  "Yearly burden {amount}": "Jährliche Last {amount}",
  "The quadrant suggests, a person decides.": "Der Quadrant schlägt vor, ein Mensch entscheidet.",
  "All applications": "Alle Anwendungen",
  "toil opens the tasks behind it; decisions in grey are suggested":
    "Handarbeit öffnet die Aufgaben dahinter; graue Entscheidungen sind Vorschläge",
  "Found in tickets": "In Tickets gefunden",
  "Services that tickets name and that belong to no application yet.":
    "Services, die in Tickets stehen und noch zu keiner Anwendung gehören.",
  "Adding …": "Wird hinzugefügt …",
  "Add all {count}": "Alle {count} hinzufügen",
  Add: "Hinzufügen",
  "Add {name}": "{name} hinzufügen",
  "Show all {count}": "Alle {count} zeigen",
  Import: "Importieren",
  Objectives: "Ziele",
  "Add an application": "Anwendung hinzufügen",

  // The quadrant.
  Invest: "Ausbauen",
  Tolerate: "Dulden",
  "Applications with a known contribution": "Anwendungen mit bekanntem Beitrag",
  "Applications with an unknown contribution": "Anwendungen mit unbekanntem Beitrag",
  "Unknown: find out": "Unbekannt: klären",
  "yearly burden: {parts}": "jährliche Last: {parts}",

  // Tables.
  "Burden by decision": "Last nach Entscheidung",
  Decision: "Entscheidung",
  Apps: "Anzahl",
  Run: "Betrieb",
  Toil: "Handarbeit",
  "At risk": "Gefährdet",
  Burden: "Last",
  Application: "Anwendung",
  "Main objective": "Wichtigstes Ziel",
  Contribution: "Beitrag",
  Evidence: "Beleg",
  "Run cost": "Betrieb",
  Risk: "Risiko",
  Owner: "Verantwortlich",
  Review: "Überprüfung",
  Unknown: "Unbekannt",
  "outside the box": "außerhalb der Box",
  ", suggested": ", vorgeschlagen",
  "no owner": "niemand",
  Total: "Gesamt",
  "a year; they add up": "im Jahr; die Teile ergeben die Summe",

  // Decisions and tiers.
  "Find out": "Klären",
  Fix: "Verbessern",
  Move: "Verlagern",
  "Retire or move": "Abschalten oder verlagern",
  Retire: "Abschalten",
  Keep: "Behalten",
  "1, essential": "1, unverzichtbar",
  "2, important": "2, wichtig",
  "3, useful": "3, nützlich",
  "4, convenient": "4, angenehm",

  // One application.
  "New application": "Neue Anwendung",
  Name: "Name",
  "Services in tickets": "Services in Tickets",
  "With commas; their tickets count for it.":
    "Durch Kommas getrennt; die Tickets zählen zur Anwendung.",
  "Run cost a year": "Betriebskosten im Jahr",
  "Licences, hosting, support.": "Lizenzen, Hosting, Support.",
  "not entered": "nicht angegeben",
  "Source of the run cost": "Herkunft der Betriebskosten",
  "contract, invoice, estimate": "Vertrag, Rechnung, Schätzung",
  "As the quadrant suggests": "Wie der Quadrant vorschlägt",
  "Mission tier": "Auftragsstufe",
  "How much an hour that people wait for it counts.":
    "Wie viel eine Stunde zählt, die Menschen darauf warten.",
  "Review on": "Überprüfung am",
  "A directive wants it kept": "Eine Vorgabe verlangt sie",
  "Enter objectives first: an application contributes to something.":
    "Tragen Sie zuerst Ziele ein: Eine Anwendung trägt zu etwas bei.",
  "Contributes to": "Trägt bei zu",
  'Share of "{name}" in per cent': "Anteil an „{name}“ in Prozent",
  'Evidence for "{name}"': "Beleg für „{name}“",
  Measured: "Gemessen",
  "An owner says so": "Verantwortliche sagen es",
  "Nobody can say": "Niemand kann es sagen",
  "Take out of the register": "Aus dem Verzeichnis nehmen",
  "{name} is stored.": "{name} ist gespeichert.",
  "{name} is out of the register.": "{name} steht nicht mehr im Verzeichnis.",
  Undo: "Rückgängig",

  // Objectives.
  "Weights from 1 to 100. An application that carries a whole objective of weight 80, measured, contributes 80. The compartment is where the report draws what serves it.":
    "Gewichte von 1 bis 100. Eine Anwendung, die nachweislich ein ganzes Ziel mit Gewicht 80 trägt, hat den Beitrag 80. Das Fach ist die Stelle, an der der Bericht zeichnet, was dem Ziel dient.",
  "Objective {place}": "Ziel {place}",
  "On-time deliveries of 97 % and more": "Mindestens 97 % pünktliche Lieferungen",
  "Weight of objective {place}": "Gewicht von Ziel {place}",
  "Compartment of objective {place}": "Fach von Ziel {place}",
  "Take away objective {place}": "Ziel {place} entfernen",
  "Add an objective": "Ziel hinzufügen",

  // The register as a file.
  "Import a register": "Verzeichnis importieren",
  "Reading …": "Wird gelesen …",
  File: "Datei",
  'CSV with a first line of column names; only "name" is needed. Known: {columns}. Services are separated by |.':
    "CSV mit Spaltennamen in der ersten Zeile; nur „name“ ist nötig. Bekannt: {columns}. Services trennt ein |.",
  "Or paste the table": "Oder Tabelle einfügen",
  "name,owner,services,run_cost\nWarehouse,Operations,WMS,520000":
    "name,owner,services,run_cost\nLager,Logistik,WMS,520000",
  "and {count} more": "und {count} weitere",
  "A register has at most 2 MB.": "Ein Verzeichnis hat höchstens 2 MB.",
  "Nothing was stored.": "Nichts wurde gespeichert.",
  "{added} added, {changed} changed.": "{added} neu, {changed} geändert.",
  'The first line names no column "name".': "Die erste Zeile nennt keine Spalte „name“.",
  "Line {line}: a name is missing.": "Zeile {line}: Der Name fehlt.",
  "Line {line}: {column} can be two numbers. Write it without marks for thousands.":
    "Zeile {line}: {column} ist nicht eindeutig. Schreiben Sie die Zahl ohne Tausenderzeichen.",
  "Line {line}: {column} is no number.": "Zeile {line}: {column} ist keine Zahl.",
  "Line {line}: {column} is below {least}.": "Zeile {line}: {column} liegt unter {least}.",
  "Line {line}: {column} is above {most}.": "Zeile {line}: {column} liegt über {most}.",
  "Line {line}: {column} is none of {values}.": "Zeile {line}: {column} ist nichts von {values}.",
  "Line {line}: {column} is no day such as 2026-01-31.":
    "Zeile {line}: {column} ist kein Tag wie 2026-01-31.",

  // Refusals.
  "That cannot be stored. Check the fields, then try again.":
    "Das lässt sich nicht speichern. Prüfen Sie die Felder und versuchen Sie es noch einmal.",
  "Your role does not change the register. Ask a lead of the workspace.":
    "Ihre Rolle ändert das Verzeichnis nicht. Fragen Sie eine Leitung des Arbeitsbereichs.",
  'There is another application named "{name}", or this one is gone. Reload the page.':
    "Eine andere Anwendung heißt schon „{name}“, oder diese gibt es nicht mehr. Laden Sie die Seite neu.",
  "It is gone already. Reload the page.": "Sie ist schon entfernt. Laden Sie die Seite neu.",
  "Each objective needs a name, and a weight from 1 to 100.":
    "Jedes Ziel braucht einen Namen und ein Gewicht von 1 bis 100.",
} as const;
