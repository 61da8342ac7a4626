import 'htmlparser2';
