type Text = string | null | undefined
type Venue = {
  name?: Text
  room?: Text
  address?: { street?: Text; postcode?: Text; city?: Text } | null
}

/** Where an event is, on one line; undefined when nobody has said. */
export const placeLine = (venue: Venue | null | undefined): string | undefined => {
  const { street, postcode, city } = venue?.address ?? {}
  const town = [postcode, city].filter(Boolean).join(' ')
  return [venue?.name, venue?.room, street, town].filter(Boolean).join(', ') || undefined
}
