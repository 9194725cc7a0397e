import { isSafeLink } from '@/lib/isSafeLink'
import { label, type Label } from '@/lib/label'
import { publicKindNames } from '@/lib/publicKinds'

const nodeTypes = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'linebreak',
  'tab',
  'list',
  'listitem',
  'quote',
  'link',
  'autolink',
  'table',
  'tablerow',
  'tablecell',
  'horizontalrule',
  'upload',
  'block',
])
const headings = new Set(['h2', 'h3', 'h4'])
const uploads = new Set(['media', 'files'])

/** The kinds of blocks that a text may hold. */
export const blockTypes = ['callout', 'contact', 'quotation', 'letteredList', 'attachment'] as const

/** The collections to which a link in a text may lead. */
export const linkTargets = [...publicKindNames, 'files']

const limits = { depth: 12, nodes: 5_000, text: 200_000 }

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What is wrong with a text in Lexical's JSON, in words for the person who wrote it; null when nothing is.
 * The editor offers only what is allowed here, but REST would take any node.
 */
export const richTextFault = (value: unknown): Label | null => {
  if (value === null || value === undefined) return null
  if (!isNode(value) || !isNode(value.root) || value.root.type !== 'root') return faults.form

  const seen = { nodes: 0, text: 0 }
  return nodeFault(value.root, 0, seen)
}

const nodeFault = (node: unknown, depth: number, seen: Seen): Label | null => {
  if (!isNode(node) || typeof node.type !== 'string') return faults.form
  if (depth > limits.depth) return faults.depth
  seen.nodes += 1
  if (typeof node.text === 'string') seen.text += node.text.length
  if (seen.nodes > limits.nodes || seen.text > limits.text) return faults.size

  const own = ownFault(node)
  if (own) return own
  if (node.children === undefined) return null
  if (!Array.isArray(node.children)) return faults.form

  for (const child of node.children) {
    const fault = nodeFault(child, depth + 1, seen)
    if (fault) return fault
  }
  return null
}

type Seen = { nodes: number; text: number }

const ownFault = (node: Node): Label | null => {
  if (!nodeTypes.has(String(node.type))) return faults.node
  if (node.type === 'text' && typeof node.text !== 'string') return faults.form
  if (node.type === 'heading' && !headings.has(String(node.tag))) return faults.heading
  if (node.type === 'upload' && !uploads.has(String(node.relationTo))) return faults.node
  if (node.type === 'link' || node.type === 'autolink') return linkFault(node)
  if (node.type !== 'block') return null

  const kind = isNode(node.fields) ? node.fields.blockType : undefined
  return (blockTypes as readonly unknown[]).includes(kind) ? null : faults.node
}

const linkFault = ({ fields }: Node): Label | null => {
  if (!isNode(fields)) return faults.form
  if (fields.linkType === 'internal') {
    const target = isNode(fields.doc) ? fields.doc.relationTo : undefined
    return (linkTargets as string[]).includes(String(target)) ? null : faults.link
  }
  return typeof fields.url === 'string' && isSafeLink(fields.url) ? null : faults.link
}

const faults = {
  form: label(
    'Text nemá správný tvar.',
    'The text does not have the right form.',
    'Текст має неправильну форму.',
  ),
  depth: label(
    'Text je příliš zanořený: nejvýše dvanáct úrovní.',
    'The text is nested too deeply: twelve levels at most.',
    'Текст має забагато рівнів вкладення: щонайбільше дванадцять.',
  ),
  size: label(
    'Text je příliš dlouhý: nejvýše 200 000 znaků a 5 000 částí.',
    'The text is too long: at most 200,000 characters and 5,000 parts.',
    'Текст задовгий: щонайбільше 200 000 знаків і 5 000 частин.',
  ),
  node: label(
    'Text obsahuje prvek, který sem nepatří.',
    'The text contains an element that does not belong here.',
    'Текст містить елемент, якому тут не місце.',
  ),
  heading: label(
    'Nadpisy v textu mají úroveň 2, 3 nebo 4.',
    'Headings in a text have level 2, 3 or 4.',
    'Заголовки в тексті мають рівень 2, 3 або 4.',
  ),
  link: label(
    'Odkaz v textu může vést na stránku (http, https), e-mail, telefon nebo na obsah portálu.',
    'A link in a text may lead to a page (http, https), an e-mail, a telephone or content of the portal.',
    'Посилання в тексті може вести на сторінку (http, https), e-mail, телефон або вміст порталу.',
  ),
}
