import { PayloadSDK } from '@payloadcms/sdk'

const [baseUrl = '', email = '', password = ''] = process.argv.slice(2)

let token = ''

/** Signing in answers no token, only a cookie: a program keeps its value and sends it in a header. */
const portal = new PayloadSDK({
  baseURL: `${baseUrl}/api`,
  fetch: async (address, init) => {
    const headers = new Headers(init?.headers)
    if (token) headers.set('Authorization', `JWT ${token}`)
    const answer = await fetch(address, { ...init, headers })
    token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? token
    return answer
  },
})

const session = await portal.login({ collection: 'users', data: { email, password } })
const { user } = await portal.me({ collection: 'users' })
const { docs } = await portal.find({ collection: 'news', draft: true, depth: 0, limit: 1 })

console.log(JSON.stringify({ hasToken: 'token' in session, who: user?.email, found: docs.length }))
