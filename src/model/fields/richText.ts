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
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type {
  CollectionSlug,
  FieldAffectingData,
  RichTextField,
  TextFieldSingleValidation,
} from 'payload'
import { ValidationError } from 'payload'

import { say, type Label } from '@/lib/label'
import { mendedText } from '@/lib/mendedText'

import { linkTargets, richTextFault } from '../richTextFault'
import { textBlocks } from './textBlocks'
import { NumberedListFeature, WritingFeature } from './writingFeatures'

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
    NumberedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: linkTargets as CollectionSlug[],
      fields: ({ defaultFields }) => defaultFields.map(withMendableAddress),
    }),
    UploadFeature({ enabledCollections: ['media'] }),
    EXPERIMENTAL_TableFeature(),
    HorizontalRuleFeature(),
    BlocksFeature({ blocks: textBlocks }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    WritingFeature(),
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

/** The window of links takes any address, for it is mended; Payload's own refusal is in English alone. */
function withMendableAddress<Each extends FieldAffectingData>(field: Each): Each {
  if (field.type !== 'text' || field.name !== 'url') return field
  const validate: TextFieldSingleValidation = (value, { siblingData, req }) =>
    (siblingData as { linkType?: string }).linkType === 'internal' || value
      ? true
      : req.t('validation:required')
  return { ...field, validate }
}
