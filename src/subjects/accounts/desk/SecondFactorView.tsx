import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { say } from '@/lib/label'
import { DeskPage } from '@/desk/DeskPage'

import { SecondFactor } from './SecondFactor'
import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

/**
 * The page of the desk for one's own second factor. Who must have one and has none is nobody to the desk
 * (src/platform/activeOnly): the page comes without the menu, and the browser asks REST for the rest.
 */
export const SecondFactorView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const title = say(req, texts.title)
  if (req.user)
    return (
      <DeskPage view={view} title={title}>
        <SecondFactor />
      </DeskPage>
    )
  return (
    <MinimalTemplate>
      <h1>{title}</h1>
      <SecondFactor />
    </MinimalTemplate>
  )
}
