'use client'

import { useRouter } from 'next/navigation'

import { askRest } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { MeasureChange, PlanMeasure, PlanMeasures } from '@/lib/planMeasures'
import { textIn } from '@/lib/textIn'

import { nextCode } from '../../shape/codes'
import type { ShapedGroup } from '../../shape/groupsOf'
import type { Beside } from '../../shape/moves'
import { AddDialog } from './AddDialog'
import { ManyDialog } from './ManyDialog'
import { MoveDialog } from './MoveDialog'
import { RenumberDialog } from './RenumberDialog'
import type { MeasureRow } from './rows'
import { textsOfTree as texts } from './texts'
import type { useTree } from './useTree'

/** What is asked above the tree. */
export type Asking =
  | { kind: 'move'; row: MeasureRow }
  | { kind: 'add'; group: ShapedGroup; name: string }
  | { kind: 'renumber' }
  | { kind: 'many' }

type Props = {
  asking: Asking
  data: PlanMeasures
  groups: ShapedGroup[]
  locale: Locale
  ticked: PlanMeasure[]
  tree: ReturnType<typeof useTree>
  nameOf: (group: ShapedGroup) => string
  change: (changes: MeasureChange[]) => Promise<boolean>
  move: (id: string, group: ShapedGroup, beside: Beside) => Promise<void>
  onAdded: (group: ShapedGroup, id: string) => void
  close: () => void
}

export const TreeAsking = ({
  asking,
  data,
  groups,
  locale,
  ticked,
  tree,
  nameOf,
  change,
  move,
  onAdded,
  close,
}: Props) => {
  const say = useSay()
  const router = useRouter()
  const { plan, measures, takenCodes } = data
  const titles = new Map(
    measures.map(({ id, code, title }) => [id, `${code} ${textIn(locale, title)}`.trim()]),
  )
  const titleOf = (id: string) => titles.get(id) ?? id
  const common = { groups, titleOf, nameOf, isBusy: tree.isBusy, onClose: close }

  const add = async (group: ShapedGroup, given: object, opens: boolean) => {
    let made = ''
    const isDone = await tree.run(async () => {
      const body = {
        plan: plan.id,
        ...given,
        priority: inCzech(group.priority),
        goal: inCzech(group.goal),
      }
      const address = '/api/measures?draft=true&depth=0&locale=cs'
      const { doc } = await askRest<{ doc: { id: string } }>(address, { method: 'POST', body })
      made = doc.id
    }, texts.created)
    if (!isDone) return
    if (opens) return router.push(`/admin/collections/measures/${made}`)
    await tree.run(tree.load)
    onAdded(group, made)
  }

  if (asking.kind === 'move')
    return (
      <MoveDialog
        {...common}
        onMove={(group, beside) => void move(asking.row.key, group, beside)}
        row={asking.row}
      />
    )
  if (asking.kind === 'add')
    return (
      <AddDialog
        code={nextCode({ groups, takenCodes }, asking.group)}
        isBusy={tree.isBusy}
        onAdd={(given, opens) => void add(asking.group, given, opens)}
        onClose={close}
        under={asking.name}
      />
    )
  if (asking.kind === 'renumber')
    return (
      <RenumberDialog
        {...common}
        frozen={
          plan.codesFrozenUntil && say(texts.frozen(formatDateTime(locale, plan.codesFrozenUntil)))
        }
        onRenumber={(changes) => void change(changes)}
        takenCodes={takenCodes}
      />
    )
  return (
    <ManyDialog
      {...common}
      onChange={(facts) =>
        void change(ticked.map(({ id, revision }) => ({ id, revision, ...facts })))
      }
      ticked={ticked}
    />
  )
}

/** A place as a form says it: what other languages have is read from the plan. */
const inCzech = ({ code, title }: ShapedGroup['priority']) => ({ code, title: title?.cs ?? null })
