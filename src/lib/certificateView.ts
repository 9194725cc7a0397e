/** What of a true certificate anybody who holds it learns. */
export type CertificateView = {
  event: string
  startsAt: string
  endsAt: string | null
  allDay: boolean
  hours: number | null
  accreditation: string | null
}
