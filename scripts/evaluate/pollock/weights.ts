/**
 * How often each pollution was met in files of open data portals, per file of the benchmark: the weights that
 * the authors of Pollock (Vitagliano et al., VLDB 2023) publish with it.
 */
const FILE_WEIGHTS: Readonly<Record<string, number>> = {
  source: 1,
  file_no_payload: 15,
  file_no_trailing_newline: 184,
  file_double_trailing_newline: 5,
  file_no_header: 470,
  file_header_multirow_2: 47,
  file_header_multirow_3: 47,
  file_preamble: 282,
  file_multitable_same: 188 / 3,
  file_multitable_more: 188 / 3,
  file_multitable_less: 188 / 3,
  file_header_only: 3,
  file_one_data_row: 4,
  file_record_delimiter_0xD: 7,
  file_record_delimiter_0xA: 1691,
  file_field_delimiter_0x9: 4,
  file_field_delimiter_0x3B: 834,
  file_field_delimiter_0x20: 4,
  file_field_delimiter_0x2C_0x20: 101,
  file_quotation_char_0x27: 11,
  file_escape_char_0x5C: 1,
  file_escape_char_0x00: 7,
};

/** Weights of the files that spoil one row each, by the beginning of their names. */
const ROW_WEIGHTS: readonly (readonly [string, number])[] = [
  ["row_less_sep", 260 / 707],
  ["row_more_sep", 260 / 707],
  ["row_field_delimiter", 1 / 7],
  ["row_extra_quote", 1 / 108],
];

/** The weight of a file of the benchmark by its name without ".csv"; 0 for an unknown one. */
export function pollockWeight(name: string): number {
  const row = ROW_WEIGHTS.find(([start]) => name.startsWith(start));
  return row?.[1] ?? FILE_WEIGHTS[name] ?? 0;
}
