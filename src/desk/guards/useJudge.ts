import { useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import { deepCopyObjectSimpleWithoutReactComponents } from 'payload/shared'

/** Asks the server what is wrong with the value of a field as the form is now; null where nothing is, or nobody can tell. */
export const useJudge = (): ((path: string) => Promise<string | null>) => {
  const { getFields } = useForm()
  const { getFormState } = useServerFunctions()
  const { id, collectionSlug, docPermissions, getDocPreferences, globalSlug } = useDocumentInfo()

  return async (path) => {
    const fields = getFields()
    const value = fields[path]?.value
    const answer = await getFormState({
      id,
      collectionSlug,
      globalSlug,
      docPermissions,
      docPreferences: await getDocPreferences(),
      formState: deepCopyObjectSimpleWithoutReactComponents(fields, { excludeFiles: true }),
      operation: id || globalSlug ? 'update' : 'create',
      renderAllFields: false,
      schemaPath: String(collectionSlug ?? globalSlug),
      skipValidation: false,
    })
    const judged = 'state' in answer ? answer.state?.[path] : undefined
    return judged?.valid === false && judged.value === value ? (judged.errorMessage ?? null) : null
  }
}
