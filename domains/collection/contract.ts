import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';

const linkSchema = z.object({
  id: z.uuid(),
  surveyId: z.uuid(),
  channel: z.string(),
  name: z.string(),
  touchpointId: z.string().optional(),
  url: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  /** Not finished: only opened the survey, or began to answer. */
  opened: z.int(),
  started: z.int(),
});

const ofSurvey = z.object({ surveyId: z.uuid() });
const ofLink = z.object({ id: z.uuid() });
const token = z.object({ token: z.string().max(64) });

export const collectionContract = {
  channels: endpoint({
    method: 'GET',
    path: '/channels',
    scope: 'workspace',
    permission: 'surveys.read',
    summary: 'Channels of this installation',
    response: z.object({
      channels: z.array(z.object({ name: z.string(), reach: z.enum(['share', 'invite', 'data']) })),
    }),
  }),
  links: endpoint({
    method: 'GET',
    path: '/surveys/:surveyId/links',
    scope: 'workspace',
    permission: 'surveys.read',
    summary: 'Share links of a survey',
    params: ofSurvey,
    response: z.object({ links: z.array(linkSchema) }),
  }),
  createLink: endpoint({
    method: 'POST',
    path: '/surveys/:surveyId/links',
    scope: 'workspace',
    permission: 'surveys.publish',
    summary: 'Make a share link: one address for many people',
    params: ofSurvey,
    body: z.object({
      channel: z.string().max(40).default('link'),
      name: z.string().trim().min(1).max(120),
      touchpointId: z.uuid().optional(),
    }),
    response: linkSchema,
  }),
  updateLink: endpoint({
    method: 'PATCH',
    path: '/links/:id',
    scope: 'workspace',
    permission: 'surveys.publish',
    summary: 'Rename a link or change what its answers are about; null takes the touchpoint away',
    params: ofLink,
    body: z.object({
      name: z.string().trim().min(1).max(120).optional(),
      touchpointId: z.uuid().nullable().optional(),
    }),
    response: linkSchema,
  }),
  withdrawLink: endpoint({
    method: 'DELETE',
    path: '/links/:id',
    scope: 'workspace',
    permission: 'surveys.publish',
    summary: 'Withdraw a link: its address leads nowhere any more, its answers stay',
    params: ofLink,
    response: z.object({}),
  }),
  qr: endpoint({
    method: 'GET',
    path: '/links/:id/qr',
    scope: 'workspace',
    permission: 'surveys.read',
    summary: 'The link as a QR code, SVG or PNG',
    params: ofLink,
    query: z.object({ format: z.enum(['svg', 'png']).default('svg'), download: z.literal('1').optional() }),
    response: z.unknown(),
  }),
  customerLink: endpoint({
    method: 'POST',
    path: '/links/:id/customer',
    scope: 'workspace',
    permission: 'surveys.publish',
    summary: 'The link’s address for one customer, by your own key of them: the answers will be theirs',
    params: ofLink,
    body: z.object({ externalKey: z.string().trim().min(1).max(200) }),
    response: z.object({ url: z.string() }),
  }),
  survey: endpoint({
    method: 'GET',
    path: '/surveys/:token',
    scope: 'public',
    summary: 'A published survey in one language, as visitors get it',
    params: token,
    query: z.object({ language: z.string().max(10).optional() }),
    response: z.unknown(),
    rateLimit: 600,
  }),
  save: endpoint({
    method: 'PUT',
    path: '/responses/:key',
    scope: 'public',
    summary: 'Save a response that is under way; idempotent, later changes win',
    params: z.object({ key: z.string().max(64) }),
    body: z.unknown(),
    response: z.object({}),
    bodyLimit: 262_144,
    rateLimit: 1_200,
  }),
};
