import { liveResults } from './liveResults'
import { offerMap } from './offerMap'
import { nearMe } from './nearMe'

// The one script of the catalogue. All that it does is also done without it, by the form.
const form = document.querySelector<HTMLFormElement>('form[data-catalogue]')
const fields = form?.querySelectorAll<HTMLElement>('[data-suggest]') ?? []

type Suggestions = { suggestAt: (field: HTMLElement) => void }
const suggestions = '/skripty/napovidani.js'

if (form) {
  liveResults(form)
  nearMe(form)
}
offerMap()
document.addEventListener('rozcestnik:answer', offerMap)
// The rest is large: it comes when somebody wants to type, and where it does not come the field is a field.
for (const field of fields)
  field.addEventListener(
    'focusin',
    () =>
      void import(suggestions).then(
        ({ suggestAt }: Suggestions) => suggestAt(field),
        () => undefined,
      ),
    { once: true },
  )
