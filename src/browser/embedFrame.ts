/** The query of the address, with "?"; "" where there is none. */
export function pageQuery(): string {
  return window.location.search;
}

/** Sets custom properties of CSS on the whole document. The security policy allows no style element. */
export function setRootProperties(properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) {
    document.documentElement.style.setProperty(name, value);
  }
}

interface HeightTalk {
  /** Whether a message of the page around this one, from that origin, may be answered. */
  readonly mayAnswer: (data: unknown, origin: string) => boolean;
  /** What to answer; height in CSS px, of any precision. */
  readonly answerOf: (height: number) => unknown;
}

/**
 * Tells the page around this frame how tall its content is: once it has asked, and whenever the height
 * changes. Only the parent is heard, and only the origin that asked is answered.
 * @param content holds everything that is to be seen
 * @returns how to stop
 */
export function tellHeight(content: HTMLElement, {mayAnswer, answerOf}: HeightTalk): () => void {
  const {parent} = window;
  if (parent === window) return () => {};
  let asking: string | undefined;
  let told: number | undefined;
  const tell = () => {
    if (asking === undefined) return;
    // What hangs out of its box, such as an open list, counts too.
    const height = Math.max(content.scrollHeight, content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage(answerOf(height), asking);
  };
  const hear = ({data, origin, source}: MessageEvent) => {
    if (source !== parent || !mayAnswer(data, origin)) return;
    asking = origin;
    told = undefined;
    tell();
  };
  const sizes = new ResizeObserver(tell);
  const changes = new MutationObserver(tell);
  window.addEventListener('message', hear);
  sizes.observe(content);
  changes.observe(content, {childList: true, subtree: true});
  return () => {
    window.removeEventListener('message', hear);
    sizes.disconnect();
    changes.disconnect();
  };
}
