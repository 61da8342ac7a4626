import type { PackedSparseModel } from '../../labeller/index.ts';
import type { PackedClasses } from './classes.ts';

/** A trained tagger as it is shipped: plain data, which `modelTagger` unpacks when it is first asked. */
export interface NameModel {
  /** What its spans say found them. */
  name: string;
  /** BCP 47 primary subtag of the language that it reads. */
  language: string;
  chain: PackedSparseModel;
  classes: PackedClasses;
}
