'use client'

import { createContext, useContext } from 'react'

/** Closes the dialog around; nothing where there is none. */
export const CloseDialog = createContext<(() => void) | null>(null)
export const useCloseDialog = () => useContext(CloseDialog)
