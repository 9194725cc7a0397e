/** The alphabet. */
const most = 26

/** The items of a list a), b), c) that the block of such lists can hold; null when it would lose a part of them. */
export const letteredItems = (list: Element): { text: string }[] | null => {
  if (list.tagName !== 'OL' || list.getAttribute('type') !== 'a') return null
  if (list.hasAttribute('start') || list.children.length > most) return null
  if (list.querySelector('ol, ul, a')) return null

  return [...list.children].map((item) => ({ text: textOf(item) }))
}

const textOf = (item: Element): string =>
  [...item.childNodes]
    .map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? '')))
    .join('')
