/** German of the page of people: members and their roles, invitations, and what is refused. */
export const DE_PEOPLE = {
  Settings: "Einstellungen",
  People: "Menschen",
  "One person in this workspace. A change of role counts from their next click on.":
    "Dieser Arbeitsbereich hat ein Mitglied. Eine neue Rolle gilt ab dem nächsten Klick.",
  "{count} people in this workspace. A change of role counts from their next click on.":
    "Dieser Arbeitsbereich hat {count} Mitglieder. Eine neue Rolle gilt ab dem nächsten Klick.",
  "Invite somebody": "Jemanden einladen",
  "You get a link to hand over. It works once, for 7 days, for this address only.":
    "Sie erhalten einen Link zum Weitergeben. Er gilt einmal, 7 Tage lang, nur für diese Adresse.",
  "E-mail": "E-Mail",
  Role: "Rolle",
  "Making the link …": "Link wird erstellt …",
  "Make link": "Link erstellen",
  "Send this link to {email}. It is not shown again.":
    "Schicken Sie diesen Link an {email}. Er wird nicht noch einmal gezeigt.",
  Members: "Mitglieder",
  "Role of {name}": "Rolle von {name}",
  "{name} is now {role}.": "{name} hat jetzt die Rolle {role}.",
  you: "Sie",
  "New password": "Neues Passwort",
  Leave: "Verlassen",
  Remove: "Entfernen",
  "{name} is not in the workspace any more.": "{name} gehört nicht mehr zum Arbeitsbereich.",
  "Hand this link to {name}. It works once, for a day, and is not shown again.":
    "Geben Sie diesen Link an {name} weiter. Er gilt einmal, einen Tag lang, und wird nicht noch einmal gezeigt.",
  "Leave the workspace?": "Arbeitsbereich verlassen?",
  "Remove {name}?": "{name} entfernen?",
  "You lose access with the next click. What was uploaded and decided stays, under the same name. Coming back takes an invitation.":
    "Ihr Zugang endet mit dem nächsten Klick. Was hochgeladen und entschieden wurde, bleibt unter demselben Namen. Zurück geht es nur mit einer Einladung.",
  "They lose access with the next click. What was uploaded and decided stays, under the same name. Coming back takes an invitation.":
    "Der Zugang endet mit dem nächsten Klick. Was hochgeladen und entschieden wurde, bleibt unter demselben Namen. Zurück geht es nur mit einer Einladung.",
  "Open links": "Offene Links",
  "Handed out and not used yet.": "Weitergegeben und noch nicht benutzt.",
  "to join as {role}, until {day}": "für den Beitritt, Rolle: {role}, bis {day}",
  "to a new password, until {day}": "für ein neues Passwort, bis {day}",
  "Take back": "Zurücknehmen",
  "The link for {email} does not work any more.": "Der Link für {email} funktioniert nicht mehr.",
  "Enter an e-mail address such as dana@example.com.":
    "Geben Sie eine E-Mail-Adresse wie dana@example.com ein.",
  "Only administrators and owners look after people.":
    "Nur Administration und Inhaber verwalten Mitglieder.",
  "That cannot be stored. Reload the page, then try again.":
    "Das lässt sich nicht speichern. Laden Sie die Seite neu und versuchen Sie es dann noch einmal.",
  "This person is not in the workspace any more. Reload the page.":
    "Diese Person gehört nicht mehr zum Arbeitsbereich. Laden Sie die Seite neu.",
  "Only owners change owners, or name new ones.":
    "Nur Inhaber ändern andere Inhaber oder ernennen neue.",
  "A workspace needs an owner. Make somebody else owner first.":
    "Ein Arbeitsbereich braucht einen Inhaber. Ernennen Sie zuerst jemand anderen.",
  "{email} is in this workspace already.": "{email} gehört schon zu diesem Arbeitsbereich.",
  "This password opens more than you look after. Ask an owner of the other workspaces, or of this one.":
    "Dieses Passwort öffnet mehr, als Sie verwalten. Wenden Sie sich an einen Inhaber der anderen Arbeitsbereiche oder dieses einen.",
  "This link was used or is too old already.": "Dieser Link wurde schon benutzt oder ist zu alt.",
} as const;
