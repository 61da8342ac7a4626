import 'htmlparser2';
import 'jsonc-parser';
