import { type Picture, srcOf, srcSetOf } from '@/lib/srcSetOf'

import styles from './Photo.module.css'

type Props = { picture: Picture; sizes?: string; eager?: boolean; decorative?: boolean }

/** A picture from the library in the size that the visitor's screen needs. */
export const Photo = ({ picture, sizes = '(min-width: 60rem) 42rem, 100vw', ...props }: Props) => (
  <img
    className={styles.photo}
    src={srcOf(picture) ?? undefined}
    srcSet={srcSetOf(picture)}
    sizes={sizes}
    alt={props.decorative ? '' : (picture.alt ?? '')}
    width={picture.width ?? undefined}
    height={picture.height ?? undefined}
    loading={props.eager ? 'eager' : 'lazy'}
    fetchPriority={props.eager ? 'high' : undefined}
    decoding="async"
  />
)
