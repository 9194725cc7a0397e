import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { helpLead, helpOf } from '@/lib/helpOf'
import { say, type Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'
import { DeskPage } from '@/desk/DeskPage'

import { myServices } from '../myServices'
import { OwnServiceList } from './OwnServiceList'
import { textsOfSame } from './same/texts'
import { textsOfOwnServices as texts } from './texts'

/** The view of the desk in which a provider's person sees all own services and says how many places are free. */
export const MyServicesView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { payload, user, i18n } = req
  const one = view.searchParams?.sluzba
  const isKeeper = user?.role === 'provider'
  const all = isKeeper ? await myServices(payload, user, i18n.language as Locale) : []
  const services = one === undefined ? all : all.filter(({ id }) => id === one)

  const help = isKeeper ? await helpIn(req) : null

  return (
    <DeskPage view={view} title={say(req, texts.title)}>
      {!isKeeper && (
        <p>
          {say(req, texts.notYours)}{' '}
          <a href="/admin/collections/services">{say(req, texts.catalogue)}</a>
        </p>
      )}
      {isKeeper && services.length > 0 && <p>{say(req, texts.lead)}</p>}
      {isKeeper && one === undefined && all.length > 1 && (
        <p>
          <a href="/admin/stejna-oprava">{say(req, textsOfSame.title)}</a>
        </p>
      )}
      {isKeeper && one !== undefined && services.length === 0 && <p>{say(req, texts.foreign)}</p>}
      {isKeeper && one !== undefined && (
        <p>
          <a href="/admin/moje-sluzby">{say(req, texts.all)}</a>
        </p>
      )}
      {isKeeper && <OwnServiceList services={services} person={user.id} />}
      {isKeeper && one === undefined && all.length === 0 && <p>{say(req, texts.empty)}</p>}
      {isKeeper && one === undefined && (
        <p className="desk-own-begin">
          <a href="/admin/collections/services/create">{say(req, texts.begin)}</a>
        </p>
      )}
      {help && (
        <p>
          {say(req, helpLead(help))} {help.name}{' '}
          {help.phone && <a href={`tel:${help.phone}`}>{formatPhone(help.phone)}</a>}{' '}
          {help.email && <a href={`mailto:${help.email}`}>{help.email}</a>}
        </p>
      )}
    </DeskPage>
  )
}

/** Whom a person who keeps services can call, as the settings of the portal say. */
const helpIn = async ({ payload, i18n }: PayloadRequest) => {
  const { operator } = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    locale: i18n.language as Locale,
    overrideAccess: true,
  })
  return helpOf(operator?.help)
}
