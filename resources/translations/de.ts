<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>gemerkte Suche</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>ein Format, etwa pdf oder mail</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a piece of the file&apos;s name</source>
        <translation>ein Stück des Dateinamens</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>eine Sprache, etwa de oder Deutsch</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>wann die Datei geändert wurde</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>wie lange die letzte Änderung her ist</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>wie groß die Datei ist</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>eine Seite oder Folie</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>die letzten sieben Tage</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>der letzte Monat</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>das letzte Jahr</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>länger als ein Jahr her</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>mehr als 1 MB</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>mehr als 10 MB</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>mehr als 100 MB</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>weniger als 100 kB</translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation>Durch ein Passwort gesperrt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>Größer als die Grenze</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation>Dauerte beim Lesen zu lange</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>Brauchte zu viel Speicher</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>Brachten das lesende Programm zum Absturz</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>Sie sind beiseitegelegt. Vereinfachen Sie ihre .gitignore-Datei, und versuchen Sie es erneut, oder schließen Sie sie aus.</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>Nur über ihre Wörter zu finden</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>Ordner, die nicht durchgesehen werden konnten</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>Speichern Sie sie ohne Passwort, oder übergehen Sie sie.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>Kopieren Sie sie neu von ihrem Ursprung, oder übergehen Sie sie.</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>Scans brauchen erst eine Texterkennung durch ein anderes Programm; übergehen Sie die übrigen.</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>Heben Sie die Grenze an, dann werden sie gelesen.</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>Ändern Sie die Berechtigungen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>Heben Sie die Grenze an, dann bekommen sie mehr Zeit.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>Heben Sie die Grenze an, dann bekommen sie mehr Speicher.</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>Sie sind beiseitegelegt. Speichern Sie sie in einem anderen Format, oder übergehen Sie sie.</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>Sehen Sie nach, ob das Laufwerk da ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>Das Sprachmodell scheitert an einem Teil davon. Versuchen Sie es mit einem anderen, oder übergehen Sie sie.</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>Was im Index ist, wird inzwischen gefunden.</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Noch kein Ordner hinzugefügt.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>Das Indexieren pausiert bis {time}. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>Das Indexieren pausiert. {kept}</translation>
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
        <translation>{files} zu lesen</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>{passages} zu lernen</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>{passages} auf dem Weg in den Vektorindex</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>ein entfernter Ordner, dessen letzte Spuren in ein paar Minuten verschwinden</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>Es warten: {what}.</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>{to} löst {old} ab, sobald es alles gelernt hat: {done} von {total}.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Siehe unten</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} zu tun</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>{passages} zu lernen</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>Verglichen {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>nicht zu reparieren</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>Zuletzt geprüft {time}: {outcome}.</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>Der Index wird geprüft.</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>Der Index wird verkleinert.</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>Der Vektorindex wird neu erstellt.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>{n} MB davon sind da</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>Englisch {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>Deutsch {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>zwischen beiden {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Quality not measured here</source>
        <translation>Güte hier nicht gemessen</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Richtige Seite unter den ersten zehn: {figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>Tempo unbekannt</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>Tempo wie das Standardmodell</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>Der Größe nach etwa {n}-mal so schnell</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>Der Größe nach etwa {n}-mal langsamer</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Anfrage läuft</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{percent} % von {size}</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>Ohne {text}</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>Nicht {key}: {text}</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” come first.</source>
        <translation>Stellen mit „{text}“ kommen zuerst.</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>Stellen mit „{text}“ entfallen.</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>Stellen mit einem davon kommen zuerst: {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>Nur Dateien dieser Art: {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>Keine Dateien dieser Art: {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>Nur Dateien in diesem Ordner: {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>Keine Dateien in diesem Ordner: {text}</translation>
    </message>
    <message>
        <source>Only files whose name holds: {text}</source>
        <translation>Nur Dateien, deren Name enthält: {text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>Keine Dateien, deren Name enthält: {text}</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>Nur Stellen in dieser Sprache: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>Keine Stellen in dieser Sprache: {text}</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>Nur Dateien, zuletzt geändert: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Keine Dateien, zuletzt geändert: {text}</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>Nur Dateien dieser Größe: {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>Keine Dateien dieser Größe: {text}</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>Nur Stellen auf dieser Seite: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Keine Stellen auf dieser Seite: {text}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Länger her</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>score {score} of 100</source>
        <translation>Wertung {score} von 100</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>genaue Wörter</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>Von 100 Funden wie diesem sind {score} das Gesuchte.</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>Ähnlichkeit der Bedeutung mit Ihrer Anfrage: {score} von 1</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>Wörter Ihrer Anfrage stehen in dieser Stelle.</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>Sie sagt fast dasselbe wie das, wonach Sie gefragt haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>Gezählt in %Ln Datei.</numerusform>
            <numerusform>Gezählt in %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>Gezählt in der %Ln Datei, die am besten passt. Ein Filter sucht weiter.</numerusform>
            <numerusform>Gezählt in den %Ln Dateien, die am besten passen. Ein Filter sucht weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>%Ln weitere wie diese</numerusform>
            <numerusform>%Ln weitere wie diese</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>%Ln weiteres Modell zeigen</numerusform>
            <numerusform>%Ln weitere Modelle zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>Das würde keine Datei auslassen, die jetzt in der Suche ist.</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>Das würde %Ln Datei auslassen.</numerusform>
            <numerusform>Das würde %Ln Dateien auslassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>Das würde %Ln Datei auslassen, davon jetzt zu finden: {indexed}.</numerusform>
            <numerusform>Das würde %Ln Dateien auslassen, davon jetzt zu finden: {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>%Ln Einstellung wird anders.</numerusform>
            <numerusform>%Ln Einstellungen werden anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>noch etwa {n} Std.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>Folie {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>Tabelle {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>Nachricht {page}</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Wartet: {reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Sucht nach Änderungen</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Liest Dateien</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>Lernt Bedeutungen</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>Repariert den Index</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Pausiert bis {time}</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>Pausiert bis morgen, {time}</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>Pausiert bis {day}, {time}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>Energiesparen</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>der Computer ist heiß</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>ein Programm im Vollbild</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>eine Präsentation oder ein Film</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>{model} wird geladen: {percent} %</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>{percent} % durchsuchbar</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>{percent} % nach Bedeutung durchsuchbar</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} von {all} Dateien</translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation>{rate} Textstellen/s</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>Wechsel von {old} zu {new}: {done} von {all} Textstellen</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>Wechsel von {old} zu {new}: {done} von {all} Textstellen. {old} antwortet inzwischen.</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>Sprachmodell wird geladen</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>Kein Sprachmodell: nur Wörter</translation>
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
        <translation>Auch gesucht: {words}  ·  {files}  ·  {took}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>Sprachmodell gescheitert: nur Wörter</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>Nur über Wörter gefunden. Die Bedeutung folgt, wenn das Sprachmodell geladen ist.</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>Nur über Wörter gefunden. Es gibt kein Sprachmodell.</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>Nur über Wörter gefunden. Das gewählte Sprachmodell versteht nur Englisch.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Noch ist nichts indexiert</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>Sobald die ersten Dateien gelesen sind, werden sie hier gefunden.</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Bisher: {facts}.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>Die Suche wird wiederholt, während mehr gelesen wird.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>Nichts gefunden mit diesen Filtern</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>Nehmen Sie einen davon weg, oder versuchen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Nichts, wonach zu suchen wäre</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>Die Anfrage enthält keine Wörter: versuchen Sie ein paar Buchstaben oder eine Frage.</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>Keine Datei enthält diese Wörter</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>Das Sprachmodell wird noch geladen; danach wird auch nach der Bedeutung gesucht.</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>Nur Wörter wurden gesucht, denn es gibt kein Sprachmodell. Wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>Nur Wörter wurden gesucht, da das Sprachmodell nur Englisch versteht. In den Einstellungen gibt es andere.</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>Nichts in Ihren Dateien passt dazu</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>Versuchen Sie andere Wörter, oder fragen Sie wie einen Menschen. Jede Sprache ist recht.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Präsentationen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>In der Zukunft</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>Letzte dreißig Tage</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Früher in diesem Jahr</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Indexing cannot go on</source>
        <translation>Das Indexieren kann nicht weitergehen</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>Das Sprachmodell arbeitet nicht</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>Bis dahin werden Ihre Dateien über ihre Wörter durchsucht.</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>Ein Ordner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder}: was davon bekannt ist, bleibt. Ist er für immer fort, entfernen Sie ihn im Fenster.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Ordner und Ausnahmen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Während Sie arbeiten</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Start und Infobereich</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Im Suchfeld</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Bei einem Ergebnis</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>In der Vorschau</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>In der Schnellsuche</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Save this search, or remove it from those saved</source>
        <translation>Diese Suche merken oder aus den gemerkten nehmen</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Ähnliches zur Zwischenablage finden</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>In ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Ihren Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>Stelle mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>Mehrere Dateien wählen, eine dazu oder alle</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>Dateien zeigen, die fast dasselbe sagen</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Wieder verbergen</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Ähnliche Dateien finden</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Warum wurde dies gefunden?</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>Zur nächsten Stelle mit Ihren Wörtern</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Zur Stelle davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>So breit wie die Vorschau</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Schnellsuche zeigen oder wegräumen</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Nach dem in einem anderen Programm markierten Text suchen</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>Zur nächsten Datei oder zur vorigen</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>Fünf Dateien weiter oder zurück</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>Vorschau zeigen, dann in sie wechseln</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>Vorschau wegräumen</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Mit dieser Anfrage im Fenster weitermachen</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>Schnellsuche wegräumen</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>Nichts passt gut; am ehesten: {files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>Diese Einstellungen stammen von einer anderen Version dieses Programms.</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>Exportieren Sie sie mit dieser neu.</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>Keine Einstellung wurde übernommen, da diese unbrauchbar sind: {names}.</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>Berichtigen Sie die Datei, oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>Das ist keine Datei mit Einstellungen dieses Programms.</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>Wählen Sie eine, die hier oder auf einem anderen Computer exportiert wurde.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>Version {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>{host} war nicht zu erreichen. Prüfen Sie die Verbindung zum Internet, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>{host} weiß zurzeit nichts von neuen Versionen. Versuchen Sie es an einem anderen Tag.</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>{host} führte zu einer Adresse, die nicht sicher ist. Ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>Die Antwort von {host} ist zu groß. Sie wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>Die Antwort von {host} ist nicht von den Machern dieses Programms unterschrieben. Sie wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>Die Antwort von {host} ist nicht zu lesen. Sie wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>Die Antwort von {host} nennt eine ältere Version als diese. Sie wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>Die Antwort von {host} ist älter als eine frühere Antwort. Sie wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>{patterns} hinzugefügt</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>{patterns} entfernt</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>in anderer Reihenfolge</translation>
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
        <translation>Ausgeschlossene Muster</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Versteckte Dateien ausschließen</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Von .gitignore ignorierte Dateien ausschließen</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>Geheimnisse wie private Schlüssel und Passwörter ausschließen</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>Systemordner und Caches ausschließen</translation>
    </message>
    <message>
        <source>Index changes right away</source>
        <translation>Änderungen sofort indexieren</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>Größte Datei (MB)</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>Größte Tabelle (MB Text)</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Zeitgrenze je Datei (Sekunden)</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Speichergrenze je Datei (MB)</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Spiegel zum Laden von Modellen</translation>
    </message>
    <message>
        <source>Rerank results</source>
        <translation>Ergebnisse neu ordnen</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>Modell zum Neuordnen</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Im Akkubetrieb pausieren</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>Beim Energiesparen pausieren</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>Pausieren, solange der Computer heiß ist</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Im Vollbild pausieren</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>Während Präsentationen pausieren</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>Bei Abwesenheit alle Kerne nutzen</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>Vektor-Server</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Zertifikat des Vektor-Servers</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Speichergrenze des Sprachmodells (MB)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Sprachmodell entladen nach (Minuten)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Letzte Suchen merken</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Größe der Oberfläche (%)</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Ergebnisse sortieren nach</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Ergebnisse gruppieren nach</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Symbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Tastenkürzel für die Schnellsuche</translation>
    </message>
    <message>
        <source>Shortcut to search for the selection</source>
        <translation>Tastenkürzel zum Suchen der Auswahl</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>Suchen von GNOME beantworten</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>Suchen von KRunner beantworten</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
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
        <translation>Findet Dinge in Ihren eigenen Dateien über ihren Inhalt. Es ist freie Software.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>Neben Ihrer Arbeit</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>Die Suche wartet nie. All das lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Warten, solange der Computer am Akku läuft</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>Am Netz geht das Indexieren von selbst weiter. Was im Index ist, wird inzwischen gefunden.</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>Warten, solange ein Programm im Vollbild ist</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>Spiele, Filme und Präsentationen bekommen den ganzen Computer.</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>Den ganzen Computer nutzen, während Sie fort sind</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>Solange Sie daran arbeiten, bleibt in jedem Fall ein Kern für Sie frei.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>Ohne ein Fenster zu öffnen; Änderungen werden sofort aufgenommen.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>Im Infobereich, wo es einen gibt. Eine Suche ist dann sofort da.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>Ein Fehler in {program}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>Dies ist ein Fehler des Programms, nicht Ihrer. Ihren Dateien und dem Index ist nichts geschehen. Die Einzelheiten unten helfen, ihn zu beheben; sie bleiben auf diesem Computer, bis Sie sie jemandem schicken. Darin können Namen Ihrer Dateien stehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}, wegnehmen</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>Worauf die Suche begrenzt ist</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>Noch ist nichts indexiert.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>Eine Datei, die in zwei Sprachen etwas sagt, zählt in beiden.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>Textdokumente</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Präsentationen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>E-Books</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>Speicherort Pfad Platte Platz Laufwerk verschieben löschen neu</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>Ordner für den Index wählen</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>Index nach {place} verschieben?</translation>
    </message>
    <message>
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>Alles wird kopiert und verglichen, bevor die alte Kopie geht. Inzwischen lässt sich nichts suchen; danach startet das Programm neu.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>Die Suche kommt zur Ruhe.</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>Alle Dateien werden neu gelesen und gelernt, was Stunden dauern kann. Ihre Ordner, Einstellungen und die Sprachmodelle bleiben, Ihre Dateien ebenso.</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>Index leeren?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The index is cleared.</source>
        <translation>Der Index wird geleert.</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>Der Index wird kopiert und verglichen.</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>Der Index konnte nicht verschoben werden. Er bleibt, wo er war.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>Der Index konnte nicht geleert werden. Versuchen Sie es erneut; im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>Index und Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Ordner zeigen: {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>Index verschieben…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>Index leeren…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>Der Index belegt {size}.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What the language model runs on. A change loads it anew.</source>
        <translation>Worauf das Sprachmodell läuft. Eine Änderung lädt es neu.</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Von selbst wählen</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>NVIDIA-Grafik (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple-Grafik (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>Intel-Grafik (XPU)</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>Ordner hier ablegen, um sie zu durchsuchen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109 Sprachen</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15 Sprachen</translation>
    </message>
    <message>
        <source>A .gitignore file leaves it out.</source>
        <translation>Eine .gitignore-Datei lässt sie aus.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Ein Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>Ein Teil des Index ist beschädigt ({0} Textstellen oder Vektoren).</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>Ein Teil des Index ist beschädigt und fehlt in den Ergebnissen. Er wird repariert, solange das Fenster offen ist, oder durch den Befehl verify.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>Ein Text im Index ist beschädigt.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>Ein interner Fehler ist aufgetreten und wurde protokolliert. Wenn etwas nicht mehr geht, starten Sie Desktop Search neu.</translation>
    </message>
    <message>
        <source>Another page was asked for.</source>
        <translation>Eine andere Seite wurde verlangt.</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>Ein anderer Benutzer kann in {0} schreiben.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>Ändern Sie die Berechtigungen der Datei, oder lassen Sie sie durch ein Muster in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Prüfen Sie, ob Platte oder Netzlaufwerk da ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Prüfen Sie die Adresse des Spiegels in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>Prüfen Sie die Schreibweise, oder schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>Wählen Sie einen Ordner mit einem Modell, oder eine Datei, die auf {0} endet.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>Wählen Sie einen Ordner mit einem Modell, oder laden Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>Wählen Sie einen anderen Ordner, oder laden Sie ein Modell in den Einstellungen.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>Wählen Sie einen anderen Ordner, oder laden Sie das Modell in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>Wählen Sie einen anderen Ordner, oder benennen Sie diesen um.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>Wählen Sie ein anderes Modell, oder einen Ordner mit einem umgewandelten.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>Wählen Sie ein anderes Modell, oder importieren Sie dieses aus einem Ordner oder einer Datei.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>Wählen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Wählen Sie den Ordner eines davon.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Wählen Sie den Ordner des Modells selbst.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>Wählen Sie den Ordner des Modells, oder das Archiv, in dem es kam.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Schließen Sie Desktop Search, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>Schließen Sie erst jenes Programm, oder geben Sie diesem mit --base-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>Das Verkleinern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Zähler waren falsch und wurden berichtigt.</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>Trauen Sie dem nicht: holen Sie das Modell dort, wo es herkommt.</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>Trauen Sie dem nicht: nehmen Sie einen anderen Spiegel oder keinen.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Laden Sie es neu, oder wählen Sie in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>Diese Seite ließ sich nicht zeichnen; die Datei ist wohl beschädigt.</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>Diese Seite zu zeichnen dauert länger als {0} Sekunden.</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>Diese Seite zu zeichnen braucht mehr als {0} MB Speicher.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>Englisch und Chinesisch</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>Dateien dieser Art ({0}) enthalten keinen Text zum Suchen.</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>Findet Übersetzungen eines Satzes, auch in seltenen Sprachen; schwächer bei Fragen.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>Stellen Sie erst ihre letzte brauchbare Kopie wieder her, oder beginnen Sie mit den Standardeinstellungen.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Für lange Textstellen.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Geben Sie sich die Berechtigung, ihn zu lesen.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Halb so lange wie das Standardmodell.</translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>Falls doch, öffnen Sie sie mit ihrem Programm, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Wenn Sie ihr trauen, heben Sie die Größengrenze in den Einstellungen an.</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>Importiert; gehalten für eine Art von {0}.</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>Das Indexieren geht von selbst weiter, sobald sich das geändert hat.</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>Beim Indexieren gab es einen unerwarteten Fehler; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>Das Indexieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>Installieren Sie wieder die neuere Version, oder wählen Sie einen anderen Ordner für den Index.</translation>
    </message>
    <message>
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>Installieren Sie das Paket {0} {1} neu, oder wählen Sie in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>Sie gehört zu einem anderen der gewählten Ordner.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Sie gehört dem System oder einem Werkzeug, etwa ein Zwischenspeicher oder ein installiertes Paket.</translation>
    </message>
    <message>
        <source>It belongs to this program&apos;s own data.</source>
        <translation>Sie gehört zu den eigenen Daten dieses Programms.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>Er kann nicht überwacht werden ({0}) und wird deshalb alle paar Minuten durchgesehen.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>Sie enthält keine Einstellungen.</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>Es ist eine Verknüpfung; was dahinter liegt, wird an seinem Ort gelesen.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>Es ist eine vorläufige, Sperr- oder Sicherungsdatei.</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>Sie wird über Wörter beantwortet.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Sie ist versteckt.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>Wahrscheinlich ein Geheimnis, etwa ein privater Schlüssel oder ein Passwortspeicher.</translation>
    </message>
    <message>
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>Er wird aus dem Katalog neu erstellt; nichts geht verloren.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Sie fehlt, und ihre Kopie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>Es ist keine Datei, sondern ein Gerät, eine Pipe oder ein Socket.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>Er wird aus dem Index neu erstellt; nichts geht verloren.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>Beim nächsten Start wird es noch einmal versucht. Sie können es auch jetzt erneut versuchen.</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>Sie liegt in der Cloud und nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>Er liegt auf einem anderen Computer oder einem virtuellen Laufwerk ({0}), das keine Änderungen meldet, und wird deshalb alle paar Minuten durchgesehen.</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>Sie wurde verschoben oder gelöscht; der nächste Durchgang nimmt sie aus den Ergebnissen.</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>Für Fragen gemacht.</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>Zum Vergleich von Sätzen gemacht; schwächer bei langen Stellen.</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>Schaffen Sie Platz auf seiner Platte, und prüfen Sie, ob Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>Schaffen Sie Platz auf dieser Platte, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dieser Platte, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>Schaffen Sie Platz auf dieser Platte, und versuchen Sie es erneut: was da ist, bleibt.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>Schaffen Sie Platz auf der Platte mit dem Index, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>Schaffen Sie dort erst Platz.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>Der Index kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>Das Modell {0} arbeitet hier nicht: {1}.</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>In {0} ist schon ein Index.</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0} liegt nicht in einem Ordner, den {1} angelegt hat, und bleibt deshalb unverändert.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>Mehr als 100 Sprachen</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>Verschieben Sie es selbst, wenn Sie es nicht brauchen.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>Verschieben Sie diese Datei, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>Verschieben Sie diese Datei, und starten Sie neu: Ihre Dateien werden neu gelesen, keine wird angerührt.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>Nichts wird indexiert: in den Index in {0} kann nicht geschrieben werden{1}. Was im Index ist, wird gefunden. Prüfen Sie, ob die Platte schreibgeschützt ist und ob Sie in diesen Ordner schreiben dürfen; dann geht das Indexieren von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>Nichts wird indexiert: kein Platz mehr auf der Platte mit dem Index ({0}). Was im Index ist, wird gefunden. Schaffen Sie dort Platz; dann geht das Indexieren von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>Es ist nichts zu tun. Versuchen Sie es nach einer Aktualisierung oder mit einem anderen Modell erneut.</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>Älter; zum Vergleich von Sätzen gemacht.</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>Eines Ihrer eigenen Muster lässt sie aus.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>Eine Stelle dieser Datei ließ sich nicht lernen; sie wird über ihre Wörter gefunden.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>Nur die ersten {0} MB Text dieser Datei sind durchsuchbar.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Nur die ersten {0} MB der Zellen dieser Tabelle sind durchsuchbar.</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>Nur die ersten {0} Stellen dieser Datei sind durchsuchbar.</translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation>Nur was darin ist, lässt sich vergleichen.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>Öffnen Sie sie aus Ihrem Dateimanager.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Öffnen Sie sie in einem neueren Programm, und speichern Sie sie als docx oder odt.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>Öffnen Sie sie mit ihrem Programm und speichern Sie sie neu, oder holen Sie eine frische Kopie.</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>Öffnen Sie die Datei in ihrem Programm.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>Oder importieren Sie das Modell aus einem Ordner oder einer Datei.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Heben Sie die Größengrenze in den Einstellungen an, oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>Über dieser Datei stürzte das Leseprogramm ab; sie ist wohl beschädigt.</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>Diese Datei zu lesen braucht mehr als {0} MB Speicher.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>Diese Datei zu lesen dauerte länger als {0} Sekunden.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation>Löschen Sie sie, oder holen Sie eine frische Kopie.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>Entfernen Sie einige Muster.</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>Benennen Sie es um, wenn Sie es nicht brauchen.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>Benennen Sie es um, oder wählen Sie einen anderen Ordner für den Index.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>Benennen Sie es um oder verschieben Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>Versuchen Sie es nach einer Aktualisierung erneut, oder schließen Sie den Ordner aus.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>Versuchen Sie es nach einer Aktualisierung erneut, oder melden Sie es; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>Versuchen Sie es von hier erneut, falls es Zufall war, oder speichern Sie sie in einem anderen Format.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Führen Sie `desktop-search settings restore` (ihre letzte brauchbare Kopie) oder `desktop-search settings reset` (die Standardeinstellungen) aus.</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>Starten Sie es danach erneut; es geht weiter, wo es stand.</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>Lassen Sie eine Texterkennung (OCR) darüber laufen, und speichern Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort, damit ihr Text durchsuchbar wird.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>Speichern Sie sie in einem neueren Format, oder melden Sie es; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>Die Suche nach Bedeutung geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>Prüfen Sie, ob auf der Platte Platz ist.</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>Sehen Sie nach, ob die Platte angeschlossen ist und Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>Sehen Sie nach, ob es ein Ordner ist und Sie in ihn und seinen Inhalt schreiben dürfen.</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>Sehen Sie nach, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>Vereinfachen Sie die Muster in {0}, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>Jemand hat den Vektorindex in {0} verändert.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>In Desktop Search ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>Teilen Sie die Datei, oder heben Sie die Speichergrenze in den Einstellungen an.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>Teilen Sie die Datei, oder heben Sie die Zeitgrenze in den Einstellungen an.</translation>
    </message>
    <message>
        <source>Start again: it is restored from its last copy.</source>
        <translation>Starten Sie neu: er wird aus der letzten Kopie wiederhergestellt.</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>Starten Sie neu: der Index wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>Beginnen Sie mit den Standardeinstellungen.</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>Starten Sie es erneut; es geht weiter, wo es stand.</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>Starten Sie das Programm neu, oder wählen Sie in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>Dieses Programm ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>Nehmen Sie eines mit model.safetensors, oder wandeln Sie es mit sentence-transformers um (save_pretrained).</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50 Sprachen</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 Sprachen</translation>
    </message>
    <message>
        <source>Choose Check the index, under Health.</source>
        <translation>Wählen Sie „Index prüfen“ unter „Zustand“.</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>Wählen Sie einen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem er liegt.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>Er bleibt, wo er war. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Öffnen Sie sie in Ihrem Browser.</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>Prüfen Sie, ob er läuft und ob Adresse, Zertifikat und Token stimmen.</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>Texte werden in kleineren Portionen gelernt, da das Sprachmodell nur {0} MB nehmen darf.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>Nachschlagetabellen des Katalogs waren beschädigt und wurden neu erstellt.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>Die Verbindung zu {0} brach ab ({1}).</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>Die Kopie des Index war beschädigt und wurde entfernt; eine neue wird erstellt.</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>Das Standardmodell. Kommt mit dem Programm, wo es sein Paket gibt.</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>Das Standardmodell; kommt mit dem Programm.</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>Das Laden von {0} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>Das Modell „{0}“ ist weder bekannt noch ein Ordner.</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>Das Modell {0} kann nicht geladen werden ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>Das Modell {0} kann nicht gestartet werden ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>Das Modell {0} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation>Die Suchmaschine endet.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>Stattdessen wird die Datei gelesen.</translation>
    </message>
    <message>
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>Die Datei {0} ist nicht zu gebrauchen ({1}); berichtigen oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>Der Ordner {0} kann nicht gelesen werden ({1}); seine Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>Der Ordner {0} ließ sich nicht zu Ende lesen; seine Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>Der Ordner {0} ist leer und auf einem anderen Laufwerk als zuvor; seine Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>Der Ordner {0} ist nicht da; seine Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>Der Ordner {0} ist beiseitegelegt, da das Programm zweimal nicht mehr reagierte, während es ihn durchsah; die daraus bekannten Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>Der Ordner {0} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>Der Ordner {0} darf nicht gelesen werden; seine Ergebnisse bleiben. Geben Sie sich die Berechtigung dazu.</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>Der Hub hat {0} ohne safetensors-Gewichte oder ohne tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>Das importierte Modell {0} ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>Der nach {0} kopierte Index ist beschädigt.</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>Der Index konnte nicht verschoben werden: {0}.</translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>Der Index in {0} ist gerade nicht benutzbar ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>Der Index in {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>Der Index in {0} ist in Gebrauch ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>Der Index in {0} stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>Der Index in {0} stammt von einer älteren Version dieses Programms und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>Der Index ist schon in {0}.</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>Der Index wurde nach {0} verschoben, das jetzt nicht da ist.</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>Das Sprachmodell endete über einer Anfrage und wird neu gestartet.</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>Das Sprachmodell endete unerwartet über einem Text.</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>Das Sprachmodell scheitert an dieser Anfrage.</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>Das Sprachmodell wird gestartet.</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>Das Sprachmodell braucht {0} MB Speicher und darf {1} nehmen. Erlauben Sie ihm in den Einstellungen mehr, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>Das Sprachmodell wurde weggenommen.</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>Die größere Schwester des Standardmodells.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>Das Modell kann nicht nach {0} geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>Das Modell konnte nicht kopiert werden: {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation>Das Modell konnte nicht gestartet werden; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>Das Modell scheitert, neue Texte sind nur über ihre Wörter zu finden; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>Das Modell hat zu viele Dateien, oder eine Konfiguration oder ein Vokabular, die viel zu groß sind.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>Das Modell in {0} kann nicht geladen werden ({1}).</translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>Das Modell in {0} sagt nicht, wie lang seine Vektoren sind.</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>Das Modell in {0} gibt {1} Zahlen für eine Stelle; ein Cross-Encoder, der Antworten ordnet, gibt eine.</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>Das Modell in {0} hat keine Tensoren in seinen Gewichten.</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>Das Modell in {0} hat keine tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>Das Modell in {0} hat keine Gewichte im Format safetensors, dem einzigen, das geladen wird.</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>Das Modell in {0} hat kein {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>Das Modell in {0} wird nicht geladen: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>Das Modell in {0} will eigenen Programmcode ({1}), der nie ausgeführt wird.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>Das Modell {0} taugt hier nicht: es gibt allen Texten dieselbe Bedeutung oder keine.</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>Das Modell {0}, das Antworten ordnet, ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>Die Datei des Modells kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>Die Datei des Modells hat eine unbekannte Blockgröße.</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>Die Datei des Modells hat ein unbekanntes Format.</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>Die Datei des Modells hat Gewichte, die keine Zahlen sind ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>Der Datei des Modells fehlt {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>Die Datei {0} des Modells ist nicht die, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>Die neue Platte ist vielleicht fehlerhaft.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>Die Seite kann nicht gezeigt werden: {0}.</translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation>Der Teil, der Dateien liest, startet nicht.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>Das Programm endete zweimal unerwartet, während es diese Datei las; sie ist deshalb beiseitegelegt.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>Das Programm reagierte zweimal nicht mehr, während es diesen Ordner durchsah; er ist deshalb beiseitegelegt.</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>Die laufende Suchmaschine antwortet nicht.</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>Die Suchmaschine endete, bevor sie antwortete.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>Die Einstellung {0} kann nicht auf diesen Wert geändert werden.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>Die Einstellung {0} hat einen unbrauchbaren Wert.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>Die Einstellung {0} hat einen unbrauchbaren Wert. Ihr Standardwert wird verwendet.</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>Die Einstellung {0} fehlt.</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>Die Einstellung {0} liegt außerhalb des Bereichs. {1} wird verwendet.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Die Einstellungen sind zu lang, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden ({0}).</translation>
    </message>
    <message>
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>Das System oder ein anderes Programm beendete das Leseprogramm mehrmals, während es diese Datei las.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Das System meldet: {0}.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>Der Tokenizer des Modells in {0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>Die unlesbaren Einstellungen konnten nicht beiseitegelegt werden ({0}).</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>Der Vektorindex fand nicht, was in ihm ist.</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>Der Vektorindex hatte beschädigte Vektoren ({0}).</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>Der Vektorindex in {0} ist nicht benutzbar ({1}).</translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>Der Vektorindex in {0} findet nicht, was in ihm ist.</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>Dem Vektorindex in {0} fehlen Vektoren, die er zählt.</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>Der Vektorindex wird dann von selbst neu erstellt; die Suche geht weiter.</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>Dem Vektorindex fehlten {0} Texte, und er hatte {1} zu viel.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>Der Vektorindex war beschädigt.</translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>Der Vektorindex blieb, wie er ist: ihn neu zu erstellen braucht kurz {0}, und {1} sind frei.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>Der Vektorindex fehlte.</translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>Der Vektor-Server {0} antwortet mit dem Status {1}.</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>Der Vektor-Server {0} ist nicht zu erreichen ({1}).</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>Der Vektor-Server {0} weist das Token zurück.</translation>
    </message>
    <message>
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>Die Gewichte in {0} sind keine safetensors-Datei, oder keine vollständige ({1}).</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>Wortindex und Textstellen wichen ab; er wurde neu erstellt.</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>Der Wortindex in {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>Der Wortindex ist beschädigt und ließ sich nicht neu erstellen.</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>Die Wörter des Index in {0} sind beschädigt.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Es gibt keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Es gibt keine brauchbare Kopie Ihrer Einstellungen.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>Es gibt kein Modell „{0}“ zum Laden.</translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>Kein Platz für das Modell: es braucht {0} MB, und {1} MB sind frei, wo Modelle liegen ({2}).</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>Kein Platz für {0}: {1} MB kommen noch, und {2} MB sind frei, wo Modelle liegen ({3}).</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>In {0} ist kein Platz für das Modell {1}.</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>Kein Platz mehr für das Modell, wo Modelle liegen ({0}).</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>Kein Platz mehr für {0}, wo Modelle liegen ({1}).</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>Kein Platz mehr auf der Platte mit dem Index ({0}).</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>Auf der Platte ist kein Platz für eine Kopie des Index.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>In {0} ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>Bei {0} ist nichts.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>Zu wenig Platz auf der Platte, um den Index zu verkleinern: {0} von {1}, die er kurz braucht.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Sie gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>Diese PDF sieht nach einem Scan aus: Sie enthält Bilder oder Formen, aber keinen Text.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>Diese Datei kann nicht indexiert werden: das Programm stolperte über ihren Inhalt.</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>Diese Datei kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>Diese Datei kann nicht gelesen werden: das Programm stolperte über ihren Inhalt.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Diese Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>Diese Datei ist beschädigt, unvollständig oder von einer Form, die noch nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>Diese Datei ist größer als die Grenze von {0} MB.</translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>Diese Datei ist nicht von der Art, die ihr Name sagt, oder beschädigt.</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>Diese Datei ist durch ein Passwort oder einen Kopierschutz geschützt.</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>Diese Datei stammt von einer Word-Version vor 1997.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>Diese Datei würde ausgepackt größer als {0} MB.</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>Dieser Ordner ist nicht mehr unter den indexierten.</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>Dieser Ordner liegt auf einem anderen Computer, wo ein Index Schaden nehmen kann.</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>Das ist kein Name eines Ordners.</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Diese Seite kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>Diese Stelle ist nicht mehr im Index.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, ändert etwas unterwegs oder der Spiegel Dateien.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>Versuchen Sie es erneut; im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>Bis dahin werden alle Vektoren des Katalogs verglichen; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>Bis Sie entscheiden, was stattdessen gilt, wird nichts indexiert, was sie ausschließen könnten.</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>Braucht eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>Braucht eine Grafikkarte. Es gibt keine safetensors-Gewichte davon: wandeln Sie es anderswo um, und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>Was von {0} ankam, ist nicht, was {1} angekündigt hat: {2} hat eine andere Prüfsumme. Es wurde verworfen.</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>Was von {0} bekannt ist, war beschädigt; wird neu gelesen.</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>Was freigegeben ist, bleibt frei; das nächste Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>Geschriebenes wurde anders zurückgelesen.</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>Wörter antworten inzwischen.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Sie haben keine Berechtigung, diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>Ihre Einstellungen sind lesbar, also ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>Ihre Einstellungen können nicht gelesen und daher nicht geändert werden.</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>Ihre Einstellungen in {0} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Ihre Einstellungen fehlten und wurden aus ihrer letzten Kopie wiederhergestellt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} Er ließ sich nicht neu erstellen; die genaue Suche dient.</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} Er wurde neu erstellt, ohne etwas neu zu lernen.</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} Er ist wieder vollständig.</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} Er wird beim nächsten Start neu erstellt.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>{0} ist nicht erreichbar ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>{0} lässt sich nicht zu Ende lesen: beschädigt, unvollständig oder gesperrt.</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>{0} kann nicht die Adresse eines Vektor-Servers sein: Sie muss https://host:port lauten.</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0} konnte nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>{0} konnte nicht gelesen werden; die bekannten Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>{0} konnte nicht gestartet werden; Näheres steht im Protokoll. {1} antwortet weiter.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>{0} Zählungen von Textstellen waren falsch und wurden berichtigt.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>{0} antwortet nicht, wie es ein Modell-Hub tut ({1}).</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>{0} hat das Modell {1} nicht, oder nicht für alle ({2}).</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>{0} scheitert, und das Modell davor antwortet weiter; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>{0} hat eine andere Datei {1}, als zuvor für dieselbe Version von {2} geladen wurde.</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>{0} hat sich beim Kopieren geändert.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>{0} hat seine Gewichte als Pickle ({1}), das Programmcode enthalten kann und nicht geladen wird.</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>{0} hat andere Gewichte für {1}, als die Autoren veröffentlicht haben.</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>{0} hat zu viele Dateien für ein Modell.</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>{0} hat zu viele Dateien, um darin nach einem Modell zu suchen.</translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>{0} enthält kein sentence-transformers-Modell: config.json, tokenizer.json und Gewichte im Format safetensors müssen in einem Ordner liegen.</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>{0} enthält mehrere Modelle ({1}).</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>{0} wird gestartet; {1} antwortet inzwischen.</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0} ist größer, als eine Datei dieser Art sein darf ({1} MB).</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>{0} ist kein Archiv, in dem ein Modell kommt.</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} ist nicht im Index.</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>{0} hat diesen Ordner angelegt und entfernt Dateien darin.</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>{0} von {1} Seiten enthalten keinen Text; wohl Scans oder Bilder.</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>{0} Stellen dieser Datei ließen sich nicht lernen; sie werden über ihre Wörter gefunden.</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>{0} Orte waren nicht lesbar, etwa {1}; die bekannten Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>{0} Texte waren falsch als wartend oder fertig verzeichnet; berichtigt.</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>{0} stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0} stammt nicht von {1} und enthält kein brauchbares Modell; es bleibt deshalb unverändert.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0} stammt nicht von {1} und ist nicht leer.</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0} wurde nicht von {1} geschrieben.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>{0} würde viel größer, als es ist, was bei keinem Modell vorkommt; nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>{0} würde außerhalb des eigenen Ordners schreiben ({1}); nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>{0} {1} unbrauchbar; {2} neu gelernt.</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} {2} antwortet weiter.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>Einstellungen als Datei</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>Zum Aufheben oder für einen anderen Computer. Die gewählten Ordner und der Index sind nicht dabei.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Alle Einstellungen zurücksetzen…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>Für jeden Ordner. Nach einer Änderung werden die Ordner durchgesehen.</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Versteckte Dateien und Ordner</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>Systemordner, Zwischenspeicher und Programmteile wie node_modules und .git</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>Was eine .gitignore-Datei nennt</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>Was nach Geheimnissen aussieht: private Schlüssel, Passwortspeicher, .env-Dateien</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>Muster, eines je Zeile, wie in einer .gitignore-Datei</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>Muster für Dateien und Ordner, die ausgelassen werden</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>*.bak lässt jede Datei mit dieser Endung aus, Archive/ jeden Ordner dieses Namens; ** steht für beliebig viele Ordner, und ! nimmt etwas wieder hinein.</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>Muster anwenden</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>Zum Beispiel {names}</translation>
    </message>
    <message>
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>Kein Muster und übergangen: {lines}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>{name} wird bei Seite {page} geöffnet</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>Pfade kopiert: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>{files} öffnen?</translation>
    </message>
    <message>
        <source>Each opens in its own program.</source>
        <translation>Jede öffnet sich in ihrem eigenen Programm.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>Pfad kopiert: {path}</translation>
    </message>
</context>
<context>
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>Einen Moment: die Suchmaschine startet.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Andere Modelle</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>Alle Modelle und Import…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Look for new, changed and deleted files</source>
        <translation>Nach neuen, geänderten und gelöschten Dateien suchen</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>{folder} durchsehen</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>Mehr zu {folder}</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Alle Dateien neu lesen…</translation>
    </message>
    <message>
        <source>Remove from the search…</source>
        <translation>Aus der Suche nehmen…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} zu tun</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>Im Index</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>Größe der indexierten Dateien</translation>
    </message>
    <message>
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>Was sie im Index belegen, geschätzt nach ihrem Anteil an den Textstellen</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} indexiert, {unread} noch nicht gelesen, {skipped} ohne Text, {failed} nicht lesbar, {ignored} übergangen</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>{embedded} von {all} nach Bedeutung zu finden</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>Was durchsucht wird, wählen Sie auf der Seite Ordner.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>Was durchsucht wird. Ordner lassen sich auch irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Alle durchsehen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Noch kein Ordner hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>Findet Dinge in Ihren eigenen Dateien über ihren Inhalt.</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Nach Bedeutung und nach Wörtern</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>Fragen Sie mit eigenen Worten, in einer von rund hundert Sprachen. Genaue Wörter zählen auch.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Lesen, Indexieren und Suchen geschehen hier. Kein Konto, keine Cloud.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>Ihre Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>Sie werden nur gelesen. Der Index liegt in einem eigenen Ordner und kann jederzeit gelöscht werden.</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>Welche Ordner sollen durchsucht werden?</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>Oder ziehen Sie Ordner irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>Er ist im Index. Auf der Seite Ordner lässt er sich wieder entfernen.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>Die Grenze wurde angehoben; die Dateien werden neu gelesen.</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Trotzdem indexieren</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Jede Datei mit Text konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>Probleme mit {files}: {reasons}.</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>Übergangen: {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>Sprachmodell: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} Dimensionen</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>auf {device}</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>Modelle {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>Protokolle {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>Ein Text für eine Fehlermeldung; Inhalte von Dateien stehen nicht darin</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What is indexed</source>
        <translation>Was im Index ist</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>Wonach Sie suchen, merkt sich nur dieser Computer, um es wieder anzubieten. Suchen, die Sie selbst merken, bleiben, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Letzte Suchen merken</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Letzte Suchen vergessen</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>Verlauf merken Suchanfragen vergessen löschen</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>Aus den gemerkten Suchen nehmen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>Aus den gemerkten Suchen nehmen (Strg+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Diese Suche merken (Strg+D)</translation>
    </message>
    <message>
        <source>{name} is no longer saved.</source>
        <translation>{name} ist nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>Gemerkt. Sie steht auf der leeren Suchseite.</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Gemerkte Suche umbenennen</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>Tasten in jedem Programm</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>Ein Feld über allem: tippen, Enter drücken, und es ist fort. Esc schließt es.</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Schnellsuche zeigen oder wegräumen</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Nach dem in einem anderen Programm markierten Text suchen</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>Wo es hier keine Taste gibt, legen Sie diesen Befehl in Ihrer Arbeitsumgebung auf eine:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>Ihre Arbeitsumgebung gibt dafür diese Tasten: {keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>Ein anderes Programm benutzt diese Tasten schon. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>Ihre Arbeitsumgebung erlaubt diese Tasten nicht. Wählen Sie andere, oder erlauben Sie sie dort.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>Ihre Arbeitsumgebung gibt Programmen keine eigenen Tasten: benutzen Sie den Befehl unten.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>Diese Tasten gehen nicht. Nehmen Sie einen Buchstaben oder Ähnliches mit Strg, Alt oder beiden.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>{folders} wird hinzugefügt</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>Wählen Sie einen Ordner zum Durchsuchen</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>Alle Dateien von {name} neu lesen?</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>Das kann dauern. Unveränderte Texte werden nicht neu gelernt. Die Suche geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>{name} aus der Suche nehmen?</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>Seine Dateien werden hier nicht mehr gefunden. Die Dateien selbst bleiben unberührt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>Der Index ist in Ordnung: {passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>Der Index wurde repariert.</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>Der Index ließ sich noch nicht reparieren.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>{model} verwenden?</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages} werden damit im Hintergrund neu gelernt. Bis dahin antwortet das jetzige Modell.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>Wählen Sie einen Ordner oder eine Datei mit einem sentence-transformers-Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>{model} wurde importiert.</translation>
    </message>
    <message>
        <source>The model has arrived.</source>
        <translation>Das Modell ist angekommen.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model} laden?</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>{program} verbindet sich mit {place} und holt etwa {size} MB. Nichts über Sie oder Ihre Dateien wird gesendet. Nur hierfür wird das Netz benutzt. Ein abgebrochenes Laden geht weiter, wo es stand.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>Des Programms. Dateien werden in jeder Sprache gefunden, gleich welche hier gewählt ist.</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>Die andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>Das Programm enthält Werke anderer, jedes unter seiner eigenen Lizenz. Die Texte sind auf Englisch, wie ihre Verfasser sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>Woraus dieses Programm besteht</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>Eine Datei jenseits einer Grenze wird nicht gelesen; die Seite Zustand nennt sie mit dem Grund.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>Höchstens Text je Tabelle</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>Höchstens Zeit zum Lesen einer Datei</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>Höchstens Speicher zum Lesen einer Datei</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>Die Suchmaschine hat angehalten. Sie startet gleich wieder.</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>Es gibt kein Sprachmodell.</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>Bis dahin werden Ihre Dateien über ihre Wörter durchsucht.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Etwas ist schiefgegangen: {what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>Wie viel Speicher das Sprachmodell belegen darf, und wann es ihn wieder freigibt.</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>Höchstens Speicher für das Sprachmodell</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>Speicher des Modells bei Ruhe freigeben</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Where the language model would keep more than its share it starts afresh between two portions of text. Automatic is a quarter of this computer&apos;s memory.</source>
        <translation>Wo das Sprachmodell mehr als seinen Anteil behielte, beginnt es zwischen zwei Portionen Text von neuem. Automatisch ist ein Viertel des Speichers dieses Computers.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>only by import</source>
        <translation>nur durch Import</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>{model} laden</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>Laden von {model} anhalten</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>Es macht aus Text Bedeutung, auf diesem Computer. Mit einem anderen Modell werden alle Texte neu gelernt; bis dahin antwortet das vorige. Was ein früheres gelernt hat, bleibt.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>Zurück zu {model}</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Address models are downloaded from</source>
        <translation>Adresse, von der Modelle geladen werden</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Laden von</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>Leer für huggingface.co selbst; sonst die Adresse eines Spiegels davon. Nichts wird geladen, ohne dass Sie es verlangen.</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>{name} wird kopiert und ausprobiert.</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>Ein Ordner auf der Platte</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>Sie wird immer wieder gestartet und endet jedes Mal. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
        <translation>Die Suchmaschine läuft nicht</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Desktop Search öffnen</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>Reihenfolge der Antworten</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>Ein zweites Modell liest die ersten Stellen zusammen mit Ihrer Frage. Das dauert weniger als eine halbe Sekunde, nachdem die Antworten gezeigt sind, und entfällt bei Sprachen, die es nicht kennt.</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>Die ersten Antworten noch einmal lesen und besser ordnen</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>Das Modell dafür ist nicht auf diesem Computer; die Antworten bleiben in ihrer ersten Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>Seite davor (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>Nächste Seite (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>So breit wie der Bereich (Strg+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>Nächste Stelle mit Ihren Wörtern (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Seite eingeben und Enter drücken</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>Die Seite kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>Den gefundenen Text zeigen</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>von {pages}</translation>
    </message>
    <message>
        <source>of {pages} ({label})</source>
        <translation>von {pages} ({label})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>Seite {page} von {pages}, gedruckt als {label}</translation>
    </message>
    <message>
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>Die Stelle kann auf ihrer Seite nicht markiert werden: ihre Zeichen finden sich dort nicht.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation>Klicken, um es wegzunehmen.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Eine Stunde pausieren</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Bis morgen pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>Alle übrigen</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>While you work</source>
        <translation>Während Sie arbeiten</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>Die Suche wartet nie. Das Indexieren wartet</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>solange der Computer am Akku läuft</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>solange er Energie spart</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>solange er zu heiß ist</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>solange ein Programm im Vollbild ist</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>während einer Präsentation, eines Films oder Videoanrufs</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>Solange Sie am Computer sind, bleibt einer seiner Kerne für Sie frei.</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>Den ganzen Computer nutzen, während ich fort bin</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>Bei jedem Start und alle 30 Minuten werden Ordner ohnehin mit der Platte verglichen.</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>Änderungen sofort verfolgen</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>Die Suchmaschine hat angehalten.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>Infobereich Autostart Anmelden Hochfahren Hintergrund schließen Benachrichtigung tray</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Soll Desktop Search weiterlaufen?</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>Im Infobereich nimmt es weiter Änderungen auf, und eine Suche ist sofort da. In den Einstellungen können Sie es jederzeit anders wählen.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Symbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>Diese Arbeitsumgebung hat zurzeit keinen Infobereich.</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>Benachrichtigen, wenn etwas mich braucht, etwa eine volle Platte</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>Beim Anmelden starten, ohne das Fenster zu öffnen</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>Solange es weiterläuft, bringt ein neuer Start das Fenster zurück.</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Geschrieben nach {place}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>Textstelle in ihrer Umgebung</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>Den Text statt der Seite zeigen</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>Die gewählte Stelle wird hier in ihrer Umgebung gezeigt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Bei Seite {page} öffnen</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>Die Datei bei dieser Seite in {program} öffnen</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Datei öffnen (Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Datei in ihrem Ordner zeigen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>Pfad der Datei kopieren (Strg+C)</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>Was aufbewahrt wird und wer kontaktiert wird</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>Ihre Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>Sie werden nie geändert, verschoben oder irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>Der Index bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>Darin stehen der Text Ihrer Dateien, ihre Namen und was das Sprachmodell daraus gemacht hat. Andere Benutzer dieses Computers können ihn nicht lesen, außer Sie verschieben ihn auf ein Laufwerk, das sie lesen können.</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>Was das Sprachmodell aus Ihren Texten gemacht hat, liegt auch auf einem Server.</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>Nach neuen Versionen wird nur gefragt, wenn Sie es wollen.</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>Auf Knopfdruck, oder einmal in der Woche, wenn Sie es unter „Über“ so wählen, wird {host} kontaktiert. Gesendet wird nichts als die Anfrage selbst.</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Niemand wird kontaktiert.</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>Es gibt kein Konto, keine Cloud und keine Telemetrie. Die eine Ausnahme ist die Schaltfläche, die ein Sprachmodell lädt: sie verbindet sich mit huggingface.co oder dem Spiegel, den Sie nennen, und sagt nichts über Sie oder Ihre Dateien.</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>Protokolle enthalten keine Inhalte.</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>Sie helfen, Fehler zu finden. Darin können Namen von Dateien stehen; was in Ihren Dateien steht und wonach Sie suchen, nicht. Sie werden niemandem gesendet.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Protokolle zeigen</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>Die Einstellungen nennen dafür {address}. Wovon ein Text handelt, lässt sich aus dem erraten, was dort liegt; die Texte selbst und die Namen der Dateien werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>Sonst wird niemand kontaktiert.</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Warum sie nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>Nach Name oder Grund filtern</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Show ignored ones</source>
        <translation>Übergangene zeigen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Grenze anheben</translation>
    </message>
    <message>
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>Die überschrittene Grenze anheben und diese Dateien neu lesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Nicht mehr übergehen</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>Sie ruhen lassen, bis sie sich ändern, und nicht mehr mitzählen</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>Probleme mit {files}. Alles andere wird wie gewohnt durchsucht.</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>{files} ruhen, bis sie sich ändern.</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Nichts wird übergangen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Jede Datei mit Text konnte gelesen werden.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Vorschläge</translation>
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
        <translation>Was eine Suche enthalten kann</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;genaue Wendung&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>Stellen, in denen diese Wörter beisammenstehen, kommen zuerst</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-Wort</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>Stellen, die das enthalten, entfallen</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>dies OR das</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>Stellen mit einem von beiden kommen zuerst</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>ein Format, oder document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>Dateien in einem Ordner dieses Namens oder unter diesem Pfad</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>Dateien, die so heißen; * und ? stehen für beliebige Zeichen</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>Stellen in dieser Sprache, nach Kürzel oder Name</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>dann zuletzt geänderte Dateien; auch 2024-03, ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>in den letzten Tagen (d), Wochen (w), Monaten (m), Jahren (y) geänderte Dateien</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>große Dateien; auch &lt;100kb, 1mb..5mb</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>Stellen auf diesen Seiten oder Folien</translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation>ein Minus kehrt einen Filter um</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation>Durchsuchen Sie Ihre Dateien nach dem, was darin steht</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>Nach dem markierten Text suchen: {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>Nach dem zuletzt kopierten Text suchen</translation>
    </message>
    <message>
        <source>The search is still starting</source>
        <translation>Die Suche startet noch</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>Was Sie getippt haben, wird dann gesucht.</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Nichts passt gut; am ehesten:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ging nicht</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Mit dieser Anfrage im Fenster weitermachen</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>Tastenkürzel global Taste Starter Auswahl Zwischenablage hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Nach dem markierten Text suchen</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Tastenkürzel (F1)</translation>
    </message>
</context>
<context>
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Zeigen, warum diese Stelle gefunden wurde (Strg+I)</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Warum wurde dies gefunden?</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Filter: {filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>Der Satz, der Ihrer Anfrage am nächsten ist, ist unterstrichen.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Wörter: {words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>Wörter: keine Ihrer Anfrage</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>Platz {rank} nach Wörtern</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>Wörter: in Titel, Überschrift oder Name; {place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>Wörter: {words}; {place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>Bedeutung: nicht verglichen</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>Kosinus {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>Bedeutung: {cosine}, nicht unter den nächsten</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>Platz {rank} nach Bedeutung</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>Bedeutung: {cosine}; {place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>Mit Ihrer Anfrage noch einmal gelesen: der Platz bleibt</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>Mit Ihrer Anfrage noch einmal gelesen: {n} nach oben</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>Mit Ihrer Anfrage noch einmal gelesen: {n} nach unten</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Namen und Pfade von Dateien und Ordnern aufnehmen</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>Darin stehen Versionen, Zahlen, Größen, Probleme nach ihrer Art, Ihre Einstellungen für den Index und die letzten Zeilen des Protokolls. Was in Ihren Dateien steht und wonach Sie gesucht haben, nicht. Namen und Pfade sind durch kurze Prüfsummen ersetzt, solange Sie sie nicht aufnehmen. Er bleibt auf diesem Computer, bis Sie ihn senden.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A report for whoever mends a fault</source>
        <translation>Ein Bericht für die, die Fehler beheben</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>Der Bericht konnte nicht gespeichert werden ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>Textstelle kopiert</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>Textstelle mit Quellenangabe kopiert</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>Das ist ein Ordner, den Sie selbst gewählt haben: entfernen Sie ihn auf der Seite Ordner.</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>{what} wird aus der Suche ausgelassen.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>{what} aus der Suche auslassen?</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>Den Ordner {what} und alles darin aus der Suche auslassen?</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>Alle Dateien, die auf {what} enden, aus der Suche auslassen?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>Hier wird es nicht mehr gefunden; die Dateien selbst bleiben unberührt. Sie können das jederzeit zurücknehmen, unter „Ausgelassen“ auf der Seite Ordner.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>Es wird wieder aufgenommen.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Nichts passt gut; am ehesten:</translation>
    </message>
    <message>
        <source>Order: {choice}</source>
        <translation>Reihenfolge: {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>Gruppen: {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show filters beside the results</source>
        <translation>Filter neben den Ergebnissen zeigen</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>andere Fassung</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Bei Seite {page} öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Hide those like this</source>
        <translation>Ähnliche verbergen</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Ähnliche Dateien finden</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>Ähnliche Stellen finden</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Textstelle kopieren</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Textstelle mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>Aus der Suche auslassen</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Diese Datei…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>Den Ordner {name}…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>Alle Dateien, die auf {suffix} enden…</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>Wie groß Text und alles andere gezeichnet wird, über das hinaus, was das System verlangt.</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>Die andere Größe gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Ähnliches zur Zwischenablage finden</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>{search} entfernen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by what they say</source>
        <translation>Durchsuchen Sie Ihre Dateien nach dem, was darin steht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>eine Stelle aus {title}</translation>
    </message>
    <message>
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>Wählen Sie, welche Ordner durchsucht werden; was zuerst gelesen ist, wird zuerst gefunden.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>Suche in {files}</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>Durchsuchen Sie Ihre Dateien</translation>
    </message>
    <message>
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>Tippen Sie Wörter, oder fragen Sie wie einen Menschen. Eine Frage in einer Sprache findet auch Antworten in einer anderen.</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Enter öffnet eine Datei, Strg+Enter zeigt sie in ihrem Ordner, Strg+C kopiert ihren Pfad.</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>Zu den Ordnern</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>Gemerkte Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Letzte Suchen vergessen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>Abschnitt der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung finden</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>Zoom Schrift Text größer Barrierefreiheit Skalierung dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>Übersetzung Sprache Locale deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>Netzwerk Internet Telemetrie Datenschutz Sicherheit Tracking</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>Sicherung wiederherstellen Standard json übertragen</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>Einstellungen gespeichert als {name}</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>Die Datei konnte nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>All settings are so already.</source>
        <translation>Alle Einstellungen sind schon so.</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>Vorsicht: damit werden womöglich mehr Ihrer Dateien indexiert:</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>Das Sprachmodell ist ein anderes; alle Texte werden damit neu gelernt.</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>Letzte Suchen werden nicht mehr gemerkt, und die bisherigen werden vergessen.</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>Hier unbekannt und unberührt gelassen: {names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>Nicht importiert, da diese bestimmen, wohin Ihre Daten gehen: {names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>Diese Einstellungen übernehmen?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>Ihre Ordner, der Index und das Sprachmodell bleiben. Muster für Ausgelassenes gehen mit den anderen Einstellungen verloren; exportieren Sie sie vorher, um sie zurückzubekommen.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The settings were taken.</source>
        <translation>Die Einstellungen wurden übernommen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>Design dunkel Nacht Farben hell Theme</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>hinzufügen entfernen Verzeichnis Bibliothek was durchsucht wird</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>ausschließen ignorieren überspringen Filter Muster</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>Größe zu groß Zeit große Dateien überspringen</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>KI Embedding Sprache laden offline Spiegel Netz</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank Rangfolge Relevanz Güte sortieren zweites Modell</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU Grafikkarte CUDA Prozessor Hardware Tempo schnell</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>RAM entladen Ruhe frei</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>Akku Pause Energie Notebook Spiele Lärm Lüfter überwachen</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>Version Lizenz Hilfe</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <translation>Keine Einstellung heißt „{words}“.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>Die Einstellungen des Fensters in {file} konnten nicht gelesen werden. Ihre letzte brauchbare Kopie oder die Standardeinstellungen werden verwendet, und die Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Standardeinstellungen verwenden</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>Letzte Einstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>Dateien, die Sie ausgeschlossen haben, werden wieder indexiert. Die unlesbaren Einstellungen bleiben neben den neuen erhalten.</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>Mit den Standardeinstellungen beginnen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>{files} öffnen</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>Pfade von {files} kopieren</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation>Klicken, um wieder nach Wörtern zu suchen (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>ähnlich wie {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>Tempo des Indexierens</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>In den letzten Minuten war nichts zu indexieren.</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>Textstellen pro Sekunde</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>Dateien pro Sekunde</translation>
    </message>
    <message>
        <source>Now {now}, at most {most}</source>
        <translation>Jetzt {now}, höchstens {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>Durchsuchbarer Anteil</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Trotzdem indexieren</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
</context>
<context>
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner Shell Übersicht Starter Einbindung</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in the file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>Desktop-Suche Ihres Systems</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>Ihre Dateien werden auch dort gefunden, solange Desktop Search läuft. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>In der Übersicht von GNOME</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>In KRunner and the menu of Plasma</source>
        <translation>In KRunner und im Menü von Plasma</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Geschrieben nach {place}</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME sucht nur in Systemordnern nach Programmen, die es fragt. Führen Sie dies einmal in einem Terminal aus, melden Sie sich ab und wieder an:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Desktop Search öffnen</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Eine Stunde pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Jetzt indexieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>UpdateAsker</name>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Diese Version nicht</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>Aktualisierung Update Upgrade Version Download Netzwerk Internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>Einmal in der Woche nach neuen Versionen fragen</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>Das kontaktiert {host}. Gesendet wird nichts als die Anfrage selbst, und nichts wird heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frage läuft …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>Prüfung aller Teile</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>Index prüfen</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf der Platte</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Vektorindex</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>{size} wurden freigegeben.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>Es gab nichts freizugeben.</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>, seine Kopie {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>Katalog {catalog}{copy}, Vektoren {vectors}; {free} sind frei.</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>Etwa {size} werden nicht gebraucht.</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>Aus dem Katalog erstellt, nichts wird neu gelernt. Die Suche geht inzwischen weiter.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>Es macht aus Text Bedeutung, auf diesem Computer. Das markierte passt für die meisten und lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>Neben Ihrer Arbeit</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Rest überspringen</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>Das Indexieren beginnt mit Weiter.</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>Ihre Dateien werden inzwischen indexiert.</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>“{passage}”
{title}, {page}, {date}
{path}</source>
        <translation>„{passage}“
{title}, {page}, {date}
{path}</translation>
    </message>
    <message>
        <source>“{passage}”
{title}, {date}
{path}</source>
        <translation>„{passage}“
{title}, {date}
{path}</translation>
    </message>
</context>
</TS>
