/** German of the forms that a loss takes. */
export const DE_LOSS_FORMS = {
  "lost productivity": "entgangene Produktivität",
  response: "Reaktion",
  replacement: "Ersatz",
  "competitive advantage": "Wettbewerbsvorteil",
  "fines and judgments": "Bußgelder und Urteile",
  reputation: "Ansehen",
} as const;
