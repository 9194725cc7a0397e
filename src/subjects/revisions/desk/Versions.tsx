import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { HeadRow } from '@/desk/HeadRow'
import { formatDateTime } from '@/lib/formatDate'
import { say, type Label, type Locale } from '@/lib/label'

import { findVersions } from '../findVersions'
import { askedOf } from './askedOf'
import { textsOfVersions as texts } from './textsOfVersions'
import { whatItIs, whoSaved } from './versionWords'

/** The versions of a document, the newest first: when, who saved it, and what it is to the public. */
export const Versions = async ({
  initPageResult,
  hasPublishedDoc,
  routeSegments,
}: DocumentViewServerProps) => {
  const asked = askedOf(initPageResult, routeSegments)
  const { collectionConfig, req } = initPageResult
  if (!asked || !collectionConfig) return null
  const versions = await findVersions(asked, hasPublishedDoc)
  const language = req.i18n.language as Locale
  const tell = (text: Label) => say(req, text)

  return (
    <>
      <SetDocumentStepNav
        collectionSlug={asked.collection}
        id={asked.document}
        isTrashed={asked.isInTrash}
        pluralLabel={collectionConfig.labels.plural as unknown as Label}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={req.i18n.t('version:versions')}
      />
      <main className="versions">
        <Gutter className="versions__wrap">
          <p>{tell(versions.length === 0 ? texts.none : texts.explained)}</p>
          <div className="desk-table">
            <table>
              <HeadRow names={[texts.when, texts.who, texts.what].map(tell)} />
              <tbody>
                {versions.map((version) => (
                  <tr key={version.id}>
                    <td>
                      <a href={`${asked.address}/${version.id}`}>
                        {formatDateTime(language, version.at)}
                      </a>
                    </td>
                    <td>{whoSaved(version, tell)}</td>
                    <td>{whatItIs(version, tell)}</td>
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
