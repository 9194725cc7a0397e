import type { CollectionSlug, FlattenedField, Payload } from 'payload'

import { fingerprintOf } from '@/subjects/verification/fingerprintOf'
import { texts, type Namespace } from '@/site/texts/texts'

import { next, sample, words, write, writePicture, type Ground } from './content'

/** What a page must say, by the path of the field that says it. */
type Expected = Record<string, string>
type Filled = { value: unknown; expected: Expected }
type Context = { payload: Payload; ground: Ground }

/** Values that only have to have a form of their own, and how a page writes them. */
const formed: Record<string, [value: unknown, shown: string]> = {
  number: ['+420585562109', '+420 585 562 109'],
  web: ['https://pece.test/kontakt', 'https://pece.test/kontakt'],
  dataBox: ['abc2345', 'abc2345'],
  email: ['pece@pece.test', 'pece@pece.test'],
  ico: ['27082440', '27082440'],
  postcode: ['57901', '579 01'],
  opensAt: ['08:00', '8:00'],
  closesAt: ['16:30', '16:30'],
  registrationId: ['1234567', '1234567'],
  slug: ['adresa-zaznamu', '/adresa-zaznamu'],
  languages: [['uk'], 'ukrajinština'],
  isRegistered: [true, 'Registrovaná sociální služba'],
  ageFrom: [18, 'od 18'],
  ageTo: [64, 'do 64 let'],
  location: [[16.27, 49.75], 'x=16.27&y=49.75'],
}

const choices: Record<string, [value: string, names: Namespace]> = {
  forms: ['residential', 'forms'],
  form: ['residential', 'forms'],
  kind: ['interventions', 'capacityKinds'],
  day: ['mo', 'days'],
  accessibility: ['partial', 'accessibilities'],
  state: ['active', 'serviceStates'],
  legalForm: ['association', 'legalForms'],
  whom: ['women', 'whom'],
}

/**
 * An entry with a value in every field that its fingerprint counts, made from the model itself, and what each
 * of them must look like on a page. A field of a kind that is not known here is an error: it has to be told.
 */
export const filledEntry = async (
  payload: Payload,
  collection: 'services' | 'providers',
  ground: Ground,
): Promise<{ data: Record<string, unknown>; expected: Expected }> => {
  const fields = payload.collections[collection].config.flattenedFields
  const counted = fields.filter(({ name }) => isCounted(name))
  const { value, expected } = await fillAll(counted, '', { payload, ground })
  return { data: value as Record<string, unknown>, expected }
}

const isCounted = (name: string): boolean =>
  fingerprintOf({ [name]: 'said' }) !== fingerprintOf({}) && name !== 'isAddressSecret'

const fillAll = async (
  fields: FlattenedField[],
  above: string,
  context: Context,
): Promise<Filled> => {
  const value: Record<string, unknown> = {}
  const expected: Expected = {}
  const isSaid = ({ name }: FlattenedField) =>
    name !== 'id' && !(name === 'code' && above.endsWith('address.'))
  for (const field of fields.filter(isSaid)) {
    const path = above + field.name
    const filled = await fill(field, path, context)
    value[field.name] = filled.value
    Object.assign(expected, filled.expected)
  }
  return { value, expected }
}

const fill = async (field: FlattenedField, path: string, context: Context): Promise<Filled> => {
  const own = formed[field.name]
  if (own) return { value: own[0], expected: { [path]: own[1] } }
  if (field.type === 'group') return fillAll(field.flattenedFields, `${path}.`, context)
  if (field.type === 'array') {
    const { value, expected } = await fillAll(field.flattenedFields, `${path}.`, context)
    return { value: [value], expected }
  }
  if (field.type === 'select') {
    const [value, names] = choices[field.name] ?? unknown(path)
    const shown = (texts('cs', names) as (key: string) => string)(value)
    return { value: field.hasMany ? [value] : value, expected: { [path]: shown } }
  }
  if (field.type === 'relationship') return related(field, path, context)

  const word = `Udaj${next()}`
  const shown = { [path]: word }
  if (field.type === 'text' || field.type === 'textarea') return { value: word, expected: shown }
  if (field.type === 'richText') return { value: words(word), expected: shown }
  if (field.type === 'number') return { value: 913, expected: { [path]: '913' } }
  if (field.type === 'upload')
    return { value: await writePicture(context.payload, word), expected: shown }
  return unknown(path)
}

const related = async (
  field: Extract<FlattenedField, { type: 'relationship' }>,
  path: string,
  { payload, ground }: Context,
): Promise<Filled> => {
  const word = `Udaj${next()}`
  const to = String(field.relationTo) as CollectionSlug
  const id = await write(payload, to, { ...sample(to, word, ground), _status: 'published' })
  const value = to === 'providers' ? ground.providerA : id
  const shown = to === 'providers' ? 'poskytovatel-a' : word
  return { value: field.hasMany ? [value] : value, expected: { [path]: shown } }
}

const unknown = (path: string): never => {
  throw new Error(`${path}: say in filledEntry how a page shows it`)
}
