/**
 * Bytes as they are, on an own connection: for what a well-behaved HTTP client will not send.
 * Must not know the bot.
 */
import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  /** 0 when the connection closed without an answer. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/**
 * Sends the text and gives what came back: once an answer's head is complete, or, with `during`, once the other side
 * has closed. `during` gets the open socket, to go on sending or to leave.
 */
export function raw(port: number, text: string, during?: (socket: Socket) => void): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    const finish = (): void => {
      socket.destroy();
      const end = received.indexOf('\r\n\r\n');
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(received)?.[1] ?? 0);
      resolve({ status, head: received.slice(0, Math.max(end, 0)), body: end < 0 ? received : received.slice(end + 4) });
    };
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      received += chunk;
      if (received.includes('\r\n\r\n') && during === undefined) finish();
    });
    // A reset is one way for the other side to close; what came before it is what counts.
    socket.on('error', finish);
    socket.on('close', finish);
    during?.(socket);
  });
}
