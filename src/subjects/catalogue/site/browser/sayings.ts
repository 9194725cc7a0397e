// What React Aria's combobox says to screen readers; its own Czech and Ukrainian do not count as people do.

type Said = {
  optionCount: number
  optionText: string
  groupTitle?: string
  groupCount: number
  isGroupChange: boolean
}

const sayings = (locale: string, list: string, count: (form: string, number: number) => string) => {
  const rules = new Intl.PluralRules(locale)
  const counted = (number: number): string => count(rules.select(number), number)
  return {
    buttonLabel: list,
    listboxLabel: list,
    countAnnouncement: ({ optionCount }: Said): string => `${counted(optionCount)}.`,
    focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText }: Said): string =>
      isGroupChange ? `${groupTitle}, ${counted(groupCount)}. ${optionText}` : optionText,
    selectedAnnouncement: ({ optionText }: Said): string => optionText,
  }
}

const oneOf = (forms: Record<string, string>) => (form: string, number: number) =>
  `${number} ${forms[form] ?? forms.other}`

export const cs = sayings('cs', 'Návrhy', oneOf({ one: 'návrh', few: 'návrhy', other: 'návrhů' }))
export const uk = sayings(
  'uk',
  'Підказки',
  oneOf({ one: 'підказка', few: 'підказки', other: 'підказок' }),
)
