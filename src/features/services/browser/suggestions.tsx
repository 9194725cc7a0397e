import { hydrateRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria/I18nProvider'

import type { Locale } from '@/lib/label'

import { SuggestField, type Words } from './SuggestField'

/**
 * Makes a field of the page one that suggests. The field itself stays, with what was typed in it and the focus:
 * React takes over the element that the server sent.
 */
export const suggestAt = (place: HTMLElement): void => {
  const input = place.querySelector('input')
  if (!input?.form) return

  // Suggestions are an offer beside the page, not a dialog: the rest of it must not be hidden from anybody.
  for (const part of document.body.children) part.setAttribute('data-react-aria-top-layer', '')
  hydrateRoot(
    place,
    <I18nProvider locale={document.documentElement.lang}>
      <SuggestField
        locale={document.documentElement.lang as Locale}
        words={JSON.parse(place.dataset.suggest ?? '{}') as Words}
        form={input.form}
        sent={input.defaultValue}
        typedBefore={input.value}
      />
    </I18nProvider>,
  )
}
