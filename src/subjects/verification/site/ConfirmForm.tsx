import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import type { Locale } from '@/lib/label'
import type { PromptedEntry } from '@/site/cms/prompt'

type Props = {
  locale: Locale
  token: string
  entries: Pick<PromptedEntry, 'id' | 'fingerprint'>[]
  /** What the button says. */
  text: string
}

/** A button that confirms entries as they are shown; it works without script. */
export const ConfirmForm = ({ locale, token, entries, text }: Props) => (
  <form action={`/api/verify/${token}`} method="post">
    <input type="hidden" name="locale" value={locale} />
    {entries.map(({ id, fingerprint }) => (
      <input key={id} type="hidden" name="entry" value={`${id}:${fingerprint}`} />
    ))}
    <SubmitButton>{text}</SubmitButton>
  </form>
)
