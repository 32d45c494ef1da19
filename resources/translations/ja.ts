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
        <source>a piece of the file&apos;s name</source>
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
        <source>Locked by a password</source>
        <translation>パスワードで保護</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>文字なし</translation>
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
        <source>Took too long to read</source>
        <translation>読み取りに時間がかかりすぎ</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>メモリが足りない</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>読み取りプログラムが終了</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>保留されています。.gitignore ファイルを簡単にして再試行するか、除外してください。</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>語句でのみ検索可</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>確認できなかったフォルダー</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>パスワードなしで保存し直すか、無視してください。</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>元の場所からコピーし直すか、無視してください。</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>スキャンは先に別のプログラムで文字認識が必要です。ほかは無視してください。</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>上限を上げると読み取られます。</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>権限を変更して再試行してください。</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>上限を上げると時間が増えます。</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>上限を上げるとメモリが増えます。</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>保留されています。別の形式で保存するか、無視してください。</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>ドライブの接続を確かめて再試行してください。</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>言語モデルが一部を処理できません。別のモデルで再試行するか、無視してください。</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>索引にあるものはその間も検索できます。</translation>
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
        <source>{files}, {passages}</source>
        <translation>{files}、{passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}: {facts}。</translation>
    </message>
    <message>
        <source>{files} to be read</source>
        <translation>{files}を読み取り待ち</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>{passages}を学習待ち</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>{passages}をベクトル索引へ転送中</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>数分で消える削除済みフォルダーの残り</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>待機中: {what}。</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>{to} はすべて学習し終えると {old} に代わります: {done} / {total}。</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>下を参照</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>残り {files}</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>学習待ち {passages}</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>照合 {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ検査していません。</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>修復済み</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>修復できません</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>前回の検査 {time}: {outcome}。</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>索引を検査しています。</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>索引を圧縮しています。</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>ベクトル索引を作り直しています。</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>{n} MB を取得済み</translation>
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
        <source>Quality not measured here</source>
        <translation>品質は未測定</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>正しいページが上位10件に入る割合: {figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>速度は不明</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>標準モデルと同じ速さ</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>サイズから見て約 {n} 倍速い</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>サイズから見て約 {n} 倍遅い</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>ハブに問い合わせ中</translation>
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
        <source>Passages that hold “{text}” come first.</source>
        <translation>「{text}」を含む箇所が先に出ます。</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>「{text}」を含む箇所は除かれます。</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>いずれかを含む箇所が先に出ます: {text}</translation>
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
        <source>Only files whose name holds: {text}</source>
        <translation>名前に次を含むファイルのみ: {text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>名前に次を含むファイルを除く: {text}</translation>
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
        <source>Only files last changed: {text}</source>
        <translation>次の時期に更新したファイルのみ: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>次の時期に更新したファイルを除く: {text}</translation>
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
        <source>Only passages on this page: {text}</source>
        <translation>このページの箇所のみ: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>このページの箇所を除く: {text}</translation>
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
        <source>Date</source>
        <translation>日付</translation>
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
    <message>
        <source>score {score} of 100</source>
        <translation>スコア {score}(100 点中)</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>語句が一致</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>このような結果 100 件のうち {score} 件が求めるものです。</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>検索との意味の近さ: {score}(最大 1)</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>検索の語がこの箇所にあります。</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>たずねたものとほぼ同じ内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 箇所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>%Ln 個のファイルで数えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>最も近い %Ln 個のファイルで数えました。絞り込むとさらに深く探します。</numerusform>
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
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>現在の検索対象から除かれるファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>%Ln 個のファイルが除かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>%Ln 個のファイルが除かれます。うち現在検索できるもの {indexed}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>%Ln 個の設定が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>残り約 {n} 時間</translation>
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
        <source>Waiting: {reason}</source>
        <translation>待機中: {reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>変更を確認中</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>ファイルを読み取り中</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>意味を学習中</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>索引を修復中</translation>
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
        <source>saving power</source>
        <translation>省電力</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>コンピューターが高温</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>全画面のプログラム</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>発表または映像</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>{model} をダウンロード中: {percent}%</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>{percent}% 検索可</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>{percent}% 意味で検索可</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>ファイル {done} / {all}</translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation>{rate} 箇所/秒</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>{old} から {new} へ変更中: {done} / {all} 箇所</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>{old} から {new} へ変更中: {done} / {all} 箇所。その間は {old} が答えます。</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>言語モデルを読み込み中</translation>
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
        <source>{files}  ·  {took}</source>
        <translation>{files}  ·  {took}</translation>
    </message>
    <message>
        <source>Searched also for: {words}  ·  {files}  ·  {took}</source>
        <translation>次も検索: {words}  ·  {files}  ·  {took}</translation>
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
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>語句のみで検索しました。言語モデルの準備ができると意味でも検索します。</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>語句のみで検索しました。言語モデルがありません。</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>語句のみで検索しました。選択中の言語モデルは英語専用です。</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>まだ索引がありません</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>最初のファイルが読み取られると、ここで検索できます。</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>現在: {facts}。</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>まだ見つかりません</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>読み取りが進むと自動で検索し直します。</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>この絞り込みでは見つかりません</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>どれかを外すか、別の語を試してください。</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>検索する語がありません</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>検索に語がありません。数文字か質問を入力してください。</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>これらの語を含むファイルはありません</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>言語モデルを読み込み中です。済み次第、意味でも検索します。</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>言語モデルがないため語句のみ検索しました。設定で選んでください。</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>言語モデルが英語専用のため語句のみ検索しました。設定に別のモデルがあります。</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>近いものがファイルにありません</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>別の語を試すか、人にたずねるように聞いてください。どの言語でもかまいません。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>表計算</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>書籍</translation>
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
        <source>Notebooks</source>
        <translation>ノートブック</translation>
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
        <source>Indexing cannot go on</source>
        <translation>索引作成を続けられません</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>言語モデルが動きません</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>それまでは語句でファイルを検索します。</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>フォルダーにアクセスできません</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder}: 既知の内容は保持します。完全になくなったなら、ウィンドウで外してください。</translation>
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
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>作業中の動作</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>クイック検索</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>起動とトレイ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
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
        <source>With a result</source>
        <translation>結果の上で</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>プレビューで</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>クイック検索で</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>このキー一覧を表示</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>検索欄へ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
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
        <source>Save this search, or remove it from those saved</source>
        <translation>この検索を保存、または保存から外す</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>クリップボードに似たものを探す</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>箇所を出典とともにコピー</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>複数のファイルを選ぶ、1つ加える、すべて選ぶ</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>ほぼ同じ内容のファイルを表示</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>再び隠す</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>似たファイルを探す</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>見つかった理由</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>語句のある次の場所へ</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>前の場所へ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>プレビューの幅に合わせる</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>クイック検索を表示/しまう</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>別のプログラムで選択した文を検索</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>次のファイルへ、または前へ</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>5つ先のファイルへ、または5つ前へ</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>プレビューを表示し、次にそこへ移る</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>プレビューをしまう</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>この検索をウィンドウで続ける</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>クイック検索をしまう</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>近いものなし。最も近いもの: {files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>この設定は別のバージョンのプログラムで保存されました。</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>このバージョンで書き出し直してください。</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>次が使えないため、設定は何も取り込みませんでした: {names}。</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>ファイルを直すか、書き出し直してください。</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>このプログラムの設定ファイルではありません。</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>ここか別のコンピューターで書き出したものを選んでください。</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>バージョン {version} が出ています。</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>{host} に接続できませんでした。インターネット接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>{host} には今、新しいバージョンの情報がありません。日を改めてお試しください。</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>{host} から安全でないアドレスへ導かれたため、たどりませんでした。</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>{host} の応答は大きすぎるため、受け取りませんでした。</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>{host} の応答にはこのプログラムの作者の署名がないため、受け取りませんでした。</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>{host} の応答は読み取れないため、受け取りませんでした。</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>{host} の応答はこれより古いバージョンを示すため、受け取りませんでした。</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>{host} の応答は以前の応答より古いため、受け取りませんでした。</translation>
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
        <source>in another order</source>
        <translation>順序を変更</translation>
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
        <source>Excluded patterns</source>
        <translation>除外パターン</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>隠しファイルを除外</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>.gitignore で無視されるファイルを除外</translation>
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
        <source>Index changes right away</source>
        <translation>変更をすぐに索引に反映</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>最大のファイル (MB)</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>最大の表 (テキスト MB)</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>1ファイルの時間の上限 (秒)</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>1ファイルのメモリの上限 (MB)</translation>
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
        <source>Mirror for model downloads</source>
        <translation>モデルのダウンロード用ミラー</translation>
    </message>
    <message>
        <source>Rerank results</source>
        <translation>結果を再ランク付け</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>再ランク付けモデル</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>バッテリー使用中は一時停止</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>省電力中は一時停止</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>コンピューターが高温の間は一時停止</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>全画面のときは一時停止</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>発表中は一時停止</translation>
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
        <source>Certificate of the vector server</source>
        <translation>ベクトルサーバーの証明書</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>言語モデルのメモリの上限 (MB)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>言語モデルを解放するまでの時間 (分)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>最近の検索を覚える</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>表示の大きさ (%)</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>結果の並べ替え</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>結果のまとめ方</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>トレイにアイコンを表示</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>クイック検索のショートカット</translation>
    </message>
    <message>
        <source>Shortcut to search for the selection</source>
        <translation>選択した文を検索するショートカット</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>GNOME の検索に応答</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>KRunner の検索に応答</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
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
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>{program} {version}</source>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say. It is free software.</source>
        <translation>自分のファイルを内容から見つけます。自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>作業の妨げにならないために</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>検索が待たされることはありません。すべて後で設定から変更できます。</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>バッテリー使用中は待つ</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>電源につなぐと自動で再開します。索引にあるものはその間も検索できます。</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>全画面のプログラムがある間は待つ</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>ゲーム、映像、発表がコンピューターの能力をすべて使えます。</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>離席中はコンピューターの能力をすべて使う</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>作業中は必ず1コアを空けておきます。</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>ウィンドウを開かず、変更をすぐに取り込みます。</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても動かし続ける</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>トレイがあればそこに。すぐに検索できます。</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>{program} の不具合</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>これはプログラムの誤りで、あなたのせいではありません。ファイルと索引は無事です。下の詳細は修正に役立ちます。誰かに送らない限りこのコンピューターから出ません。ファイル名が含まれることがあります。</translation>
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
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}、外す</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>検索の絞り込み</translation>
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
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>テキスト文書</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>表計算</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子メール</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>E-books</source>
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
        <source>Notebooks</source>
        <translation>ノートブック</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>ソースコード</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
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
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>すべてコピーして照合してから古いものを消します。その間は検索できません。済むとプログラムを再起動します。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>検索を止めています。</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>全ファイルを読み直して学習し直します。何時間もかかることがあります。フォルダー、設定、言語モデル、ファイルは残ります。</translation>
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
        <source>The index is cleared.</source>
        <translation>索引を消しています。</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>索引をコピーして照合しています。</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>索引を移せませんでした。元の場所のままです。</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>索引を消せませんでした。やり直してください。ログに詳細があります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>保存場所</translation>
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
        <source>The index takes {size}.</source>
        <translation>索引は {size} を使用。</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What the language model runs on. A change loads it anew.</source>
        <translation>言語モデルを動かすデバイス。変えると読み込み直します。</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>自動で選ぶ</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>NVIDIA グラフィック (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple グラフィック (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>Intel グラフィック (XPU)</translation>
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
        <source>A .gitignore file leaves it out.</source>
        <translation>.gitignore により対象外です。</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>このコンピューターのフォルダー。</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>索引の一部が破損しています({0} 件の箇所またはベクトル)。</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>索引の一部が破損しているため、結果から除いています。ウィンドウを開いている間、またはコマンド verify で修復されます。</translation>
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
        <source>Another page was asked for.</source>
        <translation>別のページが求められました。</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>別のユーザーが {0} に書き込めます。</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>ファイルの権限を変えるか、設定の除外パターンに加えてください。</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>ディスクやネットワークドライブを確かめ、再試行してください。</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>フォルダーに書き込めるか確かめてください。</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>設定のミラーのアドレスを確かめてください。</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>綴りを確かめるか、ドライブを接続してください。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>綴りを確かめてください。</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>モデルのフォルダーか、{0} で終わるファイルを選んでください。</translation>
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
        <source>Choose another value.</source>
        <translation>別の値を選んでください。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>それがあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>そのうち1つのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>モデル自体のフォルダーを選んでください。</translation>
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
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>先にそのプログラムを閉じるか、--base-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>圧縮は中止されました。</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>誤った件数を訂正しました。</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>信用せず、作者の配布元からモデルを取得してください。</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>信頼しないでください。別のミラーを使うか、ミラーなしにしてください。</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>ダウンロードし直すか、設定で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>このページの描画に失敗しました。ファイルは破損していると思われます。</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>このページの描画に {0} 秒以上かかっています。</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>このページの描画に {0} MB を超えるメモリが要ります。</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>英語と中国語</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>取得し直してください。</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>この種類のファイル({0})には検索する文字がありません。</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>まれな言語でも文の翻訳を見つけます。質問には弱めです。</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>先に最後の正常なコピーを復元するか、初期値から始めてください。</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>長い箇所向け。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>自分に読み取り権限を与えてください。</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>標準の半分の時間。</translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>あるはずなら、元のプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>信頼できるなら、設定でサイズの上限を上げてください。</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>取り込み済み。{0} の一種とみなします。</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>状況が変わると索引作成は自動で再開します。</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>索引作成で予期しないエラーが起きました。詳細はログにあります。</translation>
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
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>パッケージ {0} {1} を入れ直すか、設定で別のモデルを選んでください。</translation>
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
        <source>It belongs to this program&apos;s own data.</source>
        <translation>このプログラム自身のデータです。</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>変更を監視できないため({0})、数分ごとに確認します。</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>設定が含まれていません。</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>リンクです。リンク先は元の場所で読み取ります。</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>一時、ロック、またはバックアップのファイルです。</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>語句で答えます。</translation>
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
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>カタログから作り直します。何も失われません。</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>見つからず、そのコピーも読み取れません。</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>ファイルではなく、デバイス、パイプ、ソケットです。</translation>
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
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>索引から作り直します。何も失われません。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>次の起動時にもう一度試します。今すぐ再試行することもできます。</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>クラウドにあり、このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>変更を知らせない別のコンピューターや仮想ドライブ({0})にあるため、数分ごとに確認します。</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>移動または削除されました。次の確認で結果から消えます。</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>質問向け。</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>文の比較向け。長い箇所には弱めです。</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>ディスクを空け、そのフォルダーに書き込めるか確かめてください。</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>そのディスクを空けて、起動し直してください。</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>そのディスクを空けて、やり直してください。</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>そのディスクを空けて、やり直してください。届いた分は残ります。</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>索引のあるディスクを空けて、やり直してください。</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>先にそこを空けてください。</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>そこを空けてください。</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>索引をそれ自身の中には移せません。</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>モデル {0} はここでは動きません: {1}。</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>{0} にはすでに索引があります。</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0} は {1} が作成したフォルダーにないため、そのままにします。</translation>
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
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>そのファイルを移して起動し直してください。ファイルは読み直され、変更されません。</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>索引を作成していません。{0} の索引に書き込めません{1}。索引にあるものは検索できます。ディスクが読み取り専用でなく、そのフォルダーに書き込めるか確かめてください。その後、索引作成は自動で再開します。</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>索引を作成していません。索引のあるディスクにもう空きがありません({0})。索引にあるものは検索できます。ディスクを空けてください。その後、索引作成は自動で再開します。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>何もする必要はありません。更新後か別のモデルで再試行できます。</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>旧型。文の比較向け。</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>ご自身のパターンにより対象外です。</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>このファイルの1箇所を学習できませんでした。語句で検索できます。</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>このファイルはテキストの最初の {0} MB だけ検索できます。</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>この表はセルの最初の {0} MB だけ検索できます。</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>このファイルは最初の {0} 箇所だけ検索できます。</translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation>索引にあるものだけ比較できます。</translation>
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
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>元のプログラムで開いて保存し直すか、新しいコピーを入手してください。</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>またはフォルダーやファイルからモデルを取り込んでください。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>ご報告ください。</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>設定でサイズの上限を上げるか、ファイルを分けてください。</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>このファイルで読み取りが異常終了しました。破損していると思われます。</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>このファイルの読み取りには {0} MB を超えるメモリが要ります。</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>このファイルの読み取りは {0} 秒を超えました。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み取りは中止されました。</translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation>削除するか、新しいコピーを入手してください。</translation>
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
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>プログラムの更新後に再試行するか、フォルダーを除外してください。</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>プログラムの更新後に再試行するか、報告してください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>偶然と思えばここから再試行するか、別の形式で保存し直してください。</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>`desktop-search settings restore`(最後の正常なコピー)または `desktop-search settings reset`(初期値)を実行してください。</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>後でもう一度実行してください。続きから進みます。</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>文字認識(OCR)にかけて、結果を保存してください。</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>パスワードなしのコピーを保存すると検索できます。</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>新しい形式で保存し直すか、報告してください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>その後、意味での検索は自動で再開します。</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>ディスクに空きがあるか確かめてください。</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>ディスクが接続され、そのフォルダーに書き込めるか確かめてください。</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>フォルダーであり、その中身も含めて書き込めるか確かめてください。</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>そこに書き込めるか確かめてください。</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>{0} のパターンを簡単にして、再試行してください。</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>{0} のベクトル索引が何者かに変更されました。</translation>
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
        <source>Start again: it is restored from its last copy.</source>
        <translation>起動し直してください。最後のコピーから復元します。</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>起動し直してください。索引を復元します。</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>初期値から始めてください。</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>もう一度始めてください。続きから進みます。</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>プログラムを起動し直すか、設定で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>そのプログラムはもうありません。</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>model.safetensors のあるものを使うか、sentence-transformers の save_pretrained で変換してください。</translation>
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
        <source>Choose Check the index, under Health.</source>
        <translation>「健全性」で「索引を検査」を選んでください。</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>このコンピューターのものを選んでください。</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>それがあるドライブを接続してください。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>元の場所のままです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>そこを空けるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>動作しているか、アドレス、証明書、トークンが正しいかを確認してください。</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>モデルが使えるのは {0} MB のため、テキストを少しずつ学習します。</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>カタログの参照表が破損していたため作り直しました。</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>{0} との接続が切れました({1})。</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>索引のコピーが破損していたため削除しました。新しいコピーを作ります。</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>標準モデル。パッケージのある環境ではプログラムに付属。</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>標準モデル。プログラムに付属。</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>{0} のダウンロードを中止しました。</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>モデル「{0}」は未知で、フォルダーでもありません。</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>モデル {0} を読み込めません({1})。</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>モデル {0} を起動できません({1})。</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>モデル {0} はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation>エンジンを終了します。</translation>
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
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>ファイル {0} は使えません({1})。修正するか削除してください。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>フォルダー {0} を読めません({1})。結果は保持します。</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>フォルダー {0} を最後まで読めませんでした。結果は保持します。</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>フォルダー {0} は空で、以前と別のドライブにあります。結果は保持します。</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>フォルダー {0} がありません。結果は保持します。</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>フォルダー {0} の確認中にプログラムが2回応答しなくなったため、保留しました。既知の結果は残します。</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>フォルダー {0} を読む権限がありません。</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>フォルダー {0} を読む権限がありません。結果は保持します。読み取り権限を与えてください。</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>ハブの {0} には safetensors の重みか tokenizer.json がありません。</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>取り込んだモデル {0} はもうこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>{0} にコピーした索引は破損しています。</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>索引を移せませんでした: {0}。</translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>{0} の索引は今は使えません({1})。</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>{0} の索引は破損しています。</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>{0} の索引は使用中です({1})。</translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>{0} の索引は新しいバージョンのプログラムで作られました。</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>{0} の索引は古いバージョンのプログラムで作られたため、変更できません。</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>索引はすでに {0} にあります。</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>索引を移した {0} が今ありません。</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>言語モデルが検索中に終了し、再起動しています。</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>言語モデルがあるテキストで突然終了しました。</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>言語モデルはこの検索を処理できません。</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>言語モデルを起動しています。</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>言語モデルは {0} MB 必要ですが、許可は {1} です。設定で増やすか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>言語モデルは取り外されました。</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>標準モデルの大型版。</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>モデルを {0} に書き込めません({1})。</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>モデルをコピーできませんでした: {0}({1})。</translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation>モデルを起動できませんでした。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>モデルが失敗し、新しいテキストは語句でのみ検索できます。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>モデルのファイルが多すぎるか、構成または語彙が大きすぎます。</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>{0} のモデルを読み込めません({1})。</translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>{0} のモデルはベクトルの長さを示していません。</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>{0} のモデルは1箇所に {1} 個の数を返します。並べ替え用なら1個です。</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>{0} のモデルの重みにテンソルがありません。</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>{0} のモデルに tokenizer.json がありません。</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>{0} のモデルに、唯一読み込める safetensors 形式の重みがありません。</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>{0} のモデルに {1} がありません。</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>{0} のモデルは読み込まれません: {1}。</translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>{0} のモデルは独自のコード({1})を求めますが、決して実行しません。</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>モデル {0} は使えません。すべてのテキストに同じ意味を与えるか、何も与えません。</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>結果を並べるモデル {0} はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>モデルのファイルを読めません({0})。</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>モデルのファイルのブロック長が未知です。</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>モデルのファイルの形式が未知です。</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>モデルのファイルに数でない重みがあります({0})。</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>モデルのファイルに {0} がありません。</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>モデルのファイル {0} は、このプログラムが知るものと異なります。</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>新しいディスクが故障しているかもしれません。</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>ページを表示できません: {0}。</translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation>ファイルを読み取る部分が起動しません。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>このファイルの読み取り中に2回異常終了したため、保留しました。</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>このフォルダーの確認中にプログラムが2回応答しなくなったため、保留しました。</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>実行中のエンジンが応答しません。</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>検索エンジンが答える前に終了しました。</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>設定 {0} をこの値に変えることはできません。</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>設定 {0} の値は使えません。</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>設定 {0} の値は使えません。初期値を使います。</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>設定 {0} がありません。</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>設定 {0} が範囲外です。{1} を使います。</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>設定が長すぎて保存できません。</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>設定を保存できませんでした({0})。</translation>
    </message>
    <message>
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>このファイルの読み取り中に、システムか別のプログラムが読み取りプログラムを何度か終了させました。</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>システムからの応答: {0}。</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>{0} のモデルのトークナイザーを読めません({1})。</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>読み取れない設定を別に保管できませんでした({0})。</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>ベクトル索引がその内容を見つけられませんでした。</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>ベクトル索引に破損したベクトルがありました({0})。</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>{0} のベクトル索引は使えません({1})。</translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>{0} のベクトル索引がその内容を見つけられません。</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>{0} のベクトル索引に、数えたベクトルが欠けています。</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>その後ベクトル索引は自動で作り直されます。検索は続きます。</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>ベクトル索引は {0} 件不足し、{1} 件余分でした。</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>ベクトル索引が破損していました。</translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>ベクトル索引はそのままです。作り直しに一時 {0} 必要で、空きは {1} です。</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>ベクトル索引がありませんでした。</translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>ベクトルサーバー {0} がステータス {1} を返しました。</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>ベクトルサーバー {0} に接続できません({1})。</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>ベクトルサーバー {0} がトークンを拒否しました。</translation>
    </message>
    <message>
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>{0} の重みは safetensors ファイルでないか、不完全です({1})。</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>語句の索引が本文と食い違ったため作り直しました。</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>{0} の語句の索引は破損しています。</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>語句の索引が破損し、作り直せませんでした。</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>{0} の索引の単語が破損しています。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>フォルダー {0} がありません。</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>設定の正常なコピーがありません。</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>ダウンロードできるモデル「{0}」はありません。</translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>モデルの空きがありません。{0} MB 必要で、保存先の空きは {1} MB です({2})。</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>{0} の空きがありません。あと {1} MB 必要で、保存先の空きは {2} MB です({3})。</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>{0} にモデル {1} を置く空きがありません。</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>モデルの保存先にもう空きがありません({0})。</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>モデルの保存先に {0} の空きがもうありません({1})。</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>索引のあるディスクにもう空きがありません({0})。</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>ディスクに索引のコピーを置く空きがありません。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>{0} の空きが足りません。</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>{0} には何もありません。</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>索引を圧縮する空きが足りません。空き {0}、一時的に必要 {1}。</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>プログラムの終了まで有効です。</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>この PDF はスキャンのようです。画像や図形はありますが、文字がありません。</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>このファイルは索引にできません。内容の処理に失敗しました。</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>このファイルを読めません({0})。</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>このファイルを読めません。内容の処理に失敗しました。</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>このファイルには文字がありません。</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>このファイルは破損、不完全、またはまだ読めない形式です。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>このファイルは上限の {0} MB を超えています。</translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>このファイルは名前の示す種類でないか、破損しています。</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>このファイルはパスワードかコピー防止で保護されています。</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>このファイルは 1997 年より前の Word で作られました。</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>このファイルは展開すると {0} MB を超えます。</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>このフォルダーはもう索引の対象ではありません。</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>このフォルダーは別のコンピューターにあり、索引が壊れることがあります。</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>これはフォルダー名ではありません。</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>このページは描画できません。</translation>
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
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>やり直してください。再び起きるなら、途中かミラーがファイルを変えています。</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>やり直してください。ログに詳細があります。</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>それまではカタログのすべてのベクトルを比較します。失われるものはありません。</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>代わりに何を使うか決めるまで、設定で除外されている可能性があるものは索引に入れません。</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>グラフィックカードが必要。</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>グラフィックカードが必要。作者は safetensors の重みを公開していません。別の場所で変換してフォルダーを取り込んでください。</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>届いた {0} は {1} の告知と異なります。{2} のチェックサムが違うため破棄しました。</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>{0} の既知の情報が破損していたため、読み直します。</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>空けた分は残ります。次回はそこから続きます。</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>書いたものと読み返したものが異なります。</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>その間は語句で答えます。</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>このファイルを読む権限がありません。</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>設定は読み取れるため、決めることはありません。</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>設定を読み取れないため、変更できません。</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>{0} の設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>設定がなかったため、最後のコピーから復元しました。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} 作り直せませんでした。厳密検索で代えます。</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} 学習し直さずに作り直しました。</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} 再び完全です。</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} 次の起動時に作り直します。</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>{0} に接続できません({1})。</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>{0} を最後まで読めません。破損、不完全、またはロックされています。</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>{0} はベクトルサーバーのアドレスとして使えません。https://host:port の形にしてください。</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0} を開けませんでした: {1}。</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>{0} を読めませんでした。既知の結果は保持します。</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>{0} を起動できませんでした。詳細はログにあります。{1} が引き続き答えます。</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} を書き込めませんでした: {1}。</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>{0} 個の件数の誤りを訂正しました。</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>{0} はモデルのハブとして応答しません({1})。</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>{0} にモデル {1} がないか、公開されていません({2})。</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>{0} が失敗し、前のモデルが引き続き答えます。詳細はログにあります。</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>{0} の {1} は、{2} の同じバージョンで以前ダウンロードしたものと異なります。</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>{0} はコピー中に変更されました。</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>{0} の重みは pickle({1})です。コードを含み得るため読み込みません。</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>{0} にある {1} の重みは、作者が公開したものと異なります。</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>{0} はファイルが多すぎてモデルではありません。</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>{0} はファイルが多すぎてモデルを探せません。</translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>{0} に sentence-transformers のモデルがありません。config.json、tokenizer.json、safetensors の重みが1つのフォルダーに必要です。</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>{0} にはモデルが複数あります({1})。</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} は別のプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} はファイルで、フォルダーではありません。</translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>{0} を起動中です。その間 {1} が答えます。</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0} はこの種類のファイルの上限({1} MB)を超えています。</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>{0} はモデルのアーカイブではありません。</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} は索引にありません。</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} はもうありません。</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>このフォルダーは {0} が作成したもので、中のファイルは {0} が削除します。</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>{1} ページ中 {0} ページに文字がありません。スキャンか画像でしょう。</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>このファイルの {0} 箇所を学習できませんでした。語句で検索できます。</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>{1} など {0} か所を読めませんでした。既知の結果は保持します。</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>{0} 件の待機状態の誤りを訂正しました。</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>{0} はこのプログラムが作成したものではありません。</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0} は {1} が作成したものでなく、使えるモデルもないため、そのままにします。</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0} は {1} が作成したものでなく、空でもありません。</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0} は {1} が書き込んだものではありません。</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>{0} は展開するとモデルではあり得ないほど大きくなるため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>{0} は自分のフォルダーの外({1})に書こうとしたため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>{0} {1} 使用不可。{2} 学習し直し。</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} {2} が引き続き答えます。</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>保管や別のコンピューターへの移行用。選んだフォルダーと索引は含みません。</translation>
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
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>すべてのフォルダーに適用します。変更するとフォルダーを確認します。</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>隠しファイルと隠しフォルダー</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>システムフォルダー、キャッシュ、node_modules や .git などの部品</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>.gitignore が挙げるもの</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>秘密らしいもの: 秘密鍵、パスワード保管庫、.env</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>パターン(1行に1つ、.gitignore と同じ書式)</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>対象外にするファイルとフォルダーのパターン</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>*.bak はその拡張子の全ファイル、Archive/ はその名の全フォルダーを除きます。** は任意の階層、! は除外の取り消しです。</translation>
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
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>パターンでないため飛ばしました: {lines}</translation>
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
        <source>Paths copied: {files}</source>
        <translation>パスをコピーしました: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>{files}を開きますか?</translation>
    </message>
    <message>
        <source>Each opens in its own program.</source>
        <translation>それぞれのプログラムで開きます。</translation>
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
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
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
        <source>Look for new, changed and deleted files</source>
        <translation>新規、変更、削除されたファイルを探す</translation>
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
        <source>Remove from the search…</source>
        <translation>検索から外す…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>残り {files}</translation>
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
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>索引での占有量(箇所の割合からの推定)</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>索引 {indexed}、未読 {unread}、文字なし {skipped}、不可 {failed}、無視 {ignored}</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>{all} のうち {embedded} を意味で検索可</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>検索の対象は「フォルダー」ページで選びます。</translation>
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
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>検索の対象です。このウィンドウのどこにでもフォルダーをドロップできます。</translation>
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
        <source>No folder has been added yet.</source>
        <translation>フォルダーはまだ追加されていません。</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>自分のファイルを内容から見つけます。</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>意味でも語句でも</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>百ほどの言語のどれでも、自分の言葉でたずねられます。正確な語も効きます。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>何も外へ出ません</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>読み取り、索引、検索はここで行います。アカウントもクラウドも不要です。</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>ファイルはそのままです</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>読み取るだけです。索引は専用のフォルダーにあり、いつでも消せます。</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>どのフォルダーを検索しますか?</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>このウィンドウのどこにでもフォルダーをドロップできます。</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>索引にあります。「フォルダー」ページで外せます。</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>上限を上げました。ファイルを読み直します。</translation>
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
        <source>Every file that holds text could be read.</source>
        <translation>文字のあるファイルはすべて読み取れました。</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>{files}に問題: {reasons}。</translation>
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
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>不具合の報告に添える文。ファイルの内容は含みません</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの各部</translation>
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
        <source>What is indexed</source>
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
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>検索はこのコンピューターだけが覚え、再び示します。自分で保存した検索は外すまで残ります。</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>最近の検索を覚える</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>最近の検索を消す</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
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
        <source>{name} is no longer saved.</source>
        <translation>{name} の保存をやめました。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>保存しました。空の検索ページに表示されます。</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>保存した検索の名前を変える</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>どのプログラムでも使えるキー</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>すべての上に出る欄。入力して Enter を押すと消えます。Esc で閉じます。</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>クイック検索を表示/しまう</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>別のプログラムで選択した文を検索</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>ここでキーが使えない場合は、デスクトップの設定で次のコマンドにキーを割り当ててください:</translation>
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
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>デスクトップが割り当てたキー: {keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>別のプログラムが使用中です。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>デスクトップが許可していません。別のキーを選ぶか、許可してください。</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>このデスクトップはプログラムにキーを与えません。下のコマンドを使ってください。</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>使えないキーです。文字などに Ctrl か Alt、または両方を組み合わせてください。</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>{folders} を追加中</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>検索するフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>{name} の全ファイルを読み直しますか?</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>時間がかかることがあります。変わらないテキストは学習し直しません。その間も検索できます。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>{name} を検索から外しますか?</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>そのファイルはここで見つからなくなります。ファイル自体は変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>索引は正常です: {passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>索引を修復しました。</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>索引はまだ修復できません。</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>{model} を使いますか?</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages}をバックグラウンドで学習し直します。それまでは今のモデルが答えます。</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>すべてのテキスト</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
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
        <source>The model has arrived.</source>
        <translation>モデルを取得しました。</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model} をダウンロードしますか?</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>{program} は {place} に接続し、約 {size} MB を取得します。あなたやファイルの情報は送りません。ネットワークを使うのはこの時だけです。途切れても続きから再開します。</translation>
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
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>プログラムの言語です。どれを選んでも、どの言語のファイルも見つかります。</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>言語は次の起動から変わります。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>今すぐ再起動</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>このプログラムには他の人の著作物が含まれ、それぞれに固有のライセンスがあります。本文は作者が書いた英語のままです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>このプログラムを構成するもの</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>上限を超えるファイルは読みません。「健全性」ページに理由とともに載ります。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大のファイル</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>1つの表の最大テキスト</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>1ファイルの最長読み取り時間</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>1ファイルの読み取りの最大メモリ</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>検索エンジンが止まりました。まもなく再起動します。</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>言語モデルがありません。</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>それまでは語句でファイルを検索します。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>問題が起きました: {what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>言語モデルが使える量と、返す時期。</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>言語モデルの最大メモリ</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>待機後にモデルのメモリを解放</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Where the language model would keep more than its share it starts afresh between two portions of text. Automatic is a quarter of this computer&apos;s memory.</source>
        <translation>言語モデルが割り当てを超えて保持すると、テキストの区切りで始め直します。自動はこのコンピューターのメモリの4分の1です。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>導入済み</translation>
    </message>
    <message>
        <source>only by import</source>
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
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>このコンピューターで文字を意味に変えます。別のモデルではすべて学習し直し、それまでは前のものが答えます。以前の学習結果は残ります。</translation>
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
        <source>Address models are downloaded from</source>
        <translation>モデルのダウンロード元</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>ダウンロード元</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>空なら huggingface.co、そうでなければそのミラーのアドレス。求めない限り何もダウンロードしません。</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>{name} をコピーして試しています。</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>ディスク上のフォルダー</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>起動しても毎回終了します。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
        <translation>検索エンジンが動いていません</translation>
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
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>答えの順序</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>2つ目のモデルが先頭の箇所を質問とともに読みます。結果の表示後0.5秒以内で、知らない言語では省きます。</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>先頭の答えを読み直して並べ替える</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>そのモデルがこのコンピューターにないため、最初の順序のままです。</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>前のページ(Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>次のページ(Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>縮小(Ctrl+-)</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>枠の幅に合わせる(Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>拡大(Ctrl++)</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>語句のある次の場所(F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>ページを入力して Enter</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>このページは表示できません</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>見つかった文字を表示</translation>
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
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>ページ上にその文字が見つからず、箇所に印を付けられません。</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation>クリックで外します。</translation>
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
        <source>While you work</source>
        <translation>作業中の動作</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>検索が待たされることはありません。索引作成は次の間待ちます</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>バッテリー使用中</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>省電力中</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>高温の間</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>全画面のプログラムがある間</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>発表、映像、ビデオ通話の間</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>使用中は1コアを空けておきます。</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>離席中はコンピューターの能力をすべて使う</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>フォルダーは起動時と30分ごとに必ずディスクと照合します。</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>変更をすぐに追う</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>検索エンジンが止まりました。</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>トレイ 自動起動 ログイン 起動 バックグラウンド 閉じる 最小化 通知 tray</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Desktop Search を動かし続けますか?</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>トレイで変更を追い続け、すぐに検索できます。設定でいつでも変えられます。</translation>
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
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>トレイにアイコンを表示</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>このデスクトップには今トレイがありません。</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>ディスクの空き不足など、対応が要るときに通知する</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>ログイン時にウィンドウを開かず起動</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>たずねる</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>動かし続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>動いている間は、もう一度起動するとウィンドウが戻ります。</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>{place} に書き込み</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>前後を含む箇所</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>ページでなく文字を表示</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>選んだ箇所を前後とともに表示します。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
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
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>保存するものと接続先</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>ファイルは読むだけです。</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>変更、移動、送信は決してしません。</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>索引はこのコンピューターに留まります。</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>ファイルの文字、名前、言語モデルがそこから作ったものが入ります。ほかの利用者は読めませんが、読めるドライブへ移した場合は別です。</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>言語モデルがテキストから作ったものは、サーバーにもあります。</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>新しいバージョンの問い合わせは、お望みのときだけです。</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>ボタンで、または「情報」で選んだ場合は週に一度、{host} に接続します。問い合わせそのもののほかは何も送りません。</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>どこにも接続しません。</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>アカウント、クラウド、テレメトリーはありません。例外は言語モデルのダウンロードボタンだけで、huggingface.co か指定のミラーに接続し、あなたやファイルの情報は伝えません。</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>ログに内容は入りません。</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>不具合の発見に役立ちます。ファイル名は入り得ますが、内容や検索語は入りません。誰にも送りません。</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>設定では {address} が指定されています。そこにあるものからテキストの内容を推測することはできますが、テキスト自体とファイル名は送信されません。</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>ほかのどこにも接続しません。</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>読めなかった理由</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>できること</translation>
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
        <source>Show ignored ones</source>
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
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>超えた上限を上げて読み直す</translation>
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
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>無視をやめる</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>変わるまで触れず、数えもしない</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>{files}に問題があります。ほかは通常どおり検索できます。</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>{files}は変わるまで触れません。</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>無視はありません</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>文字のあるファイルはすべて読み取れました。</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>続きの候補</translation>
    </message>
</context>
<context>
    <name>QueryHelpButton</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What a search can hold</source>
        <translation>検索に使える書き方</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;正確な句&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>これらの語が並ぶ箇所が先に出ます</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-語</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>これを含む箇所を除きます</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>語 OR 別の語</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>どちらかを含む箇所が先に出ます</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>形式、または document、sheet、slides、mail、code、text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>この名のフォルダー内、またはこのパスの下</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>この名のファイル。* と ? は任意の文字</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>この言語の箇所(コードか名前)</translation>
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
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>大きいファイル。&lt;100kb、1mb..5mb も可</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>これらのページやスライドの箇所</translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation>マイナスは絞り込みを反転</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>クイック検索</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation>ファイルを内容で検索</translation>
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
        <source>The search is still starting</source>
        <translation>検索はまだ起動中です</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>入力したものは後で検索されます。</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>近いものはありません。最も近いもの:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
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
        <source>Go on in the window with this query</source>
        <translation>この検索をウィンドウで続ける</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
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
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
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
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>この箇所が見つかった理由を表示(Ctrl+I)</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>見つかった理由</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>絞り込み: {filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>検索に最も近い文に下線が付きます。</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>語句: {words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>語句: 検索の語はなし</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>語句で {rank} 位</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>語句: 題、見出し、名前にあり; {place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>語句: {words}; {place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>意味: 未比較</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>コサイン {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>意味: {cosine}、上位の外</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>意味で {rank} 位</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>意味: {cosine}; {place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>検索とともに再読: 順位は同じ</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>検索とともに再読: {n} 上昇</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>検索とともに再読: {n} 下降</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>報告を書き出す</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>ファイルとフォルダーの名前とパスを含める</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>バージョン、件数、サイズ、種類別の問題、索引の設定、ログの末尾が入ります。ファイルの内容や検索語は入りません。名前とパスは含めない限り短いハッシュに置き換えます。送るまでこのコンピューターに留まります。</translation>
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
        <source>A report for whoever mends a fault</source>
        <translation>不具合を直す人への報告</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>報告を保存できませんでした({reason})。別の場所を選んでください。</translation>
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
        <source>Opening {name}</source>
        <translation>{name} を開いています</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>ご自身で選んだフォルダーです。「フォルダー」ページで外してください。</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>{what} を検索から除きました。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>{what} を検索から除きますか?</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>フォルダー {what} とその中をすべて検索から除きますか?</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>{what} で終わるファイルをすべて検索から除きますか?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>ここで見つからなくなりますが、ファイル自体は変わりません。「フォルダー」ページの「対象外」でいつでも戻せます。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>再び対象にしました。</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>近いものはありません。最も近いもの:</translation>
    </message>
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
        <source>Show filters beside the results</source>
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
        <source>words</source>
        <translation>語句</translation>
    </message>
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
        <source>Hide those like this</source>
        <translation>似たものを隠す</translation>
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
        <source>Open with…</source>
        <translation>別のプログラムで開く…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>次で開く</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>検索から除く</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>このファイル…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>フォルダー {name}…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>{suffix} で終わるファイルすべて…</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>システムの設定に加えて、文字などを表示する大きさ。</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>サイズは次の起動から変わります。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>今すぐ再起動</translation>
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
        <source>Search your files by what they say</source>
        <translation>ファイルを内容で検索</translation>
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
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>検索するフォルダーを選びます。先に読んだものから見つかります。</translation>
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
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>語を入力するか、人にたずねるように聞いてください。ある言語の質問で別の言語の答えも見つかります。</translation>
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
    <name>SettingFilter</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を探す</translation>
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
        <source>All settings are so already.</source>
        <translation>すべての設定はすでにその通りです。</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>注意: これらの設定では、より多くのファイルが索引に入る可能性があります:</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>言語モデルが異なるため、すべてのテキストを学習し直します。</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>最近の検索は今後覚えず、これまでのものは消します。</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>ここでは未知のため触れません: {names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>データの送り先を示すため、読み込みませんでした: {names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>この設定を取り込みますか?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>フォルダー、索引、言語モデルは残ります。除外パターンは消えるので、必要なら先に書き出してください。</translation>
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
        <source>The settings were taken.</source>
        <translation>設定を取り込みました。</translation>
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
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>バッテリー 電池 一時停止 電力 ノート ゲーム 騒音 ファン 監視</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>バージョン 版 ライセンス ヘルプ</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <translation>「{words}」という設定はありません。</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>{file} のウィンドウの設定を読み取れませんでした。最後の正常なコピーか初期値を使い、元のファイルはその横に残します。</translation>
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
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>除外したファイルも再び索引に入ります。読み取れなかった設定は新しい設定の横に残します。</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>初期設定から始めますか?</translation>
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
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation>クリックで語句検索に戻る(Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>{name} に類似</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>索引作成の速さ</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>ここ数分、索引にするものはありませんでした。</translation>
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
        <source>Now {now}, at most {most}</source>
        <translation>現在 {now}、最大 {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>検索できる割合</translation>
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
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner シェル 概要 連携</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in the file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>システムの検索</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>Desktop Search の動作中は、そこでもファイルが見つかります。何も外へ出ません。</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>GNOME のアクティビティ画面</translation>
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
        <source>In KRunner and the menu of Plasma</source>
        <translation>KRunner と Plasma のメニュー</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>{place} に書き込み</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME は問い合わせ先をシステムのフォルダーでしか探しません。端末で一度これを実行し、ログインし直してください:</translation>
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
    <name>UpdateAsker</name>
    <message>
        <source>Open its page</source>
        <translation>そのページを開く</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>このバージョンは不要</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>更新 アップデート アップグレード バージョン ダウンロード ネットワーク インターネット</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>週に一度、新しいバージョンを問い合わせる</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>{host} に接続します。問い合わせそのもののほかは何も送らず、何もダウンロードもインストールもしません。</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>今すぐ問い合わせる</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>そのページを開く</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>これが最新のバージョンです。</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>全体の検査</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>索引を検査</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>ベクトル索引</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>{size} を空けました。</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>空けるものはありませんでした。</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>、そのコピー {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>カタログ {catalog}{copy}、ベクトル {vectors}; 空き {free}。</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>約 {size} は不要です。</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>カタログから作り、学習し直しません。その間も検索できます。</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
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
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>このコンピューターで文字を意味に変えます。印の付いたものがおすすめで、いつでも変えられます。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>作業の妨げにならないために</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>残りをスキップ</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>検索を始める</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>「次へ」で索引作成が始まります。</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>その間にファイルの索引を作っています。</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>“{passage}”
{title}, {page}, {date}
{path}</source>
        <translation>「{passage}」
{title}、{page}、{date}
{path}</translation>
    </message>
    <message>
        <source>“{passage}”
{title}, {date}
{path}</source>
        <translation>「{passage}」
{title}、{date}
{path}</translation>
    </message>
</context>
</TS>
