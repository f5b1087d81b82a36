'use client'

import { createContext, useContext } from 'react'

/** Closes the dialog around, if there is one. */
export const CloseDialog = createContext<() => void>(() => {})
export const useCloseDialog = () => useContext(CloseDialog)
