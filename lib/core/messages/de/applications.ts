/** German of the applications: the box that they stand in, and why one stands outside. */
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
} as const;
