import type { Cms } from '../cms'
import { next, write } from '../content'
import type { Case } from './case'

/** A good and a bad question about translations. */
export const translationCases = (given: () => Cms): Record<string, Case> => ({
  translations: {
    good: () => ({ as: 'edda', query: '?locale=uk&kind=news' }),
    bad: () => ({ as: 'edda', query: '?locale=de' }),
  },
  confirmTranslation: {
    good: async () => {
      const { payload, rest } = given()
      const slug = `preklad-${next()}`
      const id = await write(payload, 'news', { title: 'Jedna', summary: 'Krátce.', slug })
      const draft = { collection: 'news', id, draft: true, overrideAccess: true } as const
      await payload.update({ ...draft, data: { title: 'One' }, locale: 'en' })
      await payload.update({ ...draft, data: { title: 'Dvě' }, locale: 'cs' })
      const { body } = await rest('/api/translations?kind=news&standing=stale', { as: 'edda' })
      const row = (body.docs as { id: string; changed: { at: string }[] }[]).find(
        (each) => each.id === id,
      )
      const changedAt = row?.changed[0]?.at
      return { as: 'edda', at: { kind: 'news', id }, body: { locale: 'en', changedAt } }
    },
    bad: () => ({ as: 'edda', at: { kind: 'news', id: 'neni' }, body: { locale: 'en' } }),
  },
})
