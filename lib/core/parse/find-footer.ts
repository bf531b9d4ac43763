import { foldText } from "../text/fold-text";
import { cellShape } from "./cell-shape";

/** A row with more filled cells is a ticket, whatever it says. */
const MOST_FILLED = 2;
/** A longer text says more than a total. */
const LONGEST = 80;
/** Tickets from which it is learned what a ticket has. */
const MAX_LEARNED = 200;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const DIGIT = /\d/;

const SUM = [
  "(?:grand|sub|overall) ?total|totals?|sum|zwischensumme|gesamtsumme|gesamtzahl|gesamtanzahl|gesamt|summe|insgesamt",
  "sous total|somme|suma|soma|subtotale|totale|totali|somma|totaal|totalt|summa|yhteensa|razem|lacznie|celkem|toplam",
  "итого|всего|合計|合计|总计|總計|総計|小計|小计|合계",
].join("|");
const COUNT = [
  "(?:(?:row|record|ticket|incident|case|item|entry) )?count|number|anzahl|nombre|numero|cantidad|recuento|quantidade",
  "contagem|conteggio|aantal|antal|liczba|количество|件数|数量|总数|總數",
].join("|");
const NOUN = [
  "(?:rows?|records?|entry|entries|tickets?|incidents?|items?|results?|requests?|cases?|issues?|lines?|hours|minutes)(?: s)?",
  "zeilen?|datensatze?|eintrage?|vorgange?|storungen|anfragen|ergebnisse?|stunden|minuten",
  "lignes?|enregistrements?|entrees?|resultats?|demandes?|filas?|registros?|entradas?|incidencias?|incidentes?|resultados?",
  "solicitud|solicitudes|linhas?|registos?|chamados?|solicitacoes|righe|voci|risultati|richieste|rijen|regels|件|条|行|건",
].join("|");
const LINK = "of|number|de|des|der|du|di|do|da|dos|das|von|an|general|geral|generale|in|no";
const ENDING = [
  "affected|found|total|in total|selected|returned|exported|listed|displayed|shown|matched|gefunden|insgesamt|ausgewahlt",
  "exportiert|trouvee?s?|selectionnee?s?|exportee?s?|au total|encontrad[oa]s?|seleccionad[oa]s?|selecionad[oa]s?",
  "en total|no total|trovat[oie]|selezionat[oi]|in totale",
].join("|");
const FIGURE = "\\d+(?: \\d+)*";

/** Texts that sum up or count rows and say nothing else, folded: "grand total", "total 8", "8 rows", "anzahl tickets 8". */
const TOTALS: readonly RegExp[] = [
  `(?:${FIGURE} )?(?:${SUM})(?: (?:${SUM}|${LINK}))*(?: ?(?:${NOUN}))?(?: ?${FIGURE})?(?: ?(?:${NOUN}))?`,
  `(?:${COUNT}|${NOUN})(?: (?:${LINK}))*(?: (?:${NOUN}))? ?${FIGURE}`,
  `${FIGURE} ?(?:${NOUN})(?: (?:${ENDING}))?`,
].map((pattern) => new RegExp(`^(?:${pattern})$`, "u"));

/** Tells rows that sum up the table, and remarks below such a row, from tickets. */
export type FooterFinder = {
  isFooter(cells: readonly string[]): boolean;
  /** Takes a ticket into what is known of the rows above. */
  learn(cells: readonly string[]): void;
};

/**
 * A footer has at most two filled cells, which together read as a total or a count in one of the languages above, and it
 * lacks what all tickets above it have (`lacksWhatAllHave`). Below a footer the same holds for a row that says anything
 * else, until a ticket comes.
 *
 * Both functions must see the rows in file order. A row costs a look at its first three filled cells; what tickets have
 * is found out when a row reads as a footer, from the first 200 tickets.
 */
export function makeFooterFinder(width: number): FooterFinder {
  let tickets: (readonly string[])[] = [];
  let haveFullOne = false;
  let isBelowFooter = false;
  return {
    isFooter(cells) {
      const filled = filledCells(cells);
      if (filled === null || tickets.length === 0) return false;
      const isFound =
        (isBelowFooter || readsAsTotal(filled)) && lacksWhatAllHave(cells, tickets, width);
      isBelowFooter = isFound;
      return isFound;
    },
    learn(cells) {
      isBelowFooter = false;
      if (tickets.length === MAX_LEARNED && haveFullOne) return;
      // A remark between full rows tells nothing about tickets.
      const isFull = filledCells(cells) === null;
      if (isFull && !haveFullOne) tickets = [];
      haveFullOne ||= isFull;
      if (isFull === haveFullOne && tickets.length < MAX_LEARNED) tickets.push(cells);
    },
  };
}

/** The filled cells of a row; `null` when they are too many. */
function filledCells(cells: readonly string[]): readonly string[] | null {
  const filled: string[] = [];
  for (const cell of cells) {
    if (cell === "" || cell.trim() === "") continue;
    if (filled.length === MOST_FILLED) return null;
    filled.push(cell);
  }
  return filled;
}

function readsAsTotal(filled: readonly string[]): boolean {
  const text = filled.join(" ");
  if (text.length > LONGEST) return false;
  const words = foldText(text).replace(NOT_WORD, " ").trim();
  return TOTALS.some((pattern) => pattern.test(words));
}

/**
 * Whether the row's id is empty or of another shape than the ids above. Ids are the leftmost column where each ticket
 * has a value of its own with a digit in it. Without ids: whether a column is empty that no ticket leaves empty.
 */
function lacksWhatAllHave(
  cells: readonly string[],
  tickets: readonly (readonly string[])[],
  width: number,
): boolean {
  let lacks = false;
  for (let column = 0; column < width; column += 1) {
    const values = tickets.map((ticket) => ticket[column]?.trim() ?? "");
    if (values.includes("")) continue;
    const own = cellShape(cells[column] ?? "");
    const isId = values.every((value) => DIGIT.test(value)) && areDistinct(values);
    if (isId) return own === "" || !values.some((value) => cellShape(value) === own);
    lacks ||= own === "";
  }
  return lacks;
}

function areDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
