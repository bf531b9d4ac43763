/** German of files on their way to the server: every page carries it, so it is kept short. */
export const DE_SENDING = {
  "Drop to look at it first": "Zum Ansehen hier ablegen",
  "Nothing is imported before you say so.": "Importiert wird erst, wenn Sie es sagen.",
  "Files on their way": "Dateien unterwegs",
  Sending: "Wird gesendet",
  "arrived whole": "vollständig angekommen",
  "{sent} of {size}": "{sent} von {size}",
  "{file} sent": "{file} gesendet",
  "One file did not arrive.": "Eine Datei kam nicht an.",
  "{count} files did not arrive.": "{count} Dateien kamen nicht an.",
  "Nothing was imported. Mend what its line says, then drop it again; a large file goes on where it stopped.":
    "Nichts wurde importiert. Beheben Sie, was in der Zeile steht, und legen Sie die Datei noch einmal ab; eine große wird dort fortgesetzt, wo sie aufgehört hat.",
  "The browser could not read everything that was dropped, so nothing was sent. Choose the files instead.":
    "Der Browser konnte nicht alles Abgelegte lesen, also wurde nichts gesendet. Wählen Sie die Dateien stattdessen aus.",
  "What arrived differs from your file. Upload it again.":
    "Was ankam, weicht von Ihrer Datei ab. Laden Sie sie noch einmal hoch.",
  "The server refused the file ({status}).": "Der Server hat die Datei abgelehnt ({status}).",
  "The file is empty.": "Die Datei ist leer.",
  "The file is larger than this installation takes.":
    "Die Datei ist größer, als diese Installation annimmt.",
  "The connection broke. Check the network, then try again.":
    "Die Verbindung brach ab. Prüfen Sie das Netz und versuchen Sie es noch einmal.",
  "The connection broke. Drop the file again once the network is back: it goes on where it stopped.":
    "Die Verbindung brach ab. Legen Sie die Datei noch einmal ab, sobald das Netz wieder da ist: Sie wird dort fortgesetzt, wo sie aufgehört hat.",
} as const;
