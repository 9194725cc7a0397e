import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { arrangementOf } from '@/lib/chapterWords'
import { localeOf } from '@/lib/localeOf'
import type { Locale } from '@/lib/label'
import { sortedBy } from '@/lib/collate'
import { DeskPage } from '@/desk/DeskPage'
import { decides } from '@/desk/decides'

import { preparedAnswers } from '../prepared/answer'
import { findPrepared } from '../prepared/stored'
import { PaperDesk, type Place } from './PaperDesk'
import { textsOfPaper as texts } from './texts'

/** The view of the desk where the whole catalogue is prepared for the printers. */
export const PaperView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = req.i18n.language as Locale
  const { kapitoly, velke, jazyk, uzemi } = view.searchParams ?? {}

  return (
    <DeskPage view={view} title={texts.title[language]}>
      {decides(req.user) ? (
        <>
          <p>{texts.explained[language]}</p>
          <PaperDesk
            first={{
              chapters: arrangementOf(kapitoly) ?? 'type',
              large: velke === '1',
              locale: localeOf(typeof jazyk === 'string' ? jazyk : 'cs'),
              territory: typeof uzemi === 'string' ? uzemi : '',
            }}
            places={await placesOf(req, language)}
            prints={await preparedAnswers(req, await findPrepared(req.payload, {}))}
          />
        </>
      ) : (
        <p>{texts.notAllowed[language]}</p>
      )}
    </DeskPage>
  )
}

const order = ['region', 'orp', 'municipality']

/** The territories to choose from: regions, districts, municipalities, each by name. */
const placesOf = async ({ payload }: PayloadRequest, language: Locale): Promise<Place[]> => {
  const { docs } = await payload.find({
    collection: 'territories',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return sortedBy(language, docs, ({ name }) => name)
    .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
    .map(({ slug, name }) => ({ slug, name }))
}
