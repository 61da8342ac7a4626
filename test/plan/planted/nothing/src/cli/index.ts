import 'node:fs';
import 'commander';
import '../index.ts';
import '../languages/en/index.ts';
