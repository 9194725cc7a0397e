import type { Locale } from '@/lib/label'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

import type { Document, Operation } from './document'
import { nameIn } from './document'
import { Names } from './Names'
import { OperationPart } from './OperationPart'
import styles from './Reference.module.css'
import { typeOf } from './typeOf'

type Props = {
  locale: Locale
  document: Document
  tag: Document['tags'][number]
  /** What example addresses answer now. */
  answers: Map<string, unknown>
}

type Described = { method: string; path: string; operation: Operation }

/** The addresses of one subject, and the fields of its documents. */
export const SubjectPart = ({ locale, document, tag, answers }: Props) => {
  const t = texts(locale, 'developers')
  const operations = operationsOf(document, tag.name)
  const fields = fieldsOf(document, operations)

  return (
    <Section id={`t-${tag.name}`} title={tag['x-title'][locale]}>
      {operations.map(({ method, path, operation }) => (
        <OperationPart
          key={operation.operationId}
          locale={locale}
          document={document}
          method={method}
          path={path}
          operation={operation}
          answer={answers.get(operation['x-example'] ?? '')}
        />
      ))}
      {fields.length > 0 && (
        <details className={styles.operation}>
          <summary>{t('fields')}</summary>
          <div className={styles.inside}>
            <Names title={t('fieldsAbout')} names={fields} />
          </div>
        </details>
      )}
    </Section>
  )
}

const operationsOf = ({ paths }: Document, tag: string): Described[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags[0] === tag)
      .map(([method, operation]) => ({ method, path, operation })),
  )

/** The fields of what is read one by one there. */
const fieldsOf = ({ components }: Document, operations: Described[]) => {
  const read = operations.find(({ operation: { operationId } }) =>
    /^find(ByID|Global)_/.test(operationId),
  )
  const ref = read?.operation.responses['200']?.content?.['application/json']?.schema.$ref
  const { properties = {} } = (ref && components.schemas[nameIn(ref)]) || {}
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeOf(schema),
    about: schema.description,
  }))
}
