'use client'

import { useDocumentInfo, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useDeferredValue } from 'react'

import { completenessOf } from '@/lib/completeness'
import { label, say } from '@/lib/label'

const whole = label(
  'Záznam odpovídá na vše, na co se lidé ptají.',
  'The entry answers everything people ask.',
  'Запис відповідає на все, про що питають люди.',
)
const share = (percent: number) =>
  label(`Vyplněno ${percent} %`, `${percent}% filled in`, `Заповнено ${percent} %`)
const missing = label('Lidem chybí:', 'People miss:', 'Людям бракує:')

/** Beside the form of an entry: how much of what people ask it answers, while it is written. */
export const Completeness = () => {
  const { collectionSlug } = useDocumentInfo()
  const { getData } = useForm()
  const { i18n } = useTranslation()
  // Only to be told that something has changed; the values are taken whole.
  useDeferredValue(useFormFields(([fields]) => fields))
  const { percent, missing: lacking } = completenessOf(
    String(collectionSlug),
    getData() as Record<string, unknown>,
  )

  return (
    <div className="desk-completeness">
      <label>
        {say({ i18n }, share(percent))}
        <progress max={100} value={percent} />
      </label>
      {lacking.length === 0 && <p>{say({ i18n }, whole)}</p>}
      {lacking.length > 0 && (
        <p>
          {say({ i18n }, missing)} {lacking.map((each) => say({ i18n }, each)).join(', ')}.
        </p>
      )}
    </div>
  )
}
