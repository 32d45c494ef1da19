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
        <source>a piece of the file&apos;s name</source>
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
        <source>Locked by a password</source>
        <translation>Parolayla kilitli</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bozuk</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>İçinde metin yok</translation>
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
        <source>Took too long to read</source>
        <translation>Okunması çok uzun sürdü</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>Çok fazla bellek gerekti</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>Okuyan programı kapattı</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Okunamadı</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>Bir yana ayrıldılar. .gitignore dosyalarını sadeleştirip yeniden deneyin ya da hariç tutun.</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>Yalnız sözcükleriyle bulunur</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>Taranamayan klasörler</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>Parolasız kaydedin ya da yok sayın.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>Kaynağından yeniden kopyalayın ya da yok sayın.</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>Taramalar önce başka bir programla metin tanıma ister; ötekileri yok sayın.</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>Sınırı yükseltin, okunurlar.</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>İzinlerini değiştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>Sınırı yükseltin, daha çok süre alırlar.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>Sınırı yükseltin, daha çok bellek alırlar.</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>Bir yana ayrıldılar. Başka biçimde kaydedin ya da yok sayın.</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>Sürücünün takılı olduğuna bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>Dil modeli bunların bir kısmında başarısız oluyor. Başka modelle deneyin ya da yok sayın.</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>Dizindekiler bu arada bulunur.</translation>
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
        <source>{files}, {passages}</source>
        <translation>{files}, {passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}: {facts}.</translation>
    </message>
    <message>
        <source>{files} to be read</source>
        <translation>{files} okunacak</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>{passages} öğrenilecek</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>{passages} vektör dizinine gidiyor</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>son izleri birkaç dakikada silinecek kaldırılmış bir klasör</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>Bekleyen: {what}.</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>{to} her şeyi öğrenince {old} yerine geçer: {done} / {total}.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Aşağıya bakın</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} kaldı</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>{passages} öğrenilecek</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Henüz karşılaştırılmadı</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>Karşılaştırıldı {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Henüz denetlenmedi.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sağlam</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>onarıldı</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>onarılamadı</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>Son denetim {time}: {outcome}.</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>Dizin denetleniyor.</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>Dizin sıkıştırılıyor.</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>Vektör dizini yeniden kuruluyor.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>{n} MB geldi</translation>
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
        <source>Quality not measured here</source>
        <translation>Kalitesi burada ölçülmedi</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Doğru sayfa ilk onda: {figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>Hızı bilinmiyor</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>Varsayılanın hızında</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>Boyutuna göre yaklaşık {n} kat hızlı</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>Boyutuna göre yaklaşık {n} kat yavaş</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Merkeze soruluyor</translation>
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
        <source>Passages that hold “{text}” come first.</source>
        <translation>“{text}” içeren bölümler önce gelir.</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>“{text}” içeren bölümler çıkarılır.</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>Bunlardan birini içeren bölümler önce gelir: {text}</translation>
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
        <source>Only files whose name holds: {text}</source>
        <translation>Yalnız adında bu geçen dosyalar: {text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>Adında bu geçen dosyalar hariç: {text}</translation>
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
    <message>
        <source>score {score} of 100</source>
        <translation>puan {score} / 100</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>tam sözcükler</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>Böyle 100 sonuçtan {score} tanesi aranandır.</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>Sorgunuza anlam benzerliği: {score} / 1</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>Sorgunuzun sözcükleri bu bölümde geçiyor.</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>Sorduğunuzla neredeyse aynı şeyi söylüyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln bölüm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>%Ln dosyada sayıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>En yakın %Ln dosyada sayıldı. Süzgeç daha derine bakar.</numerusform>
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
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>Bu, şu an aramada olan hiçbir dosyayı dışarıda bırakmaz.</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>Bu, %Ln dosyayı dışarıda bırakır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>Bu, %Ln dosyayı dışarıda bırakır; şu an bulunabilen: {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>%Ln ayar değişecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>bir dakikadan az kaldı</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>yaklaşık %Ln dakika kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>yaklaşık {n} saat kaldı</translation>
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
        <source>Waiting: {reason}</source>
        <translation>Bekliyor: {reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Başlıyor</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Henüz klasör yok</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Değişiklik aranıyor</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dosyalar okunuyor</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>Anlamlar öğreniliyor</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>Dizin onarılıyor</translation>
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
        <source>saving power</source>
        <translation>güç tasarrufu</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>bilgisayar ısındı</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>tam ekran bir program</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>sunum ya da film</translation>
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
        <source>{rate} passages/s</source>
        <translation>{rate} bölüm/sn</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>{old} yerine {new}: {done} / {all} bölüm</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>{old} yerine {new}: {done} / {all} bölüm. Bu arada {old} yanıtlıyor.</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>Dil modeli yükleniyor</translation>
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
        <source>{files}  ·  {took}</source>
        <translation>{files}  ·  {took}</translation>
    </message>
    <message>
        <source>Searched also for: {words}  ·  {files}  ·  {took}</source>
        <translation>Şunlar da arandı: {words}  ·  {files}  ·  {took}</translation>
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
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>Yalnız sözcüklerle bulundu. Dil modeli yüklenince anlam da aranır.</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>Yalnız sözcüklerle bulundu. Dil modeli yok.</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>Yalnız sözcüklerle bulundu. Seçili dil modeli yalnız İngilizce anlar.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Henüz dizinlenen bir şey yok</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>İlk dosyalar okunur okunmaz burada bulunur.</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Şimdiye dek: {facts}.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Şimdilik bir şey bulunmadı</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>Okundukça arama yinelenir.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>Bu süzgeçlerle bir şey bulunmadı</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>Birini kaldırın ya da başka sözcükler deneyin.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Aranacak bir şey yok</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>Sorguda sözcük yok: birkaç harf ya da bir soru deneyin.</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>Hiçbir dosyada bu sözcükler yok</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>Dil modeli hâlâ yükleniyor; yüklenince anlam da aranır.</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>Dil modeli olmadığından yalnız sözcükler arandı. Ayarlar’da bir tane seçin.</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>Dil modeli yalnız İngilizce anladığından yalnız sözcükler arandı. Ayarlar’da başkaları var.</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>Dosyalarınızda yakın bir şey yok</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>Başka sözcükler deneyin ya da bir insana sorar gibi sorun. Her dil olur.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Hesap tabloları</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Sunumlar</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web sayfaları</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Kitaplar</translation>
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
        <source>Notebooks</source>
        <translation>Not defterleri</translation>
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
        <source>Indexing cannot go on</source>
        <translation>Dizinleme sürdürülemiyor</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>Dil modeli çalışmıyor</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>O zamana dek dosyalarınız sözcükleriyle aranır.</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>Bir klasöre ulaşılamıyor</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder}: bilinenler saklanıyor. Temelli gittiyse pencereden kaldırın.</translation>
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
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Siz çalışırken</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Hızlı arama</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Başlangıç ve tepsi</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
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
        <source>With a result</source>
        <translation>Bir sonuçta</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>Önizlemede</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>Hızlı aramada</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Bu kısayolları göster</translation>
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
        <source>Save this search, or remove it from those saved</source>
        <translation>Bu aramayı kaydet ya da kayıtlılardan çıkar</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Panodakine benzeyeni bul</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Dosyayı aç</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Klasöründe göster</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Yolunu kopyala</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>Bölümü kaynağıyla kopyala</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>Birkaç dosya seç, bir tane daha ya da hepsi</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>Neredeyse aynı şeyi söyleyen dosyaları göster</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Yeniden gizle</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Benzer dosyaları bul</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Bu neden bulundu?</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>Sözcüklerinizin olduğu sonraki yere git</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Önceki yere git</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>Önizleme genişliğinde</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Hızlı aramayı göster ya da kaldır</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Başka programda seçili metni ara</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>Sonraki ya da önceki dosyaya git</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>Beş dosya ileri ya da geri git</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>Önizlemeyi göster, sonra ona geç</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>Önizlemeyi kaldır</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Bu sorguyla pencerede sürdür</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>Hızlı aramayı kaldır</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>Yakın bir şey yok; en yakın: {files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>Bu ayarlar programın başka bir sürümünden.</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>Bu sürümle yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>Şunlar kullanılamadığından hiçbir ayar alınmadı: {names}.</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>Dosyayı düzeltin ya da yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>Bu, bu programın ayar dosyası değil.</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>Burada ya da başka bilgisayarda dışa aktarılmış birini seçin.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>{version} sürümü çıktı.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>{host} yerine ulaşılamadı. İnternet bağlantısını denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>{host} şu anda yeni sürümlerden haberdar değil. Başka bir gün yeniden deneyin.</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>{host} güvenli olmayan bir adrese yönlendirdi. İzlenmedi.</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>{host} yanıtı çok büyük. Kabul edilmedi.</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>{host} yanıtı bu programı yapanlarca imzalanmamış. Kabul edilmedi.</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>{host} yanıtı okunamıyor. Kabul edilmedi.</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>{host} yanıtı bundan daha eski bir sürümü bildiriyor. Kabul edilmedi.</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>{host} yanıtı önceki bir yanıttan daha eski. Kabul edilmedi.</translation>
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
        <source>in another order</source>
        <translation>başka bir sırada</translation>
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
        <source>Index changes right away</source>
        <translation>Değişiklikleri anında dizinle</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>En büyük dosya (MB)</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>En büyük hesap tablosu (MB metin)</translation>
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
        <source>Rerank results</source>
        <translation>Sonuçları yeniden sırala</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>Yeniden sıralama modeli</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pildeyken duraklat</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>Güç tasarrufunda duraklat</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>Bilgisayar ısınınca duraklat</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Tam ekranda duraklat</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>Sunumlarda duraklat</translation>
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
        <source>When the window is closed</source>
        <translation>Pencere kapatılınca</translation>
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
        <source>Shortcut to search for the selection</source>
        <translation>Seçimi arama kısayolu</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>GNOME aramalarını yanıtla</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>KRunner aramalarını yanıtla</translation>
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
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>{program} {version}</source>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say. It is free software.</source>
        <translation>Kendi dosyalarınızda söylenenleri bulur. Özgür yazılımdır.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lisanslar…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>Öteki işlerinizin yanında</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>Arama hiç bekletilmez. Bunların hepsi sonra Ayarlar’da değişebilir.</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Bilgisayar pildeyken bekle</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>Fişe takılınca dizinleme kendiliğinden sürer. Dizindekiler bu arada bulunur.</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>Bir program tam ekrandayken bekle</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>Oyunlar, filmler ve sunumlar bilgisayarın tümünü alır.</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>Siz yokken bilgisayarın tümünü kullan</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>Siz başındayken bir çekirdek her durumda size kalır.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Oturum açınca başlat</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>Pencere açmadan; değişiklikler hemen alınır.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Pencere kapanınca çalışmayı sürdür</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>Varsa tepside. Arama o zaman hemen hazırdır.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>{program} içinde bir hata</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>Bu, programın hatasıdır, sizin değil. Dosyalarınız ve dizin zarar görmedi. Aşağıdaki ayrıntılar onu gidermeye yarar; birine göndermedikçe bu bilgisayarda kalır. İçinde dosya adlarınız olabilir.</translation>
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
        <source>Something went wrong</source>
        <translation>Bir şey ters gitti</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}, kaldır</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>Aramanın neyle sınırlı olduğu</translation>
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
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>Metin belgeleri</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Hesap tabloları</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Sunumlar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web sayfaları</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>E-kitaplar</translation>
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
        <source>Notebooks</source>
        <translation>Not defterleri</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kaynak kod</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Düz metin</translation>
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
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>Eski kopya gitmeden her şey kopyalanıp karşılaştırılır. Bu arada arama yapılamaz; sonra program yeniden başlar.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>Arama duruyor.</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>Tüm dosyalar yeniden okunur ve öğrenilir, saatler sürebilir. Klasörleriniz, ayarlarınız, dil modelleri ve dosyalarınız kalır.</translation>
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
        <source>The index is cleared.</source>
        <translation>Dizin boşaltılıyor.</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>Dizin kopyalanıp karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>Dizin taşınamadı. Olduğu yerde kalıyor.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>Dizin boşaltılamadı. Yeniden deneyin; günlükte daha çoğu var.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>Nerede ne var</translation>
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
        <source>The index takes {size}.</source>
        <translation>Dizin {size} tutuyor.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>What the language model runs on. A change loads it anew.</source>
        <translation>Dil modelinin çalıştığı yer. Değişince yeniden yüklenir.</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Kendiliğinden seç</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>İşlemci (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>NVIDIA grafik (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple grafik (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>Intel grafik (XPU)</translation>
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
        <source>A .gitignore file leaves it out.</source>
        <translation>Bir .gitignore dosyası onu dışarıda bırakıyor.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Bu bilgisayarda bir klasör.</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>Dizinin bir kısmı bozuk ({0} bölüm ya da vektör).</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>Dizinin bir kısmı bozuk ve sonuçların dışında. Pencere açıkken ya da verify komutuyla onarılır.</translation>
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
        <source>Another page was asked for.</source>
        <translation>Başka bir sayfa istendi.</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>Başka bir kullanıcı {0} içine yazabiliyor.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>Dosya izinlerini değiştirin ya da ayarlarda bir kalıpla dışarıda bırakın.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Diskin ya da ağ sürücüsünün takılı olduğuna bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>Klasöre yazılabildiğine bakın.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Ayarlar’daki yansı adresini denetleyin.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>Yazımı denetleyin ya da bulunduğu sürücüyü takın.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Yazımı denetleyin.</translation>
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
        <source>Choose another value.</source>
        <translation>Başka bir değer seçin.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>Bulunduğu klasörü seçin.</translation>
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
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>Modelin klasörünü ya da geldiği arşivi seçin.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Desktop Search’ü kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>Önce o programı kapatın ya da buna --base-dir ile başka bir klasör verin.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>Sıkıştırma durduruldu.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Sayaçlar yanlıştı, düzeltildi.</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>Güvenmeyin: modeli yazarlarının sunduğu yerden alın.</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>Güvenmeyin: başka bir yansı kullanın ya da hiç kullanmayın.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Yeniden indirin ya da Ayarlar’da başka bir model seçin.</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>Bu sayfa çizilemedi; dosya büyük olasılıkla bozuk.</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>Bu sayfayı çizmek {0} saniyeden uzun sürüyor.</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>Bu sayfayı çizmek {0} MB’tan çok bellek istiyor.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>İngilizce ve Çince</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Yeniden alın.</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>Bu türden dosyalarda ({0}) aranacak metin yok.</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>Az bilinen dillerde bile bir tümcenin çevirilerini bulur; sorularda zayıf.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>Önce son sağlam kopyalarını geri yükleyin ya da varsayılanlarla başlayın.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Uzun bölümler için.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Yer açın.</translation>
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
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>Olması gerekiyorsa kendi programında açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Güveniyorsanız ayarlarda boyut sınırını yükseltin.</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>İçe aktarıldı; {0} türünden sayıldı.</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>Bu değişince dizinleme kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>Dizinlemede beklenmedik bir hata oldu; ayrıntılar günlükte.</translation>
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
        <source>It belongs to this program&apos;s own data.</source>
        <translation>Bu programın kendi verisi.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>Değişiklikleri izlenemiyor ({0}), bu yüzden birkaç dakikada bir bakılıyor.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>İçinde ayar yok.</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>Bu bir bağlantı; gösterdiği şey kendi yerinde okunur.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>Geçici, kilit ya da yedek dosyası.</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>Sözcüklerle yanıtlanır.</translation>
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
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>Katalogdan yeniden kurulur; hiçbir şey yitmez.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Dosya yok, kopyası da okunamıyor.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>İç içe yapısı çok derin.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>Dosya değil; aygıt, boru ya da soket.</translation>
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
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>Dizinden yeniden kurulur; hiçbir şey yitmez.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Çok büyük.</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>Sonraki başlangıçta bir kez daha denenir. Şimdi de yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>Bulutta, bu bilgisayarda değil.</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>Değişiklik bildirmeyen başka bir bilgisayarda ya da sanal sürücüde ({0}), bu yüzden birkaç dakikada bir bakılıyor.</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>Taşınmış ya da silinmiş; sonraki taramada sonuçlardan çıkar.</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>Sorular için yapıldı.</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>Tümceleri karşılaştırmak için yapıldı; uzun bölümlerde zayıf.</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>Diskinde yer açın ve o klasöre yazabildiğinize bakın.</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>O diskte yer açıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>O diskte yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>O diskte yer açıp yeniden deneyin: gelenler saklandı.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>Dizinin bulunduğu diskte yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>Önce orada yer açın.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Orada yer açın.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>Dizin kendi içine taşınamaz.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>{0} modeli burada işe yaramıyor: {1}.</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>{0} içinde zaten bir dizin var.</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0}, {1} tarafından oluşturulmuş bir klasörde değil; olduğu gibi bırakıldı.</translation>
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
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>O dosyayı taşıyıp yeniden başlatın: dosyalarınız yeniden okunur, hiçbirine dokunulmaz.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>Hiçbir şey dizinlenmiyor: {0} içindeki dizine yazılamıyor{1}. Dizindekiler bulunur. Diskin salt okunur olmadığına ve o klasöre yazabildiğinize bakın; dizinleme o zaman kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>Hiçbir şey dizinlenmiyor: dizinin bulunduğu diskte yer kalmadı ({0}). Dizindekiler bulunur. Orada yer açın; dizinleme o zaman kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>Bir şey yapmak gerekmez. Program güncellenince ya da başka modelle yeniden deneyin.</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>Daha eski; tümceleri karşılaştırmak için.</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>Kendi kalıplarınızdan biri onu dışarıda bırakıyor.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>Bu dosyanın bir bölümü öğrenilemedi; sözcükleriyle bulunur.</translation>
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
        <source>Only what is in it can be compared.</source>
        <translation>Yalnız içindekiler karşılaştırılabilir.</translation>
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
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>Kendi programında açıp yeniden kaydedin ya da yeni bir kopya alın.</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>Dosyayı kendi programında açın.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>Ya da modeli klasörden veya dosyadan içe aktarın.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Lütfen bildirin.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Ayarlarda boyut sınırını yükseltin ya da dosyayı bölün.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>Bu dosyayı okumak okuyucuyu çökertti; dosya büyük olasılıkla bozuk.</translation>
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
        <source>Remove it, or get a fresh copy.</source>
        <translation>Silin ya da yeni bir kopya alın.</translation>
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
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>Program güncellenince yeniden deneyin ya da klasörü hariç tutun.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>Program güncellenince yeniden deneyin ya da bildirin; ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>Rastlantıysa buradan yeniden deneyin ya da başka biçimde kaydedin.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>`desktop-search settings restore` (son sağlam kopya) ya da `desktop-search settings reset` (varsayılanlar) komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>Sonra yeniden çalıştırın; kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>Metin tanımadan (OCR) geçirip sonucu kaydedin.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Metni aranabilsin diye parolasız bir kopya kaydedin.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>Daha yeni biçimde kaydedin ya da bildirin; ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>Anlamla arama o zaman kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>Diskte yer olduğuna bakın.</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>Diskin takılı olduğuna ve o klasöre yazabildiğinize bakın.</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>Bunun bir klasör olduğuna, ona ve içindekilere yazabildiğinize bakın.</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>Oraya yazabildiğinize bakın.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>{0} içindeki kalıpları sadeleştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>Biri {0} içindeki vektör dizinini değiştirmiş.</translation>
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
        <source>Start again: it is restored from its last copy.</source>
        <translation>Yeniden başlatın: son kopyasından geri yüklenir.</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>Yeniden başlatın: dizin geri yüklenir.</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>Varsayılanlarla başlayın.</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>Yeniden başlatın; kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>Programı yeniden başlatın ya da Ayarlar’da başka bir model seçin.</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>Programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>O program artık yok.</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>model.safetensors içeren birini alın ya da sentence-transformers ile dönüştürün: save_pretrained yapar.</translation>
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
        <source>Choose Check the index, under Health.</source>
        <translation>Sağlık altında “Dizini denetle”yi seçin.</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>Bu bilgisayarda birini seçin.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>Bulunduğu sürücüyü takın.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>Olduğu yerde kalıyor. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Orada yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Tarayıcınızda açın.</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>Çalıştığından ve adres, sertifika ve belirtecin doğru olduğundan emin olun.</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>Dil modeli yalnız {0} MB alabildiğinden metinler daha küçük parçalarla öğreniliyor.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>Kataloğun arama tabloları bozuktu, yeniden kuruldu.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>{0} bağlantısı koptu ({1}).</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>Dizinin kopyası bozuktu, silindi; yenisi oluşturuluyor.</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>Varsayılan. Paketinin bulunduğu yerde programla gelir.</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>Varsayılan; programla gelir.</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>{0} indirmesi durduruldu.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>“{0}” modeli ne biliniyor ne de bir klasör.</translation>
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
        <source>The engine ends.</source>
        <translation>Motor kapanıyor.</translation>
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
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>{0} dosyası kullanılamıyor ({1}); düzeltin ya da silin.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>{0} klasörü okunamıyor ({1}); sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>{0} klasörü sonuna dek okunamadı; sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>{0} klasörü boş ve öncekinden başka sürücüde; sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>{0} klasörü yok; sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>Program {0} klasörünü tararken iki kez yanıt vermez oldu; klasör bir yana ayrıldı, bilinen sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>{0} klasörü okunamaz.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>{0} klasörü okunamaz; sonuçları saklanıyor. Kendinize okuma izni verin.</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>Merkezdeki {0} safetensors ağırlıkları ya da tokenizer.json içermiyor.</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>İçe aktarılan {0} modeli artık bu bilgisayarda değil.</translation>
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
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>{0} içindeki dizin şu an kullanılamıyor ({1}).</translation>
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
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>{0} içindeki dizin bu programın daha yeni bir sürümünden.</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>{0} içindeki dizin bu programın daha eski bir sürümünden ve değiştirilemez.</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>Dizin zaten {0} içinde.</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>Dizin {0} içine taşındı, orası şimdi yok.</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>Dil modeli bir sorguda kapandı, yeniden başlatılıyor.</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>Dil modeli bir metinde beklenmedik biçimde kapandı.</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>Dil modeli bu sorguda başarısız.</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>Dil modeli başlatılıyor.</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>Dil modeline {0} MB bellek gerek, {1} alabiliyor. Ayarlarda daha çok verin ya da küçük bir model seçin.</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>Dil modeli kaldırıldı.</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>Varsayılanın büyük kardeşi.</translation>
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
        <source>The model could not be started; the log has the details.</source>
        <translation>Model başlatılamadı; ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>Model başarısız, yeni metinler yalnız sözcükleriyle bulunur; ayrıntılar günlükte.</translation>
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
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>{0} içindeki model vektörlerinin uzunluğunu söylemiyor.</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>{0} içindeki model bölüm başına {1} sayı veriyor; yanıtları sıralayan bir çapraz kodlayıcı bir sayı verir.</translation>
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
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>{0} içindeki model kendi kodunu istiyor ({1}); bu hiç çalıştırılmaz.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>{0} modeli burada işe yaramıyor: her metne aynı anlamı veriyor ya da hiç vermiyor.</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>Yanıtları sıralayan {0} modeli bu bilgisayarda değil.</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>Modelin dosyası okunamıyor ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>Modelin dosyasında bilinmeyen blok boyutu.</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>Modelin dosyası bilinmeyen biçimde.</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>Modelin dosyasında sayı olmayan ağırlıklar var ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>Modelin dosyasında {0} eksik.</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>Modelin {0} dosyası bu programın bildiği değil.</translation>
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
        <source>The part that reads files does not start.</source>
        <translation>Dosyaları okuyan kısım başlamıyor.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>Program bu dosyayı okurken iki kez beklenmedik biçimde kapandı; dosya bir yana ayrıldı.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>Program bu klasörü tararken iki kez yanıt vermez oldu; klasör bir yana ayrıldı.</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>Çalışan motor yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>Arama motoru yanıt vermeden kapandı.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>{0} ayarı bu değere değiştirilemez.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>{0} ayarının değeri kullanılamaz.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>{0} ayarının değeri kullanılamaz. Varsayılanı kullanılıyor.</translation>
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
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>Sistem ya da başka bir program, bu dosyayı okurken okuyucuyu birkaç kez kapattı.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Sistemin iletisi: {0}.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>{0} içindeki modelin belirteçleyicisi okunamıyor ({1}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>Okunamayan ayarlar bir yana ayrılamadı ({0}).</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>Vektör dizini içindekini bulamıyordu.</translation>
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
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>{0} içindeki vektör dizini içindekini bulamıyor.</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>{0} içindeki vektör dizininde saydığı vektörler eksik.</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>Vektör dizini o zaman kendiliğinden yeniden kurulur; aramalar sürer.</translation>
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
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>Vektör dizini olduğu gibi bırakıldı: yeniden kurmak bir süre {0} ister, {1} boş.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>Vektör dizini yoktu.</translation>
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
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>{0} içindeki ağırlıklar safetensors dosyası değil ya da eksik ({1}).</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>Sözcük dizini ile bölümler ayrıydı; yeniden kuruldu.</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>{0} içindeki sözcük dizini bozuk.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>Sözcük dizini bozuk ve yeniden kurulamadı.</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>{0} içindeki dizinin sözcükleri bozuk.</translation>
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
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>Model için yer yok: {0} MB ister, modellerin yerinde {1} MB boş ({2}).</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>{0} için yer yok: {1} MB gelecek, modellerin yerinde {2} MB boş ({3}).</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>{0} içinde {1} modeli için yer yok.</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>Modellerin yerinde ({0}) model için yer kalmadı.</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>Modellerin yerinde {0} için yer kalmadı ({1}).</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>Dizinin bulunduğu diskte yer kalmadı ({0}).</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>Diskte dizinin kopyası için yer yok.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>{0} içinde yeterli yer yok.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>{0} yerinde bir şey yok.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>Diskte dizini sıkıştırmaya yer az: bir süre gereken {1} için {0} var.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Program kapanana dek geçerlidir.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>Bu PDF taramaya benziyor: içinde resimler ya da şekiller var, metin yok.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>Bu dosya dizinlenemiyor: program içeriğinde takıldı.</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>Bu dosya okunamıyor ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>Bu dosya okunamıyor: program içeriğinde takıldı.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Bu dosyada metin yok.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>Bu dosya bozuk, eksik ya da henüz okunamayan bir biçimde.</translation>
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
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>Bu dosya adının söylediği türden değil ya da bozuk.</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>Bu dosya parolayla ya da kopyaya karşı korunuyor.</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>Bu dosya 1997’den eski bir Word sürümünden.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>Bu dosya açılınca {0} MB’ı aşar.</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>Bu klasör artık dizinlenenler arasında değil.</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>Bu klasör başka bir bilgisayarda; dizin orada bozulabilir.</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>Bu bir klasör adı değil.</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Bu sayfa çizilemiyor.</translation>
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
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>Yeniden deneyin. Yine olursa yoldaki bir şey ya da yansı dosyaları değiştiriyor.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>Yeniden deneyin; günlükte daha çoğu var.</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>O zamana dek katalogdaki tüm vektörler karşılaştırılır; hiçbir şey yitmez.</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>Yerlerine ne kullanılacağına siz karar verene dek, hariç tutmuş olabilecekleri hiçbir şey dizinlenmez.</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>Ekran kartı ister.</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>Ekran kartı ister. Yazarları safetensors ağırlığı yayımlamıyor: başka yerde dönüştürüp klasörü içe aktarın.</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>{0} için gelen, {1} bildirdiği değil: {2} sağlaması başka. Atıldı.</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>{0} için bilinenler bozuktu; yeniden okundu.</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>Geri verilenler kalır; sonraki sefer oradan sürer.</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>Yazılan, geri okunanla aynı değil.</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>Bu arada sözcükler yanıtlar.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Bu dosyayı okuma izniniz yok.</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>Ayarlarınız okunabiliyor; karar verilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>Ayarlarınız okunamıyor, bu yüzden değiştirilemiyor.</translation>
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
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} Yeniden kurulamadı; tam arama onun yerini tutuyor.</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} Hiçbir şey yeniden öğrenilmeden yeniden kuruldu.</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} Yeniden tam.</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} Sonraki başlangıçta yeniden kurulur.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>{0} yerine ulaşılamıyor ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>{0} sonuna dek okunamıyor: bozuk, eksik ya da kilitli.</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>{0} bir vektör sunucusunun adresi olamaz: https://host:port biçiminde olmalıdır.</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0} açılamadı: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>{0} okunamadı; bilinen sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>{0} başlatılamadı; ayrıntılar günlükte. {1} yanıtlamayı sürdürüyor.</translation>
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
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>{0} model merkezi gibi yanıt vermiyor ({1}).</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>{0} yerinde {1} modeli yok ya da herkese açık değil ({2}).</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>{0} başarısız, önceki model yanıtlamayı sürdürüyor; ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>{0} yerindeki {1}, aynı {2} sürümü için daha önce indirilenden farklı.</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>{0} kopyalanırken değişti.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>{0} ağırlıkları pickle ({1}); kod içerebileceğinden yüklenmez.</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>{0} yerindeki {1} ağırlıkları, yazarlarının yayımladıklarından farklı.</translation>
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
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>{0} içinde sentence-transformers modeli yok: config.json, tokenizer.json ve safetensors ağırlıkları aynı klasörde olmalı.</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>{0} içinde birden çok model var ({1}).</translation>
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
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>{0} başlatılıyor; bu arada {1} yanıtlıyor.</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0}, türünden bir dosyanın olabileceğinden büyük ({1} MB).</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>{0} bir model arşivi değil.</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} dizinde değil.</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} artık yok.</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>Bu klasörü {0} oluşturdu ve içindeki dosyaları siler.</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>{1} sayfadan {0} tanesinde metin yok; tarama ya da resim olabilir.</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>Bu dosyanın {0} bölümü öğrenilemedi; sözcükleriyle bulunurlar.</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>{1} gibi {0} yer okunamadı; bilinen sonuçları saklanıyor.</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>{0} metnin bekleme durumu yanlıştı; düzeltildi.</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>{0} bu programca oluşturulmamış.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0}, {1} tarafından oluşturulmamış ve kullanılabilir bir model içermiyor; olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0}, {1} tarafından oluşturulmamış ve boş değil.</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0}, {1} tarafından yazılmamış.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>{0} olduğundan çok daha büyük olacaktı, hiçbir model böyle yapmaz; ondan bir şey alınmadı.</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>{0} kendi klasörünün dışına yazacaktı ({1}); ondan bir şey alınmadı.</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>{0} {1} kullanılamaz; {2} yeniden öğreniliyor.</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} {2} yanıtlamayı sürdürüyor.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>Dosya olarak ayarlar</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>Saklamak ya da başka bilgisayara taşımak için. Seçilen klasörler ve dizin içinde değildir.</translation>
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
        <source>Left out</source>
        <translation>Dışarıda bırakılanlar</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>Her klasör için. Değişiklikten sonra klasörler yeniden taranır.</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Gizli dosya ve klasörler</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>Sistem klasörleri, önbellekler, node_modules ve .git gibi program parçaları</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>Bir .gitignore dosyasının adını andıkları</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>Gizli görünenler: özel anahtarlar, parola depoları, .env dosyaları</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>Kalıplar, satırda bir tane, .gitignore dosyasındaki gibi</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>Dışarıda bırakılacak dosya ve klasör kalıpları</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>*.bak o uzantılı her dosyayı, Archive/ o adlı her klasörü dışarıda bırakır; ** herhangi sayıda klasör demektir, ! bir şeyi geri alır.</translation>
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
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>Kalıp değil, atlandı: {lines}</translation>
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
        <source>Each opens in its own program.</source>
        <translation>Her biri kendi programında açılır.</translation>
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
        <source>Look for new, changed and deleted files</source>
        <translation>Yeni, değişmiş ve silinmiş dosyaları ara</translation>
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
        <source>Remove from the search…</source>
        <translation>Aramadan çıkar…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} kaldı</translation>
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
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>Dizinde kapladıkları yer, bölüm paylarından kestirim</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} dizinde, {unread} okunmadı, {skipped} metinsiz, {failed} okunamaz, {ignored} yok sayıldı</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>{all} içinden {embedded} anlamıyla bulunur</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Klasörleri seç…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>Aranan yerler Klasörler sayfasında seçilir.</translation>
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
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>Aranan yerler. Klasörleri bu pencerenin herhangi bir yerine de bırakabilirsiniz.</translation>
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
        <source>No folder has been added yet.</source>
        <translation>Henüz klasör eklenmedi.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>Kendi dosyalarınızda söylenenleri bulur.</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Anlamla ve sözcüklerle</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>Yüz kadar dilden herhangi biriyle, kendi sözlerinizle sorun. Tam sözcükler de sayılır.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Bu bilgisayardan bir şey çıkmaz</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Okuma, dizinleme ve arama burada olur. Hesap yok, bulut yok.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>Dosyalarınız olduğu gibi kalır</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>Yalnızca okunurlar. Dizin kendi klasöründedir ve her an silinebilir.</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>Hangi klasörler aransın?</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>Ya da klasörleri bu pencerenin herhangi bir yerine bırakın.</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>Dizinde. Klasörler sayfası onu yeniden kaldırır.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>Sınır yükseltildi; dosyalar yeniden okunuyor.</translation>
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
        <source>Every file that holds text could be read.</source>
        <translation>Metin içeren her dosya okunabildi.</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>Sorunlu: {files}: {reasons}.</translation>
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
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>Hata bildirimine eklenecek metin; dosya içeriği yoktur</translation>
    </message>
    <message>
        <source>Parts of this page</source>
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
        <source>What is indexed</source>
        <translation>Dizinde neler var</translation>
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
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>Aradıklarınız yeniden sunulmak üzere yalnız bu bilgisayarda anımsanır. Kendi kaydettikleriniz siz kaldırana dek kalır.</translation>
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
        <source>{name} is no longer saved.</source>
        <translation>{name} artık kayıtlı değil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>Kaydedildi. Boş arama sayfasında sunulur.</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Kayıtlı aramayı yeniden adlandır</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>Her programda geçerli tuşlar</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>Her şeyin üstünde bir kutu: yazın, Enter’a basın, gider. Esc kapatır.</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Hızlı aramayı göster ya da kaldır</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Başka programda seçili metni ara</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>Burada tuş alınamazsa bu komutu masaüstü ayarlarınızda bir tuşa bağlayın:</translation>
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
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>Masaüstünüzün verdiği tuşlar: {keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>Bu tuşları başka bir program kullanıyor. Başkasını seçin.</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>Masaüstünüz bu tuşlara izin vermiyor. Başkasını seçin ya da orada izin verin.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>Masaüstünüz programlara tuş vermiyor: aşağıdaki komutu kullanın.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>Bu tuşlar olmaz. Ctrl, Alt ya da ikisiyle bir harf seçin.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>{folders} ekleniyor</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>Aranacak bir klasör seçin</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>{name} içindeki tüm dosyalar yeniden okunsun mu?</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>Uzun sürebilir. Değişmeyen metinler yeniden öğrenilmez. Arama bu arada sürer.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>{name} aramadan çıkarılsın mı?</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>Dosyaları artık burada bulunmaz. Dosyaların kendisine dokunulmaz.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>Dizin sağlam: {passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>Dizin onarıldı.</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>Dizin henüz onarılamadı.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>{model} kullanılsın mı?</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages} onunla arka planda yeniden öğrenilir. O zamana dek şimdiki model yanıtlar.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tüm metinler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Kullan</translation>
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
        <source>The model has arrived.</source>
        <translation>Model geldi.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model} indirilsin mi?</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>{program} {place} ile bağlantı kurup yaklaşık {size} MB alır. Siz ya da dosyalarınız hakkında bir şey gönderilmez. Ağ yalnız bunun için kullanılır. Kesilen indirme kaldığı yerden sürer.</translation>
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
        <source>As the system</source>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>Bu programın dili. Ne seçilirse seçilsin dosyalar her dilde bulunur.</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>Öteki dil sonraki başlangıçta geçerli olur.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Şimdi yeniden başlat</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>Program, her biri kendi lisansıyla gelen başkalarının eserlerini içerir. Metinler, yazarlarının yazdığı gibi İngilizcedir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>Bu program nelerden oluşuyor</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>Sınırı aşan dosya okunmaz; Sağlık sayfası onu nedeniyle listeler.</translation>
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
        <source>Largest file</source>
        <translation>En büyük dosya</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>Bir tabloda en çok metin</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>Bir dosyayı okumak için en uzun süre</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>Bir dosyayı okumak için en çok bellek</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistem gibi</translation>
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
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>Arama motoru durdu. Birazdan yeniden başlıyor.</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>Dil modeli yok.</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>O zamana dek dosyalarınız sözcükleriyle aranır.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Model seç</translation>
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
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>Dil modelinin ne kadar tutabileceği ve ne zaman geri verdiği.</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>Dil modeli için en çok bellek</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>Boştayken modelin belleğini bırak</translation>
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
        <source>Where the language model would keep more than its share it starts afresh between two portions of text. Automatic is a quarter of this computer&apos;s memory.</source>
        <translation>Dil modeli payından çoğunu tutacak olursa iki metin parçası arasında yeniden başlar. Otomatik, bu bilgisayarın belleğinin dörtte biridir.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>bu bilgisayarda</translation>
    </message>
    <message>
        <source>only by import</source>
        <translation>yalnız içe aktararak</translation>
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
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>Bu bilgisayarda metni anlama çevirir. Başka modelle tüm metinler yeniden öğrenilir; o zamana dek önceki yanıtlar. Önceki modelin öğrendiği saklanır.</translation>
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
        <source>Address models are downloaded from</source>
        <translation>Modellerin indirildiği adres</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>İndirme yeri</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>huggingface.co için boş bırakın; yoksa bir yansısının adresi. Siz istemedikçe bir şey indirilmez.</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>{name} kopyalanıp deneniyor.</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>Diskte bir klasör</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>Tekrar tekrar başlatılıyor ve her seferinde kapanıyor. Günlükte daha çoğu var.</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
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
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>Yanıtların sırası</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>İkinci bir model ilk bölümleri sorunuzla birlikte okur. Yanıtlar gösterildikten sonra yarım saniyeden az sürer; bilmediği dillerde yapılmaz.</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>İlk yanıtları yeniden okuyup daha iyi sırala</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>Bunun modeli bu bilgisayarda değil; yanıtlar ilk sırasında kalır.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>Önceki sayfa (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>Sonraki sayfa (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Küçült (Ctrl+-)</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>Bölme genişliğinde (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Büyüt (Ctrl++)</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>Sözcüklerinizin sonraki yeri (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Bir sayfa yazıp Enter’a basın</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>Sayfa gösterilemiyor</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>Bulunan metni göster</translation>
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
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>Bölüm sayfasında işaretlenemiyor: harfleri orada bulunamadı.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
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
        <source>While you work</source>
        <translation>Siz çalışırken</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>Arama hiç bekletilmez. Dizinleme şu durumlarda bekler</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>bilgisayar pildeyken</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>güç tasarrufundayken</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>çok ısınmışken</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>bir program tam ekrandayken</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>sunum, film ya da görüntülü görüşmede</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>Siz bilgisayar başındayken bir çekirdek size kalır.</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>Ben yokken bilgisayarın tümünü kullan</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>Klasörler her başlangıçta ve her durumda 30 dakikada bir diskle karşılaştırılır.</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>Değişiklikleri anında izle</translation>
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
        <source>Keep Desktop Search running?</source>
        <translation>Desktop Search çalışmayı sürdürsün mü?</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>Tepside değişiklikleri izlemeyi sürdürür, arama hemen hazırdır. Ayarlardan her an başka türlü seçebilirsiniz.</translation>
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
        <source>This desktop has no tray at present.</source>
        <translation>Bu masaüstünde şu an tepsi yok.</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>Bana gerek olunca bildir, örneğin disk dolunca</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>Oturum açınca pencere açmadan başlat</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Pencere kapatılınca</translation>
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
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>Çalışırken yeniden başlatmak penceresini geri getirir.</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>{place} içine yazıldı</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>Çevresiyle birlikte bölüm</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>Sayfa yerine metni göster</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>Seçtiğiniz bölüm burada çevresiyle gösterilir.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
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
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>Ne saklanır, kimle bağlantı kurulur</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>Dosyalarınız yalnız okunur.</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>Hiç değiştirilmez, taşınmaz ya da gönderilmez.</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>Dizin bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>İçinde dosyalarınızın metni, adları ve dil modelinin metinden çıkardığı var. Okuyabilecekleri bir sürücüye taşımadıkça bu bilgisayarın öteki kullanıcıları onu okuyamaz.</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>Dil modelinin metinlerinizden ürettikleri bir sunucuda da durur.</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>Yeni sürümler yalnızca siz isterseniz sorulur.</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>Bir düğmeyle ya da “Hakkında” altında öyle seçerseniz haftada bir {host} ile bağlantı kurulur. İsteğin kendisinden başka bir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Kimseyle bağlantı kurulmaz.</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>Hesap, bulut, telemetri yok. Tek istisna dil modeli indiren düğmedir: huggingface.co ya da verdiğiniz yansı ile bağlantı kurar, siz ya da dosyalarınız hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>Günlüklerde içerik yoktur.</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>Hata bulmaya yararlar. Dosya adları olabilir; dosyaların içeriği ve aradıklarınız yoktur. Kimseye gönderilmezler.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Günlükleri göster</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>Ayarlarda bunun için {address} belirtilmiş. Orada tutulanlardan bir metnin ne hakkında olduğu tahmin edilebilir; metinlerin kendisi ve dosya adları gönderilmez.</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>Başka kimseyle bağlantı kurulmaz.</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Neden okunamadı</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ne yapabilirsiniz</translation>
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
        <source>Show ignored ones</source>
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
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>Bu dosyaların aştığı sınırı yükseltip yeniden oku</translation>
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
        <source>Files that could not be read</source>
        <translation>Okunamayan dosyalar</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Yok saymayı bırak</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>Değişene dek bırak, artık sayma</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>Sorunlu: {files}. Kalan her şey her zamanki gibi aranır.</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>{files} değişene dek bırakıldı.</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Yok sayılan yok</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sorun yok</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Metin içeren her dosya okunabildi.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Sürdürme yolları</translation>
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
        <translation>Bir aramada neler olabilir</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;tam deyiş&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>bu sözcükleri yan yana içeren bölümler önce gelir</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-sözcük</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>bunu içeren bölümler çıkarılır</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>bir OR öteki</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>ikisinden birini içeren bölümler önce gelir</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>bir biçim, ya da document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>bu adlı bir klasördeki ya da bu yolun altındaki dosyalar</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>bu adlı dosyalar; * ve ? herhangi bir harf yerine</translation>
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
        <source>a minus turns a filter round</source>
        <translation>eksi işareti süzgeci tersine çevirir</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Hızlı arama</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation>Dosyalarınızı söyledikleriyle arayın</translation>
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
        <source>The search is still starting</source>
        <translation>Arama hâlâ başlıyor</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>Yazdığınız o zaman aranır.</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Yakın bir şey yok; en yakınlar:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Bu olmadı</translation>
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
        <source>Go on in the window with this query</source>
        <translation>Bu sorguyla pencerede sürdür</translation>
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
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Bu bölümün neden bulunduğunu göster (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Bu neden bulundu?</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Süzgeçler: {filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>Sorgunuza en yakın tümcenin altı çizilidir.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Sözcükler: {words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>Sözcükler: sorgunuzdan hiçbiri</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>sözcüklerle {rank}. sırada</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>Sözcükler: başlıkta ya da adda; {place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>Sözcükler: {words}; {place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>Anlam: karşılaştırılmadı</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>kosinüs {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>Anlam: {cosine}, en yakınlar arasında değil</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>anlamla {rank}. sırada</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>Anlam: {cosine}; {place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>Sorgunuzla yeniden okundu: yeri değişmedi</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>Sorgunuzla yeniden okundu: {n} yukarı</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>Sorgunuzla yeniden okundu: {n} aşağı</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Rapor dışa aktar</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Dosya ve klasörlerin adlarını ve yollarını ekle</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>İçinde sürümler, sayılar, boyutlar, türüne göre sorunlar, dizin ayarlarınız ve günlüğün son satırları var. Dosyalarınızın içeriği ve aradıklarınız yok. Ad ve yollar, siz eklemedikçe kısa özetlerle değiştirilir. Siz gönderene dek bu bilgisayarda kalır.</translation>
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
        <source>A report for whoever mends a fault</source>
        <translation>Hatayı giderecek kişi için bir rapor</translation>
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
        <source>Opening {name}</source>
        <translation>{name} açılıyor</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>Bu, kendi seçtiğiniz bir klasör: Klasörler sayfasından kaldırın.</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>{what} aramanın dışında bırakıldı.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>{what} aramanın dışında bırakılsın mı?</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>{what} klasörü ve içindeki her şey aramanın dışında bırakılsın mı?</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>{what} ile biten tüm dosyalar aramanın dışında bırakılsın mı?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>Artık burada bulunmaz; dosyalara dokunulmaz. Klasörler sayfasında Dışarıda bırakılanlar altında her an geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>Yeniden alındı.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Yakın bir şey yok; en yakınlar:</translation>
    </message>
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
        <source>Show filters beside the results</source>
        <translation>Sonuçların yanında süzgeçleri göster</translation>
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
        <source>words</source>
        <translation>sözcükler</translation>
    </message>
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
        <source>Hide those like this</source>
        <translation>Benzerleri gizle</translation>
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
        <source>Open with…</source>
        <translation>Birlikte aç…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Birlikte aç</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>Aramanın dışında bırak</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Bu dosya…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>{name} klasörü…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>{suffix} ile biten tüm dosyalar…</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>Sistemin istediğinin ötesinde metin ve her şeyin çizim boyutu.</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>Öteki boyut sonraki başlangıçta görülür.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Şimdi yeniden başlat</translation>
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
        <source>Search your files by what they say</source>
        <translation>Dosyalarınızı söyledikleriyle arayın</translation>
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
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>Hangi klasörlerin aranacağını seçin; önce okunan önce bulunur.</translation>
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
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>Sözcükler yazın ya da bir insana sorar gibi sorun. Bir dilde sorulan, başka dildeki yanıtları da bulur.</translation>
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
        <source>Find a setting</source>
        <translation>Ayar bul</translation>
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
        <source>All settings are so already.</source>
        <translation>Tüm ayarlar zaten böyle.</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>Dikkat: bunlarla daha çok dosyanız dizinlenebilir:</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>Dil modeli başka; tüm metinler onunla yeniden öğrenilir.</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>Son aramalar artık anımsanmaz, öncekiler temizlenir.</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>Burada bilinmeyen, dokunulmayan: {names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>Verilerinizin nereye gittiğini belirlediğinden içe aktarılmayanlar: {names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>Bu ayarlar alınsın mı?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>Klasörleriniz, dizin ve dil modeli kalır. Hariç tutma kalıpları öteki ayarlarla gider; geri almak için önce dışa aktarın.</translation>
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
        <source>The settings were taken.</source>
        <translation>Ayarlar alındı.</translation>
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
        <source>No setting is called “{words}”.</source>
        <translation>“{words}” adında ayar yok.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>{file} içindeki pencere ayarları okunamadı. Son sağlam kopyaları ya da varsayılanlar kullanılıyor, dosya da yanlarında saklanıyor.</translation>
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
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>Hariç tuttuğunuz dosyalar yeniden dizinlenecek. Okunamayan ayarlar yenilerinin yanında saklanır.</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>Varsayılan ayarlarla başlansın mı?</translation>
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
        <source>Click to search by words again (Esc)</source>
        <translation>Yeniden sözcüklerle aramak için tıklayın (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>{name} benzeri</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>Dizinleme hızı</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>Son dakikalarda dizinlenecek bir şey yoktu.</translation>
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
        <source>Now {now}, at most {most}</source>
        <translation>Şimdi {now}, en çok {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>Başlıyor</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>Aranabilir pay</translation>
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
        <source>Show in the file manager</source>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>Sisteminizin araması</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>Desktop Search çalışırken dosyalarınız orada da bulunur. Bu bilgisayardan bir şey çıkmaz.</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>GNOME genel görünümünde</translation>
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
        <source>In KRunner and the menu of Plasma</source>
        <translation>KRunner’da ve Plasma menüsünde</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>{place} içine yazıldı</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME soracağı programları yalnız sistem klasörlerinde arar. Bunu uçbirimde bir kez çalıştırın, çıkıp yeniden girin:</translation>
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
        <source>Open its page</source>
        <translation>Sayfasını aç</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Bu sürümü istemiyorum</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>güncelleme yükseltme sürüm indirme ağ internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>Yeni sürümler</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>Haftada bir yeni sürüm olup olmadığını sor</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>Bu, {host} ile bağlantı kurar. İsteğin kendisinden başka bir şey gönderilmez, hiçbir şey indirilmez ya da kurulmaz.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Şimdi sor</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Sayfasını aç</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Soruluyor…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Bu en yeni sürüm.</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>Tüm parçaların denetimi</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>Dizini denetle</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Diskteki yer</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıkıştır</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Vektör dizini</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Yeniden kur</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>{size} geri verildi.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>Geri verilecek bir şey yoktu.</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>, kopyası {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>Katalog {catalog}{copy}, vektörler {vectors}; {free} boş.</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>Yaklaşık {size} gerekli değil.</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>Katalogdan kurulur, hiçbir şey yeniden öğrenilmez. Aramalar bu arada sürer.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Geç</translation>
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
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>Bu bilgisayarda metni anlama çevirir. İşaretli olan çoğu kişiye uyar ve her an değiştirilebilir.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>Öteki işlerinizin yanında</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Kalanı geç</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>Aramaya başla</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>Dizinleme İleri ile başlar.</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>Dosyalarınız bu arada dizinleniyor.</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>“{passage}”
{title}, {page}, {date}
{path}</source>
        <translation>“{passage}”
{title}, {page}, {date}
{path}</translation>
    </message>
    <message>
        <source>“{passage}”
{title}, {date}
{path}</source>
        <translation>“{passage}”
{title}, {date}
{path}</translation>
    </message>
</context>
</TS>
