/** What Payload says in English in words of programmers. */
export const en = {
  error: {
    unauthorized: 'You may not do this, or you are not signed in.',
    localesNotSaved_one: 'The following language could not be saved:',
    localesNotSaved_other: 'The following languages could not be saved:',
    notAllowedToPerformAction: 'Your account may not do this.',
  },
  general: {
    allLocales: 'All languages',
    createNewLabel: 'New: {{label}}',
    creatingNewLabel: 'New: {{label}}',
    fallbackToDefaultLocale: 'Show Czech where a translation is missing',
    locale: 'Language of texts',
    locales: 'Languages of texts',
    payloadSettings: 'Settings',
  },
  localization: {
    cannotCopySameLocale: 'Cannot copy to the same language',
    copyToLocale: 'Copy to another language',
    localeToPublish: 'Language to publish',
    selectedLocales: 'Chosen languages',
    selectLocaleToCopy: 'Choose the language to copy to',
    selectLocaleToDuplicate: 'Choose the languages to copy',
  },
  version: {
    aboutToUnpublish: 'Take this off the website? It stays here as a draft.',
    confirmUnpublish: 'Take off the website?',
    publishAllLocales: 'Publish in all languages',
    selectLocales: 'Choose languages to see',
    showLocales: 'Languages:',
    unpublish: 'Take off the website',
  },
}
