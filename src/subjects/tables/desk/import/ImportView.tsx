import { getTranslation } from '@payloadcms/translations'
import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'

import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { DeskPage } from '@/desk/DeskPage'
import { decides } from '@/desk/decides'

import { importable, isImportable, type Importable } from '../../import/importable'
import { importColumns } from '../../import/plan/columns'
import { importAnswer } from '../../import/rest/importAnswer'
import { importOf, isBroken, type StoredImport } from '../../import/run/state'
import { TableImport, type List } from './TableImport'
import { textsOfImport as texts } from './texts'

const mostImports = 10

/** The view of the desk where a table is brought into a list, and where earlier ones are taken back. */
export const ImportView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = req.i18n.language as Locale
  const lists = decides(req.user) ? await listsOf(req) : []
  const { kolekce, import: asked } = view.searchParams ?? {}
  const found = typeof asked === 'string' ? await importOf(req.payload, asked) : null
  const opened = found && lists.some(({ slug }) => slug === found.list) ? found : null

  return (
    <DeskPage view={view} title={texts.title[language]}>
      {lists.length === 0 ? (
        <p>{texts.notAllowed[language]}</p>
      ) : (
        <>
          <p>{texts.explained[language]}</p>
          <p>{texts.how[language]}</p>
          <TableImport
            key={opened?.id ?? 'new'}
            lists={lists}
            list={isImportable(kolekce) ? kolekce : (lists[0]?.slug ?? '')}
            opened={opened && importAnswer(req, opened)}
          />
          <Earlier language={language} imports={await earlier(req, lists)} lists={lists} />
        </>
      )}
    </DeskPage>
  )
}

/** The lists that somebody may fill, with the columns that a table of each can have. */
const listsOf = async (req: PayloadRequest): Promise<List[]> => {
  const lists: List[] = []
  for (const slug of Object.keys(importable) as Importable[]) {
    const { config } = req.payload.collections[slug]
    if (!(await config.access.create({ req }))) continue
    const columns = await importColumns(req, slug, false)
    lists.push({
      slug,
      name: String(getTranslation(config.labels.plural, req.i18n)),
      hasDrafts: Boolean(config.versions?.drafts),
      columns: columns.flatMap(({ name, head, isWritable }) =>
        isWritable || name === 'id' ? [{ name, head }] : [],
      ),
    })
  }
  return lists
}

const earlier = async (req: PayloadRequest, lists: List[]): Promise<StoredImport[]> => {
  const { docs } = await req.payload.find({
    collection: 'table-imports' as CollectionSlug,
    where: {
      and: [{ list: { in: lists.map(({ slug }) => slug) } }, { state: { not_equals: 'prepared' } }],
    },
    select: { plan: false, mapping: false } as never,
    sort: '-createdAt',
    limit: mostImports,
    depth: 0,
    overrideAccess: true,
  })
  return docs as unknown as StoredImport[]
}

type EarlierProps = { imports: StoredImport[]; language: Locale; lists: List[] }

const Earlier = ({ imports, language, lists }: EarlierProps) => (
  <section>
    <h2>{texts.last[language]}</h2>
    {imports.length === 0 ? (
      <p>{texts.noneYet[language]}</p>
    ) : (
      <div className="desk-wide">
        <table className="desk-table">
          <thead>
            <tr>
              {[texts.file, texts.list, texts.who, texts.when, texts.state].map((head) => (
                <th key={head.cs} scope="col">
                  {head[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {imports.map((each) => (
              <tr key={each.id}>
                <td>
                  <a href={`?import=${each.id}`}>{each.fileName}</a>
                </td>
                <td>{lists.find(({ slug }) => slug === each.list)?.name}</td>
                <td>{each.byName}</td>
                <td>{formatDateTime(language, each.createdAt)}</td>
                <td>{texts.states[isBroken(each) ? 'broken' : each.state][language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
)
