import type { Picture } from '@/lib/srcSetOf'
import { unbreak } from '@/lib/unbreak'

import { Photo } from './Photo'
import styles from './Photo.module.css'

type Props = { picture: Picture; eager?: boolean; sizes?: string }

/** A picture with its caption and the name of its author. */
export const Figure = ({ picture, eager, sizes }: Props) => {
  const caption = [picture.caption, picture.credit].filter(Boolean).join(' · ')

  return (
    <figure className={styles.figure}>
      <Photo picture={picture} eager={eager} sizes={sizes} />
      {caption && <figcaption className={styles.caption}>{unbreak(caption)}</figcaption>}
    </figure>
  )
}
