/** The parts of the CSS Custom Highlight API that jsdom lacks, and constructable sheets. */
export function fakeHighlights(document: Document): Map<string, Set<Range> & { priority: number }> {
  const registry = new Map<string, Set<Range> & { priority: number }>();
  const view = document.defaultView as unknown as Record<string, unknown>;
  view.CSS = { highlights: registry };
  view.Highlight = class extends Set<Range> {
    priority = 0;
  };
  view.CSSStyleSheet = class {
    text = '';
    replaceSync(text: string) {
      this.text = text;
    }
  };
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  view.matchMedia = () => ({ matches: true });
  return registry;
}
