/** German of the page of a person's own settings. */
export const DE_PERSONAL = {
  "Your settings": "Ihre Einstellungen",
  "These are yours alone, in this workspace, on every device.":
    "Sie gelten nur für Sie, in diesem Arbeitsbereich, auf jedem Gerät.",
  "Keys and tables": "Tasten und Tabellen",
  You: "Sie",
  "E-mail": "E-Mail",
  Role: "Rolle",
  Theme: "Design",
  "Kept by this browser.": "Merkt sich dieser Browser.",
  "Single letters are commands": "Einzelne Buchstaben sind Befehle",
  "J and K move, T, N and D give verdicts, G then a letter goes to a page. Switch them off if you speak to your computer or press keys by accident. Ctrl K and Escape always work.":
    "J und K blättern, T, N und D geben Urteile, G und ein Buchstabe führt zu einer Seite. Schalten Sie sie aus, wenn Sie mit Ihrem Computer sprechen oder Tasten versehentlich drücken. Strg K und Escape wirken immer.",
  "Rows of tables": "Zeilen von Tabellen",
  Compact: "Eng",
  Default: "Normal",
  Roomy: "Weit",
} as const;
