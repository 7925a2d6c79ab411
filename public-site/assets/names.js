// Names that givers agreed to publish live in files of their own, outside every hashed page, so that consent can be taken back. Where a script runs, this
// shows them on a page of gifts; without one, the page says only how the giver wished to be shown.

const table = document.querySelector('table[data-names]');
const slots = new Map(Array.from(document.querySelectorAll('[data-gift]'), element => [element.dataset.gift, element]));

async function showNames() {
  const reply = await fetch(table.dataset.names, { credentials: 'omit' });
  if (!reply.ok) return;
  const waiting = new Set(slots.keys());
  for (const line of (await reply.text()).split('\n')) {
    if (line === '') continue;
    const { DonationId, Name } = JSON.parse(line);
    const slot = slots.get(DonationId);
    if (!slot) continue;
    slot.textContent = Name;
    slot.classList.add('shown');
    waiting.delete(DonationId);
  }

  // A name that was agreed to when the page was made and is not there any more was taken back since.
  for (const id of waiting) {
    const slot = slots.get(id);
    if (slot.dataset.form === 'named' || slot.dataset.form === 'masked') slot.textContent = '姓名已撤下 name withdrawn';
  }
}

if (table && slots.size > 0) showNames().catch(error => console.warn('names not shown', error));
