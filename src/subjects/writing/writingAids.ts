export type Aid =
  | { kind: 'skippedHeading'; text: string; from: number; to: number }
  | { kind: 'emptyHeading' | 'vagueLink' | 'bareAddress' | 'onlyPicture'; text: string }
  | LongSentence

export type LongSentence = { kind: 'longSentence'; text: string; words: number }

type Node = {
  type?: unknown
  tag?: unknown
  text?: unknown
  children?: unknown
  relationTo?: unknown
  value?: unknown
}

/** Words in a sentence; longer ones are hard to follow when they are read aloud. */
export const longestSentence = 30
/** Letters; with fewer beside a picture, what it says is probably only in the picture. */
const fewestLetters = 60
const excerptLength = 60

/** Texts of links that say nothing when they are read alone, in the three languages, without case. */
const vague = new Set([
  'zde',
  'tady',
  'tu',
  'sem',
  'klikněte zde',
  'klikněte sem',
  'klikni zde',
  'více',
  'více zde',
  'odkaz',
  'na tomto odkazu',
  'tento odkaz',
  'přečtěte si více',
  'číst dál',
  'číst více',
  'here',
  'click here',
  'more',
  'read more',
  'link',
  'this link',
  'this page',
  'learn more',
  'тут',
  'тутечки',
  'сюди',
  'натисніть тут',
  'більше',
  'докладніше',
  'посилання',
  'детальніше',
])

/** What would make a text in Lexical's JSON easier to read or to hear, in the order of the text. */
export const writingAids = (value: unknown): Aid[] => {
  const root = (value as { root?: Node } | null | undefined)?.root
  if (!root) return []

  return [...headingAids(root), ...linkAids(root), ...sentenceAids(root), ...pictureAids(root)]
}

/** The ids of the pictures in a text. */
export const picturesIn = (value: unknown): string[] =>
  nodes((value as { root?: Node } | null | undefined)?.root ?? {})
    .filter(isPicture)
    .map(({ value: id }) => String(typeof id === 'object' && id ? (id as { id: unknown }).id : id))

const headingAids = (root: Node): Aid[] => {
  const aids: Aid[] = []
  let last = 1
  for (const heading of nodes(root).filter(({ type }) => type === 'heading')) {
    const level = Number(String(heading.tag).slice(1))
    const text = excerpt(textOf(heading))
    if (!text) aids.push({ kind: 'emptyHeading', text })
    else if (level > last + 1) aids.push({ kind: 'skippedHeading', text, from: last, to: level })
    last = level
  }
  return aids
}

const linkAids = (root: Node): Aid[] =>
  nodes(root)
    .filter(({ type }) => type === 'link' || type === 'autolink')
    .flatMap((link): Aid[] => {
      const text = textOf(link).trim()
      if (/^https?:\/\/\S+$/.test(text)) return [{ kind: 'bareAddress', text: excerpt(text) }]

      const said = text
        .toLowerCase()
        .replace(/[.…»>:!]+$/, '')
        .trim()
      return vague.has(said) || !said ? [{ kind: 'vagueLink', text: excerpt(text) }] : []
    })

const sentenceAids = (root: Node): Aid[] =>
  nodes(root)
    .filter(({ type }) => type === 'paragraph' || type === 'listitem' || type === 'quote')
    .flatMap((node) => longSentencesIn(ownText(node)))

/** The sentences of a plain text that are hard to follow when they are read aloud. */
export const longSentencesIn = (text: string): LongSentence[] =>
  sentencesIn(text)
    .map((sentence) => ({ sentence, words: sentence.split(/\s+/).filter(Boolean).length }))
    .filter(({ words }) => words > longestSentence)
    .map(({ sentence, words }) => ({ kind: 'longSentence', text: excerpt(sentence), words }))

const pictureAids = (root: Node): Aid[] =>
  nodes(root).some(isPicture) && textOf(root).replace(/\s/g, '').length < fewestLetters
    ? [{ kind: 'onlyPicture', text: '' }]
    : []

const isPicture = ({ type, relationTo }: Node): boolean =>
  type === 'upload' && relationTo === 'media'

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? (children as Node[]) : []

const nodes = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(nodes)]

const textOf = (node: Node): string =>
  typeof node.text === 'string' ? node.text : childrenOf(node).map(textOf).join(separator(node))

/** The text of a paragraph or an item without that of the lists inside it. */
const ownText = (node: Node): string =>
  childrenOf(node)
    .filter(({ type }) => type !== 'list' && type !== 'paragraph')
    .map(textOf)
    .join('')

const separator = ({ type }: Node): string => (type === 'root' || type === 'list' ? '\n' : '')

/** A full stop ends a sentence when a capital follows; not after a number, as in `21. 11.`, nor in `např.` */
const sentencesIn = (text: string): string[] =>
  text.split(
    /(?<=(?<!\d|\b(?:např|tzv|atd|tj|mj|č|ul|sv|MUDr|Mgr|Ing|Bc|PhDr))[.!?…])\s+(?=\p{Lu})/u,
  )

const excerpt = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > excerptLength ? `${plain.slice(0, excerptLength).trimEnd()}…` : plain
}
