import { createServer } from 'node:http'

type Answers = Record<string, () => Promise<unknown>>

/** A bare Node server: an address, a query of the driver, its JSON. */
export const serve = (answers: Answers): void => {
  createServer((req, res) => {
    const answer = answers[String(req.url)]
    if (!answer) {
      res.writeHead(404).end()
      return
    }
    void answer().then((value) => {
      const body = JSON.stringify(value)
      res.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
      })
      res.end(body)
    })
  }).listen(Number(process.env.PORT))
}

/** Payload's envelope of a page. */
export const page = (docs: unknown[], totalDocs: number) => ({
  docs,
  hasNextPage: totalDocs > 10,
  hasPrevPage: false,
  limit: 10,
  nextPage: 2,
  page: 1,
  pagingCounter: 1,
  prevPage: null,
  totalDocs,
  totalPages: Math.ceil(totalDocs / 10),
})
