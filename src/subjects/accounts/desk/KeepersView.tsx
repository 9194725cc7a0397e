import type { AdminViewServerProps, TypedUser } from 'payload'

import { say, type Label } from '@/lib/label'
import { DeskPage } from '@/desk/DeskPage'
import { decides } from '@/desk/decides'
import { keptProviders, type KeptProvider } from '@/desk/keptProviders'

import { letterHead } from '../letterHead'
import { InvitationLetter } from './InvitationLetter'
import { PrintButton } from './PrintButton'
import { textsOfKeepers as texts } from './textsOfKeepers'

/** The view of the desk that shows who keeps which organisation, and letters to those that nobody keeps. */
export const KeepersView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const tell = (text: Label): string => say(req, text)
  const isPrinted = view.searchParams?.dopisy !== undefined
  const found = decides(req.user) ? await keptProviders(req.payload, req.user as TypedUser) : null
  const unkept = found?.filter(({ keepers }) => keepers.length === 0) ?? []

  if (!found) {
    return (
      <DeskPage view={view} title={tell(texts.title)}>
        <p>{tell(texts.notAllowed)}</p>
      </DeskPage>
    )
  }
  if (isPrinted) {
    const head = await letterHead(req)
    const withoutAddress = unkept.filter(({ address }) => !address).length
    return (
      <DeskPage view={view} title={tell(texts.letters)}>
        <p>
          <a href="/admin/spravci">{tell(texts.back)}</a>
        </p>
        {withoutAddress > 0 && <p>{tell(texts.noAddress(withoutAddress))}</p>}
        <PrintButton text={tell(texts.print)} />
        {unkept.map((provider) => (
          <InvitationLetter key={provider.id} provider={provider} {...head} />
        ))}
      </DeskPage>
    )
  }
  return (
    <DeskPage view={view} title={tell(texts.title)}>
      {unkept.length > 0 ? (
        <p>
          <strong>{tell(texts.unkept(unkept.length, found.length))}.</strong>{' '}
          <a href="?dopisy">{tell(texts.letters)}</a>
        </p>
      ) : (
        <p>{tell(texts.all)}</p>
      )}
      <p>
        <a href="/admin/collections/users/create">{tell(texts.invite)}</a>
      </p>
      <KeepersTable
        providers={[...unkept, ...found.filter((each) => !unkept.includes(each))]}
        tell={tell}
      />
    </DeskPage>
  )
}

type TableProps = { providers: KeptProvider[]; tell: (text: Label) => string }

const KeepersTable = ({ providers, tell }: TableProps) => (
  <table className="desk-keepers">
    <thead>
      <tr>
        <th scope="col">{tell(texts.organisation)}</th>
        <th scope="col">{tell(texts.keepers)}</th>
      </tr>
    </thead>
    <tbody>
      {providers.map(({ id, name, keepers }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/admin/collections/providers/${id}`}>{name}</a>
          </th>
          <td>
            {keepers.length === 0 && <strong>{tell(texts.nobody)}</strong>}
            {keepers.map((person) => (
              <div key={person.id}>
                <a href={`/admin/collections/users/${person.id}`}>{person.name}</a> {person.email}
                {!person.hasCome && ` (${tell(texts.invited)})`}
              </div>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
