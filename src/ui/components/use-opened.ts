import { useEffect, useState } from 'preact/hooks';

type Opened = typeof import('./opened.ts');

let loaded: Opened | null = null;

/** Loads the components that are drawn only when something is opened. */
export async function loadOpened(): Promise<Opened> {
  loaded ??= await import('./opened.ts');
  return loaded;
}

/** The components that are drawn only when something is opened; null until they are loaded. Loading begins with the first paint. */
export function useOpened(): Opened | null {
  const [opened, setOpened] = useState(loaded);
  useEffect(() => {
    if (opened) return;
    let isHere = true;
    // Loading must not delay the first paint.
    requestAnimationFrame(() => void loadOpened().then(views => isHere && setOpened(views)));
    return () => {
      isHere = false;
    };
  }, [opened]);
  return opened;
}

let isOver = false;

/** True until this page has been painted once. Content out of sight is drawn only after that, so that the score appears sooner. */
export function useFirstPicture(): boolean {
  const [isFirst, setFirst] = useState(!isOver);
  useEffect(() => {
    isOver = true;
    setFirst(false);
  }, []);
  return isFirst;
}
