// Holds the scripts of a page back until somebody touches it, or a widget comes into view. Reading needs
// none of them. What is pressed and typed meanwhile is kept, and done when the page is alive.
(() => {
  const {scripts, isTool} = document.currentScript.dataset;
  const root = document.documentElement;
  const asUrl = (url) => url;
  const policy = window.trustedTypes?.createPolicy('passkey-help-hold', {createScriptURL: asUrl});
  const signs = ['pointerdown', 'touchstart', 'wheel', 'keydown'];
  const kept = [];
  let opensSearch = false;
  let typed = '';
  let isLoading = false;
  let restedAt;

  const keep = (event, act, button) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    kept.push(act);
    button?.setAttribute('data-waiting', '');
    // A screen reader presses without a pointer and without a key.
    load();
  };

  // Without script, the search is a link to its page. With it, a press opens it on this page.
  const onClick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const button = event.target.closest('button, a[aria-keyshortcuts]');
    if (!button) return;
    opensSearch ||= button.matches('a');
    keep(event, () => button.click(), button);
  };

  const onKeyDown = (event) => {
    const {key, target} = event;
    if (target.closest('input, textarea, select')) return;
    const {ctrlKey, metaKey} = event;
    const isCommand = ctrlKey || metaKey;
    if (opensSearch && key.length === 1 && !isCommand) {
      event.preventDefault();
      typed += key;
    } else if (isCommand ? key === 'k' : key === '/') {
      opensSearch = true;
      const again = () =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', {key, ctrlKey, metaKey, bubbles: true, cancelable: true}),
        );
      keep(event, again);
    }
  };

  // A field of the page that was filled before anything listened to it.
  const onInput = ({target}) => {
    const again = () => target.dispatchEvent(new Event('input', {bubbles: true}));
    kept.push(again);
    load();
  };

  const writeTyped = () => {
    const field = document.activeElement;
    if (typed === '' || !field?.matches('input')) return;
    const {set} = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    set.call(field, field.value + typed);
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };

  const stop = () => {
    removeEventListener('click', onClick, true);
    removeEventListener('keydown', onKeyDown, true);
    removeEventListener('input', onInput, true);
    removeEventListener('error', onError, true);
    document.querySelectorAll('[data-waiting]').forEach((each) => each.removeAttribute('data-waiting'));
  };

  // What does not arrive leaves the page as it is without script.
  const onError = ({target}) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const link = document.querySelector('a[data-waiting]');
    stop();
    if (link) location.assign(link.href);
  };

  // One in a task: React loses the second of two.
  const next = () =>
    setTimeout(() => {
      const act = kept.shift();
      act?.();
      if (act) next();
      else writeTyped();
    });

  const load = () => {
    if (isLoading) return;
    isLoading = true;
    signs.forEach((sign) => removeEventListener(sign, load, true));
    removeEventListener('pointermove', onPointerMove, true);
    whenInView.disconnect();
    for (const address of scripts.split(' ')) {
      const script = document.createElement('script');
      script.async = false;
      script.src = policy ? policy.createScriptURL(address) : address;
      document.head.append(script);
    }
  };

  // Browsers also send a move for a pointer that rests where a page appears.
  const onPointerMove = ({screenX, screenY}) => {
    const place = `${screenX} ${screenY}`;
    restedAt ??= place;
    if (place !== restedAt) load();
  };

  addEventListener('click', onClick, true);
  addEventListener('keydown', onKeyDown, true);
  addEventListener('input', onInput, true);
  addEventListener('error', onError, true);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    stop();
    next();
  }).observe(root, {attributeFilter: ['data-has-hydrated']});
  signs.forEach((sign) => addEventListener(sign, load, {capture: true, passive: true}));
  addEventListener('pointermove', onPointerMove, {capture: true, passive: true});
  const whenInView = new IntersectionObserver((entries) => {
    if (entries.some(({isIntersecting}) => isIntersecting)) load();
  });
  document.querySelectorAll('main [data-widget]').forEach((widget) => whenInView.observe(widget));
  // A part of a page that is named in its address may have to be opened by script, and a frame has to
  // tell the page around it how tall it is.
  if (location.hash !== '' || parent !== window) load();
  // Behind the first paint, which its scripts would hold up.
  if (isTool !== undefined) requestAnimationFrame(() => setTimeout(load));
})();
