/** A microdata or RDFa object that is open. Objects inside are paths of the outermost one. */
export interface Item {
  group: number;
  scope: string;
  path: string;
}
