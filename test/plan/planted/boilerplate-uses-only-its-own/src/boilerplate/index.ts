import '../metadata/index.ts';
