import type { AdminViewServerProps } from 'payload'

import { chunkBy } from '@/lib/chunkBy'
import { formatDate } from '@/lib/formatDate'
import type { Label, Locale } from '@/lib/label'
import { pageNumber } from '@/lib/pageNumber'
import { DeskPage } from '@/desk/DeskPage'
import { decides } from '@/desk/decides'
import type { RegisterDifference } from '@/payload-types'

import { loadStatus } from '../load/rest/loadStatus'
import { entryAt } from '../differences/entryAt'
import { findWaiting, type Waiting } from '../differences/findWaiting'
import { labelOfField } from '../differences/labelOfField'
import type { EntryDifferences } from './DifferenceCard'
import { Differences } from './Differences'
import { LoadRegister } from './load/LoadRegister'
import { textsOfRegister as texts } from './texts'

/** The view of the desk where staff decide what of the state register the portal takes over. */
export const RegisterView = async (view: AdminViewServerProps) => {
  const { payload, user, i18n } = view.initPageResult.req
  const language = i18n.language as Locale
  const { strana, udaj } = view.searchParams ?? {}
  const field = typeof udaj === 'string' ? udaj : null
  const page = pageNumber(String(strana ?? ''))
  const found = decides(user) ? await findWaiting(payload, { field, page }) : null

  return (
    <DeskPage view={view} title={texts.title[language]}>
      {!found && <p>{texts.notAllowed[language]}</p>}
      {found && <LoadRegister opened={await loadStatus(payload)} />}
      {found && <h2>{texts.waiting[language]}</h2>}
      {found && found.fields.length === 0 && (
        <p>
          <strong>{texts.empty[language]}</strong> {texts.whatToDo[language]}
        </p>
      )}
      {found && found.fields.length > 0 && <Queue {...{ field, found, language }} />}
    </DeskPage>
  )
}

type QueueProps = { found: Waiting; field: string | null; language: Locale }

const Queue = ({ found, field, language }: QueueProps) => {
  const said = (text: Label) => text[language]
  const link = (number: number) =>
    `?${new URLSearchParams({ strana: String(number), ...(field && { udaj: field }) })}`
  const { all, fields, docs, page, hasPrevPage, hasNextPage } = found

  return (
    <>
      <p>{said(texts.explained)}</p>
      <nav aria-label={said(texts.filter)} className="desk-register-fields">
        <a aria-current={field === null ? 'page' : undefined} href="?">
          {said(texts.all)} ({all})
        </a>
        {fields.map(({ name, count }) => (
          <a
            aria-current={field === name ? 'page' : undefined}
            href={`?${new URLSearchParams({ udaj: name })}`}
            key={name}
          >
            {said(labelOfField(name))} ({count})
          </a>
        ))}
      </nav>
      <Differences
        entries={entriesOf(docs, language)}
        texts={{
          ours: said(texts.ours),
          register: said(texts.register),
          nothing: said(texts.nothing),
          isNew: said(texts.isNew),
          newHelp: said(texts.newHelp),
          choosePage: said(texts.choosePage),
          chosen: said(texts.chosen),
          accept: said(texts.accept),
          keep: said(texts.keep),
          ask: said(texts.ask),
        }}
      />
      {(hasPrevPage || hasNextPage) && (
        <nav aria-label={said(texts.pages)}>
          {hasPrevPage && <a href={link(page - 1)}>{said(texts.previous)}</a>}{' '}
          {hasNextPage && <a href={link(page + 1)}>{said(texts.next)}</a>}
        </nav>
      )}
    </>
  )
}

const entriesOf = (docs: RegisterDifference[], language: Locale): EntryDifferences[] =>
  chunkBy(docs, entryAt).map(([name, rows]) => ({
    name,
    title: String(rows[0]?.title),
    href: `/admin/collections/${name.replace(':', '/')}`,
    rows: rows.map(({ id, field, ours, register, hint, asOf }) => ({
      id,
      label: labelOfField(field)[language],
      ours: ours ?? null,
      register: register ?? null,
      hint: hint ?? null,
      asOf: asOf ? texts.asOf(formatDate(language, `${asOf}T12:00:00Z`))[language] : '',
      isNew: field === 'new',
    })),
  }))
