/** The territory of the sample register: nothing real is ever compared with it. */
export const sampleScope = 'ukázka'

/** What lists say of the entries that it brought. */
export const sampleNote =
  'Smyšlený ukázkový registr portálu. Nepatří žádnému skutečnému místu ani organizaci.'
