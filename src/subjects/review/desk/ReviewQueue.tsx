import {
  getFieldByPath,
  type AdminViewServerProps,
  type CollectionSlug,
  type Payload,
} from 'payload'

import { formatDateTime } from '@/lib/formatDate'
import { say, type Locale } from '@/lib/label'
import type { Proposal } from '@/payload-types'
import { DeskPage } from '@/desk/DeskPage'
import { Decide } from '@/desk/Decide'
import { decides } from '@/desk/decides'

import type { Change } from '../change'
import { areOnlyWords } from '../proposals'
import { Difference } from './Difference'
import { namesOf } from './namesOf'
import { textsOfReview as texts } from './texts'

const proposalsOnPage = 20

/** The view of the desk where staff decide on what providers have handed over, the oldest first. */
export const ReviewQueue = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { payload, user, i18n } = req
  const language = i18n.language as Locale
  const page = Math.max(1, Math.floor(Number(view.searchParams?.strana)) || 1)
  const isAllowed = decides(user)
  const found = isAllowed ? await waiting(payload, page) : null
  const names = await namesOf(payload, found?.docs.flatMap(changesIn) ?? [])

  return (
    <DeskPage view={view} title={say(req, texts.title)}>
      {!isAllowed && <p>{say(req, texts.notAllowed)}</p>}
      {found?.totalDocs === 0 && <p>{say(req, texts.empty)}</p>}
      {found?.docs.map((proposal) => (
        <ProposalCard key={proposal.id} {...{ names, language, payload, proposal }} />
      ))}
      {found && found.totalPages > 1 && (
        <nav aria-label={say(req, texts.pages)}>
          {found.hasPrevPage && <a href={`?strana=${page - 1}`}>{say(req, texts.previous)}</a>}{' '}
          {found.hasNextPage && <a href={`?strana=${page + 1}`}>{say(req, texts.next)}</a>}
        </nav>
      )}
    </DeskPage>
  )
}

const waiting = (payload: Payload, page: number) =>
  payload.find({
    collection: 'proposals',
    where: { state: { equals: 'waiting' } },
    sort: 'submittedAt',
    limit: proposalsOnPage,
    page,
    depth: 1,
    populate: { providers: { name: true } },
    overrideAccess: true,
  })

const changesIn = ({ changes }: Proposal): Change[] => (changes ?? []) as unknown as Change[]

type CardProps = {
  names: Map<string, string>
  language: Locale
  payload: Payload
  proposal: Proposal
}

const ProposalCard = ({ names, language, payload, proposal }: CardProps) => {
  const { title, collection, document, provider, submittedByName, submittedAt, note, isNew } =
    proposal
  const req = { i18n: { language } }
  const fields = payload.collections[collection as CollectionSlug].config.flattenedFields
  const providerName = typeof provider === 'object' ? provider?.name : ''

  return (
    <article className="desk-proposal" aria-labelledby={`proposal-${proposal.id}`}>
      <h2 id={`proposal-${proposal.id}`}>
        <a href={`/admin/collections/${collection}/${document}`}>{title}</a>
        {isNew && <span className="desk-badge">{say(req, texts.isNew)}</span>}
      </h2>
      <p className="desk-quiet">
        {[providerName, submittedByName, submittedAt && formatDateTime(language, submittedAt)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {note && <blockquote>{note}</blockquote>}
      {areOnlyWords(proposal) && <p className="desk-quiet">{say(req, texts.onlyWords)}</p>}
      <dl>
        {changesIn(proposal).map((change) => {
          const field = getFieldByPath({ fields, path: change.path })?.field
          return (
            <div key={`${change.path} ${change.locale}`}>
              <dt>
                {change.label[language]}
                {change.locale && change.locale !== 'cs' && ` (${change.locale})`}
              </dt>
              <dd>
                <Difference
                  change={change}
                  reading={{ language, names, ...(field && { field }) }}
                />
              </dd>
            </div>
          )
        })}
      </dl>
      <Decide
        collection={String(collection)}
        document={String(document)}
        title={String(title)}
        texts={{
          approve: say(req, areOnlyWords(proposal) ? texts.settle : texts.approve),
          sendBack: say(req, texts.sendBack),
          reason: say(req, texts.reason),
          hint: say(req, texts.hint),
        }}
      />
    </article>
  )
}
