import rows from './municipalities.json' with { type: 'json' }

/** Codes of the municipalities of a district (`CZ0712`) or a region (`CZ071`); none for other codes. */
export const municipalitiesWithin = (code: string): string[] =>
  /^CZ0\w{2,3}$/.test(code)
    ? rows.flatMap(([, own, district]) => (String(district).startsWith(code) ? [String(own)] : []))
    : []
