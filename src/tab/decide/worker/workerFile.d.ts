/** Vite makes the file a bundle of its own and gives its address. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
