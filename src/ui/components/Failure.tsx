import { Component, type ReactNode } from "react";
import { messages } from "../../i18n/messages.ts";
import type { Locale } from "../../model/locale.ts";

interface Props {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** The one boundary for faults of the program: a sentence and a way on, never a blank page. */
export class Failure extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { page } = messages(this.props.locale);
    return (
      <main className="wrap opening">
        <h1>{page.brokenTitle}</h1>
        <p>{page.brokenHint}</p>
        <p>
          <a href="./">{page.backHome}</a>
        </p>
      </main>
    );
  }
}
