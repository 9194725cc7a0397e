import { label, type Label } from '@/lib/label'
import type { ItemKind } from '@/lib/planItems'

/** What parts of a plan are called above their lists. */
export const itemKindLabels: Record<ItemKind, Label> = {
  plan: label('Celý plán', 'The whole plan', 'Увесь план'),
  section: label('Části plánu', 'Sections', 'Розділи'),
  priority: label('Priority', 'Priorities', 'Пріоритети'),
  goal: label('Cíle', 'Goals', 'Цілі'),
  measure: label('Opatření', 'Measures', 'Заходи'),
}
