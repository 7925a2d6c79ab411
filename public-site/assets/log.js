// Reads the public log as static files (C2SP tlog-tiles, tlog-checkpoint, signed-note) and proves inclusion (RFC 6962 §2.1.1). Nothing is believed because a
// server says so: every entry is hashed and followed up to the root that the checkpoint signs.

const TILE = 256;
const HASH = 32;

/** What a file says does not agree with the log, or the log with itself. */
export class LogError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

export async function sha256(bytes) {
  if (!globalThis.crypto?.subtle) throw new LogError('crypto.unavailable', 'WebCrypto needs https or localhost');
  return new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
}

export const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

export function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const node = (left, right) => sha256(concat(new Uint8Array([1]), left, right));
const leafHash = entry => sha256(concat(new Uint8Array([0]), entry));
const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);
const base64 = text => Uint8Array.from(atob(text), character => character.charCodeAt(0));

/** Parses and, where the browser can, verifies the signed checkpoint. */
export async function openCheckpoint(noteBytes, keyText) {
  const note = new TextDecoder('utf-8', { fatal: true }).decode(noteBytes);
  const split = note.lastIndexOf('\n\n');
  if (split < 0) throw new LogError('checkpoint.malformed', 'the checkpoint has no signature');
  const text = note.slice(0, split + 1);
  const [origin, size, root] = text.split('\n');
  const treeSize = Number(size);
  if (!/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(treeSize)) throw new LogError('checkpoint.malformed', 'the checkpoint has no tree size');
  const signature = await checkSignature(text, note.slice(split + 2), keyText);
  return { origin, treeSize, root: base64(root), rootText: root, signature };
}

/** 'valid', or 'unchecked' where the browser has no Ed25519; a wrong signature throws. */
async function checkSignature(text, lines, keyText) {
  const [name, id, encoded] = splitKey(keyText);
  const key = base64(encoded);
  const expectedId = (await sha256(concat(new TextEncoder().encode(`${name}\n`), key))).subarray(0, 4);
  if (hex(expectedId) !== id || key[0] !== 1 || key.length !== 33) throw new LogError('key.malformed', 'the log key is malformed');
  for (const line of lines.split('\n')) {
    const [, signer, signed] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    if (signer !== name) continue;
    const bytes = base64(signed);
    if (!same(bytes.subarray(0, 4), expectedId)) continue;
    let publicKey;
    try {
      publicKey = await crypto.subtle.importKey('raw', key.subarray(1), { name: 'Ed25519' }, false, ['verify']);
    } catch {
      return 'unchecked';
    }
    const isValid = await crypto.subtle.verify({ name: 'Ed25519' }, publicKey, bytes.subarray(4), new TextEncoder().encode(text));
    if (!isValid) throw new LogError('checkpoint.signature', 'the signature of the checkpoint is wrong');
    return 'valid';
  }
  throw new LogError('checkpoint.signature', 'the checkpoint is not signed by the log key');
}

/** A verifier key is name+hash+base64, and base64 may hold '+' itself. */
function splitKey(keyText) {
  const [name, id, ...rest] = keyText.trim().split('+');
  return [name, id, rest.join('+')];
}

function tilePath(level, index, width) {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0').match(/\d{3}/g);
  const name = digits.map((group, i) => (i < digits.length - 1 ? `x${group}` : group)).join('/');
  return `log/tile/${level}/${name}${width < TILE ? `.p/${width}` : ''}`;
}

/** Reads entries and proves that they are in the log; each bundle and tile is fetched once. */
export class LogReader {
  /** @param {(path: string) => Promise<Uint8Array|null>} fetchBytes */
  constructor(fetchBytes, checkpoint) {
    this.fetchBytes = fetchBytes;
    this.checkpoint = checkpoint;
    this.files = new Map();
    this.proven = new Map();
  }

  /** The bytes of an entry whose inclusion was proved against the checkpoint. */
  entry(index) {
    if (!this.proven.has(index)) this.proven.set(index, this.prove(index));
    return this.proven.get(index);
  }

  async prove(index) {
    if (!(index >= 0 && index < this.checkpoint.treeSize)) throw new LogError('leaf.unknown', `the log has no entry ${index}`);
    const bundle = await this.file('entries', Math.floor(index / TILE), this.checkpoint.treeSize);
    const entry = entryOf(bundle, index % TILE);
    const root = await this.rootOver(index, await leafHash(entry), 0, this.checkpoint.treeSize);
    if (!same(root, this.checkpoint.root)) throw new LogError('proof.failed', `entry ${index} is not in the signed log`);
    return entry;
  }

  /** Root of leaves [start, start + size) with this leaf's hash put in: the other halves come from tiles (RFC 6962 §2.1: split at the largest power of two below the size). */
  async rootOver(index, hash, start, size) {
    if (size === 1) return hash;
    const left = largestPowerBelow(size);
    return index - start < left
      ? node(await this.rootOver(index, hash, start, left), await this.subtree(start + left, size - left))
      : node(await this.subtree(start, left), await this.rootOver(index, hash, start + left, size - left));
  }

  /** Hash of leaves [start, start + size), read from the highest tile that holds it. */
  async subtree(start, size) {
    if (!isPowerOfTwo(size)) {
      const left = largestPowerBelow(size);
      return node(await this.subtree(start, left), await this.subtree(start + left, size - left));
    }
    const height = Math.log2(size);
    const level = Math.floor(height / 8);
    const each = 2 ** (8 * level);
    const first = start / each;
    const width = size / each;
    const tile = await this.file(level, Math.floor(first / TILE), Math.floor(this.checkpoint.treeSize / each));
    const at = (first % TILE) * HASH;
    if (tile.length < at + width * HASH) throw new LogError('tile.malformed', `a tile of level ${level} is too short`);
    return fold(tile, at, width);
  }

  file(level, index, count) {
    const width = Math.min(TILE, count - index * TILE);
    const path = tilePath(level, index, width);
    if (!this.files.has(path)) this.files.set(path, this.load(path, tilePath(level, index, TILE)));
    return this.files.get(path);
  }

  /** A partial tile may be gone once the full one is there; its beginning is the same. */
  async load(path, full) {
    const bytes = (await this.fetchBytes(path)) ?? (path === full ? null : await this.fetchBytes(full));
    if (!bytes) throw new LogError('file.missing', path);
    return bytes;
  }
}

async function fold(tile, at, width) {
  if (width === 1) return tile.subarray(at, at + HASH);
  const half = width / 2;
  return node(await fold(tile, at, half), await fold(tile, at + half * HASH, half));
}

function entryOf(bundle, position) {
  const view = new DataView(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  let at = 0;
  for (let i = 0; at + 2 <= bundle.length; i++) {
    const length = view.getUint16(at);
    if (at + 2 + length > bundle.length) break;
    if (i === position) return bundle.subarray(at + 2, at + 2 + length);
    at += 2 + length;
  }
  throw new LogError('bundle.malformed', 'an entry bundle is too short');
}

const isPowerOfTwo = size => Number.isInteger(Math.log2(size));

function largestPowerBelow(size) {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}
