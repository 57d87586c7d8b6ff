import type { LanguageModel } from '../../../../platform/services.ts';

/** Where texts go, as people are told and consent to it: address and model, without anything secret. */
export interface EndpointAddress {
  readonly address: string;
  readonly model: string;
}

export function addressOfEndpoint({ url, model }: LanguageModel): EndpointAddress {
  const { origin, pathname } = new URL(url);
  return { address: `${origin}${pathname.replace(/\/+$/u, '')}`, model };
}
