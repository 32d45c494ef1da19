; The installer's own texts in the program's twelve languages; all others come with NSIS.

!macro Texts LANGUAGE PROGRAM AUTOSTART_NAME AUTOSTART_TEXT RUNNING DELETE OLD
  !insertmacro MUI_LANGUAGE "${LANGUAGE}"
  LangString ProgramText ${LANG_${LANGUAGE}} "${PROGRAM}"
  LangString AutostartName ${LANG_${LANGUAGE}} "${AUTOSTART_NAME}"
  LangString AutostartText ${LANG_${LANGUAGE}} "${AUTOSTART_TEXT}"
  LangString IsRunning ${LANG_${LANGUAGE}} "${RUNNING}"
  LangString DeleteIndex ${LANG_${LANGUAGE}} "${DELETE}"
  LangString TooOld ${LANG_${LANGUAGE}} "${OLD}"
!macroend

!insertmacro Texts English \
  "Program and language model." \
  "Start at login" \
  "Runs in the tray and keeps the index up to date." \
  "${APP_NAME} is running. Quit it from its icon in the tray, then choose Retry." \
  "Delete the index and the settings too? Your own files are not changed. An index that was moved to another folder is kept." \
  "${APP_NAME} needs Windows 10 or later."
!insertmacro Texts German \
  "Das Programm mit seinem Sprachmodell." \
  "Bei der Anmeldung starten" \
  "Das Programm wartet im Infobereich und hält den Index aktuell." \
  "${APP_NAME} läuft noch. Beenden Sie es über sein Symbol im Infobereich und wählen Sie dann „Wiederholen“." \
  "Auch den Index und die Einstellungen löschen? Ihre eigenen Dateien bleiben unberührt. Ein Index, der in einen anderen Ordner verschoben wurde, bleibt dort." \
  "${APP_NAME} braucht Windows 10 oder neuer."
!insertmacro Texts French \
  "Le programme, avec son modèle de langue." \
  "Démarrer à l’ouverture de session" \
  "Le programme attend dans la zone de notification et tient l’index à jour." \
  "${APP_NAME} est en cours d’exécution. Quittez-le depuis son icône dans la zone de notification, puis choisissez Réessayer." \
  "Supprimer aussi l’index et les réglages ? Vos propres fichiers ne sont pas touchés. Un index déplacé dans un autre dossier y reste." \
  "${APP_NAME} demande Windows 10 ou une version plus récente."
!insertmacro Texts Spanish \
  "El programa, con su modelo de lenguaje." \
  "Iniciar al abrir la sesión" \
  "El programa espera en la bandeja y mantiene el índice al día." \
  "${APP_NAME} está en marcha. Ciérrelo desde su icono en la bandeja y elija Reintentar." \
  "¿Eliminar también el índice y los ajustes? Sus propios archivos no se tocan. Un índice movido a otra carpeta se queda allí." \
  "${APP_NAME} necesita Windows 10 o posterior."
!insertmacro Texts PortugueseBR \
  "O programa, com seu modelo de linguagem." \
  "Iniciar ao entrar na sessão" \
  "O programa espera na bandeja e mantém o índice em dia." \
  "${APP_NAME} está em execução. Encerre-o pelo ícone na bandeja e escolha Repetir." \
  "Excluir também o índice e as configurações? Seus próprios arquivos não são tocados. Um índice movido para outra pasta fica lá." \
  "${APP_NAME} precisa do Windows 10 ou mais recente."
!insertmacro Texts Italian \
  "Il programma, con il suo modello linguistico." \
  "Avvia all'accesso" \
  "Il programma attende nell'area di notifica e tiene aggiornato l'indice." \
  "${APP_NAME} è in esecuzione. Esci dalla sua icona nell'area di notifica, poi scegli Riprova." \
  "Eliminare anche l'indice e le impostazioni? I tuoi file non vengono toccati. Un indice spostato in un'altra cartella resta lì." \
  "${APP_NAME} richiede Windows 10 o successivo."
!insertmacro Texts Russian \
  "Программа вместе с языковой моделью." \
  "Запускать при входе в систему" \
  "Программа ждёт в области уведомлений и поддерживает индекс в актуальном состоянии." \
  "${APP_NAME} работает. Завершите программу через её значок в области уведомлений и нажмите «Повтор»." \
  "Удалить также индекс и настройки? Ваши собственные файлы не затрагиваются. Индекс, перенесённый в другую папку, останется там." \
  "Для ${APP_NAME} нужна Windows 10 или новее."
!insertmacro Texts SimpChinese \
  "程序及其语言模型。" \
  "登录时启动" \
  "程序在托盘中等待，并使索引保持最新。" \
  "${APP_NAME} 正在运行。请从托盘图标退出，然后选择“重试”。" \
  "是否同时删除索引和设置？您自己的文件不受影响。已移到其他文件夹的索引会保留在那里。" \
  "${APP_NAME} 需要 Windows 10 或更高版本。"
!insertmacro Texts Japanese \
  "プログラム本体と言語モデルです。" \
  "ログイン時に起動する" \
  "プログラムはトレイで待機し、索引を最新に保ちます。" \
  "${APP_NAME} が実行中です。トレイのアイコンから終了し、「再試行」を選んでください。" \
  "索引と設定も削除しますか？ご自分のファイルには触れません。別のフォルダーに移した索引はそこに残ります。" \
  "${APP_NAME} には Windows 10 以降が必要です。"
; What NSIS' own Korean and Turkish do not have.
!define MULTIUSER_TEXT_INSTALLMODE_TITLE "사용자 선택"
!define MULTIUSER_TEXT_INSTALLMODE_SUBTITLE "$(^NameDA)을(를) 설치할 사용자를 선택하십시오."
!define MULTIUSER_INNERTEXT_INSTALLMODE_TOP "나만 사용할지, 이 컴퓨터의 모든 사용자가 사용할지 선택하십시오. $(^ClickNext)"
!define MULTIUSER_INNERTEXT_INSTALLMODE_ALLUSERS "이 컴퓨터의 모든 사용자"
!define MULTIUSER_INNERTEXT_INSTALLMODE_CURRENTUSER "나만"
!insertmacro Texts Korean \
  "프로그램과 언어 모델입니다." \
  "로그인할 때 시작" \
  "프로그램이 트레이에서 기다리며 색인을 최신으로 유지합니다." \
  "${APP_NAME}이(가) 실행 중입니다. 트레이 아이콘에서 종료한 다음 '다시 시도'를 선택하십시오." \
  "색인과 설정도 삭제할까요? 내 파일은 건드리지 않습니다. 다른 폴더로 옮긴 색인은 그곳에 남습니다." \
  "${APP_NAME}에는 Windows 10 이상이 필요합니다."
!insertmacro Texts Arabic \
  "البرنامج مع نموذجه اللغوي." \
  "البدء عند تسجيل الدخول" \
  "ينتظر البرنامج في علبة النظام ويبقي الفهرس محدثًا." \
  "${APP_NAME} قيد التشغيل. أنهه من أيقونته في علبة النظام ثم اختر إعادة المحاولة." \
  "هل يُحذف الفهرس والإعدادات أيضًا؟ لا تُمس ملفاتك. والفهرس الذي نُقل إلى مجلد آخر يبقى هناك." \
  "يحتاج ${APP_NAME} إلى Windows 10 أو أحدث."
!define MULTIUSER_TEXT_INSTALLMODE_TITLE "Kullanıcıları seçin"
!define MULTIUSER_TEXT_INSTALLMODE_SUBTITLE "$(^NameDA) hangi kullanıcılar için kurulsun?"
!define MULTIUSER_INNERTEXT_INSTALLMODE_TOP "Yalnızca kendiniz için mi, bu bilgisayarın tüm kullanıcıları için mi kurulacağını seçin. $(^ClickNext)"
!define MULTIUSER_INNERTEXT_INSTALLMODE_ALLUSERS "Bu bilgisayarın tüm kullanıcıları"
!define MULTIUSER_INNERTEXT_INSTALLMODE_CURRENTUSER "Yalnızca ben"
!insertmacro Texts Turkish \
  "Program ve dil modeli." \
  "Oturum açıldığında başlat" \
  "Program tepside bekler ve dizini güncel tutar." \
  "${APP_NAME} çalışıyor. Tepsideki simgesinden çıkın, ardından Yeniden Dene'yi seçin." \
  "Dizin ve ayarlar da silinsin mi? Kendi dosyalarınıza dokunulmaz. Başka bir klasöre taşınmış dizin orada kalır." \
  "${APP_NAME} için Windows 10 veya sonrası gerekir."
