/** German of the page of the classifier: how often the score was right, what verdicts taught, what was measured. */
export const DE_CLASSIFIER = {
  Settings: "Einstellungen",
  "The score agreed with {agreed} of {count, plural, one {# verdict} other {# verdicts}}":
    "Der Handarbeitswert stimmte mit {agreed} von {count, plural, one {# Urteil} other {# Urteilen}} überein",
  "No verdict to compare the score with yet":
    "Noch kein Urteil, mit dem sich der Handarbeitswert vergleichen lässt",
  "Compared with what the score said before anybody had a word on the task.":
    "Verglichen mit dem, was der Wert sagte, bevor jemand über die Aufgabe urteilte.",
  "Compared with what the score said before anybody had a word on the task. {enough} verdicts or more make this telling.":
    "Verglichen mit dem, was der Wert sagte, bevor jemand über die Aufgabe urteilte. Aussagekräftig wird das ab {enough} Urteilen.",
  "Say of some candidates whether they are toil: this page then tells how often the score was right.":
    "Urteilen Sie bei einigen Kandidaten, ob sie Handarbeit sind: Dann sagt diese Seite, wie oft der Wert recht hatte.",

  "Expected and said": "Erwartet und geurteilt",
  "Chance of toil": "Wahrscheinlichkeit für Handarbeit",
  Tasks: "Aufgaben",
  Expected: "Erwartet",
  "Said toil": "Als Handarbeit beurteilt",
  "{from} to {to}": "{from} bis {to}",
  "If the score is right, both columns are alike. Mean squared error {error}; a coin has {coin}.":
    "Stimmt der Wert, gleichen sich beide Spalten. Mittlerer quadratischer Fehler {error}; ein Münzwurf hat {coin}.",
  "If the score is right, both columns are alike. A task called toil stood above one that was not in {share} of all pairs. Mean squared error {error}; a coin has {coin}.":
    "Stimmt der Wert, gleichen sich beide Spalten. In {share} aller Paare stand eine Aufgabe, die Handarbeit genannt wurde, über einer anderen. Mittlerer quadratischer Fehler {error}; ein Münzwurf hat {coin}.",

  "The groups now": "Die Gruppen jetzt",
  "Tasks found": "Gefundene Aufgaben",
  "Tickets in a task": "Tickets in einer Aufgabe",
  "Too broad to trust unseen": "Zu breit, um ungesehen zu gelten",
  "Decided by people": "Von Menschen entschieden",
  "{count, plural, one {# group} other {# groups}}":
    "{count, plural, one {# Gruppe} other {# Gruppen}}",
  "Scoring version": "Version der Bewertung",
  "Last computed": "Zuletzt berechnet",

  "What verdicts taught": "Was Urteile gelehrt haben",
  "Nothing yet: it needs verdicts.": "Noch nichts: Es braucht Urteile.",
  "Learning is switched off in the settings; {count, plural, one {# verdict} other {# verdicts}} would teach.":
    "Das Lernen ist in den Einstellungen ausgeschaltet; {count, plural, one {# Urteil würde} other {# Urteile würden}} etwas lehren.",
  "It learns from the first verdict of each kind on: toil and not toil.":
    "Es lernt ab dem ersten Urteil jeder Art: Handarbeit und keine Handarbeit.",
  "From {count, plural, one {# verdict} other {# verdicts}}: {toil} toil, {notToil} not toil. Weights start at the defaults and move slowly.":
    "Aus {count, plural, one {# Urteil} other {# Urteilen}}: {toil} Handarbeit, {notToil} keine Handarbeit. Gewichte beginnen bei den Standardwerten und ändern sich langsam.",
  "From 5 verdicts of each kind on this tells how well it does on tasks it has not seen.":
    "Ab 5 Urteilen jeder Art steht hier, wie gut es bei Aufgaben ist, die es nicht gesehen hat.",
  "Tested on verdicts it had not seen (each tenth of {tasks} in turn): a task called toil stood above one that was not in {after} of all pairs, by the score alone in {before}.":
    "Geprüft an Urteilen, die es nicht gesehen hatte (reihum je ein Zehntel von {tasks}): In {after} aller Paare stand eine Aufgabe, die Handarbeit genannt wurde, über einer anderen; mit dem Wert allein in {before}.",
  "counts more (+{by})": "zählt mehr (+{by})",
  "counts less (−{by})": "zählt weniger (−{by})",

  "Measured before it came to you": "Gemessen, bevor es zu Ihnen kam",
  "Measured by the developers on {day}, commit {commit}, on public sets and desks made for the purpose. Your tickets may do better or worse.":
    "Von den Entwicklern am {day} gemessen, Commit {commit}, an öffentlichen Datensätzen und eigens gebauten Teams. Mit Ihren Tickets kann es besser oder schlechter gehen.",
  "Measured quality": "Gemessene Qualität",
  Set: "Datensatz",
  Metric: "Kennzahl",
  "Equal texts": "Gleiche Texte",
  "Like texts": "Ähnliche Texte",
  "Measured order of scores": "Gemessene Reihenfolge der Werte",
  "How often a score puts what is so above what is not (area under the curve, 0.5 by chance)":
    "Wie oft ein Wert das Zutreffende über das Unzutreffende stellt (Fläche unter der Kurve, 0,5 bei Zufall)",
  Score: "Wert",
  Simpler: "Einfacher",

  // What was measured: written in English by the evaluation.
  "loghub, all": "loghub, alle",
  "own {desk} desk, {tickets} tickets": "eigenes Team „{desk}“, {tickets} Tickets",
  "own sample, {tickets} tickets, mean of {samples}":
    "eigene Beispieldaten, {tickets} Tickets, Mittel aus {samples}",
  city: "Stadt",
  clinic: "Klinik",
  shop: "Shop",
  works: "Werk",
  "mean GA": "Mittel der GA",
  "pairs: precision / recall / F1": "Paare: Präzision / Trefferquote / F1",
  "groups (77 intents)": "Gruppen (77 Anliegen)",
  "{count} largest groups: purity / share of tickets":
    "die {count} größten Gruppen: Reinheit / Anteil der Tickets",
  "recall of {tasks} planted toil tasks in the {groups} largest groups":
    "Trefferquote bei {tasks} eingebauten Handarbeitsaufgaben in den {groups} größten Gruppen",
  "{count} look-alikes: pairs of tickets kept apart":
    "{count} zum Verwechseln ähnliche Aufgaben: getrennt gehaltene Ticketpaare",
  "No judgment: {tickets} tickets done in one go or not; simpler: how often filed there":
    "Kein Ermessen: {tickets} Tickets, in einem Zug erledigt oder nicht; einfacher: wie oft dort abgelegt",
  "Learning from {verdicts} verdicts, {desks} simulated desks; simpler: the score alone":
    "Lernen aus {verdicts} Urteilen, {desks} simulierte Teams; einfacher: der Wert allein",
} as const;
