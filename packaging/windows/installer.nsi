; The installer for Windows, for one person or for all. packaging/windows/bundle.py compiles it and defines:
;   APP_NAME APP_ID APP_USER_MODEL_ID VERSION   as in desktop_search/app_info.py
;   WINDOW CONSOLE   the two programs, by their names in the tree
;   TREE LIST        the folder to be installed, and a file with the macro RemoveFiles that takes its files away again
;   SIZE_KB ICON OUT
;
; setup.exe /S [/AllUsers | /CurrentUser] [/AUTOSTART] [/D=C:\folder]   asks nothing
; uninstall.exe /S [/AllUsers | /CurrentUser]                          asks nothing, and keeps the index
; Exit status: 0 done, 1 cancelled, 2 not done.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths"
; As desktop_search/platform/desktop/autostart.py writes it, so that the program's own settings find it.
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${APP_NAME}"
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"

!include MUI2.nsh
!include MultiUser.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WinVer.nsh
!include shortcut.nsh
!include running.nsh
!include "${LIST}"

Name "${APP_NAME}"
OutFile "${OUT}"
BrandingText "${APP_NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${APP_NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${APP_NAME}"
VIAddVersionKey LegalCopyright "MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include texts.nsh

Section "${APP_NAME}" Program
  SectionIn RO
  !insertmacro EndProgram ""
  ; What an earlier version has and this one has not is to go; its own uninstaller knows what that is.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE /$MultiUser.InstallMode _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${TREE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${APP_NAME}.lnk" "$INSTDIR\${WINDOW}"
  !insertmacro NameShortcut "$SMPROGRAMS\${APP_NAME}.lnk" "${APP_USER_MODEL_ID}"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayName "${APP_NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Publisher "The ${APP_NAME} developers"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" EstimatedSize ${SIZE_KB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoRepair 1
  WriteRegStr SHCTX "${PATHS_KEY}\${CONSOLE}" "" "$INSTDIR\${CONSOLE}"
SectionEnd

Section /o "$(AutostartName)" Autostart
SectionEnd

; Comes last: the choice is taken both ways, so that an upgrade can take it back.
Section -AutostartChoice
  ${If} ${SectionIsSelected} ${Autostart}
    WriteRegStr HKCU "${RUN_KEY}" "${APP_NAME}" '"$INSTDIR\${WINDOW}" --hidden'
  ${Else}
    DeleteRegValue HKCU "${RUN_KEY}" "${APP_NAME}"
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Program} $(ProgramText)
  !insertmacro MUI_DESCRIPTION_TEXT ${Autostart} $(AutostartText)
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Section Uninstall
  !insertmacro EndProgram "un."
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${If} ${Errors}
    ; While the program is still there.
    Call un.AskAboutIndex
    Delete "$SMPROGRAMS\${APP_NAME}.lnk"
    DeleteRegValue HKCU "${RUN_KEY}" "${APP_NAME}"
    DeleteRegKey SHCTX "${PATHS_KEY}\${CONSOLE}"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${EndIf}
  !insertmacro RemoveFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  !insertmacro MULTIUSER_INIT
  ; An upgrade leaves it as it is, unless it is said.
  ReadRegStr $0 HKCU "${RUN_KEY}" "${APP_NAME}"
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/AUTOSTART" $2
  ${IfNot} ${Errors}
  ${OrIf} $0 != ""
    !insertmacro SelectSection ${Autostart}
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; By the shell, which runs as the person does, even where the installer was given more rights.
Function StartProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${WINDOW}"'
FunctionEnd

; The index and the settings of the person who is here, where desktop_search/paths.py keeps them.
Function un.AskAboutIndex
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\${APP_ID}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DeleteIndex)" /SD IDNO IDNO keep
    ; The program itself knows which files are its own; anything else in the folder stays.
    ExecWait '"$INSTDIR\${CONSOLE}" mover --remove'
    RMDir "$LOCALAPPDATA\${APP_ID}\Logs"
    RMDir "$LOCALAPPDATA\${APP_ID}"
    keep:
  ${EndIf}
FunctionEnd
