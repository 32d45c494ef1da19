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
        <translation>dosya adının bir parçası</translation>
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
        <translation>Parola korumalı</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>Aranabilir metin yok</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>Okunması çok uzun sürdü</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>Çok fazla bellek gerekti</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>Okunurken çöktü</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Okunamaz</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>Yalnız sözcüklerle bulunur</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>Taranamayan klasörler</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>{n} parola korumalı</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>{n} bozuk</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>{n} metinsiz</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>{n} çok büyük</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>{n} izinsiz</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>{n} çok yavaş okunan</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>{n} çok fazla bellek isteyen</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>{n} okuyucuyu çökerten</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>{n} okunamaz</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>{n} yalnız sözcüklerle bulunan</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>{n} taranmadı</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>Parolasız kaydedin ya da yok sayın.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>Sağlam kopyalarıyla değiştirin ya da yok sayın.</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>Taramaları metin tanıma (OCR) programından geçirin, kalanları yok sayın.</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>Okunmaları için sınırı yükseltin.</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>İzinlerini değiştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>Daha çok süre vermek için sınırı yükseltin.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>Daha çok bellek vermek için sınırı yükseltin.</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>Bu dosyalar atlanıyor. Başka biçimde kaydedin ya da yok sayın.</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>Sürücülerinin bağlı olduğunu denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>Dil modeli bunların bazı kısımlarında başarısız oluyor. Başka modelle yeniden deneyin ya da yok sayın.</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>Bu klasörler atlanıyor. .gitignore dosyalarını sadeleştirip yeniden deneyin ya da hariç tutun.</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>Aramayı sürdürebilirsiniz.</translation>
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
        <translation>{activity} {facts}.</translation>
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
        <translation>{files} okunacak</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages} anlamıyla dizinlenecek</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages} vektör dizinine eklenecek</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>çıkarılan klasör temizleniyor</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>Kuyruk: {what}.</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>{old} yerine {to} geliyor: {done} / {total}. O zamana dek {old} kullanılır.</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>Aşağıdaki iletiye bakın</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Henüz denetlenmedi</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Son denetim: {time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>Dizin henüz doğrulanmadı.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>hata yok</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>hatalar onarıldı</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>onarılamayan hatalar</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>Dizin doğrulandı {time}: {outcome}.</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>Dizin doğrulanıyor…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>Dizin sıkıştırılıyor…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>Vektör dizini yeniden kuruluyor…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>{n} MB zaten indirildi</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>yaklaşık {n} MB bellek</translation>
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
        <source>Questions in other languages: {score} (published test)</source>
        <translation>Başka dillerdeki sorular: {score} (yayımlanmış test)</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>Kalite ölçülmedi</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>Hız bilinmiyor</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>Varsayılan hız</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>Yaklaşık {n}× daha hızlı (tahmini)</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>Yaklaşık {n}× daha yavaş (tahmini)</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>Sunucuya bağlanılıyor</translation>
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
        <translation>“{text}” içeren bölümler önce gelir.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} ve sonrası</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} ve öncesi</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>“{text}” içeren bölümler hariç tutulur.</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>Bunlardan birini içeren bölümler önce gelir: {text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>Yalnız adında bu geçen dosyalar: {text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>bir biçim, ya da document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>bu adlı bir klasördeki ya da bu yolun altındaki dosyalar</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>Adında bu geçen dosyalar hariç: {text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>dosya adı içerir; * ve ? herhangi karakterle eşleşir</translation>
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
        <source>passages in this language, by its code or name</source>
        <translation>bu dildeki bölümler, kodu ya da adıyla</translation>
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
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>o zaman değişen dosyalar; 2024-03, ..2022 de olur</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>son gün (d), hafta (w), ay (m), yıl (y) içinde değişen dosyalar</translation>
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
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>büyük dosyalar; &lt;100kb, 1mb..5mb de olur</translation>
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
        <source>passages on these pages or slides</source>
        <translation>bu sayfalardaki ya da slaytlardaki bölümler</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>Metin kaynağı</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>Yalnızca şu kaynaktaki metin: {text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>Şu kaynaktaki metin hariç: {text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>tanınan metin</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>taramalarda ve resimlerde tanınan metin</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>taramalar ve resimler</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>Bunu mu demek istediniz: {filter}?</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Tırnak işareti kapatılmamış.</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>Bu adda dizinlenmiş klasör yok. “{part}” yok sayıldı.</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>“{part}” yok sayıldı.</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>“{part}” sözcük olarak aranıyor.</translation>
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
        <translation>{kind} ({format})</translation>
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
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Ekler</translation>
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
        <translation>
            <numerusform>%Ln yeni sonuç</numerusform>
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
        <translation>
            <numerusform>Sayılar %Ln dosyanın tümünü kapsar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>açılacak %Ln arşiv veya e-posta</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>{place} içinde</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>%Ln aramadan öğrenildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Henüz bir şey öğrenilmedi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln sayfa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation>
            <numerusform>Sayılar ilk %Ln sonucu kapsar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>%Ln daha zayıf sonuç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>%Ln daha zayıf sonucu göster</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>Güçlü eşleşme yok. En yakın sonuçlar:</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>Bu, dizinlenmiş hiçbir dosyayı hariç tutmaz.</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>Bu, %Ln dosyayı hariç tutar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>Bu, %Ln dosyayı hariç tutar; {indexed} tanesi dizinlenmiş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>%Ln ayar değişecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>1 dakikadan az kaldı</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>yaklaşık %Ln dk kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>yaklaşık {n} saat kaldı</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>Bu klasörlerde aranabilir dosya bulunamadı.</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files} ({size}): sözcüklerle {words} içinde, anlamla {meaning} içinde aranabilir (tahmini).</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>{files} ({size}) ve fazlası: sözcüklerle en az {words}, anlamla en az {meaning} sonra aranabilir.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>bir dakikadan kısa süre</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>yaklaşık %Ln dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>yaklaşık %Ln saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>yaklaşık %Ln gün</numerusform>
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
        <source>From a scan</source>
        <translation>Taramadan</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Resimden</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>Tanınan metin</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>Tanınan metin, hata içerebilir</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Tüm sözcükler</translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation>İçerir: {words}</translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation>Benzer anlam ({score})</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Bekliyor: {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Değişiklik aranıyor…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Dosyalar okunuyor…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>Anlamıyla dizinleniyor…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>Metin tanınıyor…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>Dizin onarılıyor…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>Çıkarılan klasör temizleniyor…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>güç tasarrufu kipi</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>bilgisayar ısındı</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>sunum ya da video</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>tüm dosyalar anlamıyla aranabilir (metnin %{percent} kadarı)</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>dosyaların %{percent} kadarı anlamıyla aranabilir</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln page(s)</source>
        <translation>
            <numerusform>{done} / %Ln sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>Text recognition paused</source>
        <translation>Metin tanıma duraklatıldı</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>Metin tanıma: {pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>{old} yerine {new}: {done} / {all} bölüm</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>{old} yerine {new}: {done} / {all} bölüm. O zamana dek {old} kullanılır.</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>Dil modeli yükleniyor</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>İlk %Ln dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>Şunlar da arandı: {words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>Yalnız sözcüklerle bulundu. Anlamla sonuçlar dil modeli yüklenince gelir.</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>Yalnız sözcüklerle bulundu. Kurulu dil modeli yok.</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>Yalnız sözcüklerle bulundu. Dil modeli yalnız İngilizceyi destekler.</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>Dosyalar okunur okunmaz bulunabilir.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Henüz sonuç yok</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>Daha çok dosya dizinlendikçe sonuçlar güncellenir.</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>Bu süzgeçlerle sonuç yok</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>Bir süzgeci kaldırın ya da başka sözcükler deneyin.</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>Birkaç sözcük ya da bir soru yazın.</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>Hiçbir dosyada bu sözcükler yok</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>Anlamla sonuçlar dil modeli yüklenince gelir.</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>Kurulu dil modeli olmadığından yalnız sözcükler arandı. Ayarlar’da bir tane seçin.</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>Dil modeli yalnız İngilizceyi desteklediğinden yalnız sözcükler arandı. Ayarlar’da başka bir tane seçin.</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>Eşleşen dosya yok</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>Başka sözcükler ya da herhangi bir dilde tam bir soru deneyin.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Başlıyor…</translation>
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
        <translation>Belge</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hesap tablosu</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Sunum</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Yer imi</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-kitap</translation>
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
        <translation>Not defteri</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>{type} dosyası</translation>
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
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Metin tanıma</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Arka planda dizinleme</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>Başlangıç ve tepsi</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Hızlı arama</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>Yapay zekâ asistanları</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Depolama</translation>
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
        <translation>Bir sonuçta</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>Hızlı aramada</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Klavye kısayollarını göster</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Arama kutusuna git</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>Henüz hiçbir asistan bir şey sormadı.</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>Bugün hiçbir asistan bir şey sormadı.</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>{program} %Ln kez sordu</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>Bugün: {calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Benzerini bulma</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>{model} yazdı</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>“{passage}”</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Dosyalarınız bunu yanıtlamıyor gibi görünüyor.</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program}: {request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln sonuç</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>Adsız program</translation>
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
        <translation>Bu aramayı kaydet ya da kayıttan çıkar</translation>
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
        <source>Copy path</source>
        <translation>Yolu kopyala</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Bölümü kaynağıyla kopyala</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>Birkaç dosya, bir tane daha ya da hepsini seç</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>Benzer kopya ve sürümleri göster</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Onları gizle</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>Neden bu sonuç?</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Genişliğe sığdır</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Hızlı aramayı göster ya da gizle</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Seçili metni ara</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>Sonraki ya da önceki dosya</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>Beş dosya ileri ya da geri</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>Önizlemeyi göster, sonra ona geç</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Önizlemeyi gizle</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Bu aramayı pencerede aç</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>Hızlı aramayı gizle</translation>
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
        <translation>{host} sunucusuna ulaşılamadı. İnternet bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>{host} sunucusunda şu an güncelleme bilgisi yok. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>{host} güvenli olmayan bir adrese yönlendirdi. Denetleme durduruldu.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>{host} yanıtı çok büyük olduğundan reddedildi.</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>{host} yanıtı geliştiricilerce imzalanmadığından reddedildi.</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>{host} yanıtı geçersiz olduğundan reddedildi.</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>{host} yanıtı bundan eski bir sürümü bildirdiğinden reddedildi.</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>{host} yanıtı bir öncekinden eski olduğundan reddedildi.</translation>
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
        <source>Language model</source>
        <translation>Dil modeli</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>İşlemci</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>yeniden sıralandı</translation>
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
        <translation>Metin olarak</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>Markdown bağlantısı olarak</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>BibTeX olarak</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>Dizinleme engellendi</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Dil modeli başarısız oldu</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>Dosyalarınız yalnız sözcüklerle aranıyor.</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>Klasör kullanılamıyor</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder}: sonuçları saklanıyor. Temelli gittiyse Klasörler sayfasından çıkarın.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Puan: {score} / 100</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>Neredeyse aynı içerik.</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Zayıf eşleşme</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>Güçlü eşleşme</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>Çok güçlü eşleşme</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine} (programla gelir)</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine}: {languages} ve %Ln dil daha</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine}: {languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>Gönderilen bölümler: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>Dayanaksız %Ln ifade çıkarıldı</numerusform>
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
        <translation>Dosyalarınızı anlamıyla arayın. MIT lisanslı özgür yazılım.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Lisanslar…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>Aşağıda bağladığınız bir asistan, burada işaretlediğiniz klasörlerde arama yapabilir ve dosyalarının metnini okuyabilir. Hiçbir şeyi değiştiremez. Dil modeli bu bilgisayarda çalışmıyorsa okuduklarını genellikle sağlayıcısına gönderir. Hariç tutulan dosyalar ve gizli olabilecekler erişime kapalıdır.</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>Dosyalarınıza erişim</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder} (dizinde değil)</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>Asistanlar bu klasörde arayabilir</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>Dizinde henüz klasör yok.</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>Bir klasör işaretleyene kadar asistanlar bir şey bulamaz.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>Metin kaynağıyla kopyalandı</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>Yanıtlar kapalı. Ayarlarda Dil modeli bölümünden yeniden açabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>Dosyalarınızdaki yanıt</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>Yanıt için diğer işlemler</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>Tümünü kaynaklarıyla kopyala</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>Yanıtları gösterme</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>Dosyalarınızda aranıyor…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>Yazıyor… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>Dil modeli okuyor… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Dosyalarınız bunu yanıtlamıyor gibi görünüyor.</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>En yakın sonuçlar:</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Markdown olarak kaydet</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>Yanıtlar kaydedilemedi ({reason}). Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} olarak kaydedildi</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>Bu dosya o zamandan beri değişti. Yeniden sorun.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>Dosyalarınız hakkında bir soru sorun</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Markdown olarak kaydet…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Yeni konuşma</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Önizlemeyi gizle</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>Yanıtları bir dil modeli yazar. Her ifade yalnız dosyalarınızda bulunan bir alıntıyla gösterilir. Önemli olanları oradan denetleyin.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Sorular ve yanıtlar</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{address} üzerinde {model}</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>Dosyalarınıza sorun</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>Yanıtları bu bilgisayarda çalışan bir dil modeli yazar. Ollama, LM Studio veya llama.cpp kurun, orada bir model indirin ve ayarlarda seçin.</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>Sunucu seç…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>yapay zekâ MCP Claude Codex Cursor LM Studio VS Code sohbet ajan araçlar izin onay</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>yapay zekâ asistanlar günlük geçmiş kim sordu istekler</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>{program} bağlantısı kesildi.</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>{program} bağlandı. Yeniden başlatın.</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>Kayıtlar kalıcı olarak silinir.</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>Asistan günlüğü temizlensin mi?</translation>
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
    <name>BackgroundCard</name>
    <message>
        <source>In the background</source>
        <translation>Arka planda</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Bu masaüstünde tepsi yok.</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>Oturum açınca pencere açmadan başlat</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>Pencereyi yeniden açmak için programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>{place} içine kaydedildi</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
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
        <translation>Tepside dizinlemeyi sürdürür, böylece arama anında hazırdır. Bunu Ayarlar’da değiştirebilirsiniz.</translation>
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
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>Arka planda dizinleme</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>Dosyalar dizinlenirken arama yapabilirsiniz. Bu seçenekleri istediğiniz zaman Ayarlar’da değiştirin.</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>Pildeyken duraklat</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>Bilgisayar prize takılınca dizinleme sürer. Aramayı sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>Bir uygulama tam ekrandayken duraklat</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>Oyunlar, filmler ve sunumlar bilgisayarın tüm hızını alır.</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>Siz uzaktayken tüm işlemci çekirdeklerini kullan</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Siz bilgisayarı kullanırken bir çekirdek boş kalır.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Oturum açınca başlat</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>Pencere açılmaz. Yeni ve değişen dosyalar hemen dizinlenir.</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>Arama anında hazır olsun diye sistem tepsisinde çalışır.</translation>
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
        <translation>{program} içinde hata</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>Bu, programdaki bir hatadır. Dosyalarınız ve dizin etkilenmedi. Aşağıdaki ayrıntılar hatayı gidermeye yarar. Dosya adlarınızı içerebilir; siz göndermedikçe bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Bir şey ters gitti</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>Asistanların sordukları</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Günlüğü temizle</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Disconnect {program}</source>
        <translation>{program} bağlantısını kes</translation>
    </message>
    <message>
        <source>Connect {program}</source>
        <translation>{program} programını bağla</translation>
    </message>
    <message>
        <source>This changes {file}. Everything else in the file stays as it is.</source>
        <translation>Bu işlem {file} dosyasını değiştirir. Dosyadaki diğer her şey olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>Dosyanın ilk değişiklikten önceki kopyası yanında saklanır: {name}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>Değişikliği yaz</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>Süzgeci kaldır: {part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>Etkin süzgeçler</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>Asistan bağla</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>{app} programını asistanın kendi yapılandırma dosyasına ekler. Değişikliği yazılmadan önce görürsünüz. Ardından asistanı yeniden başlatın.</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>Başka bir asistan için bu komutu MCP sunucusu olarak girin:</translation>
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
        <source>Update…</source>
        <translation>Güncelle…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Bağla…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Bu bilgisayarda bulunamadı</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>Başka bir komutla bağlı</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>{file} anlaşılamıyor. Bir düzenleyicide düzeltin.</translation>
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
        <source>Files with text. All others are found by name only.</source>
        <translation>Metin içeren dosyalar. Diğerleri yalnızca adıyla bulunur.</translation>
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
        <translation>Dizin, eski kopya silinmeden önce kopyalanıp doğrulanır. O zamana dek arama kullanılamaz. Bitince program yeniden başlar.</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>Arama motoru durduruluyor…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>Tüm dosyalar yeniden dizinlenir, bu saatler sürebilir. Dosyalarınız, klasörleriniz, ayarlarınız ve dil modelleri korunur.</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>Dizin boşaltılıyor…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>Dizin kopyalanıp doğrulanıyor…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>Dizin taşınamadı. Hâlâ eski yerinde.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>Dizin boşaltılamadı. Yeniden deneyin. Ayrıntılar günlükte.</translation>
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
        <translation>Depolama konumları</translation>
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
        <translation>Dizin boyutu: {size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner kabuk başlatıcı bütünleşme</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>Yalnız CPU kullanılabilir. GPU kullanmak için {app} uygulamasını README dosyasında anlatıldığı gibi Python ile yükleyin.</translation>
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
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Diskin ya da ağ sürücüsünün takılı olduğuna bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Ayarlar’daki yansı adresini denetleyin.</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>Bir .gitignore dosyasıyla eşleşiyor.</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>Bir resim {count} megapikselden büyük olduğu için atlandı.</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>Başka bir sayfa istendi.</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>Başka bir kullanıcı {folder} içine yazabiliyor.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arap</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>Arşiv, adıyla bulundu.</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>Arşiv, içeriği dizinlenmez.</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>{count} düzeyden daha derin iç içe arşivler okunmadı.</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>Ses dosyası, adıyla bulundu.</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>Az bilinen dillerde bile çeviri bulmada en iyisi. Soru yanıtlamada daha zayıf.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>Dosya izinlerini değiştirin ya da ayarlarda bir kalıpla hariç tutun.</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>Çalıştığını ve adres, sertifika ile belirtecin doğru olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>Diskte boş yer olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>Diskin bağlı ve klasörün yazılabilir olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>Klasörün yazılabilir olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>Bunun bir klasör olduğunu, ona ve içindekilere yazma izniniz olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>Oraya yazma izniniz olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>İnternet bağlantısını denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>Yazımı denetleyin ya da sürücüsünü bağlayın.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Yazımı denetleyin.</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>Sağlık sayfasında Doğrula’yı seçin.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>Dışa aktar ile oluşturulmuş bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>Metin içeren bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Bu bilgisayarda bir klasör seçin.</translation>
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
        <translation>Başka bir program seçin.</translation>
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
        <translation>Önce o programı kapatın ya da --base-dir ile başka bir klasör kullanın.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kiril</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>Varsayılan. Programla gelir.</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>Güvenmeyin. Modeli yazarlarından alın.</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>Güvenmeyin. Başka bir yansı kullanın ya da hiç kullanmayın.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Yeniden indirin.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>Önce son sağlam kopyalarını geri yükleyin ya da varsayılanları kullanın.</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>Yazı tipi, adıyla bulundu.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunan</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbrani</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>Metin içermesi gerekiyorsa kendi uygulamasında açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>Dizinleme beklenmedik bir hatayla başarısız oldu. Ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>Ardından dizinleme kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>Dosya değil; aygıt, boru ya da soket.</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>Simgesel bağlantı. Bağlantılar izlenmez; hedefleri seçili bir klasördeyse dizinlenir.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>İç içe yapısı çok derin.</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>Bu programın kendi verisinin parçası.</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>Sonraki başlangıçta yeniden kurulur.</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>Katalogdan yeniden kurulur. Hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>Dizinden yeniden kurulur. Hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>Sonraki başlangıçta yeniden denenir. Şimdi de yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>Yalnız bulutta saklanıyor.</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>Taşınmış ya da silinmiş. Sonraki taramada sonuçlardan çıkar.</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>Taşınmadı. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>Vektörler yeniden hesaplanmadan yeniden kuruldu.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Kore</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>Boyut sınırından büyük.</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>Varsayılanın daha büyük sürümü.</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>Olduğu gibi bırakın ya da hariç tutun.</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>Sağlık altında listelenir.</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>Yerel klasör</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>O dosyayı taşıyıp yeniden başlatın. Dosyalarınız yeniden dizinlenir; değiştirilmez.</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>Bir şey yapmak gerekmez. Program güncellenince ya da başka modelle yeniden deneyin.</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>Bu dosyayı açacak uygulama belirlenmemiş.</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>Web sayfalarını açacak uygulama belirlenmemiş.</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>Bu dosyayı okuma izni yok.</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>Okunabilir metin yok, adıyla bulundu.</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>Bu dosyada metin yok.</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>Diskte dizinin kopyası için yeterli yer yok.</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>Yerlerine ne kullanılacağını seçene dek hiçbir şey dizinlenmez, çünkü dosyaları hariç tutuyor olabilirler.</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>Daha eski. Tümceleri karşılaştırmak için optimize edilmiş.</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>Bir bölüm sayısı yanlıştı, düzeltildi.</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>Bozuk bir bölüm silindi.</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>Bozuk bir metin geri yüklendi.</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>Bozuk bir vektör geri yüklendi.</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>Bir dosya yeniden okunuyor.</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>Kalıplarınızdan biriyle eşleşiyor.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>Bu dosyanın bir bölümü anlamıyla dizinlenemedi. Yalnız sözcüklerle bulunur.</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>Bir metnin dizinleme durumu yanlıştı, düzeltildi.</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>Bir metin, sözcük içeriyor ya da içermiyor diye yanlış işaretlenmişti; düzeltildi.</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>Kullanılamayan bir vektör silindi; gereken yerde yeniden hesaplanır.</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>Yalnız dizindeki dosyalar karşılaştırılabilir.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>Okuması çok uzun sürdüğü için içeriğin yalnızca bir kısmı okundu.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>Açıldığında çok büyük olduğu için içeriğin yalnızca bir kısmı okundu.</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>İçindeki dosyaların yalnızca ilk {count} tanesi okundu.</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>Yalnızca ilk {count} resim tanındı.</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>Kendi uygulamasında açıp bir kopyasını PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>Kendi uygulamasında açıp yeniden kaydedin ya da yeni bir kopya alın.</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>Dosyayı kendi uygulamasında açın.</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>Tümceleri karşılaştırmak için optimize edilmiş. Uzun bölümleri bulmada daha zayıf.</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>Sorular için optimize edilmiş.</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>Sayfa {page} {count} megapikselden büyük olduğu için atlandı.</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>Sayfa {page} bozuk olduğu için atlandı.</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>Silin ya da yeni bir kopya alın.</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>Programı yeniden başlatın ya da Ayarlar’da başka bir model seçin.</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>Programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>Sonuçlar yalnız sözcüklerle.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>Program güncellenince yeniden deneyin ya da klasörü hariç tutun.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>Program güncellenince yeniden deneyin ya da bildirin. Ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>Yeniden deneyin ya da başka biçimde kaydedin.</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>Ayarlarda metin tanımanın açık olduğunu denetleyin. Metin bulunamazsa belgeyi daha iyi kalitede yeniden tarayın.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>Daha yeni biçimde yeniden kaydedin ya da bildirin. Ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>Metinsiz tarama.</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>Ardından anlamla arama yeniden çalışır.</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>Dosya yöneticinizde bu dosya türü için varsayılan bir uygulama belirleyin.</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>Sistem ayarlarınızda varsayılan bir tarayıcı belirleyin.</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>Yeniden başlatın. Kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>Programı yeniden başlatın. Son kopyasından geri yüklenir.</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>Programı yeniden başlatın. Dizin geri yüklenir.</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>Metin tanıma başlamıyor.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>Belgedeki bir resimde metin tanıma başarısız oldu veya {limit_s} saniyeden uzun sürdü.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>Sayfa {pages} üzerinde metin tanıma başarısız oldu veya {limit_s} saniyeden uzun sürdü.</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>Metin tanıma kapalı.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tay</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>O program artık kurulu değil.</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>Dizinin yedek kopyası bozuktu, silindi. Yenisi oluşturuluyor.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>Kataloğun arama tabloları bozuktu, yeniden kuruldu.</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>Geri okunan veri yazılan veriden farklı.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Varsayılan.</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>Motor kapanıyor.</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>Dosya okuyucu başlamıyor.</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>Açılan yer korunur. Sonraki çalıştırma oradan sürer.</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>Dil modeli bir sorguda çöktü, yeniden başlatılıyor.</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>Dil modeli bir metinde çöktü.</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>Dil modeli bu sorguda başarısız oluyor.</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>Dil modeli başlatılıyor.</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>Dil modeli kaldırıldı.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>Model {folder} içine yazılamıyor ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>Model kopyalanamadı: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>Model başlatılamadı. Ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>Model başarısız olduğundan yeni metinler yalnız sözcüklerle bulunur. Ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>Model dosyasının blok boyutu bilinmiyor.</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>Model dosyasının biçimi bilinmiyor.</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>Program bu dosyayı okurken iki kez çöktüğünden dosya atlanıyor.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>Program bu klasörü tararken iki kez yanıt vermediğinden klasör atlanıyor.</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>Okuyucu bu dosyada çöktü. Dosya büyük olasılıkla bozuk.</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>Bir resmin tanınan metni bozulmuştu. Yeniden tanınıyor.</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>{count} resmin tanınan metni bozulmuştu. Yeniden tanınıyorlar.</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>Çalışan motor yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>Arama motoru yanıt vermeden durdu.</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>Sistem ya da başka bir program, bu dosya okunurken okuyucuyu birkaç kez durdurdu.</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>{format} dosyalarının metni okunamıyor.</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>Vektör dizini kendi kayıtlarını bulamadı.</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>Ardından vektör dizini kendiliğinden yeniden kurulur. Aramayı sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>Sözcük dizini ile bölümler uyuşmuyordu. Sözcük dizini yeniden kuruldu.</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>{file} içindeki sözcük dizini bozuk.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>Sözcük dizini bozuk ve yeniden kurulamadı.</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>Ardından yeniden çalıştırın. Kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>{folder} içinde zaten bir dizin var.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>{folder} klasörü yok.</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>İndirilecek “{model}” modeli yok.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path} yerinde bir şey yok.</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>Bu ayarlar programın başka bir sürümüyle dışa aktarılmış.</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>Program kapanana dek geçerlidir.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>Bu PDF taramaya benziyor: görüntü içeriyor, metin içermiyor.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>Bu dosya dizinlenemiyor: içeriği programda hataya yol açtı.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Bu dosya okunamıyor ({reason}).</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>Bu dosya okunamıyor: içeriği programda hataya yol açtı.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>Bu dosyada metin yok.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Bu dosya okunamadı.</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>Bu dosya uzantısıyla uyuşmuyor ya da bozuk.</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>Bu dosyada karşılaştırılacak metin yok.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>Bu dosya bozuk, eksik ya da desteklenmeyen bir biçimde.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Bu dosya bozuk.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>Bu dosya {limit_mb} MB sınırından büyük.</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>Bu dosya parola ya da DRM ile korunuyor.</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>Bu dosya 1997’den eski bir Word sürümüyle kaydedilmiş.</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>Bu klasör artık dizinlenmiyor.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>Bu klasör bir ağ sürücüsünde; dizin orada bozulabilir.</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>Bu bir klasör adı değil.</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>Bu, bu programın ayar dosyası değil.</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>Bu sayfa görüntülenemiyor.</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>Bu sayfa görüntülenemedi. Dosya büyük olasılıkla bozuk.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>Bu resim burada gösterilemeyecek kadar büyük ({width} × {height} piksel).</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>Sınırı yükseltmek için: sudo sysctl {setting} - kalıcı kılmak için: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>Yeniden deneyin. Yine başarısız olursa bir vekil sunucu ya da yansı dosyaları değiştiriyor.</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>Yeniden deneyin. Ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>Yeniden deneyin: indirme kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>Ayarlardan açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>O zamana dek yalnız sözcüklerle aranır.</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>O zamana dek katalogdaki vektörler doğrudan aranır. Hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>model.safetensors içeren birini kullanın ya da sentence-transformers’ın save_pretrained işleviyle dönüştürün.</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>Bunun yerine varsayılanları kullanın.</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>Video, adıyla bulundu.</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>Metnini yeniden tanıtabilirsiniz.</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>Ayarlarınız okunabiliyor; seçim yapmak gerekmez.</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>Ayarlarınız okunamıyor, bu yüzden değiştirilemiyor.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Birinin klasörünü seçin.</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74 dil</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>{page} adresinde bir hesapla kabul edin, modeli oradan ya da `hf download {model}` ile indirin ve klasörünü Ayarlar’da içe aktarın.</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>Önce ayarlarda bu sunucuya izin verin.</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>Yeniden sorun veya sunucunun iletilerine bakın.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Diskin dolu veya salt okunur olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>Yazma izniniz olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>Ona yazabildiğinizi denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>Sunucunun iletilerine bakın.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Daha küçük bir model seçin veya başka programları kapatın.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>Daha küçük bir model seçin veya ayarlarda sınırı yükseltin.</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>Ayarlarda başka bir adres seçin.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Modelin kendi klasörünü seçin.</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>Onu içeren klasörü seçin.</translation>
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
        <translation>Sürücüsünü bağlayın.</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>Bir düzenleyicide düzeltin veya girdiyi kendiniz ekleyin.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Dosyayı düzeltin ya da yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Sayaçlar yanlıştı, düzeltildi.</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>{folder} klasöründen hariç tutmayı ya da o klasörün parçası olarak bırakmayı seçin.</translation>
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
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>http://127.0.0.1:8080 gibi bir adres girin.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>Bu sürümle yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>Bu türden dosyalarda ({type}) aranacak metin yok.</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>O zamandan beri değişen dosyalar yeniden okunuyor.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Uzun bölümler için.</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>Disk alanı açın ve klasörün yazılabilir olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>O diskte yer açıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>O diskte yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>O diskte yer açıp yeniden deneyin. İndirme kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>Dizinin bulunduğu diskte yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>Önce orada yer açın.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Orada yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Orada yer açın.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Yer açın.</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>GPU önerilir.</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>GPU önerilir. Yazarları safetensors ağırlığı yayımlamıyor: başka yerde dönüştürüp klasörü içe aktarın.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Kendinize okuma izni verin.</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>Google’ın kullanım koşulları geçerlidir. İndirmek için huggingface.co hesabı gerekir.</translation>
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
        <source>Imported, treated as {model}.</source>
        <translation>İçe aktarıldı, {model} gibi işlenir.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>İçe aktarıldı.</translation>
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
        <source>It belongs to another of the chosen folders.</source>
        <translation>Seçilen başka bir klasöre ait.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Sisteme ya da bir araca ait, örneğin önbellek ya da kurulu paket.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>Değişiklikleri izlenemiyor ({reason}), bu yüzden birkaç dakikada bir yeniden taranıyor.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>İçinde ayar yok.</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>Yeniden kurulamadı, bu yüzden tam arama kullanılıyor.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>Geçici, kilit ya da yedek dosyası.</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>Yeniden tam.</translation>
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
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>Değişiklik bildirmeyen bir ağ sürücüsünde ya da sanal sürücüde ({kind}), bu yüzden birkaç dakikada bir yeniden taranıyor.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Çok büyük.</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>Metni {first} ile {last} arasındaki sayfalarda.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Değişikliğe yeniden bakın.</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>200’den çok dil, 52’si için ayarlı</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>GPU gerekir: CPU süre sınırı için çok yavaştır ve sonuçların sırası değişmez.</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>{kind} dosyalarını açacak uygulama belirlenmemiş.</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>{address} adresinde yanıt veren sunucu yok.</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>Modeller klasöründe model için yeterli disk alanı yok ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>Model için yeterli disk alanı yok: {needed_mb} MB gerekiyor, modeller klasöründe {free_mb} MB boş ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>Modeller klasöründe {model} için yeterli disk alanı yok ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>{model} için yeterli disk alanı yok: indirilecek {left_mb} MB kaldı, modeller klasöründe {free_mb} MB boş ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>{folder} içinde {model} modeli için yeterli disk alanı yok.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>{folder} içinde yeterli disk alanı yok.</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>Dizini sıkıştırmak için yeterli disk alanı yok: gereken {needed} alanın {free} kadarı boş.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>Hiçbir şey dizinlenmiyor: dizinin bulunduğu disk dolu ({folder}). Aramayı sürdürebilirsiniz. Yer açın. Ardından dizinleme kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>Hiçbir şey dizinlenmiyor: {folder} içindeki dizine yazılamıyor{reason}. Aramayı sürdürebilirsiniz. Diskin salt okunur olmadığını ve yazma izniniz olduğunu denetleyin. Ardından dizinleme kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>Hiçbir şey içe aktarılmadı, çünkü şu ayarlar geçersiz: {names}.</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>Yalnızca adı bulunabilir.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>Bu dosyanın metninin yalnız ilk {limit_mb} MB’ı aranabilir.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Bu tablonun hücrelerinin yalnız ilk {limit_mb} MB’ı aranabilir.</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>Bu dosyanın yalnız ilk {limit} bölümü aranabilir.</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>Dizinin bir kısmı bozuk ({count} bölüm ya da vektör).</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>Bu dosyayı okumak {limit_mb} MB’tan çok bellek istiyor.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>Bu dosyayı okumak {limit_s} saniyeden uzun sürdü.</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>Önce {folder} klasörünü çıkarın.</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>Bu sayfanın görüntülenmesi {limit_s} saniyeden uzun sürüyor.</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>Bu sayfanın görüntülenmesi {limit_mb} MB’tan çok bellek gerektiriyor.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Yeniden arayın.</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>Anahtar isteyen sunucular desteklenmez.</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>Kısaltıp yeniden sorun.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>{file} içindeki kalıpları sadeleştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>Metnin bir kısmı tanınamıyor. Kiril, Yunan veya Arap yazısındaysa Tesseract OCR’yi o yazının diliyle birlikte kurun.</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>Dil modeli sunucusunu başlatın veya ayarlarda başka birini seçin.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>{script} yazısındaki metin tanınamıyor. Tesseract OCR’yi {language} diliyle birlikte kurun.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>{script} yazısındaki metin tanınamıyor. {package} paketini kurun.</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>Dil modeli {limit_mb} MB ile sınırlı olduğundan metinler daha küçük parçalar hâlinde işleniyor.</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>Yanıt uzunluk sınırında kesildi.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>{server} bağlantısı koptu ({reason}).</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>Özgün ağırlıklarıyla varsayılan model.</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>Dizinin bulunduğu disk dolu ({folder}).</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>İndirilen {model}, {server} ile eşleşmiyor: {file} sağlaması farklı. Silindi.</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>{model} indirmesi durduruldu.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>“{model}” ne bilinen bir model ne de bir klasör.</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>{model} modeli yüklenemiyor ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>{model} modeli başlatılamıyor ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>{model} modeli bu bilgisayarda değil.</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>{file} dosyası geçersiz ({reason}). Düzeltin ya da silin.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>{folder} klasörü okunamıyor ({reason}). Sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>{folder} klasörü tümüyle okunamadı. Sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>{folder} klasörü boş ve öncekinden başka bir sürücüde. Sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>Program {folder} klasörünü tararken iki kez yanıt vermediğinden klasör atlanıyor. Sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>{folder} klasörü kullanılamıyor. Sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>Merkezdeki {model} safetensors ağırlıkları ya da tokenizer.json içermiyor.</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>İçe aktarılan {model} modeli artık bu bilgisayarda değil.</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>Dizin {folder} içinde tutulamıyor: {reason}.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>Dizin kendi içine taşınamaz.</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>{file} içine kopyalanan dizin bozuk.</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>Dizin taşınamadı: {reason}.</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>{file} içindeki dizin şu an kullanılamıyor ({reason}).</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>{file} içindeki dizin bozuk.</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>{file} içindeki dizini bu programın daha yeni bir sürümü oluşturmuş.</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>{file} içindeki dizini bu programın daha eski bir sürümü oluşturmuş ve dizine yazılamıyor.</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>{folder} içindeki dizin kullanımda ({user}).</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>Dizin sıkıştırılıyor.</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>Dizin doğrulanıyor.</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>Dizin zaten {folder} içinde.</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>Dizin bozuktu, dosyalarınızdan yeniden kuruluyor.</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>Dizin bozuktu, {date} tarihli yedek kopyasından geri yüklendi.</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>Dizin boştu, dosyalarınızdan yeniden kuruluyor.</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>Dizin boştu, {date} tarihli yedek kopyasından geri yüklendi.</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>Dizin yoktu, dosyalarınızdan yeniden kuruluyor.</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>Dizin yoktu, {date} tarihli yedek kopyasından geri yüklendi.</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>Dizin {folder} içine taşınmış, orası kullanılamıyor.</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>Dil modeli denetlenebilir biçimde yanıtlamadı. Daha büyük bir model deneyin.</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>Dil modeline {used_mb} MB bellek gerekiyor, sınırı ise {limit_mb} MB. Ayarlarda sınırı yükseltin ya da daha küçük bir model seçin.</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>Dil modeli sunucusu, yanıt tamamlanmadan bağlantıyı kesti.</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>Dil modeli sunucusu bir hata bildiriyor: {reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>Dil modeli süre sınırını aştı.</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>{file} içindeki asistan günlüğü yazılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>{file} model dosyası bu programın beklediği değil.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>{folder} içindeki model yüklenemiyor ({reason}).</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>{folder} içindeki model, vektörlerinin uzunluğunu belirtmiyor.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>{folder} içindeki modelin ağırlıklarında tensör yok.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>{folder} içindeki modelde tokenizer.json yok.</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>{folder} içindeki modelde yüklenen tek biçim olan safetensors ağırlıkları yok.</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>{folder} içindeki modelde {file} yok.</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>{folder} içindeki model yüklenmedi: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>{folder} içindeki model özel kod ({kind}) gerektiriyor; bu kod hiç çalıştırılmaz.</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>{folder} içindeki model bölüm başına {count} değer veriyor; yeniden sıralama modeli ise bir değer verir.</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>{model} modeli çalışmıyor: tüm metinler için aynı vektörü veriyor ya da hiç vermiyor.</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>{model} modeli çalışmıyor: {reason}.</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>Eskisi {folder} olarak saklanıyor.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>Sayfa gösterilemiyor: {reason}.</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>{address} adresindeki program bir dil modeli sunucusu değil.</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>{model} yeniden sıralama modeli kurulu değil.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>İstek başarısız oldu.</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>{address} adresindeki sunucu başka bir adrese yönlendiriyor.</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>Sunucuda {model} adlı bir model yok.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>{name} ayarı bu değere değiştirilemez.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>{name} ayarının değeri geçersiz.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>{name} ayarının değeri geçersiz. Varsayılanı kullanılıyor.</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>{name} ayarı eksik.</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>{name} ayarı aralık dışında. {value} kullanılıyor.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Ayarlar kaydedilemedi ({reason}).</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>{count} dosya için saklanan veri bozuktu. Dosyalar yeniden okunuyor.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>Sistemin iletisi: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>Sistemin izlenebilecek klasör sınırı doldu, bu yüzden birkaç dakikada bir yeniden taranıyor.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>Sistemin klasör izleyebilecek program sınırı doldu, bu yüzden birkaç dakikada bir yeniden taranıyor.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>{folder} içindeki modelin belirteçleyicisi okunamıyor ({reason}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>Okunamayan ayarlar bir yana taşınamadı ({reason}).</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>Vektör dizininde bozuk vektörler vardı ({count}).</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>{folder} içindeki vektör dizini kendi kayıtlarını bulamıyor.</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>{folder} içindeki vektör dizininde saydığı vektörler eksik.</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>{folder} içindeki vektör dizini başka bir programca değiştirilmiş.</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>{place} içindeki vektör dizini kullanılamıyor ({reason}).</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>Vektör dizini yeniden kuruluyor.</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>Vektör dizininde {missing} metin eksik, {extra} fazlaydı.</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>Vektör dizini yeniden kurulmadı: bunun için {needed} boş disk alanı gerekiyor, yalnız {free} boş.</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>{server} vektör sunucusu {status} durumuyla yanıt veriyor.</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>{server} vektör sunucusuna ulaşılamıyor ({reason}).</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>{server} vektör sunucusu belirteci reddediyor.</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>{file} içindeki ağırlıklar eksiksiz bir safetensors dosyası değil ({reason}).</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>Bu dosyanın {page}. sayfasında metin yok.</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>Bu dosyada metin yok.</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>Bu dosya açılınca {limit_mb} MB’ı aşar.</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>Buna uyulmaz. Dil modeli sunucusunun kendi adresini girin.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Bu bir sunucu adresi değil.</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>Bu soru dil modeli için çok uzun.</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>{file} içindeki ayarlarınız okunamadı.</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address} geçerli bir vektör sunucusu adresi değil. https://host:port biçimini kullanın.</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} bu bilgisayarda değil.</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>{count} bölüm sayısı yanlıştı, düzeltildi.</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>{count} bozuk bölüm silindi.</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>{count} bozuk metin geri yüklendi.</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>{count} bozuk vektör geri yüklendi.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>{count} dosya yeniden okunuyor.</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>{folder} gibi {count} klasör okunamadı. Sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>Metin içermeyen sayfalar, büyük olasılıkla tarama ya da görüntü: {count}/{total}.</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>Bu dosyanın {count} bölümü anlamıyla dizinlenemedi. Yalnız sözcüklerle bulunurlar.</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>{count} metnin dizinleme durumu yanlıştı, düzeltildi.</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>{count} metin, sözcük içeriyor ya da içermiyor diye yanlış işaretlenmişti; düzeltildi.</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>Kullanılamayan {count} vektör silindi; gereken yerlerde yeniden hesaplanır.</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>{file} tümüyle okunamıyor: bozuk, eksik ya da kilitli.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file} kaldırılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>{file} kopyalanırken değişti.</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>{file} değiştirilemedi ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file} okunamadı ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} yazılamadı: {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>{file} bir model için fazla dosya içeriyor.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} başka bir programın veritabanı.</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file} bu tür dosyalar için sınırdan büyük ({limit_mb} MB).</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file} desteklenen bir model arşivi değil.</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>{file} anlaşılamadığı için değiştirilmedi ({reason}).</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>{file} bu arada başka bir programca değiştirildi.</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file}, {app} tarafından yazılmamış.</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>{file} açılınca bir modelin boyutunu kat kat aşardı. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>{file} kendi klasörünün dışına yazacaktı ({path}). Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>{folder} dizinlenemiyor.</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>{folder}, {outer} klasörünün parçası olarak bırakılamıyor.</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>{folder} okunamadı. Sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>{folder} içinde model aranamayacak kadar çok dosya var.</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder}, aranmakta olan {outer} klasörünün içinde.</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>{folder} dizinlenmiyor.</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>{folder} bu programca oluşturulmamış.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>{folder}, {app} tarafından oluşturulmamış ve kullanılabilir bir model içermiyor; bu yüzden değiştirilmedi.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>{folder}, {app} tarafından oluşturulmamış ve boş değil.</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link}, {folder} içindeki bir klasöre bağlantı; dosyaları iki kez dizinlenirdi.</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>{model} başlatılamadı. Ayrıntılar günlükte. {previous} kullanılmayı sürdürüyor.</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>{model} başarısız olduğundan önceki model kullanılmayı sürdürüyor. Ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model} başlıyor. O zamana dek {previous} kullanılır.</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>{model} kullanılmayı sürdürüyor.</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>{model} için PyTorch gerekir; bu yalnız {app} Python ile yüklendiğinde bulunur.</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>{name} içinde sentence-transformers modeli yok: config.json, tokenizer.json ve safetensors biçiminde ağırlıklar aynı klasörde olmalı.</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>{name} içinde birden çok model var ({models}).</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>{name} açılamadı: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>{name} açılamadı: {reason}.</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>{name} ağırlıkları pickle biçiminde ({file}); kod içerebileceğinden yüklenmez.</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name} dizinde değil.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} klasör değil, dosya.</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path}, {app} tarafından oluşturulmuş bir klasörde değil; bu yüzden değiştirilmedi.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} artık yok.</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>{server} yerine ulaşılamıyor ({reason}).</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>{server} yerinde {model} modeli yok ya da herkese açık değil ({status}).</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>{server} bir model merkezi gibi yanıt vermiyor ({reason}).</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>{server}, {model} modelini yalnızca lisansını orada kabul etmiş kullanıcılara verir.</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>{server} yerindeki {file}, aynı {model} sürümü için daha önce indirilenden farklı.</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>{server} yerindeki {model} ağırlıkları, yazarlarının yayımladıklarından farklı.</translation>
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
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>Dizinin bir kısmı bozuk ve sonuçlarda eksik. Pencere açıkken ya da `desktop-search verify` ile onarılır.</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>Resim, adıyla bulundu.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Lütfen bildirin.</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>Program dosyası, adıyla bulundu.</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>Parolayla korunuyor.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Ayarlarda boyut sınırını yükseltin ya da dosyayı bölün.</translation>
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
        <source>Choose a folder with a model, or a file that ends in {endings}.</source>
        <translation>Model içeren bir klasör ya da {endings} ile biten bir dosya seçin.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>{package} {version} paketini yeniden kurun ya da Ayarlar’da başka bir model seçin.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Tarayıcınızda açın.</translation>
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
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>Modelde çok fazla dosya var ya da yapılandırması veya sözcük dağarcığı aşırı büyük.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>Yeni disk arızalı olabilir.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Ayarlar kaydedilemeyecek kadar uzun.</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>Bir dosya için saklanan veri bozuktu. Dosya yeniden okunuyor.</translation>
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
        <source>There is no good copy of your settings.</source>
        <translation>Ayarlarınızın sağlam bir kopyası yok.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Bu dosya boş.</translation>
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
        <source>You have no permission to read the folder {folder}.</source>
        <translation>{folder} klasörünü okuma izniniz yok.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>{folder} klasörünü okuma izniniz yok. Sonuçları saklanıyor. İzinlerini değiştirin.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Bu dosyayı okuma izniniz yok.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Ayarlarınız yoktu, son kopyalarından geri yüklendi.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>Ayarları içe ve dışa aktar</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>Yedek ya da başka bir bilgisayar için. Klasörler ve dizin dahil değildir.</translation>
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
        <source>Excluded</source>
        <translation>Hariç tutulanlar</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>Tüm klasörler için geçerli. Değişiklikler yeniden tarama başlatır.</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>Kalıplar, satırda bir tane, .gitignore dosyasındaki gibi</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>Hariç tutulacak dosya ve klasör kalıpları</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>*.bak o uzantılı tüm dosyaları, Archive/ o adlı tüm klasörleri, tam bir yol yalnız o klasörü hariç tutar. ** herhangi sayıda klasörle eşleşir, ! bir şeyi yeniden dahil eder.</translation>
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
        <translation>Geçerli kalıp değil, yok sayıldı: {lines}</translation>
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
        <source>Opening a read-only copy of {name}</source>
        <translation>{name} dosyasının salt okunur kopyası açılıyor</translation>
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
        <translation>Her dosya kendi uygulamasında açılır.</translation>
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
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Daha fazla</translation>
    </message>
</context>
<context>
    <name>FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
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
        <translation>Yeni, değişmiş ve silinmiş dosyaları denetle</translation>
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
        <translation>Aramadan çıkar…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>{files} kaldı</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>Aranmakta olan {folder} içinde. Her dosya bir kez listelenir.</translation>
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
        <translation>Dizindeki boyut (tahmini)</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>{all} içinden {embedded} anlamıyla dizinlendi</translation>
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
        <translation>Klasörleri Klasörler sayfasında ekleyip çıkarın.</translation>
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
        <translation>Aranan klasörler. Klasörleri bu pencereye de bırakabilirsiniz.</translation>
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
        <translation>Henüz klasör yok.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Dosyalarınızı anlamıyla arayın</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Anlamla ve sözcüklerle</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>Yüz kadar dilde, kendi sözlerinizle sorun. Tam sözcükler de sayılır.</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>Bu aygıttan hiçbir şey çıkmaz</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>Dosyalarınız değiştirilmez</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>Yalnız okunurlar. Dizin kendi klasöründe tutulur ve her an silinebilir.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Aranacak klasörleri seçin</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>Ya da klasörleri bu pencereye bırakın.</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>Dosyalar sayılıyor…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>Zaten aranıyor. Klasörler sayfasından çıkarın.</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>{folder} ile aynı klasör. Bir kez dizinlenir.</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>{folder} içinde. Bir kez dizinlenir.</translation>
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
        <translation>Sınır yükseltildi. Dosyalar yeniden okunuyor.</translation>
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
        <translation>Metin içeren tüm dosyalar okunabildi.</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>{files} okunamadı: {reasons}.</translation>
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
        <translation>Hata raporuna eklenecek bir metin dosyası. Dosya içeriği barındırmaz.</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Bu sayfanın kısımları</translation>
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
        <translation>Dizinin içeriği</translation>
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
        <source>Clear recent searches</source>
        <translation>Son aramaları temizle</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
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
        <translation>{name} kayıtlı aramalardan çıkarıldı.</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>Arama kaydedildi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
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
        <translation>Genel kısayollar</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>Her programdan arayın: yazın, dosya açmak için Enter’a, kapatmak için Esc’ye basın.</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>Kısayol burada kullanılamıyorsa bu komutu masaüstü ayarlarınızda bir kısayola atayın:</translation>
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
        <translation>Masaüstünüzün atadığı: {keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>Başka bir programca kullanılıyor. Başka bir kısayol seçin.</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>Masaüstünüz izin vermiyor. Başka bir kısayol seçin ya da masaüstü ayarlarında izin verin.</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>Masaüstünüz genel kısayolları desteklemiyor. Aşağıdaki komutu kullanın.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>Bu kısayol kullanılamaz. Bir tuşu Ctrl, Alt ya da ikisiyle birleştirin.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>{folders} ekleniyor</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>“{name}” aramadan çıkarılsın mı?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>“{name}”, aranmakta olan “{outer}” içinde.

Hariç tutarsanız dosyaları aramada görünmez; yeniden ekleyene ya da Hariç tutulanlar altındaki satırı silene dek hiçbir tarama onları dizinlemez. Tutarsanız dosyaları “{outer}” parçası olarak aramada kalır.

Dosyaların kendisi değiştirilmez.</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>“{outer}” içinde tut</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>{model} kullanılsın mı?</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Klasör ekle</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>“{name}” içindeki tüm dosyalar yeniden okunsun mu?</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>Bu biraz sürebilir. Değişmeyen metnin vektörleri korunur. Aramayı sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>Dosyaları aramada görünmez. Dosyaların kendisi değiştirilmez.</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>İçindeki ayrıca listelenen klasörler aramada kalır: {names}.</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>Hariç tut</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>Dizin doğrulandı, hata yok: {passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>Dizin hataları onarıldı.</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>Bazı dizin hataları henüz onarılamadı.</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>{passages} arka planda yeniden dizinlenir. O zamana dek şimdiki model kullanılır.</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Tüm bölümler</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>Modeli kullan</translation>
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
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>{model} modelinin kendi kullanım koşulları vardır; indirerek bunları kabul edersiniz: {address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>Model indirildi.</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>{program}, {place} adresinden yaklaşık {size} MB indirir. Sizinle ya da dosyalarınızla ilgili hiçbir şey gönderilmez. Ağ yalnız bu indirme için kullanılır. Yarıda kalan indirmeler kaldığı yerden sürer.</translation>
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
        <source>Match system</source>
        <translation>Sistemle aynı</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>Dil olarak tanı</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Metnin dili</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Tanı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>Bu resimlerdeki metnin dilini seçin.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>Unut</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Öğrenilenleri unut</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>Bu programda bulunan üçüncü taraf yazılımlar ve modeller, İngilizce lisanslarıyla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>İçerdiği yazılımlar</translation>
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
        <translation>Sınırı aşan dosyalar okunmaz. Sağlık sayfasında listelenirler.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>Arama motoru durdu. Yeniden başlatılıyor…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>Kurulu dil modeli yok.</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>O zamana dek dosyalarınız yalnız sözcüklerle aranır.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Model seç</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Bir şey ters gitti: {what}</translation>
    </message>
</context>
<context>
    <name>MaintenanceCard</name>
    <message>
        <source>Verify index</source>
        <translation>Dizini doğrula</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıkıştır</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Disk alanı</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Vektör dizini</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Yeniden kur</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} boşaltıldı.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>Boşaltılacak bir şey yoktu.</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>, yedek kopya {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>Katalog {catalog}{copy}, vektörler {vectors}; diskte {free} boş.</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>Yaklaşık {size} boşaltılabilir.</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>Saklanan vektörlerden birkaç dakikada yeniden kurulur. Aramayı sürdürebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>Neden bu sonuç?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Bu bölümün neden bulunduğunu göster (Ctrl+I)</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>Benzer bir aramadan sonra seçildi: {n} yukarı</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>Vurgulanan tümce sorgunuza en yakın olanıdır.</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>Sözcükleriniz adında, başlığında ya da ara başlığında</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>Yeniden sıralandı: aynı yerde</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>Yeniden sıralandı: {n} yukarı</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>Yeniden sıralandı: {n} aşağı</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Süzgeçler: {filters}</translation>
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
        <translation>Dil modelinin kullandığı bellek.</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>Dil modeli sınırını aşınca iki parça arasında yeniden başlatılır. Otomatik: bu bilgisayarın belleğinin dörtte biri.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>Kullanılamıyor</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Programla gelir</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Kurulu</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Yalnız içe aktarma</translation>
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
        <translation>Anlamla aramayı bu aygıtta sağlar. Yeni model tüm dosyaları arka planda yeniden dizinler; o zamana dek şimdiki kullanılır. Önceki modellerin vektörleri korunur.</translation>
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
        <translation>Model indirme adresi</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>huggingface.co için boş bırakın ya da bir yansının adresini girin. Modeller yalnız siz isteyince indirilir.</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>{name} kopyalanıp sınanıyor…</translation>
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
        <translation>Her yeniden başlatmadan sonra çöküyor. Ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation>Arama motoru çalışmıyor</translation>
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
        <translation>Önceki sayfa (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Sonraki sayfa (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Uzaklaştır (Ctrl+-)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>Genişliğe sığdır (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Yakınlaştır (Ctrl++)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Sonraki eşleşme (F3)</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>Bu resim gösterilemedi</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>Bu sayfa gösterilemedi</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Metni göster</translation>
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
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>Bu bölüm sayfada vurgulanamadı.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
        <translation>Kaldırmak için tıklayın.</translation>
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
        <translation>Arka planda dizinleme</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>Dizinleme bu durumlarda duraklar. Her zaman arayabilirsiniz.</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Siz bilgisayarı kullanırken bir çekirdek boş kalır.</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>Klasörler ayrıca her başlangıçta ve 30 dakikada bir denetlenir.</translation>
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
        <translation>Kaynağı kopyala</translation>
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
        <translation>Bağlamında bölüm</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Metin olarak göster</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>Bölümü bağlamında görmek için bir sonuç seçin.</translation>
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
        <translation>Kaynak kopyalandı</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>Metin kaynağıyla kopyalandı</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>Kaynağıyla kopyala</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>Bir bakışta gizlilik</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>Dosyalarınız yalnız okunur</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>Hiç değiştirilmez, taşınmaz ya da yüklenmez.</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>Dizin bu bilgisayarda kalır</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>Dosyalarınızın metnini ve adlarını, metinden hesaplanan vektörleri içerir. Okuyabilecekleri bir sürücüye taşımadıkça bu bilgisayarın öteki kullanıcıları onu okuyamaz.</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>Metinlerinizin vektörleri bir sunucuda da saklanır</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>Yapay zekâ asistanları seçtiğiniz klasörlerde arayabilir</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>Bir asistan okuduklarını sağlayıcısına gönderebilir. Ne sorduğunu Yapay zekâ asistanları bölümünde görebilirsiniz.</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>Siz açmadıkça güncelleme denetimi kapalıdır</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>Şimdi denetle’ye tıkladığınızda ya da Hakkında altında açıldıysa haftada bir, program {host} ile bağlantı kurar. Yalnız isteğin kendisi gönderilir.</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>Sorular bir dil modeli sunucusuna gider</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>Ağ bağlantısı yok</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>Hesap yok, bulut yok, telemetri yok. Tek istisna: dil modeli indirilirken huggingface.co ya da belirlediğiniz yansı ile bağlantı kurulur; sizinle ya da dosyalarınızla ilgili hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>Günlüklerde dosya içeriği yoktur</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>Günlükler hataları bulmaya yarar. Dosya adları içerebilir, ama dosyalarınızın metnini ve aramalarınızı içermez. Hiçbir zaman gönderilmez.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Günlükleri göster</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>Sunucu: {address}. Sor sayfasına girdiklerinizi ve bulunan bölümleri alır.</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>Sunucu: {address}. Bir metnin ne hakkında olduğu vektöründen çıkarılabilir. Metinlerin kendisi ve dosya adları gönderilmez.</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>Başka bağlantı yok</translation>
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
        <translation>Neden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
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
        <translation>Yok sayılanları göster</translation>
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
        <translation>Bu dosyaların aştığı sınırı yükseltip yeniden oku</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>Okunamayan dosyalar</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>Bu dosyaları değişene dek yok say</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>{files} okunamadı. Geri kalan her şey aranabilir.</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>{files} değişene dek yok sayılıyor.</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>Yok sayılan dosya yok</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>Metin içeren tüm dosyalar okunabildi.</translation>
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
        <translation>Öneriler</translation>
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
        <source>Search syntax</source>
        <translation>Arama söz dizimi</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>bu deyişi içeren bölümler önce gelir</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>bu sözcüğü içeren bölümleri hariç tutar</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>ikisinden birini içeren bölümler önce gelir</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>- hariç tutar</translation>
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
        <translation>Dosyalarınızı anlamıyla arayın</translation>
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
        <translation>Arama başlıyor</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>Aramanız hazır olunca çalışır.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Bir şey ters gitti</translation>
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
        <translation>Bu aramayı pencerede aç</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
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
        <translation>Son aramalar ve dosyalar</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Son aramalar</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>Son değişen dosyalar</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>Metin tanıma kuyruğuna eklendi: {files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>Metni tanınamayan dosyalar</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Metni yeniden tanı</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Dil olarak tanı…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Metin tanıma</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Duraklatıldı.</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>Ayarlarda kapatıldı.</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>Bekleyen: {pages}, {files}.</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>Tanınan: {pages}, {files}.</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>Başarısız: {files}.</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>Tanınacak tarama veya resim yok.</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>Taranmış sayfaların ve resimlerin içlerindeki metinle bulunmasını sağlar. Diğer tüm dizinlemelerden sonra, bu cihazda çalışır. Kapatırsanız tanınan metin aranabilir kalır.</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>Kurulu metin tanıma motoru yok.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
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
        <translation>Rapor</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>Rapor; sürümleri, sayıları, boyutları, türlerine göre sorunları, dizin ayarlarını ve günlüğün son satırlarını içerir. Dosyalarınızın metnini ve aramalarınızı içermez. Siz eklemedikçe adların ve yolların yerine kısa özetler konur. Siz gönderene dek bu bilgisayarda kalır.</translation>
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
        <translation>Hata raporuna eklenecek rapor</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>Rapor kaydedilemedi ({reason}). Başka bir yer seçin.</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Öteki modeller</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>Yeniden sıralama modeli kurulu değil. Bunun yerine bölümler cümle cümle karşılaştırılır.</translation>
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
        <translation>Kaynak kopyalandı</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} açılıyor</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>Bu, seçtiğiniz klasörlerden biri. Klasörler sayfasından çıkarın.</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>{what} aramadan hariç tutuldu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>{what} aramadan hariç tutulsun mu?</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>{what} klasörü ve içindeki her şey aramadan hariç tutulsun mu?</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>Tüm {what} dosyaları aramadan hariç tutulsun mu?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>Artık burada bulunmaz; dosyaların kendisine dokunulmaz. Bunu her an Klasörler sayfasında Hariç tutulanlar altında geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Hariç tut</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>Yeniden aramaya dahil edildi.</translation>
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
        <translation>Süzgeçleri sonuçların yanında göster</translation>
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
        <source>Hide duplicates and versions</source>
        <translation>Yinelenenleri ve sürümleri gizle</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>Yinelenenleri ve sürümleri göster</translation>
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
        <translation>Kaynağı kopyala</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Metni yeniden tanı</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Dil olarak tanı…</translation>
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
        <translation>Aramadan hariç tut</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>Tüm {suffix} dosyaları…</translation>
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
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>Daha fazla kayıtlı arama</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>Yeni boyutu uygulamak için yeniden başlatın.</translation>
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
        <translation>Dosyalarınızı anlamıyla arayın</translation>
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
        <translation>Aranacak klasörleri seçin. Dosyalar okunur okunmaz bulunabilir.</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>Herhangi bir dilde sözcükler ya da bir soru yazın. Başka dillerdeki dosyalar da bulunur.</translation>
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
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>Cümleyi önizlemede göster</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Kaynağıyla kopyala</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>Bu bilgisayardaki dil modeli</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>Sunucu ara</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>Bu bilgisayardaki sunucular</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
</context>
<context>
    <name>ServerController</name>
    <message>
        <source>Looking for servers…</source>
        <translation>Sunucular aranıyor…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>Sunucunun modelleri soruluyor…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>Dil modeli bekleniyor…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address} bu bilgisayarda değil. Sorularınız ve onlar için dosyalarınızda bulunan bölümler ağ üzerinden oraya gönderilir. O bilgisayarı yöneten kişi bunları okuyabilir ve saklayabilir. {warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Bağlantı şifreli değil.</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>Dosyalarınızdaki metinler başka bir bilgisayara gönderilsin mi?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>İzin ver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>The model works. It can read about {number} tokens at once.</source>
        <translation>Model çalışıyor. Bir seferde yaklaşık {number} belirteç okuyabilir.</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>Sunucu bulunamadı. Bu bilgisayarda Ollama, LM Studio veya bir llama.cpp sunucusu başlatın ya da adresini girin.</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>Sunucuda henüz model yok. Orada bir tane indirin.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln model(s)</source>
        <translation>
            <numerusform>{name}: %Ln model</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation>Ayarlarda ara</translation>
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
        <translation> dk</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>The top passages are compared with your question in more detail, in under half a second after the results appear: by a second model in the languages it supports, otherwise sentence by sentence.</source>
        <translation>İlk bölümler, sonuçlar göründükten sonra yarım saniyeden kısa sürede sorunuzla daha ayrıntılı karşılaştırılır: desteklediği dillerde ikinci bir modelle, diğerlerinde cümle cümle.</translation>
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
        <translation>Açtığınız, içinden kopyaladığınız ya da önizlemede okuduğunuz bir dosya, aynı ya da benzer bir şeyi yeniden aradığınızda yukarı çıkar, ama hiçbir zaman açıkça daha iyi bir sonucun üstüne geçmez. Öğrenilenler bu bilgisayarda kalır ve bunu kapattığınızda silinir.</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>Dosyalarım hakkındaki soruları yanıtla</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>Soruları bir dil modeliyle yanıtla</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>Yanıtları bu bilgisayarda, Ollama, LM Studio veya llama.cpp gibi bir programda çalışan bir dil modeli yazar. Sorunuzu ve bulunan bölümleri alır. Her alıntı denetlenir, alıntısı olmayan ifadeler çıkarılır.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>Web tarayıcılarının yer imleri</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Vektör sunucusunun sertifikası</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Güncellemeleri denetle</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Güncellemeleri haftada bir denetle</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>Sunum, video ve görüntülü görüşmelerde</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>.gitignore’un yok saydığı dosyaları hariç tut</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Gizli dosyaları hariç tut</translation>
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
        <source>Excluded patterns</source>
        <translation>Hariç tutma kalıpları</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dosya boyutu</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>Dosya boyutu sınırı (MB)</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>.gitignore’un yok saydığı dosyalar</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>Asistanların arayabileceği klasörler</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>GNOME genel görünümü</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Sonuçları gruplama ölçütü</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Gizli dosya ve klasörler</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>Dosyalarınızdaki bir cümle sorunuzu açıkça yanıtlıyorsa sonuçların üstünde kelimesi kelimesine gösterilir.</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>Resim dosyalarında ve belgelerdeki resimlerde de</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>Güç tasarrufu kipinde</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>Yeni ve değişen dosyaları hemen dizinle</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>Intel GPU (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Arayüz boyutu (%)</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>KRunner ve Plasma menüsü</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>Soruları ve yanıtları sakla</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>Soruları ve yanıtları bu bilgisayarda sakla</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Sürdürsün</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Dil modeli</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>Dil modeli sunucusu</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>Bu programın dili. Burada ne seçerseniz seçin dosyalar her dilde bulunur.</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>Resimlerdeki metnin dilleri</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>En büyük resim</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>Metin tanıma için en büyük resim (megapiksel)</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>Seçtiğiniz sonuçlardan öğren</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>Asistanlar seçtiğiniz klasörlerde arayabilsin</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>Gizli olabilecekler: özel anahtarlar, parola depoları, .env dosyaları</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Bir dosya için bellek sınırı (MB)</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>Dil modelinin bellek sınırı</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Dil modelinin bellek sınırı (MB)</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>Dosya başına bellek</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Model indirmeleri için yansı</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>Soruları yanıtlayan model</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>Dolu disk gibi sorunları bana bildir</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Pildeyken</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>Sunum, video ve görüntülü görüşmelerde duraklat</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Tam ekranda duraklat</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>Güç tasarrufu kipinde duraklat</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pildeyken duraklat</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>Bilgisayar ısınınca duraklat</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>İşlemci</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>İlk sonuçları yeniden sırala</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>Yeniden sıralama modeli</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>Dosya başına okuma süresi</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>Son aramalar yalnız bu bilgisayarda saklanır. Kayıtlı aramalar siz kaldırana dek kalır.</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>Yalnızca taranmış PDF’lerdeki değil, resimlerdeki metni de tanı</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>Taramalardaki ve resimlerdeki metni tanı</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>Taramalardaki ve resimlerdeki metni tanı (OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Son aramaları anımsa</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>Dil modelini çalıştırır. Değişince model yeniden yüklenir.</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>Soruyu yanıtlayan cümleleri göster</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>Yanıtı en çok bu kadar bekle</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>Yanıt için süre sınırı (dakika)</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>Başlıklar, adresler ve klasörler bu bilgisayardaki Firefox ile Chrome, Edge, Brave ve Vivaldi gibi Chromium tabanlı tarayıcılardan okunur. Sayfalar indirilmez ve Chromium tabanlı tarayıcıların okuma listeleri okunmaz.</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Seçili metni ara</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>Yer imlerimde ara</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Hızlı arama kısayolu</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>Seçili metni arama kısayolu</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Tepside simge göster</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>Dosyaları GNOME aramasında göster</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>Dosyaları KRunner’da göster</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Tepside simge göster</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Hızlı aramayı göster ya da gizle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>Sistemin kendi ölçeklemesine ek olarak metnin ve geri kalan her şeyin boyutu.</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Sonuçları sıralama ölçütü</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>Sistem klasörleri, önbellekler, node_modules ve .git gibi program dosyaları</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>Hesap tablosu başına metin</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>Hesap tablosu başına metin (MB)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Bir dosya için süre sınırı (saniye)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Dil modelini bellekten kaldırma süresi (dakika)</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>Dil modelini boşta kalınca kaldırma süresi</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>Ben uzaktayken tüm çekirdekleri kullan</translation>
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
        <source>When I close the window</source>
        <translation>Pencereyi kapattığımda</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>Bilgisayar ısınınca</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>Bir program tam ekrandayken</translation>
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
        <translation>Hiçbir ayar şimdikilerden farklı değil.</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>Dikkat: bu ayarlarla daha çok dosyanız dizinlenebilir:</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>Dil modeli değişiyor; tüm dosyalar yeniden dizinlenir.</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>Son aramalar artık anımsanmaz, var olanlar temizlenir.</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>Bilinmeyen, yok sayılan ayarlar: {names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>Verilerinizin nerede saklandığını belirlediğinden içe aktarılmayanlar: {names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Bu ayarlar içe aktarılsın mı?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>Klasörleriniz, dizin ve dil modeli korunur. Hariç tutma kalıpları da sıfırlanır. Sonra geri yüklemek isterseniz önce ayarları dışa aktarın.</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>Ayarlar içe aktarıldı.</translation>
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
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>tarayıcı sık kullanılanlar favoriler Firefox Chrome Edge web internet</translation>
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
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>OCR tarama taranmış resim fotoğraf görüntü ekran görüntüsü tesseract diller</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>geçmiş uyarlanır kişisel sıralama unut sil</translation>
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
        <translation>“{words}” ile eşleşen ayar yok.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>{file} içindeki pencere ayarları okunamadı. Son sağlam kopyaları ya da varsayılanlar kullanılıyor, okunamayan dosya da yanlarında saklanıyor.</translation>
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
        <translation>Hariç tuttuğunuz dosyalar dizinlenecek. Okunamayan ayarlar yenilerinin yanında saklanır.</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>Varsayılan ayarlar kullanılsın mı?</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
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
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>Aramanıza dönmek için tıklayın (Esc)</translation>
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
        <translation>Dizinleme hızı</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>Son birkaç dakikada hiçbir şey dizinlenmedi.</translation>
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
        <translation>Şimdi {now}, en yüksek {most}</translation>
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
        <translation>Başlıyor…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Dizinleme ilerlemesi</translation>
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
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>Masaüstünüzde ara</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>Desktop Search çalışırken dosyalarınızı masaüstünün kendi aramasında gösterir. Bu bilgisayardan hiçbir şey çıkmaz.</translation>
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
        <source>Saved to {place}</source>
        <translation>{place} içine kaydedildi</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME bir sistem klasöründe dosya ister. Bunu uçbirimde bir kez çalıştırın, oturumu kapatıp yeniden açın:</translation>
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
    <name>UpdateCheck</name>
    <message>
        <source>Open page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation>Sürümü atla</translation>
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
        <translation>Güncellemeler</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>{host} ile bağlantı kurar. Yalnız isteğin kendisi gönderilir. Hiçbir şey indirilmez ya da kurulmaz.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>En yeni sürüm kurulu.</translation>
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
        <translation>Dizinlemeye hazır</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>Kurulumu atla</translation>
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
        <translation>Anlamla aramayı bu aygıtta sağlar. Çoğu kişi için önerilir. İstediğiniz zaman değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Aranacak klasörleri seçin</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Arka planda dizinleme</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>Bu ayarlarla başla</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>Dizinleme Başlat’a tıklayınca başlar. Bu sırada arama yapabilirsiniz.</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>Son sayfadan önce hiçbir şey dizinlenmez. Kurulumu atlarsanız Klasörler sayfasında bir klasör ekleyene dek hiçbir şey dizinlenmez.</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>Başlat’a tıklamadan hiçbir şey dizinlenmez.</translation>
    </message>
</context>
</TS>
