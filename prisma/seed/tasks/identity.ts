import { only } from "../chance";
import { type SampleTask, serviceDeskTask } from "../sample-task";

const GROUP = only("Service Desk 1st Level");

const passwordReset = serviceDeskTask({
  key: "password-reset",
  tickets: 1500,
  growth: 0.75,
  months: [1.35, 1, 0.95, 1, 0.95, 0.9, 0.95, 1.1, 1.3, 1, 0.95, 0.85],
  wordings: [
    "Password reset for {user}",
    "Forgot my Windows password",
    [
      "Please set a new password for me",
      "Back from {low} weeks of leave and the old one is gone from my head.",
    ],
    "Reset pw {user}",
    [
      "password expired, can't sign in to Windows",
      "It says the password expired {low} days ago and I am working from home so it will not let me change it.",
    ],
    [
      "New password needed",
      "Colleague {other} needs a new password, standing next to me at dock {dock}.",
    ],
    "I need my password reset before the {clock} shift",
    [
      "Can't log on any more, password is not accepted",
      "Typed it ten times, caps lock is off. Please reset.",
    ],
    "User {other} has forgotten the domain password",
    [
      "pw reset request - {site} warehouse",
      "For the shared terminal user at gate {low}. They changed it and nobody wrote it down.",
    ],
    [
      "temporary password please",
      "The temporary password from last week ran out before I could use it, send me another one please.",
    ],
    [
      "Passwort vergessen",
      "Hallo, ich habe mein Windows Passwort vergessen. Bitte zuruecksetzen. Danke, {first}",
    ],
    [
      "Bitte Kennwort zurücksetzen für {user}",
      "Kennwort ist abgelaufen, Anmeldung nicht mehr möglich. Erreichbar unter {extension}.",
    ],
    [
      "Mot de passe oublié",
      "Bonjour, je n'arrive plus à ouvrir ma session, merci de réinitialiser mon mot de passe Windows.",
    ],
    ["Réinitialisation du mot de passe {user}", "Mot de passe expiré pendant les congés. Merci."],
    "Sign-in password lost after holiday",
  ],
  descriptions: [
    "",
    "User called, password forgotten. Identity checked by employee number.",
    "Login name {user}, phone {extension}.",
    "I changed it on Friday and cannot remember what I took.",
    "Site {site}. Please call me back on {extension} with the new one.",
  ],
  notes: [
    "Reset password in AD, gave temporary one by phone, user must change at next logon. {kb}",
    "Password reset per {kb}. User logged on fine.",
    "pw reset, identity checked with manager code, confirmed working",
    "Temporary password set and sent by SMS to the registered number.",
    "Reset AD password for {user}, tested together with the user.",
    "Passwort zurückgesetzt nach {kb}, Anmeldung geprüft.",
  ],
  category: [
    [["Identity", "Password"], 9],
    [["Access", "Login"], 1],
  ],
  service: only("Active Directory"),
  group: GROUP,
  minutes: [7, 0.3],
  elapsedHours: [0.6, 0.9],
});

const accountUnlock = serviceDeskTask({
  key: "account-unlock",
  tickets: 620,
  wordings: [
    "Account locked: {user}",
    "Unlock account please",
    [
      "my account is locked out again",
      "Too many wrong attempts from my phone I think. I do know my password.",
    ],
    ["User {user} locked out of domain", "Lockout after five bad attempts, source is {scanner}."],
    "Locked out since {clock}",
    [
      "Please unlock {other}",
      "She knows the password, the account just got blocked by the old phone.",
    ],
    [
      "Windows says the referenced account is currently locked out",
      "Error appears on laptop {laptop} right after entering the PIN.",
    ],
    "AD lockout {user} at {site}",
    [
      "Account gesperrt",
      "Nach mehreren Fehlversuchen wurde mein Konto gesperrt, bitte entsperren.",
    ],
    ["Konto entsperren {user}", "Bitte entsperren, Kennwort ist bekannt."],
    ["Compte verrouillé", "Mon compte est bloqué après trois essais, merci de le déverrouiller."],
    "blocked account, need to be unlocked for the night shift",
    [
      "can someone release my login, it is blocked",
      "Happened after the mail app on the old handset kept trying.",
    ],
  ],
  descriptions: [
    "",
    "Lockout threshold reached, user still knows the password.",
    "User name {user}. Calling from dock {dock}.",
    "Third time this quarter, same user.",
  ],
  notes: [
    "Unlocked account in AD, removed stale credentials from the phone. {kb}",
    "Account unlocked. User can sign in.",
    "Unlocked {user}, lockout source was an old mobile profile.",
    "cleared lockout, no password change needed",
    "Unlocked per {kb}, watched the next sign-in.",
  ],
  category: [
    [["Identity", "Account lockout"], 9],
    [["Access", "Login"], 1],
  ],
  service: only("Active Directory"),
  group: GROUP,
  minutes: [5, 0.3],
  elapsedHours: [0.4, 0.8],
});

const mfaReset = serviceDeskTask({
  key: "mfa-reset",
  tickets: 520,
  growth: 3,
  wordings: [
    "New phone, authenticator does not work any more",
    "Reset MFA for {user}",
    [
      "Authenticator app lost after phone swap",
      "Got the new company phone today and the codes did not come along.",
    ],
    ["Please remove my old second factor", "I no longer have the handset it is registered on."],
    "MFA re-registration {user}",
    [
      "no approval prompt on my phone",
      "Portal asks to approve a sign-in, nothing arrives. Reinstalled the app already.",
    ],
    [
      "Two-factor reset needed",
      "Phone fell off the pier in {site}, replacement arrived this morning.",
    ],
    "Can't get past the verification code screen",
    [
      "Second factor: register again",
      "Old number was handed back to the carrier, please clear it.",
    ],
    ["2FA zurücksetzen", "Neues Diensthandy, Authenticator muss neu eingerichtet werden."],
    [
      "Double authentification à réinitialiser",
      "J'ai changé de téléphone, je ne reçois plus les codes.",
    ],
    "multi factor reset for {otherMail}",
    "security key lost, need a new registration link",
  ],
  descriptions: [
    "",
    "User changed the handset and needs a fresh MFA registration.",
    "Stuck at the code prompt for mail and TMS.",
    "Please clear all methods, I will register the new device right away.",
  ],
  notes: [
    "Cleared MFA methods and sent registration link. User enrolled the new phone.",
    "MFA reset per {kb}, identity verified by video call.",
    "Required re-register set for {user}; new device added.",
    "Removed old authenticator, temporary access pass issued for 1 hour.",
    "reset second factor, tested sign-in with the user",
  ],
  category: only(["Identity", "Multi-factor"]),
  service: only("Sign-in Service"),
  group: GROUP,
  minutes: [10, 0.3],
  elapsedHours: [0.9, 0.9],
});

export const IDENTITY_TASKS: readonly SampleTask[] = [passwordReset, accountUnlock, mfaReset];
