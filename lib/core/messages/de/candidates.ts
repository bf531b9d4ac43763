/** German of the list of candidates and of the page of one. */
export const DE_CANDIDATES = {
  "Tickets a day": "Tickets pro Tag",
  "Tickets by day, a column for each week": "Tickets nach Tag, eine Spalte je Woche",
  Candidates: "Kandidaten",
  "Show more": "Mehr zeigen",
  move: "weiter",
  select: "auswählen",
  why: "warum",
  toil: "Handarbeit",
  "not toil": "keine Handarbeit",
  "needs design": "erst gestalten",
  "all keys": "alle Tasten",
  "No task can be ranked yet": "Noch lässt sich keine Aufgabe einordnen",
  "{count, plural, one {# ticket is} other {# tickets are}} in. What was found in them stands below, with the reason. Say of a task whether it is toil, or import a longer period with more columns.":
    "{count, plural, one {# Ticket ist} other {# Tickets sind}} da. Was darin gefunden wurde, steht mit Grund darunter. Sagen Sie von einer Aufgabe, ob sie Handarbeit ist, oder importieren Sie einen längeren Zeitraum mit mehr Spalten.",
  "No task matches": "Keine Aufgabe passt",
  "Clear filters": "Filter aufheben",
  "None of the ranked tasks fits this view and all filters.":
    "Keine Aufgabe der Rangliste passt zu dieser Ansicht und allen Filtern.",
  "Ask me next: {task}": "Als Nächstes fragen: {task}",
  "would change the ranking most": "würde die Rangliste am meisten ändern",
  "h a year": "Std. im Jahr",
  "a month": "im Monat",
  "A person's verdict": "Urteil eines Menschen",
  "Grade {grade}: how much of the evidence the export holds":
    "Güte {grade}: wie viel der Belege der Export enthält",
  Hide: "Ausblenden",
  "Hide more": "Mehr ausblenden",
  "{name} is hidden: show it again": "{name} ist ausgeblendet: wieder zeigen",
  "without {name}": "ohne {name}",
  "hidden: {words}": "ausgeblendet: {words}",
  "{desk} first": "{desk} zuerst",
  "{desk} stands first: show all tasks in one order":
    "{desk} steht zuerst: alle Aufgaben in einer Reihenfolge zeigen",
  "Show the tasks of {desk} first; ranks stay":
    "Die Aufgaben von {desk} zuerst zeigen; die Ränge bleiben",
  "{count, plural, one {# task} other {# tasks}} with tickets of {desk}":
    "{count, plural, one {# Aufgabe} other {# Aufgaben}} mit Tickets von {desk}",
  "{count, plural, one {# other task} other {# other tasks}}":
    "{count, plural, one {# andere Aufgabe} other {# andere Aufgaben}}",
  Views: "Ansichten",
  "All rows of this view, with their ranges, as a CSV file":
    "Alle Zeilen dieser Ansicht mit ihren Spannen als CSV-Datei",
  "What I see": "Was ich sehe",
  "The rows and columns that are shown, in their order":
    "Die gezeigten Zeilen und Spalten in ihrer Reihenfolge",
  "All rows, all fields": "Alle Zeilen, alle Felder",
  "What verdicts moved": "Was Urteile bewegt haben",
  "What the last verdicts moved": "Was die letzten Urteile bewegt haben",
  "52 weeks to {day}": "52 Wochen bis {day}",
  "No toil hours": "Keine Handarbeitsstunden",
  "in the ranked tasks": "in den Aufgaben der Rangliste",
  "{count, plural, one {# task} other {# tasks}} = {share}":
    "{count, plural, one {# Aufgabe} other {# Aufgaben}} = {share}",
  "of toil hours": "der Handarbeitsstunden",
  "In this one": "In dieser",
  "In these {count}": "In diesen {count}",
  "of {hours} a year": "von {hours} im Jahr",
  "As people": "In Stellen",
  "of {people} on toil": "von {people} für Handarbeit",
  "of {people} on toil, staff {staff}": "von {people} für Handarbeit, Team {staff}",
  Cost: "Kosten",
  "enter the yearly cost of a person in Settings":
    "tragen Sie die Jahreskosten einer Person in den Einstellungen ein",
  "of {all}": "von {all}",
  "of {all} ({band})": "von {all} ({band})",
  Coverage: "Abdeckung",
  "{count, plural, one {# task holds} other {# tasks hold}} {share} of the toil hours":
    "{count, plural, one {# Aufgabe enthält} other {# Aufgaben enthalten}} {share} der Handarbeitsstunden",
  "{count, plural, one {# task holds} other {# tasks hold}} {share} of the toil hours, {eighty} hold 80 %":
    "{count, plural, one {# Aufgabe enthält} other {# Aufgaben enthalten}} {share} der Handarbeitsstunden, {eighty} enthalten 80 %",
  "{count, plural, one {# task} other {# tasks}}, {share}":
    "{count, plural, one {# Aufgabe} other {# Aufgaben}}, {share}",
  "{count, plural, one {# more task} other {# more tasks}}":
    "{count, plural, one {# weitere Aufgabe} other {# weitere Aufgaben}}",
  Task: "Aufgabe",
  Repetition: "Wieder\u00adholung",
  "No judgment": "Kein Ermessen",
  Interrupt: "Unter\u00adbrechung",
  "Toil score": "Handarbeits\u00adwert",
  "Tickets a month": "Tickets im Monat",
  "Hours a year": "Stunden im Jahr",
  "Cost a year, P10–P90": "Kosten im Jahr, P10–P90",
  Remedy: "Abhilfe",
  "Sorted by toil hours a year: chance of toil × (hands-on + rework + interruption)":
    "Sortiert nach Handarbeitsstunden im Jahr: Wahrscheinlichkeit × (Bearbeitung + Nacharbeit + Unterbrechung)",
  "Sorted by toil score": "Sortiert nach Handarbeitswert",
  "Sorted by repetition": "Sortiert nach Wiederholung",
  "Sorted by how little judgment is needed": "Sortiert danach, wie wenig Ermessen nötig ist",
  "Sorted by how much it interrupts": "Sortiert danach, wie sehr es unterbricht",
  "Sorted by tickets a month": "Sortiert nach Tickets im Monat",
  "Sorted by cost a year": "Sortiert nach Kosten im Jahr",
  "Sorted by name": "Sortiert nach Namen",
  "Ask a person: {count, plural, one {# task} other {# tasks}} with too little evidence to rank":
    "Einen Menschen fragen: {count, plural, one {# Aufgabe} other {# Aufgaben}} mit zu wenig Belegen für die Rangliste",
  "Ruled out by people: {count, plural, one {# task} other {# tasks}}":
    "Von Menschen ausgeschlossen: {count, plural, one {# Aufgabe} other {# Aufgaben}}",
  No: "Nein",
  "Not in the ranking and not in the totals. Together {count, plural, one {# ticket} other {# tickets}}.":
    "Nicht in der Rangliste und nicht in den Summen. Zusammen {count, plural, one {# Ticket} other {# Tickets}}.",
  "{count, plural, one {# ticket} other {# tickets}}":
    "{count, plural, one {# Ticket} other {# Tickets}}",
  "too few signals in the export": "zu wenige Signale im Export",
  "{hours} a year": "{hours} im Jahr",
  "a person said: not toil": "ein Mensch sagte: keine Handarbeit",
  "not counted": "nicht gezählt",
  "Show all {count}": "Alle {count} zeigen",
  "Money is not priced until a yearly cost of a person is entered.":
    "Geld ist nicht bewertet, solange die Jahreskosten einer Person fehlen.",
  "Cost is the expected value; the bar is P10–P90 on one scale, 0–{end}. Ranges are never summed: totals come from summed draws.":
    "Die Kosten sind der Erwartungswert; der Balken reicht von P10 bis P90 auf einem Maßstab, 0–{end}. Spannen werden nie addiert: Summen stammen aus summierten Ziehungen.",
  "Above this line: {share} of toil hours": "Über dieser Linie: {share} der Handarbeitsstunden",
  "0 of {all}": "0 von {all}",
  "1–{shown} of {all}": "1–{shown} von {all}",
  "All candidates": "Alle Kandidaten",
  "High and up": "Ab Hoch",
  "Out of hours": "Außerhalb der Arbeitszeit",
  "Up in the quarter": "Mehr im Quartal",
  Source: "Quelle",
  Team: "Team",
  Service: "Service",
  Grade: "Güte",
  source: "Quelle",
  team: "Team",
  "{tasks, plural, one {# task} other {# tasks}}, {tickets, plural, one {# ticket} other {# tickets}}":
    "{tasks, plural, one {# Aufgabe} other {# Aufgaben}}, {tickets, plural, one {# Ticket} other {# Tickets}}",
  "tickets over {weeks, plural, one {# week} other {# weeks}}":
    "Tickets über {weeks, plural, one {# Woche} other {# Wochen}}",
  "tickets over {weeks, plural, one {# week} other {# weeks}}, unchanged in the last quarter":
    "Tickets über {weeks, plural, one {# Woche} other {# Wochen}}, im letzten Quartal unverändert",
  "tickets over {weeks, plural, one {# week} other {# weeks}}, up {change} % in the last quarter":
    "Tickets über {weeks, plural, one {# Woche} other {# Wochen}}, im letzten Quartal {change} % mehr",
  "tickets over {weeks, plural, one {# week} other {# weeks}}, down {change} % in the last quarter":
    "Tickets über {weeks, plural, one {# Woche} other {# Wochen}}, im letzten Quartal {change} % weniger",
  "{count} languages": "{count} Sprachen",
  "not ranked": "ohne Rang",
  Verdicts: "Urteile",
  "The newest counts; it goes before the score.": "Das neueste zählt; es geht dem Wert vor.",
  "score {score}, not ranked": "Wert {score}, ohne Rang",
  "score {score}, rank {rank}": "Wert {score}, Rang {rank}",
  "stays {place}": "bleibt {place}",
  "its verdict was taken back": "das Urteil wurde zurückgenommen",
  "a person said: {verdict}": "ein Mensch sagte: {verdict}",
  "{some} and {more}": "{some} und {more}",
  "verdicts on other tasks: {signals} speaks for toil":
    "Urteile über andere Aufgaben, für Handarbeit: {signals}",
  "verdicts on other tasks: {signals} speak for toil":
    "Urteile über andere Aufgaben, für Handarbeit: {signals}",
  "verdicts on other tasks: {signals} speaks against it":
    "Urteile über andere Aufgaben, gegen Handarbeit: {signals}",
  "verdicts on other tasks: {signals} speak against it":
    "Urteile über andere Aufgaben, gegen Handarbeit: {signals}",

  Breadcrumb: "Pfad",
  "Why {score}": "Warum {score}",
  "Each criterion pulls the score down from 100. The logs add up: {equation}.":
    "Jedes Kriterium zieht den Wert von 100 nach unten. Die Logarithmen addieren sich: {equation}.",
  "A criterion near 0 pulls the product to 0, however high the others are.":
    "Ein Kriterium nahe 0 zieht das Produkt auf 0, wie hoch die anderen auch sind.",
  "When it interrupts": "Wann es unterbricht",
  "The export has no time of day.": "Der Export enthält keine Uhrzeiten.",
  "Tickets by weekday and hour": "Tickets nach Wochentag und Stunde",
  "Grade {grade}": "Güte {grade}",
  "{range} with what is missing": "{range} mit dem, was fehlt",
  "Know before you decide": "Vor der Entscheidung zu wissen",
  "Cost a year": "Kosten im Jahr",
  "Toil hours": "Handarbeitsstunden",
  "Where the minutes come from": "Woher die Minuten kommen",
  "Measure next:": "Als Nächstes messen:",
  "How this is computed": "Wie das berechnet wird",
  "All assumptions, and what to measure first": "Alle Annahmen, und was zuerst zu messen ist",
  Evidence: "Belege",
  Signal: "Signal",
  "In the tickets": "In den Tickets",
  Normalised: "Normiert",
  Weight: "Gewicht",
  Tickets: "Tickets",
  "Open {count}": "{count} öffnen",
  "Example tickets": "Beispieltickets",
  "The newest. Marked: words that the task's wordings share. Underlined: somebody decides.":
    "Die neuesten. Markiert: Wörter, die die Formulierungen der Aufgabe teilen. Unterstrichen: Jemand entscheidet.",
  "Missing from the export": "Was im Export fehlt",
  "Each would narrow {range}.": "Jedes davon würde {range} verengen.",
  "Tickets a week": "Tickets pro Woche",
  "Split, move, merge": "Teilen, verschieben, zusammenführen",
  "{rank} of {count}": "{rank} von {count}",
  "a person said so": "ein Mensch hat es gesagt",
  "a mixed criterion counted as high": "ein gemischtes Kriterium zählte als hoch",
  "from its three criteria": "aus ihren drei Kriterien",
  "enter the cost of a person in Settings":
    "tragen Sie die Kosten einer Person in den Einstellungen ein",
  "Toil a year": "Handarbeit im Jahr",
  "Tickets a year": "Tickets im Jahr",
  "{month} a month, {all} in all": "{month} im Monat, {all} insgesamt",
  "Chance of toil": "Wahrscheinlichkeit für Handarbeit",
  "from the toil score": "aus dem Handarbeitswert",
  "Common debt: adopt or buy": "Verbreitete Schuld: übernehmen oder kaufen",
  "Unique debt: redesign or build": "Eigene Schuld: neu gestalten oder bauen",
  absent: "fehlt",
  "in {share} of the tickets": "bei {share} der Tickets",
  "It would tell {what}.": "Es würde zeigen, {what}.",
  "{count, plural, one {# wording} other {# wordings}}":
    "{count, plural, one {# Formulierung} other {# Formulierungen}}",
  "{shown} of {all} shown; the others have {count, plural, one {# ticket} other {# tickets}}. Open all {tickets}":
    "{shown} von {all} gezeigt; die übrigen haben {count, plural, one {# Ticket} other {# Tickets}}. Alle {tickets} öffnen",
  "no title": "ohne Titel",
  "For it: {evidence}.": "Dafür: {evidence}.",
  "Against it: {evidence}.": "Dagegen: {evidence}.",
  "Open {count, plural, one {# ticket} other {# tickets}}":
    "{count, plural, one {# Ticket} other {# Tickets}} öffnen",
  "{times} times a week": "{times}-mal pro Woche",
  "{times} times a month": "{times}-mal pro Monat",
  "{times} times a year": "{times}-mal pro Jahr",
  "Not repeated work so far: {rate}, in few separate weeks.":
    "Bisher keine wiederkehrende Arbeit: {rate}, in wenigen einzelnen Wochen.",
  "Toil: the same request {rate}, done by a rule, not by judgment.":
    "Handarbeit: dieselbe Anfrage {rate}, nach einer Regel erledigt, nicht nach Ermessen.",
  "Repeated work, {rate}; part of it needs judgment.":
    "Wiederkehrende Arbeit, {rate}; ein Teil davon braucht Ermessen.",
  "Repeated work, {rate}, yet people have to judge each time.":
    "Wiederkehrende Arbeit, {rate}, doch Menschen müssen jedes Mal abwägen.",
  "Waiting costs the requesters {money} more; it is part of no axis.":
    "Das Warten kostet die Anfragenden {money} zusätzlich; das gehört zu keiner Achse.",
  "One person handles {share} of these tickets: it hangs on them, and the range is wider for it.":
    "Eine Person bearbeitet {share} dieser Tickets: Alles hängt an ihr, deshalb ist die Spanne breiter.",
  "Scoring version {scoring}, assumptions version {setting}, seed {seed}, tickets up to {day}.":
    "Bewertung Version {scoring}, Annahmen Version {setting}, Startwert {seed}, Tickets bis {day}.",
  "Scoring version {scoring}, assumptions version {setting}, seed {seed}, no dated ticket.":
    "Bewertung Version {scoring}, Annahmen Version {setting}, Startwert {seed}, kein Ticket mit Datum.",
  "Minutes: {sources}.": "Minuten: {sources}.",
  "Minutes: no source.": "Minuten: keine Quelle.",
  "Mission = hours open × people × impact × chance × tier weight {weight}, the mean over the applications its tickets are about.":
    "Auftrag = offene Stunden × Betroffene × Wirkung × Wahrscheinlichkeit × Stufengewicht {weight}, im Mittel der Anwendungen, um die es in den Tickets geht.",
  "Toil hours = (hands-on + interruption + rework) × chance of toil = ({worked}) × {chance} = {hours}.":
    "Handarbeitsstunden = (Bearbeitung + Unterbrechung + Nacharbeit) × Wahrscheinlichkeit für Handarbeit = ({worked}) × {chance} = {hours}.",
  "Labour = (hands-on × hour class + interruption + rework) × chance × {rate} an hour; off-hours and nights count more.":
    "Arbeit = (Bearbeitung × Stundenklasse + Unterbrechung + Nacharbeit) × Wahrscheinlichkeit × {rate} je Stunde; Stunden außerhalb der Arbeitszeit und nachts zählen mehr.",
  "Labour is not priced: no yearly cost of a person is entered.":
    "Arbeit ist nicht bewertet: Die Jahreskosten einer Person fehlen.",
  "{tickets} tickets a year; 10,000 seeded draws, the same seed gives the same figures.":
    "{tickets} Tickets im Jahr; 10.000 reproduzierbare Ziehungen, derselbe Startwert ergibt dieselben Zahlen.",
  "Hours × chance of toil {chance}.": "Stunden × Wahrscheinlichkeit für Handarbeit {chance}.",
  "Hands-on": "Bearbeitung",
  Interruption: "Unterbrechung",
  Rework: "Nacharbeit",
  "P10–P90 {band}; the dot is the expected value.":
    "P10–P90 {band}; der Punkt ist der Erwartungswert.",
  "Not priced: {reasons}.": "Nicht bewertet. {reasons}.",
  "No ticket has a date.": "Kein Ticket hat ein Datum.",
  "No ticket is as old as the {span}.": "Kein Ticket ist so alt wie die {span}.",
  "No tickets in the {span}.": "Keine Tickets in den {span}.",
  "{count, plural, one {# ticket} other {# tickets}} in the {span}: {mean} a week on average; the busiest began on {week} with {most}.":
    "{count, plural, one {# Ticket} other {# Tickets}} in den {span}: im Mittel {mean} pro Woche; die stärkste begann am {week} mit {most}.",
  Wordings: "Formulierungen",
  "Is this one task?": "Ist das eine Aufgabe?",
  "{count, plural, one {# wording} other {# wordings}} were found to ask for the same work. What you decide holds for every later import and mining, and can be taken back.":
    "{count, plural, one {# Formulierung bittet} other {# Formulierungen bitten}} erkennbar um dieselbe Arbeit. Was Sie entscheiden, gilt für jeden späteren Import und jede Auswertung und lässt sich zurücknehmen.",
  "{count, plural, one {# rarer wording is} other {# rarer wordings are}} not shown; they stay in this task.":
    "{count, plural, one {# seltenere Formulierung ist} other {# seltenere Formulierungen sind}} nicht gezeigt und {count, plural, one {bleibt} other {bleiben}} in dieser Aufgabe.",
  "{task} ({count, plural, one {# ticket} other {# tickets}})":
    "{task} ({count, plural, one {# Ticket} other {# Tickets}})",
  "a task that is not there any more": "einer Aufgabe, die es nicht mehr gibt",
  "{share} alike: {words}": "{share} ähnlich: {words}",
  "same service {name}": "gleicher Service {name}",
  "same team {name}": "gleiches Team {name}",
  "Merged into": "Zusammengeführt mit",
  "{count, plural, one {# wording} other {# wordings}} merged in from":
    "{count, plural, one {# Formulierung} other {# Formulierungen}} hierher übernommen aus",
  "{count, plural, one {# wording} other {# wordings}} split off as":
    "{count, plural, one {# Formulierung} other {# Formulierungen}} abgeteilt zu",
  "{count, plural, one {# wording} other {# wordings}} split off from":
    "{count, plural, one {# Formulierung} other {# Formulierungen}} abgeteilt von",
  "{count, plural, one {# wording} other {# wordings}} moved to":
    "{count, plural, one {# Formulierung} other {# Formulierungen}} verschoben zu",
  "{count, plural, one {# wording} other {# wordings}} moved here from":
    "{count, plural, one {# Formulierung} other {# Formulierungen}} hierher verschoben von",
} as const;
