import { Facts } from '@/site/components/Facts/Facts'
import { Icon } from '@/site/components/Icon/Icon'
import { Tags } from '@/site/components/Tag/Tags'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf, docsOf } from '@/lib/populated'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'
import { languageName } from '@/lib/languageName'

import { ageText } from './ageText'
import { formIcons } from './ServiceCard'
import styles from './ServiceDetail.module.css'

type Props = { locale: Locale; service: Service }

/** A service at a glance: who provides it, how, for whom and where. */
export const ServiceFacts = ({ locale, service }: Props) => {
  const t = texts(locale, 'services')
  const forms = texts(locale, 'forms')
  const formHelp = texts(locale, 'formHelp')
  const provider = docOf(service.provider)
  const type = docOf(service.serviceType)
  const groups = docsOf(service.targetGroups).map(({ name }) => name)
  const territories = docsOf(service.territories).map(({ name }) => name)

  return (
    <Facts
      facts={[
        provider && {
          term: t('provider'),
          value: <a href={pathTo(locale, `/poskytovatele/${provider.slug}`)}>{provider.name}</a>,
        },
        { term: t('type'), value: type?.name },
        {
          term: t('forms'),
          value: service.forms.map((form) => (
            <span key={form} className={styles.form}>
              <Icon name={formIcons[form]} /> {forms(form)}{' '}
              <span className={styles.note}>({formHelp(form)})</span>
            </span>
          )),
        },
        {
          term: t('targetGroups'),
          value: [groups.length > 0 && <Tags labels={groups} />, service.targetGroupNotes],
        },
        {
          term: t('whom'),
          value: service.whom?.map((name) => texts(locale, 'whom')(name)).join(', '),
        },
        { term: t('age'), value: ageText(locale, service) },
        { term: t('territories'), value: territories.length > 0 && <Tags labels={territories} /> },
        {
          term: t('languages'),
          value: service.languages?.map((code) => languageName(locale, code)).join(', '),
        },
        {
          term: t('registration'),
          value: registrationOf(locale, service),
        },
        { term: t('registrationId'), value: service.registrationId },
      ]}
    />
  )
}

/** A box that nobody has touched is ticked: only its number says that a service is registered. */
const registrationOf = (
  locale: Locale,
  { isRegistered, registrationId }: Pick<Service, 'isRegistered' | 'registrationId'>,
): string | null => {
  const t = texts(locale, 'services')
  if (isRegistered === false) return t('notRegistered')
  return registrationId ? t('registered') : null
}
