const weights = [8, 7, 6, 5, 4, 3, 2]

/**
 * Whether a text is a Czech organisation's identification number (IČO): eight digits, the last one
 * the check digit `(11 − Σ digit·weight mod 11) mod 10`.
 */
export const isIco = (text: string): boolean => {
  if (!/^\d{8}$/.test(text)) return false

  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0)
  return (11 - (sum % 11)) % 10 === Number(text[7])
}

/** An IČO as people type it (spaces, missing leading zeros) in its eight digits. */
export const toIco = (text: string): string => {
  const digits = text.replace(/\s/g, '')
  return /^\d{1,8}$/.test(digits) ? digits.padStart(8, '0') : digits
}
