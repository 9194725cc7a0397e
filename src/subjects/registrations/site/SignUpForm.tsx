import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { freeOf, type PlacesView } from '@/lib/registrationView'
import type { Event } from '@/payload-types'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { FormField } from '@/site/components/FormField/FormField'
import { NoRobot, NoRobotStatus } from '@/site/components/NoRobot/NoRobot'
import { texts } from '@/site/texts/texts'

import { DateBoxes } from './DateBoxes'
import { QuestionFields } from './QuestionFields'
import styles from './SignUp.module.css'

type Props = { locale: Locale; event: Event; places: PlacesView; state: FormState | null }

/** The form by which people sign up for an event; it works without script and comes back with what was typed. */
export const SignUpForm = ({ locale, event, places, state }: Props) => {
  const t = texts(locale, 'signUp')
  const open = places.occurrences.filter(({ isOpen }) => isOpen)
  const { hasWaitingList, asksNeeds, questions } = event.signUpHere ?? {}
  const isFull = open.every((each) => freeOf(each) === 0)
  const valueOf = (name: string) => state?.values[name] ?? ''
  const faultOf = (name: string) => state?.faults.find(({ path }) => path === name)?.message
  const field = (name: string) => ({ name, value: valueOf(name), fault: faultOf(name) })

  return (
    <form
      className={styles.form}
      method="post"
      action={`${pathTo(locale, `/akce/${event.slug}/prihlaska`)}#prehled`}
      data-sending={t('sending')}
      data-no-robot=""
      noValidate
    >
      {state && <FaultSummary locale={locale} title={t('faults')} faults={state.faults} />}
      <input type="hidden" name="language" value={locale} />
      <DateBoxes
        {...{ locale, open, event }}
        isChosen={(id) => valueOf(`occurrence-${id}`) !== ''}
        fault={faultOf('occurrences')}
      />
      <FormField {...field('name')} label={t('name')} autoComplete="name" maxLength={120} />
      <FormField
        {...field('email')}
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        autoComplete="email"
        maxLength={200}
      />
      <FormField
        {...field('phone')}
        label={t('phone')}
        type="tel"
        autoComplete="tel"
        maxLength={40}
        isOptional
      />
      <QuestionFields {...{ locale, field }} questions={questions ?? []} />
      {asksNeeds && (
        <>
          <FormField
            {...field('needs')}
            label={t('needs')}
            hint={t('needsHint')}
            maxLength={1_000}
            isLong
            isOptional
          />
          <Box
            name="consent"
            label={t('consent')}
            isTicked={valueOf('consent') !== ''}
            fault={faultOf('consent')}
          />
        </>
      )}
      {hasWaitingList && !isFull && (
        <Box
          name="onlyForPlace"
          label={t('onlyForPlace')}
          isTicked={valueOf('onlyForPlace') !== ''}
        />
      )}
      <NoRobot locale={locale} />
      <p className={styles.privacy}>{t('privacy')}</p>
      <p>
        <SubmitButton>{t(isFull ? 'signUpWaiting' : 'send')}</SubmitButton>
      </p>
      <NoRobotStatus />
    </form>
  )
}

type BoxProps = { name: string; label: string; isTicked: boolean; fault?: string }

const Box = ({ name, label, isTicked, fault }: BoxProps) => (
  <div>
    {fault && (
      <span id={`${name}-fault`} className={styles.fault}>
        {fault}
      </span>
    )}
    <label className={styles.box}>
      <input
        id={name}
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={isTicked}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && `${name}-fault`}
      />{' '}
      <span>{label}</span>
    </label>
  </div>
)
