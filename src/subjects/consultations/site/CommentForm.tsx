import type { FormState } from '@/lib/formState'
import { commentLengths as lengths } from '@/lib/consultation'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { itemName, type PlanItem } from '@/lib/planItems'
import { unbreak } from '@/lib/unbreak'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { FormField } from '@/site/components/FormField/FormField'
import { PageScript } from '@/site/components/PageScript/PageScript'
import { texts } from '@/site/texts/texts'

import styles from './Consultation.module.css'
import { consultationPath } from './consultationPath'
import { ItemText } from './ItemText'

type Props = {
  locale: Locale
  slug: string
  /** Missing when the part is there no more: what was typed comes back all the same. */
  item: PlanItem | undefined
  state: FormState | null
}

/** The form of a comment on one part of a plan; it works without script and comes back with what was typed. */
export const CommentForm = ({ locale, slug, item, state }: Props) => {
  const t = texts(locale, 'consultation')
  const field = (name: 'text' | 'name' | 'organisation' | 'email') => ({
    name,
    label: t(name),
    value: state?.values[name] ?? '',
    fault: state?.faults.find(({ path }) => path === name)?.message,
  })
  const path = pathTo(locale, consultationPath(slug))

  return (
    <section aria-labelledby="formular" className={styles.formSection}>
      <h2 id="formular">{t('formTitle')}</h2>
      <form
        action={`${path}#prehled`}
        className={styles.form}
        data-comment={`${slug}.${item?.id ?? 'plan'}`}
        data-kept={t('kept')}
        data-sending={t('sending')}
        method="post"
        noValidate
      >
        {state && <FaultSummary locale={locale} title={t('faults')} faults={state.faults} />}
        <div className={styles.quoted} id="item">
          <p className={styles.about}>
            <span>{t('formAbout')}</span>
            <a href={path}>{t('otherItem')}</a>
          </p>
          {item && <h3>{unbreak(itemName(item))}</h3>}
          {item && <ItemText locale={locale} text={item.text} />}
        </div>
        <input type="hidden" name="item" value={item?.id ?? ''} />
        <input type="hidden" name="wording" value={item?.wording ?? ''} />
        <input type="hidden" name="language" value={locale} />
        <input type="hidden" name="altcha" value="" />
        <FormField {...field('text')} isLong maxLength={lengths.text[1]} />
        <FormField {...field('name')} isOptional autoComplete="name" maxLength={lengths.name} />
        <FormField
          isOptional
          {...field('organisation')}
          autoComplete="organization"
          maxLength={lengths.organisation}
        />
        <FormField
          isOptional
          {...field('email')}
          autoComplete="email"
          hint={t('emailHint')}
          maxLength={lengths.email}
          type="email"
        />
        <label className={styles.consent}>
          <input
            defaultChecked={state?.values.consent === 'on'}
            name="consent"
            type="checkbox"
            value="on"
          />
          <span>{t('consent')}</span>
        </label>
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
        <p className={styles.privacy} data-comment-status="" role="status" />
      </form>
      <PageScript name="pripominka" />
    </section>
  )
}
