import qrcode from 'qrcode';
import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { addressOf } from '../present.ts';
import { findLink } from '../store.ts';

export interface QrImage {
  readonly type: 'image/svg+xml' | 'image/png';
  readonly body: string | Buffer;
  readonly fileName: string;
}

/** A code may be a quarter dirty or torn and is still read (level Q); the margin is the four modules of ISO 18004. */
const look = {
  errorCorrectionLevel: 'Q',
  margin: 4,
  color: { dark: '#1f2933ff', light: '#ffffffff' },
} as const;

/** The link's address as a QR code: SVG for print at any size, PNG of 1200 pixels for everything else. */
export async function drawQr(ctx: Context, id: string, format: 'svg' | 'png'): Promise<QrImage> {
  authorise(ctx, 'surveys.read');
  const link = await ctx.tx(db => findLink(db, id));
  if (!link || link.withdrawnAt) throw fail.linkNotFound();
  const address = addressOf(ctx.services.origin, link.token);
  const fileName = `qr-${link.token}.${format}`;
  return format === 'svg'
    ? { type: 'image/svg+xml', fileName, body: await qrcode.toString(address, { ...look, type: 'svg' }) }
    : { type: 'image/png', fileName, body: await qrcode.toBuffer(address, { ...look, width: 1200 }) };
}
