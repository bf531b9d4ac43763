/** German of those parts of the overview that are drawn in the browser. */
export const DE_OVERVIEW_PAGE = {
  "Ask next": "Als Nächstes beurteilen",
  "Verdicts that move the ranking most.": "Urteile, die die Rangliste am stärksten bewegen.",
  "Nothing more to ask here. The ranking has others.":
    "Hier ist nichts mehr zu beurteilen. In der Rangliste stehen weitere Aufgaben.",
  "{title}: skip": "{title}: überspringen",
  Skip: "Überspringen",
  "The overview and the candidates open with {team} first.":
    "Überblick und Kandidaten öffnen sich künftig mit {team} zuerst.",
  "The overview and the candidates open with all teams.":
    "Überblick und Kandidaten öffnen sich künftig mit allen Teams.",
  "Your desk: forget it": "Ihr Team: nicht mehr merken",
  "Make this my desk": "Als mein Team merken",
} as const;
