import { useEffect, useState } from 'preact/hooks';

type Opened = typeof import('./opened.ts');

let loaded: Opened | null = null;

/** Loads what is drawn once something is opened. */
export async function loadOpened(): Promise<Opened> {
  loaded ??= await import('./opened.ts');
  return loaded;
}

/** The components that are drawn only when something is opened; null while they are being loaded, which begins after the first paint. */
export function useOpened(): Opened | null {
  const [opened, setOpened] = useState(loaded);
  useEffect(() => {
    if (opened) return;
    let isHere = true;
    // After the picture: what is seen first waits for nothing.
    requestAnimationFrame(() => void loadOpened().then(views => isHere && setOpened(views)));
    return () => {
      isHere = false;
    };
  }, [opened]);
  return opened;
}

let isOver = false;

/** True until this page has been painted once. What is out of sight is drawn only then, so that the score appears sooner. */
export function useFirstPicture(): boolean {
  const [isFirst, setFirst] = useState(!isOver);
  useEffect(() => {
    isOver = true;
    setFirst(false);
  }, []);
  return isFirst;
}
