import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { readInvitation, replyToInvitation } from './byLink'
import { inviteMembers, readInvitees } from './invite'
import { operations } from './operations'

/** What the link of an invitation to a meeting does. */
export const invitationEndpoints: Endpoint[] = [
  described(
    { path: '/meeting-invitations/:token', method: 'get', handler: readInvitation },
    operations.read,
  ),
  described(
    { path: '/meeting-invitations/:token', method: 'post', handler: replyToInvitation },
    operations.reply,
  ),
]

/** What staff do at a group. */
export const inviteesOfGroup: Omit<Endpoint, 'root'>[] = [
  described({ path: '/:id/invitees', method: 'get', handler: readInvitees }, operations.list),
  described({ path: '/:id/invitees', method: 'post', handler: inviteMembers }, operations.invite),
]
