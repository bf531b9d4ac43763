/** German of what a person does with candidates in the browser: select, keep views, choose columns, rename, step on. */
export const DE_CANDIDATE_ACTS = {
  "Selected tasks": "Ausgewählte Aufgaben",
  "1 task selected": "1 Aufgabe ausgewählt",
  "{count} tasks selected": "{count} Aufgaben ausgewählt",
  "{hours} a year": "{hours} im Jahr",
  "{hours} and {money} a year": "{hours} und {money} im Jahr",
  "{hours} and {money} a year, {missing} not priced":
    "{hours} und {money} im Jahr, {missing} nicht bewertet",
  Export: "Exportieren",
  Clear: "Aufheben",
  Merge: "Zusammenführen",
  "Merge {count} tasks into one?": "{count} Aufgaben zu einer zusammenführen?",
  "Their tickets join “{task}”, which keeps its name and verdicts. Each merge can be taken back under its wordings.":
    "Ihre Tickets kommen zu „{task}“, die Namen und Urteile behält. Jede Zusammenführung lässt sich bei ihren Formulierungen zurücknehmen.",
  "Select {task}": "{task} auswählen",
  "Select all rows shown": "Alle gezeigten Zeilen auswählen",
  "1 task: {verdict}": "1 Aufgabe: {verdict}",
  "{count} tasks: {verdict}": "{count} Aufgaben: {verdict}",
  "{count} tasks are being merged into “{task}”":
    "{count} Aufgaben werden in „{task}“ zusammengeführt",
  Undo: "Rückgängig",
  "Saved views": "Gespeicherte Ansichten",
  "by {owner}": "von {owner}",
  "shared by you": "von Ihnen geteilt",
  shared: "geteilt",
  "{team} opens with it": "{team} öffnet damit",
  "Leave the view {name}": "Ansicht {name} verlassen",
  "Remove the view {name}": "Ansicht {name} entfernen",
  "That view could not be removed.": "Die Ansicht ließ sich nicht entfernen.",
  "The view “{name}” is gone.": "Die Ansicht „{name}“ ist entfernt.",
  "A view keeps filters, order and columns under a name.":
    "Eine Ansicht hält Filter, Reihenfolge und Spalten unter einem Namen fest.",
  "Save this view …": "Diese Ansicht speichern …",
  "Save this view": "Diese Ansicht speichern",
  Name: "Name",
  "Filters, order and columns as they are now.":
    "Filter, Reihenfolge und Spalten, wie sie jetzt sind.",
  "Everybody in the workspace sees it": "Alle im Arbeitsbereich sehen sie",
  "The candidates open with it for": "Die Kandidaten öffnen damit für",
  "no team": "kein Team",
  "Whoever has chosen this desk comes to this view first; one press leaves it.":
    "Wer dieses Team als das eigene gewählt hat, kommt zuerst zu dieser Ansicht; ein Klick verlässt sie.",
  "In the place of “{name}”.": "Anstelle von „{name}“.",
  "The server does not answer. Try again.":
    "Der Server antwortet nicht. Versuchen Sie es noch einmal.",
  "Kept as “{name}”.": "Als „{name}“ gespeichert.",
  "Give the view a name of at most 60 letters.":
    "Geben Sie der Ansicht einen Namen mit höchstens 60 Zeichen.",
  'Renamed to "{name}"': "Umbenannt in „{name}“",
  "The title from the tickets stands again": "Der Titel aus den Tickets gilt wieder",
  "Name of the task": "Name der Aufgabe",
  "Rename the task": "Aufgabe umbenennen",
  "Your role renames no tasks. Ask a lead of the workspace.":
    "Ihre Rolle benennt keine Aufgaben um. Fragen Sie eine Leitung des Arbeitsbereichs.",
  "A name has 120 characters at most.": "Ein Name hat höchstens 120 Zeichen.",
  "That cannot be stored. Reload the page.":
    "Das lässt sich nicht speichern. Laden Sie die Seite neu.",
  "This task is not there any more. Reload the page.":
    "Diese Aufgabe gibt es nicht mehr. Laden Sie die Seite neu.",
  "Previous task (K)": "Vorige Aufgabe (K)",
  "Next task (J)": "Nächste Aufgabe (J)",
} as const;
