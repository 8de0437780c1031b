// The door of an event: finds names on the page and, where the connection is lost, keeps taps and sends them when it is back. Without
// it every tap is a plain form. Only ids are kept on the phone, no names.
const door = document.getElementById('door');
const form = document.getElementById('door-form');

if (door && form) {
  const RETRY = 5000;
  const LOOK = 20000;
  const words = door.dataset;
  const store = 'pathway-door-' + words.event;
  const search = document.getElementById('q');
  const unsaved = document.getElementById('door-unsaved');
  let waiting = kept();
  let busy = false;
  let trouble = '';

  function kept() {
    try { return JSON.parse(localStorage.getItem(store)) || []; } catch { return []; }
  }

  function keep() {
    try { localStorage.setItem(store, JSON.stringify(waiting)); } catch { /* private mode: kept on the page only */ }
  }

  function plain(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  }

  function person(tap) {
    return tap.value.split('.')[0];
  }

  function paint() {
    const sought = plain(search.value);
    let shown = 0;
    document.querySelectorAll('.door__line').forEach(line => {
      line.hidden = sought !== '' && !plain(line.dataset.search).includes(sought);
      if (!line.hidden) shown += 1;
      line.classList.toggle('door__line--unsaved', waiting.some(tap => 'p-' + person(tap) === line.id));
    });
    const none = document.getElementById('door-no-match');
    if (none) none.hidden = shown > 0 || document.getElementById('door-none') !== null;
    const link = document.getElementById('door-walk-in');
    if (link) link.href = link.href.replace(/\?.*$/, '') + '?name=' + encodeURIComponent(search.value);
    unsaved.hidden = waiting.length === 0;
    const said = waiting.length === 0 ? '' : words.waiting.replace('#', String(waiting.length)) + ' ' + (trouble || '');
    if (unsaved.textContent !== said) unsaved.textContent = said;
  }

  function take(text) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const focused = document.activeElement && document.activeElement.closest('.door__line');
    for (const id of ['door-said', 'door-count', 'door-list']) {
      const fresh = page.getElementById(id);
      if (fresh) document.getElementById(id).replaceChildren(...fresh.childNodes);
    }
    const token = page.querySelector('#door-form input[name=_csrf]');
    if (token) form.elements._csrf.value = token.value;
    const again = focused && document.getElementById(focused.id);
    if (again) { const next = again.querySelector('button'); if (next) next.focus({ preventScroll: true }); }
    paint();
  }

  async function send() {
    if (busy || waiting.length === 0) return;
    busy = true;
    try {
      while (waiting.length > 0) {
        const tap = waiting[0];
        const body = new URLSearchParams({ _csrf: form.elements._csrf.value, q: form.elements.q.value, [tap.name]: tap.value });
        const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'text/html' } });
        if (new URL(answer.url).pathname !== new URL(form.action).pathname || answer.status === 401 || answer.status === 403) {
          trouble = words.signedOut;
          break;
        }
        if (answer.status >= 500) throw new Error('busy');
        waiting.shift();
        keep();
        trouble = '';
        if (answer.ok) take(await answer.text());
      }
    } catch {
      trouble = words.offline;
    } finally {
      busy = false;
      paint();
    }
  }

  async function look() {
    if (document.hidden || busy || waiting.length > 0 || document.activeElement === search) return;
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (answer.ok && new URL(answer.url).pathname === location.pathname && waiting.length === 0) take(await answer.text());
    } catch { /* looks again later */ }
  }

  form.addEventListener('submit', event => {
    const button = event.submitter;
    if (!button || !button.name) return;
    event.preventDefault();
    const tap = { name: button.name, value: button.value };
    if (!waiting.some(other => other.name === tap.name && other.value === tap.value)) waiting.push(tap);
    keep();
    paint();
    send();
  });
  search.addEventListener('input', paint);
  window.addEventListener('online', send);
  setInterval(send, RETRY);
  setInterval(look, LOOK);
  window.addEventListener('beforeunload', event => { if (waiting.length > 0) event.preventDefault(); });
  paint();
  send();
}
