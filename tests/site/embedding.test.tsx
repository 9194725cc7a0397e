import { describe, expect, test } from '@jest/globals'

import { EmbedFaults } from '@/subjects/embedding/site/EmbedFaults'
import { EmbedFrame } from '@/subjects/embedding/site/EmbedFrame'
import { EmbedList, type EmbeddedService } from '@/subjects/embedding/site/EmbedList'
import { embedOptions } from '@/subjects/embedding/site/embedOptions'
import { EmbedSearch } from '@/subjects/embedding/site/EmbedSearch'

import { html } from './html'

const { options } = embedOptions({ uzemi: 'jasanov', barva: '#ffee00', rezim: 'tmavy' })
const service = {
  id: 's',
  slug: 'pece',
  name: 'Péče doma',
  serviceType: { id: 't', name: 'pečovatelská služba' },
  provider: { id: 'p', name: 'Charita' },
  contacts: { phones: [{ number: '+420585562109' }] },
} as unknown as EmbeddedService

describe('a frame on another site', () => {
  test('wears the colour of the host with words that can be read on it', async () => {
    const text = await html(
      <EmbedFrame locale="cs" {...{ options, portal: 'Rozcestník', title: 'Služby', names: [] }}>
        obsah
      </EmbedFrame>,
    )
    expect(text).toContain('style="--accent:#ffee00;--on-accent:#000000"')
    expect(text).toContain('tmavy')
    expect(text).toContain('Údaje z portálu')
  })

  test('opens every link in a window of its own, which does not know the host', async () => {
    const text = await html(
      <EmbedList locale="cs" options={options} services={[service]} total={7} />,
    )
    const links = text.match(/<a [^>]*>/g)?.filter((link) => !link.includes('tel:')) ?? []
    expect(links).toHaveLength(2)
    for (const link of links) expect(link).toContain('target="_blank" rel="noopener"')
    expect(text).toContain('href="/katalog?uzemi=jasanov"')
    expect(text).toContain('Zobrazit všech 7 služeb na portálu')
  })

  test('searches on the portal within its limits', async () => {
    const text = await html(<EmbedSearch locale="en" options={options} />)
    expect(text).toMatch(/<form[^>]* action="\/en\/katalog" target="_blank"/)
    expect(text).toContain('<input type="hidden" name="uzemi" value="jasanov"/>')
  })

  test('says in words what is wrong with its code', async () => {
    const text = await html(<EmbedFaults locale="cs" faults={['barva', 'uzemi']} />)
    expect(text).toContain('barva: barva se píše jako #aa0000')
    expect(text).toContain('uzemi: takové území portál nezná')
    expect(text).toContain('href="/vlozit"')
  })
})
