// While invitations go out, their figures refresh by themselves; without this script one loads the page again.
const EVERY = 4000;

const refresh = async () => {
  const shown = document.getElementById('rounds');
  if (!shown || shown.contains(document.activeElement)) {
    return setTimeout(refresh, EVERY);
  }
  try {
    const answer = await fetch(shown.dataset.figures, { credentials: 'same-origin' });
    if (!answer.ok || answer.redirected) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('rounds');
    if (fresh) {
      shown.replaceWith(fresh);
      if (fresh.dataset.running === 'true') {
        setTimeout(refresh, EVERY);
      }
    }
  } catch (offline) {
    setTimeout(refresh, EVERY);
  }
};

setTimeout(refresh, EVERY);
