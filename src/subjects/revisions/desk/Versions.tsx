import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, TypedUser } from 'payload'

import { HeadRow } from '@/desk/HeadRow'
import { formatDateTime } from '@/lib/formatDate'
import { say, type Label, type Locale } from '@/lib/label'

import { savedBy } from '../savedBy'
import { findVersions, type Version } from './findVersions'
import { textsOfVersions as texts } from './textsOfVersions'

/** The versions of a document, the newest first: when, who saved it, and what it is to the public. */
export const Versions = async ({ initPageResult, hasPublishedDoc }: DocumentViewServerProps) => {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const { slug, admin, labels } = collectionConfig
  const { payload, user, i18n } = req
  const { versions, journal } = await findVersions(payload, user as TypedUser, slug, String(docID))
  const tell = (text: Label) => say(req, text)
  const firstPublic = hasPublishedDoc ? versions.find(isPublic) : undefined

  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={labels.plural as unknown as Label}
        useAsTitle={admin.useAsTitle}
        view={i18n.t('version:versions')}
      />
      <main className="versions">
        <Gutter className="versions__wrap">
          {versions.length === 0 && <p>{tell(texts.none)}</p>}
          <div className="desk-table">
            <table>
              <HeadRow names={[texts.when, texts.who, texts.what].map(tell)} />
              <tbody>
                {versions.map((version) => (
                  <tr key={version.id}>
                    <td>
                      <a href={`/admin/collections/${slug}/${docID}/versions/${version.id}`}>
                        {formatDateTime(i18n.language as Locale, version.updatedAt)}
                      </a>
                    </td>
                    <td>
                      {savedBy(
                        { at: version.updatedAt, isAutosave: version.autosave === true },
                        journal,
                      ).join(tell(texts.or)) || (
                        <span className="desk-quiet">{tell(texts.unknown)}</span>
                      )}
                    </td>
                    <td>
                      {tell(texts.states[stateOf(version, versions[0], firstPublic)])}
                      {version.autosave && (
                        <span className="desk-quiet"> · {tell(texts.autosaved)}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Gutter>
      </main>
    </>
  )
}

const isPublic = ({ version }: Version): boolean => version?._status === 'published'

const stateOf = (
  version: Version,
  newest: Version | undefined,
  firstPublic: Version | undefined,
): keyof typeof texts.states => {
  if (isPublic(version)) return version === firstPublic ? 'public' : 'wasPublic'
  return version === newest ? 'draft' : 'wasDraft'
}
