import './html/index.ts';
import '../tree/index.ts';
