import { describe, expect, test } from "vitest";
import { createResolutionReader } from "./read-resolution";

const read = createResolutionReader();

describe("reading a resolution", () => {
  test.each([
    ["English", "Password reset and account unlocked"],
    ["German", "Passwort zurückgesetzt und Konto entsperrt"],
    ["French", "Mot de passe réinitialisé, compte déverrouillé"],
    ["Spanish", "Contraseña restablecida y cuenta desbloqueada"],
    ["Portuguese", "Senha redefinida e conta desbloqueada"],
    ["Italian", "Password reimpostata e account sbloccato"],
  ])("reset + unlock is one way to resolve in %s", (_language, text) => {
    expect(read(text)).toMatchObject({
      way: "reset + unlock",
      isProcedural: true,
      isJudgment: false,
      isKnownLanguage: true,
    });
  });

  test.each([
    ["English", "Investigated with the vendor, root cause still unclear"],
    ["German", "Ursache mit dem Hersteller untersucht, sporadisch"],
    ["French", "Escaladé au fournisseur, cause racine inconnue"],
    ["Spanish", "Se investigó con el proveedor, causa raíz desconocida"],
  ])("words of judgment are found in %s", (_language, text) => {
    expect(read(text)).toMatchObject({ isJudgment: true, isKnownLanguage: true });
  });

  test("a language without a lexicon is not known", () => {
    expect(read("対応完了しました").isKnownLanguage).toBe(false);
    expect(read("Проблема устранена, сервер работает").isKnownLanguage).toBe(false);
  });

  test.each([
    "done as in KB0010021",
    "see https://wiki.example.org/vpn",
    "ran cleanup.ps1",
    "per runbook disk-full",
  ])("a citation is seen in %j", (text) => {
    expect(read(text).citesRunbook).toBe(true);
  });

  test("a plain note cites nothing", () => {
    expect(read("user confirmed that it works").citesRunbook).toBe(false);
  });

  test("two notes that differ in numbers only are one way, two different notes are two", () => {
    const first = read("Kunde 4711 informiert").wayHash;
    expect(read("Kunde 4712 informiert").wayHash).toBe(first);
    expect(read("Kunde 4711 vertröstet").wayHash).not.toBe(first);
  });
});
