import './parse.ts';
