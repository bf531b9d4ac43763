/** German of the help page: what words mean, how scores come about, how to read the report. */
export const DE_HELP = {
  Help: "Hilfe",
  "What the words mean, how scores come about, and how to get along.":
    "Was die Wörter bedeuten, wie Werte entstehen und wie Sie sich zurechtfinden.",
  "On this page": "Auf dieser Seite",
  "What the words mean": "Was die Wörter bedeuten",
  "How scores come about": "Wie Werte entstehen",
  "How to read the report": "Wie man den Bericht liest",
  Keys: "Tasten",
  "How to export": "Wie man exportiert",
  "Single letters never work while you type; they can be switched off in your settings.":
    "Einzelne Buchstaben wirken nie, während Sie tippen; in Ihren Einstellungen lassen sie sich ausschalten.",
  Toil: "Handarbeit",
  "Work that is repetitive, needs no human judgment and interrupts other work. It could be automated; it is never a judgment of the people who do it.":
    "Arbeit, die wiederkehrt, kein menschliches Ermessen braucht und andere Arbeit unterbricht. Sie ließe sich automatisieren; sie ist nie ein Urteil über die Menschen, die sie tun.",
  Ticket: "Ticket",
  "One request, alert or incident, whatever tool it came from.":
    "Eine Anfrage, ein Alarm oder eine Störung, gleich aus welchem System.",
  Task: "Aufgabe",
  "Tickets that ask for the same work, whatever the tool and the words. Its number stays when it is found again.":
    "Tickets, die dieselbe Arbeit verlangen, gleich in welchem System und mit welchen Worten. Ihre Nummer bleibt, wenn sie wieder gefunden wird.",
  Wording: "Formulierung",
  "One way in which people ask for a task: a title without its names and numbers, and the tickets that have it.":
    "Eine Art, in der Menschen eine Aufgabe verlangen: ein Titel ohne Namen und Zahlen, mit den Tickets, die ihn tragen.",
  Candidate: "Kandidat",
  "A task that is scored and ranked: worth a look for automation.":
    "Eine Aufgabe mit Wert und Rang: Eine Automatisierung zu prüfen lohnt sich.",
  Signal: "Signal",
  "One measured hint for a criterion, such as how steadily a task comes. What the export cannot tell is unknown and never counts as zero.":
    "Ein gemessener Hinweis auf ein Kriterium, etwa wie stetig eine Aufgabe kommt. Was der Export nicht hergibt, ist unbekannt und zählt nie als null.",
  Grade: "Güte",
  "How much of the evidence the export holds: A, B, C or D. A task of grade D has no rank until a person has said whether it is toil.":
    "Wie viele der Belege der Export enthält: A, B, C oder D. Eine Aufgabe der Güte D hat keinen Rang, bis ein Mensch gesagt hat, ob sie Handarbeit ist.",
  Verdict: "Urteil",
  "What a person says of a task: toil, not toil, needs design, split, or wrong group. The newest counts, and similar tasks learn from it.":
    "Was ein Mensch über eine Aufgabe sagt: Handarbeit, keine Handarbeit, erst gestalten, teilen oder falsche Gruppe. Das neueste zählt, und ähnliche Aufgaben lernen daraus.",
  "Interrupt-driven": "Unterbrechend",
  "Work that pulls somebody out of other work; each interruption also costs the time to get back to it.":
    "Arbeit, die jemanden aus anderer Arbeit reißt; jede Unterbrechung kostet auch die Zeit, um wieder hineinzufinden.",
  "Toil hours": "Handarbeitsstunden",
  "Hours a year that a task takes, as far as it is likely to be toil: hands-on work, rework and interruptions.":
    "Stunden, die eine Aufgabe im Jahr braucht, soweit sie wahrscheinlich Handarbeit ist: Bearbeitung, Nacharbeit und Unterbrechungen.",
  Remedy: "Abhilfe",
  "What to do about a task: automate, self-service, redesign, human-backed form, enforced state, retire, learn, or project.":
    "Was man gegen eine Aufgabe tut: automatisieren, Selbstbedienung, neu gestalten, Formular mit Mensch, Sollzustand erzwingen, abschaffen, untersuchen oder Projekt.",
  Driver: "Treiber",
  "What makes work come: identity and access, hardware, releases and so on, by words in the tickets. A task may have several.":
    "Was Arbeit auslöst: Identität und Zugriff, Hardware, Releases und so weiter, nach Wörtern in den Tickets. Eine Aufgabe kann mehrere haben.",
  "Operational debt": "Betriebsschuld",
  "What all ranked repeated work costs in a year if nothing changes, beside what operations spend.":
    "Was alle wiederkehrende Arbeit der Rangliste in einem Jahr kostet, wenn sich nichts ändert, neben den Ausgaben des Betriebs.",
  "Business box": "Business Box",
  "What the organisation keeps because it contributes: to revenue, profit or risk; in public bodies to mission, directives or budget. What cannot show its place stands outside the box.":
    "Was die Organisation behält, weil es beiträgt: zu Umsatz, Gewinn oder Risiko; in der Verwaltung zu Auftrag, Vorgaben oder Budget. Was seinen Platz nicht belegen kann, steht außerhalb der Box.",
  "Not priced": "Nicht bewertet",
  "An input is missing, so there is no number. It never means zero.":
    "Eine Angabe fehlt, deshalb gibt es keine Zahl. Es heißt nie null.",
  Plan: "Plan",
  "The tasks to automate within a stated number of engineer-days. An engineer-day is a day of the person who builds the automation.":
    "Die Aufgaben, die mit einer festgelegten Zahl von Entwicklertagen automatisiert werden. Ein Entwicklertag ist ein Tag der Person, die die Automatisierung baut.",
  "Tickets that ask for the same work become one task: titles are compared without their names and numbers, together with what the tickets share.":
    "Tickets, die dieselbe Arbeit verlangen, werden eine Aufgabe: Verglichen werden Titel ohne Namen und Zahlen, zusammen mit dem, was die Tickets gemeinsam haben.",
  "Three criteria are measured from what the export tells of those tickets: whether the work comes again and again, whether a rule could decide instead of a person, and whether it interrupts other work.":
    "Drei Kriterien werden an dem gemessen, was der Export über diese Tickets sagt: ob die Arbeit immer wiederkommt, ob statt eines Menschen eine Regel entscheiden könnte und ob sie andere Arbeit unterbricht.",
  "The toil score from 0 to 100 multiplies the three, so that a task has to be strong in all of them.":
    "Der Handarbeitswert von 0 bis 100 multipliziert die drei, sodass eine Aufgabe in allen stark sein muss.",
  "The grade says how much evidence there was, and the interval beside the score where it would lie if everything unknown were 0, or 1.":
    "Die Güte sagt, wie viele Belege es gab, und die Spanne neben dem Wert, wo er läge, wenn alles Unbekannte 0 wäre oder 1.",
  "Tasks are ranked by their toil hours a year, and a verdict of yours always goes before the computed score.":
    "Den Rang geben die Handarbeitsstunden im Jahr, und Ihr Urteil geht dem berechneten Wert immer vor.",
  "The two lines at the top are the answer: what repeated work costs in a year, and what the plan makes of it.":
    "Die zwei Zeilen oben sind die Antwort: was wiederkehrende Arbeit im Jahr kostet und was der Plan daraus macht.",
  "Each of the four numbers has a range where one is known: in eight of ten draws the value lies between P10 and P90.":
    "Jede der vier Zahlen hat eine Spanne, wo eine bekannt ist: In acht von zehn Ziehungen liegt der Wert zwischen P10 und P90.",
  "In the box, area is what an application takes in a year, on one scale inside and outside; shade is how much it contributes, and the word on the tile says the same.":
    "In der Box ist die Fläche, was eine Anwendung im Jahr kostet, innen und außen im selben Maßstab; die Tönung ist ihr Beitrag, und das Wort auf der Kachel sagt dasselbe.",
  "The bridge leads from today over the tasks of the plan to what is left; the dashed line at half is a target, not a promise.":
    "Die Brücke führt von heute über die Aufgaben des Plans zu dem, was bleibt; die gestrichelte Linie bei der Hälfte ist ein Ziel, kein Versprechen.",
  "Decisions say what another year without them costs, who owns them and until when; hours released are capacity, not cash.":
    "Entscheidungen sagen, was ein weiteres Jahr ohne sie kostet, wer sie verantwortet und bis wann; frei gewordene Stunden sind Kapazität, kein Geldfluss.",
  "The small print names assumptions, coverage and the day of the data; work without tickets is in no number.":
    "Das Kleingedruckte nennt Annahmen, Abdeckung und den Tag der Daten; Arbeit ohne Tickets steckt in keiner Zahl.",
} as const;
