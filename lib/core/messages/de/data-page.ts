/** German of the page of data that is said in the browser: how long tickets stay, erasing a person, removing all. */
export const DE_DATA_PAGE = {
  "That could not be done. Load the page again and try once more.":
    "Das hat nicht geklappt. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  "Give a whole number of months from 1 to {most}.":
    "Geben Sie eine ganze Zahl von Monaten von 1 bis {most} an.",
  "Everything is kept.": "Alles wird aufbewahrt.",
  "Tickets older than one month go from tonight on.":
    "Tickets, die älter als ein Monat sind, werden ab heute Nacht entfernt.",
  "Tickets older than {months} months go from tonight on.":
    "Tickets, die älter als {months} Monate sind, werden ab heute Nacht entfernt.",
  "Keep tickets": "Tickets aufbewahren",
  "All tickets are kept. A rule removes older ones every night: tickets with texts and histories, rejected rows, and the uploaded files.":
    "Alle Tickets werden aufbewahrt. Eine Regel entfernt jede Nacht die älteren: Tickets mit Texten und Verläufen, abgewiesene Zeilen und die hochgeladenen Dateien.",
  "Tickets opened more than one month ago are removed every night.":
    "Tickets, die vor mehr als einem Monat eröffnet wurden, werden jede Nacht entfernt.",
  "Tickets opened more than {months} months ago are removed every night.":
    "Tickets, die vor mehr als {months} Monaten eröffnet wurden, werden jede Nacht entfernt.",
  "Months to keep": "Monate aufbewahren",
  "See what would go …": "Zeigen, was wegfiele …",
  "Keep everything": "Alles aufbewahren",
  "Verdicts, plans, names of tasks and kept reports stay. Trends and comparisons reach back as far as the tickets do.":
    "Urteile, Pläne, Namen von Aufgaben und aufbewahrte Berichte bleiben. Trends und Vergleiche reichen so weit zurück wie die Tickets.",
  "Keep one month?": "Einen Monat aufbewahren?",
  "Keep {months} months?": "{months} Monate aufbewahren?",
  "Switch on": "Einschalten",
  "What is removed cannot be brought back but by importing it again.":
    "Was entfernt ist, kommt nur durch einen neuen Import zurück.",
  "That could not be done. Give a name of at least three letters and try once more.":
    "Das hat nicht geklappt. Geben Sie einen Namen mit mindestens drei Buchstaben an und versuchen Sie es noch einmal.",
  "Uploaded files that hold the person, and are deleted as well: {files}":
    "Hochgeladene Dateien, in denen die Person vorkommt und die mit gelöscht werden: {files}",
  "Erase a person": "Eine Person löschen",
  "Finds a name, an e-mail address or a pseudonym in stored tickets, texts, histories, earlier versions, rejected rows, wordings, tasks and kept reports.":
    "Findet einen Namen, eine E-Mail-Adresse oder ein Pseudonym in gespeicherten Tickets, Texten, Verläufen, früheren Fassungen, abgewiesenen Zeilen, Formulierungen, Aufgaben und aufbewahrten Berichten.",
  "Name, e-mail address or pseudonym": "Name, E-Mail-Adresse oder Pseudonym",
  "Looking …": "Wird gesucht …",
  Look: "Suchen",
  Erased: "Gelöscht",
  "Before: {before} Now: {after} The ranking is made anew.":
    "Vorher: {before} Jetzt: {after} Die Rangliste wird neu berechnet.",
  "Erase …": "Löschen …",
  "Other spellings are looked for one by one. In kept reports the name becomes a pseudonym: their numbers stay, and they say that it was done. Who belongs to the workspace is changed under People. A later export that still names the person brings the name back.":
    "Andere Schreibweisen suchen Sie einzeln. In aufbewahrten Berichten wird der Name zum Pseudonym: Die Zahlen bleiben, und der Bericht sagt, dass es geschehen ist. Wer zum Arbeitsbereich gehört, ändern Sie unter Menschen. Nennt ein späterer Export die Person noch, kommt der Name zurück.",
  "Erase “{person}”?": "„{person}“ löschen?",
  "Erase for good": "Endgültig löschen",
  "Columns become empty, names in texts become “[erased]”, names in kept reports become a pseudonym, and the uploaded files named above are deleted. This cannot be taken back.":
    "Spalten werden leer, Namen in Texten werden zu „[erased]“, Namen in aufbewahrten Berichten zu einem Pseudonym, und die oben genannten Dateien werden gelöscht. Das lässt sich nicht zurücknehmen.",
  "Remove “{name}”?": "„{name}“ entfernen?",
  Remove: "Entfernen",
  "This cannot be taken back.": "Das lässt sich nicht zurücknehmen.",
  "Type the name of the workspace": "Geben Sie den Namen des Arbeitsbereichs ein",
} as const;
