import { describe, expect, test } from '@jest/globals'

import { ClaimForm } from '@/subjects/claims/site/ClaimForm'

import { html } from './html'

const state = {
  values: { ico: '123', name: 'Žofie "Ř" <b>', email: 'z@organizace.test', message: 'Vedu ji.' },
  faults: [{ path: 'ico', message: 'Zadejte platné IČO.' }],
}

describe('the form for keepers of an organisation', () => {
  test('is sent without script, in each language to its own page', async () => {
    const text = await html(<ClaimForm locale="en" state={null} />)
    expect(text).toContain('method="post"')
    expect(text).toContain('action="/en/sprava-udaju#prehled"')
  })

  test('opened from a provider has its IČO filled in', async () => {
    const text = await html(<ClaimForm locale="cs" ico="27074358" state={null} />)
    expect(text).toContain('name="ico" value="27074358"')
  })

  test('sent back shows what was typed', async () => {
    const text = await html(<ClaimForm locale="cs" state={state} />)
    for (const value of ['value="123"', 'Žofie &quot;Ř&quot; &lt;b&gt;', '>Vedu ji.</textarea>'])
      expect(text).toContain(value)
  })

  test('sent back leads from the summary, which has the focus, to the field and its fault', async () => {
    const text = await html(<ClaimForm locale="cs" state={state} />)
    expect(text).toMatch(/<div id="prehled"[^>]*autofocus/i)
    expect(text).toContain('<a href="#ico">Zadejte platné IČO.</a>')
    expect(text).toMatch(/id="ico"[^>]*aria-invalid="true" aria-describedby="ico-hint ico-fault"/)
  })

  test('marks no field that is right', async () => {
    const text = await html(<ClaimForm locale="cs" state={state} />)
    expect(text.match(/aria-invalid/g)).toHaveLength(1)
  })
})
