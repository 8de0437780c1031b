// Cockpit as Pathway shows it.
export default {
  app: { name: 'Cockpit', vendor: 'Pathway' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true
};
