import type { Locale } from '@/lib/label'
import { type Attachment, fileHref, fileKind } from '@/lib/attachment'
import { formatBytes } from '@/lib/formatNumber'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'

import { Icon } from '../Icon/Icon'
import styles from './FileList.module.css'

type Props = { locale: Locale; file: Attachment; title?: string | null }

/** A document to download, with its kind, size and pages, so that nobody is surprised. */
export const FileLink = ({ locale, file, title }: Props) => (
  <a className={styles.file} href={fileHref(file)}>
    <Icon name="file" />
    <span>
      <span className={styles.title}>{unbreak(title || file.title || file.filename || '')}</span>{' '}
      <span className={styles.size}>
        (
        {[
          fileKind(file),
          file.filesize && formatBytes(locale, file.filesize),
          file.pages && texts(locale, 'common')('pagesOfFile', { count: file.pages }),
        ]
          .filter(Boolean)
          .join(', ')}
        )
      </span>
    </span>
  </a>
)
