import type { Look } from './block'

const tags: Record<string, Look> = {
  B: { bold: true },
  STRONG: { bold: true },
  I: { italic: true },
  EM: { italic: true },
  CITE: { italic: true },
  S: { strike: true },
  STRIKE: { strike: true },
  DEL: { strike: true },
  SUB: { sub: true },
  SUP: { sup: true },
}

/** How the words of an element look, given how those around it do: programs say it by tags, by styles, or by both. */
export const lookOf = (element: Element, around: Look): Look => {
  const look = { ...around, ...tags[element.tagName] }
  const weight = styleOf(element, 'font-weight')
  const slant = styleOf(element, 'font-style')
  if (weight) look.bold = /bold|[6-9]00/.test(weight)
  if (slant) look.italic = /italic|oblique/.test(slant)
  if (/line-through/.test(styleOf(element, 'text-decoration(?:-line)?'))) look.strike = true
  const height = styleOf(element, 'vertical-align')
  if (height === 'super') look.sup = true
  if (height === 'sub') look.sub = true
  return look
}

/** What the style of an element says of one property, in small letters; read as text, for browsers drop `mso-…`. */
export const styleOf = (element: Element, property: string): string => {
  const said = new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]+)`, 'i')
  return (
    said
      .exec(element.getAttribute('style') ?? '')?.[1]
      ?.trim()
      .toLowerCase() ?? ''
  )
}

const unread = new Set(
  'SCRIPT STYLE HEAD META TITLE LINK XML TEMPLATE NOSCRIPT SVG IFRAME OBJECT SELECT TEXTAREA'.split(
    ' ',
  ),
)

/** Whether nobody reads an element: code, what is hidden, comments of reviewers in the margin. */
export const isUnread = (element: Element): boolean =>
  unread.has(element.tagName.toUpperCase()) ||
  styleOf(element, 'display') === 'none' ||
  styleOf(element, 'mso-hide') === 'all' ||
  styleOf(element, 'mso-element') === 'comment-list' ||
  element.classList.contains('MsoCommentReference')
