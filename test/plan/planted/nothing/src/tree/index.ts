import '../schema/index.ts';
