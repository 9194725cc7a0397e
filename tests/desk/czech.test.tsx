import { beforeEach, describe, expect, test } from '@jest/globals'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'

import { CzechBeside } from '@/desk/czech/CzechBeside'

import { setDesk, setLanguage } from '../support/payloadUi'
import { answers, asked } from '../support/strictRest'
import { press } from './people'

const czech = 'GET /api/news/d1?locale=cs&fallback-locale=null&draft=true&depth=0'
const doc = {
  title: 'Nová poradna',
  body: {
    root: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ text: 'Otevíráme v pondělí.' }] }],
    },
  },
  places: [
    { id: 'p1', name: 'Radnice' },
    { id: 'p2', name: 'Knihovna' },
  ],
}
const box = () => screen.queryByRole('complementary', { name: 'Česky' })
const enter = (name: string) => fireEvent.focusIn(screen.getByLabelText(name, { exact: false }))

/** A form as Payload writes it: beside the names of translated fields, their language. */
const Field = ({
  path,
  name,
  isTranslated = true,
}: {
  path: string
  name: string
  isTranslated?: boolean
}) => (
  <div className="field-type">
    <label htmlFor={`field-${path}`}>
      {name}
      {isTranslated && <span className="localized"> — English</span>}
    </label>
    <input id={`field-${path}`} name={path} />
  </div>
)

const open = (language: string) => {
  setLanguage(language)
  render(
    <>
      <CzechBeside />
      <Field name="Název" path="title" />
      <Field name="Text" path="body" />
      <Field name="Perex" path="summary" />
      <Field name="Místo" path="places__0__name" />
      <Field isTranslated={false} name="Telefon" path="phone" />
    </>,
  )
}

beforeEach(() => setDesk({ collectionSlug: 'news', fields: { 'places.0.id': { value: 'p2' } } }))

describe('while an entry is translated', () => {
  test('the Czech of the field that one is in stands beside it, a text as its words', async () => {
    answers({ [czech]: [{ body: doc }] })
    open('en')
    expect(box()).toBeNull()
    enter('Název')
    await waitFor(() => expect(box()?.textContent).toContain('Nová poradna'))
    expect(box()?.querySelector('[lang=cs]')?.textContent).toBe('Nová poradna')
    enter('Text')
    expect(box()?.textContent).toContain('Otevíráme v pondělí.')
    expect(asked).toHaveLength(1)
  })

  test('a row is found by what it is, not by where it stands now', async () => {
    answers({ [czech]: [{ body: doc }] })
    open('en')
    enter('Místo')
    await waitFor(() => expect(box()?.textContent).toContain('Knihovna'))
  })

  test('a field without Czech says so, one that is not translated says nothing', async () => {
    answers({ [czech]: [{ body: doc }] })
    open('en')
    enter('Perex')
    await waitFor(() => expect(box()?.textContent).toContain('Česky tu nic není.'))
    enter('Telefon')
    expect(box()).toBeNull()
  })

  test('what could not be loaded is said, and tried again in the next field', async () => {
    answers({ [czech]: [{ status: 500 }, { body: doc }] })
    open('en')
    enter('Název')
    await waitFor(() => expect(box()?.textContent).toContain('Češtinu se nepodařilo načíst'))
    enter('Telefon')
    enter('Název')
    await waitFor(() => expect(box()?.textContent).toContain('Nová poradna'))
  })

  test('it can be hidden, and shown again', async () => {
    answers({ [czech]: [{ body: doc }] })
    open('en')
    enter('Název')
    await waitFor(() => expect(box()?.textContent).toContain('Nová poradna'))
    press('Skrýt')
    expect(box()?.textContent).not.toContain('Nová poradna')
    press('Ukázat česky')
    expect(box()?.textContent).toContain('Nová poradna')
  })
})

test('in Czech nothing is shown and nothing asked for', () => {
  answers({})
  open('cs')
  enter('Název')
  expect([box(), asked]).toEqual([null, []])
})
