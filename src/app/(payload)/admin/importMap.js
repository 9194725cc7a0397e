import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Confirm as Confirm_31f80801fbe2f15fcaca06d1444f6bbf } from '../../../../src/desk/verification/Confirm'
import { HandOver as HandOver_83fed8f5de605e609690a3ec38b0b7f1 } from '../../../../src/desk/review/HandOver'
import { SettleMistake as SettleMistake_6648f85d882b843b26f34c2b1e194aca } from '../../../../src/desk/mistakes/SettleMistake'
import { ResendLetter as ResendLetter_1ecc2b8406fde17fb5c247100e4158f2 } from '../../../../src/desk/ResendLetter'
import { AuditExport as AuditExport_f1db0c907283033dfcb11f4643948846 } from '../../../../src/desk/AuditExport'
import { Icon as Icon_2f06f3888a67b337ec87584fe49c9988 } from '../../../../src/desk/Icon'
import { Logo as Logo_3527a63735f35d746cf13daf093ab44b } from '../../../../src/desk/Logo'
import { Waiting as Waiting_aed37c5fdabcc5ed4e6a15e56814a6ba } from '../../../../src/desk/Waiting'
import { ReviewLink as ReviewLink_d67faf4fae82288299cdf4beff8dfddf } from '../../../../src/desk/review/ReviewLink'
import { VerificationLink as VerificationLink_cc2831d88681baffc43d9dac81364e38 } from '../../../../src/desk/verification/VerificationLink'
import { ReviewQueue as ReviewQueue_8c165950956c55e950df05504f6f89cb } from '../../../../src/desk/review/ReviewQueue'
import { VerificationView as VerificationView_6f197c89b359def88272873288e77e00 } from '../../../../src/desk/verification/VerificationView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/desk/verification/Confirm#Confirm": Confirm_31f80801fbe2f15fcaca06d1444f6bbf,
  "/src/desk/review/HandOver#HandOver": HandOver_83fed8f5de605e609690a3ec38b0b7f1,
  "/src/desk/mistakes/SettleMistake#SettleMistake": SettleMistake_6648f85d882b843b26f34c2b1e194aca,
  "/src/desk/ResendLetter#ResendLetter": ResendLetter_1ecc2b8406fde17fb5c247100e4158f2,
  "/src/desk/AuditExport#AuditExport": AuditExport_f1db0c907283033dfcb11f4643948846,
  "/src/desk/Icon#Icon": Icon_2f06f3888a67b337ec87584fe49c9988,
  "/src/desk/Logo#Logo": Logo_3527a63735f35d746cf13daf093ab44b,
  "/src/desk/Waiting#Waiting": Waiting_aed37c5fdabcc5ed4e6a15e56814a6ba,
  "/src/desk/review/ReviewLink#ReviewLink": ReviewLink_d67faf4fae82288299cdf4beff8dfddf,
  "/src/desk/verification/VerificationLink#VerificationLink": VerificationLink_cc2831d88681baffc43d9dac81364e38,
  "/src/desk/review/ReviewQueue#ReviewQueue": ReviewQueue_8c165950956c55e950df05504f6f89cb,
  "/src/desk/verification/VerificationView#VerificationView": VerificationView_6f197c89b359def88272873288e77e00,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
