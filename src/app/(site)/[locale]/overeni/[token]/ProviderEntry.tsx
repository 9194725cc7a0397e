import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import { isEmptyText } from '@/lib/richTextPlain'
import type { Provider } from '@/payload-types'
import { Facts } from '@/site/components/Facts/Facts'
import { Photo } from '@/site/components/Photo/Photo'
import { RichText } from '@/site/components/RichText/RichText'
import { texts } from '@/site/texts/texts'
import { ProviderFacts } from '@/subjects/providers/site/ProviderFacts'
import { ContactChange } from '@/subjects/verification/site/Changes'
import type { ChangeState } from '@/subjects/verification/site/changeState'

type Props = { locale: Locale; provider: Provider; change: ChangeState }

/** An organisation in the words of its public page. */
export const ProviderEntry = ({ locale, provider, change }: Props) => {
  const t = texts(locale, 'verification')
  const logo = docOf(provider.logo)

  return (
    <>
      {provider.summary && <p>{provider.summary}</p>}
      <ProviderFacts locale={locale} provider={provider} former={[]} />
      <Facts
        facts={[
          { term: t('web'), value: provider.contacts?.web },
          { term: t('logo'), value: logo && <Photo picture={logo} sizes="14rem" /> },
        ]}
      />
      <ContactChange locale={locale} state={change} />
      <section>
        <h3>{texts(locale, 'providers')('about')}</h3>
        {isEmptyText(provider.description) ? (
          <p>{t('notSaid')}</p>
        ) : (
          <RichText locale={locale} value={provider.description} lowerHeadings />
        )}
      </section>
    </>
  )
}
