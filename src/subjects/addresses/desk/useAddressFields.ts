'use client'

import { useForm, useFormFields } from '@payloadcms/ui'

import type { FoundAddress } from '@/lib/foundAddress'

/** The fields around a street: its address, and the position beside it where the form has one. */
export const useAddressFields = (path: string) => {
  const { dispatchFields, getField, setModified } = useForm()
  const group = parentOf(path)
  const owner = parentOf(group)
  const location = owner ? `${owner}.location` : 'location'
  const hasLocation = useFormFields(([fields]) => fields[location] !== undefined)
  const hasCode = useFormFields(([fields]) => Boolean(fields[`${group}.code`]?.value))

  /** At once: of several steps only the last counts as typed, and the answer of a save on its way undoes the others. */
  const put = (values: Record<string, unknown>): void => {
    const formState = Object.fromEntries(
      Object.entries(values).map(([each, value]) => [
        each,
        { ...getField(each), value, valid: true, isModified: true },
      ]),
    )
    dispatchFields({ type: 'UPDATE_MANY', formState })
    setModified(true)
  }
  /** The code is of the address that was chosen: another one loses it. */
  const write = (street: string): void =>
    put({ [path]: street, ...(hasCode && { [`${group}.code`]: null }) })
  const fill = ({ street, houseNumber, city, postcode, code, location: at }: FoundAddress): void =>
    put({
      [path]: `${street} ${houseNumber}`,
      [`${group}.city`]: city,
      [`${group}.postcode`]: postcode,
      [`${group}.code`]: code,
      ...(hasLocation && { [location]: at }),
    })

  return { write, fill, hasLocation }
}

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.')
