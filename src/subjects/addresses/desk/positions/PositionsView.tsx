import type { AdminViewServerProps } from 'payload'

import { decides } from '@/desk/decides'
import { DeskPage } from '@/desk/DeskPage'
import { attribution } from '@/lib/foundAddress'
import type { Label, Locale } from '@/lib/label'

import type { Why } from '../../positions/lookAt'
import { surveyPositions, type Survey } from '../../positions/surveyPositions'
import { stateAddresses } from '../../store/stateAddresses'
import { Fill } from './Fill'
import { Offers } from './Offers'
import { textsOfPositions as texts } from './texts'
import './positions.css'

/** More nobody settles in one go; the page stays quick. */
const mostShown = 100
/** First what one press settles. */
const order: Why[] = ['far', 'several', 'unknown', 'otherTown', 'outside', 'draft']

/** The view of the desk where staff let the addresses give positions, and look at those that do not fit. */
export const PositionsView = async (view: AdminViewServerProps) => {
  const { payload, user, i18n } = view.initPageResult.req
  const language = i18n.language as Locale
  const said = (text: Label) => text[language]
  const isAllowed = decides(user)
  const addresses = isAllowed ? stateAddresses() : null
  const survey = addresses ? await surveyPositions(payload, addresses) : null

  return (
    <DeskPage view={view} title={said(texts.title)}>
      {!isAllowed && <p>{said(texts.notAllowed)}</p>}
      {isAllowed && !survey && <p>{said(texts.none)}</p>}
      {survey && <Found survey={survey} language={language} />}
      {addresses && (
        <p className="desk-quiet">
          {said(attribution({ name: 'ČÚZK, RÚIAN', licence: '', asOf: addresses.asOf }))}
        </p>
      )}
    </DeskPage>
  )
}

const Found = ({ survey, language }: { survey: Survey; language: Locale }) => {
  const said = (text: Label) => text[language]
  const { doubts } = survey
  const sure = survey.sure.reduce((sum, { positions }) => sum + positions.size, 0)
  const shown = order
    .flatMap((why) => doubts.filter((each) => each.why === why))
    .slice(0, mostShown)

  return (
    <div className="desk-positions">
      <p>{said(texts.explained)}</p>
      <p>{said(sure > 0 ? texts.sure(sure) : texts.nothingSure)}</p>
      {sure > 0 && <Fill text={said(texts.fill(sure))} />}
      {doubts.length === 0 && <p>{said(texts.allWell)}</p>}
      {doubts.length > 0 && <h2>{said(texts.toLookAt(doubts.length))}</h2>}
      {doubts.length > shown.length && (
        <p className="desk-quiet">{said(texts.first(shown.length, doubts.length))}</p>
      )}
      {order
        .filter((why) => shown.some((each) => each.why === why))
        .map((why) => (
          <section aria-labelledby={`doubt-${why}`} key={why}>
            <h3 id={`doubt-${why}`}>{said(texts.whys[why].title)}</h3>
            <p>{said(texts.whys[why].help)}</p>
            <ul>
              {shown
                .filter((each) => each.why === why)
                .map(({ collection, id, title, place, placeName, offers }) => (
                  <li key={`${id} ${place}`}>
                    <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
                    {placeName && `, ${placeName}`}
                    <Offers
                      entry={{ collection, id, place }}
                      offers={offers.map(({ address, metres }) => ({
                        code: address.code,
                        text: said(texts.take(address.text)),
                        away: metres === null ? '' : said(texts.away(kilometres(metres))),
                      }))}
                    />
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

const kilometres = (metres: number): string => String(Math.round(metres / 1_000))
