import './record/assemble.ts';
