/** Signing in with a local account. */
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { api, CallFailed, type Me } from './api.ts';

export function SignIn({ onDone }: { readonly onDone: (me: Me) => void }) {
  const [wrong, setWrong] = useState(SENT_BACK[params().get('sign-in') ?? ''] ?? '');
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    setBusy(true);
    try {
      onDone(await api.signIn(String(form.get('login')), String(form.get('password'))));
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      setWrong(REASONS[error.status] ?? 'The server cannot be reached. Try again in a moment.');
    } finally {
      setBusy(false);
    }
  }

  return html`<main class="sign-in">
    <h1>Support desk</h1>
    <form onSubmit=${submit}>
      <label>
        Login
        <input name="login" autocomplete="username" autocapitalize="none" required autofocus />
      </label>
      <label>
        Password
        <input name="password" type="password" autocomplete="current-password" required />
      </label>
      ${wrong && html`<p role="alert" class="wrong">${wrong}</p>`}
      <button type="submit" aria-busy=${busy}>Sign in</button>
    </form>
    ${
      document.getElementById('desk')?.dataset['organisation'] === 'yes' &&
      html`<p class="other-way">
        <a href="/desk/oidc/start">Sign in with your organisation</a>
      </p>`
    }
  </main>`;
}

const params = (): URLSearchParams => new URLSearchParams(location.search);

/** How the sign-in of the organisation sends people back. */
const SENT_BACK: Readonly<Record<string, string>> = {
  unknown: 'That account belongs to nobody on the list of this desk.',
  failed: 'Signing in with your organisation did not work. Try again in a moment.',
};
const REASONS: Readonly<Record<number, string>> = {
  401: 'Login or password is not right.',
  429: 'Too many tries. Wait a minute, then try again.',
};
