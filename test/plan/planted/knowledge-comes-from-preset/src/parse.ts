import './languages/en/index.ts';
