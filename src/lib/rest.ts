/** Answers a request under /api, over the network or in the same process. */
export type Rest = (request: Request) => Promise<Response>
