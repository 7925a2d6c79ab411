// Composes a gift's trace from public records: the twin of Aid.Disclosure's PublicTrace. Vectors: tests/vectors/coverage.json.
//
// A source answers two questions, so that only what a gift touches is fetched:
//   line(name)   → { length, covering(start, end) → [[start, units, outflowId, offset], …] sorted and disjoint }, or null
//   outflow(id)  → the Outflows record

const ENDS = { use: 'used', administration: 'used', report: 'used', fee: 'fee', refund: 'refund', void: 'void' };
const MAX_DEPTH = 1000;

/**
 * @param {object} gift a Donations record
 * @param {{line: Function, outflow: Function}} source
 * @returns {Promise<{steps: {state: string, where: string, units: number}[], moves: string[]}>} steps in trace order, equal neighbours merged; states
 *   used, passed, fee, refund, void, held, unaccounted; moves are the ids of the outflows that moved units on, in the order met
 */
export async function compose(gift, source) {
  const walk = new Walk(source);
  const steps = new Steps();
  if (gift.FeeUnits > 0) steps.add('fee', 'at-recording', gift.FeeUnits);
  for (const part of gift.Parts) await walk.follow(part.Line, part.Start, part.Units, steps, 0);
  return { steps: steps.list, moves: [...walk.moves] };
}

class Steps {
  list = [];

  add(state, where, units) {
    if (units === 0) return;
    const last = this.list.at(-1);
    if (last && last.state === state && last.where === where) last.units += units;
    else this.list.push({ state, where, units });
  }
}

class Walk {
  moves = new Set();

  constructor(source) {
    this.source = source;
  }

  async follow(name, start, units, steps, depth) {
    const line = depth > MAX_DEPTH ? null : await this.source.line(name);
    const end = start + units;
    if (!line || start < 0 || end > line.length) return steps.add('unaccounted', name, units);
    let at = start;
    for (const [first, length, outflowId, offset] of maximal(await line.covering(start, end))) {
      if (first > at) uncovered(name, first - at, steps);
      const from = Math.max(at, first);
      const to = Math.min(end, first + length);
      if (to > from) await this.covered(await this.source.outflow(outflowId), offset + (from - first), to - from, steps, depth);
      at = Math.max(at, to);
    }
    if (at < end) uncovered(name, end - at, steps);
  }

  async covered(outflow, offset, units, steps, depth) {
    const state = ENDS[outflow.Kind];
    if (offset + units > outflow.Units) return steps.add('unaccounted', outflow.Id, units);
    if (state) return steps.add(state, outflow.Id, units);
    this.moves.add(outflow.Id);
    if (outflow.Map === 'one-to-one') return this.toTargets(outflow, 0, offset, units, steps, depth);
    if (outflow.Map === 'deal') return this.deal(outflow, offset, units, steps, depth);
    if (outflow.Map === 'ratio' && outflow.RatioIn >= outflow.Units && outflow.RatioOut > 0) return this.ratio(outflow, offset, units, steps, depth);
    return steps.add('unaccounted', outflow.Id, units);
  }

  /** Part by part: an interval of a split gives one interval a part. */
  async deal(outflow, offset, units, steps, depth) {
    const order = dealOrder(outflow.DealWeights);
    const counter = outflow.DealCounter % order.length;
    for (let part = 0; part < order.parts; part++) {
      const before = order.countBefore(part, counter);
      const from = order.countBefore(part, counter + offset) - before;
      const to = order.countBefore(part, counter + offset + units) - before;
      if (to > from) await this.toTargets(outflow, part, from, to - from, steps, depth);
    }
  }

  /**
   * Unit u takes the state at floor(u · out / in) of what came out, once the units out that [offset, offset + units) have a share in are laid out in trace
   * order; those of a step that ends at e are the u below ⌈e · in / out⌉.
   */
  async ratio(outflow, offset, units, steps, depth) {
    const end = offset + units;
    let reached = floorDivide(offset, outflow.RatioOut, outflow.RatioIn);
    const laid = new Steps();
    await this.toTargets(outflow, 0, reached, ceilDivide(end, outflow.RatioOut, outflow.RatioIn) - reached, laid, depth);
    let at = offset;
    for (const step of laid.list) {
      reached += step.units;
      const to = Math.min(end, ceilDivide(reached, outflow.RatioIn, outflow.RatioOut));
      if (to <= at) continue;
      steps.add(step.state, step.where, to - at);
      at = to;
    }
    steps.add('unaccounted', outflow.Id, end - at);
  }

  /** Units [from, from + units) of a part, whose runs are laid end to end. */
  async toTargets(outflow, part, from, units, steps, depth) {
    let position = 0;
    let rest = units;
    for (const target of outflow.Targets.filter(run => run.Part === part)) {
      const first = Math.max(from, position);
      const last = Math.min(from + units, position + target.Units);
      if (last > first) {
        await this.follow(target.Line, target.Start + (first - position), last - first, steps, depth + 1);
        rest -= last - first;
      }
      position += target.Units;
    }
    if (rest > 0) steps.add('unaccounted', outflow.Id, rest);
  }
}

/** Rows that go on from one another are one: a conversion lays out a run whole, so that where rows were cut must not matter. */
function maximal(rows) {
  const merged = [];
  for (const [start, units, outflow, offset] of rows) {
    const last = merged.at(-1);
    if (last && last[2] === outflow && last[0] + last[1] === start && last[3] + last[1] === offset) last[1] += units;
    else merged.push([start, units, outflow, offset]);
  }
  return merged;
}

function uncovered(name, units, steps) {
  const outside = /^ext:([^/]*)\//.exec(name);
  if (outside) steps.add('passed', outside[1], units);
  else steps.add('held', name, units);
}

// Exact quotients of a · b by c: products pass 2^53.
const floorDivide = (a, b, c) => Number((BigInt(a) * BigInt(b)) / BigInt(c));

function ceilDivide(a, b, c) {
  const divisor = BigInt(c);
  return Number((BigInt(a) * BigInt(b) + divisor - 1n) / divisor);
}

const orders = new Map();

/**
 * The order in which a split deals units: slot x goes, among parts with n·W < (x+1)·w (n dealt so far), to the lowest ⌈(n+1)·W/w⌉, first named on ties.
 * @param {string} weights such as "2-3-5"
 */
export function dealOrder(weights) {
  if (orders.has(weights)) return orders.get(weights);
  const shares = weights.split('-').map(Number);
  const round = shares.reduce((sum, share) => sum + share, 0);
  if (!(round >= 1 && round <= 100_000) || shares.some(share => !Number.isInteger(share) || share < 1)) throw new RangeError(`weights ${weights}`);
  const dealt = shares.map(() => 0);
  const slots = [];
  const positions = shares.map(() => []);
  for (let slot = 0; slot < round; slot++) {
    let chosen = -1;
    let best = Infinity;
    for (let part = 0; part < shares.length; part++) {
      if (dealt[part] * round >= (slot + 1) * shares[part]) continue;
      const deadline = Math.ceil(((dealt[part] + 1) * round) / shares[part]);
      if (deadline < best) [best, chosen] = [deadline, part];
    }
    slots.push(chosen);
    positions[chosen].push(slot);
    dealt[chosen]++;
  }
  const order = {
    slots,
    length: round,
    parts: shares.length,
    countBefore: (part, position) => Math.floor(position / round) * positions[part].length + countBelow(positions[part], position % round),
  };
  orders.set(weights, order);
  return order;
}

function countBelow(sorted, limit) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
