/** Whether somebody is still typing her question: its answer is of no use to others and is not kept. */
export const isUnfinished = (url: string | undefined): boolean => {
  const asked = new URLSearchParams((url ?? '').split('?')[1])
  return asked.has('prubezne') || asked.has('unnoted')
}
