/**
 * Reads a request body with a limit on size and time. Must not know what is in it, nor restify.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-slow' }
  /** The caller went away, or the bytes are no UTF-8. */
  | { readonly kind: 'aborted' }
  | { readonly kind: 'not-text' };

/** How long a refused caller may go on sending, so that it can read the answer before the socket closes. */
const LINGER_MS = 250;

/** The body as text, or why there is none. Counts bytes as they come and keeps none beyond the limit. Never rejects. */
export function readBody(request: IncomingMessage, limit: { bytes: number; timeoutMs: number }): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit.bytes) return Promise.resolve({ kind: 'too-large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const finish = (body: Body): void => {
      clearTimeout(timer);
      request.off('data', onData);
      resolve(body);
    };
    const timer = setTimeout(() => finish({ kind: 'too-slow' }), limit.timeoutMs);
    const onData = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > limit.bytes) finish({ kind: 'too-large' });
      else chunks.push(chunk);
    };
    request.on('data', onData);
    request.once('end', () => finish(decode(Buffer.concat(chunks))));
    request.once('error', () => finish({ kind: 'aborted' }));
    request.once('close', () => finish({ kind: 'aborted' }));
  });
}

function decode(bytes: Buffer): Body {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not-text' }; // the thrown error says no more than this
  }
}

/** Answers with a status and no body. A caller still sending gets the answer, a moment to notice, then a closed socket. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  if (response.headersSent || response.destroyed) return;
  // Not chained: restify replaces writeHead for the whole process by one that returns nothing.
  if (request.complete || !hasBody(request)) {
    response.writeHead(status, { 'Content-Length': 0 });
    response.end();
    return;
  }
  response.writeHead(status, { 'Content-Length': 0, Connection: 'close' });
  response.flushHeaders();
  const close = (): void => {
    clearTimeout(timer);
    response.end();
    request.destroy();
  };
  const timer = setTimeout(close, LINGER_MS);
  request.once('end', () => response.end());
  request.once('close', () => clearTimeout(timer));
  request.resume();
}

function hasBody(request: IncomingMessage): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
}
