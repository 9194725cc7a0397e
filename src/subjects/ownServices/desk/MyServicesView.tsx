import type { AdminViewServerProps } from 'payload'

import { say, type Locale } from '@/lib/label'
import { DeskPage } from '@/desk/DeskPage'

import { myServices } from '../myServices'
import { OwnServiceList } from './OwnServiceList'
import { textsOfOwnServices as texts } from './texts'

/** The view of the desk in which a provider's person sees all own services and says how many places are free. */
export const MyServicesView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { payload, user, i18n } = req
  const one = view.searchParams?.sluzba
  const isKeeper = user?.role === 'provider'
  const all = isKeeper ? await myServices(payload, user, i18n.language as Locale) : []
  const services = one === undefined ? all : all.filter(({ id }) => id === one)

  return (
    <DeskPage view={view} title={say(req, texts.title)}>
      {!isKeeper && (
        <p>
          {say(req, texts.notYours)}{' '}
          <a href="/admin/collections/services">{say(req, texts.catalogue)}</a>
        </p>
      )}
      {isKeeper && services.length > 0 && <p>{say(req, texts.lead)}</p>}
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
    </DeskPage>
  )
}
