import { fold } from '@/lib/fold'
import { label, type Label } from '@/lib/label'

const fewestCharacters = 12
const mostCharacters = 200
/** Of zxcvbn's scores 0 to 4: below, some ten million guesses are enough. */
const lowestScore = 3

/** What is wrong with the length of a new password; null when it may be used. */
export const lengthFault = (password: string): Label | null => {
  const { length } = [...password.trim()]
  return length < fewestCharacters || length > mostCharacters ? faults.length : null
}

/**
 * What is wrong with a new password; null when it may be used. Leaked and common ones are known from a list
 * that the portal brings along; `personal` are words about its person, which anybody would try first.
 */
export const passwordFault = async (
  password: string,
  personal: (string | null | undefined)[],
): Promise<Label | null> => {
  const fault = lengthFault(password)
  if (fault) return fault

  const words = personal.flatMap((each) => wordsOf(each ?? ''))
  const { score } = (await guesser()).check(password, words)
  const isOwn = lettersBeside(password, [...words, 'rozcestnik']) < fewestLettersBeside
  return score < lowestScore || isOwn ? faults.common : null
}

/** How many letters and digits there must be beside the words that anybody knows of somebody. */
const fewestLettersBeside = 6
/** Shorter words stand in others by chance. */
const fewestLettersOfWord = 4

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter(({ length }) => length >= fewestLettersOfWord)

const lettersBeside = (password: string, words: string[]): number =>
  words
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), fold(password))
    .replace(/[^\p{L}\d]/gu, '').length

/** Read when a password is first set: the lists take memory that most portals' days do without. */
const guesser = () => (known ??= readGuesser())
let known: ReturnType<typeof readGuesser> | undefined
const readGuesser = async () => {
  const [{ ZxcvbnFactory }, common, czech] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-cs'),
  ])
  const dictionary = { ...common.dictionary, ...czech.dictionary }
  return new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs })
}

const faults = {
  length: label(
    `Heslo má mít ${fewestCharacters} až ${mostCharacters} znaků. Stačí několik slov za sebou.`,
    `A password has ${fewestCharacters} to ${mostCharacters} characters. A few words in a row will do.`,
    `Пароль має містити від ${fewestCharacters} до ${mostCharacters} символів. Достатньо кількох слів поспіль.`,
  ),
  common: label(
    'Tohle heslo by se dalo snadno uhodnout: je běžné, uniklo, nebo je z vaší adresy či názvu portálu. Zvolte jiné, třeba čtyři slova, která k sobě nepatří.',
    'This password is easily guessed: it is common, has leaked, or is made of your address or the name of the portal. Choose another, such as four words that do not belong together.',
    'Цей пароль легко вгадати: він поширений, витік у мережу або складений з вашої адреси чи назви порталу. Виберіть інший, наприклад чотири слова, не пов’язані між собою.',
  ),
}
