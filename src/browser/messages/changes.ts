import { type Guarded, oneOf } from '../../core/shape.ts';

/** What changed in the store; `access` means that a click on the icon has let us into a page. */
export type Change = Guarded<typeof isChange>;

const isChange = oneOf('resumes', 'history', 'copies', 'settings', 'everything', 'access');

const local = new EventTarget();
let channel: BroadcastChannel | null = null;

function openChannel(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel('evident-changes');
    channel.onmessage = ({ data }) => {
      if (isChange(data)) local.dispatchEvent(new CustomEvent('change', { detail: data }));
    };
  }
  return channel;
}

/** Tells every open page of the extension, this one too, that something changed. */
export function announce(change: Change): void {
  openChannel().postMessage(change);
  local.dispatchEvent(new CustomEvent('change', { detail: change }));
}

/** Calls back on every change made by any page of the extension, until the returned function is called. */
export function onChange(changed: (change: Change) => void): () => void {
  openChannel();
  const listener = (event: Event) => changed((event as CustomEvent<Change>).detail);
  local.addEventListener('change', listener);
  return () => local.removeEventListener('change', listener);
}
