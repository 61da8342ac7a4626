import 'entities';
