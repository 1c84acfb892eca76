/** As much of XMLHttpRequest as the Direct Line client uses, on top of Node's fetch. */

export class FetchXhr {
  onreadystatechange: (() => void) | null = null;
  ontimeout: (() => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseText = '';
  responseType = '';
  timeout = 0;
  withCredentials = false;
  readonly #headers = new Headers();
  readonly #abort = new AbortController();
  #answered = new Headers();
  #method = 'GET';
  #url = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }
  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }
  getResponseHeader(name: string): string | null {
    return this.#answered.get(name);
  }
  getAllResponseHeaders(): string {
    return [...this.#answered].map((pair) => pair.join(': ')).join('\r\n');
  }
  abort(): void {
    this.#abort.abort();
  }
  send(body?: string): void {
    const { signal } = this.#abort;
    const sending = { method: this.#method, headers: this.#headers, signal };
    fetch(this.#url, { ...sending, ...(body !== undefined && { body }) })
      .then(async (response) => {
        this.#answered = response.headers;
        this.responseText = await response.text();
        this.status = response.status;
        const isJson = this.responseType === 'json' && this.responseText !== '';
        this.response = isJson ? JSON.parse(this.responseText) : this.responseText;
      })
      .catch((error) => {
        if (!signal.aborted) this.onerror?.(error);
      })
      .finally(() => {
        this.readyState = 4;
        this.onreadystatechange?.();
      });
  }
}
