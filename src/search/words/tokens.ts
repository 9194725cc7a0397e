import { fold } from '@/lib/fold'

import { remembered } from './remembered'

/** Words of a question beyond these are not read. */
export const mostRead = 30
/** Words that are looked for: so many of them tell enough. */
export const mostWords = 12

/** A word of a text: as people search for it, and where it stands. */
export type Token = { word: string; start: number; end: number }

/** A word as it is written; an apostrophe inside is a part of it. */
export const rawWords = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu

/** The words of a text, folded; an apostrophe inside a word is no gap. */
export const tokens = (text: string): Token[] =>
  [...text.matchAll(rawWords)].flatMap(({ 0: raw, index }) => {
    const word = folded(raw)
    return word ? [{ word, start: index, end: index + raw.length }] : []
  })

const folded = remembered((raw) => fold(raw.replace(/['’ʼ`]/g, '')).replaceAll(' ', ''))
