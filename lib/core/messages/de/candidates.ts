/** German of the list of candidates and of the page of one. */
export const DE_CANDIDATES = {
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
  "Leave out": "Auslassen",
  "Leave out more": "Mehr auslassen",
  "{name} is left out: take it back in": "{name} ist ausgelassen: wieder aufnehmen",
  "without {name}": "ohne {name}",
  "left out: {words}": "ausgelassen: {words}",
  Views: "Ansichten",
  "All rows of this view, with their ranges, as a CSV file":
    "Alle Zeilen dieser Ansicht mit ihren Spannen als CSV-Datei",
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
  "of {tickets} tickets are in a task": "von {tickets} Tickets gehören zu einer Aufgabe",
  "of {tickets} tickets are in a task, {gone} left out":
    "von {tickets} Tickets gehören zu einer Aufgabe, {gone} ausgelassen",
  "{count, plural, one {# task holds} other {# tasks hold}} {share} of the toil hours":
    "{count, plural, one {# Aufgabe enthält} other {# Aufgaben enthalten}} {share} der Handarbeitsstunden",
  "{count, plural, one {# task holds} other {# tasks hold}} {share} of the toil hours, {eighty} hold 80 %":
    "{count, plural, one {# Aufgabe enthält} other {# Aufgaben enthalten}} {share} der Handarbeitsstunden, {eighty} enthalten 80 %",
  "{count, plural, one {# task} other {# tasks}}, {share}":
    "{count, plural, one {# Aufgabe} other {# Aufgaben}}, {share}",
  "{count, plural, one {# more task} other {# more tasks}}":
    "{count, plural, one {# weitere Aufgabe} other {# weitere Aufgaben}}",
  Task: "Aufgabe",
  Repetition: "Wiederholung",
  "No judgment": "Kein Ermessen",
  Interrupt: "Unterbrechung",
  "Toil score": "Handarbeitswert",
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
  "and {count} more, in this order": "und {count} weitere, in dieser Reihenfolge",
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
} as const;
