/** Runs before the first paint, so that a chosen theme never flashes; the policy allows it by its hash. */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"
