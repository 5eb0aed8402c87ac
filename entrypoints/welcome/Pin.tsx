/** A browser's toolbar with the button in it: a drawing, since where it stands is for each browser to say. */
export function Pin() {
  return (
    <div class="pin" aria-hidden="true">
      <span class="pin-address" />
      <span class="pin-button">
        <img src="/icons/mark-small.svg" alt="" width="20" height="20" />
      </span>
      <span class="pin-puzzle">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d="M9 4a2 2 0 1 1 4 0h4a1 1 0 0 1 1 1v4a2 2 0 1 1 0 4v5a1 1 0 0 1-1 1h-4a2 2 0 1 0-4 0H5a1 1 0 0 1-1-1v-4a2 2 0 1 0 0-4V5a1 1 0 0 1 1-1z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
          />
        </svg>
      </span>
    </div>
  );
}
