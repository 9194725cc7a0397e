'use client'

import { useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useDeferredValue, useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { say } from '@/lib/label'
import { mendedText } from '@/lib/mendedText'

import { usePastedMends } from './paste/pastedMends'
import { picturesIn, writingAids } from '../writingAids'
import { textsOfWriting as texts } from './texts'

/** Under the editor of a text: what would make it easier to read or to hear, while it is written. */
export const WritingAids = ({ path }: { path: string }) => {
  const value = useDeferredValue(useFormFields(([fields]) => fields[path]?.value))
  const { i18n } = useTranslation()
  const mends = [...usePastedMends(path), ...mendedText(value).mends]
  const pictures = mends.filter(({ kind }) => kind === 'picture').length
  const silent = usePicturesWithoutAlt(picturesIn(value))
  const advice = [
    ...(pictures > 1 ? [texts.pictures(pictures)] : []),
    ...mends.map(texts.mend),
    ...writingAids(value).map(texts.advice),
    ...silent.map((name) => texts.noAlt(name)),
  ]
  if (advice.length === 0) return null

  return (
    <details className="desk-advice" open>
      <summary>{say({ i18n }, texts.heading(advice.length))}</summary>
      <ul>
        {advice.map((text, at) => (
          <li key={at}>{say({ i18n }, text)}</li>
        ))}
      </ul>
    </details>
  )
}

type Picture = { alt?: string | null; originalName?: string | null; filename?: string | null }

/** The names of the pictures that say nothing in the language that is being written. */
const usePicturesWithoutAlt = (ids: string[]): string[] => {
  const { code } = useLocale()
  const [names, setNames] = useState<string[]>([])
  const wanted = ids.join(',')
  useEffect(() => {
    if (!wanted) return
    const query = `where[id][in]=${wanted}&limit=100&depth=0&locale=${code}&fallback-locale=null`
    askRest<{ docs: Picture[] }>(`/api/media?${query}`).then(
      ({ docs }) =>
        setNames(
          docs
            .filter(({ alt }) => !alt)
            .map(({ originalName, filename }) => originalName ?? filename ?? '…'),
        ),
      // Advice that cannot be given now is not given; nothing that was typed depends on it.
      () => setNames([]),
    )
  }, [wanted, code])

  return wanted ? names : []
}
