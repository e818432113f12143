; The setup that offices receive: for one user, without rights, in 中文 and 日本語. packaging/windows.py calls it with
; VERSION, FOUR (x.x.x.x), SOURCE (the frozen folder), CONTENTS (its folder program-…), KILOBYTES, STAGE, OUT and, where
; programs are signed, SIGN.
;
; An update is never half done: the new CONTENTS lies beside the old one, is written through to the disk and must start;
; then the new hashidate.exe takes the name of the old one, in one step of the file system. Each hashidate.exe knows its
; own CONTENTS. Whatever breaks off before leaves the old program, after it the new one.
;
; Exit status: 0 done; 1 cancelled; 2 not written, the program is as it was; 3 Hashidate is open; 4 Windows is too old.
Unicode true
Target amd64-unicode
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
!ifdef NSIS_WIN32_MAKENSIS
  !define S "\"
!else
  !define S "/"
!endif
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
CRCCheck force
AllowSkipFiles off
!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include LogicLib.nsh
!include nsDialogs.nsh

!define KEY "Software\Hashidate"
!define GONE_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Hashidate"
!define CLASSES "Software\Classes"
!define LINK "$SMPROGRAMS\橋立 Hashidate.lnk"
!define DATA "$LOCALAPPDATA\hashidate"
!define WINDOW "hashidate.exe"
!define COMMAND "hashidate-cli.exe"

Name "橋立 Hashidate"
BrandingText "橋立 Hashidate ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Hashidate"
InstallDirRegKey HKCU "${KEY}" "Folder"
VIProductVersion "${FOUR}"
!macro Told language title
  VIAddVersionKey /LANG=${language} "ProductName" "橋立 Hashidate"
  VIAddVersionKey /LANG=${language} "FileDescription" "${title}"
  VIAddVersionKey /LANG=${language} "CompanyName" "Hashidate"
  VIAddVersionKey /LANG=${language} "LegalCopyright" "Hashidate"
  VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
!macroend
!insertmacro Told 1028 "橋立 Hashidate 安裝程式"
!insertmacro Told 1041 "橋立 Hashidate セットアップ"

!ifdef SIGN
  !finalize '${SIGN}'
  !uninstfinalize '${SIGN}'
!endif

!define MUI_ICON "${STAGE}${S}hashidate.ico"
!define MUI_UNICON "${STAGE}${S}hashidate.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${STAGE}${S}setup-side.bmp"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "SetupLanguage"
!define MUI_LANGDLL_WINDOWTITLE "橋立 Hashidate"
!define MUI_LANGDLL_INFO "請選擇安裝程式的語言。$\nセットアップの言語を選択してください。"
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(FinishRun)"
!define MUI_FINISHPAGE_RUN_FUNCTION Start
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskData un.TakeData
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_RESERVEFILE_LANGDLL
SetFont /LANG=${LANG_TRADCHINESE} "Microsoft JhengHei UI" 9
SetFont /LANG=${LANG_JAPANESE} "Yu Gothic UI" 9

!macro Say name chinese japanese
  LangString ${name} ${LANG_TRADCHINESE} "${chinese}"
  LangString ${name} ${LANG_JAPANESE} "${japanese}"
!macroend
!insertmacro Say WelcomeTitle "安裝橋立 Hashidate ${VERSION}" "橋立 Hashidate ${VERSION} のセットアップ"
!insertmacro Say WelcomeText "橋立僅安裝於您的帳號，不需要系統管理員權限。$\r$\n$\r$\n若已安裝舊版，將更新為此版本，您的資料不受影響。更新前請先關閉橋立。" "橋立は現在のアカウントにのみインストールされます。管理者権限は必要ありません。$\r$\n$\r$\n以前のバージョンがある場合は、このバージョンに更新します。データはそのまま残ります。更新の前に橋立を終了してください。"
!insertmacro Say FinishTitle "安裝完成" "インストールが完了しました"
!insertmacro Say FinishText "您可以從「開始」功能表啟動橋立。" "橋立は［スタート］メニューから起動できます。"
!insertmacro Say FinishRun "立即啟動橋立" "橋立を起動する"
!insertmacro Say IsOpen "橋立正在執行中。請先關閉橋立，再按「重試」。" "橋立が起動しています。橋立を終了してから［再試行］を押してください。"
!insertmacro Say TooOld "橋立需要 Windows 10（1809 版）或更新的版本。" "橋立には Windows 10（バージョン 1809）以降が必要です。"
!insertmacro Say TwoSetups "橋立的安裝程式已在執行中。" "橋立のセットアップはすでに起動しています。"
!insertmacro Say NotWritten "無法寫入安裝資料夾，請確認磁碟空間與權限後再試一次。原有的程式未變更。" "インストール先に書き込めません。ディスクの空き容量とアクセス権を確認して、もう一度お試しください。以前のプログラムはそのまま残っています。"
!insertmacro Say NoStart "新版程式無法在這台電腦上啟動。原有的程式未變更。" "新しいバージョンはこのコンピューターで起動できません。以前のプログラムはそのまま残っています。"
!insertmacro Say Checking "正在確認新版程式…" "新しいバージョンを確認しています…"
!insertmacro Say PackType "橋立交換檔" "橋立 交換ファイル"
!insertmacro Say BackupType "橋立備份檔" "橋立 バックアップ"
!insertmacro Say GoneTitle "移除橋立" "橋立のアンインストール"
!insertmacro Say GoneHead "程式將從您的帳號移除。" "プログラムを現在のアカウントから削除します。"
!insertmacro Say GoneText "團務資料、備份與設定會保留在下列資料夾，重新安裝後即可繼續使用：" "データ、バックアップ、設定は次のフォルダーに残り、再インストールすると引き続き使用できます："
!insertmacro Say GoneData "同時刪除這個資料夾內的所有資料與備份（無法復原）(&D)" "このフォルダー内のデータとバックアップもすべて削除する（元に戻せません）(&D)"
!insertmacro Say GoneElse "存放在其他位置的資料檔，以及「文件」資料夾中已儲存的檔案，一律不會刪除。" "ほかの場所に保存したデータファイルと、［ドキュメント］内の書類は削除されません。"
!insertmacro Say GoneSure "確定要刪除這個資料夾內的所有資料與備份嗎？此動作無法復原。" "このフォルダー内のデータとバックアップをすべて削除しますか。元に戻すことはできません。"
!insertmacro Say GoneButton "移除(&U)" "削除(&U)"

Var Ask
Var Data
Var Aside ; where this very version lies meanwhile, when it is laid anew
Var Laid ; whether what is new has its name, and no program uses it yet

!macro Shared un
; Ends here while one of the programs in $INSTDIR runs: Windows lets nobody write to a file that runs.
Function ${un}RefuseWhileOpen
  Push $0
  Push $1
  again:
  StrCpy $0 "$INSTDIR\${WINDOW}"
  next:
  ${If} ${FileExists} $0
    ClearErrors
    FileOpen $1 $0 a
    ${If} ${Errors}
      IfSilent +2
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsOpen)" IDRETRY again
      !if "${un}" == ""
        Delete "$INSTDIR\*.new.exe"
        RMDir /r "$INSTDIR\${CONTENTS}.new"
      !endif
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $1
  ${EndIf}
  ${If} $0 == "$INSTDIR\${WINDOW}"
    StrCpy $0 "$INSTDIR\${COMMAND}"
    Goto next
  ${EndIf}
  Pop $1
  Pop $0
FunctionEnd

; Removes every folder program-… but the one named $R0, and what a broken-off setup left.
Function ${un}ClearOthers
  FindFirst $0 $1 "$INSTDIR\program-*"
  ${DoWhile} $1 != ""
    ${If} $1 != $R0
      RMDir /r "$INSTDIR\$1"
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  Delete "$INSTDIR\*.new.exe"
FunctionEnd
!macroend
!insertmacro Shared ""
!insertmacro Shared "un."

Function .onInit
  ${IfNot} ${AtLeastBuild} 17763
    MessageBox MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Local\HashidateSetup") p.r0 ?e'
  Pop $1
  ${If} $1 = 183 ; it exists
    MessageBox MB_ICONSTOP "$(TwoSetups)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

; An update goes where the program is.
Function SkipFolder
  ReadRegStr $0 HKCU "${KEY}" "Folder"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\${WINDOW}"
    StrCpy $INSTDIR $0
    Abort
  ${EndIf}
FunctionEnd

Function Start
  Exec '"$INSTDIR\${WINDOW}"'
FunctionEnd

; Each file reaches the disk before the new program takes over: a power cut may not leave zeros behind a size.
Function FlushFile
  System::Call 'kernel32::CreateFileW(w R9, i 0x40000000, i 3, p 0, i 3, i 0, p 0) p.r0'
  System::Call 'kernel32::FlushFileBuffers(p r0)'
  System::Call 'kernel32::CloseHandle(p r0)'
  Push ""
FunctionEnd

; What was laid beside goes away again; the program that was there stays. $0: what to say.
Function GiveUp
  SetOutPath "$TEMP"
  Delete "$INSTDIR\*.new.exe"
  RMDir /r "$INSTDIR\${CONTENTS}.new"
  ${If} $Laid = 1
    RMDir /r "$INSTDIR\${CONTENTS}"
  ${EndIf}
  ${If} $Aside != ""
    Rename $Aside "$INSTDIR\${CONTENTS}"
  ${EndIf}
  RMDir "$INSTDIR" ; where nothing was before
  MessageBox MB_ICONSTOP "$0" /SD IDOK
  SetErrorLevel 2
  Quit
FunctionEnd

!macro TakeName file
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\${file}.new.exe", w "$INSTDIR\${file}.exe", i 9) i.r0'
  ${If} $0 = 0
    StrCpy $0 "$(NotWritten)"
    Call GiveUp
  ${EndIf}
!macroend

; A double click on a file of this kind opens it.
!macro Associate ending type title
  WriteRegStr HKCU "${CLASSES}\${type}" "" "${title}"
  WriteRegStr HKCU "${CLASSES}\${type}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\${type}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${ending}" "" "${type}"
!macroend
!macro Forget ending type
  DeleteRegKey HKCU "${CLASSES}\${type}"
  ReadRegStr $0 HKCU "${CLASSES}\${ending}" ""
  ${If} $0 == "${type}"
    DeleteRegKey HKCU "${CLASSES}\${ending}"
  ${EndIf}
!macroend

Section
  SetShellVarContext current
  Call RefuseWhileOpen
  StrCpy $Aside ""
  StrCpy $Laid 0
  ${If} ${FileExists} "$INSTDIR\${CONTENTS}.old\*" ; from a setup that broke off
  ${AndIfNot} ${FileExists} "$INSTDIR\${CONTENTS}\*"
    Rename "$INSTDIR\${CONTENTS}.old" "$INSTDIR\${CONTENTS}"
  ${EndIf}
  RMDir /r "$INSTDIR\${CONTENTS}.new"
  RMDir /r "$INSTDIR\${CONTENTS}.old"
  Delete "$INSTDIR\*.new.exe"
  ClearErrors
  SetOutPath "$INSTDIR\${CONTENTS}.new"
  File /r "${SOURCE}${S}${CONTENTS}${S}*"
  SetOutPath "$INSTDIR"
  File "/oname=hashidate.new.exe" "${SOURCE}${S}${WINDOW}"
  File "/oname=hashidate-cli.new.exe" "${SOURCE}${S}${COMMAND}"
  WriteUninstaller "$INSTDIR\uninstall.new.exe"
  ${If} ${Errors}
    StrCpy $0 "$(NotWritten)"
    Call GiveUp
  ${EndIf}

  DetailPrint "$(Checking)"
  ${Locate} "$INSTDIR\${CONTENTS}.new" "/L=F" FlushFile
  ${Locate} "$INSTDIR" "/L=F /G=0 /M=*.new.exe" FlushFile
  Call RefuseWhileOpen
  ${If} ${FileExists} "$INSTDIR\${CONTENTS}\*" ; this very version is there: it is laid anew
    StrCpy $Aside "$INSTDIR\${CONTENTS}.old"
    Rename "$INSTDIR\${CONTENTS}" $Aside
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR\${CONTENTS}.new" "$INSTDIR\${CONTENTS}"
  ${If} ${Errors}
    StrCpy $0 "$(NotWritten)"
    Call GiveUp
  ${EndIf}
  StrCpy $Laid 1
  nsExec::ExecToStack '"$INSTDIR\hashidate-cli.new.exe" --version'
  Pop $1
  Pop $2
  ${If} $1 != 0
    StrCpy $0 "$(NoStart)"
    Call GiveUp
  ${EndIf}
  !insertmacro TakeName "hashidate-cli"
  StrCpy $Laid 0
  StrCpy $Aside ""
  !insertmacro TakeName "hashidate"
  !insertmacro TakeName "uninstall"
  StrCpy $R0 "${CONTENTS}"
  Call ClearOthers

  CreateShortcut "${LINK}" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "SetupLanguage" "$LANGUAGE"
  !insertmacro Associate ".hashidate" "Hashidate.Exchange" "$(PackType)"
  !insertmacro Associate ".hashidate-backup" "Hashidate.Backup" "$(BackupType)"
  WriteRegStr HKCU "${GONE_KEY}" "DisplayName" "橋立 Hashidate"
  WriteRegStr HKCU "${GONE_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${GONE_KEY}" "Publisher" "Hashidate"
  WriteRegStr HKCU "${GONE_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${GONE_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${GONE_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${GONE_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${GONE_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${GONE_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${GONE_KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; icons and file types anew
SectionEnd

; Broken off by the user or by a full disk, in the middle of the files.
Function .onInstFailed
  StrCpy $0 "$(NotWritten)"
  Call GiveUp
FunctionEnd

Function un.onInit
  SetShellVarContext current
  !insertmacro MUI_UNGETLANGUAGE
  StrCpy $Data 0
  Call un.RefuseWhileOpen
FunctionEnd

Function un.AskData
  !insertmacro MUI_HEADER_TEXT "$(GoneTitle)" "$(GoneHead)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 24u "$(GoneText)"
  Pop $0
  ${NSD_CreateText} 0 28u 100% 13u "${DATA}"
  Pop $0
  SendMessage $0 ${EM_SETREADONLY} 1 0
  ${NSD_CreateCheckbox} 0 50u 100% 24u "$(GoneData)"
  Pop $Ask
  ${NSD_AddStyle} $Ask ${BS_MULTILINE}
  ${NSD_CreateLabel} 0 82u 100% 24u "$(GoneElse)"
  Pop $0
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(GoneButton)"
  nsDialogs::Show
FunctionEnd

Function un.TakeData
  ${NSD_GetState} $Ask $Data
  ${If} $Data = ${BST_CHECKED}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(GoneSure)$\r$\n$\r$\n${DATA}" IDYES +2
    Abort ; the page stays
  ${EndIf}
FunctionEnd

Section Uninstall
  SetShellVarContext current
  Call un.RefuseWhileOpen
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${COMMAND}"
  StrCpy $R0 ""
  Call un.ClearOthers
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "${LINK}"
  DeleteRegKey HKCU "${GONE_KEY}"
  DeleteRegKey HKCU "${KEY}"
  !insertmacro Forget ".hashidate" "Hashidate.Exchange"
  !insertmacro Forget ".hashidate-backup" "Hashidate.Backup"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  RMDir /r "${DATA}\Cache"
  ${If} $Data = ${BST_CHECKED}
    RMDir /r "${DATA}"
  ${EndIf}
SectionEnd
