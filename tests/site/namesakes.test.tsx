import { expect, test } from '@jest/globals'

import { Namesakes } from '@/subjects/catalogue/site/Namesakes'
import { municipalitiesNamed } from '@/lib/municipalities/municipalitiesNamed'

import { html } from './html'

const question = { q: 'senior', kde: 'březina', forma: ['field', 'residential'], strana: '3' }
const namesakes = municipalitiesNamed('Březina')

test('each namesake is a link that asks the same of it alone, from the first page', async () => {
  const text = await html(
    <Namesakes locale="uk" query={question} namesakes={namesakes} isTitled={false} />,
  )
  expect(text.match(/<a /g)).toHaveLength(7)
  expect(text).toContain('>Březina (okres Rokycany)</a>')
  expect(text).toContain(
    'href="/uk/katalog?q=senior&amp;kde=B%C5%99ezina+%28okres+Brno-venkov%2C+582891%29&amp;forma=field&amp;forma=residential"',
  )
})

test('the question stands there where nothing else asks it', async () => {
  const asked = (isTitled: boolean) =>
    html(<Namesakes locale="cs" query={question} namesakes={namesakes} isTitled={isTitled} />)
  expect(await asked(true)).toContain('Kterou myslíte?')
  expect(await asked(false)).not.toContain('Kterou myslíte?')
  expect(await html(<Namesakes locale="cs" query={question} namesakes={[]} isTitled />)).toBe('')
})
