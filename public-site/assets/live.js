// The provisional total of a campaign or a team as server-sent events. Where no server streams one (a plain folder, a CDN, a settled campaign) the block stays hidden and the published figure stands alone.

import { count } from './figures.js';

const place = document.querySelector('[data-live]');

function put(name, text) {
  const element = place.querySelector(`[data-live-${name}]`);
  if (element) element.textContent = text;
}

if (place && 'EventSource' in globalThis) {
  const source = new EventSource(new URL(place.dataset.live, location.href));
  source.addEventListener('total', event => {
    const total = JSON.parse(event.data);
    if (total.provisional !== true) return;
    put('text', total.text);
    put('gifts', count(total.gifts));
    put('matched', total.matchedText);
    put('left', total.poolLeftText ?? '');
    put('time', total.countedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC'));
    const match = place.querySelector('[data-live-match]');
    if (match) match.hidden = total.poolLeftUnits === null;
    place.hidden = false;
  });
  // The settlement replaces the provisional total; the next release shows it.
  source.addEventListener('settled', () => {
    source.close();
    place.hidden = true;
  });
}
