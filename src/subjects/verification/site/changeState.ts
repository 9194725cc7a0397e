import { boxValues, was } from '@/lib/changeForm'
import type { FormState } from '@/lib/formState'
import type { PromptedEntry } from '@/site/cms/prompt'

export type ChangeState = {
  /** Of the question. */
  entry: string
  /** What each box says of what is public now. */
  now: Record<string, string>
  valueOf: (box: string) => string
  faultOf: (box: string) => string | undefined
  /** Whether somebody has written into one of these boxes and it came back. */
  isWritten: (boxes: string[]) => boolean
}

/** What the boxes of an entry show: what is public now, or what was typed when the form came back. */
export const changeState = (
  { id, doc }: Pick<PromptedEntry, 'id' | 'doc'>,
  sent: FormState | null,
): ChangeState => {
  const now = boxValues(doc ?? {})
  const own = sent?.values.entry === id ? sent : null
  const isTyped = (box: string): boolean =>
    own !== null && (own.values[box] ?? '') !== (own.values[was(box)] ?? '')
  const faultOf = (box: string) => own?.faults.find(({ path }) => path === box)?.message
  return {
    entry: id,
    now,
    faultOf,
    valueOf: (box) => (isTyped(box) ? own?.values[box] : now[box]) ?? '',
    isWritten: (boxes) => boxes.some((box) => isTyped(box) || faultOf(box) !== undefined),
  }
}
