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
import { NumberedLists as NumberedLists_c397f6cda43b29b8f68e870cefcdc823 } from '../../../../src/subjects/writing/desk/NumberedLists'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowName as RowName_44c86114ff8c603c47f3aaa26f35456e } from '../../../../src/desk/rows/RowName'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WritingFeature as WritingFeature_c31ec6e5db0f1255acdcebb8871e3294 } from '../../../../src/subjects/writing/desk/WritingFeature'
import { WritingAids as WritingAids_672b3595da251e2af8835cf0579bd4c5 } from '../../../../src/subjects/writing/desk/WritingAids'
import { Moment as Moment_c2e964d6a4b9c8b7bd7b5200b85e4d71 } from '../../../../src/desk/Moment'
import { WroteBy as WroteBy_bdd145804600943fc1a557c9c9df59f0 } from '../../../../src/subjects/writing/desk/ownWork/writers/WroteBy'
import { ChangedBy as ChangedBy_ed5ac12c5fd9d9dc607f511ddf94cebe } from '../../../../src/subjects/writing/desk/ownWork/writers/ChangedBy'
import { QuickFilters as QuickFilters_9eec305127a28783148389898455da7b } from '../../../../src/subjects/writing/desk/ownWork/QuickFilters'
import { TableLinks as TableLinks_7e4b2ebd514416a30c6d88ab843ee285 } from '../../../../src/subjects/tables/desk/TableLinks'
import { OldNewsLink as OldNewsLink_31d9ac37c4d43bebf6a28d2330851f52 } from '../../../../src/subjects/news/desk/oldSite/OldNewsLink'
import { SubscriptionCounts as SubscriptionCounts_6d3ca918869a4cd60dd70fde6186ba3d } from '../../../../src/subjects/digests/desk/SubscriptionCounts'
import { RemovedRows as RemovedRows_652b4afd3c9f08f8deec73479a1e6d59 } from '../../../../src/desk/guards/RemovedRows'
import { TypedWords as TypedWords_bf853adeb95e2634d7c07182ca166467 } from '../../../../src/desk/guards/TypedWords'
import { RefusedSave as RefusedSave_2541ad87bbf6f6ddcc74439a92caf22a } from '../../../../src/desk/guards/RefusedSave'
import { LeftFields as LeftFields_c0fcd84b7f7dbe4d922a3444a32e416a } from '../../../../src/desk/guards/LeftFields'
import { CzechBeside as CzechBeside_72f8434eee91d6cb6183af9e4fe7b9b5 } from '../../../../src/desk/czech/CzechBeside'
import { Conflict as Conflict_4d9f5442c4807ed37c5c81603d2d2e80 } from '../../../../src/subjects/revisions/desk/Conflict'
import { Unsaved as Unsaved_acb009fd864e2cfbef4ba40c79d5a404 } from '../../../../src/subjects/writing/desk/Unsaved'
import { Schedule as Schedule_dc63e8f3c37744166817882460fde416 } from '../../../../src/subjects/scheduling/desk/Schedule'
import { SharePreview as SharePreview_c1858127bc0561917e8837c5795a80b8 } from '../../../../src/subjects/previews/desk/SharePreview'
import { Publish as Publish_b1903379c9f896b268981f53c23998c0 } from '../../../../src/subjects/writing/desk/publishing/Publish'
import { Versions as Versions_4e32f5f4828664a8830519aeb6f7bc61 } from '../../../../src/subjects/revisions/desk/Versions'
import { VersionView as VersionView_6a3e6148882d797661bac8dc3ccf0250 } from '../../../../src/subjects/revisions/desk/version/VersionView'
import { ProgrammePeriod as ProgrammePeriod_fc55844bba66773d2f7f660be33becc8 } from '../../../../src/subjects/projects/desk/ProgrammePeriod'
import { PasteRows as PasteRows_cf5ad6ae75ea0328db22b0a99f35b3a3 } from '../../../../src/desk/rows/PasteRows'
import { SupportedPeople as SupportedPeople_9f40215cae0600a34fd1ce17c3d1a3d0 } from '../../../../src/subjects/supported/desk/SupportedPeople'
import { MissingComments as MissingComments_19b765deaf5c77cc4dad0be9a6f3805c } from '../../../../src/subjects/plans/desk/MissingComments'
import { TreeLink as TreeLink_c206fa843cf747a5e6cfef5c4c826698 } from '../../../../src/subjects/plans/desk/tree/TreeLink'
import { OwnTreeLink as OwnTreeLink_5c54c05026e28e872553b494f0647dd3 } from '../../../../src/subjects/plans/desk/tree/OwnTreeLink'
import { MissingLink as MissingLink_6219f9566692de9846294a6ada83743d } from '../../../../src/subjects/answers/desk/MissingLink'
import { PlanPeriod as PlanPeriod_65845b112d01497f058ed53d65864b14 } from '../../../../src/subjects/plans/desk/PlanPeriod'
import { WordLink as WordLink_f934bd7464943a18321dd35b47964cd5 } from '../../../../src/subjects/plans/desk/word/WordLink'
import { ShortTime as ShortTime_1faff49cbbf5784558a916895675f0fb } from '../../../../src/subjects/consultations/desk/ShortTime'
import { Settle as Settle_8ff7b5c6aab591c222e6866ad287fb60 } from '../../../../src/subjects/consultations/desk/Settle'
import { ItemField as ItemField_0c595a56375f188015f3bf4320e259cf } from '../../../../src/subjects/consultations/desk/ItemField'
import { NextPoint as NextPoint_0f850c725ffe2468886ba87d80affca2 } from '../../../../src/subjects/consultations/desk/NextPoint'
import { CommentFilters as CommentFilters_e50a930568ad0967cadd6a7e2044a5bd } from '../../../../src/subjects/consultations/desk/CommentFilters'
import { MeetingInvitees as MeetingInvitees_2ace07ae3ef4802916ebc6c89b950a6a } from '../../../../src/subjects/groups/desk/MeetingInvitees'
import { RoomOfGroup as RoomOfGroup_2345ba0ef769c9add995405cd36fa674 } from '../../../../src/subjects/groups/desk/room/RoomOfGroup'
import { TaskReminded as TaskReminded_a97cb2cd690069832e0b6087d8bf9442 } from '../../../../src/subjects/groups/desk/TaskReminded'
import { StreetField as StreetField_84e25369ddcd8626f81ceac7536fddf8 } from '../../../../src/subjects/addresses/desk/StreetField'
import { PositionField as PositionField_bc5666448c675e44d87eac7b12538179 } from '../../../../src/subjects/addresses/desk/pin/PositionField'
import { EventRegistrations as EventRegistrations_a9f4bb346f22e07df450f2e50eab1c5e } from '../../../../src/subjects/registrations/desk/EventRegistrations'
import { EventAttendance as EventAttendance_3a4dbe8c03e54adb7323dffbc22f1fad } from '../../../../src/subjects/attendance/desk/EventAttendance'
import { EventFeedback as EventFeedback_79563882a656243ac39af2fcbbb7ae91 } from '../../../../src/subjects/feedback/desk/EventFeedback'
import { RegistrationActions as RegistrationActions_259770fe8ca4152a3dc8d436fadc8bac } from '../../../../src/subjects/registrations/desk/RegistrationActions'
import { Completeness as Completeness_13236c5e9f477a0cb070fd5dd53d71b2 } from '../../../../src/subjects/review/desk/Completeness'
import { Keepers as Keepers_b187fcb6c1687e3faf28976d0c8d3d6c } from '../../../../src/desk/Keepers'
import { Confirm as Confirm_14d8d7718c6ef534497876ca498b0188 } from '../../../../src/subjects/verification/desk/Confirm'
import { HandOver as HandOver_7756fa4efe2b33844d4f24088ed65a51 } from '../../../../src/subjects/review/desk/HandOver'
import { EndProvider as EndProvider_13acf4e5b72fd8a0c9f73cf9e6c43597 } from '../../../../src/subjects/providers/desk/EndProvider'
import { OpeningWeek as OpeningWeek_5b99c61ea92db34897d1b95c3cf23914 } from '../../../../src/desk/hours/OpeningWeek'
import { PaperLink as PaperLink_0cd1ebd48e2b33d926e05bc38bdabbdd } from '../../../../src/subjects/print/desk/PaperLink'
import { OpenSection as OpenSection_2753f7bd93f83a662bf47c018e49dc45 } from '../../../../src/desk/sections/OpenSection'
import { DecideClaim as DecideClaim_cb63c950d23d44472a7edc477a657c4f } from '../../../../src/subjects/claims/desk/DecideClaim'
import { SettleMistake as SettleMistake_53f9c8cf4d0517286bc1b7e22e59cec9 } from '../../../../src/subjects/errorReports/desk/SettleMistake'
import { Warnings as Warnings_a2a3b89d1124e3ea39157550693ce430 } from '../../../../src/subjects/files/desk/Warnings'
import { Proof as Proof_027cb0ee31f3fecd6f37fd4f24cecc59 } from '../../../../src/subjects/accounts/desk/Proof'
import { MachineKey as MachineKey_53c91ba7a2b616f99aa0da5e36e573c2 } from '../../../../src/subjects/accounts/desk/MachineKey'
import { SecondFactorLinks as SecondFactorLinks_06525d2324f6ac2ddd97cf8b567ee464 } from '../../../../src/subjects/accounts/desk/SecondFactorLinks'
import { Invitation as Invitation_2890f1bf18b81310e310f12decb148fb } from '../../../../src/subjects/accounts/desk/Invitation'
import { ResendLetter as ResendLetter_72ca17ee909867c968173869c0efce85 } from '../../../../src/subjects/letters/desk/ResendLetter'
import { ListCell as ListCell_ac92148ed2baae1f1d524e4eaef5c039 } from '../../../../src/desk/ListCell'
import { AuditExport as AuditExport_845d618f09c9b9ae0f7395eb47dc81d8 } from '../../../../src/subjects/journal/desk/AuditExport'
import { Icon as Icon_2f06f3888a67b337ec87584fe49c9988 } from '../../../../src/desk/Icon'
import { Logo as Logo_3527a63735f35d746cf13daf093ab44b } from '../../../../src/desk/Logo'
import { AskedPlaces as AskedPlaces_0630978adba189dcb01bed8d3078314c } from '../../../../src/subjects/ownServices/desk/AskedPlaces'
import { Waiting as Waiting_aed37c5fdabcc5ed4e6a15e56814a6ba } from '../../../../src/desk/Waiting'
import { OwnWork as OwnWork_f8807b9525996eec10961376573c2a81 } from '../../../../src/subjects/writing/desk/ownWork/OwnWork'
import { MyServicesLink as MyServicesLink_33ad1ed123d9caa8bcf757aa0e68589b } from '../../../../src/subjects/ownServices/desk/MyServicesLink'
import { RoomLink as RoomLink_ec841ce1e18554b6202751da1324970b } from '../../../../src/subjects/groups/desk/room/RoomLink'
import { ReviewLink as ReviewLink_c0db3e82450eef9071cc2f11f0fcad1d } from '../../../../src/subjects/review/desk/ReviewLink'
import { StaffLinks as StaffLinks_6a53ee6940a5c5e467e16b7f6451f365 } from '../../../../src/desk/StaffLinks'
import { NamedControls as NamedControls_62dfec7a2750c7c447a90157272b6c9b } from '../../../../src/desk/names/NamedControls'
import { Tiles as Tiles_d3304ab0722ce9eab3206debdfd1ca55 } from '../../../../src/subjects/addresses/desk/pin/Tiles'
import { SignIn as SignIn_c52fb6f6550a87d5b34042cc5db7a60b } from '../../../../src/subjects/accounts/desk/SignIn'
import { SecondFactorView as SecondFactorView_0081f04d813d27dd106fe51586338329 } from '../../../../src/subjects/accounts/desk/SecondFactorView'
import { MyServicesView as MyServicesView_506dba81ccdfed94b378a51fea8a07df } from '../../../../src/subjects/ownServices/desk/MyServicesView'
import { SameView as SameView_1d45844b75b4fc279e391cb7127482ee } from '../../../../src/subjects/ownServices/desk/same/SameView'
import { ReviewQueue as ReviewQueue_8ebd421cb41fc6193276b66693ab4a02 } from '../../../../src/subjects/review/desk/ReviewQueue'
import { RegisterView as RegisterView_7b22d37a1efae5fe9c9a6f4b461087fc } from '../../../../src/subjects/register/desk/RegisterView'
import { PositionsView as PositionsView_8692ce59c22f75296085f8a810d6f494 } from '../../../../src/subjects/addresses/desk/positions/PositionsView'
import { ImportView as ImportView_70ac2c45f53186e8637d1ad556c1ff0f } from '../../../../src/subjects/tables/desk/import/ImportView'
import { PaperView as PaperView_864455f315e5261415371c741c7cb4b2 } from '../../../../src/subjects/print/desk/PaperView'
import { WordView as WordView_0bacc3a6adbb91effd8b370bf0e5da4d } from '../../../../src/subjects/plans/desk/word/WordView'
import { TreeView as TreeView_e86b3ac462eb9548edd5db14701e7268 } from '../../../../src/subjects/plans/desk/tree/TreeView'
import { AnswersView as AnswersView_2cc4424b0ca237d818ae286dd52dabac } from '../../../../src/subjects/answers/desk/AnswersView'
import { MissingView as MissingView_05cdc9c3e899defc013f34fcc55265df } from '../../../../src/subjects/answers/desk/MissingView'
import { OldNewsView as OldNewsView_db3acf6548973532ebaba57e8f4f655b } from '../../../../src/subjects/news/desk/oldSite/OldNewsView'
import { Calendar as Calendar_7e27d75b76a3fada59823935fcafd03e } from '../../../../src/subjects/scheduling/desk/calendar/Calendar'
import { RoomView as RoomView_23ff54bd5d612eccddbc0fa1f0cde503 } from '../../../../src/subjects/groups/desk/room/RoomView'
import { Unauthorized as Unauthorized_8714024c3634326cfac477de276f742a } from '../../../../src/subjects/groups/desk/room/Unauthorized'
import { TasksView as TasksView_b48456a7dfae30232a2d1e34799ec5b6 } from '../../../../src/subjects/groups/desk/TasksView'
import { TranslationsView as TranslationsView_d2af3a4aef0668e756a7b66adffae993 } from '../../../../src/subjects/translations/desk/TranslationsView'
import { ZeroResultsView as ZeroResultsView_b0d48bae775067169209ab40652de66d } from '../../../../src/subjects/zeroResults/desk/ZeroResultsView'
import { PersonalDataView as PersonalDataView_16e8f731c95c5a9d280cbb6a38f4c29a } from '../../../../src/subjects/personalData/desk/PersonalDataView'
import { Operations as Operations_4255883f3e936fba1d0fdde997ebd841 } from '../../../../src/subjects/operations/desk/Operations'
import { KeepersView as KeepersView_95272e6d3b0beb92b15f5b486733cd4b } from '../../../../src/subjects/accounts/desk/KeepersView'
import { VerificationView as VerificationView_45b2dbb1f278fd8a8289138c62e91446 } from '../../../../src/subjects/verification/desk/VerificationView'
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
  "/src/subjects/writing/desk/NumberedLists#NumberedLists": NumberedLists_c397f6cda43b29b8f68e870cefcdc823,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/desk/rows/RowName#RowName": RowName_44c86114ff8c603c47f3aaa26f35456e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/subjects/writing/desk/WritingFeature#WritingFeature": WritingFeature_c31ec6e5db0f1255acdcebb8871e3294,
  "/src/subjects/writing/desk/WritingAids#WritingAids": WritingAids_672b3595da251e2af8835cf0579bd4c5,
  "/src/desk/Moment#Moment": Moment_c2e964d6a4b9c8b7bd7b5200b85e4d71,
  "/src/subjects/writing/desk/ownWork/writers/WroteBy#WroteBy": WroteBy_bdd145804600943fc1a557c9c9df59f0,
  "/src/subjects/writing/desk/ownWork/writers/ChangedBy#ChangedBy": ChangedBy_ed5ac12c5fd9d9dc607f511ddf94cebe,
  "/src/subjects/writing/desk/ownWork/QuickFilters#QuickFilters": QuickFilters_9eec305127a28783148389898455da7b,
  "/src/subjects/tables/desk/TableLinks#TableLinks": TableLinks_7e4b2ebd514416a30c6d88ab843ee285,
  "/src/subjects/news/desk/oldSite/OldNewsLink#OldNewsLink": OldNewsLink_31d9ac37c4d43bebf6a28d2330851f52,
  "/src/subjects/digests/desk/SubscriptionCounts#SubscriptionCounts": SubscriptionCounts_6d3ca918869a4cd60dd70fde6186ba3d,
  "/src/desk/guards/RemovedRows#RemovedRows": RemovedRows_652b4afd3c9f08f8deec73479a1e6d59,
  "/src/desk/guards/TypedWords#TypedWords": TypedWords_bf853adeb95e2634d7c07182ca166467,
  "/src/desk/guards/RefusedSave#RefusedSave": RefusedSave_2541ad87bbf6f6ddcc74439a92caf22a,
  "/src/desk/guards/LeftFields#LeftFields": LeftFields_c0fcd84b7f7dbe4d922a3444a32e416a,
  "/src/desk/czech/CzechBeside#CzechBeside": CzechBeside_72f8434eee91d6cb6183af9e4fe7b9b5,
  "/src/subjects/revisions/desk/Conflict#Conflict": Conflict_4d9f5442c4807ed37c5c81603d2d2e80,
  "/src/subjects/writing/desk/Unsaved#Unsaved": Unsaved_acb009fd864e2cfbef4ba40c79d5a404,
  "/src/subjects/scheduling/desk/Schedule#Schedule": Schedule_dc63e8f3c37744166817882460fde416,
  "/src/subjects/previews/desk/SharePreview#SharePreview": SharePreview_c1858127bc0561917e8837c5795a80b8,
  "/src/subjects/writing/desk/publishing/Publish#Publish": Publish_b1903379c9f896b268981f53c23998c0,
  "/src/subjects/revisions/desk/Versions#Versions": Versions_4e32f5f4828664a8830519aeb6f7bc61,
  "/src/subjects/revisions/desk/version/VersionView#VersionView": VersionView_6a3e6148882d797661bac8dc3ccf0250,
  "/src/subjects/projects/desk/ProgrammePeriod#ProgrammePeriod": ProgrammePeriod_fc55844bba66773d2f7f660be33becc8,
  "/src/desk/rows/PasteRows#PasteRows": PasteRows_cf5ad6ae75ea0328db22b0a99f35b3a3,
  "/src/subjects/supported/desk/SupportedPeople#SupportedPeople": SupportedPeople_9f40215cae0600a34fd1ce17c3d1a3d0,
  "/src/subjects/plans/desk/MissingComments#MissingComments": MissingComments_19b765deaf5c77cc4dad0be9a6f3805c,
  "/src/subjects/plans/desk/tree/TreeLink#TreeLink": TreeLink_c206fa843cf747a5e6cfef5c4c826698,
  "/src/subjects/plans/desk/tree/OwnTreeLink#OwnTreeLink": OwnTreeLink_5c54c05026e28e872553b494f0647dd3,
  "/src/subjects/answers/desk/MissingLink#MissingLink": MissingLink_6219f9566692de9846294a6ada83743d,
  "/src/subjects/plans/desk/PlanPeriod#PlanPeriod": PlanPeriod_65845b112d01497f058ed53d65864b14,
  "/src/subjects/plans/desk/word/WordLink#WordLink": WordLink_f934bd7464943a18321dd35b47964cd5,
  "/src/subjects/consultations/desk/ShortTime#ShortTime": ShortTime_1faff49cbbf5784558a916895675f0fb,
  "/src/subjects/consultations/desk/Settle#Settle": Settle_8ff7b5c6aab591c222e6866ad287fb60,
  "/src/subjects/consultations/desk/ItemField#ItemField": ItemField_0c595a56375f188015f3bf4320e259cf,
  "/src/subjects/consultations/desk/NextPoint#NextPoint": NextPoint_0f850c725ffe2468886ba87d80affca2,
  "/src/subjects/consultations/desk/CommentFilters#CommentFilters": CommentFilters_e50a930568ad0967cadd6a7e2044a5bd,
  "/src/subjects/groups/desk/MeetingInvitees#MeetingInvitees": MeetingInvitees_2ace07ae3ef4802916ebc6c89b950a6a,
  "/src/subjects/groups/desk/room/RoomOfGroup#RoomOfGroup": RoomOfGroup_2345ba0ef769c9add995405cd36fa674,
  "/src/subjects/groups/desk/TaskReminded#TaskReminded": TaskReminded_a97cb2cd690069832e0b6087d8bf9442,
  "/src/subjects/addresses/desk/StreetField#StreetField": StreetField_84e25369ddcd8626f81ceac7536fddf8,
  "/src/subjects/addresses/desk/pin/PositionField#PositionField": PositionField_bc5666448c675e44d87eac7b12538179,
  "/src/subjects/registrations/desk/EventRegistrations#EventRegistrations": EventRegistrations_a9f4bb346f22e07df450f2e50eab1c5e,
  "/src/subjects/attendance/desk/EventAttendance#EventAttendance": EventAttendance_3a4dbe8c03e54adb7323dffbc22f1fad,
  "/src/subjects/feedback/desk/EventFeedback#EventFeedback": EventFeedback_79563882a656243ac39af2fcbbb7ae91,
  "/src/subjects/registrations/desk/RegistrationActions#RegistrationActions": RegistrationActions_259770fe8ca4152a3dc8d436fadc8bac,
  "/src/subjects/review/desk/Completeness#Completeness": Completeness_13236c5e9f477a0cb070fd5dd53d71b2,
  "/src/desk/Keepers#Keepers": Keepers_b187fcb6c1687e3faf28976d0c8d3d6c,
  "/src/subjects/verification/desk/Confirm#Confirm": Confirm_14d8d7718c6ef534497876ca498b0188,
  "/src/subjects/review/desk/HandOver#HandOver": HandOver_7756fa4efe2b33844d4f24088ed65a51,
  "/src/subjects/providers/desk/EndProvider#EndProvider": EndProvider_13acf4e5b72fd8a0c9f73cf9e6c43597,
  "/src/desk/hours/OpeningWeek#OpeningWeek": OpeningWeek_5b99c61ea92db34897d1b95c3cf23914,
  "/src/subjects/print/desk/PaperLink#PaperLink": PaperLink_0cd1ebd48e2b33d926e05bc38bdabbdd,
  "/src/desk/sections/OpenSection#OpenSection": OpenSection_2753f7bd93f83a662bf47c018e49dc45,
  "/src/subjects/claims/desk/DecideClaim#DecideClaim": DecideClaim_cb63c950d23d44472a7edc477a657c4f,
  "/src/subjects/errorReports/desk/SettleMistake#SettleMistake": SettleMistake_53f9c8cf4d0517286bc1b7e22e59cec9,
  "/src/subjects/files/desk/Warnings#Warnings": Warnings_a2a3b89d1124e3ea39157550693ce430,
  "/src/subjects/accounts/desk/Proof#Proof": Proof_027cb0ee31f3fecd6f37fd4f24cecc59,
  "/src/subjects/accounts/desk/MachineKey#MachineKey": MachineKey_53c91ba7a2b616f99aa0da5e36e573c2,
  "/src/subjects/accounts/desk/SecondFactorLinks#SecondFactorLinks": SecondFactorLinks_06525d2324f6ac2ddd97cf8b567ee464,
  "/src/subjects/accounts/desk/Invitation#Invitation": Invitation_2890f1bf18b81310e310f12decb148fb,
  "/src/subjects/letters/desk/ResendLetter#ResendLetter": ResendLetter_72ca17ee909867c968173869c0efce85,
  "/src/desk/ListCell#ListCell": ListCell_ac92148ed2baae1f1d524e4eaef5c039,
  "/src/subjects/journal/desk/AuditExport#AuditExport": AuditExport_845d618f09c9b9ae0f7395eb47dc81d8,
  "/src/desk/Icon#Icon": Icon_2f06f3888a67b337ec87584fe49c9988,
  "/src/desk/Logo#Logo": Logo_3527a63735f35d746cf13daf093ab44b,
  "/src/subjects/ownServices/desk/AskedPlaces#AskedPlaces": AskedPlaces_0630978adba189dcb01bed8d3078314c,
  "/src/desk/Waiting#Waiting": Waiting_aed37c5fdabcc5ed4e6a15e56814a6ba,
  "/src/subjects/writing/desk/ownWork/OwnWork#OwnWork": OwnWork_f8807b9525996eec10961376573c2a81,
  "/src/subjects/ownServices/desk/MyServicesLink#MyServicesLink": MyServicesLink_33ad1ed123d9caa8bcf757aa0e68589b,
  "/src/subjects/groups/desk/room/RoomLink#RoomLink": RoomLink_ec841ce1e18554b6202751da1324970b,
  "/src/subjects/review/desk/ReviewLink#ReviewLink": ReviewLink_c0db3e82450eef9071cc2f11f0fcad1d,
  "/src/desk/StaffLinks#StaffLinks": StaffLinks_6a53ee6940a5c5e467e16b7f6451f365,
  "/src/desk/names/NamedControls#NamedControls": NamedControls_62dfec7a2750c7c447a90157272b6c9b,
  "/src/subjects/addresses/desk/pin/Tiles#Tiles": Tiles_d3304ab0722ce9eab3206debdfd1ca55,
  "/src/subjects/accounts/desk/SignIn#SignIn": SignIn_c52fb6f6550a87d5b34042cc5db7a60b,
  "/src/subjects/accounts/desk/SecondFactorView#SecondFactorView": SecondFactorView_0081f04d813d27dd106fe51586338329,
  "/src/subjects/ownServices/desk/MyServicesView#MyServicesView": MyServicesView_506dba81ccdfed94b378a51fea8a07df,
  "/src/subjects/ownServices/desk/same/SameView#SameView": SameView_1d45844b75b4fc279e391cb7127482ee,
  "/src/subjects/review/desk/ReviewQueue#ReviewQueue": ReviewQueue_8ebd421cb41fc6193276b66693ab4a02,
  "/src/subjects/register/desk/RegisterView#RegisterView": RegisterView_7b22d37a1efae5fe9c9a6f4b461087fc,
  "/src/subjects/addresses/desk/positions/PositionsView#PositionsView": PositionsView_8692ce59c22f75296085f8a810d6f494,
  "/src/subjects/tables/desk/import/ImportView#ImportView": ImportView_70ac2c45f53186e8637d1ad556c1ff0f,
  "/src/subjects/print/desk/PaperView#PaperView": PaperView_864455f315e5261415371c741c7cb4b2,
  "/src/subjects/plans/desk/word/WordView#WordView": WordView_0bacc3a6adbb91effd8b370bf0e5da4d,
  "/src/subjects/plans/desk/tree/TreeView#TreeView": TreeView_e86b3ac462eb9548edd5db14701e7268,
  "/src/subjects/answers/desk/AnswersView#AnswersView": AnswersView_2cc4424b0ca237d818ae286dd52dabac,
  "/src/subjects/answers/desk/MissingView#MissingView": MissingView_05cdc9c3e899defc013f34fcc55265df,
  "/src/subjects/news/desk/oldSite/OldNewsView#OldNewsView": OldNewsView_db3acf6548973532ebaba57e8f4f655b,
  "/src/subjects/scheduling/desk/calendar/Calendar#Calendar": Calendar_7e27d75b76a3fada59823935fcafd03e,
  "/src/subjects/groups/desk/room/RoomView#RoomView": RoomView_23ff54bd5d612eccddbc0fa1f0cde503,
  "/src/subjects/groups/desk/room/Unauthorized#Unauthorized": Unauthorized_8714024c3634326cfac477de276f742a,
  "/src/subjects/groups/desk/TasksView#TasksView": TasksView_b48456a7dfae30232a2d1e34799ec5b6,
  "/src/subjects/translations/desk/TranslationsView#TranslationsView": TranslationsView_d2af3a4aef0668e756a7b66adffae993,
  "/src/subjects/zeroResults/desk/ZeroResultsView#ZeroResultsView": ZeroResultsView_b0d48bae775067169209ab40652de66d,
  "/src/subjects/personalData/desk/PersonalDataView#PersonalDataView": PersonalDataView_16e8f731c95c5a9d280cbb6a38f4c29a,
  "/src/subjects/operations/desk/Operations#Operations": Operations_4255883f3e936fba1d0fdde997ebd841,
  "/src/subjects/accounts/desk/KeepersView#KeepersView": KeepersView_95272e6d3b0beb92b15f5b486733cd4b,
  "/src/subjects/verification/desk/VerificationView#VerificationView": VerificationView_45b2dbb1f278fd8a8289138c62e91446,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
