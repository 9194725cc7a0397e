import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { nameIn, type Document, type Operation, type Parameter } from './document'
import { Example } from './Example'
import { exampleOf } from './exampleOf'
import { Names } from './Names'
import styles from './Reference.module.css'
import { shortened } from './shortened'
import { typeOf } from './typeOf'
import { Words } from './Words'

type Props = {
  locale: Locale
  document: Document
  method: string
  path: string
  operation: Operation
  /** What its example address answers now. */
  answer: unknown
}

/** One address: who may ask it, with what, and what comes back. */
export const OperationPart = (props: Props) => {
  const { locale, document, method, path, operation, answer } = props
  const { summary, description, security, parameters = [], requestBody, responses } = operation
  const t = texts(locale, 'developers')
  const own = parameters.filter((each): each is Parameter => 'name' in each)
  const shared = parameters.flatMap((each) => ('$ref' in each ? [nameIn(each.$ref)] : []))
  const who = security.length === 0 ? 'anybody' : security.length === 2 ? 'account' : 'more'
  const [type = '', body] = Object.entries(requestBody?.content ?? {})[0] ?? []
  const made = Object.values(responses).find(({ content }) => content?.['application/json'])
  const schema = made?.content?.['application/json']?.schema
  const example = operation['x-example']

  return (
    <details className={styles.operation}>
      <summary>
        <code className={styles.address}>{`${method.toUpperCase()} ${path}`}</code>{' '}
        <span lang="en">{summary}</span>
      </summary>
      <div className={styles.inside}>
        {description && (
          <p lang="en">
            <Words>{description}</Words>
          </p>
        )}
        <p>{t(who)}</p>
        {own.length > 0 && (
          <Names
            title={t('parameters')}
            names={own.map((each) => ({
              name: each.name,
              type: typeOf(each.schema),
              note: each.required ? t('required') : undefined,
              about: each.description,
            }))}
          />
        )}
        {shared.length > 0 && (
          <p>
            {t('alsoShared')}{' '}
            {shared.map((name, at) => (
              <span key={name}>
                {at > 0 && ', '}
                <a href={`#p-${name}`}>
                  <code>{document.components.parameters[name]?.name}</code>
                </a>
              </span>
            ))}
          </p>
        )}
        {body && (
          <Example title={`${t('body')} ${type}`} value={exampleOf(document, body.schema)} />
        )}
        {example && (
          <p>
            {t('open')} <a href={example}>{example}</a>
          </p>
        )}
        {example ? (
          <Example title={t('answersNow')} value={shortened(answer)} />
        ) : (
          schema && <Example title={t('answer')} value={shortened(exampleOf(document, schema))} />
        )}
        <p>
          {t('statuses')} {Object.keys(responses).join(', ')}
        </p>
      </div>
    </details>
  )
}
