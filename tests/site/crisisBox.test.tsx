import { describe, expect, test } from '@jest/globals'

import { CrisisLines } from '@/site/frame/CrisisLines'
import { CrisisBox } from '@/site/components/CrisisBox/CrisisBox'
import { QuickExit } from '@/site/components/QuickExit/QuickExit'

import { html } from './html'

const line = {
  name: 'Linka bezpečí',
  phone: '116111',
  hours: 'nepřetržitě',
  note: 'pro děti',
  sms: '+420608902410',
  chat: 'https://www.linka.example/chat',
}

describe('a warning', () => {
  test('has telephones to call, messages and a chat in the box itself', async () => {
    const text = await html(<CrisisBox locale="cs" crisis={{ text: null, lines: [line] }} />)
    for (const said of [
      'href="tel:116111"',
      '116\u00a0111',
      'nepřetržitě\u00a0· pro děti',
      'href="sms:+420608902410"',
      'SMS na +420\u00a0608\u00a0902\u00a0410',
      'href="https://www.linka.example/chat" rel="noopener noreferrer"',
      'Chat na linka.example',
    ])
      expect(text).toContain(said)
  })

  test('says in its own words what to do, and in the portal’s where it has none', async () => {
    const said = (text: string | null) =>
      html(<CrisisBox locale="cs" crisis={{ text, lines: [line] }} />)
    expect(await said(null)).toContain('Zavolejte hned.')
    expect(await said('Nechte linku otevřenou.')).not.toContain('Zavolejte hned.')
  })

  test('offers no messages and no chat where a line has none, nor a chat that is no page', async () => {
    const crisis = { text: null, lines: [{ ...line, sms: null, chat: 'javascript:alert(1)' }] }
    expect(await html(<CrisisBox locale="cs" crisis={crisis} />)).not.toMatch(
      /sms:|javascript|Chat/,
    )
  })
})

test('the lines at the foot of each page are called, written to and chatted with alike', async () => {
  const text = await html(<CrisisLines locale="cs" lines={[line]} />)
  expect(text.match(/href="(tel|sms|https):/g)).toHaveLength(3)
})

describe('the quick way out', () => {
  test('leads to the neutral site of the portal and tells it nothing', async () => {
    const text = await html(<QuickExit locale="uk" to="https://pocasi.example/" />)
    expect(text).toContain(
      'href="https://pocasi.example/" rel="noreferrer nofollow" data-leave="/uk"',
    )
    expect(text).toContain('href="/uk/zarizeni"')
  })

  test.each([undefined, '', 'javascript:alert(1)'])(
    'leads to a usual page where the portal has set %j',
    async (to) => {
      expect(await html(<QuickExit locale="cs" to={to} />)).toContain(
        'href="https://www.seznam.cz/"',
      )
    },
  )
})
