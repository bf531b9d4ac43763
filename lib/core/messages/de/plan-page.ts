/** German of the page of the plan: headings, controls, what an act did or refused. */
export const DE_PLAN_PAGE = {
  "See what was approved": "Freigegebenen Stand ansehen",
  Reset: "Zurücksetzen",
  "Copy link": "Link kopieren",
  "For finance": "Für die Finanzabteilung",
  "The report as a workbook; its sheet for finance has formula, source of the rate and approval of each task":
    "Der Bericht als Arbeitsmappe; das Blatt Finanzen nennt zu jeder Aufgabe Formel, Herkunft des Satzes und Genehmigung",
  "Link copied": "Link kopiert",
  "Copy the address from the bar above: it holds this plan.":
    "Kopieren Sie die Adresse aus der Leiste oben: Sie enthält diesen Plan.",
  "Propose plan": "Plan vorschlagen",
  "Proposed: {count} tasks. It stands here for everybody who sees the plan.":
    "Vorgeschlagen: {count} Aufgaben. Der Vorschlag steht hier für alle, die den Plan sehen.",
  "saving …": "wird gespeichert …",
  Undo: "Rückgängig",
  "Try again.": "Versuchen Sie es noch einmal.",
  "The change did not reach the server. Check the connection, then try again.":
    "Die Änderung kam nicht beim Server an. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  "That cannot be stored. Reload the page, then try again.":
    "Das lässt sich nicht speichern. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  "Your role does not change the plan. Ask a lead of the workspace.":
    "Ihre Rolle darf den Plan nicht ändern. Fragen Sie die Leitung des Arbeitsbereichs.",
  "This task is not there any more. Reload the page.":
    "Diese Aufgabe gibt es nicht mehr. Laden Sie die Seite neu.",

  "What if": "Was wäre, wenn",
  "Engineer-days": "Entwicklertage",
  "What the box holds, this quarter.": "Was die Box in diesem Quartal fasst.",
  "Target years": "Zieljahre",
  "How long an automation may take to be worth it.":
    "Wie lange eine Automatisierung brauchen darf, bis sie sich lohnt.",
  "Cost per hour": "Kosten je Stunde",
  Cautious: "Vorsichtig",
  "Plan on the P10 of each task: nine times in ten it gives more. Answers come at once, and the address of this page holds them.":
    "Rechnet mit dem P10 jeder Aufgabe: In neun von zehn Fällen bringt sie mehr. Antworten kommen sofort, und die Adresse dieser Seite hält sie fest.",
  "{label}: less": "{label}: weniger",
  "{label}: more": "{label}: mehr",
  "{label}, slider": "{label}, Regler",
  "not set": "offen",

  "In the box": "In der Box",
  "Area is engineer-days.": "Die Fläche steht für Entwicklertage.",
  "Net value a day:": "Nettowert je Tag:",
  "{title}: {text}, locked in": "{title}: {text}, fest eingeplant",
  "Left outside": "Draußen",
  "The first to enter stands first.": "Was als Erstes hineinkäme, steht oben.",
  "Everything that pays for itself is in the box.": "Alles, was sich lohnt, ist in der Box.",
  "Show all {count}": "Alle {count} zeigen",
  "1 task costs more than it gives back in {horizon}":
    "1 Aufgabe kostet mehr, als sie in {horizon} zurückbringt",
  "{count} tasks cost more than they give back in {horizon}":
    "{count} Aufgaben kosten mehr, als sie in {horizon} zurückbringen",
  "Without return": "Ohne Ertrag",
  "Task and why": "Aufgabe und Grund",
  Effort: "Aufwand",
  "Net value": "Nettowert",
  "Per day": "Je Tag",
  Lock: "Festlegen",
  "Lock {title} in the box": "{title} fest einplanen",
  "Unlock (L)": "Lösen (L)",
  "Lock in the box (L)": "Fest einplanen (L)",
  "Leave {title} out": "{title} auslassen",
  "Let it in again": "Wieder zulassen",
  "Leave it out": "Auslassen",
  "Owner, note and ties of {title}": "Verantwortung, Notiz und Bindungen von {title}",
  "Owner, note, needs, instead of": "Verantwortung, Notiz, braucht, anstelle von",
  "{title}: unlocked": "{title}: gelöst",
  "{title}: locked in": "{title}: fest eingeplant",
  "{title}: left out": "{title}: ausgelassen",
  "{title}: saved": "{title}: gespeichert",
  "{title}: {days} days": "{title}: {days} Tage",
  "{title}: no estimate": "{title}: keine Schätzung",
  "Engineer-days of {title}": "Entwicklertage für {title}",
  "Effort of {title}": "Aufwand für {title}",
  "No estimate": "Keine Schätzung",
  "In days …": "In Tagen …",

  Owner: "Verantwortlich",
  Note: "Notiz",
  "Shown as the reason when the task is left out.":
    "Steht als Grund da, wenn die Aufgabe ausgelassen wird.",
  Skill: "Fähigkeit",
  "As the limits name it; empty: engineer.": "Wie bei den Grenzen genannt; leer: engineer.",
  Fund: "Geldtopf",
  "Restricted money pays only for what it names.":
    "Zweckgebundenes Geld bezahlt nur, was es nennt.",
  "The first that may": "Der erste, der darf",
  Needs: "Braucht",
  "Only in the box together with these.": "Nur zusammen mit diesen in der Box.",
  "Instead of": "Anstelle von",
  "Never in the box beside these.": "Nie neben diesen in der Box.",
  "Choose a task …": "Aufgabe wählen …",
  "a task that is gone": "eine Aufgabe, die es nicht mehr gibt",
  "{title}: take away": "{title}: entfernen",

  "Scenarios side by side": "Szenarien im Vergleich",
  Figure: "Zahl",
  "A: {a}.": "A: {a}.",
  "A: {a}. B: {b}.": "A: {a}. B: {b}.",
  Swap: "Tauschen",
  "End comparison": "Vergleich beenden",
  "Compare with {count} more days": "Mit {count} Tagen mehr vergleichen",
  "Name of the scenario": "Name des Szenarios",
  "Name of scenario A": "Name für Szenario A",
  "Save scenario": "Szenario speichern",
  'Saved as "{name}"': "Gespeichert als „{name}“",
  "The scenario did not reach the server. Try again.":
    "Das Szenario kam nicht beim Server an. Versuchen Sie es noch einmal.",
  Use: "Verwenden",
  Compare: "Vergleichen",
  "Remove {name}": "{name} entfernen",
  "Scenario A over {months} months": "Szenario A über {months} Monate",
  "Net value so far, discounted by {share} a year.":
    "Nettowert bis dahin, abgezinst mit {share} im Jahr.",
  "Scenario A, {unit}. Half of today is a line to aim at, not a promise.":
    "Szenario A, {unit}. Die Hälfte von heute ist eine Ziellinie, kein Versprechen.",

  "Several limits: quarters, skills and funds": "Mehrere Grenzen: Quartale, Fähigkeiten, Geldtöpfe",
  "Engineer-days of each skill by quarter; funds stand in the assumptions. A task's skill and fund are set with its pencil.":
    "Entwicklertage je Fähigkeit und Quartal; Geldtöpfe stehen in den Annahmen. Fähigkeit und Geldtopf einer Aufgabe setzen Sie mit ihrem Stift.",
  Stop: "Anhalten",
  "Solving …": "Wird gerechnet …",
  "Solve under these limits": "Unter diesen Grenzen lösen",
  "Stopped; nothing has changed.": "Angehalten; nichts hat sich geändert.",
  "The plan could not be solved. Try again.":
    "Der Plan ließ sich nicht lösen. Versuchen Sie es noch einmal.",
  // What the solver's address answers, in English for programs.
  "Other plans are being solved. Try again in a few seconds.":
    "Gerade werden andere Pläne gerechnet. Versuchen Sie es in ein paar Sekunden noch einmal.",
  "The limits cannot be read.": "Die Grenzen lassen sich nicht lesen.",
  "Days of each skill by quarter": "Tage je Fähigkeit und Quartal",
  "Skill {number}": "Fähigkeit {number}",
  database: "Datenbank",
  "Take away": "Entfernen",
  "Take away {skill}": "{skill} entfernen",
  "skill {number}": "Fähigkeit {number}",
  "Add a skill": "Fähigkeit hinzufügen",
  "Plan under these limits": "Plan unter diesen Grenzen",
  "Nothing.": "Nichts.",
  "Left outside, and why": "Was draußen bleibt, und warum",

  Roadmap: "Fahrplan",
  "The tasks of this plan on the four steps. The mark is the 50 % line: a target, never a promise.":
    "Die Aufgaben dieses Plans auf den vier Stufen. Die Marke ist die Linie bei 50 %: ein Ziel, nie ein Versprechen.",
  "and {count} more": "und {count} weitere",
  "Assumptions.": "Annahmen.",
  "All inputs, who set them, and what to measure first":
    "Alle Angaben, wer sie gesetzt hat und was zuerst zu messen ist",
} as const;
