import { label } from './label'

/** The days of a week as they are stored, in their order, and as people call them. */
export const weekDays = {
  mo: label('pondělí', 'Monday', 'понеділок'),
  tu: label('úterý', 'Tuesday', 'вівторок'),
  we: label('středa', 'Wednesday', 'середа'),
  th: label('čtvrtek', 'Thursday', 'четвер'),
  fr: label('pátek', 'Friday', 'п’ятниця'),
  sa: label('sobota', 'Saturday', 'субота'),
  su: label('neděle', 'Sunday', 'неділя'),
}

export type WeekDay = keyof typeof weekDays

export const daysInOrder = Object.keys(weekDays) as WeekDay[]
