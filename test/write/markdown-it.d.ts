/** As much of markdown-it as the tests use: it comes without types. */
declare module 'markdown-it' {
  interface Token {
    type: string;
    tag: string;
    content: string;
    info: string;
    children: Token[] | null;
    attrGet(name: string): string | null;
  }
  export default class MarkdownIt {
    constructor(options?: { html?: boolean });
    enable(rules: string | string[]): this;
    parse(source: string, env: object): Token[];
    render(source: string): string;
  }
}
