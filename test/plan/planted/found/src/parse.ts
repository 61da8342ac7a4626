import './lost.ts';
