import { createServerFeature, OrderedListFeature } from '@payloadcms/richtext-lexical'

const desk = '/src/subjects/writing/desk'

/** Pasting, links and words of the portal in the editor of texts. */
export const WritingFeature = createServerFeature({
  key: 'writing',
  feature: { ClientFeature: `${desk}/WritingFeature#WritingFeature` },
})

/** Numbered lists that a date typed at the beginning of a line does not begin; texts in Markdown have theirs. */
export const NumberedListFeature = (): ReturnType<typeof OrderedListFeature> => {
  const { feature, ...provider } = OrderedListFeature()
  return {
    ...provider,
    feature: async (given) => ({
      ...(typeof feature === 'function' ? await feature(given) : feature),
      ClientFeature: `${desk}/NumberedLists#NumberedLists`,
    }),
  }
}
