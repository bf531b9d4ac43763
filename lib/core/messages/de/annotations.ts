/** German of what is noted on charts over time, and of how people do it. */
export const DE_ANNOTATIONS = {
  "Plan approved, with this task in it": "Plan mit dieser Aufgabe freigegeben",
  "First tickets from {source}": "Erste Tickets aus {source}",
  "known from the plan": "aus dem Plan bekannt",
  "known from the imports": "aus den Importen bekannt",
  "the whole workspace": "der ganze Arbeitsbereich",
  "this task": "diese Aufgabe",
  "tasks of {team}": "Aufgaben von {team}",
  "{about}; {name}": "{about}; {name}",
  "after the weeks shown": "nach den gezeigten Wochen",
  Notes: "Notizen",
  "Notes on this chart": "Notizen zu diesem Diagramm",
  "day with a note": "Tag mit einer Notiz",
  "Add a note": "Notiz hinzufügen",
  "Add a note to the week of {week}": "Notiz zur Woche ab {week} hinzufügen",
  "Change the note of {day}": "Notiz vom {day} ändern",
  "Change the note": "Notiz ändern",
  "What happened": "Was geschah",
  "At most 120 letters; everybody who sees the chart reads it.":
    "Höchstens 120 Zeichen; alle, die das Diagramm sehen, lesen sie.",
  "such as: password portal live": "etwa: Passwortportal in Betrieb",
  Day: "Tag",
  "It is about": "Sie betrifft",
  "This task": "Diese Aufgabe",
  "The whole workspace": "Den ganzen Arbeitsbereich",
  "Tasks of {team}": "Aufgaben von {team}",
  "Remove the note": "Notiz entfernen",
  Undo: "Rückgängig",
  "Noted.": "Notiert.",
  "Noted. It lies outside of the weeks shown.":
    "Notiert. Sie liegt außerhalb der gezeigten Wochen.",
  "The note is changed.": "Die Notiz ist geändert.",
  "The note is removed.": "Die Notiz ist entfernt.",
  "The server does not answer. Try again.":
    "Der Server antwortet nicht. Versuchen Sie es noch einmal.",
  "Your role writes no notes. Ask a lead of the workspace.":
    "Ihre Rolle schreibt keine Notizen. Fragen Sie eine Leitung des Arbeitsbereichs.",
  "Give the note a day and a text of at most 120 letters.":
    "Geben Sie der Notiz einen Tag und einen Text mit höchstens 120 Zeichen.",
  "This note is not there any more. Reload the page.":
    "Diese Notiz gibt es nicht mehr. Laden Sie die Seite neu.",
} as const;
