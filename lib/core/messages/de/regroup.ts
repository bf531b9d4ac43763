/** German of saying which wordings are one task. */
export const DE_REGROUP = {
  "Merged into this task": "In diese Aufgabe übernommen",
  "Is another task the same work?": "Ist eine andere Aufgabe dieselbe Arbeit?",
  "Its tickets join this one, which keeps its name and verdicts.":
    "Ihre Tickets kommen zu dieser, die Namen und Urteile behält.",
  "Merge {task}": "{task} zusammenführen",
  Merge: "Zusammenführen",
  "No other task uses words like these.": "Keine andere Aufgabe verwendet solche Wörter.",
  "Task to merge into this one": "Aufgabe, die in diese übergehen soll",
  "Any other task …": "Eine andere Aufgabe …",
  "Decided by people": "Von Menschen entschieden",
  "Mining obeys these for ever.": "Die Auswertung hält sich auf Dauer daran.",
  "{told} · taken back": "{told} · zurückgenommen",
  "Take back": "Zurücknehmen",
  "Taken back": "Zurückgenommen",
  Undo: "Rückgängig",
  "1 wording split off": "1 Formulierung abgeteilt",
  '1 wording split off as "{name}"': "1 Formulierung als „{name}“ abgeteilt",
  "{count} wordings split off": "{count} Formulierungen abgeteilt",
  '{count} wordings split off as "{name}"': "{count} Formulierungen als „{name}“ abgeteilt",
  "1 wording moved": "1 Formulierung verschoben",
  "{count} wordings moved": "{count} Formulierungen verschoben",
  "Name of the new task": "Name der neuen Aufgabe",
  "Name, or from the tickets": "Name, sonst aus den Tickets",
  "Make a new task": "Neue Aufgabe bilden",
  "Make a task of 1 wording": "Aufgabe aus 1 Formulierung bilden",
  "Make a task of {count} wordings": "Aufgabe aus {count} Formulierungen bilden",
  "Task to move the wordings to": "Aufgabe, in die die Formulierungen sollen",
  "or an existing task …": "oder eine vorhandene Aufgabe …",
  "Move there": "Dorthin verschieben",
  Wordings: "Formulierungen",
  "Filter the wordings": "Formulierungen filtern",
  "No wording has these words.": "Keine Formulierung enthält diese Wörter.",
  "Your role changes no groups. Ask a lead of the workspace.":
    "Ihre Rolle ändert keine Gruppen. Fragen Sie eine Leitung des Arbeitsbereichs.",
  "This task is not there any more. Reload the page.":
    "Diese Aufgabe gibt es nicht mehr. Laden Sie die Seite neu.",
  "These wordings belong to another task by now. Reload the page.":
    "Diese Formulierungen gehören inzwischen zu einer anderen Aufgabe. Laden Sie die Seite neu.",
  "That is every wording of the task. Leave one behind, or merge the whole task.":
    "Das sind alle Formulierungen der Aufgabe. Lassen Sie eine zurück oder führen Sie die ganze Aufgabe zusammen.",
  "Choose another task than this one.": "Wählen Sie eine andere Aufgabe als diese.",
  "That cannot be stored. Reload the page, then try again.":
    "Das lässt sich nicht speichern. Laden Sie die Seite neu und versuchen Sie es dann noch einmal.",
  "A later decision is about the same wordings. Take that one back first.":
    "Eine spätere Entscheidung betrifft dieselben Formulierungen. Nehmen Sie zuerst diese zurück.",
  "This was taken back already.": "Das ist schon zurückgenommen.",
} as const;
