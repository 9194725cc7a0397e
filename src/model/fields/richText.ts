import {
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, RichTextField } from 'payload'
import { ValidationError } from 'payload'

import { say, type Label } from '@/lib/label'
import { mendedText } from '@/lib/mendedText'

import { linkTargets, richTextFault } from '../richTextFault'
import { textBlocks } from './textBlocks'

/** The portal's editor: what it offers is what lib/richTextFault accepts. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: linkTargets as CollectionSlug[] }),
    UploadFeature({ enabledCollections: ['media'] }),
    EXPERIMENTAL_TableFeature(),
    HorizontalRuleFeature(),
    BlocksFeature({ blocks: textBlocks }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

/** A text with headings, lists, links, tables, pictures and blocks; refused when it holds anything else. */
export const richText = (
  name: string,
  text: Label,
  options: { required?: boolean } = {},
): RichTextField => ({
  name,
  type: 'richText',
  label: text,
  localized: true,
  editor,
  ...options,
  admin: { components: { afterInput: ['/src/subjects/writing/desk/WritingAids#WritingAids'] } },
  hooks: {
    // Not `validate`: saving a draft skips that, and a draft is read by staff too.
    beforeValidate: [
      ({ value: given, collection, path, req }) => {
        const { value } = mendedText(given)
        const fault = richTextFault(value)
        if (!fault) return value

        throw new ValidationError(
          {
            collection: collection?.slug,
            errors: [{ path: path.join('.'), message: say(req, fault) }],
          },
          req.t,
        )
      },
    ],
  },
})
