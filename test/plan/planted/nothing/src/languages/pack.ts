export interface LanguagePack {
  code: string;
}
