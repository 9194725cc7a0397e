import { Money } from '@/site/components/Money/Money'
import { Section } from '@/site/components/Section/Section'
import { fundingTotal } from '@/lib/fundingTotal'
import { formatMoney } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = {
  locale: Locale
  project: Pick<Project, 'funding' | 'totalBudget' | 'currency'>
}

/** Who pays for a project and how much, as far as somebody has said it; what is unknown is no zero. */
export const ProjectMoney = ({ locale, project }: Props) => {
  const { currency } = project
  const total = fundingTotal(project)
  const parts = (project.funding ?? []).map(({ source, amount }) => ({
    name: source,
    amount: amount ?? null,
  }))
  if (parts.length === 0 && !total) return null
  const t = texts(locale, 'money')

  return (
    <Section id="penize" title={texts(locale, 'projects')('money')}>
      {parts.length > 0 && (
        <Money locale={locale} parts={parts} total={total} currency={currency} />
      )}
      {parts.length === 0 && total && (
        <p>
          {t('total')}: <strong>{formatMoney(locale, total, currency)}</strong>.
        </p>
      )}
      {total && parts.every(({ amount }) => amount === null) && <p>{t('unsplit')}</p>}
    </Section>
  )
}
