// Run by TraceScriptTests: node trace-vectors.mjs ASSETS-FOLDER INPUT.json, which holds { leaves: [{hex, json}], bad: [hex], cases: [{name, leaves: [base64], gifts: {id: [[state, where, units]]}}] }.
// Prints one JSON object { leaves, cases, faults: [] }.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { pathToFileURL } from 'node:url';

const [assets, input] = process.argv.slice(2);
const load = name => import(pathToFileURL(`${assets}/${name}`));
const { decodeLeaf, LeafError } = await load('leaf.js');
const { compose } = await load('compose.js');
const { overlay } = await load('trace.js');
const given = JSON.parse(readFileSync(input, 'utf8'));
const faults = [];

for (const { hex, json } of given.leaves) {
  const { record } = decodeLeaf(Uint8Array.from(Buffer.from(hex, 'hex')), 0);
  if (!isDeepStrictEqual(record, JSON.parse(json))) faults.push(`leaf ${hex.slice(0, 24)}: ${JSON.stringify(record)}`);
}
for (const hex of given.bad) {
  try {
    decodeLeaf(Uint8Array.from(Buffer.from(hex, 'hex')), 0);
    faults.push(`accepted ${hex}`);
  } catch (e) {
    if (!(e instanceof LeafError)) throw e;
  }
}
for (const { name, leaves, gifts } of given.cases) {
  const sets = {};
  leaves.forEach((leaf, i) => {
    const { set, record } = decodeLeaf(Uint8Array.from(Buffer.from(leaf, 'base64')), i);
    (sets[set] ??= new Map()).set(record.Id, record);
  });
  const source = inMemory(sets);
  for (const [id, expected] of Object.entries(gifts)) {
    const { steps } = await compose(sets.Donations.get(id), source);
    const found = steps.map(step => [step.state, step.where, step.units]);
    if (!isDeepStrictEqual(found, expected)) faults.push(`${name}, ${id}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  }
}
console.log(JSON.stringify({ leaves: given.leaves.length, cases: given.cases.length, faults }));

function inMemory({ Inflows = new Map(), Outflows = new Map(), Coverage = new Map() }) {
  const lengths = new Map();
  for (const inflow of Inflows.values()) lengths.set(inflow.Line, Math.max(lengths.get(inflow.Line) ?? 0, inflow.Start + inflow.Units));
  const standing = new Map();
  for (const outflow of Outflows.keys()) {
    for (const run of overlay([...Coverage.values()].filter(row => row.OutflowId === outflow))) {
      standing.set(run.line, [...(standing.get(run.line) ?? []), [run.start, run.units, outflow, run.offset]]);
    }
  }
  for (const rows of standing.values()) rows.sort((a, b) => a[0] - b[0]);
  return {
    line: async name => (lengths.has(name) ? { length: lengths.get(name), covering: async (start, end) => (standing.get(name) ?? []).filter(([at, units]) => at < end && at + units > start) } : null),
    outflow: async id => Outflows.get(id),
  };
}
