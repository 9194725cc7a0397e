import { beforeEach, describe, expect, test } from '@jest/globals'
import { render, screen, waitFor } from '@testing-library/react'

import { Invitation } from '@/subjects/accounts/desk/Invitation'
import { SecondFactor } from '@/subjects/accounts/desk/SecondFactor'
import { SecondFactorLinks } from '@/subjects/accounts/desk/SecondFactorLinks'
import { SignInForm } from '@/subjects/accounts/desk/SignInForm'

import { done, fieldValue, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'
import { isDisabled, press, type } from './people'

const admin = { id: 'u1', role: 'admin' }
const login = 'POST /api/users/login'
const asksCode = (otp: string) => ({
  status: 401,
  body: { errors: [{ message: 'Zadejte kód.', data: { otp } }] },
})

beforeEach(() => {
  setDesk({ user: admin, collectionSlug: 'users' })
  answers({})
  window.location.hash = ''
})

describe('signing in', () => {
  const fillIn = () => {
    setDesk({ user: null })
    render(<SignInForm redirectTo="#/admin/news" />)
    type(screen.getByLabelText('E-mail'), 'edda@demo.test')
    type(screen.getByLabelText('Heslo'), 'heslo heslo')
    press('Přihlásit se')
  }
  const code = () => screen.findByLabelText<HTMLInputElement>('Kód z aplikace')
  const secondStep = async () => {
    type(await code(), '123456')
    press('Přihlásit se')
  }

  test('leads to where the person was going, and asks in the language of the desk', async () => {
    answers({ [login]: [{ body: { user: {} } }] })
    fillIn()

    await waitFor(() => expect(window.location.hash).toBe('#/admin/news'))
    expect(asked).toEqual([
      {
        method: 'POST',
        url: '/api/users/login',
        body: { email: 'edda@demo.test', password: 'heslo heslo' },
        language: 'cs',
      },
    ])
  })

  test('a refusal is told in the words of the server, and may be tried again', async () => {
    answers({ [login]: [refusal('Jméno nebo heslo nesedí.', 401)] })
    fillIn()

    await screen.findByText('Jméno nebo heslo nesedí.')
    expect([isDisabled('Přihlásit se'), window.location.hash]).toEqual([false, ''])
  })

  test('who has a second factor is asked for a code, which goes with the password', async () => {
    answers({ [login]: [asksCode('required'), { body: { user: {} } }] })
    fillIn()
    expect((await code()).getAttribute('aria-invalid')).toBe('false')
    await secondStep()

    await waitFor(() => expect(window.location.hash).toBe('#/admin/news'))
    expect(asked[1]?.body).toEqual({
      email: 'edda@demo.test',
      password: 'heslo heslo',
      otp: '123456',
    })
  })

  test('a wrong code is told, and stays to be mended', async () => {
    answers({ [login]: [asksCode('required'), asksCode('wrong')] })
    fillIn()
    await secondStep()

    await waitFor(async () => expect((await code()).getAttribute('aria-invalid')).toBe('true'))
    expect((await code()).value).toBe('123456')
    expect(screen.getByRole('alert').textContent).not.toBe('')
  })

  test('a recovery code is asked for in its own words, and what was typed goes', async () => {
    answers({ [login]: [asksCode('required')] })
    fillIn()
    type(await code(), '12')
    press('Nemám telefon, použiju záložní kód')

    const field = screen.getByLabelText<HTMLInputElement>('Záložní kód')
    expect([field.value, field.inputMode, field.autocomplete]).toEqual(['', 'text', 'off'])
  })
})

describe('inviting a person', () => {
  const invited = { fields: { invitedAt: { value: '2026-11-20T10:00:00.000Z' } } }

  test('for a new one the form has a password that nobody knows', async () => {
    setDesk({ user: admin, id: undefined })
    render(<Invitation />)

    expect(screen.getByText(/^Heslo nevymýšlíte/)).toBeTruthy()
    await waitFor(() => expect(String(fieldValue('password'))).toMatch(/^[0-9a-f-]{36}$/))
    expect(fieldValue('confirm-password')).toBe(fieldValue('password'))
  })

  test.each([
    ['one who has come', { user: admin }],
    ['who is no admin', { ...invited, user: { id: 'u1', role: 'editor' } }],
  ])('no letter is offered for %s', (_, changes) => {
    setDesk(changes)
    expect(render(<Invitation />).container.textContent).toBe('')
  })

  test('another letter is sent to who has not come', async () => {
    setDesk({ ...invited, user: admin })
    answers({ 'POST /api/users/d1/invite': [{ body: { message: 'Pozvánka odešla.' } }] })
    render(<Invitation />)
    press('Poslat pozvánku znovu')

    await waitFor(() => expect(done.succeeded).toEqual(['Pozvánka odešla.']))
  })
})

describe('the second factor in the form of a person', () => {
  const isOn = { fields: { secondFactor: { value: 'on' } } }
  const reset = 'Zrušit druhý faktor'

  test('one’s own leads to its page', () => {
    setDesk({ ...isOn, user: { id: 'd1', role: 'provider' } })
    render(<SecondFactorLinks />)
    expect(screen.getByRole('link').getAttribute('href')).toBe('/admin/druhy-faktor')
  })

  test.each([
    ['is no admin', { ...isOn, user: { id: 'u1', role: 'editor' } }],
    ['looks at one who has none', { user: admin }],
  ])('who %s is offered nothing', (_, changes) => {
    setDesk(changes)
    expect(render(<SecondFactorLinks />).container.textContent).toBe('')
  })

  test('an admin ends it after a question, and then there is nothing to end', async () => {
    setDesk({ ...isOn, user: admin })
    answers({ 'POST /api/users/d1/second-factor/reset': [{}] })
    const { container } = render(<SecondFactorLinks />)
    press(reset)
    expect(asked).toEqual([])
    press('Opravdu zrušit')

    await waitFor(() => expect(container.textContent).toBe(''))
    expect(fieldValue('secondFactor')).toBe('off')
  })

  test('it stays when the server refuses', async () => {
    setDesk({ ...isOn, user: admin })
    answers({ 'POST /api/users/d1/second-factor/reset': [refusal('To nejde.')] })
    render(<SecondFactorLinks />)
    press(reset)
    press('Opravdu zrušit')

    await screen.findByText('To nejde.')
    expect(fieldValue('secondFactor')).toBe('on')
  })
})

describe('the page of one’s second factor', () => {
  const shown = (state: string, mayTurnOff = true) => ({
    body: { state, mayTurnOff, recoveryCodesLeft: 7 },
  })
  const page = 'GET /api/users/second-factor'

  test('sends who is not signed in to sign in, and back', async () => {
    answers({ [page]: [refusal('Přihlaste se.')] })
    render(<SecondFactor />)
    const link = await screen.findByRole('link')
    expect(link.getAttribute('href')).toBe('/admin/login?redirect=%2Fadmin%2Fdruhy-faktor')
  })

  test('who must have it can set it up or leave, not turn it off', async () => {
    answers({ [page]: [shown('due', false)] })
    render(<SecondFactor />)
    await screen.findByText(/^Vaše role ho musí mít/)
    expect(screen.getByRole('link').getAttribute('href')).toBe('/admin/logout')
  })

  test('who may have it is not shown the way out', async () => {
    answers({ [page]: [shown('off')] })
    render(<SecondFactor />)
    await screen.findByText('Druhý faktor nemáte zapnutý.')
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('setting it up shows the key in fours and as a link, and after the first code the recovery codes', async () => {
    const address = 'otpauth://totp/Portal:anna?secret=ABCDEFGHIJ'
    answers({
      [page]: [shown('off')],
      'POST /api/users/second-factor/begin': [
        { body: { secret: 'ABCDEFGHIJ', address, image: 'data:image/png;base64,' } },
      ],
      'POST /api/users/second-factor/confirm': [
        refusal('Kód nesedí.', 400),
        { body: { recoveryCodes: ['k3mf-09tz-x4wq'] } },
      ],
    })
    render(<SecondFactor />)
    await screen.findByText('Druhý faktor nemáte zapnutý.')
    type(screen.getByLabelText('Vaše současné heslo'), 'heslo')
    press('Nastavit druhý faktor')
    await screen.findByText('ABCD EFGH IJ')
    expect(screen.getByRole('link').getAttribute('href')).toBe(address)
    press('Zkopírovat klíč')
    await screen.findByText(/Zkopírovat se ho nepodařilo/)
    type(screen.getByLabelText('Kód z aplikace'), '111111')
    press('Potvrdit kód')
    await screen.findByText('Kód nesedí.')
    press('Potvrdit kód')

    await screen.findByText('k3mf-09tz-x4wq')
    expect(asked[2]?.body).toEqual({ code: '111111' })
  })

  test('one that is on says how many recovery codes are left', async () => {
    answers({ [page]: [shown('on')] })
    render(<SecondFactor />)
    expect(await screen.findByText(/Záložních kódů zbývá: 7\./)).toBeTruthy()
    expect(screen.getAllByLabelText('Kód z aplikace, nebo záložní kód')).toHaveLength(2)
  })

  test('who must keep it has no field to turn it off', async () => {
    answers({ [page]: [shown('on', false)] })
    render(<SecondFactor />)
    await screen.findByText(/Záložních kódů zbývá/)
    expect(screen.getAllByLabelText('Kód z aplikace, nebo záložní kód')).toHaveLength(1)
  })
})
