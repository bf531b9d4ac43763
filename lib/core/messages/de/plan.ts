/** German of the plan: rows with their reasons, bridge and charts. */
export const DE_PLAN = {
  "Beyond the line": "Über das Ziel hinaus",
  "Still to find": "Noch zu finden",
  "Repeated work costs {today} a year; the plan of {days, plural, one {# day} other {# days}} takes it to {after}. The line at half of today is {target}: beyond the line {gap}.":
    "Wiederkehrende Arbeit kostet {today} im Jahr; der Plan mit {days, plural, one {# Tag} other {# Tagen}} senkt das auf {after}. Die Linie bei der Hälfte von heute liegt bei {target}: {gap} darüber hinaus.",
  "Repeated work costs {today} a year; the plan of {days, plural, one {# day} other {# days}} takes it to {after}. The line at half of today is {target}: still to find {gap}.":
    "Wiederkehrende Arbeit kostet {today} im Jahr; der Plan mit {days, plural, one {# Tag} other {# Tagen}} senkt das auf {after}. Die Linie bei der Hälfte von heute liegt bei {target}: noch zu finden {gap}.",
  "hours a year in full use, net of upkeep": "Stunden im Jahr bei voller Nutzung, abzüglich Pflege",
  "{currency} a year in full use, net of upkeep":
    "{currency} im Jahr bei voller Nutzung, abzüglich Pflege",
  "{debt} today": "{debt} heute",
  "After the plan, {days, plural, one {# day} other {# days}}":
    "Nach dem Plan, {days, plural, one {# Tag} other {# Tage}}",
  "50 % target line": "Ziellinie 50 %",
  "{years, plural, one {# year} other {# years}}": "{years, plural, one {# Jahr} other {# Jahren}}",
  "{months} months": "{months} Monaten",
  In: "Drin",
  "Locked in": "Fest drin",
  "Left out": "Ausgelassen",
  "No return": "Lohnt nicht",
  "Ruled out": "Ausgeschlossen",
  "Does not fit": "Passt nicht",
  "First left out": "Als Erste draußen",
  "Pays back not within {horizon}": "Zahlt sich nicht in {horizon} aus",
  "Pays back within a month": "Zahlt sich in einem Monat aus",
  "Pays back in month {month}": "Zahlt sich im {month}. Monat aus",
  "Needed by {task}": "Nötig für {task}",
  "Left out by a person": "Von einem Menschen ausgelassen",
  "Costs more than it gives back in {horizon}": "Kostet mehr, als es in {horizon} zurückbringt",
  "Only instead of {task}": "Nur anstelle von {task}",
  "Needs {task}, which is left out": "Braucht {task}, das draußen bleibt",
  "Enters with {days} days": "Kommt ab {days} Tagen hinein",
  "Not even with {days} days": "Auch nicht mit {days} Tagen",
  "{days} d": "{days} T",
  "{size} · {days} d": "{size} · {days} T",
  "Bridge: today → plan → 50 % target line": "Brücke: heute → Plan → Ziellinie 50 %",
  "Savings bridge, {unit}": "Einsparungsbrücke, {unit}",
  Part: "Teil",
  "Left after the plan: {band}.": "Nach dem Plan übrig: {band}.",
  Month: "Monat",

  "In this box, but not approved: {tasks}.": "In dieser Box, aber nicht freigegeben: {tasks}.",
  "Approved, but not in this box: {tasks}.": "Freigegeben, aber nicht in dieser Box: {tasks}.",
  "Approved, but no longer ranked: {count, plural, one {# task} other {# tasks}}.":
    "Freigegeben, aber nicht mehr in der Rangliste: {count, plural, one {# Aufgabe} other {# Aufgaben}}.",
  "{titles} and {count} more": "{titles} und {count} weitere",
  "No task fits {days} {count, plural, one {engineer-day} other {engineer-days}} and pays for itself.":
    "Keine Aufgabe passt in {days} {count, plural, one {Entwicklertag} other {Entwicklertage}} und lohnt sich.",
  "{days} {count, plural, one {engineer-day} other {engineer-days}} fit {part} of {all, plural, one {# task} other {# tasks}} that pay back, worth {worth} over {horizon}.":
    "{count, plural, one {{days} Entwicklertag reicht} other {{days} Entwicklertage reichen}} für {part} von {all, plural, one {# lohnenden Aufgabe} other {# lohnenden Aufgaben}} im Wert von {worth} in {horizon}.",
  "{days} more days buy nothing.": "{days} Tage mehr bringen nichts.",
  "{days} more days buy {value}.": "{days} Tage mehr bringen {value}.",
  "Values {which}, net of building, upkeep and failures · exact solution":
    "Werte {which}, abzüglich Bau, Pflege und Fehlläufen · exakte Lösung",
  "Values {which}, net of building, upkeep and failures · best found; a group of dependent tasks is large":
    "Werte {which}, abzüglich Bau, Pflege und Fehlläufen · beste gefundene Lösung; eine Gruppe abhängiger Aufgaben ist groß",
  "Net value, cautious": "Nettowert, vorsichtig",
  "Net value of the box": "Nettowert der Box",
  "over {horizon}": "in {horizon}",
  "P10–P90 {band}; {released}": "P10–P90 {band}; {released}",
  "Capacity used": "Genutzte Kapazität",
  "{used} of {days}": "{used} von {days}",
  "engineer-days": "Entwicklertage",
  "{days} idle; {hours} released a year": "{days} ungenutzt; {hours} im Jahr frei geworden",
  "no day idle; {hours} released a year": "kein Tag ungenutzt; {hours} im Jahr frei geworden",
  "{days} more days": "{days} Tage mehr",
  "{value} a day": "{value} je Tag",
  "nothing more pays for itself": "nichts Weiteres lohnt sich",
  "Best against a sorted list": "Bester Plan gegen sortierte Liste",
  equal: "gleich",
  "value a day finds the same": "nach Wert je Tag kommt dasselbe heraus",
  "more than the list by value a day": "mehr als die Liste nach Wert je Tag",
  "by value a day {share}": "Wert je Tag {share}",
  "by {saving} {share}": "{saving} {share}",
  "by toil score {share}": "Handarbeitswert {share}",
  "Filling the box from a sorted list reaches, sorted {parts} of this plan's value.":
    "Eine Box, die aus einer sortierten Liste gefüllt wird, erreicht vom Wert dieses Plans je nach Sortierung: {parts}.",
  "{tasks}: their locks, needs and exclusives contradict each other. Unlock one of them.":
    "{tasks}: Was fest eingeplant ist, sich bedingt und sich ausschließt, widerspricht sich. Lösen Sie eine der Aufgaben.",
  "What is locked in takes {days} days, {missing} more than the box holds. Unlock a task or add days.":
    "Fest Eingeplantes braucht {days} Tage, {missing} mehr, als die Box fasst. Lösen Sie eine Aufgabe oder planen Sie mehr Tage ein.",
  "{count, plural, one {# task has} other {# tasks have}} no estimate yet: a size is assumed from the remedy, the number of tools, and whether the work is common; marked with an asterisk.":
    "Für {count, plural, one {# Aufgabe} other {# Aufgaben}} fehlt noch eine Schätzung: Die Größe ist aus der Abhilfe, der Zahl der Werkzeuge und der Verbreitung der Arbeit angenommen; mit Sternchen markiert.",

  "{days} d · {value}": "{days} T · {value}",
  "{days} d idle": "{days} T ungenutzt",
  "{value} a day and more": "{value} je Tag und mehr",
  "from {value}": "ab {value}",
  less: "weniger",
  "{count, plural, one {# task takes} other {# tasks take}} {used} of {capacity} engineer-days.":
    "{count, plural, one {# Aufgabe braucht} other {# Aufgaben brauchen}} {used} von {capacity} Entwicklertagen.",
  "After {months} months the box is worth {p50}, P10 {p10}, P90 {p90}.":
    "Nach {months} Monaten ist die Box {p50} wert, P10 {p10}, P90 {p90}.",

  "Engineer-days used": "Genutzte Entwicklertage",
  "Tasks in the box": "Aufgaben in der Box",
  "Net value": "Nettowert",
  "Building and running": "Bau und Betrieb",
  "Pays back in month": "Zahlt sich aus im Monat",
  "Hours released a year": "Frei gewordene Stunden im Jahr",
  "As people": "In Stellen",
  "Toil left a year": "Übrige Handarbeit im Jahr",
  "Still to the 50 % line": "Noch bis zur Linie bei 50 %",
  "{days} days, {horizon}, in hours": "{days} Tage, Ziel in {horizon}, in Stunden",
  "{days} days, {horizon}, in hours, cautious":
    "{days} Tage, Ziel in {horizon}, in Stunden, vorsichtig",
  "{days} days, {horizon}, {rate} an hour": "{days} Tage, Ziel in {horizon}, {rate} je Stunde",
  "{days} days, {horizon}, {rate} an hour, cautious":
    "{days} Tage, Ziel in {horizon}, {rate} je Stunde, vorsichtig",

  "Quarter {number}": "Quartal {number}",
  "What is locked in or must be done does not fit these limits. Unlock a task, or add days or money.":
    "Was fest eingeplant oder Pflicht ist, passt nicht in diese Grenzen. Lösen Sie eine Aufgabe, oder planen Sie mehr Tage oder Geld ein.",
  "{count, plural, one {# task fits} other {# tasks fit}} these limits, worth {worth}.":
    "{count, plural, one {# Aufgabe passt} other {# Aufgaben passen}} in diese Grenzen, Wert {worth}.",
  "{count, plural, one {# task fits} other {# tasks fit}} these limits, worth {worth}; the limits cost nothing.":
    "{count, plural, one {# Aufgabe passt} other {# Aufgaben passen}} in diese Grenzen, Wert {worth}; die Grenzen kosten nichts.",
  "{count, plural, one {# task fits} other {# tasks fit}} these limits, worth {worth}; the same days without quarters, skills and funds would be worth {less} more.":
    "{count, plural, one {# Aufgabe passt} other {# Aufgaben passen}} in diese Grenzen, Wert {worth}; dieselben Tage ohne Quartale, Fähigkeiten und Geldtöpfe wären {less} mehr wert.",
  "Best found in 5 seconds, perhaps not the best there is.":
    "Die beste Lösung aus 5 Sekunden, vielleicht nicht die beste überhaupt.",
  "{skill} {used} of {there}": "{skill} {used} von {there}",
  "{paid} of {amount} · run (O&M)": "{paid} von {amount} · Betrieb (O&M)",
  "{paid} of {amount} · change (DME)": "{paid} von {amount} · Veränderung (DME)",
  "{paid} of {amount} · run (O&M) · restricted":
    "{paid} von {amount} · Betrieb (O&M) · zweckgebunden",
  "{paid} of {amount} · change (DME) · restricted":
    "{paid} von {amount} · Veränderung (DME) · zweckgebunden",
  "Costs more than it gives back": "Kostet mehr, als es zurückbringt",
  "No fund may pay for it": "Kein Geldtopf darf es bezahlen",
  "{fund} has not enough left": "In {fund} ist nicht mehr genug",
  "No quarter has its days of {skill} left, {days} more wanted":
    "Kein Quartal hat noch genug Tage für {skill}, es fehlen {days}",
  "Only instead of a task that is in": "Nur anstelle einer Aufgabe, die drin ist",
  "Other tasks give more for the same days": "Andere Aufgaben bringen für dieselben Tage mehr",

  "Software abstraction": "Abstraktion durch Software",
  "Requests arrive through a form or an interface.":
    "Anfragen kommen über ein Formular oder eine Schnittstelle.",
  "Prioritised automation": "Priorisierte Automatisierung",
  "What is done by a rule is done by a program, the most valuable first.":
    "Was einer Regel folgt, erledigt ein Programm, das Wertvollste zuerst.",
  "Declarative, enforced state": "Beschriebener, erzwungener Sollzustand",
  "What keeps coming back is described once and kept so.":
    "Was immer wiederkommt, wird einmal beschrieben und so gehalten.",
  "Continually reduce toil": "Handarbeit stetig verringern",
  "What is left is redesigned, retired or learnt from.":
    "Was bleibt, wird neu gestaltet, abgeschafft oder untersucht.",
  "Nothing in this plan.": "Nichts in diesem Plan.",
  "{count, plural, one {# task} other {# tasks}}, {days} days, {hours} a year":
    "{count, plural, one {# Aufgabe} other {# Aufgaben}}, {days} Tage, {hours} im Jahr",
  "{share} of toil hours so far": "bis hierher {share} der Handarbeitsstunden",

  "No cost is entered in Settings: values are hours.":
    "In den Einstellungen fehlen Kosten: Werte sind Stunden.",
  "Settings: {yearly} / {hours} = {rate}.": "Einstellungen: {yearly} / {hours} = {rate}.",
  "Proposed on {day} by {who}: {days} days, {count, plural, one {# task} other {# tasks}}.":
    "Vorgeschlagen am {day} von {who}: {days} Tage, {count, plural, one {# Aufgabe} other {# Aufgaben}}.",
  "An automation takes over {low} to {high} of a task, most likely {likely}, two thirds of it within {months} months; {checked} of that is still looked at; upkeep is {upkeep} of building a year; {failed} of the runs fail at {cost} each; an engineer-day has {hours} hours; S, M, L and XL are {s}, {m}, {l} and {xl} days; hours are hands-on and interruption hours, weighted with the chance of toil; {excluded} are not counted.":
    "Eine Automatisierung übernimmt {low} bis {high} einer Aufgabe, am ehesten {likely}, zwei Drittel davon innerhalb von {months} Monaten; {checked} davon sieht sich weiter jemand an; die Pflege kostet im Jahr {upkeep} des Baus; {failed} der Läufe schlagen fehl und kosten je {cost}; ein Entwicklertag hat {hours} Stunden; S, M, L und XL sind {s}, {m}, {l} und {xl} Tage; Stunden sind Bearbeitung und Unterbrechung, gewichtet mit der Wahrscheinlichkeit für Handarbeit; {excluded} zählen nicht mit.",
} as const;
