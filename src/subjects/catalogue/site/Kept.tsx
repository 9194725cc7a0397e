import { writePoint } from '@/lib/point'

import type { ServiceFilters } from './filters'

type Props = { filters: ServiceFilters; isMap: boolean }

/** What of the question has no field of its own and must not be lost when the form is sent. */
export const Kept = ({ filters: { near, order }, isMap }: Props) => (
  <>
    {near && <input type="hidden" name="blizko" value={writePoint(near)} />}
    {isMap && <input type="hidden" name="zobrazit" value="mapa" />}
    {order && <input type="hidden" name="razeni" value={order} />}
  </>
)
