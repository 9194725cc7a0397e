/** What in a plan may be commented on. */
export const itemKinds = ['plan', 'section', 'priority', 'goal', 'measure'] as const
export type ItemKind = (typeof itemKinds)[number]

/** A part of a plan that people may comment on, as it reads now. */
export type PlanItem = {
  /** `plan`, `section-…`, `priority-…`, `goal-…` or `measure-…`. */
  id: string
  kind: ItemKind
  code: string | null
  title: string
  text: string
  /** A mark of its Czech wording: it changes with it. */
  wording: string
}

/** The name of an item as people quote it: `1.2 Pomoc doma`. */
export const itemName = ({ code, title }: Pick<PlanItem, 'code' | 'title'>): string =>
  [code, title].filter(Boolean).join(' ')
