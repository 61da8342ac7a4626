import { stopWords } from '../languages/pack.ts';
console.log(stopWords);
