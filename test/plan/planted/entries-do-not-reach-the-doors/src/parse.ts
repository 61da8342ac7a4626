import './cli/index.ts';
