import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { ActionButton } from '../ButtonLink/ActionButton'
import { PageScript } from '../PageScript/PageScript'
import { Prose } from '../Prose/Prose'

type Props = { locale: Locale }

/** What a shared telephone or computer remembers of a visit, and how to delete it. */
export const DeviceMemory = ({ locale }: Props) => {
  const t = texts(locale, 'device')

  return (
    <Prose>
      <h2>{t('hereTitle')}</h2>
      <p>{t('here')}</p>
      <p>
        <ActionButton data-forget-device="" hidden>
          {t('forget')}
        </ActionButton>
      </p>
      <p role="status" data-forget-status="" data-done={t('done')} data-failed={t('failed')} />
      <h2>{t('historyTitle')}</h2>
      <p>{t('history')}</p>
      <ul>
        <li>{t('historyPhone')}</li>
        <li>{t('historyComputer')}</li>
        <li>{t('historyPart')}</li>
        <li>{t('historyShared')}</li>
      </ul>
      <h2>{t('privateTitle')}</h2>
      <p>{t('private')}</p>
      <h2>{t('exitTitle')}</h2>
      <p>{t('exit')}</p>
      <h2>{t('callsTitle')}</h2>
      <p>{t('calls')}</p>
      <h2>{t('saferTitle')}</h2>
      <p>{t('safer')}</p>
      <PageScript name="zarizeni" />
    </Prose>
  )
}
