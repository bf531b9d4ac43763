/** German of the report: verdict, numbers, decisions, small print, and what stands around it. */
export const DE_REPORT = {
  " and {hours} from the people served": " und {hours} der Menschen, für die sie da ist",
  "; {count, plural, one {one decision is} other {{n} decisions are}} yours":
    "; {count, plural, one {eine Entscheidung liegt} other {{n} Entscheidungen liegen}} bei Ihnen",
  "The plan on the table takes it to {amount}{asked}.":
    "Der vorliegende Plan senkt das auf {amount}{asked}.",
  "A plan of {days} engineer-days would take it to {amount}{asked}.":
    "Ein Plan mit {days} Entwicklertagen würde das auf {amount} senken{asked}.",
  "The best plan would take it to {amount}{asked}.":
    "Der beste Plan würde das auf {amount} senken{asked}.",
  "{count, plural, one {One task makes} other {{count} tasks make}} {share} of it{asked}.":
    "{count, plural, one {Eine Aufgabe macht} other {{count} Aufgaben machen}} {share} davon aus{asked}.",
  "; start there": "; fangen Sie dort an",
  "No repeated work was found that could be ranked.":
    "Es wurde keine wiederkehrende Arbeit gefunden, die in eine Rangliste passt.",
  "nobody named": "niemand benannt",
  "Approve the plan: {days} engineer-days for {count, plural, one {one task} other {{n} tasks}}":
    "Plan freigeben: {days} Entwicklertage für {count, plural, one {eine Aufgabe} other {{n} Aufgaben}}",
  "Approve a plan: {days} engineer-days for {count, plural, one {one task} other {{n} tasks}}":
    "Einen Plan freigeben: {days} Entwicklertage für {count, plural, one {eine Aufgabe} other {{n} Aufgaben}}",
  "Frees {hours} a year, {people}": "Macht {hours} im Jahr frei, {people}",
  "{part} of {whole}": "{part} von {whole}",
  Approve: "Freigeben",
  Decide: "Entscheiden",
  Register: "Eintragen",
  Price: "Bewerten",
  Judge: "Beurteilen",
  Compare: "Vergleichen",
  Name: "Benennen",
  Enter: "Eintragen",
  "{application}: name its contribution or retire it":
    "{application}: Beitrag benennen oder abschalten",
  "No objective is linked with evidence, {hours} toil a year":
    "Kein Ziel ist mit Beleg verknüpft, {hours} Handarbeit im Jahr",
  "No objective is linked with evidence": "Kein Ziel ist mit Beleg verknüpft",
  "toil; run cost not entered": "Handarbeit; Betriebskosten fehlen",
  "Say which applications you run, and what for":
    "Eintragen, welche Anwendungen Sie betreiben und wofür",
  "Then the box shows what each costs beside what it contributes":
    "Dann zeigt die Box, was jede kostet und was sie beiträgt",
  "no application is registered": "keine Anwendung ist eingetragen",
  "Price revenue: it is in no total yet": "Umsatz bewerten: Er steckt noch in keiner Summe",
  "Price profit: it is in no total yet": "Gewinn bewerten: Er steckt noch in keiner Summe",
  "Price risk: it is in no total yet": "Risiko bewerten: Es steckt noch in keiner Summe",
  "Price mission: it is in no total yet": "Auftrag bewerten: Er steckt noch in keiner Summe",
  "Price directives: it is in no total yet": "Vorgaben bewerten: Sie stecken noch in keiner Summe",
  "Price budget: it is in no total yet": "Budget bewerten: Es steckt noch in keiner Summe",
  "{reason} The page reads low until it is priced":
    "{reason} Bis zur Bewertung fallen die Zahlen zu niedrig aus",
  "{count, plural, one {# task} other {# tasks}}, {hours}":
    "{count, plural, one {# Aufgabe} other {# Aufgaben}}, {hours}",
  "Say whether it is toil: {task}": "Beurteilen, ob es Handarbeit ist: {task}",
  "Score {score}, grade {grade}, {hours} a year; no person has judged it":
    "Wert {score}, Güte {grade}, {hours} im Jahr; noch von niemandem beurteilt",
  "Score {score}, grade {grade}, {hours} a year; no person has judged it{shared}":
    "Wert {score}, Güte {grade}, {hours} im Jahr; noch von niemandem beurteilt{shared}",
  "Add {days} engineer-days": "{days} Entwicklertage mehr einplanen",
  "{count, plural, =0 {{task} would come in} one {{task} and one more task would come in} other {{task} and {n} more tasks would come in}}":
    "{count, plural, =0 {{task} käme hinzu} one {{task} und eine weitere Aufgabe kämen hinzu} other {{task} und {n} weitere Aufgaben kämen hinzu}}",
  "net value over {months} months": "Nettowert über {months} Monate",
  "target {target}": "Ziel {target}",
  "enter the yearly cost of a person in Settings":
    "Tragen Sie die Jahreskosten einer Person in den Einstellungen ein",
  "plan {plan} · target {target}": "Plan {plan} · Ziel {target}",
  "Toil, as people": "Handarbeit in Stellen",
  "of {staff} · {hours}": "von {staff} · {hours}",
  "Toil hours": "Handarbeitsstunden",
  "a year; {hours} in tasks scored 60 or more": "im Jahr; {hours} in Aufgaben mit Wert ab 60",
  "Contribution unknown": "Beitrag unbekannt",
  "{unknown} of {count, plural, one {# application} other {# applications}}":
    "{unknown} von {count, plural, one {# Anwendung} other {# Anwendungen}}",
  "burden of what nobody can speak for · target 0":
    "Last dessen, wofür niemand sprechen kann · Ziel 0",
  "Debt share": "Anteil der Schuld",
  "of {amount} operational spending": "von {amount} Betriebsausgaben",
  "a year · target {target}": "im Jahr · Ziel {target}",
  "Share of working time": "Anteil der Arbeitszeit",
  "of {hours} ({count, plural, one {# person} other {# people}})":
    "von {hours} ({count, plural, one {# Person} other {# Personen}})",
  "a survey's mean is a third, a common cap half":
    "Mittel einer Umfrage: ein Drittel; übliche Obergrenze: die Hälfte",
  "no denominator": "keine Bezugsgröße",
  "enter operational spending or staff in Settings":
    "Tragen Sie Betriebsausgaben oder Teamgröße in den Einstellungen ein",
  "Mission: time lost": "Auftrag: verlorene Zeit",
  "Directives at risk": "Gefährdete Vorgaben",
  "{weight} points": "{weight} Punkte",
  "{hourly} an hour ({yearly} / {hours}).": "{hourly} je Stunde ({yearly} / {hours}).",
  "No rate is entered.": "Kein Stundensatz ist eingetragen.",
  "{rate} {minutes} min to refocus after an interruption. Hours are capacity released, not a saving in cash. Ranges come from seeded draws; expected values add up, ranges do not.":
    "{rate} {minutes} min, um nach einer Unterbrechung wieder hineinzufinden. Stunden sind frei gewordene Kapazität, kein Geldfluss. Spannen stammen aus reproduzierbaren Ziehungen; Erwartungswerte addieren sich, Spannen nicht.",
  "{rate} {minutes} min to refocus after an interruption. Hours are capacity released, which is cost avoidance. Ranges come from seeded draws; expected values add up, ranges do not.":
    "{rate} {minutes} min, um nach einer Unterbrechung wieder hineinzufinden. Stunden sind frei gewordene Kapazität, also vermiedene Kosten. Spannen stammen aus reproduzierbaren Ziehungen; Erwartungswerte addieren sich, Spannen nicht.",
  "Data date": "Datenstand",
  "{day}, the newest ticket; the 52 weeks before it are counted. Scoring {scoring}, seed {seed}.":
    "{day}, das neueste Ticket; gezählt werden die 52 Wochen davor. Bewertung {scoring}, Startwert {seed}.",
  Assumptions: "Annahmen",
  Confidence: "Verlässlichkeit",
  "Touch time from {sources}. {hours} are in tasks scored 60 or more.":
    "Bearbeitungszeit aus {sources}. {hours} stecken in Aufgaben mit Wert ab 60.",
  "no ticket": "keinem Ticket",
  Coverage: "Abdeckung",
  "{count, plural, one {# task has} other {# tasks have}} too little evidence and no part in any total. Work without tickets is not included.":
    "{count, plural, one {# Aufgabe ist} other {# Aufgaben sind}} zu schwach belegt und in keiner Summe enthalten. Arbeit ohne Tickets ist nicht dabei.",
  "Approving keeps this page as it stands, marks {count, plural, =0 {no tasks} one {one task} other {{n} tasks}} as approved; it can be withdrawn until {until}.":
    "Die Freigabe bewahrt diese Seite, wie sie ist, und gibt {count, plural, =0 {keine Aufgaben} one {eine Aufgabe} other {{n} Aufgaben}} frei; bis {until} lässt sie sich zurückziehen.",
  "Approving keeps this page as it stands, marks {count, plural, =0 {no tasks} one {one task} other {{n} tasks}} as approved and tells {told} by mail; it can be withdrawn until {until}.":
    "Die Freigabe bewahrt diese Seite, wie sie ist, gibt {count, plural, =0 {keine Aufgaben} one {eine Aufgabe} other {{n} Aufgaben}} frei und benachrichtigt {told} per E-Mail; bis {until} lässt sie sich zurückziehen.",
  "Approving keeps this page as it stands, marks {count, plural, =0 {no tasks} one {one task} other {{n} tasks}} as approved and tells {told} on this page; it can be withdrawn until {until}.":
    "Die Freigabe bewahrt diese Seite, wie sie ist, gibt {count, plural, =0 {keine Aufgaben} one {eine Aufgabe} other {{n} Aufgaben}} frei und benachrichtigt {told} auf dieser Seite; bis {until} lässt sie sich zurückziehen.",
  "Plan approved on {day} by {who}: {days} engineer-days for {count, plural, =0 {no tasks} one {one task} other {{n} tasks}}. {back}":
    "Plan am {day} freigegeben von {who}: {days} Entwicklertage für {count, plural, =0 {keine Aufgaben} one {eine Aufgabe} other {{n} Aufgaben}}. {back}",
  "Approved on {day} by {who}": "Am {day} freigegeben von {who}",
  "Approved on {day} by {who}: {days} engineer-days for {count, plural, =0 {no tasks} one {one task} other {{n} tasks}}.":
    "Am {day} freigegeben von {who}: {days} Entwicklertage für {count, plural, =0 {keine Aufgaben} one {eine Aufgabe} other {{n} Aufgaben}}.",
  "It can be withdrawn until {until}.": "Bis {until} lässt sich die Freigabe zurückziehen.",
  "It could be withdrawn until {until}.": "Bis {until} ließ sich die Freigabe zurückziehen.",
  "The plan has changed since {who} approved it on {day}. {effect}":
    "Der Plan hat sich geändert, seit {who} ihn am {day} freigegeben hat. {effect}",
  "a decision that is not on the page any more":
    "eine Entscheidung, die nicht mehr auf der Seite steht",
  "the command line": "Kommandozeile",
  "somebody who left": "jemand, der nicht mehr da ist",
  kept: "aufbewahrt",
  "kept when the plan was approved": "bei der Freigabe des Plans aufbewahrt",
  "kept for a shared link": "für einen geteilten Link aufbewahrt",
  "kept when it was mailed": "beim Versand per E-Mail aufbewahrt",
  "{day} by {who}, until {until}, with a password": "{day} von {who}, bis {until}, mit Passwort",
  "{day} by {who}, until {until}": "{day} von {who}, bis {until}",
  "{count, plural, =0 {not opened yet} one {opened one time} other {opened {n} times}}":
    "{count, plural, =0 {noch nicht geöffnet} one {einmal geöffnet} other {{n}-mal geöffnet}}",
  "Too little evidence to rank": "Zu schwach belegt für die Rangliste",
  "Tickets that repeat too rarely": "Tickets, die zu selten wiederkehren",
  "Work without tickets": "Arbeit ohne Tickets",
  unknown: "unbekannt",
  "All others": "Alle übrigen",
  "Common: adopt or buy": "Verbreitet: übernehmen oder kaufen",
  "Unique: redesign or build": "Eigen: neu gestalten oder bauen",
  "{count, plural, =0 {no decisions wanted} one {one decision wanted} other {{n} decisions wanted}}":
    "{count, plural, =0 {keine Entscheidungen gefragt} one {eine Entscheidung gefragt} other {{n} Entscheidungen gefragt}}",
  "{count, plural, one {# smaller task} other {# smaller tasks}}, {amount}":
    "{count, plural, one {# kleinere Aufgabe} other {# kleinere Aufgaben}}, {amount}",
  unchanged: "unverändert",
  "Operational debt a year": "Betriebsschuld im Jahr",
  "Toil hours a year": "Handarbeitsstunden im Jahr",
  "Debt after the plan": "Schuld nach dem Plan",
  "{share} claimed by the source of the idea, not measured":
    "{share} behauptet die Quelle der Idee, nicht gemessen",
  "{share} median of a survey of 301 people, 2025":
    "{share} Median einer Umfrage unter 301 Personen, 2025",
  "{share} mean of Google's surveys": "{share} Mittel der Umfragen von Google",
  "{share} cap that many teams set": "{share} Obergrenze vieler Teams",
  "{share} here": "{share} hier",
  "Of operational spending": "An den Betriebsausgaben",
  "enter operational spending to see yours": "für Ihren Wert Betriebsausgaben eintragen",
  "Of working time": "An der Arbeitszeit",
  "enter staff to see yours": "für Ihren Wert die Teamgröße eintragen",
  "If nothing is done, repeated work costs the same in three years.":
    "Ohne Gegensteuern kostet wiederkehrende Arbeit in drei Jahren dasselbe.",
  "If nothing is done, repeated work costs {share} more in three years.":
    "Ohne Gegensteuern kostet wiederkehrende Arbeit in drei Jahren {share} mehr.",
  "If nothing is done, repeated work costs {share} less in three years.":
    "Ohne Gegensteuern kostet wiederkehrende Arbeit in drei Jahren {share} weniger.",
  "half of today, {amount}": "Hälfte von heute, {amount}",
  "In {months} months repeated work costs {p50} a year, P10 {p10}, P90 {p90}, if nothing is done.":
    "In {months} Monaten kostet wiederkehrende Arbeit ohne Gegensteuern {p50} im Jahr, P10 {p10}, P90 {p90}.",
  "a year; P10–P90 {band}": "im Jahr; P10–P90 {band}",
  "a year; P10–P90 {band}; {whole} with the {share} in no ticket ({answers} asked)":
    "im Jahr; P10–P90 {band}; {whole} mit den {share} ohne Ticket ({answers} befragt)",
  Principal: "Hauptschuld",
  "{days} days": "{days} Tage",
  "to automate every ranked task, {days} engineer-days; all sized by people":
    "um jede Aufgabe der Rangliste zu automatisieren, {days} Entwicklertage; alle von Menschen geschätzt",
  "to automate every ranked task, {days} engineer-days; {assumed} of {tasks} tasks at assumed sizes":
    "um jede Aufgabe der Rangliste zu automatisieren, {days} Entwicklertage; {assumed} von {tasks} Aufgaben mit angenommener Größe",
  Growth: "Wachstum",
  "needs 26 weeks of tickets": "braucht Tickets aus 26 Wochen",
  "{share} a year": "{share} im Jahr",
  "P10–P90 {low} to {high}, from {weeks} weeks": "P10–P90 {low} bis {high}, aus {weeks} Wochen",
  "How the debt grows cannot be told yet.": "Wie die Schuld wächst, lässt sich noch nicht sagen.",
  Interest: "Zinsen",
  "Debt rate": "Zinssatz",
  "interest a year of the principal": "Zinsen im Jahr, gemessen an der Hauptschuld",
  "about the same": "etwa gleich viel",
  "more things": "mehr Assets",
  "worse things": "schlechtere Assets",
  "more and worse things": "mehr und schlechtere Assets",
  "fewer things": "weniger Assets",
  "better things": "bessere Assets",
  "fewer and better things": "weniger und bessere Assets",
  "The volume of repeated work is up because of {cause}: tickets {tickets}, assets {assets}, tickets per asset {perAsset}.":
    "Die Menge wiederkehrender Arbeit steigt, Grund: {cause}. Tickets {tickets}, Assets {assets}, Tickets je Asset {perAsset}.",
  "The volume of repeated work is down because of {cause}: tickets {tickets}, assets {assets}, tickets per asset {perAsset}.":
    "Die Menge wiederkehrender Arbeit sinkt, Grund: {cause}. Tickets {tickets}, Assets {assets}, Tickets je Asset {perAsset}.",
  "The volume of repeated work is about the same: tickets {tickets}, assets {assets}, tickets per asset {perAsset}.":
    "Die Menge wiederkehrender Arbeit ist etwa gleich: Tickets {tickets}, Assets {assets}, Tickets je Asset {perAsset}.",
  "cannot be told": "nicht zu sagen",
  "weeks {from}–{to} ago": "vor {from}–{to} Wochen",
  "Assets are the different configuration items that tickets name ({told} of the ranked tickets do). Oldest stretch against newest, {weeks} weeks each; a task with several drivers is in each.{joined}":
    "Assets sind die verschiedenen Konfigurationselemente, die Tickets nennen ({told} der Tickets der Rangliste tun das). Ältester Abschnitt gegen neuesten, je {weeks} Wochen; eine Aufgabe mit mehreren Treibern steht bei jedem.{joined}",
  "Assets are the different services that tickets name ({told} of the ranked tickets do). Oldest stretch against newest, {weeks} weeks each; a task with several drivers is in each. The export has no configuration item for most tickets, so that services are counted instead; with that column, this is finer.{joined}":
    "Assets sind die verschiedenen Services, die Tickets nennen ({told} der Tickets der Rangliste tun das). Ältester Abschnitt gegen neuesten, je {weeks} Wochen; eine Aufgabe mit mehreren Treibern steht bei jedem. Der Export hat für die meisten Tickets kein Konfigurationselement, deshalb zählen Services; mit dieser Spalte wird es genauer.{joined}",
  " {names} joined during this time: that counts as growth.":
    " In dieser Zeit kamen hinzu: {names}. Das zählt als Wachstum.",
  "More things or worse things? The tickets do not tell.":
    "Mehr Assets oder schlechtere? Die Tickets verraten es nicht.",
  "Fewer than half of them name a configuration item or a service. Export that column as well, then this table shows tickets per asset by driver.":
    "Weniger als die Hälfte nennt ein Konfigurationselement oder einen Service. Exportieren Sie diese Spalte mit, dann zeigt diese Tabelle Tickets je Asset nach Treiber.",
  "More things or worse things? The history is too short to tell.":
    "Mehr Assets oder schlechtere? Der Zeitraum ist zu kurz, um es zu sagen.",
  "This needs two stretches of {weeks} whole weeks.":
    "Dafür braucht es zwei Abschnitte von {weeks} ganzen Wochen.",
  "All drivers": "Alle Treiber",
  "Provisioning automation": "Bereitstellung",
  "Public cloud": "Public Cloud",
  Containers: "Container",
  "Legacy/hardware": "Altsysteme/Hardware",
  "Identity/access": "Identität/Zugriff",
  "Release/change": "Release/Change",
  "Data/integration": "Daten/Integration",
  "Third party": "Dritte",
  Unknown: "Unbekannt",
  "{name}: repeated manual work costs {amount} a year, {share} of the whole{change}.":
    "{name}: Wiederkehrende Handarbeit kostet {amount} im Jahr, {share} des Ganzen{change}.",
  "{name}: repeated manual work takes {amount} of the budget a year, {share} of the whole{change}.":
    "{name}: Wiederkehrende Handarbeit bindet {amount} des Budgets im Jahr, {share} des Ganzen{change}.",
  "{name}: repeated manual work takes {amount} a year, {share} of the whole{change}.":
    "{name}: Wiederkehrende Handarbeit kostet {amount} im Jahr, {share} des Ganzen{change}.",
  "Nothing of it is in the plan; the largest task is {task}{asked}.":
    "Nichts davon ist im Plan; die größte Aufgabe ist {task}{asked}.",
  "No task of it is ranked{asked}.": "Keine Aufgabe davon steht in der Rangliste{asked}.",
  "In the plan": "Im Plan",
  "no plan": "kein Plan",
  "nothing can be planned yet": "noch lässt sich nichts planen",
  "{part} of {count, plural, one {# task} other {# tasks}}":
    "{part} von {count, plural, one {# Aufgabe} other {# Aufgaben}}",
  "less a year in full use, net of upkeep": "weniger im Jahr bei voller Nutzung, abzüglich Pflege",
  "Tickets a year": "Tickets im Jahr",
  "in {count, plural, one {# task} other {# tasks}}":
    "in {count, plural, one {# Aufgabe} other {# Aufgaben}}",
  "of ranked tasks": "aus der Rangliste",
  "run cost not entered": "Betriebskosten fehlen",
  "run {amount}": "Betrieb {amount}",
  "toil {amount}": "Handarbeit {amount}",
  "Yearly burden": "Jährliche Last",
  Contribution: "Beitrag",
  "of 100": "von 100",
  measured: "gemessen",
  attested: "bestätigt",
  "measured, old": "gemessen, veraltet",
  "attested, old": "bestätigt, veraltet",
  "no evidence": "kein Beleg",
  "in the box": "in der Box",
  "no room in the box": "kein Platz in der Box",
  "no run budget entered": "kein Betriebsbudget eingetragen",
  "; {share} of its tickets are yours": "; {share} der Tickets sind Ihre",
  "Name who automates: {task}": "Benennen, wer automatisiert: {task}",
  "In the plan with {days} engineer-days and no owner{shared}":
    "Mit {days} Entwicklertagen im Plan, ohne Verantwortliche{shared}",
  "a year in full use, net of upkeep": "im Jahr bei voller Nutzung, abzüglich Pflege",
  "Ask for room in the plan: {task}": "Platz im Plan verlangen: {task}",
  "Enters with {days} engineer-days{shared}": "Kommt ab {days} Entwicklertagen hinein{shared}",
  "expected, a year": "erwartet, im Jahr",
  "its yearly burden as far as it is known": "jährliche Last, soweit bekannt",
  "Name an owner for {application}": "Für {application} jemanden verantwortlich machen",
  "Nobody answers for it, so nobody is asked by name":
    "Niemand ist verantwortlich, also wird niemand namentlich gefragt",
  "Enter what {application} costs to run": "Eintragen, was der Betrieb von {application} kostet",
  "Licences, hosting and support a year; the page reads low until then":
    "Lizenzen, Hosting und Support im Jahr; bis dahin fallen die Zahlen zu niedrig aus",
  "Look at {application} again: keep, fix, move or retire":
    "{application} neu ansehen: behalten, verbessern, verlagern oder abschalten",
  "Its review was due on {day}": "Die Überprüfung war am {day} fällig",
  "{share} of its tickets": "{share} der Tickets",
  "Nothing of it is planned.": "Nichts davon ist geplant.",
  "{count, plural, one {# task} other {# tasks}}, {saving} less a year in full use.":
    "{count, plural, one {# Aufgabe} other {# Aufgaben}}, {saving} weniger im Jahr bei voller Nutzung.",
  "Outside the plan": "Nicht im Plan",
  "All of its tasks are in the plan.": "Alle Aufgaben sind im Plan.",
  "{count, plural, one {# task} other {# tasks}}, {hours} a year go on as they are.":
    "{count, plural, one {# Aufgabe} other {# Aufgaben}}, {hours} im Jahr laufen weiter wie bisher.",
  "Teams that do the work": "Teams, die die Arbeit machen",
  "Hours of its tasks by the teams that their tickets lie with.":
    "Stunden der Aufgaben nach den Teams, bei denen die Tickets liegen.",
  "Its applications": "Anwendungen",
  "No application is registered.": "Keine Anwendung ist eingetragen.",
  "Hours of its tasks by application; burden and contribution are those of the whole application.":
    "Stunden der Aufgaben nach Anwendung; Last und Beitrag gelten für die ganze Anwendung.",
  keep: "behalten",
  fix: "verbessern",
  move: "verlagern",
  retire: "abschalten",
  "find out": "klären",
  "A task that several share is split by the team that they lie with, ticket by ticket; all parts and what belongs to none add up to the whole report. {own, plural, one {# ranked task} other {# ranked tasks}} of {all, plural, one {# task} other {# tasks}} concern it. Work without tickets is not included.":
    "Eine geteilte Aufgabe wird Ticket für Ticket nach dem Team aufgeteilt, bei dem es liegt; alle Teile und was zu keinem gehört ergeben zusammen den ganzen Bericht. {own, plural, one {# Aufgabe} other {# Aufgaben}} der Rangliste von {all, plural, one {#} other {#}} betreffen dieses Team. Arbeit ohne Tickets ist nicht dabei.",
  "A task that several share is split by the service that they name, ticket by ticket; all parts and what belongs to none add up to the whole report. {own, plural, one {# ranked task} other {# ranked tasks}} of {all, plural, one {# task} other {# tasks}} concern it. Work without tickets is not included.":
    "Eine geteilte Aufgabe wird Ticket für Ticket nach dem genannten Service aufgeteilt; alle Teile und was zu keinem gehört ergeben zusammen den ganzen Bericht. {own, plural, one {# Aufgabe} other {# Aufgaben}} der Rangliste von {all, plural, one {#} other {#}} betreffen diese Anwendung. Arbeit ohne Tickets ist nicht dabei.",
  "grade {grade} {share}": "Güte {grade} {share}",
  "Evidence by hours: {grades}. {hours} are in tasks scored 60 or more. Expected values only: ranges of parts do not add up.":
    "Belege nach Stunden: {grades}. {hours} stecken in Aufgaben mit Wert ab 60. Nur Erwartungswerte: Spannen von Teilen addieren sich nicht.",
  none: "keine",
  Department: "Abteilung",
  "Service owner": "Serviceverantwortung",
} as const;
