import type { Attachment } from '@/lib/attachment'
import { unbreak } from '@/lib/unbreak'

import { ContactLinks } from '../ContactLinks/ContactLinks'
import { FileLink } from '../FileList/FileLink'
import { Notice } from '../Notice/Notice'
import { Paragraphs } from '../Prose/Paragraphs'
import type { NodeProps } from './node'
import styles from './RichText.module.css'

type Fields = Record<string, string | undefined> & { blockType?: string }

const tones = ['info', 'warning', 'success'] as const

/** A call-out, a contact, a quotation, a list with letters or a file inside a text. */
export const Block = ({ node, context }: NodeProps) => {
  const fields = (node.fields ?? {}) as Fields

  switch (fields.blockType) {
    case 'callout':
      return (
        <Notice tone={tones.find((tone) => tone === fields.tone)} title={fields.title}>
          <Paragraphs text={fields.text} />
        </Notice>
      )
    case 'contact':
      return <Contact {...fields} />
    case 'quotation':
      return <Quotation {...fields} />
    case 'letteredList':
      return <LetteredList items={node.fields?.items} />
    case 'attachment': {
      const file = node.fields?.file
      if (typeof file !== 'object' || file === null) return null
      return <FileLink locale={context.locale} file={file as Attachment} />
    }
    default:
      return null
  }
}

const Contact = ({ name, role, phone, email, web }: Fields) => (
  <div className={styles.contact}>
    <p>
      <strong>{name}</strong>
      {role && <span className={styles.role}> {role}</span>}
    </p>
    <ContactLinks phones={[{ number: phone }]} emails={[{ email }]} web={web} />
  </div>
)

const Quotation = ({ text, author, role }: Fields) => (
  <figure className={styles.quotation}>
    <blockquote>
      <p>{unbreak(text ?? '')}</p>
    </blockquote>
    <figcaption>{[author, role].filter(Boolean).join(', ')}</figcaption>
  </figure>
)

const LetteredList = ({ items }: { items: unknown }) => (
  <ol type="a" className={styles.lettered}>
    {(Array.isArray(items) ? (items as { id?: string; text?: string }[]) : []).map((item, at) => (
      <li key={item.id ?? at}>{unbreak(item.text ?? '')}</li>
    ))}
  </ol>
)
