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
import { WritingAids as WritingAids_46fa4843b49f72b3ed04c350b2763db5 } from '../../../../src/desk/writing/WritingAids'
import { Conflict as Conflict_a9341671d59fd0a329ad91174b994090 } from '../../../../src/desk/conflict/Conflict'
import { Schedule as Schedule_a64aaf9431c81d01c4964c6e4de74e14 } from '../../../../src/desk/schedule/Schedule'
import { SharePreview as SharePreview_5faf17659e3ef1e1d67619c6e887fc78 } from '../../../../src/desk/SharePreview'
import { Completeness as Completeness_5b26b230ed8fb1985e025982c8037b00 } from '../../../../src/desk/Completeness'
import { Confirm as Confirm_31f80801fbe2f15fcaca06d1444f6bbf } from '../../../../src/desk/verification/Confirm'
import { HandOver as HandOver_83fed8f5de605e609690a3ec38b0b7f1 } from '../../../../src/desk/review/HandOver'
import { DecideClaim as DecideClaim_9b16a469cf002d34b045dcf663368067 } from '../../../../src/desk/accounts/DecideClaim'
import { SettleMistake as SettleMistake_6648f85d882b843b26f34c2b1e194aca } from '../../../../src/desk/mistakes/SettleMistake'
import { SecondFactorLinks as SecondFactorLinks_a75128f17fc89c90d9ed036f787ca629 } from '../../../../src/desk/accounts/SecondFactorLinks'
import { Invitation as Invitation_671d18f13cc64541cecfff5746865379 } from '../../../../src/desk/accounts/Invitation'
import { ResendLetter as ResendLetter_1ecc2b8406fde17fb5c247100e4158f2 } from '../../../../src/desk/ResendLetter'
import { ListCell as ListCell_ac92148ed2baae1f1d524e4eaef5c039 } from '../../../../src/desk/ListCell'
import { AuditExport as AuditExport_f1db0c907283033dfcb11f4643948846 } from '../../../../src/desk/AuditExport'
import { Icon as Icon_2f06f3888a67b337ec87584fe49c9988 } from '../../../../src/desk/Icon'
import { Logo as Logo_3527a63735f35d746cf13daf093ab44b } from '../../../../src/desk/Logo'
import { Waiting as Waiting_aed37c5fdabcc5ed4e6a15e56814a6ba } from '../../../../src/desk/Waiting'
import { ReviewLink as ReviewLink_d67faf4fae82288299cdf4beff8dfddf } from '../../../../src/desk/review/ReviewLink'
import { StaffLinks as StaffLinks_6a53ee6940a5c5e467e16b7f6451f365 } from '../../../../src/desk/StaffLinks'
import { SignIn as SignIn_47df5f1267edaf224a142bb230f8c9f0 } from '../../../../src/desk/accounts/SignIn'
import { SecondFactorView as SecondFactorView_79e79e14d564e6279dbc09c87e29e009 } from '../../../../src/desk/accounts/SecondFactorView'
import { ReviewQueue as ReviewQueue_8c165950956c55e950df05504f6f89cb } from '../../../../src/desk/review/ReviewQueue'
import { Calendar as Calendar_d07dd7e1507b9da6e8aa670a77aad01f } from '../../../../src/desk/calendar/Calendar'
import { MissesView as MissesView_b4cc893c5764f285e4b2dc46426d0c0d } from '../../../../src/desk/misses/MissesView'
import { Operations as Operations_a991b4f3f08175af9f8659406f41dbe7 } from '../../../../src/desk/operations/Operations'
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
  "/src/desk/writing/WritingAids#WritingAids": WritingAids_46fa4843b49f72b3ed04c350b2763db5,
  "/src/desk/conflict/Conflict#Conflict": Conflict_a9341671d59fd0a329ad91174b994090,
  "/src/desk/schedule/Schedule#Schedule": Schedule_a64aaf9431c81d01c4964c6e4de74e14,
  "/src/desk/SharePreview#SharePreview": SharePreview_5faf17659e3ef1e1d67619c6e887fc78,
  "/src/desk/Completeness#Completeness": Completeness_5b26b230ed8fb1985e025982c8037b00,
  "/src/desk/verification/Confirm#Confirm": Confirm_31f80801fbe2f15fcaca06d1444f6bbf,
  "/src/desk/review/HandOver#HandOver": HandOver_83fed8f5de605e609690a3ec38b0b7f1,
  "/src/desk/accounts/DecideClaim#DecideClaim": DecideClaim_9b16a469cf002d34b045dcf663368067,
  "/src/desk/mistakes/SettleMistake#SettleMistake": SettleMistake_6648f85d882b843b26f34c2b1e194aca,
  "/src/desk/accounts/SecondFactorLinks#SecondFactorLinks": SecondFactorLinks_a75128f17fc89c90d9ed036f787ca629,
  "/src/desk/accounts/Invitation#Invitation": Invitation_671d18f13cc64541cecfff5746865379,
  "/src/desk/ResendLetter#ResendLetter": ResendLetter_1ecc2b8406fde17fb5c247100e4158f2,
  "/src/desk/ListCell#ListCell": ListCell_ac92148ed2baae1f1d524e4eaef5c039,
  "/src/desk/AuditExport#AuditExport": AuditExport_f1db0c907283033dfcb11f4643948846,
  "/src/desk/Icon#Icon": Icon_2f06f3888a67b337ec87584fe49c9988,
  "/src/desk/Logo#Logo": Logo_3527a63735f35d746cf13daf093ab44b,
  "/src/desk/Waiting#Waiting": Waiting_aed37c5fdabcc5ed4e6a15e56814a6ba,
  "/src/desk/review/ReviewLink#ReviewLink": ReviewLink_d67faf4fae82288299cdf4beff8dfddf,
  "/src/desk/StaffLinks#StaffLinks": StaffLinks_6a53ee6940a5c5e467e16b7f6451f365,
  "/src/desk/accounts/SignIn#SignIn": SignIn_47df5f1267edaf224a142bb230f8c9f0,
  "/src/desk/accounts/SecondFactorView#SecondFactorView": SecondFactorView_79e79e14d564e6279dbc09c87e29e009,
  "/src/desk/review/ReviewQueue#ReviewQueue": ReviewQueue_8c165950956c55e950df05504f6f89cb,
  "/src/desk/calendar/Calendar#Calendar": Calendar_d07dd7e1507b9da6e8aa670a77aad01f,
  "/src/desk/misses/MissesView#MissesView": MissesView_b4cc893c5764f285e4b2dc46426d0c0d,
  "/src/desk/operations/Operations#Operations": Operations_a991b4f3f08175af9f8659406f41dbe7,
  "/src/desk/verification/VerificationView#VerificationView": VerificationView_6f197c89b359def88272873288e77e00,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
