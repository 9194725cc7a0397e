import type { Payload, TypedUser } from 'payload'

import { formatDate } from '@/lib/formatDate'
import { say, type Locale } from '@/lib/label'

import { askedPlaces, type AskedService } from '../askedPlaces'
import { StillTrue } from './StillTrue'
import { textsOfOwnServices as texts } from './texts'

type Props = { payload: Payload; user?: TypedUser | null; i18n: { language: string } }

const mostAsked = 5

/** On a provider's start page: the way to the services, and whether free places told a month ago are still true. */
export const AskedPlaces = async ({ payload, user, i18n }: Props) => {
  if (user?.role !== 'provider') return null
  const asked = await askedPlaces(payload, user)

  return (
    <div className="desk-asked">
      <p className="desk-own-begin">
        <a href="/admin/moje-sluzby">{say({ i18n }, texts.title)}</a>
      </p>
      {asked.length > 0 && (
        <section aria-labelledby="asked-places">
          <h2 id="asked-places">{say({ i18n }, texts.asked)}</h2>
          <ul>
            {asked.slice(0, mostAsked).map((service) => (
              <li key={service.id}>
                <p>
                  <strong>{service.name}</strong>
                  <br />
                  {questionsOf(service, i18n.language as Locale).join(' ')}
                </p>
                <StillTrue service={service} />
              </li>
            ))}
          </ul>
          {asked.length > mostAsked && (
            <p>
              <a href="/admin/moje-sluzby">
                {say({ i18n }, texts.more5(asked.length - mostAsked))}
              </a>
            </p>
          )}
        </section>
      )}
    </div>
  )
}

const questionsOf = ({ said }: AskedService, language: Locale): string[] => {
  const i18n = { language }
  if (said.length === 0) return [say({ i18n }, texts.never)]

  return said.map(({ form, free, updatedAt }) => {
    const day = updatedAt ? formatDate(language, updatedAt) : '?'
    const question = say({ i18n }, texts.question(free, day))
    return form ? `${say({ i18n }, texts.forms[form])}: ${question}` : question
  })
}
