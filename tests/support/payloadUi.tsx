import type { FormState } from 'payload'
import { useSyncExternalStore, type ReactNode } from 'react'

import { fieldReducer } from '../../node_modules/@payloadcms/ui/dist/forms/Form/fieldReducer.js'

type Desk = {
  id?: string
  collectionSlug: string
  hasPublishedDoc: boolean
  hasPublishPermission: boolean
  savedDocumentData?: Record<string, unknown>
  title: string
  user: { id: string; role: string; secondFactor?: string } | null
  isModified: boolean
  isSaving: boolean
  isSubmitted: boolean
  isProcessing: boolean
  formFields: object[]
  fields: FormState
}

const empty: Desk = {
  id: 'd1',
  collectionSlug: 'services',
  hasPublishedDoc: true,
  hasPublishPermission: true,
  title: 'Poradna',
  user: { id: 'u1', role: 'editor' },
  isModified: false,
  isSaving: false,
  isSubmitted: false,
  isProcessing: false,
  formFields: [],
  fields: {},
}
let desk = empty
const listeners = new Set<() => void>()
const change = (next: Desk): void => {
  desk = next
  for (const listener of listeners) listener()
}

/** What the desk said in notices, and what it did around the component under test. */
export const done = {
  succeeded: [] as string[],
  failed: [] as string[],
  opened: [] as string[],
  closed: [] as string[],
}

/** The editor as it stands around a component: an open entry of a signed-in editor, but for what is said. */
export const setDesk = (changes: Partial<Desk> = {}): void => {
  for (const list of Object.values(done)) list.length = 0
  change({ ...empty, ...changes })
}
export const saved = (): void => change({ ...desk, isModified: false })
export const isModified = (): boolean => desk.isModified
export const formState = (): FormState => desk.fields
export const fieldPaths = (): string[] => Object.keys(desk.fields).toSorted()
export const fieldValue = (path: string): unknown => desk.fields[path]?.value

const setField = (path: string, value: unknown): void =>
  change({ ...desk, fields: { ...desk.fields, [path]: { value } } })
const useDesk = (): Desk =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => desk,
  )

const nothing = (): void => undefined
export const useDocumentInfo = () => ({
  ...useDesk(),
  getDocPreferences: async () => ({}),
  setMostRecentVersionIsAutosaved: nothing,
  setUnpublishedVersionCount: nothing,
})
export const useAuth = () => ({ user: useDesk().user })
export const useDocumentTitle = () => ({ title: useDesk().title })
export const useFormModified = () => useDesk().isModified
export const useFormFields = (choose: (state: [FormState]) => unknown) => choose([useDesk().fields])
export const useField = (asked: { path: string } | { potentiallyStalePath: string }) => {
  const path = 'path' in asked ? asked.path : asked.potentiallyStalePath
  return {
    path,
    value: useDesk().fields[path]?.value,
    setValue: (value: unknown) => setField(path, value),
    disabled: false,
    showError: false,
  }
}
type RowPlace = { path: string; rowIndex: number; subFieldState?: FormState }
const reduce = (type: 'ADD_ROW' | 'REMOVE_ROW', place: RowPlace): void =>
  change({ ...desk, fields: fieldReducer(desk.fields, { type, ...place }), isModified: true })

const dispatchFields = (action: Parameters<typeof fieldReducer>[1]): void =>
  change({ ...desk, fields: fieldReducer(desk.fields, action) })
export const useAllFormFields = () => [useDesk().fields, dispatchFields]
/** What the editor makes of a key in a field. */
export const typeInto = (path: string, value: unknown): void =>
  dispatchFields({ type: 'UPDATE', path, value })
/** What the editor makes of a save by its button, and of an answer that refuses it. */
export const submits = (): void => change({ ...desk, isProcessing: true, isModified: false })
export const refused = (): void => change({ ...desk, isProcessing: false, isSubmitted: true })
export const complains = (path: string, message: string): void =>
  dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: [{ path, message }] })
export const taken = (): void =>
  change({ ...desk, isProcessing: false, isSubmitted: false, isModified: false })
/** What a field says below itself: nothing before the form was sent once. */
export const faultOf = (path: string): string | undefined =>
  desk.isSubmitted && desk.fields[path]?.valid === false
    ? desk.fields[path].errorMessage
    : undefined
export const saves = (isSaving: boolean): void => change({ ...desk, isSaving })
/** What the editor makes of an answer of the server to what its form was when it asked, or saved by itself. */
export const answered = (serverState: FormState, isSaved = false): void =>
  dispatchFields({
    type: 'MERGE_SERVER_STATE',
    prevStateRef: { current: {} },
    serverState,
    ...(isSaved && { acceptValues: { overrideLocalChanges: false } }),
  })
export const removeRow = (place: RowPlace): void => reduce('REMOVE_ROW', place)

export const useForm = () => ({
  dispatchFields,
  getField: (path: string) => desk.fields[path],
  getFields: () => desk.fields,
  addFieldRow: (place: RowPlace) => reduce('ADD_ROW', place),
  removeFieldRow: removeRow,
  getData: () =>
    Object.fromEntries(Object.entries(desk.fields).map(([path, { value }]) => [path, value])),
  reset: async (data: object) => {
    const fields = Object.entries(data).map(([path, value]) => [path, { value }] as const)
    change({ ...desk, fields: Object.fromEntries(fields) })
  },
  setModified: (isModified: boolean) => change({ ...desk, isModified }),
  setSubmitted: (isSubmitted: boolean) => change({ ...desk, isSubmitted }),
  setBackgroundProcessing: saves,
})
export const useFormSubmitted = () => useDesk().isSubmitted
export const useFormProcessing = () => useDesk().isProcessing
export const useFormBackgroundProcessing = () => useDesk().isSaving
export const useConfig = () => ({ getEntityConfig: () => ({ fields: desk.formFields }) })
let locale = { code: 'cs' }
/** The language in which the entry is open. */
export const setLanguage = (code: string): void => void (locale = { code })
export const useLocale = () => locale
const i18n = { language: 'cs' }
export const useTranslation = () => ({ i18n })
const modals = {
  openModal: (slug: string) => done.opened.push(slug),
  closeModal: (slug: string) => done.closed.push(slug),
}
export const useModal = () => modals
export const toast = {
  success: (words: string) => done.succeeded.push(words),
  error: (words: string) => done.failed.push(words),
}

type ButtonProps = {
  children: ReactNode
  'aria-label'?: string
  disabled?: boolean
  onClick?: () => void
  type?: 'submit'
  el?: 'anchor'
  url?: string
}
export const Button = ({ children, el, url, type = undefined, ...rest }: ButtonProps) =>
  el === 'anchor' ? (
    <a href={url}>{children}</a>
  ) : (
    <button
      aria-label={rest['aria-label']}
      disabled={rest.disabled}
      onClick={rest.onClick}
      type={type ?? 'button'}
    >
      {children}
    </button>
  )
/** Shown open: what opens it is told by `done.opened`. */
export const Drawer = ({ children, title }: { children: ReactNode; title: string }) => (
  <section aria-label={title}>{children}</section>
)

export const RenderCustomComponent = ({ Fallback }: { Fallback: ReactNode }) => Fallback
export const FieldLabel = ({ label }: { label: Record<string, string> }) => <span>{label.cs}</span>
export const FieldError = () => null
export const PointField = () => null
export const FieldDescription = () => null
export const withCondition = <Shown,>(component: Shown): Shown => component

/** The server's word on the form as it is sent. */
let judge: (fields: FormState) => FormState = (fields) => fields
export const setJudge = (next: typeof judge): void => void (judge = next)
export const useServerFunctions = () => ({
  getFormState: async ({ formState }: { formState: FormState }) => ({ state: judge(formState) }),
})
