import type { KeptProvider } from '@/desk/keptProviders'

type Props = { provider: KeptProvider; portal: string; siteUrl: string }

/** A letter on paper to an organisation that nobody keeps: how to get an account. In Czech, as its post is. */
export const InvitationLetter = ({ provider, portal, siteUrl }: Props) => {
  const { name, address, ico } = provider
  const page = `${siteUrl}/sprava-udaju`

  return (
    <article className="desk-paper" lang="cs">
      <address>
        {name}
        {address && (
          <>
            <br />
            {address}
          </>
        )}
      </address>
      <h2>Správa údajů organizace na portálu {portal}</h2>
      <p>Dobrý den,</p>
      <p>
        na portálu {portal} ({siteUrl}) jsou údaje o vaší organizaci a jejích službách. Zatím je z
        vaší organizace nikdo nespravuje. Kdo se o ně bude starat, píše změny sám: volná místa jsou
        na webu hned, ostatní po schválení.
      </p>
      <p>Účet získáte takto:</p>
      <ol>
        <li>
          Otevřete stránku <strong>{page}</strong>.
        </li>
        <li>
          Napište IČO organizace{ico && <> ({ico})</>}, své jméno a pracovní e-mail a žádost
          odešlete.
        </li>
        <li>Žádost ověříme. Pak vám přijde e-mail s odkazem, kterým si nastavíte heslo.</li>
      </ol>
    </article>
  )
}
