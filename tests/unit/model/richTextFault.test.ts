import { describe, expect, test } from '@jest/globals'

import { richTextFault } from '@/model/richTextFault'

type Node = Record<string, unknown>
const text = (...children: unknown[]) => ({ root: { type: 'root', children } })
const node = (type: string, more: Node = {}): Node => ({ type, ...more })
const word = (length = 1): Node => node('text', { text: 'a'.repeat(length) })
const faultOf = (value: unknown) => richTextFault(value)?.en ?? null
const nested = (depth: number): Node =>
  depth === 0 ? word() : node('quote', { children: [nested(depth - 1)] })
const many = (count: number) => Array.from({ length: count }, () => node('linebreak'))

describe('a text may hold', () => {
  test.each([
    ['nothing', null],
    ['nothing said', undefined],
    ...'paragraph linebreak tab list listitem quote table tablerow tablecell horizontalrule'
      .split(' ')
      .map((type) => [type, text(node(type))] as const),
    ['words', text(word())],
    ['a heading of level 2', text(node('heading', { tag: 'h2' }))],
    ['a heading of level 4', text(node('heading', { tag: 'h4' }))],
    ['a picture', text(node('upload', { relationTo: 'media' }))],
    ['a file', text(node('upload', { relationTo: 'files' }))],
    ...'callout contact quotation letteredList attachment'
      .split(' ')
      .map((blockType) => [blockType, text(node('block', { fields: { blockType } }))] as const),
    ['a link', text(node('link', { fields: { url: 'https://x.test' } }))],
    ['an address', text(node('autolink', { fields: { url: 'mailto:a@x.test' } }))],
    [
      'a link to news',
      text(node('link', { fields: { linkType: 'internal', doc: { relationTo: 'news' } } })),
    ],
    [
      'a link to a file',
      text(node('link', { fields: { linkType: 'internal', doc: { relationTo: 'files' } } })),
    ],
    ['twelve levels', text(nested(11))],
    ['5,000 parts', text(...many(4_999))],
    ['200,000 letters', text(word(200_000))],
  ])('%s', (_, value) => {
    expect(faultOf(value)).toBeNull()
  })
})

const form = 'The text does not have the right form.'
const element = 'The text contains an element that does not belong here.'
const link =
  'A link in a text may lead to a page (http, https), an e-mail, a telephone or content of the portal.'
const size = 'The text is too long: at most 200,000 characters and 5,000 parts.'

test.each([
  ['words without a root', 'slova', form],
  ['a list', [], form],
  ['another root', { root: { type: 'paragraph' } }, form],
  ['no root', { root: null }, form],
  ['a part without a kind', text({}), form],
  ['a part that is none', text('slova'), form],
  ['children that are no list', text(node('paragraph', { children: {} })), form],
  ['words without words', text(node('text')), form],
  ['a link without fields', text(node('link')), form],
  ['an unknown part', text(node('script')), element],
  ['an unknown block', text(node('block', { fields: { blockType: 'code' } })), element],
  ['a block without fields', text(node('block')), element],
  ['an account as a picture', text(node('upload', { relationTo: 'users' })), element],
  [
    'a heading of level 1',
    text(node('heading', { tag: 'h1' })),
    'Headings in a text have level 2, 3 or 4.',
  ],
  [
    'a heading of level 5',
    text(node('heading', { tag: 'h5' })),
    'Headings in a text have level 2, 3 or 4.',
  ],
  ['a link that runs', text(node('link', { fields: { url: 'javascript:x' } })), link],
  ['an address that runs', text(node('autolink', { fields: { url: 'javascript:x' } })), link],
  ['a link to nowhere', text(node('link', { fields: {} })), link],
  [
    'a link to an account',
    text(node('link', { fields: { linkType: 'internal', doc: { relationTo: 'users' } } })),
    link,
  ],
  ['a link to nothing of ours', text(node('link', { fields: { linkType: 'internal' } })), link],
  ['thirteen levels', text(nested(12)), 'The text is nested too deeply: twelve levels at most.'],
  ['5,001 parts', text(...many(5_000)), size],
  ['200,001 letters', text(word(100_000), word(100_001)), size],
  [
    'a fault deep inside',
    text(node('list', { children: [node('listitem', { children: [node('script')] })] })),
    element,
  ],
])('a text with %s is refused for that', (_, value, fault) => {
  expect(faultOf(value)).toBe(fault)
})
