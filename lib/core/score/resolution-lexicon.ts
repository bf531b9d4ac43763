/**
 * Words of resolution notes, written by hand for English, German, French, Spanish, Portuguese and Italian.
 *
 * One entry per thing done, so that "zurückgesetzt" and "reset" are the same way to resolve. Languages are separated by
 * "|" in the order above. Entries are folded (lower case, no accents); `*` at the end matches the beginning of a word.
 */
export const PROCEDURAL_WORDS: Readonly<Record<string, string>> = {
  reset:
    "reset* resett* | zuruckgesetzt zurucksetz* zurueckgesetzt zuruecksetz* | reinitialis* | restablec* | redefinid* redefini* | reimpostat* reimposta resettat*",
  restart:
    "restart* reboot* bounced | neugestartet neustart* neuzustarten durchgestartet gestartet | redemarr* relanc* | reinici* rearranc* | reiniciad* reiniciou | riavvi*",
  unlock:
    "unlock* unblock* | entsperr* freigeschaltet* freischalt* | deverrouill* debloq* | desbloq* | desbloque* | sblocc*",
  grant:
    "granted grant provisioned added | freigegeben vergeben hinzugefugt hinzugefuegt berechtigt | accord* ajoute ajoutee | otorg* concedid* anadid* agregad* | concedid* adicionad* | concess* aggiunt*",
  revoke:
    "revoked disabled deactivated offboarded | entzogen deaktiviert | revoque desactive* | revocad* desactivad* | revogad* desativad* | revocat* disattivat*",
  clear:
    "cleared purged deleted removed cleaned flushed pruned emptied | geleert geloscht geloescht bereinigt entfernt aufgeraumt | vide videe purge purgee supprim* nettoy* | vaciad* borrad* eliminad* limpiad* limpio | apagad* limpo limpad* removid* | svuotat* eliminat* rimoss* pulit*",
  extend:
    "extended increased enlarged expanded resized | erweitert vergrossert vergroessert erhoht erhoeht | etendu* augment* agrandi* | ampliad* extendid* aumentad* | aumentad* estendid* | estes* aumentat* ampliat*",
  renew:
    "renewed reissued rotated prolonged | erneuert verlangert verlaengert | renouvel* prolong* | renovad* prorrogad* | renovad* | rinnovat* prolungat*",
  install:
    "installed reinstalled updated patched upgraded deployed | installiert aktualisiert eingespielt ausgerollt | installe installee reinstall* | instalad* actualizad* | instalad* atualizad* | installat* aggiornat*",
  replace:
    "replaced swapped refilled exchanged | ersetzt ausgetauscht getauscht nachgefullt gewechselt | remplac* | reemplaz* sustitui* cambiad* | substituid* trocad* | sostituit*",
  create:
    "created | angelegt erstellt eingerichtet | cree creee crees | cread* | criad* | creato creata creati",
  restore:
    "restored recovered rolled | wiederhergestellt zuruckgespielt | restaur* retabli retablie | restaurad* recuperad* | restaurad* recuperad* | ripristinat*",
  activate:
    "activated enabled reenabled | aktiviert reaktiviert | activee reactiv* | activad* habilitad* | ativad* habilitad* | attivat* abilitat*",
  rerun:
    "rerun reran resubmitted requeued retriggered replayed | wiederholt nachgestartet angestossen | relance rejoue | reejecutad* reenviad* | reexecutad* reenviad* | rieseguit* rilanciat*",
  reconnect:
    "reconnected remapped mapped | verbunden neuverbunden gemappt | reconnect* | reconectad* | reconectad* | riconness* ricollegat*",
  procedure:
    "procedure sop runbook playbook checklist | anleitung checkliste standardverfahren arbeitsanweisung | procedure | procedimiento | procedimento | procedura",
};

/** Words that show that somebody had to find out or decide. */
export const JUDGMENT_WORDS: Readonly<Record<string, string>> = {
  investigate:
    "investigat* troubleshoot* troubleshot debugged debugging diagnos* analyzed analysed analysis | untersuch* analysiert analyse fehlersuche debuggt | enquet* analysee analyser diagnostiqu* | investig* analiz* diagnostic* | investig* analis* | indagat* indagin* analizz* diagnosticat*",
  cause: "rootcause rca | ursache* | racine | raiz | raiz | radice",
  unclear:
    "unclear unknown unsure strange weird unexplained inconclusive | unklar unbekannt seltsam merkwurdig | inconnu* incertain* bizarre | desconocid* incierto | desconhecid* incert* | sconosciut* incert* strano",
  intermittent:
    "intermittent* sporadic* randomly occasional* | sporadisch* zeitweise gelegentlich* | intermitten* aleatoire* sporadiqu* | intermitent* esporadic* | intermitent* esporadic* | intermittent* sporadic* saltuari*",
  workaround:
    "workaround* mitigat* | umgehung* ubergangslosung behelfslosung | contournement palliatif | mitigad* paliativ* | contorno paliativ* | aggiramento tampone",
  vendor:
    "vendor* supplier* manufacturer* escalat* | hersteller* lieferant* eskalier* | fournisseur* constructeur* escalad* | proveedor* fabricante* escalad* | fornecedor* fabricante* escalad* | fornitor* produttor* escalat*",
  decide:
    "decided decision judgment judgement negotiated consulted discussed agreed | entschieden entscheidung abgestimmt besprochen vereinbart | decide decidee decision discute convenu | decidid* decidio decision discutid* acordad* | decidid* decisao discutid* acordad* | deciso decisione concordat* discusso",
  redesign:
    "redesign* refactor* rewrote rewritten | umgebaut uberarbeitet | refonte | redisen* | redesenh* | riprogettat*",
};
