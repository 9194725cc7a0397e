import { mendedAddress } from './mendedAddress'

type Node = Record<string, unknown>

/** What was put right in a text: a link that leads nowhere for its readers, or a picture that did not come along. */
export type Mend = { kind: 'link'; address: string } | { kind: 'picture'; name?: string }
type Mended = { value: unknown; mends: Mend[] }

/**
 * A text in Lexical's JSON as it can be kept. Addresses get the `https://` that people leave out; a link into
 * a computer (`file:`) becomes plain words; a pasted picture that is no file of the portal is left out.
 */
export const mendedText = (value: unknown): Mended => {
  const mends: Mend[] = []
  if (!isNode(value) || !isNode(value.root)) return { value, mends }

  const [root] = mendedNode(value.root, mends)
  return { value: { ...value, root }, mends }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One node, or what stands in its place. */
const mendedNode = (node: unknown, mends: Mend[]): unknown[] => {
  if (!isNode(node)) return [node]
  if (node.type === 'upload' && isMissing(node)) {
    mends.push({ kind: 'picture' })
    return []
  }
  const children = Array.isArray(node.children)
    ? node.children.flatMap((child) => mendedNode(child, mends))
    : undefined
  const whole = children ? { ...node, children } : node
  return isOuterLink(node) ? mendedLink(whole, children ?? [], mends) : [whole]
}

/** A picture that is still a copy in somebody's clipboard: it has no document in the library. */
const isMissing = ({ value, pending }: Node): boolean =>
  Boolean(pending) || value === undefined || value === null || value === ''

const isOuterLink = ({ type, fields }: Node): boolean =>
  (type === 'link' || type === 'autolink') && isNode(fields) && fields.linkType !== 'internal'

const mendedLink = (link: Node, words: unknown[], mends: Mend[]): unknown[] => {
  const fields = link.fields as Node
  if (typeof fields.url !== 'string') return [link]
  const url = mendedAddress(fields.url)
  if (url !== null) return [url === fields.url ? link : { ...link, fields: { ...fields, url } }]
  if (isForeignCode(fields.url)) return [link]

  mends.push({ kind: 'link', address: fields.url })
  return words
}

/** What nobody pastes from a letter: it is refused, not mended. */
const isForeignCode = (url: string): boolean => {
  const compact = url.replace(/[\u0000-\u0020]/g, '')
  return /^(javascript|data|vbscript|\/\/|\\)/i.test(compact)
}
