/** One request as the browser's own network log tells it. */
export type NetworkRequest = { readonly url: string; readonly initiator: string };

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { url?: string; initiator?: string };
  }[];
};

/** A browser that was killed leaves the list of events open. */
function parseNetLog(text: string): NetLog {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`);
  }
}

/**
 * The requests that a page, an extension or a worker caused. What the browser does on its own account (updates, its
 * own start page) has no origin as its initiator, and is not ours to judge. Answers given by the test never get
 * this far, so on a sealed run the list is empty.
 */
export function networkRequests(netLog: string): readonly NetworkRequest[] {
  const { constants, events } = parseNetLog(netLog);
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type, params }) => type === started && params?.url !== undefined)
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }))
    .filter(({ initiator }) => /^[a-z-]+:\/\//.test(initiator));
}
