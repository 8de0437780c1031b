// Saves a section of a draft while somebody types in it. Without it the buttons save as ever; it never takes anything out of the page.
const form = document.querySelector('form[data-autosave]');

if (form) {
  const PAUSE = 3000; // after the last key
  const RETRY = 15000;
  const LARGEST_FAREWELL = 60000; // what a browser still sends when a page is left
  const words = form.dataset;
  const said = document.getElementById('autosave-said');
  const warning = document.getElementById('autosave-warning');
  const page = Date.now().toString(36) + '-' + Math.random().toString(36).slice(2, 12);
  let number = 0;
  let kept = words.unsaved === 'true' ? null : written();
  let timer;
  let busy = false;
  let over = false; // no saving by itself any more: somebody must look first
  let stuck = false;
  let leaving = false;

  function written() {
    const pairs = [...new FormData(form)].filter(([name]) => !['_csrf', 'version', 'page', 'save'].includes(name))
      .map(([name, value]) => [name, String(value).replace(/\r?\n/g, '\r\n')]);
    return new URLSearchParams(pairs).toString();
  }

  function request(text) {
    number += 1;
    const about = new URLSearchParams({ _csrf: form.elements._csrf.value, version: form.elements.version.value, page, save: number });
    return text + '&' + about;
  }

  function say(sentence) {
    if (said.textContent !== sentence) said.textContent = sentence; // said aloud once a minute at most
  }

  function warn(sentence, action) {
    stuck = sentence !== '';
    warning.hidden = sentence === '';
    warning.querySelector('[data-text]').textContent = sentence;
    warning.querySelectorAll('[data-for]').forEach(part => { part.hidden = part.dataset.for !== action; });
    if (stuck) {
      say('');
      document.getElementById('autosave-merged').hidden = true; // it would contradict the warning
    }
  }

  function soon(wait = PAUSE) {
    clearTimeout(timer);
    if (!over) timer = setTimeout(save, wait);
  }

  async function save() {
    const text = written();
    if (busy || over || text === kept) return;
    busy = true;
    try {
      await understood(await send(request(text)), text);
    } catch {
      warn(words.offline);
      soon(RETRY);
    } finally {
      busy = false;
    }
    if (!over && !stuck && written() !== kept) soon();
  }

  function send(body, farewell = false) {
    return fetch(words.autosave, { method: 'POST', body, redirect: 'manual', keepalive: farewell,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' } });
  }

  async function understood(response, text) {
    if (response.ok) {
      const answer = await response.json();
      form.elements.version.value = answer.version;
      kept = text;
      warn('');
      say(answer.message);
      if (answer.state === 'merged') showOthers(answer).catch(() => {});
    } else if (response.status === 409) {
      over = true;
      const answer = await response.json();
      warn(answer.message, answer.state);
    } else {
      await turnedAway();
    }
  }

  // What somebody else wrote meanwhile, beside the text that stands on this page; who they are is said once.
  async function showOthers(answer) {
    const box = document.getElementById('autosave-merged');
    const place = box.querySelector('[data-changes]');
    box.hidden = false;
    if (answer.merged) box.querySelector('[data-text]').textContent = answer.merged;
    const page = await fetch(words.comparison + '?from=' + answer.version + '&to=' + answer.current);
    const changes = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('[data-changes]');
    if (changes && place.innerHTML !== changes.outerHTML) place.replaceChildren(document.importNode(changes, true));
  }

  // Signed out, or not invited any more: a page that asks for a fresh token learns which.
  async function turnedAway() {
    const door = await fetch(words.autosave, { redirect: 'manual', headers: { Accept: 'application/json' } });
    if (door.ok) {
      const fresh = (await door.json()).token;
      const stale = fresh !== form.elements._csrf.value;
      form.elements._csrf.value = fresh;
      busy = false;
      if (stale) return save();
      warn(words.offline);
      soon(RETRY);
    } else if (door.status === 403 || door.status === 404) {
      over = true;
      warn(words.closed);
    } else if (door.type === 'opaqueredirect') {
      warn(words.signedOut, 'signed-out');
    } else {
      warn(words.offline);
      soon(RETRY);
    }
  }

  form.addEventListener('input', () => soon());
  form.addEventListener('change', () => soon());
  form.addEventListener('submit', () => {
    leaving = true;
    clearTimeout(timer);
    number += 1;
    form.elements.page.value = page;
    form.elements.save.value = number;
  });
  window.addEventListener('pageshow', () => { leaving = false; });
  window.addEventListener('focus', () => { if (stuck && !over) soon(0); });
  window.addEventListener('online', () => { if (stuck && !over) soon(0); });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && stuck && !over) soon(0);
    if (document.visibilityState === 'hidden' && !leaving) save();
  });
  window.addEventListener('pagehide', () => {
    const text = written();
    if (!leaving && !over && text !== kept && text.length < LARGEST_FAREWELL) send(request(text), true).catch(() => {});
  });
  window.addEventListener('beforeunload', event => {
    const unsaved = !leaving && written() !== kept;
    if (unsaved && (stuck || over || written().length >= LARGEST_FAREWELL)) event.preventDefault();
  });
  if (kept === null) soon();
}
