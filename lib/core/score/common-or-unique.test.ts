import { describe, expect, test } from "vitest";
import { COMMON_TASKS } from "./catalogue";
import { findKind } from "./common-or-unique";
import { findDrivers } from "./drivers";

describe("common or unique", () => {
  test("the catalogue holds at least 120 tasks", () => {
    expect(Object.keys(COMMON_TASKS).length).toBeGreaterThanOrEqual(120);
  });

  test("every task of the catalogue is met by a title of its own words", () => {
    const missed = Object.entries(COMMON_TASKS).flatMap(([name, patterns]) => {
      const titles = patterns.map((pattern) =>
        pattern
          .split(" ")
          .map((group) => group.split("|")[0]?.replace("*", "") ?? "")
          .join(" "),
      );
      return titles.filter((title) => findKind(title).kind !== "common").map(() => name);
    });
    expect(missed).toEqual([]);
  });

  test.each([
    ["password reset pls", "password reset"],
    ["Kennwort vergessen", "password reset"],
    ["Mot de passe oublié", "password reset"],
    ["AD account locked out", "account unlock"],
    ["Disk space low on srv-12", "disk full"],
    ["Festplatte voll", "disk full"],
    ["SSL certificate expires in 14 days", "certificate renewal"],
    ["Zertifikat erneuern", "certificate renewal"],
    ["Backup failed for db-prod", "backup failure"],
    ["Docker images fill the disk", "container clean-up"],
    ["VPN drops every hour", "vpn"],
    ["Drucker offline", "printer"],
    ["Firewall rule for partner X", "firewall rule"],
    ["Onboarding new employee", "new employee"],
    ["Restart of the billing service", "service restart"],
    ["Lohnabrechnung fehlt im Portal", "payslip"],
    ["Bulletin de paie manquant", "payslip"],
    ["Solicitud de vacaciones: corregir saldo", "leave request"],
    ["Urlaubsantrag stornieren", "leave request"],
    ["Note de frais à approuver", "expense claim"],
    ["Copia della fattura di maggio", "invoice copy"],
    ["Heizung im Büro 214 kalt", "heating or cooling"],
    ["L'ascenseur est en panne", "lift"],
    ["Cambiare indirizzo postale del dipendente", "address change"],
    ["Nuevo proveedor: crear datos", "supplier data"],
    ["Wo ist meine Sendung?", "order status"],
    ["Chiave dell'ufficio persa, nuova chiave", "key or lock"],
    ["Termin verschieben", "appointment change"],
    ["Pod crash loop backoff", "container crash"],
    ["Bestellung Ladegerät, altes fehlt", "cable or charger"],
  ])("%s is the common task %s", (title, match) => {
    expect(findKind(title)).toMatchObject({ kind: "common", match });
  });

  test.each([
    "Recalculate tariff zone for freight order",
    "Laborprobe neu zuordnen",
    "Release claim for second examiner",
  ])("%s is unique", (title) => {
    expect(findKind(title).kind).toBe("unique");
  });

  test("examples tell what a poor title hides", () => {
    expect(findKind("please help", ["forgot my password", "password expired"]).kind).toBe("common");
  });
});

describe("drivers", () => {
  test("dangling container images are driven by containers", () => {
    expect(findDrivers({ title: "Prune dangling docker images" })[0]).toBe("containers");
  });

  test("several drivers may hold, the one with most evidence first", () => {
    const drivers = findDrivers({ title: "LDAP password sync job failed after deploy" });
    expect(drivers).toContain("identity/access");
    expect(drivers).toContain("data/integration");
    expect(drivers).toContain("release/change");
  });

  test("30 % of the examples are enough, fewer are not", () => {
    const examples = (cloud: number) =>
      Array.from({ length: 10 }, (_, at) => (at < cloud ? "bucket in aws" : "hello"));
    expect(findDrivers({ title: "hello", examples: examples(3) })).toEqual(["public cloud"]);
    expect(findDrivers({ title: "hello", examples: examples(2) })).toEqual(["unknown"]);
  });
});
