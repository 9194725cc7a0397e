const longest = 200

/** Whether a text is an address to which a letter can be sent. */
export const isEmail = (text: string): boolean =>
  text.length <= longest && /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[a-z]{2,}$/i.test(text)
