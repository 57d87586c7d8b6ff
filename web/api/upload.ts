import type { Endpoint } from '../../platform/http/endpoint.ts';
import { errorOf, offlineError } from './api-error.ts';
import { addressOf, type CallInput, type CallOutput } from './call.ts';

interface UploadOptions {
  readonly workspace?: string | undefined;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends a file as the raw body of a streaming endpoint, telling how far it is (0…1). Throws ApiError. */
export function upload<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  file: Blob,
  options: UploadOptions = {},
): Promise<CallOutput<E>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(endpoint.method, addressOf(endpoint, input, options.workspace));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = event =>
      event.lengthComputable && options.onProgress?.(event.loaded / event.total);
    request.onerror = () => reject(offlineError());
    request.onload = () => {
      const json = () => Promise.resolve().then(() => JSON.parse(request.responseText) as unknown);
      const outcome =
        request.status < 400
          ? json()
          : errorOf({ status: request.status, json }).then(error => Promise.reject(error));
      outcome.then(value => resolve(value as CallOutput<E>), reject);
    };
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
