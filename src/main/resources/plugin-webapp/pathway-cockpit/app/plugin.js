// Organisations on their path: a card on Cockpit's first page, and counts on the diagram of organisation-path.
// All words and figures come from the staff pages, in the browser's language, for the agencies that the person may see.

const FIGURES = '/desk/api/figures';

/** An administrator, say, who has Cockpit but no agency: there is nothing to show, and nothing is wrong. */
const NOT_FOR_THIS_PERSON = 'not for this person';

const PHASE_OF_ELEMENT = {
  CallActivity_MapOrganisation: 'MAPPING',
  CallActivity_NationalEvent: 'NATIONAL_EVENT',
  CallActivity_InternationalEvent: 'INTERNATIONAL_EVENT',
  SubProcess_GrantApplication: 'GRANT_APPLICATION',
  CallActivity_Mentoring: 'MENTORING'
};

const number = new Intl.NumberFormat(navigator.language);
const oneDecimal = new Intl.NumberFormat(navigator.language, { maximumFractionDigits: 1 });

const figures = async agency => {
  const answer = await fetch(FIGURES + (agency ? '?agency=' + encodeURIComponent(agency) : ''), {
    headers: { Accept: 'application/json' }, credentials: 'same-origin'
  });
  if (answer.status === 403) {
    throw new Error(NOT_FOR_THIS_PERSON);
  }
  if (answer.redirected || !(answer.headers.get('Content-Type') || '').includes('json')) {
    throw new Error('signed out');
  }
  if (!answer.ok) {
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

const cellOf = (row, phase) => row.phases.find(cell => cell.phase === phase);

const detailOf = (cell, texts) => [
  `${number.format(cell.running)} ${texts.running}`,
  cell.resting ? `${number.format(cell.resting)} ${texts.resting}` : null,
  `${number.format(cell.passed)} ${texts.passed}`,
  cell.skipped ? `${number.format(cell.skipped)} ${texts.skipped}` : null
].filter(Boolean).join(', ');

const countCell = (cell, most, texts, total) => {
  const share = most ? Math.round(100 * cell.running / most) : 0;
  const bar = total ? null : element('span', { class: 'pathway-bar', style: `width:${share}%`, 'aria-hidden': 'true' });
  return element('td', { class: total ? 'pathway-total' : null, title: detailOf(cell, texts) },
    bar, element('span', { class: 'pathway-count' }, number.format(cell.running)));
};

const days = (cell, texts) => cell.meanDays === null ? texts['none-yet'] : `${oneDecimal.format(cell.meanDays)} ${texts.days}`;

const table = (shown, heading, rows) => {
  const most = Math.max(1, ...rows.flatMap(row => row.phases.map(cell => cell.running)));
  const { texts, phases } = shown;
  const line = (row, last) => element('tr', { class: last ? 'pathway-all' : null },
    element('th', { scope: 'row' }, row.label),
    ...phases.map(phase => countCell(cellOf(row, phase.id), most, texts, last)),
    countCell(row.total, most, texts, true));
  return element('div', { class: 'pathway-scroll' }, element('table', { class: 'pathway-table' },
    element('caption', {}, heading),
    element('thead', {}, element('tr', {}, element('td', {}), ...phases.map(phase => element('th', { scope: 'col' }, phase.label)),
      element('th', { scope: 'col' }, texts.total))),
    element('tbody', {}, ...rows.map(row => line(row, false)), line(shown.all, true)),
    element('tfoot', {}, element('tr', {}, element('th', { scope: 'row' }, texts.time),
      ...phases.map(phase => element('td', { title: detailOf(cellOf(shown.all, phase.id), texts) }, days(cellOf(shown.all, phase.id), texts))),
      element('td', {})))));
};

const chooser = (shown, choose) => {
  if (shown.choices.length < 2) {
    return element('p', { class: 'pathway-agency' }, shown.choices.map(choice => choice.label).join(', '));
  }
  const select = element('select', { id: 'pathway-agency', class: 'form-control' },
    element('option', { value: '' }, shown.texts['all-agencies']),
    ...shown.choices.map(choice => element('option', { value: choice.id, selected: choice.id === shown.chosen ? '' : null }, choice.label)));
  select.addEventListener('change', () => choose(select.value));
  return element('p', { class: 'pathway-agency' }, element('label', { for: 'pathway-agency' }, shown.texts.agency), select);
};

const WRONG = { en: 'The figures cannot be shown now. Load the page again in a moment.',
  nl: 'De cijfers kunnen nu niet getoond worden. Laad de pagina straks opnieuw.' };

const draw = async (node, agency, refocus) => {
  try {
    const shown = await figures(agency);
    const note = element('p', { class: 'pathway-note' }, shown.texts.note);
    node.replaceChildren(
      element('div', { class: 'pathway-head' }, element('h3', {}, shown.texts.title), chooser(shown, chosen => draw(node, chosen, true))),
      table(shown, shown.texts['by-strand'], shown.strands),
      note,
      shown.agencies.length ? table(shown, shown.texts['by-agency'], shown.agencies) : '');
    if (refocus) {
      node.querySelector('#pathway-agency')?.focus();
    }
  } catch (failure) {
    if (failure.message === NOT_FOR_THIS_PERSON) {
      node.replaceChildren();
      return;
    }
    node.replaceChildren(element('p', { role: 'alert' }, navigator.language.startsWith('nl') ? WRONG.nl : WRONG.en));
  }
};

const dashboard = {
  id: 'pathway-figures',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: node => {
    node.classList.add('pathway-card');
    draw(node, '', false);
  }
};

const badge = (cell, texts) => {
  const parts = [
    element('span', { class: 'pathway-badge__running', title: texts.running }, number.format(cell.running)),
    element('span', { class: 'pathway-badge__passed', title: texts.passed }, '✓ ' + number.format(cell.passed))];
  if (cell.meanDays !== null) {
    parts.push(element('span', { class: 'pathway-badge__mean', title: texts.time }, `⌀ ${oneDecimal.format(cell.meanDays)} ${texts.days}`));
  }
  const mean = cell.meanDays === null ? '' : `, ${texts.mean} ${days(cell, texts)}`;
  return element('div', { class: 'pathway-badge', role: 'img', 'aria-label': detailOf(cell, texts) + mean }, ...parts);
};

const diagram = {
  id: 'pathway-diagram',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 0,
  render: viewer => {
    const registry = viewer.get('elementRegistry');
    const phases = Object.entries(PHASE_OF_ELEMENT).filter(([id]) => registry.get(id));
    if (phases.length < Object.keys(PHASE_OF_ELEMENT).length) {
      return;
    }
    figures('').then(shown => phases.forEach(([id, phase]) => viewer.get('overlays').add(id, 'pathway-figures', {
      position: { bottom: -16, left: 0 }, html: badge(cellOf(shown.all, phase), shown.texts)
    }))).catch(failure => console.warn('Pathway: no figures for the diagram', failure));
  }
};

// Signing out of Cockpit alone would sign in again at once: the way out is that of the whole product.
const signOut = {
  id: 'pathway-sign-out',
  pluginPoint: 'cockpit.navigation',
  priority: -100,
  render: node => {
    node.closest('li')?.classList.add('pathway-hidden');
    document.addEventListener('click', event => {
      if (event.target.closest?.('[ng-click="logout()"], .logout a, a.logout')) {
        event.preventDefault();
        event.stopImmediatePropagation();
        window.location.assign('/logout');
      }
    }, true);
  }
};

export default [dashboard, diagram, signOut];
