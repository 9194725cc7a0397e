'use client'

import { Button, Drawer, useAuth, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { formatDateTime } from '@/lib/formatDate'
import { say, type Locale } from '@/lib/label'
import type { User } from '@/payload-types'
import { askRest } from '@/desk/askRest'

import { Plans, type Plan } from './Plans'
import { textsOfSchedule as texts } from './texts'

const drawer = 'schedule'

/** In the editor: when this is to come out by itself and when to go. */
export const Schedule = () => {
  const info = useDocumentInfo()
  const { id, collectionSlug, hasPublishPermission, lastUpdateTime } = info
  const { hasPublishedDoc, setHasPublishedDoc } = info
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const { i18n } = useTranslation()
  const [plans, setPlans] = useState<Plan[]>([])
  const isShown = Boolean(id && hasPublishPermission && user && user.role !== 'provider')

  const find = useCallback(async (): Promise<Plan[]> => {
    const url = `/api/scheduled?collection=${collectionSlug}&document=${id}`
    return (await askRest<{ docs: Plan[] }>(url)).docs
  }, [collectionSlug, id])
  useEffect(() => {
    if (isShown) find().then(setPlans, () => setPlans([]))
    // A date in the future plans a publication as the text is saved.
  }, [isShown, find, lastUpdateTime])

  const next = plans.find(({ type, hasFailed }) => type === 'publish' && !hasFailed)
  const waits = Boolean(next)
  useEffect(() => {
    if (!waits || !hasPublishedDoc) return
    // The button says that all is public; what waits for its time is a draft.
    const url = `/api/${collectionSlug}/${id}?depth=0&select[_status]=true`
    askRest<{ _status?: string }>(url).then(
      ({ _status: status }) => setHasPublishedDoc(status === 'published'),
      () => undefined,
    )
  }, [waits, hasPublishedDoc, setHasPublishedDoc, collectionSlug, id])

  if (!isShown) return null
  return (
    <>
      {next && (
        <span className="desk-quiet" role="status">
          {say({ i18n }, texts.comesOut(formatDateTime(i18n.language as Locale, next.at)))}
        </span>
      )}
      <Button buttonStyle="secondary" size="medium" onClick={() => openModal(drawer)}>
        {say({ i18n }, texts.open(plans.length))}
      </Button>
      <Drawer slug={drawer} title={say({ i18n }, texts.title)}>
        <Plans
          collection={String(collectionSlug)}
          document={String(id)}
          onChange={() => find().then(setPlans)}
          plans={plans}
        />
      </Drawer>
    </>
  )
}
