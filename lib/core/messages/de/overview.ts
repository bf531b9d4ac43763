/** German of the overview. */
export const DE_OVERVIEW = {
  "last import {day}": "letzter Import {day}",
  "first import {day}, earlier weeks are replayed from the same files":
    "erster Import {day}, frühere Wochen stammen aus denselben Dateien",
  "{span} took {hours} hours of toil.": "{span} kosteten {hours} Stunden Handarbeit.",
  "{span} took {hours} hours of toil, as many as {words}.":
    "{span} kosteten {hours} Stunden Handarbeit, so viele wie in {words}.",
  "{span} took {hours} hours of toil, {change} than {words}.":
    "{span} kosteten {hours} Stunden Handarbeit, {change} als in {words}.",
  "{count, plural, one {# ranked task takes} other {# ranked tasks take}} {hours} hours a year. Changes can be told once whole weeks are known.":
    "{count, plural, one {# Aufgabe der Rangliste kostet} other {# Aufgaben der Rangliste kosten}} {hours} Stunden im Jahr. Veränderungen lassen sich nennen, sobald ganze Wochen bekannt sind.",
  "{count, plural, =0 {No task is} one {# task is} other {# tasks are}} new or growing.":
    "{count, plural, =0 {Keine Aufgabe ist neu oder wächst.} one {# Aufgabe ist neu oder wächst.} other {# Aufgaben sind neu oder wachsen.}}",
  "Toil in {weeks} weeks": "Handarbeit in {weeks} Wochen",
  "{people} pace": "entspricht {people}",
  "Tickets of ranked tasks": "Tickets der Rangliste",
  "of this desk's tasks": "aus Aufgaben dieses Teams",
  "no full week of data yet": "noch keine volle Woche mit Daten",
  "Toil a year": "Handarbeit im Jahr",
  "in {count, plural, one {# ranked task} other {# ranked tasks}}, over the last 52 weeks":
    "in {count, plural, one {# Aufgabe} other {# Aufgaben}} der Rangliste, über die letzten 52 Wochen",
  "New or growing": "Neu oder wachsend",
  "of {count, plural, one {# task} other {# tasks}} watched":
    "von {count, plural, one {# beobachteten Aufgabe} other {# beobachteten Aufgaben}}",
  "in the last 13 weeks": "in den letzten 13 Wochen",
  Desk: "Team",
  Import: "Importieren",
  "Grade {grade}, chance of toil {share}.":
    "Güte {grade}, Wahrscheinlichkeit für Handarbeit {share}.",
  "When it interrupts": "Wann es unterbricht",
  "No time of day is known.": "Es ist keine Uhrzeit bekannt.",
  "Tickets by weekday and hour": "Tickets nach Wochentag und Stunde",

  "New or growing toil": "Neue oder wachsende Handarbeit",
  "No task has begun or doubled in the last 13 weeks.":
    "In den letzten 13 Wochen hat keine Aufgabe begonnen oder sich verdoppelt.",
  New: "Neu",
  Growing: "Wächst",
  "Tickets a week: {counts} since the alarm began":
    "Tickets je Woche seit Beginn des Alarms: {counts}",
  "Week of {week}: {count}": "Woche ab {week}: {count}",
  "{tickets, plural, one {# ticket} other {# tickets}} in {weeks, plural, one {# week} other {# weeks}}, since the week of {since}; hardly any before.":
    "{tickets, plural, one {# Ticket} other {# Tickets}} in {weeks, plural, one {# Woche} other {# Wochen}}, seit der Woche ab {since}; davor kaum welche.",
  "{times} times its rate since the week of {since}: {rate} a week, {before} before.":
    "Seit der Woche ab {since} {times}-mal so oft: {rate} je Woche, davor {before}.",
  "{hours} a year": "{hours} im Jahr",
  "{count} more.": "{count} weitere.",
  "Poisson CUSUM for a doubling over 13 weeks, alarm at S ≥ 6. {count, plural, one {# task} other {# tasks}} watched: expect hardly any false at one time, if tickets come independently of one another.":
    "Poisson-CUSUM für eine Verdopplung über 13 Wochen, Alarm ab S ≥ 6. {count, plural, one {# Aufgabe} other {# Aufgaben}} beobachtet: Kaum einer der Alarme ist falsch, sofern Tickets unabhängig voneinander kommen.",
  "Poisson CUSUM for a doubling over 13 weeks, alarm at S ≥ 6. {count, plural, one {# task} other {# tasks}} watched: expect about {few} false at one time, if tickets come independently of one another.":
    "Poisson-CUSUM für eine Verdopplung über 13 Wochen, Alarm ab S ≥ 6. {count, plural, one {# Aufgabe} other {# Aufgaben}} beobachtet: Etwa {few} Alarme gleichzeitig sind falsch, sofern Tickets unabhängig voneinander kommen.",

  "What moved": "Was sich verändert hat",
  "What took most": "Was am meisten gekostet hat",
  "{shown, plural, one {# task} other {# tasks}} of {all} that changed, against {words}":
    "{shown, plural, one {# Aufgabe} other {# Aufgaben}} von {all} mit Veränderung, gegenüber {words}",
  "tickets and toil hours in the weeks shown":
    "Tickets und Handarbeitsstunden in den gezeigten Wochen",
  "No ranked task has a ticket in these weeks.":
    "Keine Aufgabe der Rangliste hat in diesen Wochen ein Ticket.",
  Task: "Aufgabe",
  Before: "Vorher",
  Tickets: "Tickets",
  Change: "Veränderung",
  Toil: "Handarbeit",

  "Changed since the last import": "Verändert seit dem letzten Import",
  "{shown} of {all, plural, one {# change} other {# changes}} that move a rank or half an hour":
    "{shown} von {all, plural, one {# Änderung, die einen Rang oder eine halbe Stunde bewegt} other {# Änderungen, die einen Rang oder eine halbe Stunde bewegen}}",
  Ranking: "Rangliste",
  "Now, a year": "Jetzt, im Jahr",
  "new in the ranking": "neu in der Rangliste",
  "new, not ranked": "neu, ohne Rang",
  "rank {now}": "Rang {now}",
  "rank {before} → {now}": "Rang {before} → {now}",
  "not ranked": "keiner",

  "Last import, {day}": "Letzter Import, {day}",
  "{count} created": "{count} neu",
  "{count} updated": "{count} aktualisiert",
  "{count} unchanged": "{count} unverändert",
  "{count, plural, one {# duplicate} other {# duplicates}}":
    "{count, plural, one {# Duplikat} other {# Duplikate}}",
  "{count} rejected": "{count} abgewiesen",
  complete: "vollständig",
  "Rows read": "Gelesene Zeilen",
} as const;
