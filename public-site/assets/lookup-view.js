// Shows the answer of a look-up: the amount digit by digit, where it is, step by step, what was checked and what that does not prove.

import { element, english, svg } from './dom.js';
import { barPercent, count, digits, exact, isCurrency, percent, signed } from './figures.js';

const STATES = {
  used: ['used', '已用', 'Used'], passed: ['pass', '已拨付待反馈', 'Passed on'], held: ['held', '在账', 'Held'], fee: ['fee', '费用', 'Fees'],
  refund: ['refund', '已退款', 'Refunded'], void: ['refund', '已作废', 'Voided'], unaccounted: ['zhu', '账上说不清', 'Unaccounted'],
};

const FAILURES = {
  'code.malformed': ['这不是一个查询码', '查询码至少 20 位，由数字和字母组成，没有 I、L、O、U。请照回执再输一次。', 'This is not a receipt code.'],
  'receipt.unknown': ['没有找到这笔捐赠', '查询码可能输错了；刚收到的捐赠要等下一版发布之后才能查。', 'No gift answers to this code. A new gift appears with the next release.'],
  'crypto.unavailable': ['这个浏览器现在不能核对', '核对需要 https 地址，或者换一个新一些的浏览器。', 'Checking needs https or a newer browser.'],
  'file.missing': ['少了一个文件', '公开的文件不全，没有办法核对。请把这件事告诉我们和监事会。', 'A public file is missing, so nothing can be checked.'],
  'file.unreadable': ['文件没有取到', '请稍后再试。', 'A file could not be fetched. Please try again.'],
  network: ['没有连上', '请检查网络后再试。', 'No connection.'],
  unknown: ['没有算出来', '请稍后再试，或用 aid verify。', 'Something went wrong here.'],
};
const WRONG = ['核对没有通过', '公开的文件之间对不上。请把下面这个代码告诉我们和监事会。', 'The public files do not agree with each other. Please report the code below.'];

const key = state => svg('svg', { class: 'key', viewBox: '0 0 14 14', 'aria-hidden': 'true' }, square(state, 1, 12));

function square(state, at, size) {
  return svg('rect', { class: `f-${state}`, x: String(at), y: String(at), width: String(size), height: String(size), fill: state === 'pass' ? 'url(#h)' : null });
}

/** Says that files are being fetched. @param {HTMLElement} place */
export function showWaiting(place) {
  place.replaceChildren(element('div', { class: 'hero' }, element('p', { class: 'wait', role: 'status' }, '正在取公开日志，在这台设备上核对…', ' ', english('Fetching the public log and checking it here…'))));
}

/** Says why there is no answer. @param {HTMLElement} place @param {string} code */
export function showFailure(place, code) {
  const [zh, what, en] = FAILURES[code] ?? WRONG;
  place.replaceChildren(element('div', { class: 'hero' }, element('div', { class: 'wait fail', role: 'alert' },
    element('h2', {}, zh, ' ', english(en, null)), element('p', {}, what), element('p', { class: 'note' }, element('code', {}, code)))));
}

/**
 * Shows a trace.
 * @param {HTMLElement} place @param {import('./trace.js').TraceResult} result
 * @param {Map<string, string>} names words of the page: `fund:CODE`, `organisation-of:CODE`, `channel:CODE`, `goods:CODE` …
 * @param {URL} root the public folder
 */
export function showTrace(place, result, names, root) {
  place.replaceChildren(hero(result, names), trace(result, names, root), proof(result));
}

const link = (root, path, text) => element('a', { href: new URL(path, root).href }, text);

const unit = (asset, names) => (isCurrency(asset) ? (asset === 'CNY' ? '元' : asset) : names.get(`goods-unit:${asset}`) ?? '');

function stamp(gift) {
  return gift.IsSynthetic ? element('span', { class: 'stamp syn' }, '合成') : null;
}

function hero(result, names) {
  const { gift, totals } = result;
  const amount = isCurrency(gift.Asset) ? signed(gift.GrossUnits, gift.Asset) : `${count(gift.GrossUnits)} ${unit(gift.Asset, names)}`;
  const shares = Object.keys(STATES).map(state => [state, totals[state]]).filter(([state, units]) => units !== 0 || state === 'used' || state === 'held');
  const said = shares.map(([state, units]) => `${STATES[state][1]} ${exact(units, gift.Asset)} ${unit(gift.Asset, names)}`).join('，');
  const saidEnglish = shares.map(([state, units]) => `${STATES[state][2]} ${exact(units, gift.Asset)}`).join(', ');
  const bar = svg('svg', { class: 'split', role: 'img', 'aria-label': shares.map(([state, units]) => `${STATES[state][1]} ${percent(units, gift.GrossUnits)}`).join('，') });
  let at = 0;
  for (const [state, units] of shares) {
    if (units > 0) bar.append(svg('rect', { class: `f-${STATES[state][0]}`, x: barPercent(at, gift.GrossUnits), y: '1', width: barPercent(units, gift.GrossUnits), height: '88%', fill: state === 'passed' ? 'url(#h)' : null }));
    at += units;
  }
  return element('div', { class: 'hero split-2' },
    element('div', {},
      element('p', { class: 'crumb' }, [names.get(`fund:${gift.FundId}`) ?? gift.FundId, names.get(`organisation-of:${gift.FundId}`)].filter(Boolean).join(' · '), ' ', stamp(gift)),
      element('h1', { tabindex: '-1' }, element('span', { class: 'w' }, `你的 ${amount}`), ' ', element('span', { class: 'w' }, '到了哪里'), ' ', english(`Where your ${amount} went`, null)),
      isCurrency(gift.Asset) ? strip(gift) : null,
      element('p', {}, said, '。', stamp(gift)),
      element('p', { class: 'en', lang: 'en' }, `${saidEnglish}.`)),
    element('div', { class: 'full' }, bar, element('dl', { class: 'figs' }, ...shares.map(([state, units]) => element('div', { class: 'fig' },
      element('dt', {}, key(STATES[state][0]), element('span', {}, STATES[state][1], ' ', english(STATES[state][2]))),
      element('dd', { class: 'v' }, isCurrency(gift.Asset) ? signed(units, gift.Asset) : count(units)),
      element('dd', { class: 'x' }, percent(units, gift.GrossUnits)))))),
    element('aside', { class: 'aside ok' }, element('h2', {}, '已在你的浏览器中核对 ✓ ', english('Checked in your browser ✓', null)),
      element('p', { class: 'note' }, '这笔捐赠在公开日志里，每一分只在一处。', element('a', { href: '#proof' }, '核对了什么，不能证明什么'))));
}

function strip(gift) {
  return element('div', { class: 'strip', role: 'img', 'aria-label': `${exact(gift.GrossUnits, gift.Asset)} ${gift.Asset}` },
    ...digits(gift.GrossUnits, gift.Asset).map(cell => element('b', { class: cell.style || null, 'data-p': cell.place }, cell.text)));
}

function section(id, zh, en, note, ...children) {
  return element('section', { class: 'sec', id, 'aria-labelledby': `${id}-h` },
    element('header', {}, element('h2', { id: `${id}-h` }, zh, ' ', english(en, null)), element('p', { class: 'note' }, note)), element('div', {}, ...children));
}

function step(state, title, titleEnglish, amount, small) {
  return element('li', {}, svg('svg', { class: 'dot', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, square(state, 2, 16)),
    element('div', { class: 'top' }, element('strong', {}, title, ' ', titleEnglish ? english(titleEnglish) : null), element('span', { class: 'amt' }, amount)),
    small ? element('small', {}, ...[].concat(small)) : null);
}

function trace(result, names, root) {
  const { gift } = result;
  const channel = names.get(`channel:${gift.Channel}`) ?? gift.Channel;
  const rows = [step('ink', '收到', 'Received', exact(gift.GrossUnits, gift.Asset), `${gift.ReceivedOn} · ${channel} · 公开编号 ${gift.Id}`)];
  const fees = result.steps.filter(part => part.where === 'at-recording');
  for (const fee of fees) rows.push(step('fee', ...titled(fee, names), `−${exact(fee.units, gift.Asset)}`, told(fee, names, root)));
  // A passing-on whose report is awaited ends the way of its units: it is told below, as their state.
  const ends = new Set(result.steps.filter(part => part.state === 'passed').map(part => part.where));
  for (const moved of result.moves) if (!ends.has(moved.outflow.Id)) rows.push(step('moved', ...move(moved, names), '', when(moved.subject?.record)));
  // The same outflow may take several stretches of a gift: a reader wants to see it once.
  const merged = new Map();
  for (const part of result.steps) {
    const id = `${part.state} ${part.where}`;
    if (merged.has(id)) merged.get(id).units += part.units;
    else merged.set(id, { ...part });
  }
  for (const part of merged.values()) if (!fees.some(fee => fee.where === part.where)) rows.push(step(STATES[part.state][0], ...titled(part, names), exact(part.units, gift.Asset), told(part, names, root)));
  return section('trace', '一步一步', 'Step by step', '“先到先用”是记账的约定：钱放在一起，分不出哪一张是你的。我们按收到的先后，把每笔支出对应到捐赠。',
    element('ol', { class: 'trace' }, ...rows),
    element('div', { class: 'total' }, element('span', {}, '各处之和 ', english('Adds up to your gift')), element('span', { class: 'amt' }, exact([...merged.values()].reduce((sum, part) => sum + part.units, 0), gift.Asset))));
}

function move({ outflow, subject }, names) {
  const record = subject?.record;
  if (subject?.set === 'Transfers') return [`转入 ${names.get(`fund:${record.ToFundId}`) ?? record.ToFundId}`, 'Transferred'];
  if (subject?.set === 'Allocations') return [record.Rule ? `按规则 ${record.Rule} 分配` : names.get(`entry:${record.Kind}`) ?? record.Kind, record.Rule ? 'Split by rule' : 'Converted'];
  if (subject?.set === 'Disbursements') return [`拨付 ${record.Recipient}`, 'Passed on'];
  return [names.get(`entry:${outflow.Kind}`) ?? outflow.Kind, ''];
}

const when = record => [record?.On, record?.Reason].filter(Boolean).join(' · ');

function titled(part, names) {
  const record = part.subject?.record;
  if (part.state === 'held') return ['尚未使用', 'Not yet used'];
  if (part.where === 'at-recording') return ['支付渠道费', 'Payment fee'];
  if (record?.PurposeZh) return [record.PurposeZh, record.PurposeEn];
  const [, zh, en] = STATES[part.state];
  return [zh, en];
}

function told(part, names, root) {
  const record = part.subject?.record;
  if (part.state === 'held') return [fundOf(part.where, names, root), '，下一笔同类支出先用它'];
  if (part.where === 'at-recording') return '捐赠时已知，先从这笔捐赠里扣除';
  const words = [record?.On, record?.Recipient, record?.Persons == null ? null : `${count(record.Persons)} 人`, record?.PersonTimes == null ? null : `${count(record.PersonTimes)} 人次`, record?.Reason, part.where]
    .filter(Boolean).join(' · ');
  return part.state === 'passed' ? `${words}。收到使用报告前，不算已用` : words;
}

function fundOf(line, names, root) {
  const fund = line.split('/')[0];
  return names.has(`fund:${fund}`) ? link(root, `funds/${encodeURIComponent(fund)}.html`, names.get(`fund:${fund}`)) : line;
}

function proof({ gift, checked, totals }) {
  const parts = Object.keys(STATES).map(state => totals[state]).filter(units => units !== 0).map(units => exact(units, gift.Asset)).join(' + ');
  const mark = (...children) => element('li', {}, ...children);
  const done = [
    mark('回执与日志第 ', element('span', { class: 'n' }, count(checked.leafIndex)), ' 条记录相符'),
    mark(`这笔捐赠和它的去向共 ${count(checked.leaves)} 条记录，都在公开日志里 `, element('small', {}, `日志共 ${count(checked.treeSize)} 条`)),
    mark(`去向的 ${count(checked.coverage)} 段对应，与日志里的记录一致`),
  ];
  if (checked.signature === 'valid') done.push(mark('日志的签名有效 ', element('small', {}, checked.origin)));
  if (checked.sums) done.push(mark(`${exact(gift.GrossUnits, gift.Asset)} 的每一分只在一处 `, element('span', { class: 'w' }, `${parts} = ${exact(gift.GrossUnits, gift.Asset)}`)));
  const not = [
    mark('不能证明物资确实到了人手里：那要看凭证、反馈与审计'),
    mark('不能证明你付的就是这张纸币：先到先用是约定'),
    mark('不能排除给别人看的是另一本日志：请同别人比对检查点'),
    mark('不能证明没有更新的更正：', element('code', {}, 'aid verify'), ' 会重放全部记录'),
  ];
  if (checked.signature !== 'valid') not.unshift(mark('这个浏览器不会核对 Ed25519 签名，签名没有核对'));
  if (!checked.sums) not.unshift(mark('各处之和不等于这笔捐赠：请告诉我们和监事会'));
  return section('proof', '核对', 'Verification', '浏览器取公开的日志文件，自己算一遍。我们的服务器不知道你查了哪一笔。',
    element('div', { class: 'proof' }, element('h2', {}, '已在你的浏览器中核对 ✓ ', english('Checked in your browser ✓', null)),
      element('div', { class: 'two sub' },
        element('div', {}, element('h3', {}, '核对了什么 ', english('What was checked', null)), element('ul', { class: 'marks' }, ...done)),
        element('div', {}, element('h3', {}, '不能证明什么 ', english('What this does not prove', null)), element('ul', { class: 'marks no' }, ...not))),
      element('p', { class: 'note sub' }, '查询码没有离开这台设备。没有脚本时，用 ', element('code', {}, 'aid verify'), ' 得到同样的结果。')));
}
