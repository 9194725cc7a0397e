'use client'

import { Button, Drawer, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { say } from '@/lib/label'

import { Compared } from './Compared'
import { textsOfConflict as texts } from './texts'
import { useNewestRevision } from './useNewestRevision'

const drawer = 'two-versions'

/** In the editor: tells that somebody else has saved in the meantime, and leads to both versions. */
export const Conflict = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const newest = useNewestRevision()
  const who = useWriter(newest && String(id))
  const { openModal, closeModal } = useModal()
  const { i18n } = useTranslation()

  return (
    <>
      {newest && (
        <div className="desk-conflict" role="alert">
          <span>{say({ i18n }, texts.changed(who ?? say({ i18n }, texts.somebody)))}</span>
          <Button size="medium" onClick={() => openModal(drawer)}>
            {say({ i18n }, texts.compare)}
          </Button>
        </div>
      )}
      <Drawer slug={drawer} title={say({ i18n }, texts.title)}>
        {newest && (
          <Compared
            address={`/api/${collectionSlug}/${String(id)}`}
            onDone={() => closeModal(drawer)}
            revision={newest}
          />
        )}
      </Drawer>
    </>
  )
}

/** Who wrote the newest revision, as the journal knows; null when it may not be known. */
const useWriter = (document: string | null): string | null => {
  const [who, setWho] = useState<string | null>(null)
  useEffect(() => {
    if (!document) return
    const query = `where[document][equals]=${document}&sort=-at&limit=1&depth=0&select[byName]=true`
    askRest<{ docs: { byName?: string }[] }>(`/api/audit?${query}`).then(
      ({ docs }) => setWho(docs[0]?.byName ?? null),
      () => setWho(null),
    )
  }, [document])
  return who
}
