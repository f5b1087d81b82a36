/** Tells the shell to show a short notice that outlives the page: «Đã ghi.» */
export const announce = (message: string) => window.dispatchEvent(new CustomEvent('announce', { detail: message }))
