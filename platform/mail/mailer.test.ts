import { SMTPServer } from 'smtp-server';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { createMailer } from './create-mailer.ts';

const log = pino({ level: 'silent' });
const mail = {
  to: 'mina@example.test',
  subject: 'دعوت به سفر',
  text: 'سلام مینا\nhttp://localhost/x',
  language: 'fa',
};
let server: SMTPServer | undefined;
afterEach(() => void server?.close());

/** A real SMTP server on loopback that keeps what it is given. */
async function peer(refuse = false): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuse ? new Error('no such mailbox') : null),
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await new Promise(resolve => listening.once('listening', resolve));
  const address = listening.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, received };
}

test('a mail arrives with its words and its language', async () => {
  const { url, received } = await peer();
  expect(await createMailer(url, 'Safar <safar@example.test>', log).send(mail)).toEqual({ sent: true });
  expect(received).toHaveLength(1);
  expect(received[0]).toMatch(/^Content-Language: fa/m);
  expect(received[0]).toMatch(/^To: mina@example.test/m);
  expect(readable(received[0] ?? '')).toContain('سلام مینا');
});

test('a refusal of the server is an error, not a silence', async () => {
  const { url } = await peer(true);
  await expect(createMailer(url, 'safar@example.test', log).send(mail)).rejects.toThrow(
    /no such mailbox|rejected/i,
  );
});

test('without a server nothing is sent, and it says so', async () => {
  const mailer = createMailer(undefined, 'safar@example.test', log);
  expect(mailer.configured).toBe(false);
  expect(await mailer.send(mail)).toEqual({ sent: false });
});

/** The body as a mail program shows it: base64 or quoted-printable undone. */
function readable(message: string): string {
  const [head = '', ...body] = message.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString();
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
