import { beforeEach, describe, expect, test } from '@jest/globals'
import { render, screen, waitFor } from '@testing-library/react'

import { SettleMistake } from '@/subjects/errorReports/desk/SettleMistake'
import { ResendLetter } from '@/subjects/letters/desk/ResendLetter'

import { refreshed } from '../support/nextNavigation'
import { done, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'
import { button, isDisabled, press, type } from './people'

beforeEach(() => {
  answers({})
  refreshed.times = 0
})

describe('under a letter', () => {
  const inState = (value: string) =>
    setDesk({ collectionSlug: 'letters', fields: { state: { value } } })

  test('only one that was sent can have come back', () => {
    inState('failed')
    const { rerender } = render(<ResendLetter />)
    expect(screen.queryByText('Dopis se vrátil')).toBeNull()

    inState('sent')
    rerender(<ResendLetter />)
    expect(button('Dopis se vrátil')).toBeTruthy()
  })

  test.each([
    ['Poslat znovu', 'resend', 'Dopis odejde během chvíle.'],
    ['Dopis se vrátil', 'bounced', 'Zapsáno: dopis se počítá mezi nedoručené.'],
  ])('%s is done once, and told', async (name, verb, words) => {
    inState('sent')
    answers({ [`POST /api/letters/d1/${verb}`]: [{}] })
    render(<ResendLetter />)
    press(name)

    await waitFor(() => expect(done.succeeded).toEqual([words]))
    await waitFor(() => expect(refreshed.times).toBe(1))
    expect([isDisabled('Poslat znovu'), isDisabled('Dopis se vrátil')]).toEqual([true, true])
  })

  test('after a refusal it may be tried again, and the page stays', async () => {
    inState('sent')
    answers({ 'POST /api/letters/d1/resend': [refusal('Účet je zavřený.')] })
    render(<ResendLetter />)
    press('Poslat znovu')

    await waitFor(() => expect(done.failed).toEqual(['Účet je zavřený.']))
    await waitFor(() => expect(isDisabled('Poslat znovu')).toBe(false))
    expect(refreshed.times).toBe(0)
  })
})

describe('under a reported mistake', () => {
  const inState = (value: string) =>
    setDesk({ collectionSlug: 'mistakes', fields: { state: { value } } })
  const answer = () => screen.getByLabelText<HTMLTextAreaElement>('Odpověď')

  test('nothing is left to do when it is closed', () => {
    inState('closed')
    expect(render(<SettleMistake />).container.textContent).toBe('')
  })

  test('one that was answered can only be closed', () => {
    inState('answered')
    render(<SettleMistake />)
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Uzavřít'])
  })

  test('blanks are no answer', () => {
    inState('new')
    render(<SettleMistake />)
    type(answer(), '  ')
    expect(isDisabled('Odpovědět')).toBe(true)
  })

  test('the answer is sent and only the end is left', async () => {
    inState('new')
    answers({ 'POST /api/mistakes/d1/answer': [{ body: { message: 'Odesláno.' } }] })
    render(<SettleMistake />)
    type(answer(), 'Opraveno.')
    press('Odpovědět')

    await waitFor(() => expect(screen.queryByLabelText('Odpověď')).toBeNull())
    expect([asked[0]?.body, done.succeeded]).toEqual([{ text: 'Opraveno.' }, ['Odesláno.']])
    expect(refreshed.times).toBe(1)
  })

  test('it is closed, and then offers nothing', async () => {
    inState('new')
    answers({ 'POST /api/mistakes/d1/close': [{}] })
    const { container } = render(<SettleMistake />)
    press('Uzavřít')
    await waitFor(() => expect(container.textContent).toBe(''))
    expect(asked[0]?.body).toEqual({})
  })

  test('a refusal leaves what was typed', async () => {
    inState('new')
    answers({ 'POST /api/mistakes/d1/answer': [refusal('Už odpověděl někdo jiný.', 409)] })
    render(<SettleMistake />)
    type(answer(), 'Opraveno.')
    press('Odpovědět')

    await waitFor(() => expect(done.failed).toEqual(['Už odpověděl někdo jiný.']))
    expect([answer().value, refreshed.times]).toEqual(['Opraveno.', 0])
  })
})
