'use client'

import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { say, type Label } from '@/lib/label'

import { differences } from './differences'
import { textsOfConflict as texts } from './texts'

type Data = Record<string, unknown>
type Props = { address: string; revision: string; onDone: () => void }

/** Both versions side by side, a field under another; what is chosen goes into the form. */
export const Compared = ({ address, revision, onDone }: Props) => {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { getData, reset, setModified } = useForm()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const tell = (text: Label) => say({ i18n }, text)
  const [theirs, setTheirs] = useState<Data | null>(null)
  const [taken, setTaken] = useState<string[]>([])

  useEffect(() => {
    const url = `${address}?draft=true&depth=0&locale=${code}&fallback-locale=null`
    askRest<Data>(url).then(setTheirs, () => toast.error(say({ i18n }, texts.failed)))
  }, [address, code, i18n, revision])

  if (!theirs) return null
  const { fields } = getEntityConfig({ collectionSlug: String(collectionSlug) })
  const mine = getData() as Data
  const found = differences(fields, mine, theirs, tell)

  const join = async (): Promise<void> => {
    const chosen = Object.fromEntries(taken.map((name) => [name, theirs[name] ?? null]))
    await reset({ ...mine, ...chosen, updatedAt: theirs.updatedAt })
    setModified(true)
    toast.success(tell(texts.joined))
    onDone()
  }
  const choose = (name: string, isTaken: boolean) =>
    setTaken((names) => [...names.filter((each) => each !== name), ...(isTaken ? [name] : [])])

  return (
    <div className="desk-compared">
      <p>{tell(found.length ? texts.explained : texts.same)}</p>
      {found.map((field) => (
        <fieldset key={field.name}>
          <legend>{nameOf(field.label, i18n.language) ?? field.name}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                checked={taken.includes(field.name) === (side === 'theirs')}
                name={`choice-${field.name}`}
                onChange={() => choose(field.name, side === 'theirs')}
                type="radio"
              />
              <strong>{tell(texts[side])}</strong>
              <span>{field[side] || tell(texts.empty)}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button onClick={() => void join()}>{tell(texts.join)}</Button>
    </div>
  )
}

const nameOf = (text: unknown, language: string): string | undefined =>
  typeof text === 'string' ? text : (text as Record<string, string> | undefined)?.[language]
