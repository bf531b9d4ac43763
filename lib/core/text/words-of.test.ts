import { describe, expect, test } from "vitest";
import { guessLanguage } from "./languages";
import { actionOf, stanceOf, thingOf } from "./lexicon";
import { maskTokens } from "./mask-text";
import { createStemmer } from "./stem-word";
import { wordsOf } from "./words-of";

const words = (text: string) => wordsOf(maskTokens(text, "human"));

describe("words of a title", () => {
  test.each([
    ["masks are no words", "Disk 95 % full", ["disk", "full"]],
    ["short hyphenations are one word", "E-mail log-in Wi-Fi", ["email", "login", "wifi"]],
    ["longer ones are two", "password-reset", ["password", "reset"]],
    ["elisions are undone", "l'accès d'imprimante", ["acces", "imprimante"]],
    ["contractions stay whole", "can't won't", ["cant", "wont"]],
    ["signs without spaces give pairs", "打印机坏", ["打印", "印机", "机坏"]],
    ["Cyrillic words stay", "Не работает принтер", ["не", "работает", "принтер"]],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("language by stop words", () => {
  test.each([
    ["en", "please could you reset the password for my account"],
    ["de", "bitte das Passwort für mein Konto zurücksetzen"],
    ["fr", "merci de réinitialiser le mot de passe de mon compte"],
    ["es", "por favor necesito restablecer la contraseña de mi cuenta"],
    ["pt", "preciso de ajuda, não consigo entrar na minha conta"],
    ["it", "ho bisogno di reimpostare la password del mio account"],
  ])("%s", (language, text) => {
    expect(guessLanguage(words(text))).toBe(language);
  });

  test("without stop words the language is unknown", () => {
    expect(guessLanguage(["vpn", "token"])).toBeNull();
  });
});

describe("stems", () => {
  const stem = createStemmer();

  test.each([
    ["en", "printed", "printing"],
    ["de", "zuruecksetzen", "zurucksetzen"],
    ["fr", "imprimante", "imprimantes"],
    ["es", "impresora", "impresoras"],
    ["pt", "impressora", "impressoras"],
    ["it", "stampante", "stampanti"],
  ] as const)("%s: %s and %s have one stem", (language, left, right) => {
    expect(stem(left, language)).toBe(stem(right, language));
  });

  test("a word of an unknown language stays as it is", () => {
    expect(stem("принтеры", null)).toBe("принтеры");
  });
});

describe("the desk's lexicon", () => {
  test.each([
    ["reset", ["reset", "zurucksetzen", "reinitialiser", "restablecer", "reimpostare"]],
    ["unlock", ["unlock", "entsperren", "deverrouiller", "desbloquear", "sbloccare"]],
    ["delete", ["delete", "loschen", "supprimer", "eliminar", "rimuovere", "revoke"]],
    ["uninstall", ["uninstall", "deinstallieren", "desinstaller", "desinstalar"]],
    ["install", ["install", "installieren", "installation"]],
    ["copy", ["copy", "kopie", "copie", "copia"]],
    ["refund", ["refund", "erstattung", "remboursement", "reembolso", "rimborso"]],
    ["update", ["correct", "korrigieren", "corriger", "corregir", "correggere"]],
    ["cancel", ["unsubscribe", "abbestellen", "disdire", "terminate"]],
    ["return", ["return", "zuruckgeben", "rendre", "devolver", "restituire"]],
  ])("%s is one action in every language", (action, named) => {
    expect(named.map(actionOf)).toEqual(named.map(() => action));
  });

  test.each(["locked", "printer", "password", "slow", "exchange", "registered", "closed"])(
    "%s is no action",
    (word) => {
      expect(actionOf(word)).toBeNull();
    },
  );

  test.each([
    ["password", ["password", "pw", "kennwort", "mdp", "contrasena", "senha"]],
    ["printer", ["printer", "drucker", "imprimante", "impresora", "stampante"]],
    ["locked", ["locked", "gesperrt", "verrouille", "bloqueada", "bloccato"]],
  ])("%s has one name in every language", (thing, named) => {
    expect(named.map(thingOf)).toEqual(named.map(() => thing));
  });

  test.each([
    ["fault", "en", ["not", "wrong", "failed", "twice"]],
    ["fault", "de", ["nicht", "kaputt", "doppelt"]],
    ["fault", "fr", ["pas", "panne", "erreur"]],
    ["fault", "es", ["no", "averiado", "falla"]],
    ["fault", "pt", ["nao", "quebrado"]],
    ["fault", "it", ["non", "guasto", "sbagliata"]],
    ["wish", "en", ["want", "please", "need"]],
    ["wish", "de", ["brauche", "bitte"]],
    ["wish", "fr", ["voudrais", "veuillez"]],
    ["wish", "es", ["quiero", "necesito"]],
    ["wish", "pt", ["queria", "preciso"]],
    ["wish", "it", ["vorrei", "bisogno"]],
  ] as const)("a %s is told in %s", (stance, language, named) => {
    expect(named.map((word) => stanceOf(word, language))).toEqual(named.map(() => stance));
  });

  test.each([
    ["no", "pt"],
    ["printer", "en"],
    ["default", "en"],
    ["mai", "de"],
  ] as const)("%s in %s tells neither a fault nor a wish", (word, language) => {
    expect(stanceOf(word, language)).toBeNull();
  });
});
