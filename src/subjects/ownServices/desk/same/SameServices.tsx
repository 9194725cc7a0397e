'use client'

import { useSay } from '@/desk/useSay'

import type { SameService } from '../../same/sameFacts'
import { textsOfSame as texts } from './texts'

type Props = {
  services: SameService[]
  /** Ids of those that are ticked. */
  chosen: string[]
  isBusy: boolean
  onChoose: (ids: string[]) => void
}

/** In which services to correct it; what stands in the way of one is said beside its name. */
export const SameServices = ({ services, chosen, isBusy, onChoose }: Props) => {
  const say = useSay()
  const tick = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])

  return (
    <fieldset disabled={isBusy}>
      <legend>{say(texts.where)}</legend>
      {services.map(({ id, name, town, obstacle }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={obstacle === 'waiting'}
            onChange={() => tick(id)}
          />
          <span>
            {name}
            {town && `, ${town}`}
            {obstacle && <small> ({say(texts.obstacles[obstacle])})</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
