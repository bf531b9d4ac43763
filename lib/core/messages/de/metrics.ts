/** German of what the numbers mean. */
export const DE_METRICS = {
  "Net value of the box": "Nettowert der Box",
  "What the automations in the box save over the horizon, less building, upkeep and failures. Only hours released count; the band comes from summed draws.":
    "Was die Automatisierungen der Box über den Zeitraum einsparen, abzüglich Bau, Pflege und Fehlläufen. Nur frei gewordene Stunden zählen; die Spanne stammt aus summierten Ziehungen.",
  "−build + Σ (saving − run) / (1 + d)^(m / 12)":
    "−Bau + Σ (Einsparung − Betrieb) / (1 + d)^(m / 12)",
  "money over the horizon, or hours where no rate is entered":
    "Geld über den Zeitraum, ohne Stundensatz Stunden",
  "Capacity used": "Genutzte Kapazität",
  "Engineer-days of the tasks in the box, of those that are there.":
    "Entwicklertage der Aufgaben in der Box, gemessen an den vorhandenen.",
  "Σ effort, in half days": "Σ Aufwand, in halben Tagen",
  "engineer-days": "Entwicklertage",
  "Ten more days": "Zehn Tage mehr",
  "What ten more engineer-days would add to the best plan, and which tasks come in.":
    "Was zehn weitere Entwicklertage dem besten Plan hinzufügen, und welche Aufgaben dazukommen.",
  "best value with 10 days more − best value now":
    "bester Wert mit 10 Tagen mehr − bester Wert jetzt",
  "money over the horizon, or hours": "Geld über den Zeitraum oder Stunden",
  "Best against a sorted list": "Bester Plan gegen sortierte Liste",
  "How much more the best plan is worth than filling the box from the top of a sorted list.":
    "Um wie viel der beste Plan mehr wert ist, als die Box aus einer sortierten Liste von oben zu füllen.",
  "best value − value of the list, each task at its P50 (P10 when cautious)":
    "bester Wert − Wert der Liste, jede Aufgabe mit ihrem P50 (vorsichtig: P10)",
  "Toil hours": "Handarbeitsstunden",
  "Hours of repeated manual work a year, counted as far as the task is likely to be toil.":
    "Stunden wiederkehrender Handarbeit im Jahr, gezählt mit der Wahrscheinlichkeit, dass die Aufgabe Handarbeit ist.",
  "chance of toil × (hands-on + rework + interruption hours)":
    "Wahrscheinlichkeit × (Bearbeitung + Nacharbeit + Unterbrechung in Stunden)",
  "hours a year": "Stunden im Jahr",
  "Toil score": "Handarbeitswert",
  "How clearly a task is toil: repeated, without judgment, breaking into other work. Low below 40, Medium below 60, High below 80, then Very high.":
    "Wie eindeutig eine Aufgabe Handarbeit ist: wiederkehrend, ohne Ermessen, andere Arbeit unterbrechend. Niedrig unter 40, Mittel unter 60, Hoch unter 80, darüber Sehr hoch.",
  "100 × (R × J × I^0.6)^(1/2.6)": "100 × (R × J × I^0,6)^(1/2,6)",
  "0 to 100": "0 bis 100",
  "Repetition (R)": "Wiederholung (R)",
  "Whether the same request keeps coming: its volume, its steadiness, its sameness.":
    "Ob dieselbe Anfrage immer wieder kommt: Menge, Stetigkeit, Gleichförmigkeit.",
  "gate × weighted mean of its signals": "Schwelle × gewichtetes Mittel der Signale",
  "0 to 1": "0 bis 1",
  "No judgment (J)": "Kein Ermessen (J)",
  "Whether a rule could decide: one way to resolve, even handling, few questions. 1 means no judgment is needed.":
    "Ob eine Regel entscheiden könnte: ein Lösungsweg, gleichmäßige Bearbeitung, wenige Rückfragen. 1 heißt: kein Ermessen nötig.",
  "weighted mean of its signals": "gewichtetes Mittel der Signale",
  "Interrupt-driven (I)": "Unterbrechend (I)",
  "Whether the work breaks into other work: how it comes in, unplanned, urgent, out of hours.":
    "Ob die Arbeit andere unterbricht: wie sie eingeht, ungeplant, dringend, außerhalb der Arbeitszeit.",
  Grade: "Güte",
  "How much of the evidence the export holds, for the weakest of the three criteria. Grade D is not ranked.":
    "Wie viel der Belege der Export enthält, beim schwächsten der drei Kriterien. Güte D steht nicht in der Rangliste.",
  "A from .75, B from .5, C from .25 of the signal weight, D below":
    "A ab 0,75, B ab 0,5, C ab 0,25 des Signalgewichts, darunter D",
  "A to D": "A bis D",
  Interval: "Intervall",
  "Where the score would lie if everything the export does not say were 0, or were 1.":
    "Wo der Wert läge, wenn alles, was der Export nicht sagt, 0 wäre oder 1.",
  "score with unknown signals at 0 – score with unknown signals at 1":
    "Wert mit unbekannten Signalen bei 0 – Wert mit unbekannten Signalen bei 1",
  "Chance of toil": "Wahrscheinlichkeit für Handarbeit",
  "The toil score read as a probability that the work is toil.":
    "Der Handarbeitswert als Wahrscheinlichkeit gelesen, dass die Arbeit Handarbeit ist.",
  "1 / (1 + e^((60 − score) / 8)); 60 is as likely toil as not":
    "1 / (1 + e^((60 − Wert) / 8)); bei 60 ist es so wahrscheinlich wie nicht",
  share: "Anteil",
  "Tickets a month": "Tickets im Monat",
  "Tickets of the task, brought to a month from the history that its sources cover.":
    "Tickets der Aufgabe, aus dem Zeitraum ihrer Quellen auf einen Monat umgerechnet.",
  "tickets a year / 12": "Tickets im Jahr / 12",
  "tickets a month": "Tickets im Monat",
  "Tickets a year": "Tickets im Jahr",
  "Tickets of the task, brought to 52 weeks from the history that its sources cover.":
    "Tickets der Aufgabe, aus dem Zeitraum ihrer Quellen auf 52 Wochen umgerechnet.",
  "tickets × 52 / weeks of history, for each source":
    "Tickets × 52 / Wochen des Zeitraums, je Quelle",
  "tickets a year": "Tickets im Jahr",
  "Cost a year": "Kosten im Jahr",
  "The expected yearly cost of the priced axes. The bar is P10 to P90 of seeded draws; expected values add up, ranges do not.":
    "Die erwarteten Jahreskosten der bewerteten Achsen. Der Balken reicht von P10 bis P90 reproduzierbarer Ziehungen; Erwartungswerte addieren sich, Spannen nicht.",
  "sum of the priced axes; an axis without its inputs is not priced, never 0":
    "Summe der bewerteten Achsen; eine Achse ohne Angaben ist nicht bewertet, nie 0",
  "money a year": "Geld im Jahr",
  "Operational debt": "Betriebsschuld",
  "What all ranked repeated work costs in a year if nothing changes.":
    "Was alle wiederkehrende Arbeit der Rangliste in einem Jahr kostet, wenn sich nichts ändert.",
  "sum of the expected yearly cost of the ranked tasks":
    "Summe der erwarteten Jahreskosten der Aufgaben in der Rangliste",
  "Contribution unknown": "Beitrag unbekannt",
  "Yearly burden of the applications of which nobody has said, with evidence, what objective they serve.":
    "Jährliche Last der Anwendungen, von denen niemand belegt hat, welchem Ziel sie dienen.",
  "Σ (run cost + toil + what is at risk) of those applications":
    "Σ (Betriebskosten + Handarbeit + Gefährdetes) dieser Anwendungen",
  "In the plan": "Im Plan",
  "What the tasks of the plan take off in a year of full use, net of upkeep and failed runs; a task that several share counts by its tickets.":
    "Was die Aufgaben des Plans in einem Jahr voller Nutzung einsparen, abzüglich Pflege und Fehlläufen; eine geteilte Aufgabe zählt nach ihren Tickets.",
  "Σ yearly saving of the task × share of its tickets":
    "Σ jährliche Einsparung der Aufgabe × Anteil ihrer Tickets",
  "money a year, or hours where no rate is entered": "Geld im Jahr, ohne Stundensatz Stunden",
  Contribution: "Beitrag",
  "How much of the objectives rests on an application, as far as there is evidence.":
    "Wie viel der Ziele auf einer Anwendung ruht, soweit es belegt ist.",
  "Σ weight of objective × share that rests on it × weight of evidence":
    "Σ Gewicht des Ziels × Anteil, der auf ihr ruht × Gewicht des Belegs",
  "Mission: time lost": "Auftrag: verlorene Zeit",
  "Hours that people wait for the service they are there for, because of repeated work.":
    "Stunden, die Menschen wegen wiederkehrender Arbeit auf ihre Leistung warten.",
  "Σ duration × people affected × impact × tier × chance of toil":
    "Σ Dauer × Betroffene × Wirkung × Stufe × Wahrscheinlichkeit für Handarbeit",
  "Directives at risk": "Gefährdete Vorgaben",
  "Weight of the mandates that repeated work may make late.":
    "Gewicht der Vorgaben, die durch wiederkehrende Arbeit in Verzug geraten können.",
  "Σ chance to miss × weight": "Σ Wahrscheinlichkeit zu verfehlen × Gewicht",
  points: "Punkte",
  "Yearly burden": "Jährliche Last",
  "What an application takes in a year: running it, the toil of its tickets, and what is at risk through them.":
    "Was eine Anwendung im Jahr kostet: der Betrieb, die Handarbeit ihrer Tickets und was durch sie gefährdet ist.",
  "run cost + toil + what is at risk": "Betriebskosten + Handarbeit + Gefährdetes",
  "Debt share": "Anteil der Schuld",
  "Operational debt as a part of what operations spend in the same scope and year.":
    "Betriebsschuld als Teil dessen, was der Betrieb im selben Bereich und Jahr ausgibt.",
  "operational debt / operational spending": "Betriebsschuld / Betriebsausgaben",
  "Share of working time": "Anteil der Arbeitszeit",
  "Toil hours as a part of the hours that the staff can work in a year.":
    "Handarbeitsstunden als Teil der Stunden, die das Team im Jahr arbeiten kann.",
  "toil hours / (staff × productive hours)": "Handarbeitsstunden / (Team × produktive Stunden)",
  "As people": "In Stellen",
  "Toil hours expressed in full-time people.":
    "Handarbeitsstunden, ausgedrückt in Vollzeitstellen.",
  "toil hours / productive hours of one person":
    "Handarbeitsstunden / produktive Stunden einer Person",
  FTE: "VZÄ",
  Coverage: "Abdeckung",
  "How many of the imported tickets the totals count. The others are left out by a filter, come too rarely to be a task, or are in tasks with too little evidence.":
    "Wie viele der importierten Tickets in den Summen zählen. Die anderen sind durch einen Filter ausgelassen, kommen zu selten für eine Aufgabe vor oder gehören zu Aufgaben mit zu wenig Belegen.",
  "tickets of ranked tasks / all tickets": "Tickets der Aufgaben in der Rangliste / alle Tickets",
  "Share of the task's tickets whose export holds what the signal needs.":
    "Anteil der Tickets der Aufgabe, deren Export enthält, was das Signal braucht.",
  "tickets with the field / tickets of the task": "Tickets mit dem Feld / Tickets der Aufgabe",
  Remedy: "Abhilfe",
  "What kind of change removes the work, read from the bands of the three criteria.":
    "Welche Art von Änderung die Arbeit beseitigt, abgelesen an den Stufen der drei Kriterien.",
  "high, mixed or low R, J and I → one of eight remedies":
    "hohes, mittleres oder niedriges R, J und I → eine von acht Abhilfen",
  "a word": "ein Wort",
  Wording: "Formulierung",
  "One way in which people ask for a task: a title without its names and numbers, and the tickets that have it.":
    "Eine Art, in der Menschen eine Aufgabe verlangen: ein Titel ohne Namen und Zahlen, mit den Tickets, die ihn tragen.",
  "tickets whose title is the same once names and numbers are masked":
    "Tickets, deren Titel ohne Namen und Zahlen gleich ist",
  "a text": "ein Text",
  Driver: "Treiber",
  "What makes work come, such as identity and access, hardware or releases. A task may have several.":
    "Was Arbeit auslöst, etwa Identität und Zugriff, Hardware oder Releases. Eine Aufgabe kann mehrere haben.",
  "evidence words in the title or services, or in 30 % of the example texts":
    "Belegwörter im Titel oder in Services oder in 30 % der Beispieltexte",
  "Toil in the period": "Handarbeit im Zeitraum",
  "Toil hours of the ranked tasks in the weeks shown: each ticket counts with the hours that one of its task takes.":
    "Handarbeitsstunden der Rangliste in den gezeigten Wochen: Jedes Ticket zählt mit den Stunden, die eines seiner Aufgabe kostet.",
  "Σ tickets of the period × toil hours a year / tickets a year":
    "Σ Tickets des Zeitraums × Handarbeitsstunden im Jahr / Tickets im Jahr",
  hours: "Stunden",
  "Tickets of ranked tasks": "Tickets der Rangliste",
  "Tickets opened in the weeks shown that belong to a ranked task.":
    "In den gezeigten Wochen eröffnete Tickets, die zu einer Aufgabe der Rangliste gehören.",
  "count by opening date, whole weeks from Monday": "Anzahl nach Eröffnung, ganze Wochen ab Montag",
  tickets: "Tickets",
  "New or growing toil": "Neue oder wachsende Handarbeit",
  "Tasks that have begun or about doubled within the last 13 weeks, against the mean of the weeks before.":
    "Aufgaben, die in den letzten 13 Wochen begonnen oder sich etwa verdoppelt haben, gegen das Mittel der Wochen davor.",
  "S = max(0, S + x ln 2 − λ) week by week, λ at least .1; an alarm while S ≥ 6":
    "S = max(0, S + x ln 2 − λ) Woche für Woche, λ mindestens 0,1; Alarm, solange S ≥ 6",
  tasks: "Aufgaben",
  "Doing nothing": "Nichts tun",
  "What the task costs in the next 12 months if it goes on as it does.":
    "Was die Aufgabe in den nächsten 12 Monaten kostet, wenn es so weitergeht.",
  "expected yearly cost, without growth": "erwartete Jahreskosten, ohne Wachstum",
  "money, or hours where nothing is priced": "Geld, oder Stunden, wo nichts bewertet ist",
} as const;
