// Whose case a task is: a line on each card, and the case file as a tab. Words and facts come from the staff pages.

const MOST_AT_ONCE = 50;

// What is due first stands first, until somebody chooses another order; on its own, Tasklist would begin with the newest.
const DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }, { sortBy: 'created', sortOrder: 'desc' }]);

const dueFirst = () => {
  const [path, query = ''] = window.location.hash.replace(/^#/, '').split('?');
  const asked = new URLSearchParams(query);
  if (!asked.has('sorting')) {
    asked.set('sorting', DUE_FIRST);
    window.history.replaceState(window.history.state, '', '#' + (path || '/') + '?' + asked.toString().replaceAll('+', '%20'));
  }
};
dueFirst();

const json = async url => {
  const answer = await fetch(url, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (answer.redirected || !answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.json();
};

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => {
    if (value !== null && value !== undefined) {
      made.setAttribute(key, value);
    }
  });
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
};

// Cards come one by one; they are asked for together.
let waiting = new Map();
let asked = null;

const askForWaiting = () => {
  const batch = waiting;
  waiting = new Map();
  asked = null;
  const ids = [...batch.keys()];
  for (let start = 0; start < ids.length; start += MOST_AT_ONCE) {
    const part = ids.slice(start, start + MOST_AT_ONCE);
    json('/desk/api/task-cases?' + part.map(id => 'task=' + encodeURIComponent(id)).join('&'))
      .then(cards => part.forEach(id => batch.get(id).forEach(show => show(cards[id]))))
      .catch(failure => console.warn('Pathway: no cases for the cards', failure));
  }
};

const cardOf = (taskId, show) => {
  waiting.set(taskId, [...(waiting.get(taskId) || []), show]);
  asked = asked || setTimeout(askForWaiting, 30);
};

const card = {
  id: 'pathway-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, { taskId }) => cardOf(taskId, shown => {
    if (shown) {
      node.replaceChildren(element('div', { class: 'pathway-line' },
        element('span', { class: 'pathway-line__reference' }, shown.reference),
        shown.organisation ? element('span', {}, shown.organisation) : null,
        shown.phase ? element('span', { class: 'pathway-line__phase' }, shown.phase) : null));
    }
  })
};

const WRONG = { en: 'There is no case file to show for this task.', nl: 'Bij deze taak is er geen dossier om te tonen.' };
const LABEL = { en: 'Case file', nl: 'Dossier' };
// The language chosen on our own pages, else the browser's: as in config.js.
const chosen = (document.cookie.match(/(?:^|; )language=(en|nl)(?:;|$)/) || [])[1];
const language = chosen || navigator.languages.map(wished => wished.slice(0, 2)).find(wished => wished === 'en' || wished === 'nl');
const dutch = language === 'nl';
const own = words => dutch ? words.nl : words.en;

const timelineLine = step => element('li', {},
  element('span', { class: 'pathway-when' }, step.day),
  element('span', {}, step.what),
  step.person ? element('span', { class: 'pathway-person' }, step.person) : null,
  step.reason ? element('q', {}, step.reason) : null);

const letterLine = letter => element('tr', {},
  element('td', {}, letter.day), element('td', {}, letter.subject), element('td', {}, letter.status));

const factLine = fact => [
  element('dt', {}, fact.label),
  element('dd', {}, fact.page ? element('a', { href: fact.page, target: '_blank', rel: 'noopener' }, fact.value) : fact.value)];

const findingLine = finding => element('li', {},
  element('strong', {}, finding.outcome), element('p', {}, finding.sentence), element('small', {}, finding.source));

const letterList = shown => [
  element('h5', {}, shown.texts.letters),
  shown.letters.length
    ? element('table', { class: 'table table-condensed' }, element('tbody', {}, ...shown.letters.map(letterLine)))
    : element('p', {}, shown.texts['no-letter'])];

const caseFile = shown => [
  element('div', { class: 'pathway-file__head' },
    element('h4', {}, `${shown.organisation} `, element('small', {}, shown.reference)),
    shown.page ? element('a', { href: shown.page, target: '_blank', rel: 'noopener', class: 'btn btn-default btn-sm' }, shown.texts['open-page']) : null),
  element('dl', {}, ...shown.facts.flatMap(factLine)),
  ...(shown.findings.length
    ? [element('h5', {}, shown.texts.findings), element('ul', { class: 'pathway-findings' }, ...shown.findings.map(findingLine))] : []),
  ...(shown.timeline.length
    ? [element('h5', {}, shown.texts.timeline), element('ol', { class: 'pathway-timeline' }, ...shown.timeline.map(timelineLine))] : []),
  ...(shown.letters ? letterList(shown) : [])];

const tab = {
  id: 'pathway-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: own(LABEL) },
  render: (node, { taskId }) => {
    node.classList.add('pathway-file');
    json('/desk/api/task-files/' + encodeURIComponent(taskId))
      .then(shown => node.replaceChildren(...caseFile(shown)))
      .catch(() => node.replaceChildren(element('p', {}, own(WRONG))));
  }
};

// Signing out of Tasklist alone would sign in again at once: the way out is that of the whole product.
document.addEventListener('click', event => {
  if (event.target.closest?.('[ng-click="logout()"], .logout a, a.logout')) {
    event.preventDefault();
    event.stopImmediatePropagation();
    window.location.assign('/logout');
  }
}, true);

const cases = {
  id: 'pathway-cases',
  pluginPoint: 'tasklist.navbar.action',
  priority: 200,
  render: node => node.replaceChildren(element('a', { href: '/desk' }, own({ en: 'Cases', nl: 'Dossiers' })))
};

// What the renderer of forms says by itself it says in English only.
const DUTCH = [
  [/^Field is required\.$/, 'Vul dit in.'],
  [/^Field must have minimum value of (.+)\.$/, 'Dit moet $1 of meer zijn.'],
  [/^Field must have maximum value of (.+)\.$/, 'Dit mag hoogstens $1 zijn.'],
  [/^Field must have minimum length of (.+)\.$/, 'Schrijf minstens $1 tekens.'],
  [/^Field must have maximum length of (.+)\.$/, 'Schrijf hoogstens $1 tekens.'],
  [/^Field must match pattern .+$/, 'Dit is niet geschreven zoals we het nodig hebben. Kijk naar de uitleg bij de vraag.'],
  [/^Field must be a valid +international phone number.*$/, 'Schrijf een telefoonnummer met het landnummer, bijvoorbeeld +32 2 123 45 67.'],
  [/^Field must be a valid email\.$/, 'Schrijf een e-mailadres, bijvoorbeeld naam@voorbeeld.be.'],
  [/^Value is not a number\.$/, 'Schrijf een getal in cijfers.'],
  [/^Value is expected to be an integer\.$/, 'Schrijf een geheel getal.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Schrijf hoogstens $1 cijfers na de komma.'],
  [/^Date incorrect\.$/, 'Deze dag bestaat niet.'],
  [/^Select$/, 'Kies'],
  [/^Search$/, 'Zoeken'],
  [/^dd\/mm\/yyyy$/, 'dd/mm/jjjj'],
  [/^hh:mm$/, 'uu:mm'],
  [/^Nothing to show\.$/, 'Niets te tonen.'],
  [/^No results$/, 'Niets gevonden'],
  [/^All values selected$/, 'Alles is gekozen']
];
const WRITTEN = '.fjs-form-field-error li, .fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-table-td[colspan]';

const inDutch = words => DUTCH.reduce((said, [english, sentence]) => said.replace(english, sentence), words);

const translate = form => {
  form.querySelectorAll(WRITTEN).forEach(shown => shown.childNodes.forEach(words => {
    if (words.nodeType === Node.TEXT_NODE && inDutch(words.data) !== words.data) {
      words.data = inDutch(words.data);
    }
  }));
  form.querySelectorAll('input[placeholder]').forEach(field => {
    if (inDutch(field.placeholder) !== field.placeholder) {
      field.placeholder = inDutch(field.placeholder);
    }
  });
};

const calendarInDutch = flatpickr => flatpickr.localize({
  firstDayOfWeek: 1,
  weekdays: { shorthand: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    longhand: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] },
  months: { shorthand: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    longhand: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] }
});

if (dutch) {
  new MutationObserver(() => document.querySelectorAll('.fjs-container').forEach(translate))
    .observe(document.body, { childList: true, characterData: true, subtree: true });
  if (window.flatpickr) {
    calendarInDutch(window.flatpickr);
  }
}

export default [card, tab, cases];
