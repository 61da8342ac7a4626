export const stopWords = [];
