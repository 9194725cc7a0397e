import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { formatDateTime } from '@/lib/formatDate'
import { say, type Label, type Locale } from '@/lib/label'

import { compareVersions } from '../../compareVersions'
import { findVersions } from '../../findVersions'
import { askedOf } from '../askedOf'
import { whatItIs, whoSaved } from '../versionWords'
import { Differences } from './Differences'
import { Restore } from './Restore'
import { textsOfVersion as texts } from './texts'
import { WhichVersion } from './WhichVersion'

/** One version of a document: what changed in it since the one before, or since another that is chosen. */
export const VersionView = async (view: DocumentViewServerProps) => {
  const { initPageResult, hasPublishedDoc, routeSegments, searchParams } = view
  const asked = askedOf(initPageResult, routeSegments)
  const { collectionConfig, req, permissions } = initPageResult
  if (!asked || !collectionConfig) return null

  const language = req.i18n.language as Locale
  const tell = (text: Label) => say(req, text)
  const versions = await findVersions(asked, hasPublishedDoc)
  const at = versions.findIndex(({ id }) => id === routeSegments.at(-1))
  const shown = versions[at]
  const other = versions.find(({ id }) => id === searchParams?.versionFrom)
  const from = other && other !== shown ? other : versions[at + 1]
  const differences = shown && (await compareVersions(asked, from?.id ?? null, shown.id, language))
  const when = shown && formatDateTime(language, shown.at)

  return (
    <>
      <SetDocumentStepNav
        collectionSlug={asked.collection}
        id={asked.document}
        isTrashed={asked.isInTrash}
        pluralLabel={collectionConfig.labels.plural as unknown as Label}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={when ? tell(texts.title(when)) : tell(texts.versions)}
      />
      <main className="desk-version">
        <Gutter>
          {shown && when && differences ? (
            <>
              <h2>{tell(texts.title(when))}</h2>
              <p>
                {whoSaved(shown, tell)} · {whatItIs(shown, tell)}
              </p>
              {asked.isInTrash && <p className="desk-quiet">{tell(texts.inTrash)}</p>}
              {at === 0 && <p className="desk-quiet">{tell(texts.newest)}</p>}
              {at > 0 &&
                !asked.isInTrash &&
                permissions.collections?.[asked.collection]?.update && (
                  <Restore
                    collection={asked.collection}
                    home={asked.home}
                    revision={String(view.doc.updatedAt)}
                    version={shown.id}
                    when={when}
                  />
                )}
              <WhichVersion {...{ from, language, shown, tell, versions }} />
              <Differences isFirst={!from} {...{ differences, language, tell }} />
            </>
          ) : (
            <p>{tell(texts.gone)}</p>
          )}
          <p>
            <a href={asked.address}>{tell(texts.back)}</a>
          </p>
        </Gutter>
      </main>
    </>
  )
}
