<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>形式(pdf、mail など)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>ファイル名の一部</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>言語(de、ドイツ語など)</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>ファイルの更新日</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>更新からの経過</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>ページまたはスライド</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>この7日間</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>昨日から</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>この1か月</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>この1年</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>1年より前</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>1 MB より大きい</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>10 MB より大きい</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>100 MB より大きい</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>100 kB より小さい</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>上限を超過</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation>パスワードで保護</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>検索できるテキストなし</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>読み取りに時間がかかりすぎ</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>必要なメモリが多すぎ</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>読み取り中にクラッシュ</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>語句のみで検索可</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>走査できなかったフォルダー</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>パスワード保護 {n}</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>破損 {n}</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>テキストなし {n}</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>サイズ超過 {n}</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>権限なし {n}</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>時間超過 {n}</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>メモリ超過 {n}</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>読み取り中にクラッシュ {n}</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>読み取り不可 {n}</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>語句のみで検索可 {n}</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>未走査 {n}</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>パスワードなしで保存し直すか、無視してください。</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>破損していないコピーに置き換えるか、無視してください。</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>スキャン文書は文字認識(OCR)プログラムで処理し、残りは無視してください。</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>読み取るには上限を上げてください。</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>アクセス権を変更して、再試行してください。</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>時間の上限を上げてください。</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>メモリの上限を上げてください。</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>これらのファイルはスキップされます。別の形式で保存し直すか、無視してください。</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>ドライブが接続されているか確認して、再試行してください。</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>言語モデルが一部を処理できません。別のモデルで再試行するか、無視してください。</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>これらのフォルダーはスキップされます。.gitignore ファイルを簡単にして再試行するか、除外してください。</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>検索は続けられます。</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>フォルダーはまだ追加されていません。</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>索引作成は {time} まで一時停止中です。{kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>索引作成は一時停止中です。{kept}</translation>
    </message>
    <message>
        <source>{activity}. {kept}</source>
        <translation>{activity}。{kept}</translation>
    </message>
    <message>
        <source>{activity} {facts}.</source>
        <translation>{activity} {facts}。</translation>
    </message>
    <message>
        <source>{files}, {passages}</source>
        <translation>{files}、{passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}: {facts}。</translation>
    </message>
    <message>
        <source>{files} to read</source>
        <translation>{files}を読み取り待ち</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages}を意味で索引作成待ち</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages}をベクトル索引に追加待ち</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>外したフォルダーを整理中</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>処理待ち: {what}。</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>{old} から {to} に切り替え中: {done} / {total}。それまでは {old} を使います。</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>下のメッセージを参照</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>前回の確認: {time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>索引はまだ検証していません。</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>エラーを修復しました</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>修復できないエラーがあります</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>索引の検証 {time}: {outcome}。</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>索引を検証しています…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>索引を圧縮しています…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>ベクトル索引を作り直しています…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>{n} MB はダウンロード済み</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>メモリ約 {n} MB</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>英語 {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>ドイツ語 {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>両言語間 {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Questions in other languages: {score} (published test)</source>
        <translation>ほかの言語の質問: {score} (公表された試験)</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>品質は未測定</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>速度は不明</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>標準の速度</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>約 {n} 倍速い(推定)</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>約 {n} 倍遅い(推定)</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>サーバーに接続中</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>正しいページが上位10件に入る割合: {figures}</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{size} の {percent}%</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>{text} を除く</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>{key}以外: {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>この種類のファイルのみ: {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>この種類のファイルを除く: {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>このフォルダーのファイルのみ: {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>このフォルダーのファイルを除く: {text}</translation>
    </message>
    <message>
        <source>Passages with “{text}” come first.</source>
        <translation>「{text}」を含む箇所を先に表示します。</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} 以降</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} まで</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>「{text}」を含む箇所を除きます。</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>次のいずれかを含む箇所を先に表示します: {text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>名前に次を含むファイルのみ: {text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>形式、または document、sheet、slides、mail、code、text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>この名前のフォルダー内、またはこのパス以下のファイル</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>名前に次を含むファイルを除く: {text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>ファイル名に含む。* と ? は任意の文字に一致</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>この言語の箇所のみ: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>この言語の箇所を除く: {text}</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>この言語の箇所(コードか名前)</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>次の時期に更新したファイルのみ: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>次の時期に更新したファイルを除く: {text}</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>その時期に更新。2024-03、..2022 も可</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>最近の日(d)、週(w)、月(m)、年(y)に更新</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>このサイズのファイルのみ: {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>このサイズのファイルを除く: {text}</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>大きいファイル。&lt;100kb、1mb..5mb も可</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>このページの箇所のみ: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>このページの箇所を除く: {text}</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>これらのページやスライドの箇所</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>テキストの由来</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>認識されたテキストのみ: {text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>認識されたテキストを除く: {text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>認識されたテキスト</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>スキャン文書と画像で認識されたテキスト</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>スキャン文書と画像</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>{filter} のことですか?</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>この名前のフォルダーは索引にありません。「{part}」は無視されます。</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>「{part}」は無視されます。</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>「{part}」は語句として検索されます。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{kind} ({format})</source>
        <translation>{kind}({format})</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨日から</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>この1か月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>この1年</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>In</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation>
            <numerusform>新しい結果 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 箇所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 件の問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>似たもの ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>ほか %Ln 個のモデルを表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation>
            <numerusform>件数は %Ln 個のファイルすべてが対象です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>未展開のアーカイブとメール %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>{place} 内</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>%Ln 件の検索から学習</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>まだ何も学習していません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation>
            <numerusform>件数は上位 %Ln 件の結果が対象です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>関連の弱い結果 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>関連の弱い結果 %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>よく一致する結果はありません。最も近い結果:</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>これで除外される索引内のファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>これで %Ln 個のファイルが除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>これで %Ln 個のファイルが除外されます。うち {indexed} 個は索引にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>%Ln 件の設定が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>残り1分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>残り約 {n} 時間</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>これらのフォルダーに検索できるファイルはありません。</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files}({size}): 語句での検索は{words}で、意味での検索は{meaning}で可能になります(推定)。</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>{files}以上({size}): 語句で検索できるまで{words}以上、意味で検索できるまで{meaning}以上かかります。</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>約 %Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>約 %Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>{page} ページ</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>スライド {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>シート {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>メール {page}</translation>
    </message>
    <message>
        <source>From a scan</source>
        <translation>スキャン文書から</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>画像から</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>認識されたテキスト</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>認識されたテキスト (誤りが含まれることがあります)</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>すべての語</translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation>「{word}」</translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation>{words} を含む</translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation>意味が近い({score})</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>待機中: {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>変更を確認しています…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>意味で索引を作成しています…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>文字を認識しています…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>索引を修復しています…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>外したフォルダーを整理しています…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>省電力モード</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>コンピューターが高温</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>プレゼンテーションまたは動画</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>すべてのファイルを意味で検索可(テキストの {percent}%)</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>ファイルの {percent}% を意味で検索可</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ中 {done} ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Text recognition paused</source>
        <translation>文字認識は一時停止中</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>文字認識: {pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>{old} から {new} に切り替え中: {done} / {all} 箇所</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>{old} から {new} に切り替え中: {done} / {all} 箇所。それまでは {old} を使います。</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>言語モデルを読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>最初の %Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>次の語でも検索: {words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>語句のみで検索した結果です。言語モデルの読み込みが終わると、意味による結果も表示されます。</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>語句のみで検索した結果です。言語モデルがインストールされていません。</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>語句のみで検索した結果です。言語モデルは英語のみに対応しています。</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>ファイルは読み取られるとすぐに検索できます。</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>まだ結果がありません</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>索引のファイルが増えると、結果も更新されます。</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>この絞り込みに合う結果はありません</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>絞り込みを外すか、別の語をお試しください。</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>語句または質問を入力してください。</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>これらの語を含むファイルはありません</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>言語モデルの読み込みが終わると、意味による結果が表示されます。</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>言語モデルがインストールされていないため、語句のみで検索しました。設定でモデルを選んでください。</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>言語モデルが英語のみに対応しているため、語句のみで検索しました。設定で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>一致するファイルはありません</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>別の語や質問文をお試しください。どの言語でもかまいません。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新です</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>{time} まで一時停止</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>明日 {time} まで一時停止</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>{day} {time} まで一時停止</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>バッテリー使用中</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>全画面のプログラム</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>{model} をダウンロード中: {percent}%</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>ファイル {done} / {all}</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>言語モデルなし: 語句のみ</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>言語モデルのエラー: 語句のみ</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ミリ秒</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>まだ索引がありません</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>現在: {facts}。</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>検索する語がありません</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>スプレッドシート</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>電子書籍</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>ノートブック</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>{type} ファイル</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>ソースコード</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>この7日間</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>この30日間</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>今年これまで</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ペルシャ語</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>フォルダーと除外</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>文字認識</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>バックグラウンドでの索引作成</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>起動とトレイ</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>クイック検索</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>AI アシスタント</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>検索欄で</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>プレビューで</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation>結果で</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>クイック検索で</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>キーの一覧を表示</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>検索欄へ</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>アシスタントからの問い合わせはまだありません。</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>今日はアシスタントからの問い合わせがありません。</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>{program}: %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>今日: {calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>類似を検索</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>作成: {model}</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>「{passage}」</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>ファイルに答えは見つからないようです。</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program}: {request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>結果 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>名前のないプログラム</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>結果へ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Save or unsave this search</source>
        <translation>この検索を保存または保存を解除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>箇所を出典とともにコピー</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>複数、1つ追加、またはすべてのファイルを選択</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>似たコピーや別の版を表示</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>見つかった理由</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>クイック検索の表示/非表示</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>選択した文を検索</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>次または前のファイル</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>5 ファイル先または前へ</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>プレビューを表示し、もう一度押すと移動</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>プレビューを隠す</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>この検索をウィンドウで開く</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>クイック検索を隠す</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>クリップボードに似たものを探す</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>似たファイルを探す</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>バージョン {version} が出ています。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation>{host} に接続できませんでした。インターネット接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>{host} には現在、更新情報がありません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>{host} が安全でないアドレスに転送したため、確認を中止しました。</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>{host} の応答が大きすぎるため、拒否しました。</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>{host} の応答に開発者の署名がないため、拒否しました。</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>{host} の応答が無効なため、拒否しました。</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>{host} の応答が現在より古いバージョンを示しているため、拒否しました。</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>{host} の応答が前回のものより古いため、拒否しました。</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>{patterns} を追加</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>{patterns} を削除</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{setting}: {change}</source>
        <translation>{setting}: {change}</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>順序を変更</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>Markdown リンク</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>索引を作成できません</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>言語モデルのエラー</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>ファイルは語句のみで検索されます。</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>フォルダーを利用できません</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder}: 結果は保持されます。完全になくなった場合は、フォルダーページで外してください。</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>スコア: {score} / 100</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>内容がほぼ同じです。</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>弱い一致</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>強い一致</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>非常に強い一致</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine} (付属)</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine}: {languages}、ほか %Ln 言語</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine}: {languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>送信した箇所: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>根拠のない記述を %Ln 件取り除きました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>{program} {version}</source>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Search your files by meaning. Free software under the MIT license.</source>
        <translation>ファイルを意味で検索できます。MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>ライセンス…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>下で接続したアシスタントは、ここで選んだフォルダーを検索し、ファイルの本文を読めます。変更はできません。読んだ内容は、言語モデルがこのコンピューターで動く場合を除き、通常は提供元に送信されます。除外したファイルと秘密と思われるものは対象外です。</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>ファイルへのアクセス</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder}(索引にありません)</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>アシスタントがこのフォルダーを検索できます</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>索引にはまだフォルダーがありません。</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>フォルダーを選ぶまで、アシスタントは何も見つけられません。</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>テキストを出典とともにコピーしました</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>回答の表示をオフにしました。設定の「言語モデル」で再びオンにできます。</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>ファイル内の回答</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>回答のその他の操作</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>すべて出典とともにコピー</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>回答を表示しない</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>ファイルを検索しています…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>作成しています… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>言語モデルが読んでいます… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>ファイルに答えは見つからないようです。</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>最も近い結果:</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Markdown として保存</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>回答を保存できませんでした({reason})。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} として保存しました</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>このファイルはその後変更されました。もう一度質問してください。</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>ファイルについて質問してください</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Markdown として保存…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>プレビューを隠す</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>回答は言語モデルが作成します。ファイルの中に引用が見つかった記述だけが表示されます。重要なものはファイルで確認してください。</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>質問と回答</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{model}({address})</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>ファイルに質問</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>回答は、このコンピューターで動作する言語モデルが作成します。Ollama、LM Studio、llama.cpp のいずれかをインストールし、そこでモデルをダウンロードして、設定で選んでください。</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>サーバーを選択…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>AI MCP Claude Codex Cursor LM Studio VS Code チャット エージェント ツール 許可 同意</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>AI アシスタント 記録 履歴 問い合わせ 要求</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>{program} の接続を解除しました。</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>{program} を接続しました。再起動してください。</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>記録は完全に削除されます。</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>アシスタントの記録を消去しますか?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>このデスクトップにはトレイがありません。</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>ログイン時にウィンドウを開かずに起動</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>ウィンドウを再び開くには、プログラムをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>{place} に保存しました</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>検索エンジンが止まりました。</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>トレイ 自動起動 ログイン 起動 バックグラウンド 閉じる 最小化 通知 tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation>トレイで索引作成を続け、すぐに検索できるようにします。これは設定で変更できます。</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Desktop Search を動かし続けますか?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>動かし続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>バックグラウンドでの索引作成</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>索引の作成中も検索できます。これらの項目は設定でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>バッテリー使用中は一時停止</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>電源に接続すると、索引作成が再開されます。検索は続けられます。</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>アプリが全画面のときは一時停止</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>ゲーム、映画、プレゼンテーションがコンピューターの性能をフルに使えます。</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>離席中はすべてのプロセッサーコアを使う</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>コンピューターの使用中は、1つのコアを空けておきます。</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>ウィンドウは開きません。新しいファイルと変更されたファイルは、すぐに索引に追加されます。</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>トレイで動作し、すぐに検索できます。</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても動かし続ける</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Error in {program}</source>
        <translation>{program} のエラー</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>これはプログラムの不具合です。ファイルと索引に影響はありません。以下の詳細は修正に役立ちます。ファイル名が含まれることがありますが、送信しない限り、このコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>アシスタントの問い合わせ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>記録を消去</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Disconnect {program}</source>
        <translation>{program} の接続を解除</translation>
    </message>
    <message>
        <source>Connect {program}</source>
        <translation>{program} を接続</translation>
    </message>
    <message>
        <source>This changes {file}. Everything else in the file stays as it is.</source>
        <translation>{file} を変更します。ファイルのほかの部分はそのままです。</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>最初の変更前のファイルのコピーを {name} として隣に残します。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>変更を書き込む</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>絞り込みを外す: {part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>適用中の絞り込み</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>アシスタントを接続</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>アシスタントの設定ファイルに {app} を追加します。書き込む前に変更を確認できます。その後、アシスタントを再起動してください。</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>ほかのアシスタントには、このコマンドを MCP サーバーとして入力してください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>このコンピューターにはありません</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>別のコマンドで接続済み</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>{file} を解釈できません。エディターで修正してください。</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>まだ索引がありません。</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>Files with text. All others are found by name only.</source>
        <translation>テキストのあるファイル。ほかは名前でのみ見つかります。</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>言語別</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>2つの言語を含むファイルは両方に数えます。</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー別</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>保存先 場所 パス ディスク 移動 消去 作り直し</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>索引のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>索引を {place} に移しますか?</translation>
    </message>
    <message>
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation>索引をコピーして検証してから、古いコピーを削除します。それまで検索は使えません。完了すると、プログラムが再起動します。</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>検索エンジンを停止しています…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>すべてのファイルの索引を作り直します。何時間もかかることがあります。ファイル、フォルダー、設定、言語モデルは保持されます。</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>索引を消しています…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>索引をコピーして検証しています…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>索引を移せませんでした。元の場所に残っています。</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>索引を消せませんでした。もう一度お試しください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>索引を消しますか?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Storage locations</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>索引とモデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>フォルダーを表示: {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>索引を移す…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>索引を消す…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Index size: {size}</source>
        <translation>索引のサイズ: {size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner シェル 概要 連携</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>CPU のみ利用できます。GPU を使うには、README の説明に従って {app} を Python でインストールしてください。</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>検索するフォルダーをここにドロップ</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109 言語</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15 言語</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>このコンピューターのフォルダー。</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>索引のテキストが破損しています。</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>内部エラーが発生し、ログに記録しました。動かなくなったものがあれば、Desktop Search を再起動してください。</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>ディスクやネットワークドライブを確かめ、再試行してください。</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>設定のミラーのアドレスを確かめてください。</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>.gitignore ファイルに一致します。</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>{count} メガピクセルを超える画像を除外しました。</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>別のページが要求されました。</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>別のユーザーが {folder} に書き込めます。</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア文字</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>アーカイブです。名前で検索できます。</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>アーカイブです。中身は索引に含まれません。</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>{count} 階層を超えて入れ子になったアーカイブは読み取られていません。</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>オーディオファイルです。名前で検索できます。</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>訳文を探すのに最適で、話者の少ない言語にも対応。質問への回答は苦手です。</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>ファイルのアクセス権を変更するか、設定のパターンで除外してください。</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>動作していること、アドレス、証明書、トークンが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>ディスクに空き容量があるか確認してください。</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>ディスクが接続され、フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>フォルダーであること、フォルダーとその中身に書き込み権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>その場所に書き込み権限があるか確認してください。</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>インターネット接続を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>綴りを確かめるか、ドライブを接続してください。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>綴りを確かめてください。</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>健全性ページで「検証」を選んでください。</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>「書き出す」で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>テキストのあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>このコンピューターのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>モデルのフォルダーを選ぶか、設定でダウンロードしてください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>別のフォルダーを選ぶか、設定でモデルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>別のフォルダーを選ぶか、設定でモデルを再ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>別のフォルダーを選ぶか、このフォルダーの名前を変えてください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>別のモデルか、変換済みモデルのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>別のモデルを選ぶか、フォルダーやファイルから取り込んでください。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>別のプログラムを選んでください。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>別の値を選んでください。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation>先にそのプログラムを閉じるか、--base-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>標準。付属しています。</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>デーヴァナーガリー文字</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>信頼しないでください。モデルは作者から入手してください。</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>信頼しないでください。別のミラーを使うか、ミラーを使わないでください。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>先に最後の正常なコピーを復元するか、初期値を使ってください。</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>フォントです。名前で検索できます。</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ文字</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ文字</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>テキストがあるはずなら、対応するアプリで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>予期しないエラーで索引作成に失敗しました。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>その後、索引作成は自動的に続きます。</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>ファイルではなく、デバイス、パイプ、またはソケットです。</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>シンボリックリンクです。リンクはたどりません。リンク先は、選んだフォルダーの中にあれば索引に含まれます。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>階層が深すぎます。</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>このプログラム自身のデータの一部です。</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>次回の起動時に作り直されます。</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>カタログから作り直されます。失われるものはありません。</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>索引から作り直されます。失われるものはありません。</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>次回の起動時に再試行されます。今すぐ再試行することもできます。</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>クラウドにのみ保存されています。</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>移動または削除されました。次回の走査で結果から除かれます。</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>移されませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>再ベクトル化せずに作り直しました。</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>ハングル</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>サイズの上限を超えています。</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>標準モデルの大型版。</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>そのままにするか、除外してください。</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>健全性ページに一覧があります。</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>ローカルフォルダー</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>そのファイルを移して、起動し直してください。その後、ファイルの索引が作り直されます。ファイル自体は変更されません。</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>対処は不要です。プログラムの更新後か、別のモデルで再試行してください。</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>このファイルを開くアプリが設定されていません。</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>Web ページを開くアプリが設定されていません。</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>このファイルを読む権限がありません。</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>読み取れるテキストがありません。名前で検索できます。</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>このファイルにテキストはありません。</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>索引をコピーするためのディスクの空き容量が足りません。</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>ファイルを除外する設定が含まれている可能性があるため、代わりに使うものを選ぶまで索引は作成されません。</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>旧型。文の比較に最適化。</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>1個の件数の誤りを訂正しました。</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>破損した1箇所を削除しました。</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>破損したテキスト1件を復元しました。</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>破損したベクトル1個を復元しました。</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>1個のファイルを読み直します。</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>設定したパターンに一致します。</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>このファイルの1箇所をベクトル化できませんでした。その箇所は語句のみで検索されます。</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>1件のテキストのベクトル化の状態が誤っていたため、訂正しました。</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>1件のテキストで語句の有無の記録が誤っていたため、訂正しました。</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>使用できないベクトル1個を削除しました。必要な所で計算し直します。</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>比較できるのは索引にあるファイルだけです。</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>読み取りに時間がかかりすぎるため、内容の一部だけが読み取られました。</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>展開すると大きすぎるため、内容の一部だけが読み取られました。</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>中のファイルは最初の {count} 個だけが読み取られました。</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>最初の {count} 枚の画像だけを認識しました。</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>対応するアプリで開き、コピーを PDF で保存してください。</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>対応するアプリで開いて保存し直すか、新しいコピーを入手してください。</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>対応するアプリでファイルを開いてください。</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>文の比較に最適化。長い箇所の検索は苦手です。</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>質問に最適化。</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>{page} ページは {count} メガピクセルを超えるため除外しました。</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>{page} ページは壊れているため除外しました。</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>削除するか、新しいコピーを入手してください。</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>プログラムを再起動するか、設定で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>プログラムを再起動してください。</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>結果は語句のみによるものです。</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>プログラムの更新後に再試行するか、フォルダーを除外してください。</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>プログラムの更新後に再試行するか、ご報告ください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>再試行するか、別の形式で保存し直してください。</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>設定で文字認識がオンになっているか確認してください。文字が見つからない場合は、より高い画質で文書をスキャンし直してください。</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>新しい形式で保存し直すか、ご報告ください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>テキストのないスキャン文書です。</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>その後、意味による検索が再び使えます。</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>ファイルマネージャーで、この種類のファイルの既定のアプリを設定してください。</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>システム設定で既定のブラウザーを設定してください。</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>もう一度開始してください。中断した所から再開します。</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>プログラムを起動し直してください。最後のコピーから復元されます。</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>プログラムを起動し直してください。索引が復元されます。</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>文字認識が起動しません。</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>文書内の画像で、文字認識に失敗したか、{limit_s} 秒を超えました。</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>{pages} ページで、文字認識に失敗したか、{limit_s} 秒を超えました。</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>文字認識はオフになっています。</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ文字</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>そのプログラムはもうインストールされていません。</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>索引のバックアップコピーが破損していたため削除しました。新しいコピーを作成します。</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>カタログの参照テーブルが破損していたため、作り直しました。</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>読み戻したデータが書き込んだデータと異なります。</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>標準。</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>エンジンを終了しています。</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>ファイルの読み取りプロセスが起動しません。</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>空いた容量はそのままです。次回は続きから実行されます。</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>言語モデルが検索の処理中にクラッシュしたため、再起動します。</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>言語モデルが一部のテキストでクラッシュしました。</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>言語モデルがこの検索を処理できません。</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>言語モデルを起動しています。</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>言語モデルは削除されました。</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>モデルを {folder} に書き込めません({reason})。</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>モデルをコピーできませんでした: {reason}({file})。</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>モデルを起動できませんでした。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>モデルのエラーのため、新しいテキストは語句のみで検索されます。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>モデルファイルのブロックサイズが不明です。</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>モデルファイルの形式が不明です。</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>このファイルの読み取り中にプログラムが2回クラッシュしたため、ファイルはスキップされます。</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>このフォルダーの走査中にプログラムが2回応答しなくなったため、フォルダーはスキップされます。</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>このファイルで読み取りプロセスがクラッシュしました。ファイルが破損している可能性があります。</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>1 枚の画像の認識済みテキストが壊れていました。もう一度認識します。</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>{count} 枚の画像の認識済みテキストが壊れていました。もう一度認識します。</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>実行中のエンジンが応答しません。</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>検索エンジンが応答する前に停止しました。</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>このファイルの読み取り中に、システムまたは別のプログラムが読み取りプロセスを何度か停止しました。</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>{format} ファイルのテキストは読めません。</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>ベクトル索引が自身の項目を見つけられませんでした。</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>その後、ベクトル索引は自動的に作り直されます。検索は続けられます。</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>語句の索引と箇所が一致しなかったため、語句の索引を作り直しました。</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>{file} の語句の索引は破損しています。</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>語句の索引が破損し、作り直せませんでした。</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>その後、もう一度実行してください。中断した所から再開します。</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>{folder} にはすでに索引があります。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>フォルダー {folder} がありません。</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>ダウンロードできるモデル「{model}」はありません。</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path} には何もありません。</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>これらの設定は、このプログラムの別のバージョンで書き出されました。</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>プログラムが終了するまで有効です。</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>この PDF はスキャン文書のようです。画像だけでテキストがありません。</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>このファイルの内容によってプログラムにエラーが発生したため、索引に追加できません。</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>このファイルを読めません({reason})。</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>このファイルの内容によってプログラムにエラーが発生したため、読み取れません。</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>このファイルにはテキストがありません。</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>このファイルを読めませんでした。</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>このファイルは拡張子と内容が一致しないか、破損しています。</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>このファイルには比較できるテキストがありません。</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>このファイルは破損しているか、不完全か、対応していない形式です。</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>このファイルは破損しています。</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>このファイルは上限の {limit_mb} MB を超えています。</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>このファイルはパスワードまたは DRM で保護されています。</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>このファイルは 1997 より古いバージョンの Word で保存されています。</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>このフォルダーはもう索引の対象ではありません。</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>このフォルダーはネットワークドライブにあり、索引が破損するおそれがあります。</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>フォルダー名ではありません。</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>このプログラムの設定ファイルではありません。</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>このページを描画できません。</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>このページを描画できませんでした。ファイルが破損している可能性があります。</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>この画像は大きすぎるため、ここには表示できません ({width} × {height} ピクセル)。</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>上限を上げるには: sudo sysctl {setting} - 恒久的にするには: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>もう一度お試しください。再び失敗する場合は、プロキシまたはミラーがファイルを変更しています。</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>もう一度お試しください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>もう一度お試しください。ダウンロードは途中から再開されます。</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>設定でオンにしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>それまでは語句のみで検索されます。</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>それまではカタログのベクトルを直接検索します。失われるものはありません。</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>model.safetensors のあるモデルを使うか、sentence-transformers の save_pretrained で変換してください。</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>代わりに初期値を使ってください。</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>ビデオです。名前で検索できます。</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>文字をもう一度認識させることができます。</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>設定は読み込めるため、選択の必要はありません。</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>設定を読み込めないため、変更できません。</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>そのうち1つのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74 言語</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>{page} でアカウントを使って同意し、そこから、または `hf download {model}` でモデルをダウンロードし、設定でそのフォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>先に設定でこのサーバーを許可してください。</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>もう一度質問するか、サーバーのメッセージを確認してください。</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>ディスクがいっぱいでなく、書き込み可能か確認してください。</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>書き込み権限があるか確認してください。</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>書き込めるか確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>サーバーのメッセージを確認してください。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>小さいモデルを選ぶか、ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>小さいモデルを選ぶか、設定で制限を上げてください。</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>設定で別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>モデル自体のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>それを含むフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>モデルのフォルダーか、届いたアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Desktop Search を閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>圧縮は中止されました。</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation>ドライブを接続してください。</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>エディターで修正するか、項目を手動で追加してください。</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>ファイルを修正するか、書き出し直してください。</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>誤った件数を訂正しました。</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>{folder} から除外するか、その一部として残すかを選んでください。</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>ダウンロードし直すか、設定で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>英語と中国語</translation>
    </message>
    <message>
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>http://127.0.0.1:8080 のように入力してください。</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>このバージョンで書き出し直してください。</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>この種類のファイル({type})には検索できるテキストがありません。</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>それ以降に変更されたファイルを読み直します。</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>長い箇所向け。</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>ディスクの空き容量を増やし、フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>そのディスクの空き容量を増やして、起動し直してください。</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>そのディスクの空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>そのディスクの空き容量を増やして、もう一度お試しください。ダウンロードは途中から再開されます。</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>索引のあるディスクの空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>先にその場所の空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>その場所の空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>その場所の空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>GPU を推奨。</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>GPU を推奨。作者は safetensors の重みを公開していません。別の所で変換し、フォルダーを取り込んでください。</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>自分に読み取り権限を与えてください。</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>Google の利用規約が適用されます。ダウンロードには huggingface.co のアカウントが必要です。</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>標準の半分の時間。</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>信頼できるなら、設定でサイズの上限を上げてください。</translation>
    </message>
    <message>
        <source>Imported, treated as {model}.</source>
        <translation>取り込み済み。{model} として扱います。</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>取り込み済み。</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>索引作成は中止されました。</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>新しいバージョンを入れ直すか、索引に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>選んだ別のフォルダーに属します。</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>キャッシュや導入済みパッケージなど、システムやツールのものです。</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>変更を監視できないため({reason})、代わりに数分ごとに再確認します。</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>設定が含まれていません。</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>作り直せなかったため、厳密検索を使います。</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>一時、ロック、またはバックアップのファイルです。</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>再び完全です。</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>隠しファイルです。</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>秘密鍵やパスワード保管庫など、秘密と思われます。</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>見つからず、そのコピーも読み取れません。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>変更を通知しないネットワークドライブまたは仮想ドライブ({kind})にあるため、代わりに数分ごとに再確認します。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>テキストは {first}~{last} ページにあります。</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>変更をもう一度確認してください。</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>200 以上の言語、52 言語に最適化</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>GPU が必要です。CPU では制限時間に間に合わず、結果の順序は変わりません。</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>{kind} ファイルを開くアプリが設定されていません。</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>{address} で応答するサーバーがありません。</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>モデルフォルダー({folder})に、モデル用のディスクの空き容量が足りません。</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>モデル用のディスクの空き容量が足りません。{needed_mb} MB 必要ですが、モデルフォルダー({folder})の空きは {free_mb} MB です。</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>モデルフォルダー({folder})に、{model} 用のディスクの空き容量が足りません。</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>{model} 用のディスクの空き容量が足りません。ダウンロードの残りは {left_mb} MB ですが、モデルフォルダー({folder})の空きは {free_mb} MB です。</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>{folder} に、モデル {model} 用のディスクの空き容量が足りません。</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>{folder} のディスクの空き容量が足りません。</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>索引を圧縮するためのディスクの空き容量が足りません。{needed} 必要ですが、空きは {free} です。</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>索引を作成できません。索引のあるディスクがいっぱいです({folder})。検索は続けられます。空き容量を増やしてください。その後、索引作成は自動的に続きます。</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>索引を作成できません。{folder} の索引に書き込めません{reason}。検索は続けられます。ディスクが読み取り専用でないこと、書き込み権限があることを確認してください。その後、索引作成は自動的に続きます。</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>次の設定が無効なため、何も読み込みませんでした: {names}。</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>名前でのみ検索できます。</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>このファイルはテキストの最初の {limit_mb} MB だけ検索できます。</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>この表はセルの最初の {limit_mb} MB だけ検索できます。</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>このファイルは最初の {limit} 箇所だけ検索できます。</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>索引の一部が破損しています({count} 件の箇所またはベクトル)。</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>このファイルの読み取りには {limit_mb} MB を超えるメモリが要ります。</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>このファイルの読み取りは {limit_s} 秒を超えました。</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>先に {folder} を外してください。</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>このページの描画に {limit_s} 秒以上かかります。</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>このページの描画に {limit_mb} MB を超えるメモリが必要です。</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>もう一度検索してください。</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>キーが必要なサーバーには対応していません。</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>短くして、もう一度質問してください。</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>{file} のパターンを簡単にして、再試行してください。</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>認識できないテキストがあります。キリル文字、ギリシャ文字、アラビア文字などの場合は、Tesseract OCR をその言語とともにインストールしてください。</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>言語モデルのサーバーを起動するか、設定で別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>{script}のテキストは認識できません。Tesseract OCR を言語 {language} とともにインストールしてください。</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>{script}のテキストは認識できません。パッケージ {package} をインストールしてください。</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>言語モデルのメモリが {limit_mb} MB に制限されているため、テキストは少量ずつ処理されます。</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>回答は長さの上限で打ち切られました。</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>{server} との接続が切れました({reason})。</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>元の重みを使う標準モデル。</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>索引のあるディスクがいっぱいです({folder})。</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>ダウンロードした {model} は {server} と一致しません。{file} のチェックサムが異なるため、削除しました。</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>{model} のダウンロードを中止しました。</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>埋め込みモデル「{model}」は、既知のモデルでもフォルダーでもありません。</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>モデル {model} を読み込めません({reason})。</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>モデル {model} を起動できません({reason})。</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>モデル {model} はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>ファイル {file} は無効です({reason})。修正するか削除してください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>フォルダー {folder} を読めません({reason})。結果は保持されます。</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>フォルダー {folder} を完全には読めませんでした。結果は保持されます。</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>フォルダー {folder} は空で、以前とは別のドライブにあります。結果は保持されます。</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>フォルダー {folder} の走査中にプログラムが2回応答しなくなったため、スキップされます。結果は保持されます。</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>フォルダー {folder} を利用できません。結果は保持されます。</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>ハブの {model} には safetensors の重みか tokenizer.json がありません。</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>取り込んだモデル {model} は、もうこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>索引を {folder} に置けません: {reason}。</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>索引をそれ自身の中には移せません。</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>{file} にコピーした索引は破損しています。</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>索引を移せませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>{file} の索引は現在使えません({reason})。</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>{file} の索引は破損しています。</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>{file} の索引は、このプログラムの新しいバージョンで作成されました。</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>{file} の索引は、このプログラムの古いバージョンで作成されたもので、書き込めません。</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>{folder} の索引は使用中です({user})。</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>索引を圧縮しています。</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>索引を検証しています。</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>索引はすでに {folder} にあります。</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>索引が破損していたため、ファイルから作り直しています。</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>索引が破損していたため、{date} のバックアップコピーから復元しました。</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>索引が空だったため、ファイルから作り直しています。</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>索引が空だったため、{date} のバックアップコピーから復元しました。</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>索引がなかったため、ファイルから作り直しています。</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>索引がなかったため、{date} のバックアップコピーから復元しました。</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>索引は {folder} に移されましたが、その場所を利用できません。</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>言語モデルは、確認できる形式で回答しませんでした。より大きいモデルを試してください。</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>言語モデルには {used_mb} MB のメモリが必要ですが、上限は {limit_mb} MB です。設定で上限を上げるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>回答が完了する前に、言語モデルのサーバーが接続を切りました。</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>言語モデルのサーバーがエラーを返しました: {reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>言語モデルが制限時間を超えました。</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>{file} のアシスタントの記録を書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>モデルファイル {file} は、このプログラムが想定するものではありません。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>{folder} のモデルを読み込めません({reason})。</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>{folder} のモデルにベクトルの長さの指定がありません。</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>{folder} のモデルの重みにテンソルがありません。</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>{folder} のモデルに tokenizer.json がありません。</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>{folder} のモデルに、唯一読み込める safetensors 形式の重みがありません。</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>{folder} のモデルに {file} がありません。</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>{folder} のモデルは読み込まれません: {reason}。</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>{folder} のモデルには独自コード({kind})が必要ですが、これは決して実行されません。</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>{folder} のモデルは箇所ごとに {count} 個の値を返しますが、再ランク付けモデルが返す値は1個です。</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>モデル {model} は動作しません。すべてのテキストに同じベクトルを返すか、何も返しません。</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>モデル {model} は動作しません: {reason}。</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>古い索引は {folder} として残っています。</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>ページを表示できません: {reason}。</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>{address} のプログラムは言語モデルのサーバーではありません。</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>再ランク付けモデル {model} がインストールされていません。</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>要求に失敗しました。</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>{address} のサーバーは別のアドレスに転送します。</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>サーバーに {model} という名前のモデルはありません。</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>設定 {name} をこの値に変えることはできません。</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>設定 {name} の値が無効です。</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>設定 {name} の値が無効です。初期値を使います。</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>設定 {name} がありません。</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>設定 {name} が範囲外です。{value} を使います。</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>設定を保存できませんでした({reason})。</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>{count} 個のファイルの保存データが破損していました。ファイルを読み直します。</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>システムからの報告: {reason}。</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>監視できるフォルダー数のシステム上限に達したため、代わりに数分ごとに再確認します。</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>フォルダーを監視できるプログラム数のシステム上限に達したため、代わりに数分ごとに再確認します。</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>{folder} のモデルのトークナイザーを読めません({reason})。</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>読み込めない設定を別の場所に移せませんでした({reason})。</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>ベクトル索引に破損したベクトルがありました({count})。</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>{folder} のベクトル索引が自身の項目を見つけられません。</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>{folder} のベクトル索引に、数えたベクトルが欠けています。</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>{folder} のベクトル索引が別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>{place} のベクトル索引は使えません({reason})。</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>ベクトル索引を作り直しています。</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>ベクトル索引は {missing} 件不足し、{extra} 件余分でした。</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>ベクトル索引を作り直せませんでした。ディスクに {needed} の空き容量が必要ですが、{free} しか空いていません。</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>ベクトルサーバー {server} がステータス {status} を返しました。</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>ベクトルサーバー {server} に接続できません({reason})。</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>ベクトルサーバー {server} がトークンを拒否しました。</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>{file} の重みは完全な safetensors ファイルではありません({reason})。</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>このファイルの {page} ページにはテキストがありません。</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>このファイルにはテキストがありません。</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>このファイルは展開すると {limit_mb} MB を超えます。</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>転送先には接続しません。言語モデルのサーバー自体のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>これはサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>この質問は言語モデルには長すぎます。</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>{file} の設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address} は有効なベクトルサーバーのアドレスではありません。https://host:port の形式で指定してください。</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} はこのコンピューターにはありません。</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>{count} 個の件数の誤りを訂正しました。</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>破損した {count} 箇所を削除しました。</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>破損したテキスト {count} 件を復元しました。</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>破損したベクトル {count} 個を復元しました。</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>{count} 個のファイルを読み直します。</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>{folder} など {count} 個のフォルダーを読めませんでした。結果は保持されます。</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>テキストのないページ (スキャン文書か画像と思われます): {total} ページ中 {count} ページ。</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>このファイルの {count} 箇所をベクトル化できませんでした。その箇所は語句のみで検索されます。</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>{count} 件のテキストのベクトル化の状態が誤っていたため、訂正しました。</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>{count} 件のテキストで語句の有無の記録が誤っていたため、訂正しました。</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>使用できないベクトル {count} 個を削除しました。必要な所で計算し直します。</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>{file} を完全には読めません。破損しているか、不完全か、ロックされています。</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file} を削除できません: {reason}。</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>{file} はコピー中に変更されました。</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>{file} を変更できませんでした({reason})。</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file} を読めませんでした({reason})。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} を書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>{file} はファイルが多すぎてモデルではありません。</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} は別のプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file} は、この種のファイルの上限({limit_mb} MB)を超えています。</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file} は対応しているモデルのアーカイブではありません。</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>{file} は解釈できないため変更しません({reason})。</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>{file} はその間に別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file} は {app} が書き込んだものではありません。</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>{file} は展開するとモデルのサイズを大きく超えます。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>{file} は自身のフォルダーの外({path})に書き込もうとします。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>{folder} は索引の対象にできません。</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>{folder} を {outer} の一部として残せません。</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>{folder} を読めませんでした。結果は保持されます。</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>{folder} はファイルが多すぎてモデルを探せません。</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder} は、同じく検索対象の {outer} の中にあります。</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>{folder} は索引の対象になっていません。</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>{folder} はこのプログラムが作成したものではありません。</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>{folder} は {app} が作成したものではなく、使えるモデルもないため、変更しません。</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>{folder} は {app} が作成したものではなく、空でもありません。</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link} は {folder} 内のフォルダーへのリンクです。ファイルが二重に索引に含まれてしまいます。</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>{model} を起動できませんでした。詳細はログにあります。引き続き {previous} を使います。</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>{model} のエラーのため、引き続き以前のモデルを使います。詳細はログにあります。</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model} を起動しています。それまでは {previous} を使います。</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>引き続き {model} を使います。</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>{model} には PyTorch が必要です。これは {app} を Python でインストールした場合にのみ含まれます。</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>{name} に sentence-transformers モデルがありません。config.json、tokenizer.json、safetensors 形式の重みが1つのフォルダーに必要です。</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>{name} に複数のモデルがあります({models})。</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>{name} を開けませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>{name} を展開できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>{name} の重みは pickle 形式({file})です。コードを含むことがあるため、読み込みません。</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name} は索引にありません。</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} はファイルで、フォルダーではありません。</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path} は {app} が作成したフォルダーにないため、変更しません。</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} はもう存在しません。</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>{server} に接続できません({reason})。</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>{server} にモデル {model} がないか、公開されていません({status})。</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>{server} はモデルハブとして応答しません({reason})。</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>{server} は、ライセンスに同意したユーザーにのみ {model} を提供します。</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>{server} の {file} は、同じバージョンの {model} で以前ダウンロードしたものと異なります。</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>{server} にある {model} の重みは、作者が公開したものと異なります。</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>100 以上の言語</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>不要なら、ご自身で移してください。</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>そのファイルを移して、起動し直してください。</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>ファイルマネージャーから開いてください。</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>新しいプログラムで開き、docx か odt で保存してください。</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>またはフォルダーやファイルからモデルを取り込んでください。</translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>索引の一部が破損し、結果に表示されません。ウィンドウを開いている間か、`desktop-search verify` で修復されます。</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>画像です。名前で検索できます。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>ご報告ください。</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>プログラムファイルです。名前で検索できます。</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>パスワードで保護されています。</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>設定でサイズの上限を上げるか、ファイルを分けてください。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み取りは中止されました。</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>パターンをいくつか削除してください。</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>不要なら、名前を変えてください。</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>名前を変えるか、索引に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>名前を変えるか移してから、やり直してください。</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>`desktop-search settings restore`(最後の正常なコピー)または `desktop-search settings reset`(初期値)を実行してください。</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>パスワードなしのコピーを保存すると検索できます。</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>Desktop Search の内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>ファイルを分けるか、設定でメモリの上限を上げてください。</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>ファイルを分けるか、設定で時間の上限を上げてください。</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50 言語</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 言語</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {endings}.</source>
        <translation>モデルのフォルダーか、{endings} で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>パッケージ {package} {version} を入れ直すか、設定で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>代わりにファイルを読み取ります。</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>モデルのファイルが多すぎるか、構成または語彙が大きすぎます。</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>新しいディスクが故障しているかもしれません。</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>設定が長すぎて保存できません。</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>1個のファイルの保存データが破損していました。ファイルを読み直します。</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>ベクトル索引が破損していました。</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>ベクトル索引がありませんでした。</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>設定の正常なコピーがありません。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>この箇所はもう索引にありません。</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>終わってからやり直してください。</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}.</source>
        <translation>フォルダー {folder} を読む権限がありません。</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>フォルダー {folder} を読む権限がありません。結果は保持されます。アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>このファイルを読む権限がありません。</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>設定がなかったため、最後のコピーから復元しました。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>設定の読み込みと書き出し</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>バックアップや別のコンピューターへの移行に使います。フォルダーと索引は含まれません。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>すべての設定を初期化…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>すべてのフォルダーに適用されます。変更すると再確認が始まります。</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>パターン(1行に1つ、.gitignore ファイルと同じ書き方)</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>除外するファイルとフォルダーのパターン</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>*.bak はその拡張子のすべてのファイル、Archive/ はその名前のすべてのフォルダー、完全なパスはそのフォルダーだけを除外します。** は任意の数のフォルダーに一致し、! は再び対象に含めます。</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>パターンを適用</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>例: {names}</translation>
    </message>
    <message>
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation>無効なパターンのため無視: {lines}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>計数中…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>{name} を開いています</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>{name} を {page} ページで開いています</translation>
    </message>
    <message>
        <source>Opening a read-only copy of {name}</source>
        <translation>{name} の読み取り専用コピーを開いています</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>パスをコピーしました: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>{files}を開きますか?</translation>
    </message>
    <message>
        <source>Each file opens in its own app.</source>
        <translation>各ファイルはそれぞれのアプリで開きます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>パスをコピーしました: {path}</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>もっと表示</translation>
    </message>
</context>
<context>
    <name>FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>お待ちください。検索エンジンを起動中です。</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>ほかのモデル</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>すべてのモデルと取り込み…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Check for new, changed and deleted files</source>
        <translation>新しいファイル、変更や削除されたファイルを確認</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>{folder} を再確認</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>{folder} のその他の操作</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>全ファイルを読み直す…</translation>
    </message>
    <message>
        <source>Remove from search…</source>
        <translation>検索から外す…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>残り{files}</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>同じく検索対象の {folder} の中にあります。各ファイルは1回だけ表示されます。</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>索引内</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>索引にあるファイルのサイズ</translation>
    </message>
    <message>
        <source>Size in the index (estimate)</source>
        <translation>索引内のサイズ(推定)</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>{all} 中 {embedded} を意味で索引作成済み</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>索引 {indexed}、未読 {unread}、文字なし {skipped}、不可 {failed}、無視 {ignored}</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation>フォルダーの追加と削除は、フォルダーページで行います。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation>検索の対象となるフォルダーです。このウィンドウにフォルダーをドロップすることもできます。</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>すべて再確認</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>フォルダーがありません。</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>ファイルを意味で検索</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>意味でも語句でも</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>約100の言語で、自分の言葉のまま質問できます。正確な語句も検索に使われます。</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>データはこのデバイスの外に出ません</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>ファイルは変更されません</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>読み取るだけです。索引は専用のフォルダーに保存され、いつでも削除できます。</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>検索するフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>または、このウィンドウにフォルダーをドロップします。</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>ファイルを数えています…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>すでに検索対象です。外すにはフォルダーページを使います。</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>{folder} と同じフォルダーです。索引は1回だけ作成されます。</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>{folder} に含まれます。索引は1回だけ作成されます。</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>読み取り、索引、検索はここで行います。アカウントもクラウドも不要です。</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation>上限を上げました。ファイルを読み直しています。</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>待たずに索引作成</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>テキストのあるファイルはすべて読み取れました。</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>{files}を読み取れませんでした: {reasons}。</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>無視: {files}。</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>言語モデル: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} 次元</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>{device} で実行</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>モデル {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>ログ {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>報告を書き出す…</translation>
    </message>
    <message>
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation>不具合の報告に添付するテキストファイルです。ファイルの内容は含まれません。</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>このページの区分一覧</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Index contents</source>
        <translation>索引の内容</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>最近の検索</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>最近の検索を消す</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>履歴 記憶 検索 忘れる 削除</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>保存した検索から外す</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>保存した検索から外す(Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>この検索を保存(Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} was removed from saved searches.</source>
        <translation>{name} を保存した検索から外しました。</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>検索を保存しました。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>保存した検索の名前を変える</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation>グローバルショートカット</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>どのプログラムからでも検索できます。入力し、Enter でファイルを開き、Esc で閉じます。</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>ここでショートカットを使えない場合は、デスクトップの設定で次のコマンドに割り当ててください:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Assigned by your desktop: {keys}</source>
        <translation>デスクトップによる割り当て: {keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>別のプログラムが使用中です。別のショートカットを選んでください。</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>デスクトップが許可していません。別のショートカットを選ぶか、デスクトップの設定で許可してください。</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>お使いのデスクトップはグローバルショートカットに対応していません。下のコマンドを使ってください。</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>このショートカットは使えません。キーを Ctrl、Alt、またはその両方と組み合わせてください。</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>{folders} を追加中</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>「{name}」を検索から外しますか?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>「{name}」は、同じく検索対象の「{outer}」の中にあります。

除外すると、中のファイルは検索に表示されなくなり、再び追加するか「除外」の行を削除するまで、再確認しても索引に入りません。残すと、中のファイルは「{outer}」の一部として検索に残ります。

ファイル自体は変更されません。</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>「{outer}」に残す</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>{model} を使いますか?</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>「{name}」の全ファイルを読み直しますか?</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>時間がかかることがあります。変更のないテキストのベクトルは保持されます。検索は続けられます。</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>中のファイルは検索に表示されなくなります。ファイル自体は変更されません。</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>その中にあり、個別に登録されているフォルダーは検索に残ります: {names}。</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>索引を検証しました。エラーなし: {passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>索引のエラーを修復しました。</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>まだ修復できない索引のエラーがあります。</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>{passages}の索引をバックグラウンドで作り直します。それまでは現在のモデルを使います。</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>すべての箇所</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>モデルを使う</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>sentence-transformers モデルのフォルダーかファイルを選ぶ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>{model} を取り込みました。</translation>
    </message>
    <message>
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>{model} には独自の利用規約があり、ダウンロードすると同意したことになります: {address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>モデルをダウンロードしました。</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>{program} が {place} から約 {size} MB をダウンロードします。ご自身やファイルに関する情報は送信されません。ネットワークはこのダウンロードにのみ使われます。中断したダウンロードは途中から再開されます。</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model} をダウンロードしますか?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Match system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>言語を指定して認識</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>テキストの言語</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>認識</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>これらの画像にあるテキストの言語を選択してください。</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>学習した内容を忘れる</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>このプログラムに含まれる第三者のソフトウェアとモデル、およびそのライセンス(英語)です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>含まれるソフトウェア</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation>上限を超えるファイルは読み取られません。健全性ページに一覧があります。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>検索エンジンが停止しました。再起動しています…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>言語モデルがインストールされていません。</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>それまで、ファイルは語句のみで検索されます。</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>問題が起きました: {what}</translation>
    </message>
</context>
<context>
    <name>MaintenanceCard</name>
    <message>
        <source>Verify index</source>
        <translation>索引を検証</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>ベクトル索引</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} を空けました。</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>空けられる容量はありませんでした。</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>、バックアップコピー {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>カタログ {catalog}{copy}、ベクトル {vectors}。ディスクの空き {free}。</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>約 {size} を空けられます。</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>保存済みのベクトルから数分で作り直します。検索は続けられます。</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>見つかった理由</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>この箇所が見つかった理由を表示(Ctrl+I)</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>似た検索で選ばれたファイル: {n} 上昇</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>強調表示された文が、検索内容に最も近いものです。</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>検索語が名前、タイトル、または見出しにあります</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>再ランク付け: 順位は同じ</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>再ランク付け: {n} 上昇</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>再ランク付け: {n} 下降</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>絞り込み: {filters}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation>言語モデルが使うメモリです。</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>言語モデルが上限を超えると、処理の合間に再起動されます。自動: このコンピューターのメモリの4分の1。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>利用できません</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>取り込みのみ</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>{model} をダウンロード</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>{model} のダウンロードを中止</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation>このデバイス上で、意味による検索を行います。新しいモデルを選ぶと、すべてのファイルの索引をバックグラウンドで作り直します。それまでは現在のモデルを使います。以前のモデルのベクトルは保持されます。</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>{model} に戻す</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新しいモデル</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Model download address</source>
        <translation>モデルのダウンロード元アドレス</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>空欄の場合は huggingface.co を使います。ミラーを使う場合はアドレスを入力してください。モデルは、選んだときにのみダウンロードされます。</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>{name} をコピーしてテストしています…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>ダウンロード元</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation>再起動のたびにクラッシュします。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation>検索エンジンが動作していません</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Desktop Search を開く</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>ページを入力して Enter</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>前のページ(Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>次のページ(Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>縮小(Ctrl+-)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>幅に合わせる(Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>拡大(Ctrl++)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致(F3)</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>この画像を表示できませんでした</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>このページを表示できませんでした</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>/ {pages}</translation>
    </message>
    <message>
        <source>of {pages} ({label})</source>
        <translation>/ {pages} ({label})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>全 {pages} ページ中 {page} ページ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>全 {pages} ページ中 {page} ページ(表記 {label})</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>ページ上でこの箇所を強調表示できませんでした。</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
        <translation>クリックすると外します。</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>1時間停止</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>明日まで停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Background indexing</source>
        <translation>バックグラウンドでの索引作成</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>次の場合は索引作成を一時停止します。検索はいつでもできます。</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>コンピューターの使用中は、1つのコアを空けておきます。</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>フォルダーは、起動のたびと30分ごとにも確認されます。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>出典をコピー</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>{page} ページで開く</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>{program} でこのページを開く</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>ファイルを開く(Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Passage in context</source>
        <translation>前後を含む箇所</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>テキストとして表示</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>結果を選ぶと、該当箇所を前後とともに表示します。</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>フォルダー内でファイルを表示(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>ファイルのパスをコピー(Ctrl+C)</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>出典をコピーしました</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>テキストを出典とともにコピーしました</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>出典とともにコピー</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>プライバシーの概要</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>ファイルは読み取るだけです</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>変更、移動、アップロードすることはありません。</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>索引はこのコンピューターの外に出ません</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>ファイルのテキストと名前、テキストから計算したベクトルが含まれます。読み取り可能なドライブに移さない限り、このコンピューターのほかのユーザーには読めません。</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>テキストのベクトルはサーバーにも保存されます</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>AI アシスタントが選んだフォルダーを検索できます</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>アシスタントは読んだ内容を提供元に送信することがあります。問い合わせは「AI アシスタント」で確認できます。</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>更新の確認は、オンにしない限り行われません</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>「今すぐ確認」をクリックしたとき、または「情報」で有効にした場合は毎週、プログラムが {host} に接続します。送信するのは要求そのものだけです。</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>質問は言語モデルのサーバーに送られます</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>ネットワーク接続なし</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>アカウント、クラウド、テレメトリーは一切ありません。唯一の例外は言語モデルのダウンロードで、huggingface.co または設定したミラーに接続しますが、ご自身やファイルに関する情報は送信されません。</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>ログにファイルの内容は含まれません</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>ログは不具合の発見に役立ちます。ファイル名が含まれることはありますが、ファイルのテキストや検索の内容は含まれません。送信されることはありません。</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>サーバー: {address}。「質問」ページに入力した内容と、見つかった箇所が送られます。</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>サーバー: {address}。ベクトルからテキストのおおよその内容を推測できます。テキストとファイル名そのものは送信されません。</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>ほかの接続はありません</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>名前や理由で絞り込む</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>問題を絞り込む</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation>無視したものを表示</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>上限を上げる</translation>
    </message>
    <message>
        <source>Raise the limit that these files exceed and read them again</source>
        <translation>これらのファイルが超えた上限を上げて、読み直す</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>これらのファイルを、変更されるまで無視</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>{files}を読み取れませんでした。ほかはすべて検索できます。</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>{files}は、変更されるまで無視されます。</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>無視しているファイルはありません</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>テキストのあるファイルはすべて読み取れました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>無視をやめる</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題はありません</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>QueryHelpButton</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;正確な句&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-語</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>語 OR 別の語</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation>検索の構文</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>この句を含む箇所を先に表示</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>この語を含む箇所を除く</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>どちらかの語を含む箇所を先に表示</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>- で除外</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>クイック検索</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>ファイルを意味で検索</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>選択した文を検索: {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>最後にコピーした文を検索</translation>
    </message>
    <message>
        <source>Search is starting</source>
        <translation>検索を起動しています</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>準備ができ次第、検索を実行します。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>この検索をウィンドウで開く</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>ショートカット 全体 キー 選択 クリップボード hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>クイック検索</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>選択した文を検索</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation>最近の検索とファイル</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近の検索</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>最近変更されたファイル</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>文字認識の処理待ちに追加しました: {files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>テキストを認識できなかったファイル</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>文字をもう一度認識</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>言語を指定して認識…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>文字認識</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>設定でオフになっています。</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>処理待ち: {pages} ({files})。</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>認識済み: {pages} ({files})。</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>失敗: {files}。</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>認識するスキャン文書や画像はありません。</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>スキャンしたページや画像を、その中のテキストで検索できるようにします。ほかの索引作成がすべて終わったあと、このデバイス上で実行されます。オフにしても、認識済みのテキストは引き続き検索できます。</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>文字認識エンジンがインストールされていません。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>報告を書き出す</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>ファイルとフォルダーの名前とパスを含める</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>報告には、バージョン、件数、サイズ、種類別の問題、索引の設定、ログの最後の数行が含まれます。ファイルのテキストや検索の内容は含まれません。名前とパスは、含めることを選ばない限り、短いハッシュに置き換えられます。送信するまで、このコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Report to attach to a bug report</source>
        <translation>不具合の報告に添付するレポート</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>報告を保存できませんでした({reason})。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>順位付け</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>ほかのモデル</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>再ランク付けモデルがインストールされていません。代わりに1文ずつ比較します。</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>箇所をコピーしました</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>箇所を出典とともにコピーしました</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>出典をコピーしました</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} を開いています</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>選んだフォルダーの1つです。外すにはフォルダーページを使ってください。</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>{what} を検索から除外しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>{what} を検索から除外しますか?</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>フォルダー {what} とその中のすべてを検索から除外しますか?</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>{what} ファイルをすべて検索から除外しますか?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>ここでは見つからなくなります。ファイル自体に変更はありません。フォルダーページの「除外」で、いつでも取り消せます。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>再び検索の対象になりました。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Order: {choice}</source>
        <translation>順序: {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>まとめ方: {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show filters next to the results</source>
        <translation>結果の横に絞り込みを表示</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>関連度順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー別</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>日付別</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>other version</source>
        <translation>別の版</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>{page} ページで開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Hide duplicates and versions</source>
        <translation>重複と別バージョンを隠す</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>重複と別バージョンを表示</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>似たファイルを探す</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>似た箇所を探す</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>箇所をコピー</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>箇所を出典とともにコピー</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>出典をコピー</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>文字をもう一度認識</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>言語を指定して認識…</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>別のプログラムで開く…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>次で開く</translation>
    </message>
    <message>
        <source>Exclude from search</source>
        <translation>検索から除外</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>{suffix} ファイルすべて…</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>このファイル…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>フォルダー {name}…</translation>
    </message>
</context>
<context>
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>ほかの保存した検索</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>新しい大きさを適用するには再起動してください。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>クリップボードに似たものを探す</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>{search} を外す</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再び検索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by meaning</source>
        <translation>ファイルを意味で検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>{title} の箇所</translation>
    </message>
    <message>
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation>検索するフォルダーを選んでください。ファイルは読み取られるとすぐに検索できます。</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>語句または質問を入力してください。どの言語でもかまいません。ほかの言語のファイルも見つかります。</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>{files}を検索</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>ファイルを検索</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Enter で開き、Ctrl+Enter でフォルダー表示、Ctrl+C でパスをコピーします。</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>フォルダーへ</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>最近の検索を消す</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近の検索</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>設定の区分</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定の区分一覧</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>プレビューで文を表示</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>出典とともにコピー</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>このコンピューターの言語モデル</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>サーバーを探す</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>このコンピューターのサーバー</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>ServerController</name>
    <message>
        <source>Looking for servers…</source>
        <translation>サーバーを探しています…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>サーバーのモデルを問い合わせています…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>言語モデルを待っています…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address} はこのコンピューターにはありません。質問と、そのために見つかったファイルの箇所が、ネットワーク経由でそこに送られます。そのコンピューターの管理者は、それらを読んで保存できます。{warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>ファイルのテキストを別のコンピューターに送りますか?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The model works. It can read about {number} tokens at once.</source>
        <translation>モデルは動作しています。一度に約 {number} トークンを読めます。</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>サーバーが見つかりません。このコンピューターで Ollama、LM Studio、llama.cpp のサーバーを起動するか、アドレスを入力してください。</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>サーバーにまだモデルがありません。そこでダウンロードしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln model(s)</source>
        <translation>
            <numerusform>{name}: %Ln 個のモデル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The top passages are compared with your question in more detail, in under half a second after the results appear: by a second model in the languages it supports, otherwise sentence by sentence.</source>
        <translation>上位の箇所を質問とさらに詳しく比較します。結果の表示後、0.5 秒以内に終わります。対応している言語では2つ目のモデルが、それ以外では1文ずつ比較します。</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple GPU (MPS)</translation>
    </message>
    <message>
        <source> MP</source>
        <translation> MP</translation>
    </message>
    <message>
        <source>A file that you open, copy from or read in the preview moves up when you search for the same or something similar again, but never above a clearly better match. This data stays on this computer and is deleted when you turn this off.</source>
        <translation>開いたり、コピーしたり、プレビューで読んだりしたファイルは、同じことや似たことをもう一度検索すると上に移動しますが、明らかに良い一致より上にはなりません。学習した内容はこのコンピューターにとどまり、オフにすると削除されます。</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>ファイルについての質問に答える</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>言語モデルで質問に答える</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>回答は、Ollama、LM Studio、llama.cpp などのプログラムで、このコンピューターで動作する言語モデルが作成します。質問と、見つかった箇所が渡されます。引用はすべて確認され、引用のない記述は取り除かれます。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>たずねる</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>ウェブブラウザーのブックマーク</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>ベクトルサーバーの証明書</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>毎週更新を確認</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>プレゼンテーション、動画、ビデオ通話中</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>.gitignore で無視されるファイルを除外</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>隠しファイルを除外</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>秘密鍵やパスワードなどの秘密を除外</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>システムフォルダーとキャッシュを除外</translation>
    </message>
    <message>
        <source>Excluded patterns</source>
        <translation>除外パターン</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>ファイルサイズの上限 (MB)</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>.gitignore で無視されるファイル</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>アシスタントが検索できるフォルダー</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>GNOME のアクティビティ画面</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>結果のまとめ方</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>隠しファイルと隠しフォルダー</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>ファイル内の文が質問に明確に答えている場合、結果の上にそのまま表示されます。</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>画像ファイルと文書内の画像も対象にする</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>省電力モード</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>新しいファイルと変更されたファイルをすぐに索引に追加</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>Intel GPU (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>表示の大きさ (%)</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>KRunner と Plasma メニュー</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>質問と回答を保存する</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>質問と回答をこのコンピューターに保存する</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>動かし続ける</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>言語モデルのサーバー</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>このプログラムの言語です。何を選んでも、ファイルはすべての言語で検索されます。</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>画像内のテキストの言語</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>画像の最大サイズ</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>文字認識の対象とする画像の最大サイズ (メガピクセル)</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>選んだ結果から学習する</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>選んだフォルダーの検索をアシスタントに許可</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>秘密と思われるもの: 秘密鍵、パスワード保管庫、.env ファイル</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>1ファイルのメモリの上限 (MB)</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>言語モデルのメモリの上限</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>言語モデルのメモリの上限 (MB)</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>ファイルごとのメモリ</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>モデルのダウンロード用ミラー</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>質問に答えるモデル</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>ディスクの空き不足などの問題を通知</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>バッテリー使用中</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>プレゼンテーション、動画、ビデオ通話中は一時停止</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>全画面のときは一時停止</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>省電力モードでは一時停止</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>バッテリー使用中は一時停止</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>コンピューターが高温のときは一時停止</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>上位の結果を再ランク付け</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>再ランク付けモデル</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>ファイルごとの読み取り時間</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>最近の検索は、このコンピューターにのみ保存されます。保存した検索は、外すまで残ります。</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>スキャンした PDF だけでなく画像の文字も認識する</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>スキャン文書と画像の文字を認識する</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>スキャン文書と画像の文字を認識する (OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>最近の検索を覚える</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>言語モデルを実行します。変更するとモデルが再読み込みされます。</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>質問に答える文を表示</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>回答を待つ時間の上限</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>回答の制限時間(分)</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>このコンピューター上の Firefox と、Chrome、Edge、Brave、Vivaldi などの Chromium ベースのブラウザーから、タイトル、アドレス、フォルダーを読み取ります。ページはダウンロードされません。Chromium ベースのブラウザーのリーディングリストは読み取られません。</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>選択した文を検索</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>自分のブックマークを検索する</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>クイック検索のショートカット</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>選択した文を検索するショートカット</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>トレイにアイコンを表示</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>GNOME の検索にファイルを表示</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>KRunner にファイルを表示</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>トレイにアイコンを表示</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>クイック検索の表示/非表示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>文字とその他すべての大きさです。システムの拡大率に加えて適用されます。</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>結果の並べ替え</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>システムフォルダー、キャッシュ、node_modules や .git などのプログラムのファイル</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>スプレッドシートのテキスト量</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>スプレッドシートのテキスト量の上限 (MB)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>1ファイルの時間の上限 (秒)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>言語モデルを解放するまでの時間 (分)</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>言語モデルを解放するまでの待機時間</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>離席中はすべてのコアを使う</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>離席中はすべてのコアを使う</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>ベクトルサーバー</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>コンピューターが高温のとき</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>プログラムが全画面のとき</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>拡大 文字 サイズ 大きさ アクセシビリティ dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>翻訳 言語 ロケール deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>ネットワーク インターネット テレメトリー 保護 安全 追跡</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>バックアップ 控え 復元 初期値 json 移行</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>設定を保存できませんでした({reason})。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>設定を {name} として保存しました</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>ファイルを読めませんでした({reason})。</translation>
    </message>
    <message>
        <source>No setting differs from the current ones.</source>
        <translation>現在と異なる設定はありません。</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>注意: これらの設定では、索引に入るファイルが増えることがあります:</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>言語モデルが変わるため、すべてのファイルの索引が作り直されます。</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>最近の検索は今後記憶されず、既存のものは消去されます。</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>不明な設定のため無視: {names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>データの保存先に関わるため、読み込まない設定: {names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>これらの設定を読み込みますか?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>フォルダー、索引、言語モデルは保持されます。除外パターンも初期化されます。後で復元したい場合は、先に設定を書き出してください。</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>設定を読み込みました。</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>すべての設定を初期化しますか?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>テーマ ダーク 夜 色 明るい</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>追加 外す ディレクトリ ライブラリ 検索の対象</translation>
    </message>
    <message>
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>ブラウザー お気に入り Firefox Chrome Edge ウェブ インターネット</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>除外 無視 飛ばす 絞り込み パターン</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>サイズ 大きさ 大きすぎ 時間切れ 大きいファイル</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>AI embedding 言語 ダウンロード オフライン ミラー</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank 順位 関連度 品質 並べ替え</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU グラフィック CUDA プロセッサー 速度</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>RAM 解放 待機</translation>
    </message>
    <message>
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>OCR スキャン 画像 写真 スクリーンショット 文字認識 tesseract 言語</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>履歴 適応 個人 順位 並び順 忘れる 削除</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>バッテリー 電池 一時停止 電力 ノート ゲーム 騒音 ファン 監視</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>バージョン 版 ライセンス ヘルプ</translation>
    </message>
    <message>
        <source>No settings match “{words}”.</source>
        <translation>「{words}」に一致する設定はありません。</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>{file} のウィンドウ設定を読み込めませんでした。最後の正常なコピーまたは初期値を使います。読み込めないファイルは同じ場所に保持されます。</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>初期値を使う</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>最後の設定を復元</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation>除外したファイルも索引に入ります。読み込めない設定は、新しい設定と同じ場所に保持されます。</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>初期設定を使いますか?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>{files}を開く</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>{files}のパスをコピー</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>キーの一覧(F1)</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>クリックすると検索に戻ります(Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>{name} に類似</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation>索引作成の速度</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>この数分間に索引に追加されたものはありません。</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>1秒あたりの箇所</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>1秒あたりのファイル</translation>
    </message>
    <message>
        <source>Now {now}, peak {most}</source>
        <translation>現在 {now}、最高 {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>索引作成の進み具合</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>待たずに索引作成</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新しいモデル</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>手順 {step} / {steps}</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>デスクトップでの検索</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>Desktop Search の動作中、デスクトップ自体の検索にファイルを表示します。データはこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>{place} に保存しました</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME では、システムフォルダーにファイルが必要です。端末で次を1回実行し、ログアウトしてから再びログインしてください:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Desktop Search を開く</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>クイック検索</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>1時間停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>今すぐ索引作成</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation>このバージョンをスキップ</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>更新 アップデート アップグレード バージョン ダウンロード ネットワーク インターネット</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>{host} に接続します。送信するのは要求そのものだけです。ダウンロードやインストールは行いません。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>最新バージョンです。</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation>索引作成の準備完了</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>設定を省略</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation>このデバイス上で、意味による検索を行います。ほとんどの方におすすめです。いつでも変更できます。</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>検索するフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>バックグラウンドでの索引作成</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>この設定で開始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>「開始」をクリックすると索引作成が始まります。作成中も検索できます。</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>最後のページまで索引は作成されません。設定を省略すると、フォルダーページでフォルダーを追加するまで索引は作成されません。</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>「開始」をクリックするまで索引は作成されません。</translation>
    </message>
</context>
</TS>
