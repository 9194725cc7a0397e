import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = { view: AdminViewServerProps; title: string; children: ReactNode }

/** A page of ours inside the desk: with its menu and head. */
export const DeskPage = ({ view, title, children }: Props) => {
  const { initPageResult, params, searchParams } = view
  const { req, visibleEntities, permissions, locale } = initPageResult
  const { payload, user, i18n } = req

  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, searchParams, visibleEntities }}
      locale={locale}
      user={user ?? undefined}
    >
      <main className="desk-page gutter--left gutter--right">
        <h1>{title}</h1>
        {children}
      </main>
    </DefaultTemplate>
  )
}
