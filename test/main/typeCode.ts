/** Does what the message asks for: opens the page, types the code and signs in as somebody. */
export async function typeCode(message: string, userId: string, answer = 'accept'): Promise<void> {
  const [, page = '', code = ''] = /open the page (\S+) and enter the code (\S+)/u.exec(message) ?? [];
  const done = await fetch(page, { method: 'POST', body: new URLSearchParams({ code, userId, answer }) });
  if (!done.ok) throw new Error(`the code was not taken: ${done.status}`);
}
