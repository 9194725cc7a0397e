const day = '(?:0?[1-9]|[12]\\d|3[01])\\.'
const month = '(?:0?[1-9]|1[0-2])\\.'
const named =
  '(?:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)(?!\\p{L})'
const follows = '(?=\\s*(?:(?:19|20)\\d\\d(?!\\d)|[–—:-]|(?:od|v|ve) |$))'

const date = new RegExp(`^${day}(?:\\s*[–-]\\s*${day})?\\s*(?:${month}${follows}|${named})`, 'iu')

/** Whether a line begins with a date, as `3. 9. 2019 –` or `15. října`: it is no item number 3 or 15. */
export const beginsWithDate = (line: string): boolean => date.test(line.trim())
