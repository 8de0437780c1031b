// Tasklist as Pathway shows it.
export default {
  app: { name: 'Tasklist', vendor: 'Pathway' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  dateFormat: { normal: 'D MMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm' },
  disableWelcomeMessage: true,
  assignProcessInstanceIdToTaskComment: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the task that is open' },
    focusFilter: { key: 'ctrl+shift+f', description: 'goes to the first filter in the list' },
    focusList: { key: 'ctrl+alt+l', description: 'goes to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'goes to the first field of a task\'s form' },
    startProcess: { key: 'ctrl+alt+p', description: 'opens the list of what can be started' }
  }
};
