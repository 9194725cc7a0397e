/** The signpost of the portal, drawn in the colour around it. */
export const Mark = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="currentColor" aria-hidden="true">
    <path d="M14.5 2h3v28h-3z" />
    <path d="M6 5h17l5 4-5 4H6z" />
    <path d="M26 15H11l-5 4 5 4h15z" opacity="0.65" />
  </svg>
)
