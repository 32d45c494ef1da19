; No file can be replaced while a program runs from it. A person is asked to end it; without one it is ended, which the
; index survives at any moment.
!macro EndProgram PREFIX
  Push $0
  Push $1
  StrCpy $1 0
  ${Do}
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${WINDOW}"
      FileOpen $0 "$INSTDIR\${WINDOW}" a
      ${IfNot} ${Errors}
        FileClose $0
      ${EndIf}
    ${EndIf}
    ${IfNot} ${Errors}
    ${AndIf} ${FileExists} "$INSTDIR\${CONSOLE}"
      FileOpen $0 "$INSTDIR\${CONSOLE}" a
      ${IfNot} ${Errors}
        FileClose $0
      ${EndIf}
    ${EndIf}
    ${IfNot} ${Errors}
      ${Break}
    ${EndIf}
    IntOp $1 $1 + 1
    ${If} ${Silent}
    ${AndIf} $1 < 6
      nsExec::Exec '"$SYSDIR\taskkill.exe" /F /T /IM "${WINDOW}" /IM "${CONSOLE}"'
      Pop $0
      Sleep 1000
    ${ElseIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel 2
      Abort
    ${EndIf}
  ${Loop}
  Pop $1
  Pop $0
!macroend
