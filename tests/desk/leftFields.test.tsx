import { beforeEach, expect, test } from '@jest/globals'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'

import { LeftFields } from '@/desk/guards/LeftFields'

import { complains, refused, setDesk, setJudge, typeInto } from '../support/payloadUi'

const words = 'Toto není telefonní číslo.'
const asked: string[] = []
beforeEach(() => {
  asked.length = 0
  setDesk({ fields: { phone: { value: '' }, title: { value: 'Poradna' } } })
  setJudge(({ phone, ...others }) => {
    asked.push(String(phone?.value))
    const isRight = /^\d*$/.test(String(phone?.value))
    return { ...others, phone: { ...phone, valid: isRight, errorMessage: isRight ? '' : words } }
  })
  render(
    <form>
      <LeftFields />
      <div className="field-type">
        <input aria-label="Telefon" id="field-phone" name="phone" />
      </div>
      <div className="field-type">
        <input aria-label="Název" id="field-title" name="title" />
      </div>
    </form>,
  )
})
const type = async (typed: string): Promise<void> => {
  fireEvent.focusIn(screen.getByLabelText('Telefon'))
  act(() => typeInto('phone', typed))
  await act(async () => void fireEvent.focusOut(screen.getByLabelText('Telefon')))
}

test('a value that is not right is told at its field once that is left', async () => {
  await type('linka 12')
  const said = await screen.findByText(words)
  expect(said.role).toBe('status')
  expect(screen.getByLabelText('Telefon').getAttribute('aria-describedby')).toBe(said.id)
})

test('it is taken back with the first key, and told of the next wrong one', async () => {
  await type('linka 12')
  await screen.findByText(words)
  act(() => typeInto('phone', '585562110'))
  expect(screen.queryByText(words)).toBeNull()
  await type('linka 13')
  expect(await screen.findAllByText(words)).toHaveLength(1)
})

test('nothing is asked of a field that was only passed through, or is empty', async () => {
  await type('585562110')
  await type('585562110')
  await type('')
  expect(asked).toEqual(['585562110'])
  expect(screen.queryByText(words)).toBeNull()
})

test('what was typed while the server thought is not blamed for what stood before', async () => {
  setJudge(({ phone }) => {
    typeInto('phone', '585562110')
    return { phone: { ...phone, valid: false, errorMessage: words } }
  })
  await type('linka 12')
  expect(screen.queryByText(words)).toBeNull()
})

test('after a refused save the field says it alone', async () => {
  await type('linka 12')
  await screen.findByText(words)
  act(() => {
    typeInto('phone', 'linka 12')
    refused()
  })
  await waitFor(() => expect(screen.getByText(words)).toBeTruthy())
  act(() => complains('phone', words))
  expect(screen.queryByText(words)).toBeNull()
})
