import { attribution, type AddressSource } from '@/lib/foundAddress'
import type { Locale } from '@/lib/label'

type Props = { locale: Locale; source: AddressSource | undefined }

/** Whose the addresses are that distances are measured from; nothing where none is. */
export const Attribution = ({ locale, source }: Props) =>
  source && <a href={source.licence}>{attribution(source)[locale]}</a>
