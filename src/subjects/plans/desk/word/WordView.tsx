import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { DeskPage } from '@/desk/DeskPage'
import type { Locale } from '@/lib/label'

import { textsOfWord as texts } from './texts'
import { WordImport, type PlanChoice } from './WordImport'

/** The view of the desk where the measures of a plan are brought from a document of Word. */
export const WordView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = req.i18n.language as Locale
  const { create } = req.payload.collections.measures.config.access
  const isAllowed = Boolean(await create({ req }))

  return (
    <DeskPage view={view} title={texts.title[language]}>
      {isAllowed ? (
        <>
          <p>{texts.explained[language]}</p>
          <p>{texts.how[language]}</p>
          <WordImport plans={await plansOf(req)} />
          <p>
            <a href="/admin/nahrat-tabulku?kolekce=measures">{texts.earlier[language]}</a>
          </p>
        </>
      ) : (
        <p>{texts.notAllowed[language]}</p>
      )}
    </DeskPage>
  )
}

const plansOf = async (req: PayloadRequest): Promise<PlanChoice[]> => {
  const { docs } = await req.payload.find({
    collection: 'plans',
    draft: true,
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, title }) => ({ id: String(id), title: title || String(id) }))
}
