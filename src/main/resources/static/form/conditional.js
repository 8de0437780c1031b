// Hides questions that do not matter for the answers given. Without it they stay in sight, with a sentence that says when
// to answer; the server leaves out what does not matter either way.
const wrappers = [...document.querySelectorAll('[data-hidden-when]')];

function answers(name) {
  return [...document.getElementsByName(name)]
    .filter(control => !['checkbox', 'radio'].includes(control.type) || control.checked)
    .filter(control => !control.closest('[data-hidden-when][hidden]'))
    .map(control => control.value);
}

function meets({ name, not, value }) {
  const controls = [...document.getElementsByName(name)];
  const tick = controls.length === 1 && controls[0].type === 'checkbox' && ['true', 'false'].includes(value);
  const given = tick ? [String(answers(name).length > 0)] : answers(name);
  const is = value === '' ? !given.some(one => one !== '') : given.includes(value);
  return is !== not;
}

function update() {
  // A question may hang on one that is hidden itself: in page order, so that the first are settled first.
  for (const wrapper of wrappers) {
    const { any, of } = JSON.parse(wrapper.dataset.hiddenWhen);
    wrapper.hidden = any ? of.some(meets) : of.every(meets);
  }
}

if (wrappers.length > 0) {
  document.querySelectorAll('.form-only-if').forEach(sentence => { sentence.hidden = true; });
  document.addEventListener('change', update);
  document.addEventListener('input', update);
  window.addEventListener('pageshow', update);
  update();
}
