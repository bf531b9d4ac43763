/** German of the page of leave-outs that is said in the browser: its list and its form. */
export const DE_LEAVE_OUTS = {
  "Leave-outs": "Auslassungen",
  "Spam, tests, moved bulk, one desk: tickets that a filter takes stay in the list of tickets and are in no ranking and no total. Nothing is deleted; pause a filter, and its tickets count again.":
    "Spam, Tests, umgezogene Altbestände, ein einzelnes Team: Tickets, die ein Filter auslässt, bleiben in der Ticketliste und stehen in keiner Rangliste und keiner Summe. Nichts wird gelöscht; pausieren Sie einen Filter, zählen seine Tickets wieder.",
  "Left out of every total": "Aus allen Summen ausgelassen",
  "A ticket that several would take counts at the oldest of them, so that the counts add up.":
    "Ein Ticket, das mehrere auslassen würden, zählt bei der ältesten, damit die Zahlen aufgehen.",
  "Leave out …": "Auslassen …",
  "Nothing is left out: every ticket is read and ranked.":
    "Nichts ist ausgelassen: Jedes Ticket wird ausgewertet.",
  paused: "pausiert",
  Pause: "Pausieren",
  "Pause {name}": "{name} pausieren",
  Resume: "Fortsetzen",
  "Resume {name}": "{name} fortsetzen",
  "Change …": "Ändern …",
  "Change {name}": "{name} ändern",
  Remove: "Entfernen",
  "Remove {name}": "{name} entfernen",
  Undo: "Rückgängig",
  "{name} leaves its tickets out again. The ranking follows.":
    "{name} lässt seine Tickets wieder aus. Die Rangliste folgt.",
  "{name} is paused: its tickets count again. The ranking follows.":
    "{name} ist pausiert: Die Tickets zählen wieder. Die Rangliste folgt.",
  "{name} is removed: its tickets count again. The ranking follows.":
    "{name} ist entfernt: Die Tickets zählen wieder. Die Rangliste folgt.",
  "{name} is saved. The ranking follows.": "{name} ist gespeichert. Die Rangliste folgt.",
  "As it was before. The ranking follows.": "Wie zuvor. Die Rangliste folgt.",
  "That could not be taken back.": "Das ließ sich nicht rückgängig machen.",
  "Leave tickets out": "Tickets auslassen",
  "Leave these out": "Diese auslassen",
  "See what it takes": "Zeigen, was es auslässt",
  "That could not be counted. Try once more.":
    "Das ließ sich nicht zählen. Versuchen Sie es noch einmal.",
  "The newest:": "Die neuesten:",
  Name: "Name",
  spam: "Spam",
  "Takes tickets for which all that is said here holds.":
    "Lässt Tickets aus, auf die alles zutrifft, was hier steht.",
  Source: "Quelle",
  Team: "Team",
  Service: "Dienst",
  Type: "Art",
  "Came by": "Kam über",
  Priority: "Priorität",
  any: "beliebig",
  "Title contains": "Titel enthält",
  "Several with commas: one of them is enough.": "Mehrere mit Komma: Eines davon genügt.",
  "Opened from": "Eröffnet ab",
  "Opened before": "Eröffnet vor",
  "Only tickets that one import wrote last.":
    "Nur Tickets, die ein Import zuletzt geschrieben hat.",
  "Only leads, administrators and owners leave tickets out.":
    "Nur Leitung, Administration und Inhaber lassen Tickets aus.",
  "Give it a name, and say at least one thing that its tickets have.":
    "Geben Sie einen Namen an und mindestens eine Eigenschaft der Tickets.",
  "There is one with this name already.": "Eine mit diesem Namen gibt es schon.",
  "It is gone. Load the page again to see what stands now.":
    "Sie ist nicht mehr da. Laden Sie die Seite neu, um zu sehen, was jetzt gilt.",
} as const;
