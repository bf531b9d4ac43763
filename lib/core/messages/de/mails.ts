/** German of mails and of the page that plans them. */
export const DE_MAILS = {
  "Q{quarter} {year}": "Q{quarter} {year}",
  "week {week} of {year}": "KW {week} {year}",
  "{day}, covering {period}": "{day}, über {period}",
  "Every Monday": "Jeden Montag",
  "First working day of the month": "Am ersten Arbeitstag des Monats",
  "First working day of the quarter": "Am ersten Arbeitstag des Quartals",
  "the week before": "die Woche davor",
  "the month before": "den Monat davor",
  "the quarter before": "das Quartal davor",
  "{period}: sent {at}; not taken: {who}.": "{period}: gesendet {at}; nicht angenommen: {who}.",
  "{period}: sent {at}.": "{period}: gesendet {at}.",
  "no reason is known": "kein Grund bekannt",
  "{period}: not sent, {why}. It is tried again.":
    "{period}: nicht gesendet, {why}. Es wird erneut versucht.",
  "{period}: begun {at}. If it broke off, it may have gone, so it is not sent again.":
    "{period}: begonnen {at}. Falls der Versand abbrach, kam die E-Mail vielleicht an; sie wird nicht noch einmal gesendet.",
  "{rhythm}, covering {period}": "{rhythm}, über {period}",
  "Next: {next}.": "Nächste: {next}.",
  "No mail is due within half a year.": "In den nächsten sechs Monaten ist keine E-Mail fällig.",
  "Ops debt {amount}/yr{moved}{wanted} ({period})":
    "Betriebsschuld {amount}/Jahr{moved}{wanted} ({period})",
  "Budget used by toil {amount}/yr{moved}{wanted} ({period})":
    "Budget für Handarbeit {amount}/Jahr{moved}{wanted} ({period})",
  ", {share} vs {ago}": ", {share} gegenüber {ago}",
  "; {count, plural, one {# decision} other {# decisions}} wanted":
    "; {count, plural, one {# Entscheidung} other {# Entscheidungen}} gefragt",
  "In {period}: {tickets} tickets of ranked tasks, {amount}{moved}.":
    "{period}: {tickets} Tickets der Rangliste, {amount}{moved}.",
  "; {change} less than in the period before": "; {change} weniger als im Zeitraum davor",
  "; {change} more than in the period before": "; {change} mehr als im Zeitraum davor",
  "The whole page is attached as a PDF.": "Die ganze Seite liegt als PDF bei.",
  "Data as of {day}.": "Datenstand {day}.",
  "{title} (doing nothing for 12 months: {nothing}; {owner}, by {by})":
    "{title} (12 Monate nichts tun: {nothing}; {owner}, bis {by})",
  "Largest tasks, a year:": "Größte Aufgaben, im Jahr:",
  "Largest tasks, a year": "Größte Aufgaben, im Jahr",
  "Open the report: {address}": "Bericht öffnen: {address}",
  "Open the report": "Bericht öffnen",
  "{days} engineer-days for {count, plural, one {# task} other {# tasks}}":
    "{days} Entwicklertage für {count, plural, one {# Aufgabe} other {# Aufgaben}}",
  "{workspace}: {who} approved the plan, {plan}":
    "{workspace}: {who} hat den Plan freigegeben, {plan}",
  "{who} approved the plan of {workspace}: {plan}.":
    "{who} hat den Plan von {workspace} freigegeben: {plan}.",
  "The report was kept as it stood.": "Der Bericht wurde aufbewahrt, wie er war.",
  "{workspace}: {who} withdrew the approval of the plan, {plan}":
    "{workspace}: {who} hat die Freigabe des Plans zurückgezogen, {plan}",
  "{who} withdrew the approval of the plan of {workspace}: {plan}.":
    "{who} hat die Freigabe des Plans von {workspace} zurückgezogen: {plan}.",
  "Nothing that was done so far is undone by this.":
    "Was bisher getan wurde, bleibt davon unberührt.",
  '{workspace}: {who} wrote "{text}"': "{workspace}: {who} schrieb „{text}“",
  "{who} wrote on the report:": "{who} schrieb zum Bericht:",
  '{who} wrote about the decision "{decision}":': "{who} schrieb zur Entscheidung „{decision}“:",
  When: "Wann",
  "What it covers": "Zeitraum",
  To: "An",
  "Addresses, one a line. Whoever has no account here gets the mail without a link into Toilbox.":
    "Adressen, eine je Zeile. Wer hier kein Konto hat, bekommt die E-Mail ohne Link zu Toilbox.",
  "Planning …": "Wird geplant …",
  "Plan the mails": "E-Mails planen",
  "Nobody gets the report by mail yet.": "Noch bekommt niemand den Bericht per E-Mail.",
  "No further mail of this schedule goes.": "Nach diesem Zeitplan geht keine E-Mail mehr hinaus.",
  Stop: "Beenden",
  Settings: "Einstellungen",
  "Report mails": "Berichte per E-Mail",
  "The answer stands in the subject, each period is sent once, at seven in the morning of the workspace's zone. The page goes along as a PDF.":
    "Die Antwort steht im Betreff; jeder Zeitraum wird einmal gesendet, um sieben Uhr morgens in der Zeitzone des Arbeitsbereichs. Die Seite hängt als PDF an.",
  "The answer stands in the subject, each period is sent once, at seven in the morning of the workspace's zone. No Chromium is installed here, so the page does not go along as a PDF.":
    "Die Antwort steht im Betreff; jeder Zeitraum wird einmal gesendet, um sieben Uhr morgens in der Zeitzone des Arbeitsbereichs. Hier ist kein Chromium installiert, deshalb hängt die Seite nicht als PDF an.",
  "This installation sends no mail yet.": "Diese Installation versendet noch keine E-Mails.",
  "Whoever runs Toilbox turns it on with TOILBOX_SMTP_URL and TOILBOX_MAIL_FROM. Schedules can be planned before; nothing is sent for days that are over.":
    "Wer Toilbox betreibt, schaltet den Versand mit TOILBOX_SMTP_URL und TOILBOX_MAIL_FROM ein. Zeitpläne lassen sich vorher anlegen; für vergangene Tage wird nichts gesendet.",
  Schedules: "Zeitpläne",
  "What a mail covers does not depend on when it goes.":
    "Welchen Zeitraum eine E-Mail abdeckt, hängt nicht davon ab, wann sie hinausgeht.",
  "Plan one": "Zeitplan anlegen",
  "Plan another": "Weiteren Zeitplan anlegen",

  "Only administrators and owners say who gets mails.":
    "Nur Administration und Inhaber bestimmen, wer E-Mails bekommt.",
  '"{address}" is no address.': "„{address}“ ist keine Adresse.",
  "Enter at least one address.": "Geben Sie mindestens eine Adresse ein.",
  "Enter at most {most} addresses.": "Geben Sie höchstens {most} Adressen ein.",
  "Fill in the form.": "Füllen Sie das Formular aus.",
  "Planned. The next date stands in the list.": "Angelegt. Der nächste Termin steht in der Liste.",
  "This schedule is not there any more. Reload the page.":
    "Diesen Zeitplan gibt es nicht mehr. Laden Sie die Seite neu.",
} as const;
