import './languages/en/index.ts';
import './boilerplate/rules/index.ts';
