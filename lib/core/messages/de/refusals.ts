/** German of why the server does not take an upload, a second run or an undo. */
export const DE_REFUSALS = {
  "You are signed out. Sign in and try again.":
    "Sie sind abgemeldet. Melden Sie sich an und versuchen Sie es noch einmal.",
  "Your role does not allow this. Ask an administrator of the workspace.":
    "Ihre Rolle erlaubt das nicht. Wenden Sie sich an die Administration des Arbeitsbereichs.",
  "There is nothing here that you may see.": "Hier ist nichts, was Sie sehen dürfen.",
  "Something went wrong on the server. It was logged; try again.":
    "Auf dem Server ging etwas schief. Es ist protokolliert; versuchen Sie es noch einmal.",
  "There is no such import in this workspace.":
    "Diesen Import gibt es in diesem Arbeitsbereich nicht.",
  "This import is still under way. Undo it when it is done.":
    "Dieser Import läuft noch. Machen Sie ihn rückgängig, wenn er fertig ist.",
  "This import is being undone already.": "Dieser Import wird schon rückgängig gemacht.",
  "This import was undone already.": "Dieser Import wurde schon rückgängig gemacht.",
  "This import stored nothing, so there is nothing to undo.":
    "Dieser Import hat nichts gespeichert, also gibt es nichts rückgängig zu machen.",
  "An import can be undone for {days} days. This one is older.":
    "Ein Import lässt sich {days} Tage lang rückgängig machen. Dieser ist älter.",
  "Later imports built on this one. Undo them first, newest first; then undo this one and run the others again.":
    "Spätere Importe bauen auf diesem auf. Machen Sie zuerst diese rückgängig, den neuesten zuerst, dann diesen, und führen Sie die anderen erneut aus.",
  "This file is being imported or undone. Run it again when that is done.":
    "Diese Datei wird gerade importiert oder zurückgenommen. Führen Sie sie danach erneut aus.",
  "The file of this undone import was deleted to make room for others. Upload it again to import it.":
    "Die Datei dieses zurückgenommenen Imports wurde gelöscht, um Platz für andere zu machen. Laden Sie sie noch einmal hoch, um sie zu importieren.",
  "This workspace takes {count} imports an hour and has had them. Try again in an hour, or put several exports into one file.":
    "Dieser Arbeitsbereich nimmt {count} Importe je Stunde an, und so viele waren es schon. Versuchen Sie es in einer Stunde wieder, oder legen Sie mehrere Exporte in eine Datei.",
  "This workspace stores {stored} of at most {most}, and this file does not fit. Export a shorter period, or ask whoever runs Toilbox to raise TOILBOX_MAX_STORED_BYTES.":
    "Dieser Arbeitsbereich hat {stored} von höchstens {most} gespeichert, und diese Datei passt nicht mehr hinein. Exportieren Sie einen kürzeren Zeitraum, oder bitten Sie, wer Toilbox betreibt, TOILBOX_MAX_STORED_BYTES zu erhöhen.",
  "Nothing was changed yet: type over the cells that are wrong.":
    "Noch ist nichts geändert: Überschreiben Sie die Zellen, die nicht stimmen.",
  "The file is empty: there is nothing to import.":
    "Die Datei ist leer: Es gibt nichts zu importieren.",
  "The file is larger than {size} MB, the limit of this installation. Export a shorter period, or raise TOILBOX_MAX_UPLOAD_BYTES.":
    "Die Datei ist größer als {size} MB, die Grenze dieser Installation. Exportieren Sie einen kürzeren Zeitraum, oder erhöhen Sie TOILBOX_MAX_UPLOAD_BYTES.",
  "The server's disk is full. Nothing was kept; free some space and upload again.":
    "Die Platte des Servers ist voll. Nichts wurde behalten; schaffen Sie Platz und laden Sie noch einmal hoch.",
  "The connection ended before the whole file had arrived. Nothing was kept; upload it again.":
    "Die Verbindung endete, bevor die ganze Datei angekommen war. Nichts wurde behalten; laden Sie sie noch einmal hoch.",
  "{got} of {bytes} bytes arrived. Nothing was kept; upload the file again.":
    "{got} von {bytes} Bytes kamen an. Nichts wurde behalten; laden Sie die Datei noch einmal hoch.",
  "{got} of {bytes} bytes arrived. Resume it.":
    "{got} von {bytes} Bytes kamen an. Setzen Sie den Upload fort.",
  "The file changed on its way here. Nothing was kept; upload it again.":
    "Die Datei hat sich unterwegs verändert. Nichts wurde behalten; laden Sie sie noch einmal hoch.",
} as const;
