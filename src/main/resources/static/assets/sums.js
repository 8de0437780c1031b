// Adds up the amounts of a section while somebody types. The server does it, as it reads numbers in the reader's language anyway;
// without this the button "Save and add up" does. Said aloud once an amount is left, and only where the total is another.
const sums = document.querySelector('form[data-sums]');

if (sums) {
  const PAUSE = 500; // after the last key
  const AMOUNTS = 'input[inputmode]';
  const aloud = document.getElementById('sums-said');
  let timer;
  let asked = 0;
  let said = total();

  function tables(within) {
    return [...within.querySelectorAll('.form-table tbody')];
  }

  function total() {
    const first = tables(sums)[0];
    const last = first && first.rows[first.rows.length - 1];
    return last ? [...last.cells].map(cell => cell.textContent.trim()).filter(text => text !== '').join(', ') : '';
  }

  async function addUp() {
    const turn = ++asked;
    const response = await fetch(sums.dataset.sums, { method: 'POST', body: new URLSearchParams(new FormData(sums)), redirect: 'manual' });
    if (!response.ok) return;
    const fresh = tables(new DOMParser().parseFromString(await response.text(), 'text/html'));
    const shown = tables(sums);
    if (turn !== asked || fresh.length !== shown.length) return;
    shown.forEach((body, place) => {
      if (body.innerHTML !== fresh[place].innerHTML) body.replaceWith(document.importNode(fresh[place], true));
    });
  }

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(() => addUp().catch(() => {}), PAUSE);
  }

  sums.addEventListener('input', event => { if (event.target.matches(AMOUNTS)) soon(); });
  sums.addEventListener('change', event => {
    if (!event.target.matches(AMOUNTS)) return;
    clearTimeout(timer);
    addUp().then(() => {
      const now = total();
      if (now !== said) aloud.textContent = now;
      said = now;
    }).catch(() => {});
  });
}
