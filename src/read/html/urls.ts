/** Resolves links against the address of a page. Most are absolute or start with `/`: those need no `URL` object. */
export class Urls {
  private base: string | null;
  private origin = '';
  private protocol = '';

  constructor(url: string | null) {
    this.base = null;
    if (url !== null) this.setBase(url);
  }

  /** `<base href>`, or the address of the page. Ignored where it is no absolute address. */
  setBase(href: string): void {
    try {
      const url = this.base === null ? new URL(href) : new URL(href, this.base);
      this.base = url.href;
      this.protocol = url.protocol;
      this.origin = url.origin === 'null' ? '' : url.origin;
    } catch {
      // A page's base is content: what cannot be read leaves the links as they stand.
    }
  }

  /** The absolute address; the reference as it stands where there is no base or it cannot be read. */
  resolve(reference: string): string {
    const href = reference.trim();
    if (this.base === null || plainAbsolute.test(href)) return href;
    if (this.origin !== '' && plainPath.test(href)) return href[1] === '/' ? this.protocol + href : this.origin + href;
    try {
      return new URL(href, this.base).href;
    } catch {
      return href;
    }
  }
}

const plainAbsolute = /^https?:\/\/[a-z0-9.-]+(?:\/[\w/%?&=+,;~!@#:-]*)?$/;
const plainPath = /^\/[\w/%?&=+,;~!@#:-]*$/;
