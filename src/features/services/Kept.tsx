import { writePoint } from '@/lib/point'

import type { ServiceFilters } from './filters'

type Props = { filters: ServiceFilters }

/** What of the question has no field of its own and must not be lost when the form is sent. */
export const Kept = ({ filters: { near, order } }: Props) => (
  <>
    {near && <input type="hidden" name="blizko" value={writePoint(near)} />}
    {order && <input type="hidden" name="razeni" value={order} />}
  </>
)
