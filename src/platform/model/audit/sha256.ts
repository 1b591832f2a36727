/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Handed in: a model has no cryptography of its own. */
export type Sha256 = (text: string) => string;
