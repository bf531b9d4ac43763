/** German of the inputs of the cost model. */
export const DE_ASSUMPTIONS = {
  "Cost of work": "Kosten der Arbeit",
  "Touch time": "Bearbeitungszeit",
  Losses: "Verluste",
  "Mission and directives": "Auftrag und Vorgaben",
  Automation: "Automatisierung",
  "Calendar, money and scope": "Kalender, Geld und Umfang",

  "An assumption of the product; replace it by a measurement.":
    "Eine Annahme des Produkts; ersetzen Sie sie durch eine Messung.",
  "No default: left empty, money is not priced.":
    "Kein Standardwert: Bleibt das Feld leer, wird Geld nicht bewertet.",
  "Cost of one person a year": "Kosten einer Person im Jahr",
  "Fully loaded: salary, contributions, workplace, leadership.":
    "Vollkosten: Gehalt, Abgaben, Arbeitsplatz, Leitung.",
  "Productive hours": "Produktive Stunden",
  "1650: a year less leave, holidays, illness and training; a planning convention.":
    "1650: ein Jahr ohne Urlaub, Feiertage, Krankheit und Schulung; ein üblicher Planwert.",
  "Rate = cost of one person / productive hours.":
    "Stundensatz = Kosten einer Person / produktive Stunden.",
  "Teams and roles that cost something else": "Teams und Rollen mit anderen Kosten",
  "Empty: everybody at the cost above.": "Leer: alle zu den Kosten oben.",
  "One a line: team as its tickets name it; cost a year; productive hours (may be left out).":
    "Je Zeile: Team, wie die Tickets es nennen; Kosten im Jahr; produktive Stunden (können fehlen).",
  "Labour paid by the hour": "Nach Stunden bezahlte Arbeit",
  "0 %: hours released are capacity, not money, until somebody says otherwise.":
    "0 %: Frei gewordene Stunden sind Kapazität, kein Geld, solange niemand etwas anderes sagt.",
  "Contractors and overtime that would not be paid any more. Only this and fees are money that is not paid any more.":
    "Externe und Überstunden, die nicht mehr bezahlt würden. Nur sie und Gebühren sind Geld, das nicht mehr ausgegeben wird.",
  "Fees by the ticket": "Gebühren je Ticket",
  "Empty: nobody outside is paid by the ticket.": "Leer: Niemand wird von außen je Ticket bezahlt.",
  "One a line: name; fee; words in task titles, with commas.":
    "Je Zeile: Name; Gebühr; Wörter in Aufgabentiteln, mit Kommas.",
  "Off-hours factor": "Faktor außerhalb der Arbeitszeit",
  "1.5: a usual premium for evenings and weekends. Assumption.":
    "1,5: ein üblicher Zuschlag für Abende und Wochenenden. Annahme.",
  "Touch hours in the evening, at weekends and on holidays.":
    "Bearbeitungsstunden am Abend, am Wochenende und an Feiertagen.",
  "Night factor": "Nachtfaktor",
  "2: a usual premium for being woken. Assumption.":
    "2: ein üblicher Zuschlag dafür, geweckt zu werden. Annahme.",
  "Touch hours at night.": "Bearbeitungsstunden in der Nacht.",
  "On-call hours": "Bereitschaftszeiten",
  "Empty: nobody is on call; evenings, free days and nights have their own factors.":
    "Leer: Niemand hat Bereitschaft; Abende, freie Tage und Nächte haben eigene Faktoren.",
  "One a line: weekdays; from; to, such as “Mon-Fri; 18; 22”. Hours outside business in which somebody is paid or expected to answer. Each hour counts by its own weekday.":
    "Je Zeile: Wochentage; von; bis, etwa „Mo-Fr; 18; 22“. Stunden außerhalb der Arbeitszeit, in denen jemand bezahlt oder erwartet wird zu antworten. Jede Stunde zählt nach ihrem eigenen Wochentag.",
  "On-call factor": "Bereitschaftsfaktor",
  "1.5: a usual premium for a call-out. Assumption; it counts only with on-call hours.":
    "1,5: ein üblicher Zuschlag für einen Einsatz. Annahme; zählt nur mit Bereitschaftszeiten.",
  "Touch hours while somebody is on call, in place of the off-hours and night factors.":
    "Bearbeitungsstunden während der Bereitschaft, anstelle der Faktoren für Abend und Nacht.",
  "Waiting of requesters": "Warten der Anfragenden",
  "Empty: waiting is shown in hours; it is a line of its own and part of no saving.":
    "Leer: Warten wird in Stunden gezeigt; es ist eine eigene Zeile und Teil keiner Einsparung.",
  "Share of waiting time in which a requester cannot work, and the cost of that hour.":
    "Anteil der Wartezeit, in dem Anfragende nicht arbeiten können, und die Kosten dieser Stunde.",
  "Cost of an hour": "Kosten einer Stunde",
  "{value} an hour": "{value} je Stunde",
  "Blocked, %": "Blockiert, %",
  "{value} of it blocked": "davon {value} blockiert",

  "{currency} a year": "{currency} im Jahr",
  "{currency} a ticket": "{currency} je Ticket",
  "{currency} an hour, and % of the time": "{currency} je Stunde und % der Zeit",
  "{currency} a year, hours, and %": "{currency} im Jahr, Stunden und %",
  "{currency} an hour, % and words": "{currency} je Stunde, % und Wörter",
  "{currency} a month": "{currency} im Monat",
  "{currency} once": "{currency} einmalig",
  "{currency} an event, 90 % range": "{currency} je Ereignis, 90-%-Spanne",
  "{currency} a run": "{currency} je Lauf",
  "{currency} a month and automation": "{currency} je Monat und Automatisierung",
  "{currency} an hour": "{currency} je Stunde",
  "{currency} for the plan": "{currency} für den Plan",
  "hours a year": "Stunden im Jahr",
  "% of labour": "% der Arbeit",
  "× rate": "× Stundensatz",
  "weekdays and hours": "Wochentage und Stunden",
  "minutes an interruption": "Minuten je Unterbrechung",
  "minutes a ticket": "Minuten je Ticket",
  "σ of ln(minutes)": "σ von ln(Minuten)",
  minutes: "Minuten",
  "%": "%",
  "% a day, and words": "% am Tag und Wörter",
  "people, %, and tier weight": "Menschen, % und Gewicht der Stufe",
  "weight 0–1": "Gewicht 0–1",
  "weight 1–100": "Gewicht 1–100",
  "% of the work": "% der Arbeit",
  months: "Monate",
  "% of building a year": "% der Baukosten im Jahr",
  "% a year": "% im Jahr",
  hours: "Stunden",
  "engineer-days": "Entwicklertage",
  days: "Tage",
  people: "Menschen",
  "%, date, and answers": "%, Datum und Antworten",

  "Minutes to refocus": "Minuten, um wieder hineinzufinden",
  "3 / 8 / 15: assumption. The often quoted 23 minutes have no paper behind them.":
    "3 / 8 / 15: Annahme. Hinter den oft zitierten 23 Minuten steht keine Studie.",
  "Time to get back into the work that was interrupted.":
    "Zeit, um in die unterbrochene Arbeit zurückzufinden.",
  "Hands-on minutes, alert": "Bearbeitungsminuten, Alarm",
  "Hands-on minutes, request": "Bearbeitungsminuten, Anfrage",
  "Hands-on minutes, incident": "Bearbeitungsminuten, Störung",
  "Hands-on minutes, change": "Bearbeitungsminuten, Change",
  "Hands-on minutes, problem": "Bearbeitungsminuten, Problem",
  "Hands-on minutes, engineering": "Bearbeitungsminuten, Entwicklung",
  "Hands-on minutes, unknown": "Bearbeitungsminuten, unbekannt",
  "Used only for tickets of which nothing is known (rung 5).":
    "Nur für Tickets, von denen nichts bekannt ist (Stufe 5).",
  "Error of minutes from work log": "Fehler der Minuten aus dem Arbeitsprotokoll",
  "Error of minutes from activity windows": "Fehler der Minuten aus Aktivitätsfenstern",
  "Error of minutes from notes": "Fehler der Minuten aus Notizen",
  "Error of minutes from time in progress": "Fehler der Minuten aus der Bearbeitungszeit",
  "Assumption: .15 work log, .35 activity windows, .50 notes, .70 time in progress.":
    "Annahme: 0,15 Arbeitsprotokoll, 0,35 Aktivitätsfenster, 0,50 Notizen, 0,70 Bearbeitungszeit.",
  "How far off minutes from this source are; a work log has the smallest.":
    "Wie weit Minuten aus dieser Quelle danebenliegen; am wenigsten aus dem Arbeitsprotokoll.",
  "Minutes per note": "Minuten je Notiz",
  "6 to start with; calibrated on tickets that have a work log as well.":
    "6 zu Beginn; kalibriert an Tickets, die auch ein Arbeitsprotokoll haben.",
  "Rung 3: number of notes times this.": "Stufe 3: Zahl der Notizen mal diesem Wert.",
  "Active share of time in progress": "Aktiver Anteil der Bearbeitungszeit",
  "15 %, plausible from 5 to 35 %: assumption.": "15 %, plausibel von 5 bis 35 %: Annahme.",
  "Rung 4: business time in progress times this, at most 8 hours a day.":
    "Stufe 4: Arbeitszeit in Bearbeitung mal diesem Wert, höchstens 8 Stunden am Tag.",

  "Empty: the axis says “not priced”, never 0.": "Leer: Die Achse sagt „nicht bewertet“, nie 0.",
  "Revenue over these services": "Umsatz über diese Services",
  "Empty: the axis says “not priced”, never 0. Impact 25 %, recapture 40 % and margin 35 % are starting values.":
    "Leer: Die Achse sagt „nicht bewertet“, nie 0. Wirkung 25 %, Nachholung 40 % und Marge 35 % sind Startwerte.",
  "Union of the hours in which urgent tickets are open × revenue an hour × impact × (1 − recaptured) × margin.":
    "Vereinigung der Stunden, in denen dringende Tickets offen sind × Umsatz je Stunde × Wirkung × (1 − nachgeholt) × Marge.",
  "Yearly revenue": "Jahresumsatz",
  "{value} a year": "{value} im Jahr",
  "Hours a year it is earned in": "Stunden im Jahr, in denen er entsteht",
  "{value} service hours": "{value} Servicestunden",
  "Impact, %": "Wirkung, %",
  "{value} impact": "{value} Wirkung",
  "Recaptured later, %": "Später nachgeholt, %",
  "{value} recaptured later": "{value} später nachgeholt",
  "Contribution margin, %": "Deckungsbeitrag, %",
  "{value} margin": "{value} Marge",
  "Up to priority": "Bis Priorität",
  "up to priority {value}": "bis Priorität {value}",
  "Delayed earning": "Verzögerter Ertrag",
  "Hours that people wait for what lets them earn × value of an hour × share that is felt.":
    "Stunden, die Menschen auf ihr Arbeitsmittel warten × Wert einer Stunde × spürbarer Anteil.",
  "Value of an hour": "Wert einer Stunde",
  "Felt, %": "Spürbar, %",
  "{value} felt": "{value} spürbar",
  "Words in task titles, with commas": "Wörter in Aufgabentiteln, mit Kommas",
  "tasks with {value}": "Aufgaben mit {value}",
  "Open doors": "Offene Türen",
  "Chance of a loss event on each day that a patch, certificate or removal of access waits.":
    "Wahrscheinlichkeit eines Schadens an jedem Tag, an dem ein Patch, ein Zertifikat oder das Entziehen von Zugriff wartet.",
  "Chance a day, %": "Wahrscheinlichkeit am Tag, %",
  "{value} a day": "{value} am Tag",
  "Service credits": "Gutschriften",
  "One a line: contract; value a month; credit, %; most a month (may be empty); chance to miss in a month, %; words in task titles.":
    "Je Zeile: Vertrag; Wert im Monat; Gutschrift, %; höchstens im Monat (darf leer sein); Wahrscheinlichkeit zu verfehlen im Monat, %; Wörter in Aufgabentiteln.",
  Deadlines: "Fristen",
  "One a line: name; due (YYYY-MM-DD, may be empty); cost of missing it; chance to miss it, %; owner; words in task titles.":
    "Je Zeile: Name; fällig (JJJJ-MM-TT, darf leer sein); Kosten beim Verfehlen; Wahrscheinlichkeit zu verfehlen, %; verantwortlich; Wörter in Aufgabentiteln.",

  "Loss of one event: productivity": "Schaden eines Ereignisses: Produktivität",
  "Loss of one event: response": "Schaden eines Ereignisses: Reaktion",
  "Loss of one event: replacement": "Schaden eines Ereignisses: Ersatz",
  "Loss of one event: competitive advantage": "Schaden eines Ereignisses: Wettbewerbsvorteil",
  "Loss of one event: fines and judgments": "Schaden eines Ereignisses: Bußgelder und Urteile",
  "Loss of one event: reputation": "Schaden eines Ereignisses: Ansehen",
  "Work that stands still during an event. The hands-on hours are in labour already: tick it only for what comes on top.":
    "Arbeit, die während eines Ereignisses stillsteht. Die Bearbeitungsstunden stecken schon in der Arbeit: Haken Sie es nur an, wenn etwas dazukommt.",
  "Finding and mending the fault. These hours are in labour already: tick it only for what comes on top.":
    "Den Fehler finden und beheben. Diese Stunden stecken schon in der Arbeit: Haken Sie es nur an, wenn etwas dazukommt.",
  "Buying or rebuilding what an event broke.":
    "Kaufen oder neu aufbauen, was ein Ereignis zerstört hat.",
  "Trade secrets or a head start that others gain by it.":
    "Geschäftsgeheimnisse oder ein Vorsprung, den andere dadurch gewinnen.",
  "Fines, settlements and lawyers that follow an event.":
    "Bußgelder, Vergleiche und Anwälte als Folge eines Ereignisses.",
  "Those who leave, or never come, because they heard of it.":
    "Wer geht oder gar nicht erst kommt, weil es bekannt wurde.",
  "Low end": "Unteres Ende",
  "High end": "Oberes Ende",
  Source: "Quelle",
  "from {value}": "von {value}",
  "to {value}": "bis {value}",
  "source: {value}": "Quelle: {value}",
  "Comes on top of labour": "Kommt zur Arbeit hinzu",
  "comes on top of labour": "kommt zur Arbeit hinzu",
  "left out: labour counts it already": "ausgelassen: steckt schon in der Arbeit",
  "Empty: this form takes no part. One of the six forms of loss of Open FAIR.":
    "Leer: Diese Schadensart zählt nicht. Eine der sechs Schadensarten von Open FAIR.",
  "Loss of one event, as one range": "Schaden eines Ereignisses, als eine Spanne",
  "Empty: the axis says “not priced”, never 0, unless a form below counts. A lognormal (Open FAIR).":
    "Leer: Die Achse sagt „nicht bewertet“, nie 0, solange keine Schadensart unten zählt. Lognormal (Open FAIR).",
  "What one major incident, failed change or breach costs in all: 5 % are cheaper than the low end, 5 % dearer than the high one. Forms of loss that count take its place.":
    "Was ein schwerer Vorfall, ein gescheiterter Change oder eine Datenpanne insgesamt kostet: 5 % sind billiger als das untere Ende, 5 % teurer als das obere. Schadensarten, die zählen, treten an seine Stelle.",

  "People served": "Versorgte Menschen",
  "Empty: mission says “not priced”. Impact 25 % and weight 1 are starting values.":
    "Leer: Der Auftrag sagt „nicht bewertet“. Wirkung 25 % und Gewicht 1 sind Startwerte.",
  "Hours open × people × share of the service they miss × weight of its application's tier.":
    "Offene Stunden × Menschen × Anteil der Leistung, der ihnen fehlt × Gewicht der Stufe der Anwendung.",
  "People affected by a ticket": "Betroffene je Ticket",
  "{value} people a ticket": "{value} Betroffene je Ticket",
  "Weight without a tier": "Gewicht ohne Stufe",
  "weight {value} without a tier": "Gewicht {value} ohne Stufe",
  "Mission tiers": "Auftragsstufen",
  "1 / .6 / .3 / .1, from essential to convenient: assumption.":
    "1 / 0,6 / 0,3 / 0,1, von unverzichtbar bis bequem: Annahme.",
  "An hour that people wait counts by the tier of the application their tickets are about. Applications hold the tier.":
    "Eine Stunde Wartezeit zählt nach der Stufe der Anwendung, um die es in den Tickets geht. Die Stufe steht bei den Anwendungen.",
  "Tier 1": "Stufe 1",
  "Tier 2": "Stufe 2",
  "Tier 3": "Stufe 3",
  "Tier 4": "Stufe 4",
  "tier 1 {value}": "Stufe 1 {value}",
  "tier 2 {value}": "Stufe 2 {value}",
  "tier 3 {value}": "Stufe 3 {value}",
  "tier 4 {value}": "Stufe 4 {value}",
  Mandates: "Vorgaben",
  "Empty: nothing is said to be at stake.": "Leer: Es heißt nicht, dass etwas gefährdet ist.",
  "One a line: law, order, finding or grant term; weight; chance to miss it, %; words in task titles; deadline (YYYY-MM-DD); owner.":
    "Je Zeile: Gesetz, Anordnung, Prüfbefund oder Förderbedingung; Gewicht; Wahrscheinlichkeit zu verfehlen, %; Wörter in Aufgabentiteln; Frist (JJJJ-MM-TT); verantwortlich.",

  "Share taken over": "Übernommener Anteil",
  "50 / 75 / 90 %, triangular; a vendor's own example is 87 %. Assumption.":
    "50 / 75 / 90 %, dreiecksverteilt; das Beispiel eines Anbieters liegt bei 87 %. Annahme.",
  "Least, most likely and most that an automation does once it is in full use.":
    "Was eine Automatisierung bei voller Nutzung mindestens, am ehesten und höchstens übernimmt.",
  "Least, %": "Mindestens, %",
  "least {value}": "mindestens {value}",
  "Likely, %": "Am ehesten, %",
  "likely {value}": "am ehesten {value}",
  "Most, %": "Höchstens, %",
  "most {value}": "höchstens {value}",
  Ramp: "Anlauf",
  "Months in which about two thirds of it are reached.":
    "Monate, nach denen etwa zwei Drittel davon erreicht sind.",
  "Still looked at": "Weiter geprüft",
  "Automated work that people check all the same.":
    "Automatisierte Arbeit, die Menschen trotzdem prüfen.",
  Upkeep: "Pflege",
  "Keeping an automation alive.": "Eine Automatisierung am Laufen halten.",
  "Failed runs": "Fehlläufe",
  "Runs that a person has to finish.": "Läufe, die ein Mensch zu Ende bringen muss.",
  Discount: "Abzinsung",
  "A later amount is worth so much less.": "Um so viel weniger ist ein späterer Betrag wert.",
  Inflation: "Inflation",
  "Wages and prices rise; savings and upkeep with them.":
    "Löhne und Preise steigen; Einsparung und Pflege mit ihnen.",
  "Engineer-day": "Entwicklertag",
  "Hours of one engineer-day.": "Stunden eines Entwicklertags.",
  "0 %: all amounts in today's prices.": "0 %: alle Beträge in heutigen Preisen.",
  "Assumption.": "Annahme.",
  "Cost of a failed run": "Kosten eines Fehllaufs",
  "What one failure costs to put right.": "Was es kostet, einen Fehllauf zu bereinigen.",
  Licence: "Lizenz",
  "Paid for each automation that runs.": "Fällt für jede laufende Automatisierung an.",
  "Cost of those who build": "Kosten derer, die bauen",
  "Empty: the hourly cost of the work itself.": "Leer: die Stundenkosten der Arbeit selbst.",
  Sizes: "Größen",
  "2 / 5 / 10 / 20: assumption.": "2 / 5 / 10 / 20: Annahme.",
  "Days of S, M, L and XL; days given for a task count before its size.":
    "Tage für S, M, L und XL; Tage einer Aufgabe gehen ihrer Größe vor.",

  Holidays: "Feiertage",
  "Empty: every working weekday is worked.": "Leer: An jedem Arbeitstag der Woche wird gearbeitet.",
  "One a line, YYYY-MM-DD. Work on them is off-hours; time in progress does not count them.":
    "Je Zeile einer, JJJJ-MM-TT. Arbeit daran liegt außerhalb der Arbeitszeit; die Bearbeitungszeit zählt sie nicht.",
  Funds: "Geldtöpfe",
  "Empty: the plan is limited by days alone.": "Leer: Den Plan begrenzen nur die Tage.",
  "One a line: fund, appropriation or grant; amount; run or change; words in task titles that restricted money may pay for (empty: any).":
    "Je Zeile: Topf, Haushaltstitel oder Förderung; Betrag; Betrieb oder Vorhaben; Wörter in Aufgabentiteln, für die gebundenes Geld gedacht ist (leer: alle).",
  Staff: "Team",
  "No default: hours are then no share of anything.":
    "Kein Standardwert: Stunden sind dann kein Anteil von etwas.",
  "People whose work these tickets show.": "Menschen, deren Arbeit diese Tickets zeigen.",
  "Operational spending": "Betriebsausgaben",
  "No default: the debt share needs its denominator.":
    "Kein Standardwert: Der Anteil der Schuld braucht seinen Nenner.",
  "Of the same scope and year as the tickets.": "Im selben Bereich und Jahr wie die Tickets.",
  "Work in no ticket": "Arbeit ohne Ticket",
  "Empty: only work with a ticket is counted.": "Leer: Nur Arbeit mit Ticket zählt.",
  "Ask the team each quarter: how much repeated manual work did you do without a ticket? Enter the mean share.":
    "Fragen Sie das Team jedes Quartal: Wie viel wiederkehrende Handarbeit haben Sie ohne Ticket erledigt? Tragen Sie den mittleren Anteil ein.",
  "In no ticket, %": "Ohne Ticket, %",
  "{value} in no ticket": "{value} ohne Ticket",
  "Asked on": "Gefragt am",
  "asked on {value}": "gefragt am {value}",
  Answers: "Antworten",
  "{value} answers": "{value} Antworten",

  // Parts of the lines of a list, as a refusal names them.
  start: "von",
  end: "bis",
  team: "Team",
  annualCost: "Kosten im Jahr",
  productiveHours: "produktive Stunden",
  name: "Name",
  fee: "Gebühr",
  words: "Wörter",
  monthlyValue: "Wert im Monat",
  creditShare: "Gutschrift",
  cap: "höchstens im Monat",
  missChance: "Wahrscheinlichkeit zu verfehlen",
  due: "fällig",
  consequence: "Kosten beim Verfehlen",
  owner: "verantwortlich",
  weight: "Gewicht",
  deadline: "Frist",
  amount: "Betrag",
  kind: "Art",
  text: "Text",
  number: "Zahl",
  share: "Prozent",
  date: "Datum",
  weekdays: "Wochentage",
  "run or change": "Betrieb oder Vorhaben",
  run: "Betrieb",
  change: "Vorhaben",
  "a date such as 2026-12-25": "ein Datum wie 2026-12-25",
  "{part} ({kind})": "{part} ({kind})",
  "{part} ({kind}, such as {example})": "{part} ({kind}, etwa {example})",
  '"{line}": {what} is missing or cannot be read': "„{line}“: {what} fehlt oder ist nicht lesbar",
  "{input}: {problem}": "{input}: {problem}",

  // How the parts of a line read.
  "from {value} h": "von {value} Uhr",
  "to {value} h": "bis {value} Uhr",
  "{value} productive hours": "{value} produktive Stunden",
  "{value} a ticket": "{value} je Ticket",
  "{value} a month": "{value} im Monat",
  "{value} credited": "{value} Gutschrift",
  "at most {value} a month": "höchstens {value} im Monat",
  "due {value}": "fällig {value}",
  "{value} if missed": "{value} beim Verfehlen",
  "{value} chance to miss it": "{value} Wahrscheinlichkeit zu verfehlen",
  "owner {value}": "verantwortlich {value}",
  "weight {value}": "Gewicht {value}",
  "by {value}": "bis {value}",
  "to {value} things": "für {value}",

  "not entered": "nicht angegeben",
  "{count} entries": "{count} Einträge",
  "version {version}, {day}, {who}": "Version {version}, {day}, {who}",
  default: "Standardwert",
  "{name}: {value} ({unit}; {origin}).": "{name}: {value} ({unit}; {origin}).",
  "the command line": "die Kommandozeile",
  "somebody who left": "jemand, der nicht mehr da ist",
  "{own} of {all} inputs are your own; the others are defaults":
    "{own} von {all} Angaben sind Ihre eigenen; die übrigen sind Standardwerte",
  "Minutes from {source}": "Minuten aus: {source}",
  "How often losses occur": "Wie oft Schäden eintreten",
  "Size of a loss": "Höhe eines Schadens",
  "Size of a loss: {form}": "Höhe eines Schadens: {form}",
  "Measure next: {input}. The range of the total, {now} wide, would shrink to {next}.":
    "Als Nächstes messen: {input}. Die Spanne der Summe, jetzt {now} breit, würde auf {next} schrumpfen.",
  "No measurement would narrow the range of the total by much.":
    "Keine Messung würde die Spanne der Summe merklich verengen.",
  "narrows the range by {share}": "verengt die Spanne um {share}",
  "narrows it by under 1 %": "verengt sie um weniger als 1 %",
} as const;
