/** German of the page of who is told when an import ends: webhook, mail, and how the last call went. */
export const DE_NOTICES = {
  Settings: "Einstellungen",
  Notices: "Meldungen",
  "When an import ends, whoever asked for it sees it at the bell. These hear of it as well.":
    "Wer einen Import angefordert hat, sieht an der Glocke, wenn er endet. Hier steht, wer es sonst noch erfährt.",
  Webhook: "Webhook",
  "Called once for every import that ends, and again up to twice when nobody answers.":
    "Wird für jeden Import, der endet, einmal aufgerufen, ohne Antwort noch bis zu zweimal.",
  Mail: "E-Mail",
  "To whoever asked for an import that took longer than a minute.":
    "An die Person, die den Import angefordert hat, wenn er länger als eine Minute dauerte.",
  "This installation sends mail.": "Diese Installation verschickt E-Mails.",
  "This installation sends no mail. Whoever runs Toilbox turns it on with TOILBOX_SMTP_URL and TOILBOX_MAIL_FROM.":
    "Diese Installation verschickt keine E-Mails. Wer Toilbox betreibt, schaltet sie mit TOILBOX_SMTP_URL und TOILBOX_MAIL_FROM ein.",
  Address: "Adresse",
  "Gets a POST with JSON: the counts of the receipt, and a text that chats show. Empty: nobody is called.":
    "Erhält einen POST mit JSON: die Zahlen des Belegs und einen Text, den Chats anzeigen. Leer: Es wird niemand aufgerufen.",
  Key: "Schlüssel",
  "The header Toilbox-Signature is t=seconds,v1=hex: HMAC-SHA-256 of seconds.body under this key.":
    "Der Header Toilbox-Signature ist t=seconds,v1=hex: HMAC-SHA-256 von seconds.body mit diesem Schlüssel.",
  "Saving …": "Wird gespeichert …",
  Save: "Speichern",
  "Calling …": "Wird aufgerufen …",
  "Send a test": "Test senden",
  "Last call {moment}: {outcome}.": "Letzter Aufruf {moment}: {outcome}.",
  "Not called yet.": "Noch nicht aufgerufen.",
  "taken with {status}": "angenommen mit {status}",
  "the receiver answered {status}": "der Empfänger antwortete mit {status}",
  "no answer within 10 seconds": "keine Antwort innerhalb von 10 Sekunden",
  "the address could not be reached": "die Adresse war nicht erreichbar",
  "Only administrators and owners say who is told.":
    "Nur Administration und Inhaber bestimmen, wer es erfährt.",
  "Enter an address such as https://example.com/hook.":
    "Geben Sie eine Adresse wie https://example.com/hook ein.",
  "Nobody is called any more.": "Es wird niemand mehr aufgerufen.",
  "Saved. Send a test to see it arrive.":
    "Gespeichert. Senden Sie einen Test, um zu sehen, ob er ankommt.",
  "Save an address first.": "Speichern Sie zuerst eine Adresse.",
  "Toilbox can reach you from {workspace}.": "Toilbox erreicht Sie aus {workspace}.",
  "The test arrived: the receiver answered {status}.":
    "Der Test ist angekommen: Der Empfänger antwortete mit {status}.",
  "The test did not arrive: {problem}.": "Der Test ist nicht angekommen: {problem}.",
} as const;
