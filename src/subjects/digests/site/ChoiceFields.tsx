import type { ReactNode } from 'react'

import {
  digestFrequencies,
  territoryWants,
  wantPrefix,
  type DigestChoices,
  type DigestFrequency,
} from '@/lib/digest'
import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import type { Event } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './Digests.module.css'

type Props = {
  locale: Locale
  choices: DigestChoices
  /** What is ticked at first. */
  wants: string[]
  frequency: DigestFrequency
  state: FormState | null
}

/** What to be told of, from where and how often; what was sent and refused is shown as it was. */
export const ChoiceFields = ({ locale, choices, wants, frequency, state }: Props) => {
  const t = texts(locale, 'digests')
  const kindName = texts(locale, 'eventKinds')
  const faultOf = (name: string) => state?.faults.find(({ path }) => path === name)?.message
  const isChosen = (want: string) =>
    state ? Boolean(state.values[wantPrefix + want]) : wants.includes(want)
  const box = (want: string, text: string) => (
    <label key={want} className={styles.box}>
      <input type="checkbox" name={wantPrefix + want} value="1" defaultChecked={isChosen(want)} />{' '}
      <span>{text}</span>
    </label>
  )
  const parts = (title: string, boxes: [want: string, text: string][]) =>
    boxes.length > 0 && (
      <details className={styles.parts} open={boxes.some(([want]) => isChosen(want))}>
        <summary>{title}</summary>
        {boxes.map(([want, text]) => box(want, text))}
      </details>
    )
  const chosen = state?.values.frequency ?? frequency

  return (
    <>
      <Group name="wants" title={t('wants')} fault={faultOf('wants')}>
        {box('news', t('news'))}
        {parts(
          t('newsParts'),
          choices.topics.map((topic) => [`news:${topic}`, topic]),
        )}
        {box('events', t('events'))}
        {parts(
          t('eventsParts'),
          choices.eventKinds.map((kind) => [`events:${kind}`, kindName(kind as Event['kind'])]),
        )}
        {box('consultations', t('consultations'))}
      </Group>
      {choices.territories.length > 0 && (
        <Group name="territories" title={t('territories')} hint={t('territoriesHint')}>
          {parts(
            t('territoriesParts'),
            choices.territories.map(({ id, name }) => [territoryWants + id, name]),
          )}
        </Group>
      )}
      <Group name="frequency" title={t('frequency')} fault={faultOf('frequency')}>
        {digestFrequencies.map((each) => (
          <label key={each} className={styles.box}>
            <input type="radio" name="frequency" value={each} defaultChecked={each === chosen} />{' '}
            <span>{t(each)}</span>
          </label>
        ))}
      </Group>
    </>
  )
}

type GroupProps = {
  name: string
  title: string
  hint?: string
  fault?: string
  children: ReactNode
}

const Group = ({ name, title, hint, fault, children }: GroupProps) => (
  <fieldset id={name} className={styles.group} tabIndex={-1}>
    <legend>{title}</legend>
    {hint && <p className={styles.hint}>{hint}</p>}
    {fault && <p className={styles.fault}>{fault}</p>}
    {children}
  </fieldset>
)
