/** Fields of a form. */
export const fields = {
  addLabel: 'Přidat: {{label}}',
  addNew: 'Přidat',
  addNewLabel: 'Přidat: {{label}}',
  addRelationship: 'Přidat odkaz na záznam',
  addUpload: 'Vložit obrázek',
  chooseBetweenCustomTextOrDocument: 'Odkaz vede na adresu, nebo na stránku tohoto webu.',
  chooseDocumentToLink: 'Na kterou stránku tohoto webu odkaz vede',
  chooseFromExisting: 'Vybrat z nahraných',
  chooseLabel: 'Vybrat: {{label}}',
  customURL: 'Adresa',
  editLabelData: 'Upravit: {{label}}',
  editRelationship: 'Upravit odkaz na záznam',
  enterURL: 'Napište adresu',
  internalLink: 'Stránka tohoto webu',
  labelRelationship: 'Odkaz: {{label}}',
  linkType: 'Kam odkaz vede',
  newLabel: 'Nový záznam: {{label}}',
  relatedDocument: 'Související záznam',
  relationTo: 'Druh záznamu',
  removeRelationship: 'Odebrat odkaz na záznam',
  removeUpload: 'Odebrat obrázek',
  selectExistingLabel: 'Vybrat z existujících: {{label}}',
  selectFieldsToEdit: 'Vyberte, co chcete změnit',
  swapRelationship: 'Vyměnit odkaz na záznam',
  swapUpload: 'Vyměnit obrázek',
  textToDisplay: 'Text odkazu',
  toggleBlock: 'Sbalit nebo rozbalit',
  uploadNewLabel: 'Nahrát: {{label}}',
}

/** The editor of texts. */
export const lexical = {
  checklist: { label: 'Seznam se zaškrtávátky' },
  horizontalRule: { label: 'Vodorovná čára' },
  orderedList: { label: 'Číslovaný seznam' },
  relationship: { label: 'Odkaz na záznam' },
  unorderedList: { label: 'Seznam s odrážkami' },
  upload: { label: 'Obrázek' },
}

/** Languages of texts. */
export const localization = {
  cannotCopySameLocale: 'Nejde kopírovat do stejného jazyka',
  copyFromTo: 'Kopíruje se z jazyka {{from}} do jazyka {{to}}',
  copyToLocale: 'Kopírovat do jiného jazyka',
  localeToPublish: 'Jazyk ke zveřejnění',
  selectedLocales: 'Vybrané jazyky',
  selectLocaleToCopy: 'Vyberte, do kterého jazyka kopírovat',
  selectLocaleToDuplicate: 'Vyberte jazyky, které se mají kopírovat',
}

/** Conditions of filters. */
export const operators = {
  contains: 'obsahuje',
  equals: 'je',
  exists: 'je vyplněno',
  isGreaterThan: 'je po (víc než)',
  isGreaterThanOrEqualTo: 'je od (nejméně)',
  isIn: 'je jedno z',
  isLessThan: 'je před (méně než)',
  isLessThanOrEqualTo: 'je do (nejvýše)',
  isLike: 'obsahuje slova',
  isNotEqualTo: 'není',
  isNotIn: 'není žádné z',
  isNotLike: 'neobsahuje slova',
}

/** Pictures and documents. */
export const upload = {
  bulkUpload: 'Nahrát víc souborů',
  crop: 'Oříznout',
  cropToolDescription: 'Tažením za rohy vyberte, co má na obrázku zůstat.',
  dragAndDrop: 'Přetáhněte sem soubor',
  fileToUpload: 'Soubor k nahrání',
  focalPoint: 'Střed zájmu',
  focalPointDescription: 'Klepněte na to, co má být vidět i po oříznutí.',
  pasteURL: 'Vložit adresu',
  selectCollectionToBrowse: 'Vyberte, kde hledat',
  setFocalPoint: 'Nastavit střed zájmu',
  sizesFor: 'Velikosti: {{label}}',
}

/** What is wrong with a field. */
export const validation = {
  fieldHasNo: 'Chybí: {{label}}',
  greaterThanMax: 'Nejvýše {{max}} (je tu {{value}}).',
  invalidInput: 'Sem patří jiný druh hodnoty.',
  invalidSelection: 'Tuhle volbu vybrat nejde.',
  invalidSelections: 'Tyto volby vybrat nejde:',
  lessThanMin: 'Nejméně {{min}} (je tu {{value}}).',
  limitReached: 'Víc než {{max}} přidat nejde.',
  longerThanMin: 'Text musí mít nejméně {{minLength}} znaků.',
  required: 'Vyplňte prosím.',
  requiresAtLeast: 'Přidejte alespoň {{count}}.',
  requiresNoMoreThan: 'Nejvýše {{count}}.',
  requiresTwoNumbers: 'Napište dvě čísla.',
  shorterThanMax: 'Text smí mít nejvýše {{maxLength}} znaků.',
  timezoneRequired: 'Vyberte časové pásmo.',
  trueOrFalse: 'Vyberte ano, nebo ne.',
  validUploadID: 'Tento soubor tu není.',
}
