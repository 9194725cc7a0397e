/** A visitor's request without anything of her own: pages under test are asked by nobody in particular. */
export const headers = async (): Promise<Headers> => new Headers()
