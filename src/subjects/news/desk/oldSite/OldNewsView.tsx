import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { DeskPage } from '@/desk/DeskPage'

import { batchAnswer } from '../../import/rest/batchAnswer'
import { batchOf, isBroken, type Batch } from '../../import/run/state'
import { OldNews } from './OldNews'
import { textsOfOldNews as texts } from './texts'

const mostBatches = 10

/** The view of the desk where news of an old site are brought, looked through, published together and taken back. */
export const OldNewsView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = req.i18n.language as Locale
  const { create } = req.payload.collections.news.config.access
  const isAllowed = Boolean(await create({ req }))
  const { davka } = view.searchParams ?? {}
  const opened = isAllowed && typeof davka === 'string' ? await batchOf(req.payload, davka) : null

  return (
    <DeskPage view={view} title={texts.title[language]}>
      {isAllowed ? (
        <>
          <p>{texts.explained[language]}</p>
          <p>{texts.pictureHelp[language]}</p>
          <OldNews
            key={opened ? String(opened.id) : 'new'}
            opened={opened && (await batchAnswer(req, opened))}
          />
          <Batches batches={await batchesOf(req)} language={language} />
        </>
      ) : (
        <p>{texts.notAllowed[language]}</p>
      )}
    </DeskPage>
  )
}

const batchesOf = async ({ payload }: PayloadRequest): Promise<Batch[]> => {
  const { docs } = await payload.find({
    collection: 'news-imports',
    where: { state: { not_equals: 'prepared' } },
    sort: '-createdAt',
    limit: mostBatches,
    depth: 0,
    overrideAccess: true,
  })
  return docs as Batch[]
}

const Batches = ({ batches, language }: { batches: Batch[]; language: Locale }) => (
  <section>
    <h2>{texts.batches[language]}</h2>
    {batches.length === 0 ? (
      <p>{texts.noneYet[language]}</p>
    ) : (
      <div className="desk-wide">
        <table className="desk-table">
          <thead>
            <tr>
              {[texts.fileName, texts.who, texts.when, texts.state].map((head) => (
                <th key={head.cs} scope="col">
                  {head[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {batches.map((each) => (
              <tr key={each.id}>
                <td>
                  <a href={`?davka=${each.id}`}>{each.fileName}</a>
                </td>
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
