import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What reached the peer. */
export interface PeerRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

export type PeerReply = string | ((response: ServerResponse) => void);

/** A small OpenAI-compatible server on loopback that keeps what it is sent and answers as the test says. */
export async function chatPeer() {
  const requests: PeerRequest[] = [];
  let reply: (request: PeerRequest) => PeerReply = () => '';
  const server = createServer((request, response) => {
    void readBody(request).then(text => {
      const one: PeerRequest = {
        path: request.url ?? '',
        authorization: request.headers.authorization,
        body: JSON.parse(text) as PeerRequest['body'],
      };
      requests.push(one);
      const answer = reply(one);
      if (typeof answer !== 'string') return answer(response);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          object: 'chat.completion',
          choices: [{ index: 0, message: { role: 'assistant', content: answer }, finish_reason: 'stop' }],
        }),
      );
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    answers(next: typeof reply) {
      reply = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** The numbered texts of a request. */
export function givenIn({ body }: PeerRequest): { readonly number: number; readonly text: string }[] {
  return JSON.parse(body.messages.at(-1)?.content ?? '[]') as { number: number; text: string }[];
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
