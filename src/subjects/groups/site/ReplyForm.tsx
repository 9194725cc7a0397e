import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { longestName, replies, type MeetingView } from '@/lib/meetingView'
import { pathTo } from '@/lib/pathTo'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { FormField } from '@/site/components/FormField/FormField'
import { texts } from '@/site/texts/texts'

import styles from './ReplyForm.module.css'

type Props = { locale: Locale; token: string; view: MeetingView; state: FormState | null }

/** Yes, no, or who comes instead; works without script. */
export const ReplyForm = ({ locale, token, view, state }: Props) => {
  const t = texts(locale, 'invitation')
  const faultOf = (name: string) => state?.faults.find(({ path }) => path === name)?.message
  const chosen = state?.values.reply ?? view.reply
  const fault = faultOf('reply')

  return (
    <form className={styles.form} method="post" action={pathTo(locale, `/jednani/${token}`)}>
      <input type="hidden" name="startsAt" value={view.date?.startsAt ?? ''} />
      <fieldset className={styles.replies} aria-describedby={fault ? 'reply-fault' : undefined}>
        <legend id="reply">{t('question')}</legend>
        {fault && (
          <p id="reply-fault" className={styles.fault}>
            {fault}
          </p>
        )}
        {replies.map((each) => (
          <label key={each} className={styles.reply}>
            <input
              type="radio"
              name="reply"
              value={each}
              defaultChecked={chosen === each}
              required
            />
            {t(each)}
          </label>
        ))}
      </fieldset>
      <FormField
        name="substitute"
        label={t('name')}
        hint={t('nameHint')}
        value={state?.values.substitute ?? view.substitute ?? ''}
        fault={faultOf('substitute')}
        maxLength={longestName}
        isOptional
      />
      <SubmitButton>{t(view.reply ? 'change' : 'send')}</SubmitButton>
      <p>{t('until')}</p>
    </form>
  )
}
