/** The type of site profiles, and which of them hold for an address. */
export * from './profile.ts';
