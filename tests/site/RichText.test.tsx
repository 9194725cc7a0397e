import { describe, expect, test } from '@jest/globals'

import { RichText } from '@/site/components/RichText/RichText'

import { html } from './html'

const words = (text: string, format = 0) => ({ type: 'text', text, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const shown = (...children: object[]) =>
  html(<RichText locale="en" value={{ root: { type: 'root', children } }} />)

describe('a text from the desk', () => {
  test('keeps weight, slope and Czech spaces', async () => {
    expect(await shown(paragraph(words('v okrese', 3)))).toContain(
      '<em><strong>v\u00a0okrese</strong></em>',
    )
  })

  test('leads to content of the portal in the language of the page', async () => {
    const link = {
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'projects', value: { slug: 'most' } } },
      children: [words('Most')],
    }
    expect(await shown(paragraph(link))).toContain('<a href="/en/projekty/most">Most</a>')
  })

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
  ])('shows only the words of a link to %j', async (url) => {
    const link = { type: 'link', fields: { linkType: 'custom', url }, children: [words('sem')] }
    const text = await shown(paragraph(link))
    expect(text).toContain('sem')
    expect(text).not.toContain('<a')
  })

  test('shows only the words of a link to what is not public', async () => {
    const link = {
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'projects', value: 'id-only' } },
      children: [words('tajné')],
    }
    expect(await shown(paragraph(link))).not.toContain('<a')
  })

  test('shows a nested list inside the item that it follows, so that numbers go on', async () => {
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const list = (listType: string, ...children: object[]) => ({ type: 'list', listType, children })
    const nested = list('bullet', item(words('a')), item(words('b')))
    const value = list('number', item(words('první')), item(nested), item(words('druhý')))
    expect(await shown(value)).toContain(
      '<ol start="1"><li>první<ul><li>a</li><li>b</li></ul></li><li>druhý</li></ol>',
    )
  })

  test('leaves out what it does not know', async () => {
    expect(
      await shown({ type: 'script', children: [words('zlo')] }, paragraph(words('ok'))),
    ).not.toContain('zlo')
  })

  test('escapes what people wrote', async () => {
    expect(await shown(paragraph(words('<script>x</script>')))).toContain('&lt;script&gt;')
  })

  test('marks a lettered list with letters', async () => {
    const block = {
      type: 'block',
      fields: { blockType: 'letteredList', items: [{ text: 'první' }] },
    }
    expect(await shown(block)).toContain('type="a"')
  })

  test('says who said it', async () => {
    const block = {
      type: 'block',
      fields: { blockType: 'quotation', text: 'Mluvíme spolu.', author: 'náměstkyně' },
    }
    expect(await shown(block)).toMatch(/<figcaption>náměstkyně<\/figcaption>/)
  })
})
