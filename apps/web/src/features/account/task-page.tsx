import type { ReactNode, Ref } from 'react'

export interface TaskPageProps {
  title: string
  lead?: ReactNode
  /** Beside the task, where there is room. */
  picture: ReactNode
  /** Where else one might have wanted to go. */
  foot: ReactNode
  /** For a title that takes the focus. */
  titleRef?: Ref<HTMLHeadingElement>
  children?: ReactNode
}

/** The frame of a page on which one form is to be filled in. */
export function TaskPage({ title, lead, picture, foot, titleRef, children }: TaskPageProps) {
  return (
    <div className="frame grid items-start gap-x-5 pt-8 md:pt-12 lg:grid-cols-12">
      <div className="hidden lg:col-span-5 lg:block">{picture}</div>
      <div className="w-full max-w-md lg:col-span-5 lg:col-start-7">
        <header className="mb-8">
          <h1
            ref={titleRef}
            tabIndex={titleRef ? -1 : undefined}
            className="text-title font-bold outline-none"
          >
            {title}
          </h1>
          {lead && <p className="mt-4 text-muted">{lead}</p>}
        </header>
        {children}
        <div className="mt-8 flex flex-wrap items-center gap-x-2 border-t border-hairline pt-2 text-sm">
          {foot}
        </div>
      </div>
    </div>
  )
}
