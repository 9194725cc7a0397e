import type { Locale } from '@/lib/label'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

import type { Document } from './document'
import styles from './Reference.module.css'
import { SubjectPart } from './SubjectPart'
import { typeOf } from './typeOf'
import { Words } from './Words'

type Props = {
  locale: Locale
  document: Document
  answers: Map<string, unknown>
}

/** All that a program may ask of the portal, by subject. */
export const Reference = ({ locale, document, answers }: Props) => {
  const t = texts(locale, 'developers')
  const shared = Object.entries(document.components.parameters)

  return (
    <>
      <Section id="zaciname" title={t('start')}>
        <ul className={styles.rules}>
          <li>
            {t('document')} <a href="/api/openapi.json">/api/openapi.json</a>
          </li>
          <li>
            {t('example')} <a href="/api/services?limit=3&depth=1">/api/services?limit=3&depth=1</a>
          </li>
          {rules.map((rule) => (
            <li key={rule}>{t(rule)}</li>
          ))}
        </ul>
        <pre className={styles.code} lang="en">
          <code>{withKey}</code>
        </pre>
      </Section>
      <Section id="temata" title={t('subjects')}>
        <ul className={styles.contents}>
          {document.tags.map((tag) => (
            <li key={tag.name}>
              <a href={`#t-${tag.name}`}>{tag['x-title'][locale]}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="parametry" title={t('shared')}>
        <dl className={styles.names}>
          {shared.map(([key, { name, schema, description }]) => (
            <div key={key} id={`p-${key}`}>
              <dt>
                <code>{name}</code> <span className={styles.type}>{typeOf(schema)}</span>
              </dt>
              {description && (
                <dd lang="en">
                  <Words>{description}</Words>
                </dd>
              )}
            </div>
          ))}
        </dl>
      </Section>
      {document.tags.map((tag) => (
        <SubjectPart
          key={tag.name}
          locale={locale}
          document={document}
          tag={tag}
          answers={answers}
        />
      ))}
    </>
  )
}

const rules = [
  'free',
  'limits',
  'errors',
  'signIn',
  'machine',
  'keyRefused',
  'sdk',
  'fresh',
  'english',
] as const

const withKey = `const portal = new PayloadSDK({
  baseURL: 'https://…/api',
  baseInit: { headers: { Authorization: 'users API-Key …' } },
})
const { docs } = await portal.find({ collection: 'services', limit: 10 })`
