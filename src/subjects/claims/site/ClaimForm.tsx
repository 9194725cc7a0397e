import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { FormField } from '@/site/components/FormField/FormField'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import styles from './ClaimForm.module.css'

type Props = { locale: Locale; ico?: string; state: FormState | null }

/** The form by which somebody asks to keep an organisation; it comes back with what was typed. */
export const ClaimForm = ({ locale, ico = '', state }: Props) => {
  const t = texts(locale, 'claims')
  const field = (name: 'ico' | 'name' | 'email' | 'message') => ({
    name,
    label: t(name),
    value: state?.values[name] ?? (name === 'ico' ? ico : ''),
    fault: state?.faults.find(({ path }) => path === name)?.message,
  })

  return (
    <form
      className={styles.form}
      method="post"
      action={`${pathTo(locale, '/sprava-udaju')}#prehled`}
      noValidate
    >
      {state && <FaultSummary locale={locale} title={t('faults')} faults={state.faults} />}
      <FormField {...field('ico')} hint={t('icoHint')} inputMode="numeric" maxLength={12} />
      <FormField {...field('name')} autoComplete="name" maxLength={120} />
      <FormField
        {...field('email')}
        hint={t('emailHint')}
        type="email"
        autoComplete="email"
        maxLength={200}
      />
      <FormField {...field('message')} hint={t('messageHint')} isLong maxLength={2_000} />
      <div className={styles.trap} aria-hidden="true">
        <label>
          {t('trap')}
          <input name="website" type="text" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <p className={styles.privacy}>{t('privacy')}</p>
      <p>
        <SubmitButton>{t('send')}</SubmitButton>
      </p>
    </form>
  )
}
