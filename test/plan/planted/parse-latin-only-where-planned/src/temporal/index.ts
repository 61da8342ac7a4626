import 'parse-latin';
