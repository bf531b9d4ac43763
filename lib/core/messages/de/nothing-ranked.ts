/** German of a page before there is a ranking. */
export const DE_NOTHING_RANKED = {
  "No task can be ranked yet": "Noch passt keine Aufgabe in die Rangliste",
  "{count, plural, one {One task stands} other {# tasks stand}} out in {tickets} tickets, with too little evidence for a rank. Say of them whether they are toil, or import more: about {enough} tickets of several months, with as many columns as the tool gives.":
    "{count, plural, one {Eine Aufgabe fällt} other {# Aufgaben fallen}} in {tickets} Tickets auf, zu schwach belegt für einen Rang. Beurteilen Sie, ob es Handarbeit ist, oder importieren Sie mehr: etwa {enough} Tickets aus mehreren Monaten, mit so vielen Spalten, wie Ihr System hergibt.",
  "See what was found": "Gefundenes ansehen",
  "Import an export": "Export importieren",
  "{count, plural, one {One import is under way} other {# imports are under way}}":
    "{count, plural, one {Ein Import läuft} other {# Importe laufen}}",
  "The ranking appears here by itself as soon as the tickets are stored, grouped and scored.":
    "Die Rangliste erscheint hier von selbst, sobald die Tickets gespeichert, gruppiert und bewertet sind.",
  "See the progress": "Fortschritt ansehen",
  "Your tickets are being grouped and scored": "Ihre Tickets werden gruppiert und bewertet",
  "The ranking appears here by itself. You may leave; the work goes on.":
    "Die Rangliste erscheint hier von selbst. Sie können die Seite verlassen; die Arbeit läuft weiter.",
  "Too few tickets to see what repeats": "Zu wenige Tickets, um Wiederkehrendes zu erkennen",
  "A ranking needs about {enough}; you have {tickets}. Import a longer period, or the exports of more teams.":
    "Eine Rangliste braucht etwa {enough}; vorhanden: {tickets}. Importieren Sie einen längeren Zeitraum oder die Exporte weiterer Teams.",
  "No task repeats yet": "Noch wiederholt sich keine Aufgabe",
  "{tickets} tickets are in, but no wording or structure comes three times. Import a longer period, or an export with titles.":
    "{tickets} Tickets sind importiert, aber kein Wortlaut und keine Struktur kommt dreimal vor. Importieren Sie einen längeren Zeitraum oder einen Export mit Titeln.",
  "No tickets yet": "Noch keine Tickets",
  "Import an export of your ticketing tool. You get a ranked list of the work that repeats, with its cost and the evidence behind every number.":
    "Importieren Sie einen Export Ihres Ticketsystems. Sie bekommen eine Rangliste der wiederkehrenden Arbeit, mit ihren Kosten und dem Beleg hinter jeder Zahl.",
  "What you will see here": "Was Sie hier sehen werden",
  "Invented figures, none of them from your workspace.":
    "Erfundene Zahlen, keine davon aus Ihrem Arbeitsbereich.",
  "Few tasks make most of the work": "Wenige Aufgaben machen die meiste Arbeit",
  "When the work interrupts": "Wann die Arbeit unterbricht",
  "Tickets by weekday and hour": "Tickets nach Wochentag und Stunde",
  Rank: "Rang",
  Task: "Aufgabe",
  "Toil score": "Handarbeitswert",
  "Tickets a month": "Tickets im Monat",
  "Hours a year": "Stunden im Jahr",
  "Password reset": "Passwort zurücksetzen",
  "Free space on a full disk": "Vollen Datenträger aufräumen",
  "Set up an account": "Konto einrichten",
  "Restart the print queue": "Druckwarteschlange neu starten",
  "Remote access drops": "Fernzugang bricht ab",
  "Renew a certificate": "Zertifikat erneuern",
  "Send a message again": "Nachricht erneut senden",
  "Restore a file": "Datei wiederherstellen",
  "A smaller task": "Eine kleinere Aufgabe",
} as const;
