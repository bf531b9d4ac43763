/** German of the pages before a workspace: signing in, setting up, invitations, and what went wrong. */
export const DE_DOOR = {
  "Sign in to Toilbox": "Bei Toilbox anmelden",
  "Sign in": "Anmelden",
  "Signing in …": "Anmeldung läuft …",
  "E-mail or password is wrong. Check both, or ask an administrator for a new password.":
    "E-Mail oder Passwort ist falsch. Prüfen Sie beides oder bitten Sie die Administration um ein neues Passwort.",
  "E-mail": "E-Mail",
  Password: "Passwort",
  "Nobody owns this installation yet.": "Diese Installation gehört noch niemandem.",
  "Set it up": "Richten Sie sie ein",
  ", or look around with a sample sign-in from the terminal.":
    ", oder sehen Sie sich mit einer Beispielanmeldung aus dem Terminal um.",
  "With the e-mail and password of your workspace.":
    "Mit E-Mail und Passwort Ihres Arbeitsbereichs.",
  "Set up Toilbox": "Toilbox einrichten",
  "You become the owner of this installation. The set-up code stands in the terminal or log that started Toilbox.":
    "Diese Installation gehört danach Ihnen. Der Einrichtungscode steht im Terminal oder Protokoll, mit dem Toilbox gestartet wurde.",
  "Create workspace": "Arbeitsbereich anlegen",
  "Creating …": "Wird angelegt …",
  "The set-up did not work. Check the form and try again.":
    "Die Einrichtung hat nicht geklappt. Prüfen Sie das Formular und versuchen Sie es noch einmal.",
  "Set-up code": "Einrichtungscode",
  "Your name": "Ihr Name",
  "At least 10 characters.": "Mindestens 10 Zeichen.",
  Workspace: "Arbeitsbereich",
  "Usually the name of your organisation or desk.":
    "Meist der Name Ihrer Organisation oder Ihres Teams.",
  "That did not work. Try again, or ask for a new link.":
    "Das hat nicht geklappt. Versuchen Sie es noch einmal oder bitten Sie um einen neuen Link.",
  "Choose a new password": "Neues Passwort wählen",
  "It signs you out everywhere else.": "Sie werden überall sonst abgemeldet.",
  "Save and sign in": "Speichern und anmelden",
  "Saving …": "Wird gespeichert …",
  "New password": "Neues Passwort",
  Join: "Beitreten",
  "Joining …": "Beitritt läuft …",
  "Join {workspace}": "{workspace} beitreten",
  "You were invited as {role}. Choose a name and a password.":
    "Sie wurden eingeladen, Rolle: {role}. Wählen Sie Namen und Passwort.",
  "You were invited as {role}.": "Sie wurden eingeladen, Rolle: {role}.",
  "{email} signs in to Toilbox already.": "{email} meldet sich schon bei Toilbox an.",
  "Sign in to join": "Anmelden und beitreten",
  "The invitation is for {email}; you are signed in as {person}. Sign out, then open the link again.":
    "Die Einladung gilt für {email}; angemeldet sind Sie als {person}. Melden Sie sich ab und öffnen Sie den Link noch einmal.",
  "This link does not work any more": "Dieser Link funktioniert nicht mehr",
  "It was used, taken back, or is too old. Ask the person who sent it for a new one.":
    "Er wurde benutzt, zurückgenommen oder ist zu alt. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.",
  "No workspace yet": "Noch kein Arbeitsbereich",
  "You are signed in, but belong to no workspace. Ask an administrator to add you.":
    "Sie sind angemeldet, gehören aber zu keinem Arbeitsbereich. Bitten Sie die Administration, Sie aufzunehmen.",
  "This page could not be loaded": "Diese Seite ließ sich nicht laden",
  "The server or its database did not answer as expected. Nothing you entered was changed; try again in a moment.":
    "Der Server oder seine Datenbank hat nicht wie erwartet geantwortet. Ihre Eingaben sind unverändert; versuchen Sie es gleich noch einmal.",
  "Try again": "Noch einmal versuchen",
  "There is nothing here": "Hier ist nichts",
  "The page does not exist, or your role does not show it.":
    "Die Seite gibt es nicht, oder Ihre Rolle zeigt sie nicht.",
  "Go to the start page": "Zur Startseite",
  "Too many attempts. Wait a few minutes, then try again.":
    "Zu viele Versuche. Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.",
  "The server does not answer. Check that it runs, then try again.":
    "Der Server antwortet nicht. Prüfen Sie, ob er läuft, und versuchen Sie es dann noch einmal.",
} as const;
