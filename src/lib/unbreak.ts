const afterPreposition = /(?<=^|[\s(„"'\u00a0])([aikosuvzAIKOSUVZвзуіаоВЗУІАО])\s+(?=\S)/gu
const insideDate = /(\d{1,2}\.)[ ](?=\d{1,2}\.|\d{4})/g
const beforeUnit = /(\d)[ ](?=\d{3}\b|Kč|%|let\b|hod|km\b|m²|kg\b)/g
const honest = /(§|č\.|čl\.|odst\.|písm\.|tel\.)[ ](?=\S)/g

/** Puts spaces that do not break where Czech typography wants them: after k, s, v, z…, inside dates and numbers. */
export const unbreak = (text: string): string =>
  text
    .replace(afterPreposition, '$1\u00a0')
    .replace(insideDate, '$1\u00a0')
    .replace(beforeUnit, '$1\u00a0')
    .replace(honest, '$1\u00a0')
