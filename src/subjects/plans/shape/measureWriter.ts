import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import type { StoredPlace, Texts } from '@/lib/planMeasures'
import { newestVersion } from '@/platform/database/newestVersion'
import { storedRow } from '@/platform/database/storedRow'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'

type Place = { code?: string | null; title?: Texts | null }

/** A plan in all languages, as somebody left it last. */
export type WrittenPlan = {
  id: string
  slug?: string | null
  title?: Texts | null
  priorities: (StoredPlace & { goals: StoredPlace[] })[]
}

/** The plan that an address names, for those who write its measures; 401, 403 or 404 for others. */
export const measureWriter = async (req: PayloadRequest): Promise<WrittenPlan> => {
  requireStaff(req)
  const { measures, plans } = req.payload.collections
  if (!(await measures.config.access.update({ req }))) fail(req, 403, faults.notYours)
  const id = String(req.routeParams?.id)
  const row = await storedRow(req, 'plans', id)
  if (!row || row.deletedAt) return fail(req, 404, faults.missing)
  const newest = (await newestVersion(req, plans.config, id)) ?? row
  const { slug } = row as { slug?: string | null }
  const { title, priorities } = newest as {
    title?: Texts | null
    priorities?: (Place & { goals?: Place[] | null })[] | null
  }
  return {
    id,
    slug,
    title,
    priorities: (priorities ?? []).map(({ goals, ...priority }) => ({
      ...placeOf(priority),
      goals: (goals ?? []).map(placeOf),
    })),
  }
}

const placeOf = ({ code, title }: Place): StoredPlace => ({
  code: code?.trim() || null,
  title: title ?? null,
})

const faults = {
  notYours: label(
    'Strom plánu mění jen ti, kdo píší opatření.',
    'The tree of a plan is changed by those who write measures.',
    'Дерево плану змінюють лише ті, хто пише заходи.',
  ),
  missing: label('Takový plán tu není.', 'There is no such plan.', 'Такого плану немає.'),
}
