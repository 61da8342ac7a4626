import 'entities';
import 'jsonc-parser';
