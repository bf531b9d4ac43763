/** German of the settings: cards, what is wrong with an input, and what removing takes away. */
export const DE_SETTINGS = {
  Settings: "Einstellungen",
  Workspace: "Arbeitsbereich",
  Assumptions: "Annahmen",
  Classifier: "Klassifikator",
  Sources: "Quellen",
  People: "Menschen",
  Notices: "Meldungen",
  "Report mails": "Berichte per E-Mail",
  Data: "Daten",
  "Defaults; nobody has changed anything yet. Every change is a new version, and the ranking is computed again.":
    "Standardwerte; noch hat niemand etwas geändert. Jede Änderung ist eine neue Version, und die Rangliste wird neu berechnet.",
  "Version {version}. Every change is a new version, and the ranking is computed again.":
    "Version {version}. Jede Änderung ist eine neue Version, und die Rangliste wird neu berechnet.",
  "not entered": "nicht angegeben",
  "Left empty, an axis says “not priced”, never 0.":
    "Ohne Angabe sagt eine Achse „nicht bewertet“, nie 0.",

  Privacy: "Datenschutz",
  "Takes effect with the next import.": "Wirkt ab dem nächsten Import.",
  "Mask personal data before storage: people become pseudonyms; e-mails, phones and IP addresses in texts are replaced":
    "Personenbezogene Daten vor dem Speichern maskieren: Menschen werden zu Pseudonymen; E-Mail-Adressen, Telefonnummern und IP-Adressen in Texten werden ersetzt",
  "Verdicts on a task always count for that task. Switched off, every weight is the default again; the verdicts stay.":
    "Urteile über eine Aufgabe zählen für diese Aufgabe immer. Ausgeschaltet gilt wieder jedes Standardgewicht; die Urteile bleiben.",
  "Learn from verdicts: they move how much each signal counts on the other tasks":
    "Aus Urteilen lernen: Sie verschieben, wie viel jedes Signal bei den anderen Aufgaben zählt",
  Applications: "Anwendungen",
  "What running them may cost in all, and from where on a contribution or a burden is high.":
    "Was ihr Betrieb insgesamt kosten darf und ab wann ein Beitrag oder eine Last hoch ist.",
  "Run budget a year": "Betriebsbudget im Jahr",
  "The size of the box for applications; empty: no box.":
    "Die Größe der Box für Anwendungen; leer: keine Box.",
  "High contribution from": "Hoher Beitrag ab",
  "1 to 100.": "1 bis 100.",
  "High burden from": "Hohe Last ab",
  "A year; empty: the mean of all applications.": "Im Jahr; leer: das Mittel aller Anwendungen.",

  "Words, numbers and times on every page follow these.":
    "Wörter, Zahlen und Zeiten auf jeder Seite richten sich danach.",
  Profile: "Profil",
  "Public bodies and non-profits weigh mission, directives and budget.":
    "Verwaltung und gemeinnützige Organisationen wägen Auftrag, Vorgaben und Budget ab.",
  Commercial: "Unternehmen",
  "Government or non-profit": "Verwaltung oder gemeinnützig",
  Currency: "Währung",
  "Three letters, such as USD or EUR.": "Drei Buchstaben, etwa USD oder EUR.",
  "Language and numbers": "Sprache und Zahlen",
  "Pages, files and mails of this workspace. Reports that were kept stay as they are.":
    "Seiten, Dateien und Mails dieses Arbeitsbereichs. Aufbewahrte Berichte bleiben, wie sie sind.",
  "Time zone": "Zeitzone",
  "IANA name. Dates without an offset are read in it; weeks and hours follow it.":
    "IANA-Name. Zeitangaben ohne Zone werden darin gelesen; Wochen und Stunden richten sich danach.",
  "Working hours": "Arbeitszeit",
  "From and to, on a 24-hour clock.": "Von und bis, im 24-Stunden-Format.",
  "From hour": "Von Stunde",
  "To hour": "Bis Stunde",
  "Working days": "Arbeitstage",

  Rates: "Sätze",
  "Without the cost of a person, hours are shown and money is not priced.":
    "Ohne die Kosten einer Person werden Stunden gezeigt, Geld wird nicht bewertet.",
  "Minutes to refocus": "Minuten, um wieder hineinzufinden",
  "After an interruption: P10, P50, P90. An assumption.":
    "Nach einer Unterbrechung: P10, P50, P90. Eine Annahme.",
  "Waiting: blocked share, %": "Warten: blockierter Anteil, %",
  "Share of waiting time in which a requester cannot work.":
    "Anteil der Wartezeit, in dem Anfragende nicht arbeiten können.",
  "Waiting: cost of an hour": "Warten: Kosten einer Stunde",
  "A line of its own, part of no saving.": "Eine eigene Zeile, Teil keiner Einsparung.",
  "Cost of one person a year": "Kosten einer Person im Jahr",
  "Fully loaded, in {currency}.": "Vollkosten, in {currency}.",
  "Productive hours a year": "Produktive Stunden im Jahr",
  "Rate = cost / productive hours.": "Stundensatz = Kosten / produktive Stunden.",
  Staff: "Team",
  "People whose work these tickets show.": "Menschen, deren Arbeit diese Tickets zeigen.",
  "Operational spending a year": "Betriebsausgaben im Jahr",
  "Denominator of the debt share; same scope and year.":
    "Nenner des Schuldanteils; im selben Bereich und Jahr.",
  "Off-hours factor": "Faktor außerhalb der Arbeitszeit",
  "Evenings and weekends.": "Abende und Wochenenden.",
  "Night factor": "Nachtfaktor",
  "{start} to {end}.": "{start} bis {end} Uhr.",

  "{box}: revenue and risk": "{box}: Umsatz und Risiko",
  "Yearly revenue over these services": "Jahresumsatz über diese Services",
  "Hours a year it is earned in": "Stunden im Jahr, in denen er entsteht",
  "{hours} = always on.": "{hours} = rund um die Uhr.",
  "Impact, %": "Wirkung, %",
  "Of the flow that stops while such a ticket is open.":
    "Anteil, der stillsteht, solange ein solches Ticket offen ist.",
  "Recaptured later, %": "Später nachgeholt, %",
  "Contribution margin, %": "Deckungsbeitrag, %",
  "Totals count margin, not turnover.": "Summen zählen Deckungsbeitrag, nicht Umsatz.",
  "Up to priority": "Bis Priorität",
  "Only tickets this urgent stop revenue: 1 to 5.":
    "Nur so dringende Tickets halten Umsatz auf: 1 bis 5.",
  "Loss of one event, low end": "Schaden eines Ereignisses, unteres Ende",
  "90 % range of one loss event; by form (fines, replacement …) under Assumptions.":
    "90-%-Spanne eines Schadens; nach Schadensart (Bußgelder, Ersatz …) unter Annahmen.",
  "Loss of one event, high end": "Schaden eines Ereignisses, oberes Ende",
  "{box}: mission and directives": "{box}: Auftrag und Vorgaben",
  "Left empty, an axis says “not priced”, never 0. The three axes are never added up.":
    "Ohne Angabe sagt eine Achse „nicht bewertet“, nie 0. Die drei Achsen werden nie addiert.",
  "People served by an affected service": "Menschen, die ein betroffener Service versorgt",
  "Of the service they miss while a ticket is open.":
    "Anteil der Leistung, der ihnen fehlt, solange ein Ticket offen ist.",
  "Tier weight": "Gewicht der Stufe",
  "1 essential, .6, .3, .1.": "1 unverzichtbar, dann 0,6, 0,3 und 0,1.",
  Mandates: "Vorgaben",
  "One a line: name; weight 1 to 100; chance to miss it, %; words in task titles that put a task under it, with commas.":
    "Je Zeile: Name; Gewicht 1 bis 100; Wahrscheinlichkeit zu verfehlen, %; Wörter in Aufgabentiteln, die eine Aufgabe zuordnen, mit Kommas.",
  "State Records Act; 40; 62; records request, redaction":
    "Archivgesetz; 40; 62; Aktenanfrage, Schwärzung",

  Automations: "Automatisierungen",
  "What the plan assumes of each; estimates of a task count before the sizes.":
    "Was der Plan von jeder annimmt; Schätzungen einer Aufgabe gehen den Größen vor.",
  "Share taken over, %": "Übernommener Anteil, %",
  "Least, most likely, most. An assumption.": "Mindestens, am ehesten, höchstens. Eine Annahme.",
  "Least share": "Kleinster Anteil",
  "Most likely share": "Wahrscheinlichster Anteil",
  "Largest share": "Größter Anteil",
  "Engineer-days of S, M, L, XL": "Entwicklertage für S, M, L, XL",
  "What building takes.": "So lange dauert das Bauen.",
  "Days of S": "Tage für S",
  "Days of M": "Tage für M",
  "Days of L": "Tage für L",
  "Days of XL": "Tage für XL",
  "Hours of an engineer-day": "Stunden eines Entwicklertags",
  "They cost the hourly rate.": "Sie kosten den Stundensatz.",
  "Months to get into use": "Monate bis zur Nutzung",
  "Two thirds of the share are reached by then.": "Dann sind zwei Drittel des Anteils erreicht.",
  "Upkeep a year, %": "Pflege im Jahr, %",
  "Of what building cost.": "Gemessen an den Baukosten.",
  "Still looked at, %": "Weiter geprüft, %",
  "Of the work taken over.": "Von der übernommenen Arbeit.",
  "Failed runs, %": "Fehlläufe, %",
  "Of the tickets taken over.": "Von den übernommenen Tickets.",
  "Cost of a failed run": "Kosten eines Fehllaufs",
  "In the workspace currency.": "In der Währung des Arbeitsbereichs.",
  "Licence a month": "Lizenz im Monat",
  "For each automation, in the workspace currency.":
    "Je Automatisierung, in der Währung des Arbeitsbereichs.",
  "Discount a year, %": "Abzinsung im Jahr, %",
  "Money later is worth less.": "Späteres Geld ist weniger wert.",

  "Productive hours": "Produktive Stunden",
  Revenue: "Umsatz",
  Risk: "Risiko",
  Waiting: "Warten",
  Mission: "Auftrag",
  "Operational spending": "Betriebsausgaben",
  Automation: "Automatisierung",
  "is missing": "fehlt",
  "is missing or cannot be read": "fehlt oder ist nicht lesbar",
  "must be {least} or more": "mindestens {least}",
  "must be more than {least}": "mehr als {least}",
  "must be {most} or less": "höchstens {most}",
  "is too long": "ist zu lang",
  "expected P10 <= P50 <= P90": "erwartet: P10 <= P50 <= P90",
  "expected the low loss not above the high loss":
    "das untere Ende darf nicht über dem oberen liegen",
  "expected low <= likely <= high": "erwartet: mindestens <= am ehesten <= höchstens",
  "say where the range comes from": "sagen Sie, woher die Spanne stammt",
  '"{line}" is no "name; weight; chance to miss %; words"':
    "„{line}“ ist nicht „Name; Gewicht; Wahrscheinlichkeit zu verfehlen %; Wörter“",
  "Your role does not change settings.": "Ihre Rolle ändert keine Einstellungen.",
  'Time zone: "{zone}" is not an IANA name such as Europe/Berlin.':
    "Zeitzone: „{zone}“ ist kein IANA-Name wie Europe/Berlin.",
  "Somebody else saved in the meantime. Reload the page, then enter your change again.":
    "Inzwischen hat jemand anderes gespeichert. Laden Sie die Seite neu und tragen Sie Ihre Änderung noch einmal ein.",
  "Saved as version {version}. The ranking is being computed again.":
    "Als Version {version} gespeichert. Die Rangliste wird neu berechnet.",

  "Remove the sample": "Beispieldaten entfernen",
  "Remove this workspace": "Diesen Arbeitsbereich entfernen",
  Tickets: "Tickets",
  Imports: "Importe",
  "Stored files": "Gespeicherte Dateien",
  "People who lose it": "Menschen, die den Zugang verlieren",
  "Nothing is older than {day}.": "Vor dem {day} liegt nichts.",
  "Older than {day}, and removed tonight: {tickets, plural, one {# ticket} other {# tickets}}, {rejectedRows, plural, one {# rejected row} other {# rejected rows}} and {files, plural, one {# file} other {# files}}.":
    "Was vor dem {day} liegt, wird heute Nacht entfernt: {tickets, plural, one {# Ticket} other {# Tickets}}, {rejectedRows, plural, one {# abgewiesene Zeile} other {# abgewiesene Zeilen}} und {files, plural, one {# Datei} other {# Dateien}}.",
  "The ranking counts the newest 52 weeks: with fewer than 13 months it counts less, and hours a year are brought up from what is left.":
    "Die Rangliste zählt die neuesten 52 Wochen: Mit weniger als 13 Monaten zählt sie weniger, und Stunden im Jahr werden aus dem Rest hochgerechnet.",
  "With fewer than 25 months the report cannot compare with a year ago, nor can a saving be held against the year before it.":
    "Mit weniger als 25 Monaten kann der Bericht nicht mit dem Vorjahr vergleichen, und eine Einsparung lässt sich nicht am Jahr davor messen.",
  "Requester or assignee": "Anfragende oder Bearbeitende",
  "Texts of tickets": "Texte von Tickets",
  Histories: "Verläufe",
  "Earlier versions and corrections": "Frühere Versionen und Korrekturen",
  "Rejected rows": "Abgewiesene Zeilen",
  "Sample cells of imports": "Beispielzellen von Importen",
  "Wordings and tasks": "Formulierungen und Aufgaben",
  "Reasons, notes and questions": "Begründungen, Notizen und Fragen",
  "Kept reports": "Aufbewahrte Berichte",
  "Nobody of that name is in what is stored of tickets, nor in kept reports.":
    "Unter diesem Namen findet sich niemand, weder in gespeicherten Tickets noch in aufbewahrten Berichten.",
  "Found in {count, plural, one {# row} other {# rows}}.":
    "In {count, plural, one {# Zeile} other {# Zeilen}} gefunden.",
  "What this workspace holds, how long it keeps it, and how to take it away.":
    "Was dieser Arbeitsbereich enthält, wie lange er es aufbewahrt und wie man es entfernt.",
  "Tickets, files, tasks, verdicts, plans and reports go for good, for everybody. The audit log of the installation stays.":
    "Tickets, Dateien, Aufgaben, Urteile, Pläne und Berichte sind danach für alle endgültig weg. Das Prüfprotokoll der Installation bleibt.",
  "Only owners take a workspace away.": "Nur Inhaber entfernen einen Arbeitsbereich.",
  "Type the name of the workspace as it stands here.":
    "Geben Sie den Namen des Arbeitsbereichs so ein, wie er hier steht.",
  "This is your only workspace: without it you could not come in again.":
    "Das ist Ihr einziger Arbeitsbereich: Ohne ihn kämen Sie nicht wieder herein.",
  "Leave-outs": "Auslassungen",
} as const;
