'use client'

import { OrderedListFeatureClient } from '@payloadcms/richtext-lexical/client'

/** Numbered lists from the bar and the menu alone: a date typed at the beginning of a line, `3. 9.`, begins none. */
export const NumberedLists: typeof OrderedListFeatureClient = (props) => {
  const { feature, ...provider } = OrderedListFeatureClient(props)
  return {
    ...provider,
    feature: (given) => ({
      ...(typeof feature === 'function' ? feature(given) : feature),
      markdownTransformers: [],
    }),
  }
}
