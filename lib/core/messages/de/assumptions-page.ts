/** German of the page of assumptions: its frame, its table, its form, and why a change was refused. */
export const DE_ASSUMPTIONS_PAGE = {
  Assumptions: "Annahmen",
  "{entered}. Every change is a new version with its author, and everything is computed again.":
    "{entered}. Jede Änderung ist eine neue Version mit Namen, und alles wird neu berechnet.",
  "Computing again": "Wird neu berechnet",
  "Version {version} is being computed: {step}.": "Version {version} wird berechnet: {step}.",
  "waiting for the worker": "wartet auf den Rechendienst",
  read: "lesen",
  group: "gruppieren",
  score: "bewerten",
  store: "speichern",
  "Every figure stands on version {version} of these inputs and on tickets up to {day}.":
    "Jede Zahl beruht auf Version {version} dieser Angaben und auf Tickets bis {day}.",
  "What to measure first": "Was zuerst zu messen ist",
  "How far each uncertain input moves the yearly total alone, from its P10 to its P90.":
    "Wie weit jede unsichere Angabe für sich die Jahressumme bewegt, von ihrem P10 bis zu ihrem P90.",
  Input: "Angabe",
  Value: "Wert",
  "Source of the default": "Herkunft des Standardwerts",
  "Last change": "Letzte Änderung",
  Change: "Ändern",
  "Change {name}": "{name} ändern",
  default: "Standard",
  "YYYY-MM-DD": "JJJJ-MM-TT",
  "not entered": "nicht angegeben",
  "The change did not reach the server. Try again.":
    "Die Änderung hat den Server nicht erreicht. Versuchen Sie es noch einmal.",
  "Your role does not change assumptions.": "Ihre Rolle ändert keine Annahmen.",
  "The change could not be read.": "Die Änderung war nicht lesbar.",
  "There is no such assumption.": "Diese Annahme gibt es nicht.",
  "Somebody else saved in the meantime. Reload the page, then enter it again.":
    "Inzwischen hat jemand anderes gespeichert. Laden Sie die Seite neu und tragen Sie es noch einmal ein.",
} as const;
