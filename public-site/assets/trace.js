// Where did my gift go? Composes the answer in the reader's own browser from the log's static files, and checks what it reads. The receipt's code never leaves
// the page: the files that are fetched are the same for everyone who looks near it.

import { compose } from './compose.js';
import { decodeLeaf, LeafError } from './leaf.js';
import { concat, hex, LogError, LogReader, openCheckpoint, sha256 } from './log.js';

export { LeafError, LogError };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_CHARACTERS = 16;

/**
 * Reads a receipt's code as people type it: lower case, spaces and hyphens, O for 0, I and L for 1.
 * @param {string} text
 * @returns {{leafIndex: number, secret: Uint8Array}|null} null where it is not a code
 */
export function parseReceipt(text) {
  const typed = text.toUpperCase().replace(/[ \t\u3000\u2010\u2011\u2013-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const digits = Array.from(typed, character => ALPHABET.indexOf(character));
  const indexLength = digits.length - SECRET_CHARACTERS;
  if (indexLength < 4 || indexLength > 10 || digits.includes(-1) || (indexLength > 4 && digits[0] === 0)) return null;
  const leafIndex = digits.slice(0, indexLength).reduce((index, digit) => index * 32 + digit, 0);
  let bits = digits.slice(indexLength).reduce((value, digit) => (value << 5n) | BigInt(digit), 0n);
  const secret = new Uint8Array(10);
  for (let i = 9; i >= 0; i--) {
    secret[i] = Number(bits & 255n);
    bits >>= 8n;
  }
  return { leafIndex, secret };
}

/**
 * Composes and checks a gift's trace.
 *
 * @param {string} code the receipt's code
 * @param {(path: string) => Promise<Uint8Array|null>} fetchBytes reads a file of the public folder: the path is relative, with '/', not percent-encoded (a line or an id may hold ':' or
 *   '~'); null where there is none
 * @returns {Promise<TraceResult>}
 * @throws {LogError} code `code.malformed`, `receipt.unknown` (no such gift, or the secret is another's), `crypto.unavailable` (neither https nor localhost), `file.missing`, or what
 *   failed to hold: `checkpoint.*`, `key.malformed`, `proof.failed`, `tile.malformed`, `bundle.malformed`, `leaf.unknown`, `data.mismatch` (a file of data/ claims what the log does not say)
 *
 * @typedef {object} TraceResult
 * @property {object} gift the Donations record: ReceivedOn, GrossUnits, Asset, FundId, CampaignId, IsSynthetic …
 * @property {TraceStep[]} steps in trace order, first to last unit; equal neighbours are one
 * @property {Record<string, number>} totals units by state: used, passed, fee, refund, void, held, unaccounted; they sum to gift.GrossUnits
 * @property {{outflow: object, subject: Subject|null}[]} moves transfers, splits, conversions and passings-on that units went through, in the order met
 * @property {object} checked
 * @property {number} checked.leafIndex the gift's leaf, zero-based
 * @property {number} checked.treeSize entries of the log
 * @property {string} checked.origin name of the log
 * @property {string} checked.root the signed root, base64
 * @property {'valid'|'unchecked'} checked.signature `unchecked` where the browser has no Ed25519
 * @property {number} checked.leaves entries whose inclusion in the signed log was proved
 * @property {number} checked.coverage rows of the line index that agreed with the log's coverage rows
 * @property {boolean} checked.sums the states sum to what was given
 * @property {string[]} unchecked what was not or cannot be checked here: `signature` (no Ed25519), `split-view` (others may be shown another log), `newest` (that no newer
 *   coverage row exists; `aid verify` replays them all), `key` (the key came from the same place: compare it with one got elsewhere)
 *
 * @typedef {object} TraceStep
 * @property {'used'|'passed'|'fee'|'refund'|'void'|'held'|'unaccounted'} state
 * @property {string} where the outflow's id; the line for held units; `at-recording` for a fee known at recording
 * @property {number} units the gift's own smallest units
 * @property {object|null} outflow the Outflows record, null for held units and a fee at recording
 * @property {Subject|null} subject what the outflow stands for: the disbursement, refund, fee …
 *
 * @typedef {{set: string, record: object}} Subject `set` is Disbursements, Refunds, Fees, Transfers or Allocations
 */
export async function traceReceipt(code, fetchBytes) {
  const receipt = parseReceipt(code);
  if (!receipt) throw new LogError('code.malformed', 'not a receipt code');
  const checkpoint = await openCheckpoint(await need(fetchBytes, 'log/checkpoint'), new TextDecoder().decode(await need(fetchBytes, 'log/key')));
  const log = new LogReader(fetchBytes, checkpoint);
  const gift = await openGift(receipt, log);
  const source = new PublishedLines(fetchBytes, log);
  const { steps, moves } = await compose(gift, source);
  const totals = { used: 0, passed: 0, fee: 0, refund: 0, void: 0, held: 0, unaccounted: 0 };
  for (const step of steps) {
    totals[step.state] += step.units;
    const isOutflow = step.state !== 'held' && step.where !== 'at-recording' && step.state !== 'unaccounted';
    step.outflow = isOutflow ? await source.outflow(step.where) : null;
    step.subject = isOutflow ? await source.subject(step.where) : null;
  }
  const movedBy = [];
  for (const id of moves) movedBy.push({ outflow: await source.outflow(id), subject: await source.subject(id) });
  const sum = steps.reduce((total, step) => total + step.units, 0);
  return {
    gift,
    steps,
    totals,
    moves: movedBy,
    checked: {
      leafIndex: receipt.leafIndex,
      treeSize: checkpoint.treeSize,
      origin: checkpoint.origin,
      root: checkpoint.rootText,
      signature: checkpoint.signature,
      leaves: log.proven.size,
      coverage: source.matched,
      sums: sum === gift.GrossUnits && totals.unaccounted === 0,
    },
    unchecked: [...(checkpoint.signature === 'valid' ? [] : ['signature']), 'key', 'split-view', 'newest'],
  };
}

async function need(fetchBytes, path) {
  const bytes = await fetchBytes(path);
  if (!bytes) throw new LogError('file.missing', path);
  return bytes;
}

async function openGift({ leafIndex, secret }, log) {
  if (leafIndex >= log.checkpoint.treeSize) throw new LogError('receipt.unknown', 'the log is shorter than that');
  const { set, record } = decodeLeaf(await log.entry(leafIndex), leafIndex);
  const commitment = hex(await sha256(concat(new TextEncoder().encode('aid-receipt-v1\n'), secret)));
  if (set !== 'Donations' || record.ReceiptCommitment !== commitment) throw new LogError('receipt.unknown', 'no gift answers to that code');
  return record;
}

/** Standing coverage from data/, each row of it held against the log's own coverage rows. */
class PublishedLines {
  matched = 0;
  lines = new Map();
  outflows = new Map();

  constructor(fetchBytes, log) {
    this.fetchBytes = fetchBytes;
    this.log = log;
  }

  line(name) { return memo(this.lines, name, () => this.loadLine(name)); }

  async outflow(id) { return (await this.file(id)).record; }

  async subject(id) { return (await this.file(id)).subject; }

  async loadLine(name) {
    const folder = `data/lines/${name.replaceAll('/', '~')}`;
    const bytes = await this.fetchBytes(`${folder}/index.json`);
    if (!bytes) return null;
    const index = json(bytes);
    if (index.line !== name) throw new LogError('data.mismatch', `${folder}/index.json is of ${index.line}`);
    const pages = new Map();
    const page = first => memo(pages, first, async () => json(await need(this.fetchBytes, `${folder}/${first}.json`)).rows);
    return {
      length: index.length,
      covering: async (start, end) => {
        const touched = index.pages.filter((first, i) => first < end && (index.pages[i + 1] ?? Infinity) > start);
        const rows = [];
        for (const first of touched) rows.push(...(await page(first)).filter(([at, units]) => at < end && at + units > start));
        for (const row of rows) await this.check(name, row);
        return rows;
      },
    };
  }

  /** The rows of data/ are a convenience; what counts is that the log's coverage rows, laid over one another, say the same. */
  async check(line, [start, units, outflowId, offset]) {
    const { standing } = await this.file(outflowId);
    let covered = 0;
    for (const run of standing) {
      const from = Math.max(offset, run.offset);
      const to = Math.min(offset + units, run.offset + run.units);
      if (to > from && run.line === line && run.start - run.offset === start - offset) covered += to - from;
    }
    if (covered !== units) throw new LogError('data.mismatch', `${line} ${start}+${units} is not what the log says of ${outflowId}`);
    this.matched++;
  }

  file(id) { return memo(this.outflows, id, () => this.loadOutflow(id)); }

  async loadOutflow(id) {
    const shard = hex(await sha256(new TextEncoder().encode(id))).slice(0, 2);
    const file = json(await need(this.fetchBytes, `data/outflows/${shard}/${id}.json`));
    const record = await this.leaf(file.outflowLeaf, 'Outflows');
    const rows = [];
    for (const leaf of file.coverageLeaves) rows.push(await this.leaf(leaf, 'Coverage'));
    if (record.Id !== id || rows.some(row => row.OutflowId !== id)) throw new LogError('data.mismatch', `the leaves of ${id} are another's`);
    const subject = Number.isInteger(file.subjectLeaf) ? decodeLeaf(await this.log.entry(file.subjectLeaf), file.subjectLeaf) : null;
    return { record, standing: overlay(rows), subject };
  }

  async leaf(index, set) {
    const leaf = decodeLeaf(await this.log.entry(index), index);
    if (leaf.set !== set) throw new LogError('data.mismatch', `leaf ${index} is of ${leaf.set}, expected ${set}`);
    return leaf.record;
  }
}

/**
 * An outflow's standing coverage: its rows laid over one another in order, later over earlier.
 * @param {object[]} rows Coverage records
 * @returns {{offset: number, units: number, line: string, start: number}[]} by offset
 */
export function overlay(rows) {
  let standing = [];
  for (const row of [...rows].sort((a, b) => a.Sequence - b.Sequence)) {
    const end = row.Offset + row.Units;
    const kept = [];
    for (const run of standing) {
      if (run.offset < row.Offset) kept.push({ ...run, units: Math.min(run.units, row.Offset - run.offset) });
      const cut = end - run.offset;
      if (cut < run.units) kept.push(cut <= 0 ? run : { ...run, offset: end, units: run.units - cut, start: run.start + cut });
    }
    standing = kept;
    if (row.Line !== '') standing.push({ offset: row.Offset, units: row.Units, line: row.Line, start: row.Start });
  }
  return standing.sort((a, b) => a.offset - b.offset);
}

function memo(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

const json = bytes => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
