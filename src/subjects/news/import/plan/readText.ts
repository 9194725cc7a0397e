import type { DOMWindow } from 'jsdom'

import { drawnHtml } from '@/lib/cleanedHtml/drawnHtml'
import { readBlocks } from '@/lib/cleanedHtml/readBlocks'

import type { TextForm } from '../read/given'

/** What of an old text does not come along, each with how often. */
export type Dropped = {
  scripts: number
  frames: number
  pixels: number
  codes: number
  links: number
}

export type ReadText = {
  /** As the same text would be pasted into the editor; `mark(n)` stands for the picture `n`. */
  html: string
  pictures: { address: string; alt: string }[]
  dropped: Dropped
}

/** Between these, which no text holds, stands the number of a picture. */
const edge = '\ue000'
const placeOf = (at: number): string => `${edge}${at}${edge}`
export const marks = new RegExp(`${edge}(\\d+)${edge}`, 'g')

/** Reads the HTML of an old site by the cleaning of pasted texts. */
export const readText = (window: DOMWindow, text: string, form: TextForm): ReadText => {
  const dropped: Dropped = { scripts: 0, frames: 0, pixels: 0, codes: 0, links: 0 }
  const whole = text.replaceAll(edge, '')
  const root = window.document.createElement('div')
  if (form !== 'html') root.style.whiteSpace = 'pre-wrap'
  if (form === 'lines') root.textContent = whole
  else root.innerHTML = withoutCodes(whole, dropped)

  for (const element of root.querySelectorAll('script, style, link, noscript')) {
    dropped.scripts += element.tagName === 'SCRIPT' ? 1 : 0
    element.remove()
  }
  for (const element of root.querySelectorAll('iframe, object, embed, video, audio, form')) {
    dropped.frames += 1
    element.remove()
  }
  const pictures: ReadText['pictures'] = []
  for (const image of root.querySelectorAll('img')) {
    const alt = image.getAttribute('alt')?.trim() ?? ''
    if (isSign(alt)) continue
    if (isPixel(image)) {
      dropped.pixels += 1
      image.remove()
      continue
    }
    const mark = window.document.createElement('p')
    mark.textContent = placeOf(pictures.length)
    pictures.push({ address: image.getAttribute('src') ?? '', alt })
    image.replaceWith(mark)
  }
  const { blocks, mends } = readBlocks(root)
  dropped.links = mends.filter(({ kind }) => kind === 'link').length
  return { html: drawnHtml(blocks), pictures, dropped }
}

/** The words of a title or a perex: of HTML that was escaped once more, and of plain text alike. */
export const plainText = (window: DOMWindow, text: string): string => {
  const root = window.document.createElement('div')
  if (/<\/?[a-z][^>]*>|&(?:[a-z]+|#\w+);/i.test(text)) root.innerHTML = text
  else root.textContent = text
  for (const element of root.querySelectorAll('script, style')) element.remove()
  for (const element of root.querySelectorAll('p, div, br, li, td, h1, h2, h3, h4'))
    element.after(' ')
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** `[gallery ids="1"]` goes; what stands between `[caption]` and its end stays. */
const withoutCodes = (html: string, dropped: Dropped): string =>
  html.replace(/\[\/?([a-z][a-z_-]{2,30})(?:\s[^\]\n]{0,1000})?\]/g, (code, name: string) => {
    if (!wordPressCodes.has(name)) return code
    if (name !== 'caption') dropped.codes += 1
    return ''
  })

const wordPressCodes = new Set(
  'caption gallery embed audio video playlist contact-form contact-form-7 vc_row vc_column vc_column_text'.split(
    ' ',
  ),
)

const isSign = (alt: string): boolean => /^\p{Extended_Pictographic}+\ufe0f?$/u.test(alt)

const isPixel = (image: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](px)?$/.test(image.getAttribute(side) ?? ''))
