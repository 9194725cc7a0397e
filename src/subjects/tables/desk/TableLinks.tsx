import type { I18n } from '@payloadcms/translations'
import type { SanitizedCollectionConfig } from 'payload'

import { say } from '@/lib/label'

import { columnsOf } from '../columnsOf'
import { textsOfImport } from './import/texts'
import { isImportable } from '../import/importable'
import { ListAsTable } from './ListAsTable'

type Props = { collectionConfig: SanitizedCollectionConfig; i18n: I18n }

/** Above a list: take it away as a table, as it is filtered and in the order on the screen. */
export const TableLinks = ({ collectionConfig: { slug, flattenedFields }, i18n }: Props) => (
  <>
    <ListAsTable slug={slug} names={columnsOf(flattenedFields, i18n).map(({ name }) => name)} />
    {isImportable(slug) && (
      <p>
        <a href={`/admin/nahrat-tabulku?kolekce=${slug}`}>{say({ i18n }, textsOfImport.title)}</a>
      </p>
    )}
  </>
)
