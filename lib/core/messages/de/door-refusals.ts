/** German of why the server makes no owner and lets nobody join. */
export const DE_DOOR_REFUSALS = {
  "That is not the set-up code. It stands in the log of the server that started Toilbox.":
    "Das ist nicht der Einrichtungscode. Er steht im Protokoll des Servers, der Toilbox gestartet hat.",
  "This installation has an owner already. Sign in, or ask them for an invitation.":
    "Diese Installation gehört schon jemandem. Melden Sie sich an oder bitten Sie dort um eine Einladung.",
  "Somebody signs in with this e-mail address already. Use another.":
    "Mit dieser E-Mail-Adresse meldet sich schon jemand an. Nehmen Sie eine andere.",
  "Enter the set-up code from the log.": "Geben Sie den Einrichtungscode aus dem Protokoll ein.",
  "Enter an e-mail address such as dana@example.com.":
    "Geben Sie eine E-Mail-Adresse wie dana@example.com ein.",
  "Give the workspace a name.": "Geben Sie dem Arbeitsbereich einen Namen.",
  "Enter your name.": "Geben Sie Ihren Namen ein.",
  "Use at least 10 characters.": "Nehmen Sie mindestens 10 Zeichen.",
  "Fill in the form.": "Füllen Sie das Formular aus.",
  "This link does not work any more. Ask the person who sent it for a new one.":
    "Dieser Link funktioniert nicht mehr. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.",
  "Sign in first, then open the link again.":
    "Melden Sie sich zuerst an und öffnen Sie den Link dann noch einmal.",
  "You are signed in as {email}; the link is for somebody else.":
    "Sie sind als {email} angemeldet; der Link ist für jemand anderen.",
} as const;
