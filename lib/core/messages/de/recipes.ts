/**
 * German of how to export from the usual tools. What their menus are called in German differs from version to version:
 * the English names stand in quotes.
 */
export const DE_RECIPES = {
  "How to export from …": "So exportieren Sie aus …",
  "52 weeks tell most; a few days already give a ranking.":
    "52 Wochen sagen am meisten; schon wenige Tage ergeben eine Rangliste.",
  "Sample file as {tool} writes it": "Beispieldatei, wie {tool} sie schreibt",

  // ServiceNow
  "Open the list of incidents and filter it to the period you want.":
    "Öffnen Sie die Liste der Incidents und filtern Sie sie auf den gewünschten Zeitraum.",
  "Add the columns below to the list by its gear.":
    "Nehmen Sie über das Zahnrad die Spalten unten in die Liste auf.",
  "Right-click a column head, choose Export, then CSV.":
    "Klicken Sie mit der rechten Maustaste auf einen Spaltenkopf und wählen Sie „Export“, dann „CSV“.",
  "An export ends at 10,000 rows unless an administrator raised the limit: export month by month.":
    "Ein Export endet bei 10.000 Zeilen, sofern die Administration die Grenze nicht erhöht hat: Exportieren Sie Monat für Monat.",

  // Jira
  "Search for the project and the period in the issue navigator.":
    "Suchen Sie im „Issue navigator“ nach Projekt und Zeitraum.",
  "Choose Export, then CSV with all fields.": "Wählen Sie „Export“, dann „CSV“ mit allen Feldern.",
  "Sites cap the number of issues of one export: export several periods and drop all files.":
    "Die Zahl der Vorgänge je Export ist begrenzt: Exportieren Sie mehrere Zeiträume und legen Sie alle Dateien ab.",

  // Zendesk
  "In Admin Center open Account, Tools, Reports, and the tab Export.":
    "Öffnen Sie im Admin Center „Account“, „Tools“, „Reports“ und dort den Reiter „Export“.",
  "Ask for a CSV of the period; the link arrives by mail.":
    "Fordern Sie den Zeitraum als CSV an; der Link kommt per E-Mail.",
  "Where the tab is missing, export a view as CSV; it holds the columns of the view only.":
    "Fehlt der Reiter, exportieren Sie eine Ansicht als CSV; sie enthält nur die Spalten der Ansicht.",

  // PagerDuty
  "Open Analytics and the list of incidents, and choose the period.":
    "Öffnen Sie „Analytics“ und dort die Liste der Incidents, und wählen Sie den Zeitraum.",
  "Download it as CSV. A script that saves the incidents of the REST API gives the columns below.":
    "Laden Sie sie als CSV herunter. Ein Skript, das die Incidents der REST-API speichert, liefert die Spalten unten.",
  "Columns of the download may be called otherwise: the review shows how they are read.":
    "Im Download können die Spalten anders heißen: Die Prüfung zeigt, wie sie gelesen werden.",

  // Freshservice
  "Open the list of tickets and filter it to the period you want.":
    "Öffnen Sie die Liste der Tickets und filtern Sie sie auf den gewünschten Zeitraum.",
  "Choose Export, CSV, and tick the fields below.":
    "Wählen Sie „Export“, „CSV“, und haken Sie die Felder unten an.",
  "The file arrives by mail, and its link ends after some days.":
    "Die Datei kommt per E-Mail, und der Link gilt nur einige Tage.",

  // GLPI
  "Open Assistance, Tickets, and search for the period.":
    "Öffnen Sie „Assistance“, „Tickets“, und suchen Sie nach dem Zeitraum.",
  "Add the columns by the wrench above the list.":
    "Fügen Sie die Spalten mit dem Schraubenschlüssel oberhalb der Liste hinzu.",
  "At the export button choose CSV for all pages, not for the current one.":
    "Wählen Sie an der Schaltfläche für den Export CSV für alle Seiten, nicht für die aktuelle.",
  "Headers follow your language, dates your personal settings; both are recognised.":
    "Spaltennamen folgen Ihrer Sprache, Daten Ihren persönlichen Einstellungen; beides wird erkannt.",

  "Anything else": "Alles andere",
  "Export one row per ticket, or one per event, with a header.":
    "Exportieren Sie eine Zeile je Ticket oder eine je Ereignis, mit Spaltennamen.",
  "CSV, TSV or any delimited text will do, in any encoding.":
    "CSV, TSV oder anderer Text mit Trennzeichen genügt, in jeder Kodierung.",
  "No column is mandatory; an id, an opening date, a title and how it was resolved tell most.":
    "Keine Spalte ist Pflicht; ID, Eröffnungsdatum, Titel und Lösung sagen am meisten.",
} as const;
