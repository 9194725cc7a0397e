import { headers } from 'next/headers'

import type { Locale } from '@/lib/label'
import { documentAt } from '@/lib/publicKinds'
import { findEditable } from '@/site/cms/client'
import { texts } from '@/site/texts/texts'

import styles from './Frame.module.css'

type Props = { locale: Locale; path: string }

/** For who is signed in and may change what a page shows: the way to it on the desk. Nobody else gets a word of it. */
export const EditLink = async ({ locale, path }: Props) => {
  const document = documentAt(path)
  const cookie = document && (await headers()).get('cookie')
  if (!cookie) return null

  const id = await findEditable(document, cookie)
  return (
    id !== null && (
      <p className={styles.edit}>
        <a href={`/admin/collections/${document.collection}/${id}`}>
          {texts(locale, 'common')('edit')}
        </a>
      </p>
    )
  )
}
