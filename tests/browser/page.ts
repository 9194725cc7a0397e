import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'

let count = 0

/** Puts a page into the document and runs its script, as if it had just been opened. */
export const openPage = async (
  page: ReactNode,
  script?: string,
  language = 'cs',
): Promise<void> => {
  document.documentElement.lang = language
  document.body.innerHTML = renderToStaticMarkup(page)
  count += 1
  if (script) await import(`${script}?${count}`)
}

/** The one element of a selector; there must be one. */
export const one = <Kind extends HTMLElement = HTMLElement>(selector: string): Kind => {
  const [found, ...others] = document.querySelectorAll<Kind>(selector)
  if (!found || others.length > 0) throw new Error(`${selector}: ${others.length} more than one`)
  return found
}

/** Everything that has been asked and answered until now has happened. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}
