/** Name of the lines over which a page asks in several messages. */
export const IN_TURN = 'in-turn';

/** A lasting connection between two of our contexts; it ends when either of them does. */
export interface Line {
  send(message: unknown): void;
  end(): void;
}

/** What one end of a line hears. */
export interface LineListener {
  onMessage(message: unknown): void;
  onEnd(): void;
}

interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** A line over a port of the browser's. */
export function lineOver(port: Port, { onMessage, onEnd }: LineListener): Line {
  let ended = false;
  port.onMessage.addListener(onMessage);
  port.onDisconnect.addListener(() => {
    ended = true;
    onEnd();
  });
  return {
    send(message) {
      if (!ended) port.postMessage(message);
    },
    end() {
      ended = true;
      port.disconnect();
    },
  };
}
