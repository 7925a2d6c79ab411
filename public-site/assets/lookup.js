// The look-up on the page of gifts: takes the code from the form or from the address's fragment (which is never sent to a server), has trace.js compose
// and check the answer from the log's static files, and shows it.

import { knowGoods } from './figures.js';
import { traceReceipt } from './trace.js';
import { showFailure, showTrace, showWaiting } from './lookup-view.js';

const place = document.getElementById('lookup');
const start = document.getElementById('lookup-start');
const form = document.querySelector('form[data-find]');
const root = new URL(place.dataset.root, location.href);
const names = new Map(Array.from(document.querySelectorAll('#words [data-name]'), element => [element.dataset.name, element.textContent]));
knowGoods(Array.from(names.keys()).filter(name => name.startsWith('goods-unit:')).map(name => name.slice('goods-unit:'.length)));
let asked = 0;

/** Reads a file of the public folder; null where there is none. */
async function fetchBytes(path) {
  const reply = await fetch(new URL(path.split('/').map(encodeURIComponent).join('/'), root), { credentials: 'omit', cache: 'no-cache' });
  if (reply.status === 404) return null;
  if (!reply.ok) throw Object.assign(new Error(`${path}: ${reply.status}`), { code: 'file.unreadable' });
  return new Uint8Array(await reply.arrayBuffer());
}

async function look(code) {
  const mine = ++asked;
  showWaiting(place);
  try {
    const result = await traceReceipt(code, fetchBytes);
    if (mine !== asked) return;
    start.hidden = true;
    showTrace(place, result, names, root);
    document.title = `你的捐赠到了哪里 · Aid`;
  } catch (error) {
    if (mine !== asked) return;
    start.hidden = false;
    console.warn(error);
    showFailure(place, typeof error.code === 'string' ? error.code : error instanceof TypeError ? 'network' : 'unknown', names);
  }
  place.scrollIntoView();
  place.querySelector('h1')?.focus({ preventScroll: true });
}

function fromAddress() {
  const fragment = decodeURIComponent(location.hash.slice(1));
  if (fragment === '' || document.getElementById(fragment)) return;
  look(fragment);
}

form.addEventListener('submit', event => {
  event.preventDefault();
  const code = form.querySelector('input').value.trim();
  if (code === '') return;
  if (decodeURIComponent(location.hash.slice(1)) === code) look(code);
  else location.hash = encodeURIComponent(code);
});
addEventListener('hashchange', fromAddress);
fromAddress();
