import net from 'node:net';
import { waitUntil } from './wait-until.ts';

/** Sends one command of Firefox's remote protocol and returns its result. */
export type Marionette = {
  command(name: string, parameters?: object): Promise<Record<string, unknown>>;
  disconnect(): void;
};

type Pending = { resolve(result: Record<string, unknown>): void; reject(error: Error): void };

/**
 * Connects to Marionette, which is part of Firefox, so that no driver has to be installed. A message is its length, a colon and a JSON array:
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await waitUntil('Firefox to listen', () => connect(port));
  const pending = new Map<number, Pending>();
  let received = Buffer.alloc(0);
  let lastId = 0;

  function settle(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const call = pending.get(id);
    pending.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(result ?? {});
  }

  socket.on('data', chunk => {
    received = Buffer.concat([received, Buffer.from(chunk)]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || received.length < end) return;
      const message = received.subarray(colon + 1, end).toString();
      received = received.subarray(end);
      settle(JSON.parse(message));
    }
  });
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('Firefox closed the connection.'));
    pending.clear();
  });

  return {
    command: (name, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        const message = JSON.stringify([0, lastId, name, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    disconnect: () => socket.destroy(),
  };
}

function connect(port: number): Promise<net.Socket | null> {
  return new Promise(resolve => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', () => resolve(null));
  });
}
