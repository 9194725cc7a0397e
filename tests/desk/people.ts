import { fireEvent, screen } from '@testing-library/react'

/** The button of this name; there must be one. */
export const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
export const press = (name: string): void => void fireEvent.click(button(name))
export const isDisabled = (name: string): boolean => button(name).disabled
export const type = (field: HTMLElement, value: string): void =>
  void fireEvent.change(field, { target: { value } })
