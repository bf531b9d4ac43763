/** German of what stands around charts. */
export const DE_CHARTS = {
  "Bars: toil hours a year by task, ranked. Line: share of all toil hours.":
    "Balken: Handarbeitsstunden im Jahr je Aufgabe, nach Rang. Linie: Anteil an allen Handarbeitsstunden.",
  "Total with each input at its P10 and at its P90; the others at their expected values":
    "Summe, wenn eine Angabe bei ihrem P10 und ihrem P90 liegt und die übrigen bei ihren Erwartungswerten",
  "Measure next": "Als Nächstes messen",
  "The line is the expected total, {total}. Inputs that were entered as one number have no range of their own.":
    "Die Linie ist die erwartete Summe, {total}. Angaben, die als eine Zahl eingetragen sind, haben keine eigene Spanne.",
  "Contributions of the three criteria to the toil score":
    "Beiträge der drei Kriterien zum Handarbeitswert",
  "Toil score": "Handarbeitswert",
  "{card}: download or copy": "{card}: herunterladen oder kopieren",
  "View as table": "Als Tabelle zeigen",
  Criterion: "Kriterium",
  "Factor on the score": "Faktor auf den Wert",
  Logarithm: "Logarithmus",
  "Score after it": "Wert danach",
  "Pareto of toil": "Pareto der Handarbeit",
  Rank: "Rang",
  Task: "Aufgabe",
  "Hours a year": "Stunden im Jahr",
  Share: "Anteil",
  "Running share": "Aufsummierter Anteil",
} as const;
