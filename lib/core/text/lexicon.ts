import type { Language } from "./languages";

/**
 * The words of service desks in six languages (English, German, French, Spanish, Portuguese, Italian), written by hand.
 *
 * Three uses: two tickets with different known actions never ask for the same work ("renew the quota" is not "approve the
 * quota"), one thing has one name in every language ("mot de passe", "Kennwort", "pw"), and a fault that is reported is told
 * from a wish. All entries are folded.
 * `*` at the end matches the beginning of a word, `*` on both sides matches inside (German compounds).
 */
const ACTIONS: Readonly<Record<string, string>> = {
  reset:
    "reset* resett* *zurucksetz* *zuruecksetz* *zuruckgesetzt* reinitialis* restablec* reestablec* reimpost* redefin* reiniciali*",
  unlock:
    "unlock* unblock* *entsperr* deverrouill* debloq* debloc* desbloq* sblocc* sblocca* desbloc* *entsperrung*",
  renew: "renew* *verlanger* *verlaenger* *erneuer* renouvel* renov* rinnov* prolong*",
  approve: "approv* *genehmig* approuv* aprob* aprova* autoris* authori* autoriz*",
  reject: "reject* ablehn* abgelehnt rechaz* rifiut* rejeit*",
  delete:
    "delet* remov* *loschen *losch *loschung geloscht *loeschen *loeschung entfern* supprim* suppress* elimin* borra* remoc* rimuov* rimoz* apaga* effac* quitar retir* withdraw* revok* revoc* revoqu* *entziehen *entzug* entzogen",
  create:
    "creat* cree creer crear criar crie criac* creaz* creare anleg* *anlegen angelegt *erstell* *erstellung* onboard* joiner* starter newhire *eintritt* *einstellung*",
  grant:
    "grant* gewahr* gewaehr* accord* conced* otorg* add adding *hinzufug* *hinzufueg* ajout* anadir anade agreg* aggiung* adicion* acrescent*",
  install: "install* instal* *installier* *installation* deploy* rollout ausroll*",
  uninstall: "uninstall* deinstall* desinstal* disinstall*",
  enable:
    "enabl* activat* activer activa activar aktivier* *freischalt* attiva attivar* ativar habilit*",
  disable:
    "disabl* deactivat* deaktivier* desactiv* disattiv* desativ* deshabilit* disabilit* *abschalt* offboard* leaver* *austritt* termination* decommission*",
  restart:
    "restart* reboot* *neustart* neugestartet neuzustarten redemarr* reinici* riavvi* relanc*",
  update:
    "update* updat* upgrad* change changing *aktualisier* actualiz* actualis* aggiorn* atualiz* *andern *anderung* *aendern *aenderung* changer changement modif* cambia* cambio alter* mudar mudanca correct* correz* *korrig* *korrektur* *berichtig* corrig* correg* corregi* rectif* rettific* retific*",
  move: "migrat* migrier* *umzug* umzieh* umziehen deplac* demenag* spostar* spostam* *verschieben",
  replace: "replac* *ersetzen *austausch* remplac* reemplaz* sostitu* substitu*",
  order:
    "ordering purchas* *bestellen *bestellung* commander commande pedir encomend* ordinar* acheter achat compra comprar acquist*",
  cancel:
    "terminate quit quitting cancel* stornier* storno annul* anula* kundig* kuendig* unsubscrib* abbestell* desabonn* disdett* disdire",
  restore: "restor* *wiederherstell* restaur* recuper* ripristin*",
  increase:
    "increas* *erhoh* *erhoeh* *vergrosser* *vergroesser* augment* aument* enlarg* raise ampli* larger bigger grossere grosseren grosserer grosseres maior mayor maggiore",
  decrease: "decreas* reduc* reduzier* verringer* verklein* dimin* ridurre riduz*",
  rename: "renam* umbenenn* umbenannt renomm* renombr* rinomin* renome*",
  archive: "archiv* arquiv*",
  copy: "copy copies *kopie *kopien kopier* *abschrift* copie copies copia copias copiar copiare",
  pause: "pause pausing pausier* pausar pausa",
  refund: "refund* *erstatten *erstattung* rembours* reembols* rimbors*",
  return:
    "return returning *zuruckgeb* *zurueckgeb* *ruckgabe* *rueckgabe* rendre restitu* devolv* devolu*",
  lend: "borrow* *ausleih* emprunt* prestar prestamo emprest* prestito",
  downgrade: "downgrad*",
  assign: "assign* reassign* zuweis* zugewiesen assegn* asign* atribu*",
  encrypt: "encrypt* verschlussel* verschluessel* chiffr* cifra* criptograf*",
  decrypt: "decrypt* entschlussel* entschluessel* dechiffr* descifr* descriptograf*",
  book: "reserv* prenot* *buchen gebucht",
  rollback: "rollback*",
  export: "export*",
  rotate: "rotat* rotier*",
};

const THINGS: Readonly<Record<string, string>> = {
  password:
    "password* passwort* *passwort* *kennwort* passwd pwd pw pswd passphrase passe motdepasse mdp contrasena* contrasen* clave senha* palavrapasse parola",
  account:
    "account* *konto* konten compte* cuenta* conta contas utenza utenze acct *benutzerkonto*",
  login:
    "login* logon* signin signon *anmeld* einlog* eingeloggt connexion* connecter acceder ingresar iniciarsesion entrar accedere",
  access:
    "access* *zugriff* *zugang* acces acceso* acesso* accesso* accessi permission* *berechtigung* permiso* permess* permissao permissoes autorisation* droit droits",
  printer:
    "printer* print printing *drucker* *druck imprimante* impression impresora* impressora* stampante* stampanti stampa imprimir stampare *drucken",
  mailbox: "mailbox* *postfach* inbox boite buzon* caixa casella",
  email: "email* mail mails courriel* correo* *mail posta",
  quota: "quota* *kontingent* *speicherplatz* cuota* cota",
  disk: "disk* *festplatte* *platte disque* disco* drive *laufwerk* filesystem *dateisystem*",
  space: "space *platz espace espacio espaco spazio storage *speicher stockage",
  network: "network* *netzwerk* *netz reseau* red rede rete",
  wireless: "wifi wireless wlan* inalambric* senzafili",
  vpn: "vpn*",
  computer:
    "laptop* notebook* computer* *rechner* pc ordinateur* ordenador* computador* portatil* portatile* portable",
  phone:
    "phone* *telefon* telephone* telefono* telefone* mobile handy* smartphone* cellulare celular movil",
  screen: "screen* monitor* *bildschirm* ecran* pantalla* tela schermo*",
  software:
    "software* logiciel* programm* programa* program application* anwendung* aplicacion* aplicativo* applicazione app apps",
  licence: "licen* *lizenz* licenz*",
  server: "server* serveur* servidor*",
  database: "database* *datenbank* db bdd basededatos banco",
  certificate: "certificat* *zertifikat* certificad* certs cert ssl",
  backup: "backup* *sicherung* sauvegard* respaldo* copia",
  folder: "folder* *ordner* dossier* carpeta* pasta cartella* share *freigabe*",
  group: "group* *gruppe* groupe* grupo* gruppo* verteiler* distribution",
  employee:
    "employee* *mitarbeiter* collaborat* empleado* colaborador* dipendent* funcionari* employe employes hire",
  user: "user* *benutzer* *nutzer* utilisat* usuari* utente utenti",
  invoice: "invoice* *rechnung* facture* factura* fatura* fattura*",
  report: "report* *bericht* rapport* informe* relatorio*",
  file: "file files *datei* fichier* archivo* ficheiro* arquivo",
  error: "error* *fehler* erreur* erro erros errore errori",
  slow: "slow* *langsam* lent* lento* lenta",
  broken: "broken defekt* kaputt* casse roto rota quebrad* guasto guasta rotto panne averia*",
  locked: "locked lockout *gesperrt* verrouill* bloque bloquee bloquead* bloccat*",
  expired: "expir* *abgelaufen* *ablauf* caduc* vencid* venc* scadut* scad*",
  forgotten: "forgot* *vergess* oubli* olvid* esquec* dimentic*",
  full: "full *voll pleine plein llen* chei* pien* satur*",
  missing: "missing *fehlt fehlend* manqu* falta* faltan* mancan*",
  stuck: "stuck hang* *hangt jam jammed *stau bourrage atasc* atasco* incepp* encrav* papierstau",
  paper: "paper *papier* papel* carta",
  toner: "toner* cartridge* *patrone* cartouche* cartucho* cartucc*",
  keyboard: "keyboard* *tastatur* clavier* teclado* tastiera*",
  mouse: "mouse *maus souris raton",
  token: "token* mfa 2fa authenticator* otp",
  badge: "badge* *ausweis* tarjeta* cartao tessera",
  room: "room* *raum salle* sala",
  new: "new *neue* neu nouve* nouvel* nuev* novo nova novos nuov*",
};

/**
 * Whether somebody reports that something is wrong, or wishes for something: negations and words for faults against
 * words of wanting and asking. Words that are harmless in another of the six languages are left out ("due", "mai").
 */
const STANCES: Readonly<Record<Stance, string>> = {
  fault:
    "no not cannot cant couldnt doesnt didnt isnt arent wasnt hasnt havent wont dont never nothing nobody unable problem* fail failed failing fails failure* error* broken crash* stuck slow* defect* damag* faulty fault* wrong* incorrect* invalid* missing lost declin* refus* stopped outage* offline unreachable unavailable twice double* duplicat* times nicht kein* nie niemals nichts niemand unmoglich fehler* fehlt fehlend* kaputt defekt* falsch* verlor* hangt haengt langsam* storung* stoerung* gestort* ungultig* ungueltig* abgesturzt* absturz* ausfall* ausgefallen doppelt* zweimal pas jamais rien aucun* impossib* erreur* panne* casse* defectueu* faux fausse manqu* perdu* lent lente eteint* fois nunca nada nadie ningun* averi* roto rota fallo fallos falla fallan fallando falta faltan perdid* lento* lenta* apagad* doble* veces non niente nessun* errore* guast* rotto rotta difett* sbagliat* manca mancan* spento spenta doppi* volte nao ninguem nenhum* erro erros avaria* quebrad* falha* falhou errad* defeit* desligad* dobro* vezes",
  wish: "want* need* request* would please mochte* moechte* brauche* benotig* benoetig* wunsch* wuensch* bitte souhait* voudr* veux besoin demand* veuillez merci quier* quisier* querem* necesit* solicit* favor vorr* voglio vogliamo bisogno richiest* richied* favore quer* gostar* precis* pedid*",
};

export type Stance = "fault" | "wish";

type Pattern = { readonly name: string; readonly text: string };

function patternsOf(lexicon: Readonly<Record<string, string>>) {
  const exact = new Map<string, string>();
  const starts: Pattern[] = [];
  const inside: Pattern[] = [];
  for (const [name, entries] of Object.entries(lexicon)) {
    for (const entry of entries.split(" ")) {
      const text = entry.replaceAll("*", "");
      if (entry.startsWith("*")) inside.push({ name, text });
      else if (entry.endsWith("*")) starts.push({ name, text });
      else exact.set(text, name);
    }
  }
  const longestFirst = (a: Pattern, b: Pattern) => b.text.length - a.text.length;
  return { exact, starts: starts.sort(longestFirst), inside: inside.sort(longestFirst) };
}

const ACTION_PATTERNS = patternsOf(ACTIONS);
const THING_PATTERNS = patternsOf(THINGS);
const STANCE_PATTERNS = patternsOf(STANCES);

function find(word: string, patterns: typeof ACTION_PATTERNS): string | null {
  const exact = patterns.exact.get(word);
  if (exact !== undefined) return exact;
  const start = patterns.starts.find((pattern) => word.startsWith(pattern.text));
  if (start) return start.name;
  return patterns.inside.find((pattern) => word.includes(pattern.text))?.name ?? null;
}

/** The kind of action a folded word names ("zurücksetzen" -> "reset"), or null. Cost: the size of the lexicon. */
export function actionOf(word: string): string | null {
  return word.length < 3 ? null : find(word, ACTION_PATTERNS);
}

/** The thing or state of things a folded word names ("Kennwort" -> "password"), or null. */
export function thingOf(word: string): string | null {
  return word.length < 2 ? null : find(word, THING_PATTERNS);
}

/** Whether a folded word speaks of a fault or of a wish, or null. "no" is "in the" in Portuguese. */
export function stanceOf(word: string, language: Language): Stance | null {
  if (word.length < 2 || (word === "no" && language === "pt")) return null;
  const name = find(word, STANCE_PATTERNS);
  return name === "fault" || name === "wish" ? name : null;
}
