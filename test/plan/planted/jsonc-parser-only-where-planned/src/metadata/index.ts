import 'jsonc-parser';
