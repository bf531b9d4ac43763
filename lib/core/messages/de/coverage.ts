/** German of the line that says what totals rest on, and of the list of leave-outs. */
export const DE_COVERAGE = {
  "covers {covered} of {all, plural, one {# ticket} other {# tickets}} ({share}), as of {day}":
    "erfasst {covered} von {all, plural, one {# Ticket} other {# Tickets}} ({share}), Stand {day}",
  "left out:": "ausgelassen:",
  "Leave-outs": "Auslassungen",
  "source {name}": "Quelle {name}",
  "team {name}": "Team {name}",
  "service {name}": "Dienst {name}",
  "came by {channel}": "kam über: {channel}",
  page: "Alarmruf",
  monitoring: "Überwachung",
  phone: "Telefon",
  chat: "Chat",
  "walk-in": "persönlich",
  "e-mail": "E-Mail",
  portal: "Portal",
  project: "Projekt",
  scheduled: "geplant",
  "other way": "anderer Weg",
  alert: "Alarm",
  request: "Anfrage",
  incident: "Störung",
  change: "Änderung",
  problem: "Problem",
  engineering: "Entwicklung",
  "unknown type": "unbekannte Art",
  "title contains {titles}": "Titel enthält {titles}",
  '"{title}"': "„{title}“",
  " or ": " oder ",
  "written last by one import": "zuletzt von einem Import geschrieben",
  "opened from {day}": "eröffnet ab {day}",
  "opened before {day}": "eröffnet vor {day}",
  "would take {count, plural, one {# ticket} other {# tickets}}":
    "würde {count, plural, one {# Ticket} other {# Tickets}} auslassen",
  "{count, plural, one {# ticket} other {# tickets}}":
    "{count, plural, one {# Ticket} other {# Tickets}}",
  "counts with the next ranking": "zählt mit der nächsten Rangliste",
  "Takes {count, plural, one {# ticket} other {# tickets}}; {already, number} of them another one keeps out already.":
    "Lässt {count, plural, one {# Ticket} other {# Tickets}} aus; {already, number} davon hält schon eine andere heraus.",
  "Takes {count, plural, =0 {no ticket} one {# ticket} other {# tickets}}.":
    "Lässt {count, plural, =0 {kein Ticket} one {# Ticket} other {# Tickets}} aus.",
} as const;
