<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
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
        <source>part of the file name</source>
        <translation>Teil des Dateinamens</translation>
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
        <translation>die letzten 7&#xa0;Tage</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>die letzten 30&#xa0;Tage</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>die letzten 12&#xa0;Monate</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>vor mehr als einem Jahr</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>mehr als 1&#xa0;MB</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>mehr als 10&#xa0;MB</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>mehr als 100&#xa0;MB</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>weniger als 100&#xa0;kB</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>Größer als das Limit</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation>Passwortgeschützt</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>Kein durchsuchbarer Text</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>Lesen dauerte zu lange</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>Zu viel Arbeitsspeicher benötigt</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>Absturz beim Lesen</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>Nur über Wörter zu finden</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>Ordner, die nicht abgeglichen werden konnten</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>{n}&#xa0;passwortgeschützt</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>{n}&#xa0;beschädigt</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>{n}&#xa0;ohne Text</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>{n}&#xa0;zu groß</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>{n}&#xa0;ohne Berechtigung</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>{n}&#xa0;mit zu langer Lesezeit</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>{n}&#xa0;mit zu hohem Arbeitsspeicherbedarf</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>{n}&#xa0;mit Absturz beim Lesen</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>{n}&#xa0;nicht lesbar</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>{n}&#xa0;nur über Wörter zu finden</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>{n}&#xa0;nicht abgeglichen</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>Speichern Sie sie ohne Passwort oder ignorieren Sie sie.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>Ersetzen Sie sie durch intakte Kopien oder ignorieren Sie sie.</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>Wenden Sie auf Scans eine Texterkennung (OCR) an und ignorieren Sie die übrigen Dateien.</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>Erhöhen Sie das Limit, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>Ändern Sie ihre Berechtigungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>Erhöhen Sie das Limit, um mehr Zeit zu erlauben.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>Erhöhen Sie das Limit, um mehr Arbeitsspeicher zu erlauben.</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>Diese Dateien werden übersprungen. Speichern Sie sie in einem anderen Format oder ignorieren Sie sie.</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>Prüfen Sie, ob ihr Laufwerk angeschlossen ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>Das Sprachmodell scheitert an Teilen davon. Versuchen Sie es mit einem anderen Modell oder ignorieren Sie sie.</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>Diese Ordner werden übersprungen. Vereinfachen Sie ihre .gitignore-Datei und versuchen Sie es erneut, oder schließen Sie sie aus.</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>Sie können weitersuchen.</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Noch kein Ordner hinzugefügt.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>Die Indexierung pausiert bis {time}. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>Die Indexierung pausiert. {kept}</translation>
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
        <translation>{files} zu lesen</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages} nach Bedeutung zu indexieren</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages} in den Vektorindex aufzunehmen</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>Bereinigung eines entfernten Ordners</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>Warteschlange: {what}.</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>Wechsel von {old} zu {to}: {done} von {total}. Bis dahin wird weiter {old} verwendet.</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>Siehe Meldung unten</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Zuletzt abgeglichen: {time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>Der Index wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>Fehler repariert</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>Fehler, die nicht repariert werden konnten</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>Index geprüft ({time}): {outcome}.</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>Index wird geprüft…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>Index wird komprimiert…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>Vektorindex wird neu erstellt…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n}&#xa0;MB</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>{n}&#xa0;MB bereits heruntergeladen</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>etwa {n} MB Arbeitsspeicher</translation>
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
        <translation>sprachübergreifend {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Questions in other languages: {score} (published test)</source>
        <translation>Fragen in anderen Sprachen: {score} (veröffentlichter Test)</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>Qualität nicht gemessen</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>Geschwindigkeit unbekannt</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>Standardgeschwindigkeit</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>Etwa {n}× schneller (Schätzung)</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>Etwa {n}× langsamer (Schätzung)</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>Verbindung zum Server wird hergestellt</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Richtige Seite unter den ersten zehn Treffern: {figures}</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{percent}&#xa0;% von {size}</translation>
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
        <source>Passages with “{text}” come first.</source>
        <translation>Textstellen mit „{text}“ werden zuerst angezeigt.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>Textstellen mit „{text}“ werden ausgeschlossen.</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>Textstellen mit einem dieser Wörter werden zuerst angezeigt: {text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>Nur Dateien, deren Name enthält: {text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>ein Format oder document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>Dateien in einem Ordner dieses Namens oder unter diesem Pfad</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>Keine Dateien, deren Name enthält: {text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>Dateiname enthält; * und ? stehen für beliebige Zeichen</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>Nur Textstellen in dieser Sprache: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>Keine Textstellen in dieser Sprache: {text}</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>Textstellen in dieser Sprache, nach Kürzel oder Name</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>Nur Dateien mit Änderungsdatum: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Keine Dateien mit Änderungsdatum: {text}</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>nach Änderungsdatum; auch 2024-03, ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>geändert in den letzten Tagen (d), Wochen (w), Monaten (m), Jahren (y)</translation>
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
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>große Dateien; auch &lt;100kb, 1mb..5mb</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>Nur Textstellen auf dieser Seite: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Keine Textstellen auf dieser Seite: {text}</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>Textstellen auf diesen Seiten oder Folien</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>Text aus</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>Nur Text aus: {text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>Kein Text aus: {text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>erkannter Text</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>in Scans und Bildern erkannter Text</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>Scans und Bilder</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>Meinten Sie {filter}?</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>Kein indexierter Ordner heißt so. „{part}“ wird ignoriert.</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>„{part}“ wird ignoriert.</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>„{part}“ wird als normaler Text gesucht.</translation>
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
        <source>{kind} ({format})</source>
        <translation>{kind} ({format})</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzte 30&#xa0;Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letzte 12&#xa0;Monate</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Älter</translation>
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
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
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
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Datei</numerusform>
            <numerusform>%Ln&#xa0;Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;neues Ergebnis</numerusform>
            <numerusform>%Ln&#xa0;neue Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Textstelle</numerusform>
            <numerusform>%Ln&#xa0;Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Problem</numerusform>
            <numerusform>%Ln&#xa0;Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>%Ln&#xa0;ähnliche Datei</numerusform>
            <numerusform>%Ln&#xa0;ähnliche Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;weiteres Modell anzeigen</numerusform>
            <numerusform>%Ln&#xa0;weitere Modelle anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation>
            <numerusform>Die Anzahlen gelten für %Ln&#xa0;Datei.</numerusform>
            <numerusform>Die Anzahlen gelten für alle %Ln&#xa0;Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>%Ln Archiv oder Mail zu öffnen</numerusform>
            <numerusform>%Ln Archive und Mails zu öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>Aus %Ln Suche gelernt</numerusform>
            <numerusform>Aus %Ln Suchen gelernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Noch nichts gelernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Seite</numerusform>
            <numerusform>%Ln&#xa0;Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation>
            <numerusform>Die Anzahlen gelten für das beste Ergebnis.</numerusform>
            <numerusform>Die Anzahlen gelten für die %Ln&#xa0;besten Ergebnisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;schwächeres Ergebnis</numerusform>
            <numerusform>%Ln&#xa0;schwächere Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;schwächeres Ergebnis anzeigen</numerusform>
            <numerusform>%Ln&#xa0;schwächere Ergebnisse anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>Keine guten Treffer. Ähnlichste Ergebnisse:</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>Dadurch wird keine indexierte Datei ausgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>Dadurch wird %Ln&#xa0;Datei ausgeschlossen.</numerusform>
            <numerusform>Dadurch werden %Ln&#xa0;Dateien ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>Dadurch wird %Ln&#xa0;Datei ausgeschlossen, davon {indexed} indexiert.</numerusform>
            <numerusform>Dadurch werden %Ln&#xa0;Dateien ausgeschlossen, davon {indexed} indexiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>%Ln&#xa0;Einstellung wird geändert.</numerusform>
            <numerusform>%Ln&#xa0;Einstellungen werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>noch weniger als 1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>noch etwa %Ln&#xa0;min</numerusform>
            <numerusform>noch etwa %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>noch etwa {n}&#xa0;h</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>In diesen Ordnern wurden keine durchsuchbaren Dateien gefunden.</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files} ({size}): in {words} nach Wörtern durchsuchbar, in {meaning} nach Bedeutung (Schätzung).</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>Mehr als {files} ({size}): in mehr als {words} nach Wörtern durchsuchbar, in mehr als {meaning} nach Bedeutung.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln&#xa0;Minute</numerusform>
            <numerusform>etwa %Ln&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln&#xa0;Stunde</numerusform>
            <numerusform>etwa %Ln&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>etwa %Ln&#xa0;Tag</numerusform>
            <numerusform>etwa %Ln&#xa0;Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;Minute</numerusform>
            <numerusform>vor %Ln&#xa0;Minuten</numerusform>
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
        <translation>Blatt {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>Nachricht {page}</translation>
    </message>
    <message>
        <source>From a scan</source>
        <translation>Aus einem Scan</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Aus einem Bild</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>Erkannter Text</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>Erkannter Text, kann Fehler enthalten</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alle Wörter</translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation>Enthält {words}</translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation>Ähnliche Bedeutung ({score})</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Wartet: {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Suche nach Änderungen…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>Indexierung nach Bedeutung…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>Texterkennung läuft…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>Index wird repariert…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>Entfernter Ordner wird bereinigt…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>Energiesparmodus</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>der Computer ist heiß</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>eine Präsentation oder ein Video</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>alle Dateien nach Bedeutung durchsuchbar ({percent}&#xa0;% des Textes)</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>{percent}&#xa0;% der Dateien nach Bedeutung durchsuchbar</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln page(s)</source>
        <translation>
            <numerusform>{done} von %Ln&#xa0;Seite</numerusform>
            <numerusform>{done} von %Ln&#xa0;Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Text recognition paused</source>
        <translation>Texterkennung pausiert</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>Texterkennung: {pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>Wechsel von {old} zu {new}: {done} von {all} Textstellen</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>Wechsel von {old} zu {new}: {done} von {all} Textstellen. Bis dahin wird weiter {old} verwendet.</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>Sprachmodell wird geladen</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>Erste Datei</numerusform>
            <numerusform>Erste %Ln&#xa0;Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>Auch gesucht: {words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>Nur über Wörter gefunden. Ergebnisse nach Bedeutung folgen, sobald das Sprachmodell geladen ist.</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>Nur über Wörter gefunden. Es ist kein Sprachmodell installiert.</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>Nur über Wörter gefunden. Das Sprachmodell unterstützt nur Englisch.</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>Dateien lassen sich finden, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>Die Ergebnisse werden aktualisiert, während weitere Dateien indexiert werden.</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>Keine Ergebnisse mit diesen Filtern</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>Entfernen Sie einen Filter oder versuchen Sie es mit anderen Wörtern.</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>Geben Sie einige Wörter oder eine Frage ein.</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>Keine Datei enthält diese Wörter</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>Ergebnisse nach Bedeutung folgen, sobald das Sprachmodell geladen ist.</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>Es wurde nur nach Wörtern gesucht, da kein Sprachmodell installiert ist. Wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>Es wurde nur nach Wörtern gesucht, da das Sprachmodell nur Englisch unterstützt. Wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>Keine passenden Dateien</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>Versuchen Sie es mit anderen Wörtern oder einer ganzen Frage, in einer beliebigen Sprache.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
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
        <source>a program is in full screen</source>
        <translation>ein Programm im Vollbildmodus</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Download von {model}: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} von {all} Dateien</translation>
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
        <source>Language model failed: words only</source>
        <translation>Sprachmodell ausgefallen: nur Wörter</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n}&#xa0;ms</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Noch nichts indexiert</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Bisher: {facts}.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Keine Suchbegriffe</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
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
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>{type}-Datei</translation>
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
        <translation>Letzte 7&#xa0;Tage</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>Letzte 30&#xa0;Tage</translation>
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
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Ordner und Ausschlüsse</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Texterkennung</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Indexierung im Hintergrund</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>Start und Infobereich</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>KI-Assistenten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherorte</translation>
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
        <source>In the preview</source>
        <translation>In der Vorschau</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation>Bei einem Ergebnis</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>In der Schnellsuche</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>Noch hat kein Assistent etwas gefragt.</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>Heute hat kein Assistent etwas gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>{program} fragte %Ln-mal</numerusform>
            <numerusform>{program} fragte %Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>Heute: {calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliches suchen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>Verfasst von {model}</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>„{passage}“</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Ihre Dateien scheinen das nicht zu beantworten.</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program}: {request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Ergebnis</numerusform>
            <numerusform>%Ln&#xa0;Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>Programm ohne Namen</translation>
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
        <source>Save or unsave this search</source>
        <translation>Suche speichern oder entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Textstelle mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>Mehrere Dateien auswählen, eine weitere oder alle</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>Ähnliche Kopien und Versionen anzeigen</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Wieder ausblenden</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>Warum dieses Ergebnis?</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Schnellsuche anzeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Nach dem markierten Text suchen</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>Nächste oder vorherige Datei</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>Fünf Dateien vor oder zurück</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>Vorschau anzeigen, dann in sie wechseln</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Vorschau ausblenden</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Diese Suche im Fenster öffnen</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>Schnellsuche ausblenden</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Ähnliches zur Zwischenablage suchen</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Ähnliche Dateien finden</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>Version {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation>{host} ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>{host} bietet zurzeit keine Informationen zu Updates. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>{host} hat auf eine unsichere Adresse umgeleitet. Die Suche nach Updates wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>Die Antwort von {host} ist zu groß und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>Die Antwort von {host} ist nicht von den Entwicklern signiert und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>Die Antwort von {host} ist ungültig und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>Die Antwort von {host} nennt eine ältere Version als diese und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>Die Antwort von {host} ist älter als die vorherige und wurde abgelehnt.</translation>
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
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{setting}: {change}</source>
        <translation>{setting}: {change}</translation>
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
        <source>reordered</source>
        <translation>umgeordnet</translation>
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
            <numerusform>%Ln&#xa0;weitere</numerusform>
            <numerusform>%Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>Als Markdown-Link</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>Als BibTeX</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>Die Indexierung ist blockiert</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Das Sprachmodell ist ausgefallen</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>Ihre Dateien werden nur nach Wörtern durchsucht.</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>Ordner nicht verfügbar</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder}: Die Ergebnisse bleiben erhalten. Ist der Ordner dauerhaft nicht mehr vorhanden, entfernen Sie ihn auf der Seite „Ordner“.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Bewertung: {score} von 100</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>Nahezu gleicher Inhalt.</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Schwacher Treffer</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>Starker Treffer</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>Sehr starker Treffer</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine} (enthalten)</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine}: {languages} und %Ln&#xa0;weitere Sprache</numerusform>
            <numerusform>{engine}: {languages} und %Ln&#xa0;weitere Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine}: {languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>Gesendete Textstellen: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>%Ln nicht belegte Aussage entfernt</numerusform>
            <numerusform>%Ln nicht belegte Aussagen entfernt</numerusform>
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
        <translation>Durchsucht Ihre Dateien nach Bedeutung. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Lizenzen…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>Ein Assistent, den Sie unten verbinden, kann dann die hier angekreuzten Ordner durchsuchen und den Text ihrer Dateien lesen. Ändern kann er nichts. Was er liest, sendet er in der Regel an seinen Anbieter, es sei denn, sein Sprachmodell läuft auf diesem Computer. Ausgeschlossene und vermutlich vertrauliche Dateien bleiben außen vor.</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>Zugriff auf Ihre Dateien</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder} (nicht im Index)</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>Assistenten können diesen Ordner durchsuchen</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>Der Index enthält noch keine Ordner.</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>Assistenten finden nichts, bis Sie einen Ordner ankreuzen.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>Text mit Quellenangabe kopiert</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>Antworten sind aus. In den Einstellungen unter Sprachmodell können Sie sie wieder einschalten.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>Antwort in Ihren Dateien</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>Weitere Aktionen für die Antwort</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>Alles mit Quellenangaben kopieren</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>Keine Antworten anzeigen</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>Ihre Dateien werden durchsucht…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>Schreibt… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>Das Sprachmodell liest… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Ihre Dateien scheinen das nicht zu beantworten.</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>Ähnlichste Treffer:</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Als Markdown speichern</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>Die Antworten konnten nicht gespeichert werden ({reason}). Wählen Sie einen anderen Speicherort.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>Diese Datei wurde inzwischen geändert. Fragen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>Stellen Sie eine Frage zu Ihren Dateien</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Vorschau ausblenden</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>Antworten schreibt ein Sprachmodell. Jede Aussage wird nur mit einem Zitat gezeigt, das in Ihren Dateien gefunden wurde. Prüfen Sie wichtige dort nach.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{model} auf {address}</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>Fragen Sie Ihre Dateien</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>Antworten schreibt ein Sprachmodell, das auf diesem Computer läuft. Installieren Sie Ollama, LM Studio oder llama.cpp, laden Sie dort ein Modell herunter, und wählen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>Server wählen…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>KI MCP Claude Codex Cursor LM Studio VS Code Chat Agent Werkzeuge Erlaubnis Einwilligung</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>KI-Assistenten Protokoll Verlauf wer fragte Anfragen</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>{program} ist getrennt.</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>{program} ist verbunden. Starten Sie es neu.</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>Die Einträge werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>Protokoll der Assistenten leeren?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Diese Desktopumgebung hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>Beim Anmelden starten, ohne das Fenster zu öffnen</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>Um das Fenster wieder zu öffnen, starten Sie das Programm erneut.</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>Gespeichert in {place}</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>Die Suchmaschine wurde beendet.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>Infobereich Autostart Anmelden Hochfahren Hintergrund schließen Benachrichtigung tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation>Im Infobereich läuft die Indexierung weiter, damit die Suche sofort bereit ist. Sie können das in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Soll Desktop Search weiterlaufen?</translation>
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
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>Indexierung im Hintergrund</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>Sie können schon während der Indexierung suchen. Diese Optionen lassen sich jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>Im Akkubetrieb pausieren</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>Die Indexierung wird fortgesetzt, sobald der Computer ans Stromnetz angeschlossen ist. Sie können weitersuchen.</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>Pausieren, solange ein Programm im Vollbildmodus läuft</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>Spiele, Filme und Präsentationen erhalten die volle Leistung des Computers.</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>Bei Abwesenheit alle Prozessorkerne nutzen</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Während Sie den Computer benutzen, bleibt ein Prozessorkern frei.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>Es öffnet sich kein Fenster. Neue und geänderte Dateien werden sofort indexiert.</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>Läuft im Infobereich, damit die Suche sofort bereit ist.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Error in {program}</source>
        <translation>Fehler in {program}</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>Dies ist ein Fehler im Programm. Ihre Dateien und der Index sind nicht betroffen. Die folgenden Details helfen, ihn zu beheben. Darin können Dateinamen enthalten sein; alles bleibt auf diesem Computer, sofern Sie es nicht senden.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>Was Assistenten gefragt haben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Disconnect {program}</source>
        <translation>{program} trennen</translation>
    </message>
    <message>
        <source>Connect {program}</source>
        <translation>{program} verbinden</translation>
    </message>
    <message>
        <source>This changes {file}. Everything else in the file stays as it is.</source>
        <translation>Dies ändert {file}. Alles andere in der Datei bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>Eine Kopie der Datei vor der ersten Änderung bleibt daneben erhalten: {name}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>Änderung schreiben</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>Filter entfernen: {part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>Assistenten verbinden</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>Trägt {app} in die Konfigurationsdatei des Assistenten ein. Sie sehen die Änderung, bevor sie geschrieben wird. Starten Sie den Assistenten danach neu.</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>Für einen anderen Assistenten tragen Sie diesen Befehl als MCP-Server ein:</translation>
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
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Auf diesem Computer nicht gefunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>Mit einem anderen Befehl verbunden</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>{file} ist fehlerhaft. Berichtigen Sie die Datei in einem Editor.</translation>
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
        <source>Files with text. All others are found by name only.</source>
        <translation>Dateien mit Text. Alle anderen werden nur über ihren Namen gefunden.</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>Mehrsprachige Dateien werden bei jeder Sprache gezählt.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>Speicherort Pfad Festplatte Platz Laufwerk verschieben löschen neu</translation>
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
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation>Der Index wird kopiert und geprüft, bevor die alte Kopie gelöscht wird. Bis dahin ist die Suche nicht verfügbar. Danach startet das Programm neu.</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>Suchmaschine wird beendet…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>Alle Dateien werden neu indexiert; das kann Stunden dauern. Ihre Dateien, Ordner, Einstellungen und Sprachmodelle bleiben erhalten.</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>Index wird geleert…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>Index wird kopiert und geprüft…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>Der Index konnte nicht verschoben werden. Er befindet sich weiterhin am alten Ort.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>Der Index konnte nicht geleert werden. Versuchen Sie es erneut. Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Storage locations</source>
        <translation>Speicherorte</translation>
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
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Ordner anzeigen: {name}</translation>
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
        <source>Index size: {size}</source>
        <translation>Indexgröße: {size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner Shell Übersicht Starter Integration Einbindung</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>Nur die CPU ist verfügbar. Um eine GPU zu nutzen, installieren Sie {app} mit Python, wie in der README beschrieben.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>Ordner zum Durchsuchen hier ablegen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109&#xa0;Sprachen</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15&#xa0;Sprachen</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Ein Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>Ein Text im Index ist beschädigt.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>Ein interner Fehler ist aufgetreten und wurde protokolliert. Wenn etwas nicht mehr funktioniert, starten Sie Desktop Search neu.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Prüfen Sie, ob der Datenträger oder das Netzlaufwerk verfügbar ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Prüfen Sie die Adresse des Spiegelservers in den Einstellungen.</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>Sie entspricht einem Muster in einer .gitignore-Datei.</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>Ein Bild hat mehr als {count} Megapixel und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>Eine andere Seite wurde angefordert.</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>Ein anderer Benutzer kann in {folder} schreiben.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>Archiv, über seinen Namen gefunden.</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>Archiv, dessen Inhalt nicht indexiert ist.</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>Archive, die mehr als {count} Ebenen tief verschachtelt sind, wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>Audiodatei, über ihren Namen gefunden.</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>Am besten beim Finden von Übersetzungen, auch in seltenen Sprachen. Schwächer beim Beantworten von Fragen.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>Ändern Sie die Berechtigungen der Datei oder schließen Sie sie in den Einstellungen mit einem Muster aus.</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>Prüfen Sie, ob er läuft und ob Adresse, Zertifikat und Token stimmen.</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz frei ist.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>Prüfen Sie, ob der Datenträger angeschlossen und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>Prüfen Sie, ob dies ein Ordner ist und ob Sie Schreibrechte für ihn und seinen Inhalt haben.</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>Prüfen Sie, ob Sie dort Schreibrechte haben.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>Prüfen Sie die Schreibweise, oder schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>Wählen Sie „Prüfen“ auf der Seite „Zustand“.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>Wählen Sie eine Datei, die mit „Exportieren“ erstellt wurde.</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>Wählen Sie eine Datei mit Text.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>Wählen Sie einen Ordner mit einem Modell oder laden Sie in den Einstellungen eines herunter.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>Wählen Sie einen anderen Ordner oder laden Sie in den Einstellungen ein Modell herunter.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>Wählen Sie einen anderen Ordner oder laden Sie das Modell in den Einstellungen erneut herunter.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>Wählen Sie einen anderen Ordner oder benennen Sie diesen um.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>Wählen Sie ein anderes Modell oder einen Ordner mit einem konvertierten.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>Wählen Sie ein anderes Modell oder importieren Sie dieses aus einem Ordner oder einer Datei.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>Wählen Sie ein anderes Programm.</translation>
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
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation>Schließen Sie zuerst das andere Programm oder verwenden Sie mit --base-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>Standardmodell. Enthalten.</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>Vertrauen Sie dieser Quelle nicht. Beziehen Sie das Modell von seinen Autoren.</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>Vertrauen Sie dieser Quelle nicht. Verwenden Sie einen anderen Spiegelserver oder keinen.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>Stellen Sie zuerst die letzte intakte Kopie wieder her oder verwenden Sie die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>Schriftart, über ihren Namen gefunden.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>Falls sie Text enthalten sollte, öffnen Sie sie in ihrem Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>Bei der Indexierung ist ein unerwarteter Fehler aufgetreten. Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>Danach wird die Indexierung automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>Sie ist keine Datei, sondern ein Gerät, eine Pipe oder ein Socket.</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>Sie ist ein symbolischer Link. Links werden nicht verfolgt; ihre Ziele werden indexiert, wenn sie in einem gewählten Ordner liegen.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>Sie gehört zu den eigenen Daten dieses Programms.</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>Er wird beim nächsten Start neu erstellt.</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>Er wird aus dem Katalog neu erstellt. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>Er wird aus dem Index neu erstellt. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>Beim nächsten Start wird es erneut versucht. Sie können es auch jetzt erneut versuchen.</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>Sie ist nur in der Cloud gespeichert.</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>Sie wurde verschoben oder gelöscht. Der nächste Abgleich entfernt sie aus den Ergebnissen.</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>Er wurde nicht verschoben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>Er wurde neu erstellt, ohne die Vektoren neu zu berechnen.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>Größer als das Größenlimit.</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>Größere Version des Standardmodells.</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>Lassen Sie ihn, wie er ist, oder schließen Sie ihn aus.</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>Aufgeführt unter „Zustand“.</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>Lokaler Ordner</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>Verschieben Sie diese Datei und starten Sie neu. Ihre Dateien werden dann neu indexiert; sie werden nicht verändert.</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>Es ist nichts zu tun. Versuchen Sie es nach einem Programm-Update oder mit einem anderen Modell erneut.</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>Zum Öffnen dieser Datei ist kein Programm festgelegt.</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>Zum Öffnen von Webseiten ist kein Programm festgelegt.</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>Keine Berechtigung, diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>Kein lesbarer Text, über den Namen gefunden.</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>Kein Text in dieser Datei.</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>Nicht genug Speicherplatz für eine Kopie des Index.</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>Es wird nichts indexiert, bis Sie wählen, was stattdessen verwendet wird, denn die Einstellungen können Dateien ausschließen.</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>Älter. Optimiert für den Vergleich von Sätzen.</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>Eine Zählung von Textstellen war falsch und wurde berichtigt.</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>Eine beschädigte Textstelle wurde entfernt.</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>Ein beschädigter Text wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>Ein beschädigter Vektor wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>Eine Datei wird neu gelesen.</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>Sie entspricht einem Ihrer Muster.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>Eine Textstelle dieser Datei konnte nicht nach Bedeutung indexiert werden. Sie ist nur über Wörter zu finden.</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>Ein Text hatte einen falschen Indexierungsstand, der berichtigt wurde.</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>Bei einem Text war falsch vermerkt, ob er Wörter enthält; das wurde berichtigt.</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>Ein unbrauchbarer Vektor wurde entfernt; er wird bei Bedarf neu berechnet.</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>Nur Dateien im Index lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>Nur ein Teil des Inhalts wurde gelesen, weil das Lesen zu lange dauert.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>Nur ein Teil des Inhalts wurde gelesen, weil er entpackt zu groß ist.</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>Nur die ersten {count} Dateien darin wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>Nur die ersten {count} Bilder wurden erkannt.</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern Sie eine Kopie als PDF.</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern Sie sie neu, oder besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>Öffnen Sie die Datei in ihrem Programm.</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>Optimiert für den Vergleich von Sätzen. Schwächer beim Finden langer Textstellen.</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>Optimiert für Fragen.</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>Seite {page} hat mehr als {count} Megapixel und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>Seite {page} ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>Löschen Sie sie oder besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>Starten Sie das Programm neu oder wählen Sie in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>Ergebnisse werden nur über Wörter gefunden.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>Versuchen Sie es nach einem Programm-Update erneut oder schließen Sie den Ordner aus.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>Versuchen Sie es nach einem Programm-Update erneut oder melden Sie es. Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>Versuchen Sie es erneut oder speichern Sie sie in einem anderen Format.</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>Prüfen Sie, ob die Texterkennung in den Einstellungen eingeschaltet ist. Wenn sie keinen Text findet, scannen Sie das Dokument noch einmal in besserer Qualität.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>Speichern Sie sie in einem neueren Format oder melden Sie es. Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>Scan ohne Text.</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>Danach funktioniert die Suche nach Bedeutung wieder.</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>Legen Sie in Ihrem Dateimanager ein Standardprogramm für diesen Dateityp fest.</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>Legen Sie in den Systemeinstellungen einen Standardbrowser fest.</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>Starten Sie es erneut. Es wird dort fortgesetzt, wo es unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>Starten Sie das Programm neu. Er wird dann aus der letzten Kopie wiederhergestellt.</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>Starten Sie das Programm neu. Der Index wird dann wiederhergestellt.</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>Die Texterkennung startet nicht.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>Die Texterkennung ist bei einem Bild im Dokument fehlgeschlagen oder hat länger als {limit_s} Sekunden gedauert.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>Die Texterkennung ist auf Seite {pages} fehlgeschlagen oder hat länger als {limit_s} Sekunden gedauert.</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>Die Texterkennung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>Dieses Programm ist nicht mehr installiert.</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>Die Sicherungskopie des Index war beschädigt und wurde entfernt. Eine neue wird erstellt.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>Die Nachschlagetabellen des Katalogs waren beschädigt und wurden neu erstellt.</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>Die gelesenen Daten weichen von den geschriebenen ab.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Standardmodell.</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>Die Suchmaschine wird beendet.</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>Das Leseprogramm für Dateien startet nicht.</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>Der bereits freigegebene Platz bleibt frei. Der nächste Durchgang setzt dort fort.</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>Das Sprachmodell ist bei einer Anfrage abgestürzt und wird neu gestartet.</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>Das Sprachmodell ist bei einem Text abgestürzt.</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>Das Sprachmodell scheitert an dieser Anfrage.</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>Das Sprachmodell wird gestartet.</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>Das Sprachmodell wurde entfernt.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>Das Modell kann nicht nach {folder} geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>Das Modell konnte nicht kopiert werden: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>Das Modell konnte nicht gestartet werden. Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>Das Modell funktioniert nicht; neue Texte sind deshalb nur über Wörter zu finden. Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>Die Modelldatei hat eine unbekannte Blockgröße.</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>Die Modelldatei hat ein unbekanntes Format.</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>Das Programm ist beim Lesen dieser Datei zweimal abgestürzt; sie wird deshalb übersprungen.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>Das Programm reagierte beim Abgleich dieses Ordners zweimal nicht mehr; er wird deshalb übersprungen.</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>Das Leseprogramm ist bei dieser Datei abgestürzt. Die Datei ist wahrscheinlich beschädigt.</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>Der erkannte Text eines Bildes war beschädigt. Er wird erneut erkannt.</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>Der erkannte Text von {count} Bildern war beschädigt. Sie werden erneut erkannt.</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>Die laufende Suchmaschine reagiert nicht.</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>Die Suchmaschine wurde beendet, bevor sie antworten konnte.</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>Das System oder ein anderes Programm hat das Leseprogramm bei dieser Datei mehrmals beendet.</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>Der Text von {format}-Dateien kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>Der Vektorindex fand seine eigenen Einträge nicht.</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>Der Vektorindex wird danach automatisch neu erstellt. Sie können weitersuchen.</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>Wortindex und Textstellen stimmten nicht überein. Der Wortindex wurde neu erstellt.</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>Der Wortindex in {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>Der Wortindex ist beschädigt und konnte nicht neu erstellt werden.</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>Starten Sie es dann erneut. Es wird dort fortgesetzt, wo es unterbrochen wurde.</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>In {folder} befindet sich bereits ein Index.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Der Ordner {folder} existiert nicht.</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>Es gibt kein Modell „{model}“ zum Herunterladen.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Unter {path} ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>Diese Einstellungen wurden mit einer anderen Version dieses Programms exportiert.</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>Sie gelten, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>Diese PDF-Datei sieht nach einem Scan aus: Sie enthält Bilder, aber keinen Text.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>Diese Datei kann nicht indexiert werden: Ihr Inhalt hat einen Fehler im Programm ausgelöst.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Diese Datei kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>Diese Datei kann nicht gelesen werden: Ihr Inhalt hat einen Fehler im Programm ausgelöst.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>Diese Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>Diese Datei passt nicht zu ihrer Endung, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>Diese Datei hat keinen Text zum Vergleichen.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>Diese Datei ist beschädigt, unvollständig oder in einem nicht unterstützten Format.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Diese Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>Diese Datei ist größer als das Limit von {limit_mb}&#xa0;MB.</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>Diese Datei ist durch ein Passwort oder DRM geschützt.</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>Diese Datei wurde mit einer Word-Version vor 1997&#xa0;gespeichert.</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>Dieser Ordner wird nicht mehr indexiert.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>Dieser Ordner liegt auf einem Netzlaufwerk, wo ein Index beschädigt werden kann.</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>Das ist kein Ordnername.</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>Das ist keine Einstellungsdatei dieses Programms.</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>Diese Seite kann nicht dargestellt werden.</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>Diese Seite konnte nicht dargestellt werden. Die Datei ist wahrscheinlich beschädigt.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>Dieses Bild ist zu groß, um hier angezeigt zu werden ({width} × {height} Pixel).</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>So erhöhen Sie das Limit: sudo sysctl {setting} – und dauerhaft: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>Versuchen Sie es erneut. Schlägt es wieder fehl, verändert ein Proxy oder der Spiegelserver Dateien.</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>Versuchen Sie es erneut. Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>Versuchen Sie es erneut: Der Download wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>Schalten Sie sie in den Einstellungen ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>Bis dahin wird nur nach Wörtern gesucht.</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>Bis dahin werden die Vektoren des Katalogs direkt durchsucht. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>Verwenden Sie eines mit model.safetensors oder konvertieren Sie es mit save_pretrained von sentence-transformers.</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>Verwenden Sie stattdessen die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>Video, über seinen Namen gefunden.</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>Sie können den Text erneut erkennen lassen.</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>Ihre Einstellungen sind lesbar; es ist keine Auswahl nötig.</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>Ihre Einstellungen können nicht gelesen und daher nicht geändert werden.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Wählen Sie den Ordner eines dieser Modelle.</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74 Sprachen</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>Akzeptieren Sie sie unter {page} mit einem Konto, laden Sie das Modell dort oder mit `hf download {model}` herunter und importieren Sie seinen Ordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>Erlauben Sie diesen Server zuerst in den Einstellungen.</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>Fragen Sie erneut, oder sehen Sie in den Meldungen des Servers nach.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Prüfen Sie, ob der Datenträger voll oder schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>Prüfen Sie, ob Sie Schreibrechte haben.</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>Prüfen Sie, ob Sie darin schreiben dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>Sehen Sie in den Meldungen des Servers nach.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Wählen Sie ein kleineres Modell, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>Wählen Sie ein kleineres Modell, oder erhöhen Sie die Grenze in den Einstellungen.</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Adresse.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Wählen Sie den Ordner des Modells selbst.</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>Wählen Sie den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>Wählen Sie den Ordner des Modells oder das Archiv, in dem es geliefert wurde.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Schließen Sie Desktop Search und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>Das Komprimieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation>Schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>Berichtigen Sie sie in einem Editor, oder tragen Sie den Eintrag dort selbst ein.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Korrigieren Sie die Datei oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Zähler waren falsch und wurden berichtigt.</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>Entscheiden Sie, ob er aus {folder} ausgeschlossen wird oder Teil dieses Ordners bleibt.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Laden Sie es erneut herunter oder wählen Sie in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>Englisch und Chinesisch</translation>
    </message>
    <message>
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>Geben Sie eine wie http://127.0.0.1:8080 ein.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>Exportieren Sie sie mit dieser Version neu.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>Dateien dieses Typs ({type}) enthalten keinen durchsuchbaren Text.</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>Seither geänderte Dateien werden neu gelesen.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Für lange Textstellen.</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>Schaffen Sie Speicherplatz und prüfen Sie, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es dann erneut. Der Download wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit dem Index und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>Schaffen Sie dort zuerst Platz.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>GPU empfohlen.</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>GPU empfohlen. Die Autoren veröffentlichen keine safetensors-Gewichte: Konvertieren Sie es mit einem anderen Programm und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Geben Sie sich die Berechtigung, ihn zu lesen.</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>Es gelten die Nutzungsbedingungen von Google. Der Download erfordert ein Konto bei huggingface.co.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Benötigt halb so viel Zeit wie das Standardmodell.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Wenn Sie ihr vertrauen, erhöhen Sie das Größenlimit in den Einstellungen.</translation>
    </message>
    <message>
        <source>Imported, treated as {model}.</source>
        <translation>Importiert, behandelt wie {model}.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>Die Indexierung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>Installieren Sie wieder die neuere Version oder wählen Sie einen anderen Ordner für den Index.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>Sie gehört zu einem anderen der gewählten Ordner.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Sie gehört zum System oder zu einem Werkzeug, etwa zu einem Cache oder einem installierten Paket.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>Er kann nicht auf Änderungen überwacht werden ({reason}) und wird deshalb alle paar Minuten abgeglichen.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>Sie enthält keine Einstellungen.</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>Er konnte nicht neu erstellt werden; deshalb wird die exakte Suche verwendet.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>Sie ist eine temporäre Datei, Sperrdatei oder Sicherungsdatei.</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>Er ist wieder vollständig.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Sie ist versteckt.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>Vermutlich vertraulich, etwa ein privater Schlüssel oder ein Passwortspeicher.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Sie fehlt, und ihre Kopie kann nicht gelesen werden.</translation>
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
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>Er liegt auf einem Netzwerk- oder virtuellen Laufwerk ({kind}), das keine Änderungen meldet, und wird deshalb alle paar Minuten abgeglichen.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>Ihr Text steht auf den Seiten {first} bis {last}.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Sehen Sie sich die Änderung noch einmal an.</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>Mehr als 200 Sprachen, auf 52 abgestimmt</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>Braucht eine GPU: Eine CPU ist zu langsam für das Zeitlimit, und die Reihenfolge bleibt unverändert.</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>Zum Öffnen von {kind}-Dateien ist kein Programm festgelegt.</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>Unter {address} antwortet kein Server.</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>Nicht genug Speicherplatz für das Modell im Modellordner ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>Nicht genug Speicherplatz für das Modell: Es benötigt {needed_mb}&#xa0;MB, aber im Modellordner ({folder}) sind nur {free_mb}&#xa0;MB frei.</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>Nicht genug Speicherplatz für {model} im Modellordner ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>Nicht genug Speicherplatz für {model}: {left_mb}&#xa0;MB sind noch herunterzuladen, aber im Modellordner ({folder}) sind nur {free_mb}&#xa0;MB frei.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>Nicht genug Speicherplatz in {folder} für das Modell {model}.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>Nicht genug Speicherplatz in {folder}.</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>Nicht genug Speicherplatz, um den Index zu komprimieren: {free} von {needed} benötigten sind frei.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>Es wird nichts indexiert: Der Datenträger mit dem Index ist voll ({folder}). Sie können weitersuchen. Schaffen Sie Platz. Danach wird die Indexierung automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>Es wird nichts indexiert: Der Index in {folder} ist nicht beschreibbar{reason}. Sie können weitersuchen. Prüfen Sie, ob der Datenträger schreibgeschützt ist und ob Sie Schreibrechte haben. Danach wird die Indexierung automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>Es wurde nichts importiert, da diese Einstellungen ungültig sind: {names}.</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>Nur ihr Name ist auffindbar.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>Nur die ersten {limit_mb}&#xa0;MB Text dieser Datei sind durchsuchbar.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Nur die ersten {limit_mb}&#xa0;MB der Zellen dieser Tabelle sind durchsuchbar.</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>Nur die ersten {limit}&#xa0;Textstellen dieser Datei sind durchsuchbar.</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>Ein Teil des Index ist beschädigt ({count}&#xa0;Textstellen oder Vektoren).</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>Das Lesen dieser Datei benötigt mehr als {limit_mb}&#xa0;MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>Das Lesen dieser Datei dauerte länger als {limit_s}&#xa0;Sekunden.</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>Entfernen Sie zuerst {folder}.</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>Die Darstellung dieser Seite dauert länger als {limit_s}&#xa0;Sekunden.</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>Die Darstellung dieser Seite benötigt mehr als {limit_mb}&#xa0;MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>Server, die einen Schlüssel verlangen, werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>Kürzen Sie sie, und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>Vereinfachen Sie die Muster in {file} und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>Ein Teil des Textes kann nicht erkannt werden. Wenn er in einer Schrift wie Kyrillisch, Griechisch oder Arabisch ist, installieren Sie Tesseract OCR mit seiner Sprache.</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>Starten Sie den Sprachmodell-Server, oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>Text in der Schrift {script} kann nicht erkannt werden. Installieren Sie Tesseract OCR mit der Sprache {language}.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>Text in der Schrift {script} kann nicht erkannt werden. Installieren Sie das Paket {package}.</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>Texte werden in kleineren Stapeln verarbeitet, da das Sprachmodell auf {limit_mb}&#xa0;MB begrenzt ist.</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>Die Antwort wurde an der Längengrenze abgeschnitten.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>Die Verbindung zu {server} wurde unterbrochen ({reason}).</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>Das Standardmodell mit seinen ursprünglichen Gewichten.</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>Der Datenträger mit dem Index ist voll ({folder}).</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>Der Download von {model} stimmt nicht mit {server} überein: {file} hat eine andere Prüfsumme. Er wurde gelöscht.</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>Der Download von {model} wurde angehalten.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>Das Modell „{model}“ ist weder ein bekanntes Modell noch ein Ordner.</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>Das Modell {model} kann nicht geladen werden ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>Das Modell {model} kann nicht gestartet werden ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>Das Modell {model} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>Die Datei {file} ist ungültig ({reason}). Korrigieren oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>Der Ordner {folder} kann nicht gelesen werden ({reason}). Seine Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>Der Ordner {folder} konnte nicht vollständig gelesen werden. Seine Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>Der Ordner {folder} ist leer und liegt auf einem anderen Laufwerk als zuvor. Seine Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>Der Ordner {folder} wird übersprungen, da das Programm beim Abgleich zweimal nicht mehr reagierte. Seine Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>Der Ordner {folder} ist nicht verfügbar. Seine Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>Im Hub fehlen für {model} die safetensors-Gewichte oder die Datei tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>Das importierte Modell {model} ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>Der Index kann nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>Der Index kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>Der nach {file} kopierte Index ist beschädigt.</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>Der Index konnte nicht verschoben werden: {reason}.</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>Der Index in {file} kann zurzeit nicht verwendet werden ({reason}).</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>Der Index in {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>Der Index in {file} wurde von einer neueren Version dieses Programms erstellt.</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>Der Index in {file} wurde von einer älteren Version dieses Programms erstellt und ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>Der Index in {folder} wird gerade verwendet ({user}).</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>Der Index wird gerade komprimiert.</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>Der Index wird gerade geprüft.</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>Der Index befindet sich bereits in {folder}.</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>Der Index war beschädigt und wird aus Ihren Dateien neu erstellt.</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>Der Index war beschädigt und wurde aus der Sicherungskopie vom {date} wiederhergestellt.</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>Der Index war leer und wird aus Ihren Dateien neu erstellt.</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>Der Index war leer und wurde aus der Sicherungskopie vom {date} wiederhergestellt.</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>Der Index fehlte und wird aus Ihren Dateien neu erstellt.</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>Der Index fehlte und wurde aus der Sicherungskopie vom {date} wiederhergestellt.</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>Der Index wurde nach {folder} verschoben; dieser Ordner ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>Das Sprachmodell hat nicht in der Form geantwortet, die geprüft werden kann. Versuchen Sie ein größeres Modell.</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>Das Sprachmodell benötigt {used_mb}&#xa0;MB Arbeitsspeicher, sein Limit liegt aber bei {limit_mb}&#xa0;MB. Erhöhen Sie das Limit in den Einstellungen oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>Der Sprachmodell-Server hat die Verbindung beendet, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>Der Sprachmodell-Server meldet einen Fehler: {reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>Das Sprachmodell hat länger als die Zeitgrenze gebraucht.</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>Das Protokoll der Assistenten in {file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>Die Modelldatei {file} ist nicht die, die dieses Programm erwartet.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>Das Modell in {folder} kann nicht geladen werden ({reason}).</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>Das Modell in {folder} gibt die Länge seiner Vektoren nicht an.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>Die Gewichte des Modells in {folder} enthalten keine Tensoren.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>Dem Modell in {folder} fehlt die Datei tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>Das Modell in {folder} hat keine Gewichte im safetensors-Format; nur dieses wird geladen.</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>Dem Modell in {folder} fehlt {file}.</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>Das Modell in {folder} wird nicht geladen: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>Das Modell in {folder} erfordert eigenen Programmcode ({kind}), der nie ausgeführt wird.</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>Das Modell in {folder} liefert {count}&#xa0;Werte je Textstelle, ein Modell zum Neuordnen aber nur einen.</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>Das Modell {model} funktioniert nicht: Es liefert für alle Texte denselben Vektor oder keinen.</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>Das Modell {model} funktioniert nicht: {reason}.</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>Der alte bleibt als {folder} erhalten.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>Die Seite kann nicht angezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>Das Programm unter {address} ist kein Sprachmodell-Server.</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>Das Modell zum Neuordnen {model} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>Die Anfrage ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>Der Server unter {address} leitet auf eine andere Adresse um.</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>Der Server hat kein Modell namens {model}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>Die Einstellung {name} kann nicht auf diesen Wert geändert werden.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>Die Einstellung {name} hat einen ungültigen Wert.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>Die Einstellung {name} hat einen ungültigen Wert. Ihr Standardwert wird verwendet.</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>Die Einstellung {name} fehlt.</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>Der Wert der Einstellung {name} liegt außerhalb des zulässigen Bereichs. {value} wird verwendet.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden ({reason}).</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>Die gespeicherten Daten von {count}&#xa0;Dateien waren beschädigt. Die Dateien werden neu gelesen.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>Das System meldet: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>Das Systemlimit für überwachte Ordner ist erreicht; der Ordner wird deshalb alle paar Minuten abgeglichen.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>Das Systemlimit für Programme, die Ordner überwachen, ist erreicht; der Ordner wird deshalb alle paar Minuten abgeglichen.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>Der Tokenizer des Modells in {folder} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>Die unlesbaren Einstellungen konnten nicht beiseitegelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>Der Vektorindex enthielt beschädigte Vektoren ({count}).</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>Der Vektorindex in {folder} findet seine eigenen Einträge nicht.</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>Dem Vektorindex in {folder} fehlen Vektoren, die er mitzählt.</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>Der Vektorindex in {folder} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>Der Vektorindex in {place} kann nicht verwendet werden ({reason}).</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>Der Vektorindex wird gerade neu erstellt.</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>Dem Vektorindex fehlten {missing} Texte, und er enthielt {extra} zu viel.</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>Der Vektorindex wurde nicht neu erstellt: Dafür sind {needed} freier Speicherplatz nötig, aber nur {free} sind frei.</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>Der Vektorserver {server} antwortet mit dem Status {status}.</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>Der Vektorserver {server} ist nicht erreichbar ({reason}).</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>Der Vektorserver {server} lehnt das Token ab.</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>Die Gewichte in {file} sind keine vollständige safetensors-Datei ({reason}).</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>Diese Datei hat auf Seite {page} keinen Text.</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>Diese Datei hat keinen Text.</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>Diese Datei wäre entpackt größer als {limit_mb}&#xa0;MB.</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>Dem wird nicht gefolgt. Geben Sie die Adresse des Sprachmodell-Servers selbst ein.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>Diese Frage ist zu lang für das Sprachmodell.</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>Ihre Einstellungen in {file} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address} ist keine gültige Adresse eines Vektorservers. Verwenden Sie die Form https://host:port.</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>{count}&#xa0;Zählungen von Textstellen waren falsch und wurden berichtigt.</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>{count}&#xa0;beschädigte Textstellen wurden entfernt.</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>{count}&#xa0;beschädigte Texte wurden wiederhergestellt.</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>{count}&#xa0;beschädigte Vektoren wurden wiederhergestellt.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>{count}&#xa0;Dateien werden neu gelesen.</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>{count}&#xa0;Ordner konnten nicht gelesen werden, etwa {folder}. Ihre Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>Seiten ohne Text, wahrscheinlich Scans oder Bilder: {count} von {total}.</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>{count}&#xa0;Textstellen dieser Datei konnten nicht nach Bedeutung indexiert werden. Sie sind nur über Wörter zu finden.</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>{count}&#xa0;Texte hatten einen falschen Indexierungsstand, der berichtigt wurde.</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>Bei {count}&#xa0;Texten war falsch vermerkt, ob sie Wörter enthalten; das wurde berichtigt.</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>{count}&#xa0;unbrauchbare Vektoren wurden entfernt; sie werden bei Bedarf neu berechnet.</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>{file} kann nicht vollständig gelesen werden: beschädigt, unvollständig oder gesperrt.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file} lässt sich nicht löschen: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>{file} wurde beim Kopieren verändert.</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>{file} konnte nicht geändert werden ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file} konnte nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>{file} enthält zu viele Dateien für ein Modell.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file} ist größer als das Limit für solche Dateien ({limit_mb}&#xa0;MB).</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file} ist kein unterstütztes Modellarchiv.</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>{file} wird nicht geändert, weil die Datei fehlerhaft ist ({reason}).</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>{file} wurde inzwischen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file} wurde nicht von {app} geschrieben.</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>{file} wäre entpackt weit größer als ein Modell. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>{file} würde außerhalb des eigenen Ordners schreiben ({path}). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>{folder} kann nicht indexiert werden.</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>{folder} kann nicht Teil von {outer} bleiben.</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>{folder} konnte nicht gelesen werden. Die Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>{folder} enthält zu viele Dateien, um darin nach einem Modell zu suchen.</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder} liegt in {outer}; dieser Ordner wird ebenfalls durchsucht.</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>{folder} wird nicht indexiert.</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>{folder} wurde nicht von diesem Programm erstellt.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>{folder} wurde nicht von {app} erstellt und enthält kein verwendbares Modell; der Ordner bleibt deshalb unverändert.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>{folder} wurde nicht von {app} erstellt und ist nicht leer.</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link} ist ein Link auf einen Ordner in {folder}; seine Dateien würden doppelt indexiert.</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>{model} konnte nicht gestartet werden. Details stehen im Protokoll. {previous} wird weiter verwendet.</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>{model} funktioniert nicht; deshalb wird das vorherige Modell weiter verwendet. Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model} wird gestartet. Bis dahin wird {previous} verwendet.</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>{model} wird weiter verwendet.</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>{model} benötigt PyTorch, das nur enthalten ist, wenn {app} mit Python installiert ist.</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>{name} enthält kein sentence-transformers-Modell: config.json, tokenizer.json und Gewichte im Format safetensors müssen in einem Ordner liegen.</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>{name} enthält mehrere Modelle ({models}).</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>{name} konnte nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>{name} konnte nicht entpackt werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>Die Gewichte von {name} liegen im Pickle-Format vor ({file}); es kann Code enthalten und wird nicht geladen.</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name} befindet sich nicht im Index.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} ist eine Datei und kein Ordner.</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path} liegt nicht in einem von {app} erstellten Ordner und bleibt deshalb unverändert.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} existiert nicht mehr.</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>{server} ist nicht erreichbar ({reason}).</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>{server} hat das Modell {model} nicht, oder es ist nicht öffentlich ({status}).</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>{server} antwortet nicht wie ein Modell-Hub ({reason}).</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>{server} gibt {model} nur an Benutzer heraus, die dort die Lizenz akzeptiert haben.</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>{server} hat eine andere Datei {file}, als zuvor für dieselbe Version von {model} heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>{server} hat andere Gewichte für {model}, als die Autoren veröffentlicht haben.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>Mehr als 100&#xa0;Sprachen</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>Verschieben Sie es selbst, wenn Sie es nicht benötigen.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>Verschieben Sie diese Datei und starten Sie neu.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>Öffnen Sie sie in Ihrem Dateimanager.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Öffnen Sie sie in einem neueren Programm und speichern Sie sie als docx oder odt.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>Oder importieren Sie das Modell aus einem Ordner oder einer Datei.</translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>Ein Teil des Index ist beschädigt und fehlt in den Ergebnissen. Er wird repariert, solange das Fenster offen ist, oder mit `desktop-search verify`.</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>Bild, über seinen Namen gefunden.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>Programmdatei, über ihren Namen gefunden.</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>Durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Erhöhen Sie das Größenlimit in den Einstellungen oder teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>Entfernen Sie einige Muster.</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>Benennen Sie es um, wenn Sie es nicht benötigen.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>Benennen Sie es um oder wählen Sie einen anderen Ordner für den Index.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>Benennen Sie es um oder verschieben Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Führen Sie `desktop-search settings restore` (ihre letzte intakte Kopie) oder `desktop-search settings reset` (die Standardeinstellungen) aus.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort, damit ihr Text durchsuchbar wird.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>In Desktop Search ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>Teilen Sie die Datei auf oder erhöhen Sie das Arbeitsspeicherlimit in den Einstellungen.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>Teilen Sie die Datei auf oder erhöhen Sie das Zeitlimit in den Einstellungen.</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50&#xa0;Sprachen</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94&#xa0;Sprachen</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {endings}.</source>
        <translation>Wählen Sie einen Ordner mit einem Modell oder eine Datei, die auf {endings} endet.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>Installieren Sie das Paket {package} {version} neu oder wählen Sie in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Öffnen Sie sie in Ihrem Browser.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>Stattdessen wird die Datei gelesen.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>Das Modell enthält zu viele Dateien oder eine viel zu große Konfigurations- oder Vokabulardatei.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>Der neue Datenträger ist möglicherweise fehlerhaft.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Die Einstellungen sind zu lang, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>Die gespeicherten Daten einer Datei waren beschädigt. Die Datei wird neu gelesen.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>Der Vektorindex war beschädigt.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>Der Vektorindex fehlte.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Es gibt keine intakte Kopie Ihrer Einstellungen.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>Diese Textstelle ist nicht mehr im Index.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}.</source>
        <translation>Sie haben keine Berechtigung, den Ordner {folder} zu lesen.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>Sie haben keine Berechtigung, den Ordner {folder} zu lesen. Seine Ergebnisse bleiben erhalten. Ändern Sie seine Berechtigungen.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Sie haben keine Berechtigung, diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Ihre Einstellungen fehlten und wurden aus ihrer letzten Kopie wiederhergestellt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>Einstellungen importieren und exportieren</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>Als Sicherung oder für einen anderen Computer. Ordner und Index sind nicht enthalten.</translation>
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
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>Gilt für alle Ordner. Nach Änderungen werden die Ordner neu abgeglichen.</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>Muster, eines je Zeile, wie in einer .gitignore-Datei</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>Muster für auszuschließende Dateien und Ordner</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>*.bak schließt alle Dateien mit dieser Endung aus, Archive/ alle Ordner dieses Namens und ein vollständiger Pfad genau diesen Ordner. ** steht für beliebig viele Ordner, und ! hebt einen Ausschluss auf.</translation>
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
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation>Kein gültiges Muster, ignoriert: {lines}</translation>
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
        <translation>{name} wird auf Seite {page} geöffnet</translation>
    </message>
    <message>
        <source>Opening a read-only copy of {name}</source>
        <translation>Schreibgeschützte Kopie von {name} wird geöffnet</translation>
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
        <source>Each file opens in its own app.</source>
        <translation>Jede Datei wird in ihrem Standardprogramm geöffnet.</translation>
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
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>Einen Moment, die Suchmaschine wird gestartet.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Andere Modelle anzeigen</translation>
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
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Check for new, changed and deleted files</source>
        <translation>Nach neuen, geänderten und gelöschten Dateien suchen</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>{folder} abgleichen</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>Weitere Aktionen für {folder}</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Alle Dateien neu einlesen…</translation>
    </message>
    <message>
        <source>Remove from search…</source>
        <translation>Aus der Suche entfernen…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>noch {files}</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>Liegt in {folder}; dieser Ordner wird ebenfalls durchsucht. Jede Datei wird nur einmal aufgeführt.</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>Größe der indexierten Dateien</translation>
    </message>
    <message>
        <source>Size in the index (estimate)</source>
        <translation>Größe im Index (Schätzung)</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>{embedded} von {all} nach Bedeutung indexiert</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} indexiert, {unread} noch nicht gelesen, {skipped} ohne Text, {failed} nicht lesbar, {ignored} ignoriert</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation>Ordner können Sie auf der Seite „Ordner“ hinzufügen und entfernen.</translation>
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
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation>Die Ordner, die durchsucht werden. Sie können Ordner auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Alle abgleichen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>Noch keine Ordner.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Durchsuchen Sie Ihre Dateien nach Bedeutung</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Nach Bedeutung und nach Wörtern</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>Fragen Sie mit eigenen Worten, in rund hundert Sprachen. Auch wörtliche Treffer zählen.</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>Ihre Dateien werden nicht verändert</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>Sie werden nur gelesen. Der Index liegt in einem eigenen Ordner und kann jederzeit gelöscht werden.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Zu durchsuchende Ordner wählen</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>Oder ziehen Sie Ordner auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>Dateien werden gezählt…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>Wird bereits durchsucht. Entfernen Sie ihn auf der Seite „Ordner“.</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>Derselbe Ordner wie {folder}. Er wird nur einmal indexiert.</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>Bereits in {folder} enthalten. Er wird nur einmal indexiert.</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Lesen, Indexieren und Suchen finden nur hier statt. Kein Konto, keine Cloud.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation>Limit erhöht. Die Dateien werden neu gelesen.</translation>
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
        <translation>Probleme anzeigen</translation>
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
        <source>All files with text could be read.</source>
        <translation>Alle Dateien mit Text konnten gelesen werden.</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>{files} nicht lesbar: {reasons}.</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>Ignoriert: {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>Sprachmodell: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n}&#xa0;Dimensionen</translation>
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
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation>Eine Textdatei zum Anhängen an eine Fehlermeldung. Sie enthält keine Dateiinhalte.</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Abschnitte dieser Seite</translation>
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
        <source>Index contents</source>
        <translation>Inhalt des Index</translation>
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
        <translation>Suchverlauf</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Suchverlauf löschen</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>Verlauf Suchverlauf speichern merken Suchanfragen vergessen löschen</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>Aus gespeicherten Suchen entfernen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>Aus gespeicherten Suchen entfernen (Strg+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Suche speichern (Strg+D)</translation>
    </message>
    <message>
        <source>{name} was removed from saved searches.</source>
        <translation>„{name}“ wurde aus den gespeicherten Suchen entfernt.</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>Suche gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation>Globale Tastenkürzel</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>Suchen Sie aus jedem Programm heraus: Begriff eingeben, mit Enter öffnen, mit Esc schließen.</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>Wenn ein Tastenkürzel hier nicht verfügbar ist, weisen Sie diesem Befehl in den Einstellungen Ihrer Desktopumgebung eines zu:</translation>
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
        <source>Assigned by your desktop: {keys}</source>
        <translation>Von Ihrer Desktopumgebung zugewiesen: {keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>Wird bereits von einem anderen Programm verwendet. Wählen Sie ein anderes Tastenkürzel.</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>Von Ihrer Desktopumgebung nicht erlaubt. Wählen Sie ein anderes Tastenkürzel oder erlauben Sie es in deren Einstellungen.</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>Ihre Desktopumgebung unterstützt keine globalen Tastenkürzel. Verwenden Sie den Befehl unten.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>Dieses Tastenkürzel kann nicht verwendet werden. Kombinieren Sie eine Taste mit Strg, Alt oder beiden.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>{folders} wird hinzugefügt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>„{name}“ aus der Suche entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>„{name}“ liegt in „{outer}“; dieser Ordner wird ebenfalls durchsucht.

Wenn Sie „{name}“ ausschließen, erscheinen seine Dateien nicht mehr in der Suche und werden nicht mehr indexiert, bis Sie den Ordner erneut hinzufügen oder den Eintrag unter „Ausgeschlossen“ entfernen. Wenn Sie ihn behalten, bleiben seine Dateien als Teil von „{outer}“ in der Suche.

Die Dateien selbst werden nicht verändert.</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>In „{outer}“ behalten</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>{model} verwenden?</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>Alle Dateien von „{name}“ neu einlesen?</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>Das kann eine Weile dauern. Unveränderter Text behält seine Vektoren. Sie können weitersuchen.</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>Die Dateien dieses Ordners erscheinen nicht mehr in der Suche. Die Dateien selbst werden nicht verändert.</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>Separat aufgeführte Ordner darin bleiben in der Suche: {names}.</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>Index geprüft, keine Fehler: {passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>Fehler im Index wurden repariert.</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>Einige Fehler im Index konnten noch nicht repariert werden.</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>{passages} werden im Hintergrund neu indexiert. Bis dahin wird das aktuelle Modell verwendet.</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Alle Textstellen</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>Modell verwenden</translation>
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
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>{model} hat eigene Nutzungsbedingungen, die Sie mit dem Download akzeptieren: {address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>Das Modell wurde heruntergeladen.</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>{program} lädt etwa {size}&#xa0;MB von {place} herunter. Über Sie oder Ihre Dateien wird nichts gesendet. Das Netzwerk wird nur für diesen Download benutzt. Unterbrochene Downloads werden fortgesetzt.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model} herunterladen?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Match system</source>
        <translation>Systemeinstellung</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>In gewählter Sprache erkennen</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>Wählen Sie die Sprache des Textes in diesen Bildern.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Gelerntes vergessen</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>In diesem Programm enthaltene Software und Modelle Dritter, mit ihren Lizenzen auf Englisch.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>Enthaltene Software</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation>Dateien, die ein Limit überschreiten, werden nicht gelesen. Sie sind auf der Seite „Zustand“ aufgeführt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>Die Suchmaschine wurde beendet. Neustart…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>Es ist kein Sprachmodell installiert.</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>Bis dahin werden Ihre Dateien nur nach Wörtern durchsucht.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Etwas ist schiefgegangen: {what}</translation>
    </message>
</context>
<context>
    <name>MaintenanceCard</name>
    <message>
        <source>Verify index</source>
        <translation>Index prüfen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Vektorindex</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} freigegeben.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>Es konnte kein Speicherplatz freigegeben werden.</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>, Sicherungskopie {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>Katalog {catalog}{copy}, Vektoren {vectors}; {free} auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>Etwa {size} können freigegeben werden.</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>Lässt sich in wenigen Minuten aus den gespeicherten Vektoren neu erstellen. Sie können weitersuchen.</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>Warum dieses Ergebnis?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Anzeigen, warum diese Textstelle gefunden wurde (Strg+I)</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>Nach einer ähnlichen Suche gewählt: {n} nach oben</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>Der hervorgehobene Satz kommt Ihrer Anfrage am nächsten.</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>Ihre Wörter stehen im Namen, im Titel oder in der Überschrift</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>Neu geordnet: gleicher Platz</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>Neu geordnet: {n}&#xa0;nach oben</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>Neu geordnet: {n}&#xa0;nach unten</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Filter: {filters}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation>Vom Sprachmodell belegter Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>Überschreitet das Sprachmodell sein Limit, wird es zwischen zwei Stapeln neu gestartet. Automatisch: ein Viertel des Arbeitsspeichers dieses Computers.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Nur per Import</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>{model} herunterladen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>Download von {model} anhalten</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation>Ermöglicht die Suche nach Bedeutung auf diesem Computer. Nach einem Modellwechsel werden alle Dateien im Hintergrund neu indexiert; bis dahin wird das bisherige Modell verwendet. Vektoren früherer Modelle bleiben erhalten.</translation>
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
        <source>Model download address</source>
        <translation>Adresse für Modelldownloads</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>Leer lassen für huggingface.co oder die Adresse eines Spiegelservers eingeben. Modelle werden nur heruntergeladen, wenn Sie es veranlassen.</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>{name} wird kopiert und getestet…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Downloadquelle</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation>Sie stürzt nach jedem Neustart wieder ab. Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
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
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Seite eingeben und Enter drücken</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Vorherige Seite (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Nächste Seite (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>An Breite anpassen (Strg+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>Dieses Bild konnte nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>Diese Seite konnte nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Text anzeigen</translation>
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
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>Diese Textstelle konnte auf der Seite nicht hervorgehoben werden.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
        <translation>Zum Entfernen klicken.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
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
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Background indexing</source>
        <translation>Indexierung im Hintergrund</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>In diesen Fällen pausiert die Indexierung. Suchen können Sie jederzeit.</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Während Sie den Computer benutzen, bleibt ein Prozessorkern frei.</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>Ordner werden außerdem bei jedem Start und alle 30&#xa0;Minuten abgeglichen.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Auf Seite {page} öffnen</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>Die Datei auf dieser Seite in {program} öffnen</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Datei öffnen (Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Passage in context</source>
        <translation>Textstelle im Zusammenhang</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text anzeigen</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>Wählen Sie ein Ergebnis, um die Textstelle im Zusammenhang zu sehen.</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Datei in ihrem Ordner anzeigen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>Pfad der Datei kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Quellenangabe kopiert</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>Text mit Quellenangabe kopiert</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>Datenschutz auf einen Blick</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>Ihre Dateien werden nur gelesen</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>Sie werden nie verändert, verschoben oder hochgeladen.</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>Der Index bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>Er enthält den Text und die Namen Ihrer Dateien sowie aus dem Text berechnete Vektoren. Andere Benutzer dieses Computers können ihn nicht lesen, sofern Sie ihn nicht auf ein Laufwerk verschieben, das für sie lesbar ist.</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>Vektoren Ihrer Texte liegen auch auf einem Server</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>KI-Assistenten können von Ihnen gewählte Ordner durchsuchen</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>Ein Assistent kann an seinen Anbieter senden, was er liest. Was er gefragt hat, steht unter KI-Assistenten.</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>Die Suche nach Updates ist aus, sofern Sie sie nicht einschalten</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>Wenn Sie auf „Jetzt suchen“ klicken, oder wöchentlich, falls unter „Über“ eingeschaltet, stellt das Programm eine Verbindung zu {host} her. Gesendet wird nur die Anfrage selbst.</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>Fragen gehen an einen Sprachmodell-Server</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>Keine Netzwerkverbindungen</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>Kein Konto, keine Cloud, keine Telemetrie. Die einzige Ausnahme: Beim Herunterladen eines Sprachmodells wird eine Verbindung zu huggingface.co oder dem von Ihnen eingestellten Spiegelserver hergestellt; über Sie oder Ihre Dateien wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>Protokolle enthalten keine Dateiinhalte</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>Protokolle helfen, Fehler zu finden. Sie enthalten möglicherweise Dateinamen, aber weder Text aus Ihren Dateien noch Suchanfragen. Sie werden nie gesendet.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Protokolle anzeigen</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>Server: {address}. Er erhält, was Sie auf der Seite „Fragen“ eingeben, und die dazu gefundenen Textstellen.</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>Server: {address}. Wovon ein Text handelt, lässt sich aus seinem Vektor ableiten. Die Texte und Dateinamen selbst werden nicht gesendet.</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>Keine weiteren Verbindungen</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abhilfe</translation>
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
        <source>Show ignored</source>
        <translation>Ignorierte anzeigen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Limit erhöhen</translation>
    </message>
    <message>
        <source>Raise the limit that these files exceed and read them again</source>
        <translation>Das Limit erhöhen, das diese Dateien überschreiten, und sie neu lesen</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>Diese Dateien bis zur nächsten Änderung ignorieren</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>{files} nicht lesbar. Alles andere ist durchsuchbar.</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>{files} bis zur nächsten Änderung ignoriert.</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>Keine ignorierten Dateien</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>Alle Dateien mit Text konnten gelesen werden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
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
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;genauer Wortlaut&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-Wort</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>eines OR anderes</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation>Suchsyntax</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>Textstellen mit diesem Wortlaut werden zuerst angezeigt</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>schließt Textstellen mit diesem Wort aus</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>Textstellen mit einem der beiden Wörter werden zuerst angezeigt</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>- schließt aus</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Dateien nach Bedeutung durchsuchen</translation>
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
        <source>Search is starting</source>
        <translation>Die Suche wird gestartet</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>Ihre Suche beginnt, sobald sie bereit ist.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
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
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Diese Suche im Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
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
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation>Suchverlauf und zuletzt geänderte Dateien</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Suchverlauf</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>Zuletzt geänderte Dateien</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>Zur Texterkennung vorgemerkt: {files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>Dateien, deren Text nicht erkannt werden konnte</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Text erneut erkennen</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>In gewählter Sprache erkennen…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Texterkennung</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>In den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>Ausstehend: {pages} in {files}.</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>Erkannt: {pages} in {files}.</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>Fehlgeschlagen: {files}.</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>Keine Scans oder Bilder zu erkennen.</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>Macht gescannte Seiten und Bilder über den Text darin auffindbar. Sie läuft auf diesem Gerät, nach aller anderen Indexierung. Erkannter Text bleibt durchsuchbar, wenn Sie sie ausschalten.</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>Es ist keine Texterkennung installiert.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Namen und Pfade von Dateien und Ordnern einschließen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>Der Bericht enthält Versionen, Mengenangaben, Größen, Probleme nach Art, Indexeinstellungen und die letzten Zeilen des Protokolls. Er enthält weder Text aus Ihren Dateien noch Suchanfragen. Namen und Pfade werden durch kurze Hashwerte ersetzt, sofern Sie sie nicht einschließen. Er bleibt auf diesem Computer, bis Sie ihn senden.</translation>
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
        <source>Report to attach to a bug report</source>
        <translation>Diagnosebericht für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>Der Bericht konnte nicht gespeichert werden ({reason}). Wählen Sie einen anderen Speicherort.</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Andere Modelle anzeigen</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>Das Modell zum Neuordnen ist nicht installiert. Textstellen werden stattdessen Satz für Satz verglichen.</translation>
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
        <source>Citation copied</source>
        <translation>Quellenangabe kopiert</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>Dies ist einer Ihrer gewählten Ordner. Entfernen Sie ihn auf der Seite „Ordner“.</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>{what} ist von der Suche ausgeschlossen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>{what} von der Suche ausschließen?</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>Den Ordner {what} und alles darin von der Suche ausschließen?</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>Alle {what}-Dateien von der Suche ausschließen?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>Davon erscheint nichts mehr in der Suche; die Dateien selbst bleiben unverändert. Sie können das jederzeit unter „Ausgeschlossen“ auf der Seite „Ordner“ rückgängig machen.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>Wieder in die Suche aufgenommen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Order: {choice}</source>
        <translation>Reihenfolge: {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>Gruppierung: {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show filters next to the results</source>
        <translation>Filter neben den Ergebnissen anzeigen</translation>
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
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Nicht gruppiert</translation>
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
        <source>other version</source>
        <translation>andere Version</translation>
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
        <translation>Auf Seite {page} öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Hide duplicates and versions</source>
        <translation>Duplikate und Versionen ausblenden</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>Duplikate und Versionen anzeigen</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Ähnliche Dateien finden</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>Ähnliche Textstellen finden</translation>
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
        <source>Copy citation</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Text erneut erkennen</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>In gewählter Sprache erkennen…</translation>
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
        <source>Exclude from search</source>
        <translation>Von der Suche ausschließen</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>Alle {suffix}-Dateien…</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Diese Datei…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>Den Ordner {name}…</translation>
    </message>
</context>
<context>
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>Weitere gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>Starten Sie neu, um die neue Größe anzuwenden.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Ähnliches zur Zwischenablage suchen</translation>
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
        <translation>Erneut suchen</translation>
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
        <source>Search your files by meaning</source>
        <translation>Dateien nach Bedeutung durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>Textstelle aus {title}</translation>
    </message>
    <message>
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation>Wählen Sie zu durchsuchende Ordner. Dateien lassen sich finden, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>Geben Sie Wörter oder eine Frage in einer beliebigen Sprache ein. Auch Dateien in anderen Sprachen werden gefunden.</translation>
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
        <translation>Dateien durchsuchen</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Enter öffnet eine Datei, Strg+Enter zeigt sie in ihrem Ordner an, Strg+C kopiert ihren Pfad.</translation>
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
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Suchverlauf löschen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Suchverlauf</translation>
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
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>Satz in der Vorschau anzeigen</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>Sprachmodell auf diesem Computer</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>Server suchen</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>Server auf diesem Computer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>ServerController</name>
    <message>
        <source>Looking for servers…</source>
        <translation>Server werden gesucht…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>Modelle des Servers werden abgefragt…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>Warten auf das Sprachmodell…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address} ist nicht auf diesem Computer. Ihre Fragen und die dazu gefundenen Textstellen Ihrer Dateien würden über das Netz dorthin gesendet. Wer jenen Computer betreibt, kann sie lesen und behalten. {warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>Texte Ihrer Dateien an einen anderen Computer senden?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The model works. It can read about {number} tokens at once.</source>
        <translation>Das Modell funktioniert. Es kann etwa {number} Token auf einmal lesen.</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>Kein Server gefunden. Starten Sie Ollama, LM Studio oder einen llama.cpp-Server auf diesem Computer, oder geben Sie dessen Adresse ein.</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>Der Server hat noch keine Modelle. Laden Sie dort eines herunter.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln model(s)</source>
        <translation>
            <numerusform>{name}: %Ln Modell</numerusform>
            <numerusform>{name}: %Ln Modelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
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
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The top passages are compared with your question in more detail, in under half a second after the results appear: by a second model in the languages it supports, otherwise sentence by sentence.</source>
        <translation>Die besten Textstellen werden genauer mit Ihrer Frage verglichen, in weniger als einer halben Sekunde nach den Ergebnissen: von einem zweiten Modell in den Sprachen, die es unterstützt, sonst Satz für Satz.</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple-GPU (MPS)</translation>
    </message>
    <message>
        <source> MP</source>
        <translation> MP</translation>
    </message>
    <message>
        <source>A file that you open, copy from or read in the preview moves up when you search for the same or something similar again, but never above a clearly better match. This data stays on this computer and is deleted when you turn this off.</source>
        <translation>Eine Datei, die Sie öffnen, aus der Sie kopieren oder die Sie in der Vorschau lesen, rückt nach oben, wenn Sie wieder dasselbe oder Ähnliches suchen, aber nie über einen deutlich besseren Treffer. Das Gelernte bleibt auf diesem Computer und wird gelöscht, wenn Sie dies ausschalten.</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>Fragen zu meinen Dateien beantworten</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>Fragen mit einem Sprachmodell beantworten</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>Antworten schreibt ein Sprachmodell, das auf diesem Computer läuft, in einem Programm wie Ollama, LM Studio oder llama.cpp. Es erhält Ihre Frage und die dazu gefundenen Textstellen. Jedes Zitat wird geprüft, und Aussagen ohne Zitat werden entfernt.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>Lesezeichen von Webbrowsern</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Zertifikat des Vektorservers</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Wöchentlich nach Updates suchen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>Bei Präsentationen, Videos und Videoanrufen</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Von .gitignore ignorierte Dateien ausschließen</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Versteckte Dateien ausschließen</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>Vertrauliche Dateien wie private Schlüssel und Passwörter ausschließen</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>Systemordner und Caches ausschließen</translation>
    </message>
    <message>
        <source>Excluded patterns</source>
        <translation>Ausgeschlossene Muster</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>Limit der Dateigröße (MB)</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>Von .gitignore ignorierte Dateien</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>Ordner, die Assistenten durchsuchen können</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>GNOME-Übersicht</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Gruppierung der Ergebnisse</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Versteckte Dateien und Ordner</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>Beantwortet ein Satz in Ihren Dateien Ihre Frage eindeutig, erscheint er wörtlich über den Ergebnissen.</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>Auch in Bilddateien und Bildern in Dokumenten</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>Im Energiesparmodus</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>Neue und geänderte Dateien sofort indexieren</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>Intel-GPU (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Größe der Oberfläche (%)</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>KRunner und Plasma-Menü</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>Fragen und Antworten aufbewahren</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>Fragen und Antworten auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>Sprachmodell-Server</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>Sprache dieses Programms. Dateien werden unabhängig von dieser Auswahl in jeder Sprache gefunden.</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>Sprachen des Textes in Bildern</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Größtes Bild</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>Größtes Bild für die Texterkennung (Megapixel)</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>Aus gewählten Ergebnissen lernen</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>Assistenten dürfen die gewählten Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>Vermutlich vertrauliche Dateien: private Schlüssel, Passwortspeicher, .env-Dateien</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Arbeitsspeicherlimit je Datei (MB)</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>Arbeitsspeicherlimit des Sprachmodells</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Arbeitsspeicherlimit des Sprachmodells (MB)</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>Arbeitsspeicher je Datei</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Spiegelserver für Modelldownloads</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>Modell, das Fragen beantwortet</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>Bei Problemen benachrichtigen, etwa wenn der Datenträger voll ist</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Im Akkubetrieb</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>Bei Präsentationen, Videos und Videoanrufen pausieren</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Im Vollbildmodus pausieren</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>Im Energiesparmodus pausieren</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Im Akkubetrieb pausieren</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>Pausieren, wenn der Computer heiß ist</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>Beste Ergebnisse neu ordnen</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>Modell zum Neuordnen</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>Lesezeit je Datei</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>Der Suchverlauf wird nur auf diesem Computer gespeichert. Gespeicherte Suchen bleiben, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>Text in Bildern erkennen, nicht nur in gescannten PDFs</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>Text in Scans und Bildern erkennen</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>Text in Scans und Bildern erkennen (OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Suchverlauf speichern</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>Führt das Sprachmodell aus. Bei einer Änderung wird das Modell neu geladen.</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>Sätze anzeigen, die eine Frage beantworten</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>Nicht länger auf eine Antwort warten als</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>Zeitgrenze für eine Antwort (Minuten)</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>Titel, Adressen und Ordner werden aus Firefox und Chromium-basierten Browsern wie Chrome, Edge, Brave und Vivaldi auf diesem Computer gelesen. Die Seiten werden nicht heruntergeladen, und Leselisten Chromium-basierter Browser werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Nach dem markierten Text suchen</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>Meine Lesezeichen durchsuchen</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Tastenkürzel für die Schnellsuche</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>Tastenkürzel für die Suche nach dem markierten Text</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>Dateien in der GNOME-Suche anzeigen</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>Dateien in KRunner anzeigen</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Schnellsuche anzeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>Größe von Text und Bedienelementen, zusätzlich zur Skalierung des Systems.</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>Systemordner, Caches und Programmdateien wie node_modules und .git</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>Text je Tabelle</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>Text je Tabelle (MB)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Zeitlimit je Datei (Sekunden)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Sprachmodell entladen nach (Minuten)</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>Sprachmodell bei Leerlauf entladen nach</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>Bei Abwesenheit alle Prozessorkerne nutzen</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>Bei Abwesenheit alle Prozessorkerne nutzen</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>Vektorserver</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>Wenn der Computer heiß ist</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>Solange ein Programm im Vollbildmodus läuft</translation>
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
        <translation>Die Einstellungen konnten nicht gespeichert werden ({reason}). Wählen Sie einen anderen Speicherort.</translation>
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
        <source>No setting differs from the current ones.</source>
        <translation>Keine Einstellung weicht von den aktuellen ab.</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>Vorsicht: Durch diese Einstellungen werden möglicherweise mehr Ihrer Dateien indexiert:</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>Das Sprachmodell ändert sich; alle Dateien werden neu indexiert.</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>Der Suchverlauf wird nicht mehr gespeichert, und der vorhandene wird gelöscht.</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>Unbekannte Einstellungen, ignoriert: {names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>Nicht importiert, da diese bestimmen, wo Ihre Daten gespeichert werden: {names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Diese Einstellungen importieren?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>Ihre Ordner, der Index und das Sprachmodell bleiben erhalten. Ausschlussmuster werden ebenfalls zurückgesetzt. Exportieren Sie die Einstellungen zuvor, wenn Sie sie später wiederherstellen möchten.</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>Einstellungen importiert.</translation>
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
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>Browser Favoriten Firefox Chrome Edge Web Internet</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>ausschließen ignorieren überspringen Filter Muster</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>Größe zu groß Limit Grenze Zeit große Dateien überspringen</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>KI Embedding Sprache laden herunterladen Download offline Spiegel Spiegelserver Netz</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank Rangfolge Relevanz Qualität Güte sortieren zweites Modell</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU Grafikkarte CUDA Prozessor Hardware Tempo Geschwindigkeit schnell</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>RAM Arbeitsspeicher entladen Leerlauf frei</translation>
    </message>
    <message>
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>OCR Scan gescannt Bild Foto Screenshot Bildschirmfoto Tesseract Sprachen</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>Verlauf anpassen persönlich Rangfolge Reihenfolge vergessen löschen</translation>
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
        <source>No settings match “{words}”.</source>
        <translation>Keine Einstellungen passen zu „{words}“.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>Die Fenstereinstellungen in {file} konnten nicht gelesen werden. Ihre letzte intakte Kopie oder die Standardeinstellungen werden verwendet, und die unlesbare Datei bleibt daneben erhalten.</translation>
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
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation>Dateien, die Sie ausgeschlossen haben, werden indexiert. Die unlesbaren Einstellungen bleiben neben den neuen erhalten.</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>Standardeinstellungen verwenden?</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
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
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>Klicken, um zu Ihrer Suche zurückzukehren (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>Ähnlich wie: {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation>Indexierungsgeschwindigkeit</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>In den letzten Minuten wurde nichts indexiert.</translation>
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
        <source>Now {now}, peak {most}</source>
        <translation>Jetzt {now}, Spitze {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Indexierungsfortschritt</translation>
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
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>Suche in Ihrer Desktopumgebung</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>Zeigt Ihre Dateien in der Suche der Desktopumgebung an, solange Desktop Search läuft. Alles bleibt auf diesem Computer.</translation>
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
        <source>Saved to {place}</source>
        <translation>Gespeichert in {place}</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME benötigt eine Datei in einem Systemordner. Führen Sie diesen Befehl einmal in einem Terminal aus und melden Sie sich dann ab und wieder an:</translation>
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
        <translation>Pausieren</translation>
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
    <name>UpdateCheck</name>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation>Version überspringen</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>Aktualisierung Update Upgrade Version Download Netzwerk Internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>Stellt eine Verbindung zu {host} her. Gesendet wird nur die Anfrage selbst. Es wird nichts heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>Sie haben die neueste Version.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation>Bereit zur Indexierung</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>Einrichtung überspringen</translation>
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
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation>Das Sprachmodell ermöglicht die Suche nach Bedeutung auf diesem Computer. Die Vorauswahl eignet sich für die meisten. Sie können sie jederzeit ändern.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Zu durchsuchende Ordner wählen</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Indexierung im Hintergrund</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>Mit diesen Einstellungen beginnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>Die Indexierung beginnt, wenn Sie auf „Starten“ klicken. Währenddessen können Sie suchen.</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>Die Indexierung beginnt erst nach dem letzten Schritt. Wenn Sie die Einrichtung überspringen, wird nichts indexiert, bis Sie auf der Seite „Ordner“ einen Ordner hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>Die Indexierung beginnt erst, wenn Sie auf „Starten“ klicken.</translation>
    </message>
</context>
</TS>
