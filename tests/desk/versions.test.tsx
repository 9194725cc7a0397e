import { beforeEach, describe, expect, test } from '@jest/globals'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'

import { languageName } from '@/lib/languageName'
import { locales, type Label } from '@/lib/label'
import type { Difference } from '@/subjects/revisions/comparison/difference'
import { Differences } from '@/subjects/revisions/desk/version/Differences'
import { Restore } from '@/subjects/revisions/desk/version/Restore'
import { textsOfVersion as texts } from '@/subjects/revisions/desk/version/texts'

import '../support/dialogs'
import { led } from '../support/nextNavigation'
import { done, setDesk } from '../support/payloadUi'
import { answers, refusal } from '../support/strictRest'
import { press } from './people'

const restore = 'POST /api/news/versions/v1?draft=true&depth=0&revision=2026-11-29T10:00:00.000Z'
const me = 'GET /api/users/me'
const home = '/admin/collections/news/d1'

const bringBack = () => {
  render(
    <Restore
      collection="news"
      home={home}
      revision="2026-11-29T10:00:00.000Z"
      version="v1"
      when="1. 5. 2026 10:00"
    />,
  )
  press('Vrátit tuto verzi')
  expect(screen.getByRole('dialog').textContent).toContain('Na webu se nic nezmění')
  fireEvent.submit(screen.getByRole('dialog').querySelector('form') as HTMLFormElement)
}

beforeEach(() => {
  setDesk({ collectionSlug: 'news' })
  led.length = 0
})

describe('bringing a version back', () => {
  test('asks first, makes a draft of what the page has seen, and leads to the editor', async () => {
    answers({ [restore]: [{ body: { id: 'd1' } }] })
    bringBack()
    await waitFor(() => expect(led).toEqual([home]))
    expect(done.succeeded).toEqual(['Vráceno do konceptu.'])
  })

  test.each([
    ['somebody was faster', { id: 'u1' }, 'Mezitím to změnil někdo jiný.'],
    ['the session has ended', null, texts.signedOut.cs],
  ])('is refused in words that say what next where %s', async (_, user, said) => {
    answers({
      [restore]: [refusal('Mezitím to změnil někdo jiný.', 409)],
      [me]: [{ body: { user } }],
    })
    bringBack()
    await waitFor(() => expect(done.failed).toEqual([said]))
    expect(led).toEqual([])
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

const label = (cs: string): Label => ({ cs, en: `${cs} en`, uk: `${cs} uk` })
const differences: Difference[] = [
  {
    path: 'title.en',
    label: label('Titulek'),
    locale: 'en',
    body: { kind: 'words', before: 'One day', after: 'Two day' },
  },
  { path: 'on', label: label('Den'), body: { kind: 'value', before: '', after: '5. 5. 2026' } },
  {
    path: 'people',
    label: label('Lidé'),
    body: {
      kind: 'rows',
      rows: [
        { state: 'moved', name: 'Eva', text: '', from: 3, to: 1, differences: [] },
        { state: 'removed', name: '', text: '', from: 2, to: 0, differences: [] },
        {
          state: 'changed',
          name: 'Jan',
          text: '',
          from: 1,
          to: 2,
          differences: [
            {
              path: 'age',
              label: label('Věk'),
              body: { kind: 'value', before: '50', after: '51' },
            },
          ],
        },
      ],
    },
  },
  { path: 'body', label: label('Text'), body: { kind: 'form' } },
]

test.each(locales)('what changed is told in %s, also without colours', (language) => {
  const tell = (text: Label) => text[language]
  const { container } = render(<Differences isFirst={false} {...{ differences, language, tell }} />)
  const said = container.textContent ?? ''
  expect(said).toContain(tell(texts.changes(4)))
  expect(said).toContain(`${label('Titulek')[language]} · ${languageName(language, 'en')}`)
  expect(container.querySelector('del')?.textContent).toBe('One')
  expect(container.querySelector('ins')?.textContent).toBe('Two')
  expect(said).toContain(`${tell(texts.added)} 5. 5. 2026`)
  expect(said).toContain(`${tell(texts.rows.moved)}: Eva (${tell(texts.places(3, 1))})`)
  expect(said).toContain(`${tell(texts.rows.removed)}: ${tell(texts.unnamed(2))}`)
  expect(said).toContain(`${label('Věk')[language]}${tell(texts.was)} 50 ${tell(texts.is)} 51`)
  expect(said).toContain(tell(texts.form))
})
