/** Short numbers of the national numbering plan that a crisis line may have (112, 155, 116 111 …). */
const short = /^(1(12|5[0568])|116\d{3}|1[2-4]\d{2,3})$/

/**
 * A telephone as people type it, in E.164 (`+420585562109`) or as a short crisis number (`116111`).
 * Nine digits without a prefix are Czech. Null when it is neither.
 */
export const toPhone = (text: string): string | null => {
  const compact = text.replace(/[\s\-–/().]/g, '').replace(/^00/, '+')
  if (short.test(compact)) return compact
  if (/^[2-9]\d{8}$/.test(compact)) return `+420${compact}`
  if (/^\+420/.test(compact)) return /^\+420[2-9]\d{8}$/.test(compact) ? compact : null

  return /^\+[1-9]\d{7,14}$/.test(compact) ? compact : null
}

/**
 * `+420585562109` → `+420 585 562 109`, `116111` → `116 111`; with spaces that do not break. A foreign number stays
 * as it is dialled: each country divides its own in another way.
 */
export const formatPhone = (phone: string): string => {
  const [, prefix = '', rest] = /^(\+420)?(\d+)$/.exec(phone) ?? []
  if (!rest) return phone

  const groups = rest.match(/\d{1,3}/g) ?? []
  return [prefix, ...groups].filter(Boolean).join('\u00a0')
}
