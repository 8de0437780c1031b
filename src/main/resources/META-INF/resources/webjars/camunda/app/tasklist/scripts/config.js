// Tasklist as Pathway shows it, in the language chosen on our own pages, else the first of the browser's that we speak.
const chosen = (document.cookie.match(/(?:^|; )language=(en|nl)(?:;|$)/) || [])[1];
const language = chosen || navigator.languages.map(wished => wished.slice(0, 2)).find(wished => wished === 'en' || wished === 'nl') || 'en';
const dutch = language === 'nl';

export default {
  app: { name: 'Tasklist', vendor: 'Pathway' },
  // One language and no other behind it: of two, the dates would be in the one that happens to come last.
  locales: { availableLocales: [language], fallbackLocale: language },
  dateFormat: { normal: 'D MMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm' },
  disableWelcomeMessage: true,
  assignProcessInstanceIdToTaskComment: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: dutch ? 'neemt de open taak op je' : 'claims the task that is open' },
    focusFilter: { key: 'ctrl+shift+f', description: dutch ? 'gaat naar de eerste filter in de lijst' : 'goes to the first filter in the list' },
    focusList: { key: 'ctrl+alt+l', description: dutch ? 'gaat naar de eerste taak in de lijst' : 'goes to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: dutch ? 'gaat naar het eerste veld van het formulier' : 'goes to the first field of a task\'s form' },
    startProcess: { key: 'ctrl+alt+p', description: dutch ? 'opent de lijst van wat je kunt starten' : 'opens the list of what can be started' }
  }
};
