// Wakes up the design system's components. Every page works without it.
import { initAll } from './govuk/govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
