import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { Notice } from '@/site/components/Notice/Notice'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; token: string; isUsed: boolean }

/** A link that is used or over: the way to a new one. */
export const LinkOver = ({ locale, token, isUsed }: Props) => {
  const t = texts(locale, 'answers')
  return (
    <>
      <Notice
        tone={isUsed ? 'success' : 'warning'}
        title={t(isUsed ? 'usedTitle' : 'expiredTitle')}
      >
        <p>{t(isUsed ? 'usedText' : 'expiredText')}</p>
      </Notice>
      <form method="post" action={pathTo(locale, `/plneni/${token}`)}>
        <input type="hidden" name="action" value="renew" />
        <SubmitButton>{t('renew')}</SubmitButton>
      </form>
    </>
  )
}
