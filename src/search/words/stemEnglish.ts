/**
 * The stem of a lower-case English word: the plural's `s` goes. The rules are those of Donna Harman's S-stemmer
 * ("How effective is suffixing?", Journal of the American Society for Information Science 42(1), 1991).
 */
export const stemEnglish = (word: string): string => {
  if (word.length < 4) return word
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1)
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word
}
