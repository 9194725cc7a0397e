import { formNames } from '@/lib/catalogueSearch'
import { mostContacts } from '@/lib/changeForm'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { ChangeBox } from './ChangeBox'
import { ChangeGroup } from './ChangeGroup'
import type { ChangeState } from './changeState'

type Props = { locale: Locale; state: ChangeState }

/** Telephones, e-mails and the web: those that there are, and an empty box for one more. */
export const ContactChange = ({ locale, state }: Props) => {
  const t = texts(locale, 'verification')
  const { now } = state
  const count = (name: string) => Object.keys(now).filter((box) => box.startsWith(name)).length
  const boxesOf = (name: 'phone' | 'email') =>
    Array.from({ length: Math.min(count(name) + 1, mostContacts) }, (_, at) => `${name}-${at}`)
  const wordOf = (name: 'phone' | 'email', box: string) =>
    t(now[box] ? name : name === 'phone' ? 'morePhone' : 'moreEmail')
  const [phones, emails] = [boxesOf('phone'), boxesOf('email')]

  return (
    <ChangeGroup
      locale={locale}
      about={texts(locale, 'common')('contacts')}
      isOpen={state.isWritten([...phones, ...emails, 'web'])}
    >
      {phones.map((box) => (
        <ChangeBox key={box} {...{ state, box }} label={wordOf('phone', box)} type="tel" />
      ))}
      {emails.map((box) => (
        <ChangeBox key={box} {...{ state, box }} label={wordOf('email', box)} type="email" />
      ))}
      <ChangeBox state={state} box="web" label={t('web')} type="url" />
    </ChangeGroup>
  )
}

/** How many places are free: of the whole service, or of each form that has its own number. */
export const FreeChange = ({ locale, state }: Props) => {
  const t = texts(locale, 'verification')
  const forms = texts(locale, 'forms')
  const own = formNames.filter((form) => state.now[`free-${form}`] !== undefined)

  return (
    <ChangeGroup
      locale={locale}
      about={texts(locale, 'services')('availability')}
      isOpen={state.isWritten(['free', ...own.map((form) => `free-${form}`)])}
    >
      {own.map((form) => (
        <ChangeBox
          key={form}
          state={state}
          box={`free-${form}`}
          label={`${t('freePlaces')}: ${forms(form)}`}
        />
      ))}
      {own.length === 0 && <ChangeBox state={state} box="free" label={t('freePlaces')} />}
    </ChangeGroup>
  )
}

/** What a service costs. */
export const CostsChange = ({ locale, state }: Props) => {
  const about = texts(locale, 'services')('costs')

  return (
    <ChangeGroup locale={locale} about={about} isOpen={state.isWritten(['costs'])}>
      <ChangeBox state={state} box="costs" label={about} lines={4} maxLength={5_000} />
    </ChangeGroup>
  )
}

/** When it is open, in the words of whoever knows. */
export const HoursChange = ({ locale, state }: Props) => {
  const t = texts(locale, 'verification')

  return (
    <ChangeGroup
      locale={locale}
      about={texts(locale, 'services')('openingHours')}
      isOpen={state.isWritten(['hours'])}
    >
      <ChangeBox
        state={state}
        box="hours"
        label={t('hours')}
        hint={t('hoursHint')}
        lines={3}
        maxLength={1_000}
      />
    </ChangeGroup>
  )
}

/** Whatever else is different, in plain words. */
export const AnythingChange = ({ locale, state }: Props) => {
  const t = texts(locale, 'verification')

  return (
    <ChangeGroup locale={locale} about={t('anything')} isOpen={state.isWritten(['text'])}>
      <ChangeBox
        state={state}
        box="text"
        label={t('text')}
        hint={t('textHint')}
        lines={4}
        maxLength={2_000}
      />
    </ChangeGroup>
  )
}
