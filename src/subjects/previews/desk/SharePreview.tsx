'use client'

import {
  Button,
  Drawer,
  toast,
  useAuth,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { formatDateTime } from '@/lib/formatDate'
import { say, type Label, type Locale } from '@/lib/label'
import type { PreviewLink, User } from '@/payload-types'
import { askRest } from '@/desk/askRest'

import { textsOfPreviews as texts } from './textsOfPreviews'

const api = '/api/preview-links'
const drawer = 'share-preview'

/** In the editor: a link that shows the draft to somebody without an account; taken back with one press. */
export const SharePreview = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const { i18n } = useTranslation()
  if (!id || !user || user.role === 'provider') return null

  return (
    <>
      <Button buttonStyle="secondary" size="medium" onClick={() => openModal(drawer)}>
        {say({ i18n }, texts.open)}
      </Button>
      <Drawer slug={drawer} title={say({ i18n }, texts.title)}>
        <Links collection={String(collectionSlug)} document={String(id)} />
      </Drawer>
    </>
  )
}

const Links = ({ collection, document }: { collection: string; document: string }) => {
  const { i18n } = useTranslation()
  const [links, setLinks] = useState<PreviewLink[]>([])
  const tell = useCallback((text: Label) => say({ i18n }, text), [i18n])

  const load = useCallback(async () => {
    const now = encodeURIComponent(new Date().toISOString())
    const where = `where[document][equals]=${document}&where[expiresAt][greater_than]=${now}`
    const { docs } = await askRest<{ docs: PreviewLink[] }>(`${api}?${where}&limit=50&depth=0`)
    setLinks(docs)
  }, [document])

  const attempt = useCallback(
    (work: () => Promise<unknown>) =>
      work()
        .then(load)
        .catch(() => toast.error(tell(texts.failed))),
    [load, tell],
  )
  useEffect(() => void attempt(() => Promise.resolve()), [attempt])

  const make = () => attempt(() => askRest(api, { method: 'POST', body: { collection, document } }))
  const takeBack = (id: string) => attempt(() => askRest(`${api}/${id}`, { method: 'DELETE' }))
  const copy = (url: string) =>
    navigator.clipboard.writeText(url).then(
      () => toast.success(tell(texts.copied)),
      () => toast.error(tell(texts.notCopied)),
    )

  return (
    <div className="desk-links">
      <p>{tell(texts.explained)}</p>
      <Button onClick={() => void make()}>{tell(texts.make)}</Button>
      <ul>
        {links.map(({ id, url, expiresAt, madeBy }) => (
          <li key={id}>
            <input
              aria-label={tell(texts.address)}
              onFocus={({ currentTarget }) => currentTarget.select()}
              readOnly
              value={url ?? ''}
            />
            <span className="desk-quiet">
              {[
                tell(texts.until(formatDateTime(i18n.language as Locale, String(expiresAt)))),
                madeBy,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Button margin={false} onClick={() => void copy(url ?? '')} size="small">
              {tell(texts.copy)}
            </Button>{' '}
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void takeBack(id)}
              size="small"
            >
              {tell(texts.takeBack)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
