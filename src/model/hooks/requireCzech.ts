import { getFieldByPath, ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { defaultLocale, label, say } from '@/lib/label'
import { newestVersion } from '@/platform/database/newestVersion'

import { missingIn } from '../missingIn'

/**
 * Nothing becomes public in another language before its required texts are there in Czech, which stands in
 * for every translation and in whose order lists are read (src/platform/database/sqlite/statements).
 */
export const requireCzech: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { flattenedFields: fields, slug, versions } = collection
  const becomesPublic = versions?.drafts ? data._status === 'published' : operation === 'create'
  if (!becomesPublic || !req.locale || req.locale === defaultLocale) return data

  const isNew = operation === 'create'
  const newest = isNew ? null : await newestVersion(req, collection, String(originalDoc.id))
  const missing = missingIn(fields, newest ?? {}).filter(
    (path) => getFieldByPath({ fields, path })?.pathHasLocalized,
  )
  if (missing.length === 0) return data

  const errors = missing.map((path) => ({ path, message: say(req, czechFirst) }))
  throw new ValidationError({ collection: slug, errors }, req.t)
}

const czechFirst = label(
  'Vyplňte tohle pole nejdřív česky: čeština zastupuje chybějící překlady.',
  'Fill this field in Czech first: Czech stands in for missing translations.',
  'Спершу заповніть це поле чеською: вона замінює відсутні переклади.',
)
