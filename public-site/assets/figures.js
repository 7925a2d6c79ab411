// How a figure is written, as in Aid.PublicSite.Formatting.Figures: exact amounts with separators, ¥ before and 万 from 10,000 up, shares with one decimal.

const ZERO = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'XAF', 'XOF', 'XPF']);
const THREE = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);
const SYMBOLS = { CNY: '¥', USD: 'US$', EUR: '€', GBP: '£', HKD: 'HK$', JPY: 'JP¥', MOP: 'MOP$', TWD: 'NT$' };
const PLACES = ['元', '十', '百', '千', '万', '十', '百', '千', '亿', '十', '百', '千'];

const goods = new Set();

/** Names the kinds of goods, whose codes may look like a currency's. @param {Iterable<string>} codes */
export function knowGoods(codes) {
  for (const code of codes) goods.add(code);
}

/** @param {string} asset @returns {boolean} true for a currency's code; everything else is a kind of goods */
export const isCurrency = asset => /^[A-Z]{3}$/.test(asset) && !goods.has(asset);

/** @param {string} asset @returns {number} decimal places */
export const exponent = asset => (!isCurrency(asset) || ZERO.has(asset) ? 0 : THREE.has(asset) ? 3 : 2);

/** @param {string} asset @returns {string} the sign before an amount */
export const symbol = asset => (isCurrency(asset) ? SYMBOLS[asset] ?? `${asset} ` : '');

function plain(units, decimals) {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  return [digits.slice(0, digits.length - decimals), decimals ? digits.slice(-decimals) : ''];
}

/** The exact amount: 2,365,236.98. @param {number} units @param {string} asset */
export function exact(units, asset) {
  const [whole, cents] = plain(units, exponent(asset));
  return (units < 0 ? '−' : '') + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (cents ? `.${cents}` : '');
}

/** The exact amount with its sign of currency. @param {number} units @param {string} asset */
export const signed = (units, asset) => (units < 0 ? '−' : '') + symbol(asset) + exact(Math.abs(units), asset);

/** A count: 634,875. @param {number} count */
export const count = value => exact(value, '');

/** A share with one decimal, half up. @param {number} part @param {number} whole */
export function percent(part, whole) {
  if (whole === 0) return '–';
  const tenths = Number((BigInt(part) * 2000n + BigInt(whole)) / (BigInt(whole) * 2n));
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`;
}

/** A position on a bar. @param {number} part @param {number} whole */
export const barPercent = (part, whole) => `${(whole <= 0 ? 0 : Math.min(100, (part / whole) * 100)).toFixed(2)}%`;

/**
 * The cells of a digit strip.
 * @param {number} units @param {string} asset
 * @returns {{text: string, place: string, style: string}[]}
 */
export function digits(units, asset) {
  const decimals = exponent(asset);
  const [whole, cents] = plain(units, decimals);
  const all = whole + cents;
  const cells = [{ text: symbol(asset).trim(), place: '', style: 'yen' }];
  for (let i = 0; i < all.length; i++) {
    const power = all.length - decimals - 1 - i;
    const style = power === 3 && i > 0 ? 'wan' : power === -1 ? 'cent' : power < -1 ? 'cents' : '';
    cells.push({ text: all[i], place: power >= 0 ? PLACES[power] ?? '' : power === -1 ? '角' : power === -2 ? '分' : '', style });
  }
  return cells;
}
