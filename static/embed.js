// <passkey-help embed="pair"> shows a part of this help. See teams/embedding/ on this site.
(() => {
  const site = new URL('.', document.currentScript.src);
  const pages = {matrix: 'devices/', pair: 'devices/pair/', fix: 'fix/'};
  const colour = /^#[\da-f]{6}$/i;
  const forms = {
    embed: /^(matrix|pair|fix|reproduction\/[\w-]+)$/,
    scheme: /^(light|dark)$/,
    accent: colour,
    'accent-dark': colour,
    start: /^[\w=&.-]+$/,
  };
  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  class PasskeyHelp extends HTMLElement {
    read(name) {
      const value = this.getAttribute(name) ?? '';
      if (forms[name].test(value)) return value;
      if (value || name === 'embed')
        console.error(`<passkey-help ${name}="${value}"> must fit ${forms[name]}`);
      return '';
    }

    connectedCallback() {
      const embed = this.read('embed');
      const title = this.getAttribute('label') ?? 'Sign-in help';
      const src = new URL(embed && `embed/${embed}/`, site);
      const href = embed in pages ? site + pages[embed] : src.href;
      // Shown where no frame answers.
      if (!this.textContent.trim())
        this.append(make('a', {href, target: '_blank', rel: 'noreferrer', textContent: title}));
      if (!embed) return;
      for (const name of ['scheme', 'accent', 'accent-dark']) {
        const value = this.read(name).replace('#', '');
        if (value) src.searchParams.set(name === 'scheme' ? 'docusaurus-theme' : name, value);
      }
      src.hash = this.read('start');
      this.spare = make('slot', {hidden: true});
      this.frame = make('iframe', {
        src,
        title,
        loading: 'lazy',
        referrerPolicy: 'no-referrer',
        sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
        style: 'display:block;width:100%;height:640px;border:0',
        onload: () => this.ask(250),
      });
      (this.shadowRoot ?? this.attachShadow({mode: 'open'})).replaceChildren(this.frame, this.spare);
      addEventListener('message', this);
    }

    ask(pause) {
      clearTimeout(this.timer);
      this.spare.hidden = pause < 3000;
      this.frame.contentWindow?.postMessage({type: 'passkey-help:hello'}, site.origin);
      if (pause < 20000) this.timer = setTimeout(() => this.ask(pause * 2), pause);
    }

    handleEvent({origin, source, data}) {
      if (origin !== site.origin || source !== this.frame.contentWindow) return;
      const height = data?.type === 'passkey-help:height' && data.height;
      if (!Number.isInteger(height) || height < 50 || height > 20000) return;
      clearTimeout(this.timer);
      this.spare.hidden = true;
      this.frame.style.height = `${height}px`;
    }

    disconnectedCallback() {
      clearTimeout(this.timer);
      removeEventListener('message', this);
    }
  }
  customElements.get('passkey-help') ?? customElements.define('passkey-help', PasskeyHelp);
})();
