import type {PairRow} from './pairTable';

const columns = [
  'computer',
  'phone',
  'operation',
  'verdict',
  'decidedBy',
  'claims',
  'oldestEvidence',
  'relay',
  'nextTime',
  'page',
] as const satisfies readonly (keyof PairRow)[];

/** A field as RFC 4180 has it. A list is joined by spaces; nothing is an empty field. */
function field(value: PairRow[(typeof columns)[number]] | string): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table of pairs as CSV (RFC 4180). The licence stands in a column, since CSV has no comments. */
export function pairsCsv(rows: readonly PairRow[], licence: string): string {
  const lines = [
    [...columns, 'licence'],
    ...rows.map((row) => [...columns.map((column) => row[column]), licence]),
  ];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}
