import { chapterWords } from '@/lib/chapterWords'

import type { PreparedAnswer } from '../prepared/answer'

/** What is chosen on the page; no territory is all of them. */
export type ChosenPaper = Pick<PreparedAnswer, 'chapters' | 'large' | 'locale'> & {
  territory: string
}

/** The address of the page with a choice: whoever signs in again finds it. */
export const addressOf = ({ chapters, large, locale, territory }: ChosenPaper): string =>
  `/admin/katalog-na-papir?${new URLSearchParams({
    kapitoly: chapterWords[chapters],
    jazyk: locale,
    ...(large && { velke: '1' }),
    ...(territory && { uzemi: territory }),
  })}`

/** Whether somebody still works on it. */
export const isUnderWay = ({ state }: PreparedAnswer): boolean =>
  state === 'waiting' || state === 'running'
