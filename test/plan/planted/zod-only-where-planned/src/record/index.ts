import 'zod/mini';
