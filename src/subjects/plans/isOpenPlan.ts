type Row = Record<string, unknown> | null | undefined

/** Whether anybody may read the plan whose stored row this is. */
export const isOpenPlan = (row: Row): boolean => row?._status === 'published' && !row.deletedAt
