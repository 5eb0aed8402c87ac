import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** Instead of an article: what is the matter and what to do. */
export function PageMessage({ title, text, children }: Props) {
  return (
    <div class="message">
      <h1 class="message-title">{title}</h1>
      <p class="message-text">{text}</p>
      {children && <div class="message-actions">{children}</div>}
    </div>
  );
}
