import './preset.ts';
import './read/index.ts';
