import type { Attachment } from '@/lib/attachment'
import type { Locale } from '@/lib/label'

import { FileLink } from './FileLink'
import styles from './FileList.module.css'

type Props = { locale: Locale; files: Attachment[] }

/** Documents to download. */
export const FileList = ({ locale, files }: Props) => (
  <ul className={styles.list}>
    {files.map((file) => (
      <li key={file.url}>
        <FileLink locale={locale} file={file} />
      </li>
    ))}
  </ul>
)
