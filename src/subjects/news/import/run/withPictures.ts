import { marks } from '../plan/readText'
import type { LexicalText, Node } from '../plan/toLexical'

/** A text with its pictures behind the part in which their marks stood; a picture that is not there leaves no trace. */
export const withPictures = (
  { root }: LexicalText,
  ids: readonly (string | null)[],
): LexicalText => ({
  root: { ...root, children: (root.children ?? []).flatMap((part) => partWith(part, ids)) },
})

const partWith = (part: Node, ids: readonly (string | null)[]): Node[] => {
  const found: string[] = []
  const clean = withoutMarks(part, (at) => {
    const id = ids[at]
    if (id) found.push(id)
  })
  const isMark = clean !== part && part.type === 'paragraph' && isSilent(clean)
  return [...(isMark ? [] : [clean]), ...found.map(pictureOf)]
}

const withoutMarks = (node: Node, onMark: (at: number) => void): Node => {
  if (typeof node.text === 'string') {
    const text = node.text.replace(marks, (_, at: string) => {
      onMark(Number(at))
      return ''
    })
    return text === node.text ? node : { ...node, text }
  }
  const { children } = node
  if (!children) return node
  const clean = children.map((child) => withoutMarks(child, onMark))
  return clean.every((child, at) => child === children[at])
    ? node
    : { ...node, children: clean.filter((child) => child.type !== 'text' || child.text) }
}

const isSilent = ({ text, children = [] }: Node): boolean =>
  !text?.trim() && children.every((child) => child.type !== 'link' && isSilent(child))

const pictureOf = (id: string): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  id: crypto.randomUUID().replaceAll('-', '').slice(0, 24),
  fields: null,
  relationTo: 'media',
  value: id,
})
