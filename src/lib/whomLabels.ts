import type { WhomName } from './catalogueSearch'
import { label, type Label } from './label'

/** Whom a service takes, in words. */
export const whomLabels: Record<WhomName, Label> = {
  women: label('Ženy', 'Women', 'Жінки'),
  men: label('Muži', 'Men', 'Чоловіки'),
  families: label('Rodiny s dětmi', 'Families with children', 'Родини з дітьми'),
  children: label('Děti', 'Children', 'Діти'),
  anybody: label('Kdokoli', 'Anybody', 'Будь-хто'),
}
