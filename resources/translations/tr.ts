<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>kayıtlı arama</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>bir biçim, örneğin pdf ya da mail</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>bir klasör</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>bir dil, örneğin de ya da Almanca</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>dosyanın değiştiği tarih</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>dosya ne kadar önce değişti</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>dosyanın boyutu</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>bir sayfa ya da slayt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>son yedi gün</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>dünden beri</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>son bir ay</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>son bir yıl</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>bir yıldan eski</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>1 MB’tan büyük</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>10 MB’tan büyük</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>100 MB’tan büyük</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>100 kB’tan küçük</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bozuk</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>Sınırdan büyük</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>İzin yok</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Henüz klasör eklenmedi.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>Dizinleme {time} saatine dek duraklatıldı. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>Dizinleme duraklatıldı. {kept}</translation>
    </message>
    <message>
        <source>{activity}. {kept}</source>
        <translation>{activity}. {kept}</translation>
    </message>
    <message>
        <source>{activity} {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}, {passages}</source>
        <translation>{files}, {passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}: {facts}.</translation>
    </message>
    <message>
        <source>{files} to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See message below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>Son denetim {time}: {outcome}.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>İngilizce {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>Almanca {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>iki dil arası {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>%{n}</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Doğru sayfa ilk onda: {figures}</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{size} içinde %{percent}</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>{text} olmadan</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>{key} değil: {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>Yalnız bu türden dosyalar: {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>Bu türden dosyalar hariç: {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>Yalnız bu klasördeki dosyalar: {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>Bu klasördeki dosyalar hariç: {text}</translation>
    </message>
    <message>
        <source>Passages with “{text}” come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>Yalnız bu dildeki bölümler: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>Bu dildeki bölümler hariç: {text}</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>Yalnız değişme tarihi şu olan dosyalar: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Değişme tarihi şu olan dosyalar hariç: {text}</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>Yalnız bu boyuttaki dosyalar: {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>Bu boyuttaki dosyalar hariç: {text}</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>Yalnız bu sayfadaki bölümler: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Bu sayfadaki bölümler hariç: {text}</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişme</translation>
    </message>
    <message>
        <source>{kind} ({format})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Dünden beri</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Son bir ay</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Son bir yıl</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Daha eski</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Değişme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln bölüm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln sorun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>benzer %Ln tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>%Ln model daha göster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>yaklaşık {n} saat kaldı</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln dakika önce</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>sayfa {page}</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>slayt {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>çalışma sayfası {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>ileti {page}</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Bekliyor: {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Henüz klasör yok</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Güncel</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>{time} saatine dek duraklatıldı</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>Yarın {time} saatine dek duraklatıldı</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>{day} {time} saatine dek duraklatıldı</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>pilde çalışıyor</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>tam ekran bir program</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>{model} indiriliyor: %{percent}</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>%{percent} aranabilir</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>%{percent} anlamıyla aranabilir</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{all} dosyadan {done}</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>Dil modeli yok: yalnız sözcükler</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>Dil modeli başarısız: yalnız sözcükler</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Henüz dizinlenen bir şey yok</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Şimdiye dek: {facts}.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Aranacak bir şey yok</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Altyazılar</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Dosya</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kaynak kod</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>Gelecekte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Son yedi gün</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>Son otuz gün</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Bu yıl, daha önce</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danca</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunanca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>İspanyolca</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Farsça</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fince</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbranice</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hintçe</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Macarca</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>İtalyanca</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonca</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korece</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Felemenkçe</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portekizce</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumence</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusça</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>İsveççe</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tayca</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraynaca</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamca</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çince</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Klasörler ve hariç tutulanlar</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Hızlı arama</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Arama kutusunda</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>Önizlemede</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Arama kutusuna git</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Sonuçlara git</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Save or unsave this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Aç</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Klasörde göster</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished">Yolu kopyala</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation type="unfinished">Bölümü kaynağıyla kopyala</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation type="unfinished">Seçili metni ara</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Panodakine benzeyeni bul</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Benzer dosyaları bul</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>{version} sürümü çıktı.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>{patterns} eklendi</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>{patterns} kaldırıldı</translation>
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
        <translation>Hariç tutma kalıpları</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Gizli dosyaları hariç tut</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>.gitignore’un yok saydığı dosyaları hariç tut</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>Özel anahtar ve parola gibi gizli şeyleri hariç tut</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>Sistem klasörlerini ve önbellekleri hariç tut</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Bir dosya için süre sınırı (saniye)</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Bir dosya için bellek sınırı (MB)</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Dil modeli</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>İşlemci</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Model indirmeleri için yansı</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pildeyken duraklat</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Tam ekranda duraklat</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>Başında değilken tüm çekirdekleri kullan</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>Vektör sunucusu</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Vektör sunucusunun sertifikası</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Dil modelinin bellek sınırı (MB)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Dil modelini bellekten kaldırma süresi (dakika)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Son aramaları anımsa</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Arayüz boyutu (%)</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Sonuçları sıralama ölçütü</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Sonuçları gruplama ölçütü</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Tepside simge göster</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Hızlı arama kısayolu</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Güncellemeleri denetle</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Oturum açınca başlat</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Pencere kapanınca çalışmayı sürdür</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Error in {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Bir şey ters gitti</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>Henüz dizinlenen bir şey yok.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Türe göre</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Dile göre</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>İki dilde bir şey söyleyen dosya ikisinde de sayılır.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Klasöre göre</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>depolama yer yol disk taşı boşalt yeniden kur</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>Dizin için klasör seç</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>Dizin {place} içine taşınsın mı?</translation>
    </message>
    <message>
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>Dizin boşaltılsın mı?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Storage locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>Dizin ve modeller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Günlükler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Klasörü göster: {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>Dizini taşı…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>Dizini boşalt…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Index size: {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Processor</source>
        <translation type="unfinished">İşlemci</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">Otomatik</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>Aramak için klasörleri buraya bırakın</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109 dil</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15 dil</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Bu bilgisayarda bir klasör.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>Dizindeki bir metin bozuk.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>Bir iç hata oluştu ve günlüğe yazıldı. Bir şey artık çalışmıyorsa Desktop Search’ü yeniden başlatın.</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>Başka bir kullanıcı {0} içine yazabiliyor.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Diskin ya da ağ sürücüsünün takılı olduğuna bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Ayarlar’daki yansı adresini denetleyin.</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Yazımı denetleyin.</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>Model içeren bir klasör ya da {0} ile biten bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>Model içeren bir klasör seçin ya da Ayarlar’da bir tane indirin.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>Başka bir klasör seçin ya da Ayarlar’da bir model indirin.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>Başka bir klasör seçin ya da Ayarlar’da modeli yeniden indirin.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>Başka bir klasör seçin ya da bunu yeniden adlandırın.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>Başka bir model ya da dönüştürülmüş olanın klasörünü seçin.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>Başka bir model seçin ya da bunu klasörden veya dosyadan içe aktarın.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Başka bir model seçin.</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Başka bir değer seçin.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
    <message>
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {0} or to keep it as part of that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this type ({0}) contain no text to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, treated as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is rescanned every few minutes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on a network or virtual drive ({0}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is set to open {0} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {0} MB, and {1} MB are free in the models folder ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space for {0} in the models folder ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space for {0}: {1} MB remain to download, and {2} MB are free in the models folder ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space in {0} for the model {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {0} of the {1} needed are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({0}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} is not writable{1}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {0} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering this page takes more than {0} MB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it through text recognition (OCR) software and save the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {0} was lost ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the index is full ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of {0} does not match {1}: {2} has a different checksum. It was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither a known model nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is invalid ({1}). Correct or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}). Its results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} could not be read completely. Its results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is empty and on a different drive than before. Its results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is unavailable. Its results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported model {0} is no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index in {0} cannot be used at the moment ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index in {0} was created by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index in {0} was created by an older version of this program and is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is unavailable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory, but its limit is {1} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file has weights that are not numbers ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file lacks {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {0} is not the one this program expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} does not specify the length of its vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} requires custom code ({1}), which is never run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} returns {1} values per passage, but a re-ranking model returns one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} does not work: it returns the same vector for all texts, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} does not work: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The re-ranking model {0} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {0} has an invalid value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {0} has an invalid value. Its default is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored data of {0} was damaged. The file was read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index in {0} does not find its own entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index in {0} was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {0} are not a complete safetensors file ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file would expand to more than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read the folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read the folder {0}. Its results are kept. Change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It could not be rebuilt, so exact search is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It is rebuilt at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It was rebuilt without re-embedding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed while it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} contains several models ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read. Its results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be started. The log has details. {1} is still used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or it is not public ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not respond like a model hub ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fails, so the previous model is still used. The log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} folders could not be read, such as {1}. Their results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a different {1} than was downloaded before for the same version of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has different weights for {1} than its authors published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can contain code and is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a link to a folder inside {1}, so its files would be indexed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is inside {1}, which is searched too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than the limit for such files ({1} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a supported model archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a valid vector server address. Use the form https://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in a folder created by {1}, so it is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is starting. Until then, {1} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pages contain no text. They are probably scans or images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded. They are found by words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} texts had a wrong embedding state, which was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not created by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not created by {1} and contains no usable model, so it is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not created by {1} and is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} wrongly marked as having words or none; corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} {2} is still used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Birinin klasörünü seçin.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Modelin kendi klasörünü seçin.</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>Modelin klasörünü ya da geldiği arşivi seçin.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Desktop Search’ü kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>Sıkıştırma durduruldu.</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Sayaçlar yanlıştı, düzeltildi.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Yeniden indirin ya da Ayarlar’da başka bir model seçin.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>İngilizce ve Çince</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Uzun bölümler için.</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Yer açın.</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Kendinize okuma izni verin.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Varsayılanın yarı süresi.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Güveniyorsanız ayarlarda boyut sınırını yükseltin.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>Dizinleme durduruldu.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>Yeni sürümü yeniden kurun ya da dizin için başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>{0} {1} paketini yeniden kurun ya da Ayarlar’da başka bir model seçin.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>Seçilen başka bir klasöre ait.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Sisteme ya da bir araca ait, örneğin önbellek ya da kurulu paket.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>İçinde ayar yok.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>Geçici, kilit ya da yedek dosyası.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Gizli.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>Büyük olasılıkla gizli bir şey: özel anahtar ya da parola deposu.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Dosya yok, kopyası da okunamıyor.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Normal bir dosya değil.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Geçerli JSON değil.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Çok büyük.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>Dizin kendi içine taşınamaz.</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>{0} içinde zaten bir dizin var.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>100’den çok dil</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>Gerekmiyorsa kendiniz taşıyın.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>O dosyayı taşıyıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>Bu dosyanın metninin yalnız ilk {0} MB’ı aranabilir.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Bu tablonun hücrelerinin yalnız ilk {0} MB’ı aranabilir.</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>Bu dosyanın yalnız ilk {0} bölümü aranabilir.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>Dosya yöneticinizden açın.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Daha yeni bir programda açıp docx ya da odt olarak kaydedin.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>Ya da modeli klasörden veya dosyadan içe aktarın.</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({0} passages or vectors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Lütfen bildirin.</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Ayarlarda boyut sınırını yükseltin ya da dosyayı bölün.</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>Bu dosyayı okumak {0} MB’tan çok bellek istiyor.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>Bu dosyayı okumak {0} saniyeden uzun sürdü.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Okuma durduruldu.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>Bazı kalıpları kaldırın.</translation>
    </message>
    <message>
        <source>Remove {0} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>Gerekmiyorsa yeniden adlandırın.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>Yeniden adlandırın ya da dizin için başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>Yeniden adlandırın ya da taşıyın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>`desktop-search settings restore` (son sağlam kopya) ya da `desktop-search settings reset` (varsayılanlar) komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Metni aranabilsin diye parolasız bir kopya kaydedin.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>{0} içindeki kalıpları sadeleştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>Desktop Search içinde bir şey ters gitti.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>Dosyayı bölün ya da ayarlarda bellek sınırını yükseltin.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>Dosyayı bölün ya da ayarlarda süre sınırını yükseltin.</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50 dil</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 dil</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Tarayıcınızda açın.</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>{0} indirmesi durduruldu.</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>{0} modeli yüklenemiyor ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>{0} modeli başlatılamıyor ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>{0} modeli bu bilgisayarda değil.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Dosya artık yok.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>Onun yerine dosya okunuyor.</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>Merkezdeki {0} safetensors ağırlıkları ya da tokenizer.json içermiyor.</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>{0} içine kopyalanan dizin bozuk.</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>Dizin taşınamadı: {0}.</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>{0} içindeki dizin bozuk.</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>{0} içindeki dizin kullanımda ({1}).</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>Dizin zaten {0} içinde.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>Model {0} içine yazılamıyor ({1}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>Model kopyalanamadı: {0} ({1}).</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>Modelde çok fazla dosya var ya da yapılandırması veya sözcük dağarcığı aşırı büyük.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>{0} içindeki model yüklenemiyor ({1}).</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>{0} içindeki modelin ağırlıklarında tensör yok.</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>{0} içindeki modelde tokenizer.json yok.</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>{0} içindeki modelde yüklenen tek biçim olan safetensors ağırlıkları yok.</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>{0} içindeki modelde {1} yok.</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>{0} içindeki model yüklenmedi: {1}.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>Yeni disk arızalı olabilir.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>Sayfa gösterilemiyor: {0}.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>{0} ayarı bu değere değiştirilemez.</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>{0} ayarı eksik.</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>{0} ayarı aralık dışında. {1} kullanılıyor.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Ayarlar kaydedilemeyecek kadar uzun.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>Ayarlar kaydedilemedi ({0}).</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>{0} içindeki modelin belirteçleyicisi okunamıyor ({1}).</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>Vektör dizininde bozuk vektörler vardı ({0}).</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>{0} içindeki vektör dizini kullanılamıyor ({1}).</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>{0} içindeki vektör dizininde saydığı vektörler eksik.</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>Vektör dizininde {0} metin eksik, {1} fazlaydı.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>Vektör dizini bozuktu.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>Vektör dizini yoktu.</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {0} of free disk space, and only {1} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>{0} vektör sunucusu {1} durumuyla yanıt veriyor.</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>{0} vektör sunucusuna ulaşılamıyor ({1}).</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>{0} vektör sunucusu belirteci reddediyor.</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>{0} içindeki sözcük dizini bozuk.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>{0} klasörü yok.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Ayarlarınızın sağlam bir kopyası yok.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>İndirilecek “{0}” modeli yok.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>{0} yerinde bir şey yok.</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>Bu dosya okunamıyor ({0}).</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Bu dosya boş.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>Bu dosya {0} MB sınırından büyük.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>Bu bölüm artık dizinde değil.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Bu bitince yeniden deneyin.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Bu dosyayı okuma izniniz yok.</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>{0} içindeki ayarlarınız okunamadı.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Ayarlarınız yoktu, son kopyalarından geri yüklendi.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} Yeniden tam.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>{0} yerine ulaşılamıyor ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0} açılamadı: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} yazılamadı: {1}.</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>{0} bölüm sayısı yanlıştı, düzeltildi.</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>{0} bir model için fazla dosya içeriyor.</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>{0} içinde model aranamayacak kadar çok dosya var.</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} başka bir programın veritabanı.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} klasör değil, dosya.</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} dizinde değil.</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>Bu klasörü {0} oluşturdu ve içindeki dosyaları siler.</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0}, {1} tarafından yazılmamış.</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>{0} {1} kullanılamaz; {2} yeniden öğreniliyor.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Tüm ayarları sıfırla…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Ayarları dışa aktar</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Ayarları içe aktar</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Hidden files and folders</source>
        <translation>Gizli dosya ve klasörler</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>Kalıpları uygula</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>Örneğin {names}</translation>
    </message>
    <message>
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>{name} açılıyor</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>{name} {page}. sayfada açılıyor</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>Yollar kopyalandı: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>{files} açılsın mı?</translation>
    </message>
    <message>
        <source>Each file opens in its own app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>Yol kopyalandı: {path}</translation>
    </message>
</context>
<context>
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Daha fazla</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>Bir dakika: arama motoru başlıyor.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Öteki modeller</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>Tüm modeller ve içe aktarma…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Yeniden tara</translation>
    </message>
    <message>
        <source>Check for new, changed and deleted files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>{folder} klasörünü yeniden tara</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>{folder} için daha fazlası</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Tüm dosyaları yeniden oku…</translation>
    </message>
    <message>
        <source>Remove from search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>Dizinde</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>Dizinlenen dosyaların boyutu</translation>
    </message>
    <message>
        <source>Size in the index (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} dizinde, {unread} okunmadı, {skipped} metinsiz, {failed} okunamaz, {ignored} yok sayıldı</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Klasörleri seç…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Hepsini yeniden tara</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Klasör ekle…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Anlamla ve sözcüklerle</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Okuma, dizinleme ve arama burada olur. Hesap yok, bulut yok.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Sorunları göster</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Yine de dizinle</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>Yok sayılan: {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>Dil modeli: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} boyut</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>{device} üzerinde</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>modeller {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>günlükler {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>Rapor dışa aktar…</translation>
    </message>
    <message>
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>Index contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>Son aramalar</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Son aramaları anımsa</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Son aramaları temizle</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>geçmiş anımsa sorgu unut sil</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>Kayıtlı aramalardan çıkar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>Kayıtlı aramalardan çıkar (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Bu aramayı kaydet (Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} was removed from saved searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Kayıtlı aramayı yeniden adlandır</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation type="unfinished">Seçili metni ara</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Komutu kopyala</translation>
    </message>
    <message>
        <source>Assigned by your desktop: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>{folders} ekleniyor</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>{name} içindeki tüm dosyalar yeniden okunsun mu?</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>{model} kullanılsın mı?</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is inside {outer}, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of {outer}.

The files themselves are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in {outer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>sentence-transformers modeli içeren bir klasör ya da dosya seçin</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>{model} içe aktarıldı.</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model} indirilsin mi?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Tema</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Bir şey ters gitti: {what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Sürdür…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>İndir…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>{model} indir</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>İndiriliyor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>{model} indirmesini durdur</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>Dil modeli</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Klasör içe aktar…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Dosya içe aktar…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>{model} modeline dön</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Yeni model</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İçe aktarılıyor</translation>
    </message>
    <message>
        <source>Model download address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>İndirme yeri</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Desktop Search’ü aç</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second model compares the top passages with your question, in under half a second after the results appear. It is skipped for languages it does not support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The re-ranking model is not installed, so results keep their original order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Bir sayfa yazıp Enter’a basın</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text</source>
        <translation type="unfinished"></translation>
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
        <translation>Sayfa {page} / {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>Sayfa {page} / {pages}, basılı no {label}</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Bir saat duraklat</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Yarına dek duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>Ötekilerin tümü</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Background indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>Arama motoru durdu.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>tepsi otomatik başlatma oturum arka plan kapat küçült bildirim tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Desktop Search çalışmayı sürdürsün mü?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Sürdürsün</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>Arka planda</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Tepside simge göster</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Sürdürsün</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>{page}. sayfada aç</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>Dosyayı {program} ile bu sayfada aç</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Dosyayı aç (Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Passage in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Dosyayı klasöründe göster (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Yolu kopyala</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>Dosyanın yolunu kopyala (Ctrl+C)</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Günlükleri göster</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>Ada ya da nedene göre süz</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Sorunları süz</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Yok say</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Sınırı yükselt</translation>
    </message>
    <message>
        <source>Raise the limit that these files exceed and read them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Hepsini yeniden dene</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Yok saymayı bırak</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sorun yok</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
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
        <translation>&quot;tam deyiş&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-sözcük</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>bir OR öteki</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>bir biçim, ya da document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>bu dildeki bölümler, kodu ya da adıyla</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>o zaman değişen dosyalar; 2024-03, ..2022 de olur</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>son gün (d), hafta (w), ay (m), yıl (y) içinde değişen dosyalar</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>büyük dosyalar; &lt;100kb, 1mb..5mb de olur</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>bu sayfalardaki ya da slaytlardaki bölümler</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Hızlı arama</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>Seçili metni ara: {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>Son kopyalanan metni ara</translation>
    </message>
    <message>
        <source>Search is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">Bir şey ters gitti</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>kısayol genel tuş başlatıcı seçim pano hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Hızlı arama</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Seçili metni ara</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation type="unfinished">Son aramalar</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Klavye kısayolları (F1)</translation>
    </message>
</context>
<context>
    <name>ReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Bu bölümün neden bulunduğunu göster (Ctrl+I)</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Süzgeçler: {filters}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Rapor dışa aktar</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Dosya ve klasörlerin adlarını ve yollarını ekle</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Report to attach to a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>Rapor kaydedilemedi ({reason}). Başka bir yer seçin.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>Bölüm kopyalandı</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>Bölüm kaynağıyla kopyalandı</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} açılıyor</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Order: {choice}</source>
        <translation>Sıra: {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>Gruplar: {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Show filters next to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>En uygunu önce</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yenisi önce</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>En eskisi önce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>En büyüğü önce</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Grupsuz</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Klasöre göre</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Türe göre</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Tarihe göre</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>other version</source>
        <translation>başka sürüm</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>{page}. sayfada aç</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Hide similar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Benzer dosyaları bul</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>Benzer bölümleri bul</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Yolu kopyala</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Bölümü kopyala</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Bölümü kaynağıyla kopyala</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Birlikte aç…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Birlikte aç</translation>
    </message>
    <message>
        <source>Exclude from search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Bu dosya…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>{name} klasörü…</translation>
    </message>
</context>
<context>
    <name>SavedStrip</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished">Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Panodakine benzeyeni bul</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>{search} kaldır</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>{title} içinden bir bölüm</translation>
    </message>
    <message>
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Henüz klasör yok</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>{files} içinde ara</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>Dosyalarınızda arayın</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Enter dosyayı açar, Ctrl+Enter klasöründe gösterir, Ctrl+C yolunu kopyalar.</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>Klasörlere git</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Son aramaları temizle</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Son aramalar</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>Ayarların kısmı</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Ayarların kısımları</translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>yakınlaştırma yazı metin büyük erişilebilirlik ölçek dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>çeviri dil yerel deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>ağ internet telemetri veri koruma güvenlik izleme</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>yedek geri yükle varsayılan json taşı</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Ayarları dışa aktar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>Ayarlar kaydedilemedi ({reason}). Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>Ayarlar {name} olarak kaydedildi</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Ayarları içe aktar</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>Dosya okunamadı ({reason}).</translation>
    </message>
    <message>
        <source>No setting differs from the current ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Tüm ayarlar sıfırlansın mı?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>tema koyu gece renkler açık</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>ekle çıkar dizin kitaplık aranan yerler</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>hariç yok say atla süzgeç kalıp</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>boyut çok büyük süre büyük dosyalar atla</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>yapay zekâ embedding dil indir çevrimdışı yansı ağ</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank sıralama ilgi kalite ikinci model</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU ekran kartı CUDA işlemci donanım hız</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>RAM boşalt boşta bırak</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>pil duraklat enerji dizüstü oyun gürültü fan izle</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>sürüm lisans yardım</translation>
    </message>
    <message>
        <source>No settings match “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Varsayılanları kullan</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>Son ayarları geri yükle</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>{files} aç</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>{files} için yolları kopyala</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>{name} benzeri</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>Saniyede bölüm</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>Saniyede dosya</translation>
    </message>
    <message>
        <source>Now {now}, peak {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Yine de dizinle</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Henüz klasör yok</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Yeni model</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Adım {step} / {steps}</translation>
    </message>
</context>
<context>
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner kabuk başlatıcı bütünleşme</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Klasörde göster</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Komutu kopyala</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Desktop Search’ü aç</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Hızlı arama</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Bir saat duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Şimdi dizinle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>UpdateAsker</name>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>güncelleme yükseltme sürüm indirme ağ internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Verify index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıkıştır</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Vektör dizini</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Dil modeli</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
