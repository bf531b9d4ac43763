/** German of the applications: the box that they stand in, why one stands outside, and what their register says in all. */
export const DE_APPLICATIONS = {
  Unknown: "Unbekannt",
  "Low {contribution}": "Niedrig {contribution}",
  "Medium {contribution}": "Mittel {contribution}",
  "High {contribution}": "Hoch {contribution}",
  "{count, plural, one {# smaller one} other {# smaller ones}}, {amount}":
    "{count, plural, one {# kleinere} other {# kleinere}}, {amount}",
  "{count, plural, one {# application} other {# applications}}, burden {amount}":
    "{count, plural, one {# Anwendung} other {# Anwendungen}}, Last {amount}",
  "{amount} a year is in; no run budget is entered. Area = yearly burden, same scale inside and outside.":
    "{amount} im Jahr sind drin; ein Betriebsbudget ist nicht eingetragen. Fläche = jährliche Last, innen und außen im selben Maßstab.",
  "{amount} of {budget} a year is in. Area = yearly burden, same scale inside and outside.":
    "{amount} von {budget} im Jahr sind drin. Fläche = jährliche Last, innen und außen im selben Maßstab.",
  unknown: "unbekannt",
  retire: "abschalten",
  move: "verlagern",
  keep: "behalten",
  fix: "verbessern",
  "find out": "klären",
  "no room": "kein Platz",
  "{count} others": "{count} weitere",
  smaller: "kleiner",
  "No application": "Keine Anwendung",
  "link its tickets": "Tickets zuordnen",
  "The box: what appropriations carry": "Die Box: was die Haushaltsmittel tragen",
  "The box: what the run budget carries": "Die Box: was das Betriebsbudget trägt",
  "Outside the box · {amount}": "Außerhalb der Box · {amount}",
  "What could not show its place, one reason each.":
    "Was seinen Platz nicht belegen konnte, mit je einem Grund.",
  "No application is registered yet.": "Noch ist keine Anwendung eingetragen.",
  "Of every application somebody can say what it contributes.":
    "Bei jeder Anwendung kann jemand sagen, was sie beiträgt.",
  "{count, plural, one {One application costs {cost} a year and nobody can say what it contributes.} other {{n} applications cost {cost} a year and nobody can say what they contribute.}}":
    "{count, plural, one {Eine Anwendung kostet {cost} im Jahr, und niemand kann sagen, was sie beiträgt.} other {{n} Anwendungen kosten {cost} im Jahr, und niemand kann sagen, was sie beitragen.}}",
  "{count, plural, one {one needs a fix} other {{n} need a fix}}":
    "{count, plural, one {eine ist zu verbessern} other {{n} sind zu verbessern}}",
  "{count, plural, one {one needs a move} other {{n} need a move}}":
    "{count, plural, one {eine ist zu verlagern} other {{n} sind zu verlagern}}",
  "{count, plural, one {one needs retirement or a move} other {{n} need retirement or a move}}":
    "{count, plural, one {eine ist abzuschalten oder zu verlagern} other {{n} sind abzuschalten oder zu verlagern}}",
  "{count, plural, one {# application} other {# applications}}":
    "{count, plural, one {# Anwendung} other {# Anwendungen}}",
  "box {budget} run budget, {used} used": "Box: {used} von {budget} Betriebsbudget belegt",
  "box {budget} run budget, {used} used: what must be kept is more than that":
    "Box: {used} von {budget} Betriebsbudget belegt; was bleiben muss, kostet mehr",
  "Contribution unknown, by yearly burden": "Beitrag unbekannt, nach jährlicher Last",
  "Contribution known, by yearly burden": "Beitrag bekannt, nach jährlicher Last",
  "tier {tier}": "Stufe {tier}",
  "{objective}, and {count, plural, one {# more} other {# more}}":
    "{objective} und {count, plural, one {# weiteres} other {# weitere}}",
  "No evidence": "Kein Beleg",
  Measured: "Gemessen",
  "Attested, no date": "Bestätigt, ohne Datum",
  "Attested {day}": "Bestätigt {day}",
  "Attested {day}, old": "Bestätigt {day}, veraltet",
  "{count, plural, one {# ticket} other {# tickets}}, {cost}":
    "{count, plural, one {# Ticket} other {# Tickets}}, {cost}",
  "Hours that people wait count by the mission tier of the application: {weights}.":
    "Stunden, die Menschen warten, zählen nach der Auftragsstufe der Anwendung: {weights}.",
  "{count, plural, one {One application has none and counts × {weight}.} other {{n} applications have none and count × {weight}.}}":
    "{count, plural, one {Eine Anwendung hat keine und zählt × {weight}.} other {{n} Anwendungen haben keine und zählen × {weight}.}}",
  "A change is computed anew in the background.":
    "Eine Änderung wird im Hintergrund neu berechnet.",
  "lines at {contribution} and {burden}": "Linien bei {contribution} und {burden}",
  "{name}: {burden} a year, contribution {contribution}, {decision}":
    "{name}: {burden} im Jahr, Beitrag {contribution}, {decision}",
  "{name}: {burden} a year, contribution unknown, {decision}":
    "{name}: {burden} im Jahr, Beitrag unbekannt, {decision}",
  "{count, plural, =0 {No applications are a high burden} one {One application is a high burden} other {{n} applications are a high burden}}; of {unknown} the contribution is unknown.":
    "{count, plural, =0 {Keine Anwendung ist eine hohe Last} one {Eine Anwendung ist eine hohe Last} other {{n} Anwendungen sind eine hohe Last}}; bei {unknown} ist der Beitrag unbekannt.",
  "{count, plural, =0 {No applications are a high burden} one {One application is a high burden} other {{n} applications are a high burden}}; of none the contribution is unknown.":
    "{count, plural, =0 {Keine Anwendung ist eine hohe Last} one {Eine Anwendung ist eine hohe Last} other {{n} Anwendungen sind eine hohe Last}}; bei keiner ist der Beitrag unbekannt.",
} as const;
