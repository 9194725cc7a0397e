const weights = [8, 7, 6, 5, 4, 3, 2]

/** A valid identification number (IČO) of an invented organisation: the nth of a range that is not given out. */
export const inventedIco = (nth: number): string => {
  const digits = `99${String(nth).padStart(5, '0')}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)

  return `${digits}${(11 - (sum % 11)) % 10}`
}
