<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>ricerca salvata</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>un formato, come pdf o mail</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una cartella</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>parte del nome del file</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>una lingua, come de o tedesco</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>quando il file è stato modificato</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>da quanto il file è stato modificato</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>quanto è grande il file</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>una pagina o diapositiva</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>gli ultimi sette giorni</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>da ieri</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>l’ultimo mese</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>l’ultimo anno</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>più di un anno fa</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>più di 1 MB</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>più di 10 MB</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>più di 100 MB</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>meno di 100 kB</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiati</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>Oltre il limite</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Senza permesso</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation>Protetti da password</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>Senza testo ricercabile</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>Lettura troppo lunga</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>Troppa memoria richiesta</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>Arresto anomalo durante la lettura</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>Trovati solo per parole</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>Cartelle non analizzate</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>protetti da password ({n})</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>danneggiati ({n})</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>senza testo ({n})</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>troppo grandi ({n})</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>senza permesso ({n})</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>troppo lenti da leggere ({n})</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>richiedono troppa memoria ({n})</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>hanno bloccato il lettore ({n})</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>illeggibili ({n})</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>trovati solo per parole ({n})</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>non analizzati ({n})</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>Salvali senza password, o ignorali.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>Sostituiscili con copie integre, o ignorali.</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>Elabora le scansioni con un programma di riconoscimento del testo (OCR), e ignora il resto.</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>Alza il limite per leggerli.</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>Cambia i permessi e riprova.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>Alza il limite per concedere più tempo.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>Alza il limite per concedere più memoria.</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>Questi file vengono saltati. Salvali in un altro formato, o ignorali.</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>Controlla che la loro unità sia collegata e riprova.</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>Il modello linguistico non riesce a elaborarne alcune parti. Riprova con un altro modello, o ignorali.</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>Queste cartelle vengono saltate. Semplifica il loro file .gitignore e riprova, o escludile.</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>Puoi continuare a cercare.</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Nessuna cartella è stata ancora aggiunta.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>L’indicizzazione è in pausa fino alle {time}. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>L’indicizzazione è in pausa. {kept}</translation>
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
        <translation>{files} da leggere</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages} da indicizzare per significato</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages} da aggiungere all’indice vettoriale</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>pulizia di una cartella tolta</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>In coda: {what}.</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>Sostituzione di {old} con {to}: {done} di {total}. Fino ad allora si usa {old}.</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>Vedi il messaggio sotto</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Non ancora controllata</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Ultimo controllo {time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>L’indice non è ancora stato verificato.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>nessun errore</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>errori riparati</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>errori non riparabili</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>Indice verificato {time}: {outcome}.</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>Verifica dell’indice…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>Compattazione dell’indice…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>Ricostruzione dell’indice vettoriale…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>{n} MB già scaricati</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>circa {n} MB di memoria</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>inglese {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>tedesco {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>fra le due {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Questions in other languages: {score} (published test)</source>
        <translation>Domande in altre lingue: {score} (test pubblicato)</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>Qualità non misurata</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>Velocità sconosciuta</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>Velocità predefinita</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>Circa {n}× più veloce (stima)</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>Circa {n}× più lento (stima)</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>Connessione al server</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Pagina giusta fra le prime dieci: {figures}</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{percent}% di {size}</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>Senza {text}</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>Non {key}: {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>Solo file di questo tipo: {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>Nessun file di questo tipo: {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>Solo file di questa cartella: {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>Nessun file di questa cartella: {text}</translation>
    </message>
    <message>
        <source>Passages with “{text}” come first.</source>
        <translation>I passi con «{text}» vengono per primi.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>da {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>fino a {date}</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>I passi con «{text}» sono esclusi.</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>I passi con uno di questi vengono per primi: {text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>Solo file il cui nome contiene: {text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>un formato, o document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>file in una cartella con questo nome, o sotto questo percorso</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>Nessun file il cui nome contiene: {text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>il nome del file contiene; * e ? stanno per caratteri qualsiasi</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>Solo passi in questa lingua: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>Nessun passo in questa lingua: {text}</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>passi in questa lingua, per codice o nome</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>Solo file modificati: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Nessun file modificato: {text}</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>file modificati allora; anche 2024-03, ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>file modificati negli ultimi giorni (d), settimane (w), mesi (m), anni (y)</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>Solo file di questa dimensione: {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>Nessun file di questa dimensione: {text}</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>file grandi; anche &lt;100kb, 1mb..5mb</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>Solo passi di questa pagina: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Nessun passo di questa pagina: {text}</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>passi su queste pagine o diapositive</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>Testo da</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>Solo testo da: {text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>Nessun testo da: {text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>testo riconosciuto</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>testo riconosciuto in scansioni e immagini</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>scansioni e immagini</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>Forse cercavi {filter}?</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Le virgolette non sono chiuse.</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>Nessuna cartella indicizzata ha questo nome. «{part}» viene ignorato.</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>«{part}» viene ignorato.</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>«{part}» viene cercato come parole.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>{kind} ({format})</source>
        <translation>{kind} ({format})</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Da ieri</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Ultimo mese</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ultimo anno</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Più vecchi</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation>
            <numerusform>%Ln nuovo risultato</numerusform>
            <numerusform>%Ln nuovi risultati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passo</numerusform>
            <numerusform>%Ln passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>%Ln altro simile</numerusform>
            <numerusform>%Ln altri simili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>Mostra %Ln altro modello</numerusform>
            <numerusform>Mostra altri %Ln modelli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation>
            <numerusform>Conteggi relativi a %Ln file.</numerusform>
            <numerusform>Conteggi relativi a tutti i %Ln file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>%Ln archivio o email da aprire</numerusform>
            <numerusform>%Ln archivi ed email da aprire</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>Appreso da %Ln ricerca</numerusform>
            <numerusform>Appreso da %Ln ricerche</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Ancora niente di appreso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln pagina</numerusform>
            <numerusform>%Ln pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation>
            <numerusform>Conteggi relativi al primo risultato (%Ln).</numerusform>
            <numerusform>Conteggi relativi ai primi %Ln risultati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>%Ln risultato meno pertinente</numerusform>
            <numerusform>%Ln risultati meno pertinenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>Mostra %Ln risultato meno pertinente</numerusform>
            <numerusform>Mostra %Ln risultati meno pertinenti</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>Nessun risultato molto pertinente. I più vicini:</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>Non esclude alcun file indicizzato.</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>Esclude %Ln file.</numerusform>
            <numerusform>Esclude %Ln file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>Esclude %Ln file, di cui indicizzati: {indexed}.</numerusform>
            <numerusform>Esclude %Ln file, di cui indicizzati: {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>%Ln impostazione cambierà.</numerusform>
            <numerusform>%Ln impostazioni cambieranno.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>ancora meno di 1 min</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>ancora circa %Ln min</numerusform>
            <numerusform>ancora circa %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>ancora circa {n} h</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>Nessun file ricercabile in queste cartelle.</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files} ({size}): ricerca per parole tra {words}, per significato tra {meaning} (stima).</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>Più di {files} ({size}): ricerca per parole tra più di {words}, per significato tra più di {meaning}.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>circa %Ln minuto</numerusform>
            <numerusform>circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>circa %Ln ora</numerusform>
            <numerusform>circa %Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>circa %Ln giorno</numerusform>
            <numerusform>circa %Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minuto fa</numerusform>
            <numerusform>%Ln minuti fa</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>pagina {page}</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>diapositiva {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>foglio {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>messaggio {page}</translation>
    </message>
    <message>
        <source>From a scan</source>
        <translation>Da una scansione</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Da un’immagine</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>Testo riconosciuto</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>Testo riconosciuto, può contenere errori</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Tutte le parole</translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation>Contiene {words}</translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation>Significato simile ({score})</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>In attesa: {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Ricerca di modifiche…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lettura dei file…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>Indicizzazione per significato…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>Riconoscimento del testo…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>Riparazione dell’indice…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>Pulizia di una cartella tolta…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>modalità di risparmio energetico</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>il computer è caldo</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>una presentazione o un video</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>tutti i file ricercabili per significato ({percent}% del testo)</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>{percent}% dei file ricercabile per significato</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln page(s)</source>
        <translation>
            <numerusform>{done} di %Ln pagina</numerusform>
            <numerusform>{done} di %Ln pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Text recognition paused</source>
        <translation>Riconoscimento del testo in pausa</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>Riconoscimento del testo: {pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>Sostituzione di {old} con {new}: {done} di {all} passi</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>Sostituzione di {old} con {new}: {done} di {all} passi. Fino ad allora si usa {old}.</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>Caricamento del modello linguistico</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>Primo file (%Ln)</numerusform>
            <numerusform>Primi %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>Cercato anche: {words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>Trovato solo per parole. I risultati per significato seguono quando il modello linguistico è caricato.</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>Trovato solo per parole. Nessun modello linguistico è installato.</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>Trovato solo per parole. Il modello linguistico supporta solo l’inglese.</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>I file si possono trovare appena letti.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Ancora nessun risultato</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>I risultati si aggiornano man mano che i file vengono indicizzati.</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>Nessun risultato con questi filtri</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>Togli un filtro o prova altre parole.</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>Scrivi qualche parola o una domanda.</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>Nessun file contiene queste parole</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>I risultati per significato seguono quando il modello linguistico è caricato.</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>Si sono cercate solo parole, perché nessun modello linguistico è installato. Scegline uno nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>Si sono cercate solo parole, perché il modello linguistico supporta solo l’inglese. Scegline un altro nelle Impostazioni.</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>Nessun file corrispondente</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>Prova altre parole o una domanda completa, in qualsiasi lingua.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Ancora nessuna cartella</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>In pausa fino alle {time}</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>In pausa fino a domani, {time}</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>In pausa fino al {day}, {time}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>a batteria</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>un programma a schermo intero</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Scaricamento di {model}: {percent}%</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} di {all} file</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>Nessun modello linguistico: solo parole</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>Modello linguistico fallito: solo parole</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Non è ancora indicizzato nulla</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Finora: {facts}.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Nulla da cercare</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Foglio di calcolo</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentazione</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Segnalibro</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-book</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
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
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>File {type}</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Codice sorgente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>Nel futuro</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Ultimi sette giorni</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>Ultimi trenta giorni</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Prima, quest’anno</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greco</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persiano</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Ebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungherese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Giapponese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Olandese</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portoghese</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svedese</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailandese</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraino</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Cinese</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Cartelle ed esclusioni</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Riconoscimento del testo</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Indicizzazione in secondo piano</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>Avvio e barra</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Ricerca rapida</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>Assistenti IA</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Archiviazione</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Nel campo di ricerca</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>Nell’anteprima</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation>Su un risultato</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>Nella ricerca rapida</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Mostra le scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Vai al campo di ricerca</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>Nessun assistente ha ancora chiesto nulla.</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>Oggi nessun assistente ha chiesto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>{program} ha chiesto %Ln volta</numerusform>
            <numerusform>{program} ha chiesto %Ln volte</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>Oggi: {calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leggi</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trova simili</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>Scritto da {model}</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>«{passage}»</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>I tuoi file non sembrano rispondere a questa domanda.</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program}: {request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln risultato</numerusform>
            <numerusform>%Ln risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>Programma senza nome</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Vai ai risultati</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
    <message>
        <source>Save or unsave this search</source>
        <translation>Salva questa ricerca o toglila dalle salvate</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Copia il passo con la citazione</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>Seleziona più file, un altro o tutti</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>Mostra copie e versioni simili</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Nascondile</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>Perché questo risultato?</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Corrispondenza successiva</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Corrispondenza precedente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Adatta alla larghezza</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Mostra o nascondi la ricerca rapida</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Cerca il testo selezionato</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>File successivo o precedente</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>Cinque file avanti o indietro</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>Mostra l’anteprima, poi vai all’anteprima</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Nascondi l’anteprima</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Apri questa ricerca nella finestra</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>Nascondi la ricerca rapida</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Trova testi simili agli appunti</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Trova file simili</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>È disponibile la versione {version}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation>Impossibile raggiungere {host}. Controlla la connessione a Internet e riprova.</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>{host} al momento non ha informazioni sugli aggiornamenti. Riprova più tardi.</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>{host} ha reindirizzato a un indirizzo non sicuro. Il controllo è stato interrotto.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>La risposta di {host} è troppo grande ed è stata rifiutata.</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>La risposta di {host} non è firmata dagli sviluppatori ed è stata rifiutata.</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>La risposta di {host} non è valida ed è stata rifiutata.</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>La risposta di {host} indica una versione precedente a questa ed è stata rifiutata.</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>La risposta di {host} è più vecchia della precedente ed è stata rifiutata.</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>aggiunti {patterns}</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>rimossi {patterns}</translation>
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
        <translation>Modello linguistico</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>ordine cambiato</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln altro</numerusform>
            <numerusform>altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Come testo</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>Come link Markdown</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>Come BibTeX</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>L’indicizzazione è bloccata</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Il modello linguistico non funziona</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>Nei tuoi file si cerca solo per parole.</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>Cartella non disponibile</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder}: i suoi risultati vengono conservati. Se non esiste più, toglila nella pagina Cartelle.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Punteggio: {score} su 100</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>Contenuto quasi uguale.</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Corrispondenza debole</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>Corrispondenza forte</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>Corrispondenza molto forte</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine} (incluso)</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine}: {languages} e %Ln altra lingua</numerusform>
            <numerusform>{engine}: {languages} e altre %Ln lingue</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine}: {languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>Passi inviati: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>%Ln affermazione non comprovata tolta</numerusform>
            <numerusform>%Ln affermazioni non comprovate tolte</numerusform>
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
        <translation>Cerca nei tuoi file per significato. Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Licenze…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>Un assistente che colleghi qui sotto può cercare nelle cartelle che spunti qui e leggere il testo dei loro file. Non può cambiare nulla. Ciò che legge lo invia di solito al suo fornitore, a meno che il suo modello linguistico funzioni su questo computer. I file esclusi e i probabili segreti restano fuori.</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>Accesso ai tuoi file</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder} (non nell’indice)</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>Gli assistenti possono cercare in questa cartella</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>L’indice non contiene ancora cartelle.</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>Gli assistenti non trovano nulla finché non spunti una cartella.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>Testo copiato con la citazione</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>Le risposte sono disattivate. Puoi riattivarle nelle impostazioni, in Modello linguistico.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>Risposta nei tuoi file</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>Altre azioni per la risposta</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>Copia tutto con le citazioni</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>Non mostrare risposte</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>Ricerca nei tuoi file…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>Scrittura… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>Il modello linguistico sta leggendo… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>I tuoi file non sembrano rispondere a questa domanda.</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>Risultati più vicini:</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Salva come Markdown</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>Le risposte non si sono potute salvare ({reason}). Scegli un altro posto.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvato come {name}</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>Questo file è cambiato nel frattempo. Chiedi di nuovo.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>Fai una domanda sui tuoi file</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Salva come Markdown…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Nascondi l’anteprima</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>Le risposte sono scritte da un modello linguistico. Ogni affermazione è mostrata solo con una citazione trovata nei tuoi file. Verifica lì quelle importanti.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Domande e risposte</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{model} su {address}</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>Chiedi ai tuoi file</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>Le risposte sono scritte da un modello linguistico che gira su questo computer. Installa Ollama, LM Studio o llama.cpp, scarica lì un modello e sceglilo nelle impostazioni.</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>Scegli un server…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>IA MCP Claude Codex Cursor LM Studio VS Code chat agente strumenti permesso consenso</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>assistenti IA registro cronologia chi ha chiesto richieste</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>{program} è scollegato.</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>{program} è collegato. Riavvialo.</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>Le voci vengono cancellate definitivamente.</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>Cancellare il registro degli assistenti?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>In the background</source>
        <translation>In secondo piano</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Questo desktop non ha una barra per le icone.</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>Avvia all’accesso, senza aprire la finestra</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>Per riaprire la finestra, avvia di nuovo il programma.</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>Salvato in {place}</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>Il motore di ricerca si è fermato.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>barra avvio accesso sfondo chiudi riduci notifica tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation>Nella barra continua a indicizzare, così la ricerca è immediata. Puoi cambiarlo nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Lasciare in funzione Desktop Search?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Lascia in funzione</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>Indicizzazione in secondo piano</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>Puoi cercare mentre i file vengono indicizzati. Queste opzioni si cambiano in ogni momento nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>Pausa a batteria</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>L’indicizzazione riprende quando il computer è collegato alla corrente. Puoi continuare a cercare.</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>Pausa quando un’app è a schermo intero</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>Giochi, film e presentazioni hanno a disposizione tutta la velocità del computer.</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>Usa tutti i core del processore in tua assenza</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Mentre usi il computer, un core resta libero.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Avvia all’accesso</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>Non si apre alcuna finestra. I file nuovi e modificati vengono indicizzati subito.</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>Resta attivo nella barra, così la ricerca è immediata.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Resta in funzione quando la finestra si chiude</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Error in {program}</source>
        <translation>Errore in {program}</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>Questo è un errore del programma. I tuoi file e l’indice non ne risentono. I dettagli qui sotto aiutano a correggerlo. Possono contenere nomi dei tuoi file e restano su questo computer, a meno che non li invii.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>Che cosa hanno chiesto gli assistenti</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Cancella il registro</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Disconnect {program}</source>
        <translation>Scollega {program}</translation>
    </message>
    <message>
        <source>Connect {program}</source>
        <translation>Collega {program}</translation>
    </message>
    <message>
        <source>This changes {file}. Everything else in the file stays as it is.</source>
        <translation>Questo modifica {file}. Tutto il resto del file rimane com’è.</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>Accanto al file si conserva una copia precedente alla prima modifica: {name}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>Scrivi la modifica</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>Togli il filtro: {part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>Filtri attivi</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>Collega un assistente</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>Aggiunge {app} al file di configurazione dell’assistente. Vedi la modifica prima che venga scritta. Poi riavvia l’assistente.</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>Per un altro assistente, inserisci questo comando come server MCP:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Aggiorna…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Collega…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Togli…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Non trovato su questo computer</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non collegato</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>Collegato con un altro comando</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>{file} non è comprensibile. Correggilo in un editor.</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>Non è ancora indicizzato nulla.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Per tipo</translation>
    </message>
    <message>
        <source>Files with text. All others are found by name only.</source>
        <translation>File con testo. Tutti gli altri si trovano solo per nome.</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Per lingua</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>Un file che dice qualcosa in due lingue conta in entrambe.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Per cartella</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>archivio posizione percorso disco spazio sposta svuota rifare</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>Scegli una cartella per l’indice</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>Spostare l’indice in {place}?</translation>
    </message>
    <message>
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation>L’indice viene copiato e verificato prima di eliminare la vecchia copia. Fino ad allora la ricerca non è disponibile. Al termine il programma si riavvia.</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>Arresto del motore di ricerca…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>Tutti i file vengono indicizzati di nuovo: possono volerci ore. File, cartelle, impostazioni e modelli linguistici vengono conservati.</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>Svuotamento dell’indice…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>Copia e verifica dell’indice…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>Impossibile spostare l’indice. Si trova ancora nella vecchia posizione.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>Impossibile svuotare l’indice. Riprova. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>Svuotare l’indice?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Storage locations</source>
        <translation>Posizioni di archiviazione</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>Indice e modelli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registri</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Mostra la cartella: {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>Sposta l’indice…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>Svuota l’indice…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Index size: {size}</source>
        <translation>Dimensione dell’indice: {size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell panoramica launcher integrazione</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>È disponibile solo la CPU. Per usare una GPU, installa {app} con Python, come spiegato nel file README.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>Trascina qui le cartelle in cui cercare</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109 lingue</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15 lingue</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Una cartella su questo computer.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>Un testo nell’indice è danneggiato.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>Si è verificato un errore interno, annotato nel registro. Se qualcosa non funziona più, riavvia Desktop Search.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Controlla che il disco o l’unità di rete ci sia, poi riprova.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Controlla l’indirizzo del mirror nelle Impostazioni.</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>Un file .gitignore lo esclude.</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>Un’immagine ha più di {count} megapixel ed è stata tralasciata.</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>È stata richiesta un’altra pagina.</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>Un altro utente può scrivere in {folder}.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>araba</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>Archivio, trovato per nome.</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>Archivio il cui contenuto non è indicizzato.</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>Gli archivi annidati oltre {count} livelli non sono stati letti.</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>File audio, trovato per nome.</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>Il migliore per trovare traduzioni, anche in lingue rare. Meno adatto a rispondere a domande.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>Cambia i permessi del file, o escludilo con un modello nelle impostazioni.</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>Controlla che sia in funzione e che indirizzo, certificato e token siano corretti.</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>Controlla che sul disco ci sia spazio libero.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>Controlla che il disco sia collegato e che la cartella sia scrivibile.</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>Controlla che la cartella sia scrivibile.</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>Controlla che sia una cartella e che tu abbia il permesso di scrittura su di essa e sul suo contenuto.</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>Controlla di avere lì il permesso di scrittura.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>Controlla la connessione a internet e riprova.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>Controlla come è scritto, o collega la sua unità.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Controlla come è scritto.</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>Scegli Verifica nella pagina Salute.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>Scegli un file esportato con Esporta.</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>Scegli un file con testo.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Scegli una cartella su questo computer.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>Scegli una cartella con un modello, o scaricane uno nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegli un altro file.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>Scegli un’altra cartella, o scarica un modello nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>Scegli un’altra cartella, o riscarica il modello nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>Scegli un’altra cartella, o rinomina questa.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>Scegli un altro modello, o una cartella con uno convertito.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>Scegli un altro modello, o importa questo da una cartella o un file.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Scegli un altro modello.</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>Scegli un altro programma.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Scegli un altro valore.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Scegline uno dall’elenco.</translation>
    </message>
    <message>
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation>Chiudi prima quel programma, o usa un’altra cartella con --base-dir.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirillica</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>Predefinito. Incluso.</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>Non fidartene. Procurati il modello dai suoi autori.</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>Non fidartene. Usa un altro mirror, o nessuno.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>Prima ripristina la loro ultima copia valida, o usa i valori predefiniti.</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>Carattere, trovato per nome.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>greca</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ebraica</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>Se dovrebbe contenere testo, aprilo nella sua app e salvalo di nuovo.</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>L’indicizzazione non è riuscita per un errore imprevisto. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>L’indicizzazione poi riprende automaticamente.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>È un dispositivo, una pipe o un socket, non un file.</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>È un collegamento simbolico. I collegamenti non vengono seguiti; le loro destinazioni sono indicizzate se si trovano in una cartella scelta.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>È annidato troppo in profondità.</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>Fa parte dei dati di questo programma.</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>Viene ricostruito al prossimo avvio.</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>Viene ricostruito dal catalogo. Non si perde nulla.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>Viene ricostruito dall’indice. Non si perde nulla.</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>Al prossimo avvio si riprova. Puoi anche riprovare ora.</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>È archiviato solo nel cloud.</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>È stato spostato o eliminato. Il prossimo controllo lo toglie dai risultati.</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>Non è stato spostato. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>È stato ricostruito senza ricalcolare i vettori.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreana</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>Oltre il limite di dimensione.</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>Versione più grande del modello predefinito.</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>Lascialo così com’è, o escludilo.</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>Riportato nella pagina Salute.</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>Cartella locale</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>Sposta quel file e riavvia. I tuoi file vengono poi indicizzati di nuovo; non vengono modificati.</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>Non serve fare nulla. Riprova dopo un aggiornamento del programma, o con un altro modello.</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>Nessuna app è impostata per aprire questo file.</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>Nessuna app è impostata per aprire le pagine web.</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>Manca il permesso di leggere questo file.</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>Nessun testo leggibile, trovato per nome.</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>Nessun testo in questo file.</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>Spazio su disco insufficiente per una copia dell’indice.</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>Non si indicizza nulla finché non scegli che cosa usare al loro posto, perché potrebbero escludere dei file.</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>Meno recente. Ottimizzato per confrontare frasi.</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>Un conteggio di passi era errato ed è stato corretto.</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>Un passo danneggiato è stato eliminato.</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>Un testo danneggiato è stato ripristinato.</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>Un vettore danneggiato è stato ripristinato.</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>Un file viene riletto.</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>Uno dei tuoi modelli di esclusione lo esclude.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>Un passo di questo file non si è potuto indicizzare per significato. Si trova solo per parole.</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>Un testo aveva uno stato di vettorizzazione errato, che è stato corretto.</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>Un testo era contrassegnato a torto come con o senza parole; corretto.</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>Un vettore inutilizzabile è stato eliminato; viene ricalcolato dove serve.</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>Si possono confrontare solo i file nell’indice.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>È stata letta solo una parte del contenuto, perché la lettura richiede troppo tempo.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>È stata letta solo una parte del contenuto, perché decompresso è troppo grande.</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>Sono stati letti solo i primi {count} file contenuti.</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>Sono state riconosciute solo le prime {count} immagini.</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>Aprilo nella sua app e salva una copia in PDF.</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>Aprilo nella sua app e salvalo di nuovo, o procurati una nuova copia.</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>Apri il file nella sua app.</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>Ottimizzato per confrontare frasi. Meno adatto a trovare passi lunghi.</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>Ottimizzato per le domande.</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>La pagina {page} ha più di {count} megapixel ed è stata tralasciata.</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>La pagina {page} è danneggiata ed è stata tralasciata.</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>Toglilo, o procurati una nuova copia.</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>Riavvia il programma, o scegli un altro modello nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>Riavvia il programma.</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>I risultati sono solo per parole.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>Riprova dopo un aggiornamento del programma, o escludi la cartella.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>Riprova dopo un aggiornamento del programma, o segnalalo. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>Riprova, o salvalo in un altro formato.</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>Verifica che il riconoscimento del testo sia attivo nelle impostazioni. Se non trova testo, scansiona di nuovo il documento con una qualità migliore.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>Salvalo di nuovo in un formato più recente, o segnalalo. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>Scansione senza testo.</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>La ricerca per significato poi funziona di nuovo.</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>Imposta un’app predefinita per questo tipo di file nel tuo gestore di file.</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>Imposta un browser predefinito nelle impostazioni di sistema.</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>Avvialo di nuovo. Riprende da dove si è fermato.</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>Riavvia il programma. Viene poi ripristinato dall’ultima copia.</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>Riavvia il programma. L’indice viene poi ripristinato.</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>Il riconoscimento del testo non si avvia.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>Il riconoscimento del testo di un’immagine del documento non è riuscito o ha richiesto più di {limit_s} secondi.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>Il riconoscimento del testo non è riuscito o ha richiesto più di {limit_s} secondi a pagina {pages}.</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>Il riconoscimento del testo è disattivato.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thailandese</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>Quel programma non è più installato.</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>La copia di backup dell’indice era danneggiata ed è stata eliminata. Ne viene creata una nuova.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>Le tabelle di ricerca del catalogo erano danneggiate e sono state ricostruite.</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>I dati riletti sono diversi da quelli scritti.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Il modello predefinito.</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>Il motore è in fase di arresto.</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>Il lettore di file non si avvia.</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>Lo spazio già liberato resta libero. La prossima volta si riprende da lì.</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>Il modello linguistico si è bloccato su una ricerca e viene riavviato.</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>Il modello linguistico si è bloccato su un testo.</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>Il modello linguistico non riesce a elaborare questa ricerca.</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>Il modello linguistico si sta avviando.</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>Il modello linguistico è stato tolto.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>Il modello non si può scrivere in {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>Il modello non si è potuto copiare: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>Il modello non si è potuto avviare. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>Il modello non funziona, perciò i nuovi testi si trovano solo per parole. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>Il file del modello ha una dimensione dei blocchi sconosciuta.</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>Il file del modello ha un formato sconosciuto.</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>Il programma si è bloccato due volte leggendo questo file, perciò il file viene saltato.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>Il programma ha smesso due volte di rispondere mentre analizzava questa cartella, perciò la cartella viene saltata.</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>Il lettore si è bloccato su questo file. Il file è probabilmente danneggiato.</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>Il testo riconosciuto di un’immagine era danneggiato. Viene riconosciuto di nuovo.</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>Il testo riconosciuto di {count} immagini era danneggiato. Vengono riconosciute di nuovo.</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>Il motore in funzione non risponde.</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>Il motore di ricerca si è fermato prima di rispondere.</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>Il sistema o un altro programma ha fermato più volte il lettore mentre leggeva questo file.</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>Il testo dei file {format} non si può leggere.</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>L’indice vettoriale non ha trovato le proprie voci.</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>L’indice vettoriale viene poi ricostruito automaticamente. Puoi continuare a cercare.</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>L’indice delle parole e i passi non coincidevano. L’indice delle parole è stato ricostruito.</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>L’indice delle parole in {file} è danneggiato.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>L’indice delle parole è danneggiato e non si è potuto ricostruire.</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>Poi avvialo di nuovo. Riprende da dove si è fermato.</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>In {folder} c’è già un indice.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Non c’è la cartella {folder}.</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>Non c’è un modello «{model}» da scaricare.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>In {path} non c’è nulla.</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>Queste impostazioni sono state esportate da un’altra versione di questo programma.</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>Valgono fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>Questo PDF sembra una scansione: contiene immagini ma non testo.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>Questo file non si può indicizzare: il suo contenuto ha causato un errore nel programma.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Questo file non si può leggere ({reason}).</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>Questo file non si può leggere: il suo contenuto ha causato un errore nel programma.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>Questo file non contiene testo.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Questo file non si è potuto leggere.</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>Questo file non corrisponde alla sua estensione, o è danneggiato.</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>Questo file non ha testo da confrontare.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>Questo file è danneggiato, incompleto o in un formato non supportato.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Questo file è danneggiato.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>Questo file supera il limite di {limit_mb} MB.</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>Questo file è protetto da password o DRM.</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>Questo file è stato salvato da una versione di Word precedente al 1997.</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>Questa cartella non è più indicizzata.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>Questa cartella è su un’unità di rete, dove un indice può danneggiarsi.</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>Questo non è un nome di cartella.</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>Questo non è un file di impostazioni di questo programma.</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>Il rendering di questa pagina è impossibile.</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>Il rendering di questa pagina non è riuscito. Il file è probabilmente danneggiato.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>Questa immagine è troppo grande per essere mostrata qui ({width} × {height} pixel).</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>Per alzare il limite: sudo sysctl {setting} - per mantenerlo: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprova.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>Riprova. Se non riesce di nuovo, un proxy o il mirror sta modificando i file.</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>Riprova. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>Riprova: lo scaricamento riprende.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>Attivalo nelle impostazioni, poi riprova.</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>Fino ad allora si cerca solo per parole.</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>Fino ad allora si cerca direttamente nei vettori del catalogo. Non si perde nulla.</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>Usane uno con model.safetensors, o convertilo con save_pretrained di sentence-transformers.</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>Usa invece i valori predefiniti.</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>Video, trovato per nome.</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>Puoi far riconoscere di nuovo il suo testo.</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>Le tue impostazioni sono leggibili, perciò non serve alcuna scelta.</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>Le tue impostazioni non si possono leggere, perciò non si possono modificare.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Scegli la cartella di uno di essi.</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74 lingue</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>Accettala su {page} con un account, scarica il modello da lì o con `hf download {model}` e importa la sua cartella nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>Consenti prima questo server nelle impostazioni.</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>Chiedi di nuovo o guarda i messaggi del server.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Controlla che il disco non sia pieno né in sola lettura.</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>Controlla di avere il permesso di scrittura.</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>Controlla di potervi scrivere, poi riprova.</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>Guarda i messaggi del server.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Scegli un modello più piccolo o chiudi altri programmi.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>Scegli un modello più piccolo o alza il limite nelle impostazioni.</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>Scegli un altro indirizzo nelle impostazioni.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Scegli la cartella del modello stesso.</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>Scegli la cartella che lo contiene.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>Scegli la cartella del modello, o l’archivio in cui è arrivato.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Chiudi Desktop Search e riprova.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>La compattazione è stata fermata.</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation>Collega la sua unità.</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>Correggilo in un editor, o aggiungi lì la voce a mano.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Correggi il file, o esportalo di nuovo.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Alcuni contatori erano errati e sono stati corretti.</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>Decidi se escluderla da {folder} o tenerla come parte di quella cartella.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Scaricalo di nuovo o scegli un altro modello nelle Impostazioni.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>Inglese e cinese</translation>
    </message>
    <message>
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>Inseriscine uno come http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>Esportale di nuovo con questa versione.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>I file di questo tipo ({type}) non contengono testo da cercare.</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>I file modificati da allora vengono riletti.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Per passi lunghi.</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>Libera spazio sul disco e controlla che la cartella sia scrivibile.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>Libera spazio su quel disco, poi riavvia.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libera spazio su quel disco, poi riprova.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>Libera spazio su quel disco, poi riprova. Lo scaricamento riprende.</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>Libera spazio sul disco con l’indice, poi riprova.</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>Prima libera lì dello spazio.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libera lì dello spazio, o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Libera lì dello spazio.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libera spazio.</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>GPU consigliata.</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>GPU consigliata. I suoi autori non pubblicano pesi safetensors: convertilo altrove e importa la cartella.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Concediti il permesso di leggerla.</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>Si applicano le condizioni d’uso di Google. Il download richiede un account su huggingface.co.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Metà del tempo del predefinito.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Se ti fidi, alza il limite di dimensione nelle impostazioni.</translation>
    </message>
    <message>
        <source>Imported, treated as {model}.</source>
        <translation>Importato, trattato come {model}.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importato.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>L’indicizzazione è stata fermata.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>Reinstalla la versione più nuova, o scegli un’altra cartella per l’indice.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>Appartiene a un’altra delle cartelle scelte.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Appartiene al sistema o a uno strumento, come una cache o un pacchetto installato.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>Non è possibile rilevarne le modifiche ({reason}), perciò viene ricontrollata ogni pochi minuti.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>Non contiene impostazioni.</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>Non si è potuto ricostruire, perciò si usa la ricerca esatta.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>È un file temporaneo, di blocco o di backup.</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>È di nuovo completo.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>È nascosto.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>È probabilmente un segreto, come una chiave privata o un deposito di password.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Manca, e la sua copia non si può leggere.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Non è un file normale.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Non è JSON valido.</translation>
    </message>
    <message>
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>Si trova su un’unità di rete o virtuale ({kind}) che non segnala le modifiche, perciò viene ricontrollata ogni pochi minuti.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>È troppo grande.</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>Il suo testo è nelle pagine da {first} a {last}.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Rivedi la modifica.</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>Più di 200 lingue, ottimizzato per 52</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>Richiede una GPU: una CPU è troppo lenta per il limite di tempo e i risultati mantengono il loro ordine.</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>Nessuna app è impostata per aprire i file {kind}.</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>Nessun server risponde a {address}.</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>Spazio su disco insufficiente per il modello nella cartella dei modelli ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>Spazio su disco insufficiente per il modello: servono {needed_mb} MB, e nella cartella dei modelli ({folder}) ne sono liberi {free_mb} MB.</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>Spazio su disco insufficiente per {model} nella cartella dei modelli ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>Spazio su disco insufficiente per {model}: restano da scaricare {left_mb} MB, e nella cartella dei modelli ({folder}) ne sono liberi {free_mb} MB.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>Spazio su disco insufficiente in {folder} per il modello {model}.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>Spazio su disco insufficiente in {folder}.</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>Spazio su disco insufficiente per compattare l’indice: liberi {free} dei {needed} necessari.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>Non si indicizza nulla: il disco con l’indice è pieno ({folder}). Puoi continuare a cercare. Libera spazio. L’indicizzazione poi riprende automaticamente.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>Non si indicizza nulla: l’indice in {folder} non è scrivibile{reason}. Puoi continuare a cercare. Controlla che il disco non sia in sola lettura e di avere il permesso di scrittura. L’indicizzazione poi riprende automaticamente.</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>Non è stato importato nulla, perché queste impostazioni non sono valide: {names}.</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>Si può trovare solo il nome.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>Solo i primi {limit_mb} MB del testo di questo file sono ricercabili.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Solo i primi {limit_mb} MB delle celle di questo foglio sono ricercabili.</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>Solo i primi {limit} passi di questo file sono ricercabili.</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>Una parte dell’indice è danneggiata ({count} passi o vettori).</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>Leggere questo file richiede più di {limit_mb} MB di memoria.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>Leggere questo file ha richiesto più di {limit_s} secondi.</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>Prima togli {folder}.</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>Il rendering di questa pagina richiede più di {limit_s} secondi.</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>Il rendering di questa pagina richiede più di {limit_mb} MB di memoria.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Cerca di nuovo.</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>I server che richiedono una chiave non sono supportati.</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>Accorciala e chiedi di nuovo.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>Semplifica i modelli in {file}, poi riprova.</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>Parte del testo non può essere riconosciuta. Se è in una scrittura come quella cirillica, greca o araba, installa Tesseract OCR con la sua lingua.</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>Avvia il server del modello linguistico o scegline un altro nelle impostazioni.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>Il testo in scrittura {script} non può essere riconosciuto. Installa Tesseract OCR con la lingua {language}.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>Il testo in scrittura {script} non può essere riconosciuto. Installa il pacchetto {package}.</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>I testi vengono elaborati in gruppi più piccoli, perché la memoria del modello linguistico è limitata a {limit_mb} MB.</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>La risposta è stata troncata al limite di lunghezza.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>La connessione a {server} si è interrotta ({reason}).</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>Il modello predefinito con i suoi pesi originali.</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>Il disco con l’indice è pieno ({folder}).</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>Lo scaricamento di {model} non corrisponde a {server}: {file} ha una somma di controllo diversa. È stato eliminato.</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>Lo scaricamento di {model} è stato fermato.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>Il modello «{model}» non è né un modello noto né una cartella.</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>Il modello {model} non si può caricare ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>Il modello {model} non si può avviare ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>Il modello {model} non è su questo computer.</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>Il file {file} non è valido ({reason}). Correggilo o eliminalo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>La cartella {folder} non si può leggere ({reason}). I suoi risultati vengono conservati.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>La cartella {folder} non si è potuta leggere per intero. I suoi risultati vengono conservati.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>La cartella {folder} è vuota e su un’unità diversa da prima. I suoi risultati vengono conservati.</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>La cartella {folder} viene saltata, perché il programma ha smesso due volte di rispondere mentre la analizzava. I suoi risultati vengono conservati.</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>La cartella {folder} non è disponibile. I suoi risultati vengono conservati.</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>L’hub ha {model} senza pesi safetensors o senza tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>Il modello importato {model} non è più su questo computer.</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>L’indice non può stare in {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>L’indice non si può spostare dentro sé stesso.</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>L’indice copiato in {file} è danneggiato.</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>L’indice non si è potuto spostare: {reason}.</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>L’indice in {file} al momento non si può usare ({reason}).</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>L’indice in {file} è danneggiato.</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>L’indice in {file} è stato creato da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>L’indice in {file} è stato creato da una versione precedente di questo programma e non è scrivibile.</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>L’indice in {folder} è in uso ({user}).</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>L’indice è in fase di compattazione.</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>L’indice è in fase di verifica.</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>L’indice è già in {folder}.</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>L’indice era danneggiato e viene ricostruito dai tuoi file.</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>L’indice era danneggiato e è stato ripristinato dalla copia di backup del {date}.</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>L’indice era vuoto e viene ricostruito dai tuoi file.</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>L’indice era vuoto e è stato ripristinato dalla copia di backup del {date}.</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>L’indice mancava e viene ricostruito dai tuoi file.</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>L’indice mancava e è stato ripristinato dalla copia di backup del {date}.</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>L’indice è stato spostato in {folder}, che non è disponibile.</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>Il modello linguistico non ha risposto nella forma verificabile. Prova un modello più grande.</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>Il modello linguistico richiede {used_mb} MB di memoria, ma il suo limite è di {limit_mb} MB. Alza il limite nelle impostazioni, o scegli un modello più piccolo.</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>Il server del modello linguistico ha chiuso la connessione prima della fine della risposta.</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>Il server del modello linguistico segnala un errore: {reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>Il modello linguistico ha superato il limite di tempo.</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>Il registro degli assistenti in {file} non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>Il file di modello {file} non è quello che questo programma si aspetta.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>Il modello in {folder} non si può caricare ({reason}).</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>Il modello in {folder} non indica la lunghezza dei suoi vettori.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>Il modello in {folder} non ha tensori nei suoi pesi.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>Il modello in {folder} non ha tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>Il modello in {folder} non ha pesi nel formato safetensors, l’unico che si carica.</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>Il modello in {folder} non ha {file}.</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>Il modello in {folder} non viene caricato: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>Il modello in {folder} richiede codice personalizzato ({kind}), che non viene mai eseguito.</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>Il modello in {folder} restituisce {count} valori per passo, mentre un modello di riordino ne restituisce uno.</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>Il modello {model} non funziona: restituisce lo stesso vettore per tutti i testi, o nessuno.</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>Il modello {model} non funziona: {reason}.</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>Quello vecchio è conservato come {folder}.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>La pagina non si può mostrare: {reason}.</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>Il programma a {address} non è un server di modelli linguistici.</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>Il modello di riordino {model} non è installato.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>La richiesta non è riuscita.</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>Il server a {address} reindirizza a un altro indirizzo.</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>Il server non ha un modello chiamato {model}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>L’impostazione {name} non può assumere questo valore.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>L’impostazione {name} ha un valore non valido.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>L’impostazione {name} ha un valore non valido. Si usa il valore predefinito.</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>L’impostazione {name} manca.</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>L’impostazione {name} è fuori dai limiti. Si usa {value}.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Le impostazioni non si sono potute salvare ({reason}).</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>I dati memorizzati di {count} file erano danneggiati. I file vengono riletti.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>Il sistema segnala: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>Il limite del sistema per le cartelle sorvegliate è raggiunto, perciò viene ricontrollata ogni pochi minuti.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>Il limite del sistema per i programmi che sorvegliano cartelle è raggiunto, perciò viene ricontrollata ogni pochi minuti.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>Il tokenizer del modello in {folder} non si può leggere ({reason}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>Le impostazioni illeggibili non si sono potute mettere da parte ({reason}).</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>L’indice vettoriale aveva vettori danneggiati ({count}).</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>L’indice vettoriale in {folder} non trova le proprie voci.</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>All’indice vettoriale in {folder} mancano vettori che conta.</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>L’indice vettoriale in {folder} è stato modificato da un altro programma.</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>L’indice vettoriale in {place} non si può usare ({reason}).</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>L’indice vettoriale è in fase di ricostruzione.</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>All’indice vettoriale mancavano {missing} testi e ne aveva {extra} di troppo.</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>L’indice vettoriale non è stato ricostruito: servono {needed} di spazio libero su disco, e ne sono liberi solo {free}.</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>Il server dei vettori {server} risponde con lo stato {status}.</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>Il server dei vettori {server} non è raggiungibile ({reason}).</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>Il server dei vettori {server} rifiuta il token.</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>I pesi in {file} non sono un file safetensors completo ({reason}).</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>Questo file non ha testo a pagina {page}.</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>Questo file non ha testo.</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>Questo file, una volta decompresso, supererebbe {limit_mb} MB.</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>Non viene seguito. Inserisci l’indirizzo del server stesso.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Non è l’indirizzo di un server.</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>Questa domanda è troppo lunga per il modello linguistico.</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>Impossibile leggere le impostazioni in {file}.</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address} non è un indirizzo valido per un server dei vettori. Usa la forma https://host:porta.</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} non è su questo computer.</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>{count} conteggi di passi erano errati e sono stati corretti.</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>{count} passi danneggiati sono stati eliminati.</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>{count} testi danneggiati sono stati ripristinati.</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>{count} vettori danneggiati sono stati ripristinati.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>{count} file vengono riletti.</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>{count} cartelle non si sono potute leggere, per esempio {folder}. I loro risultati vengono conservati.</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>Pagine senza testo, probabilmente scansioni o immagini: {count} su {total}.</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>{count} passi di questo file non si sono potuti indicizzare per significato. Si trovano solo per parole.</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>{count} testi avevano uno stato di vettorizzazione errato, che è stato corretto.</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>{count} testi erano contrassegnati a torto come con o senza parole; corretti.</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>{count} vettori inutilizzabili sono stati eliminati; vengono ricalcolati dove servono.</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>{file} non si può leggere per intero: è danneggiato, incompleto o bloccato.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file} non si può eliminare: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>{file} è cambiato durante la copia.</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>{file} non si è potuto modificare ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file} non si è potuto leggere ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} non si è potuto scrivere: {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>{file} ha troppi file per essere un modello.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} è un database di un altro programma.</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file} supera il limite per i file di questo genere ({limit_mb} MB).</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file} non è un archivio di modello supportato.</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>{file} non viene modificato, perché non è comprensibile ({reason}).</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>Nel frattempo {file} è stato modificato da un altro programma.</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file} non è stato scritto da {app}.</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>{file}, una volta decompresso, supererebbe di gran lunga le dimensioni di un modello. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>{file} scriverebbe fuori dalla propria cartella ({path}). Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>{folder} non si può indicizzare.</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>{folder} non si può tenere come parte di {outer}.</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>{folder} non si è potuto leggere. I suoi risultati vengono conservati.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>{folder} ha troppi file per cercarvi un modello.</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder} è in {outer}, in cui pure si cerca.</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>{folder} non viene indicizzata.</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>{folder} non è stato creato da questo programma.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>{folder} non è stato creato da {app} e non contiene un modello utilizzabile, perciò non viene modificato.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>{folder} non è stato creato da {app} e non è vuoto.</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link} è un collegamento a una cartella in {folder}, perciò i suoi file verrebbero indicizzati due volte.</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>{model} non si è potuto avviare. I dettagli sono nel registro. Si usa ancora {previous}.</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>{model} non funziona, perciò si usa ancora il modello precedente. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model} si sta avviando. Fino ad allora si usa {previous}.</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>Si usa ancora {model}.</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>{model} richiede PyTorch, incluso solo quando {app} è installato con Python.</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>{name} non contiene un modello sentence-transformers: config.json, tokenizer.json e i pesi nel formato safetensors devono trovarsi in un’unica cartella.</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>{name} contiene più modelli ({models}).</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>{name} non si è potuto aprire: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>Impossibile estrarre {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>{name} ha i pesi in formato pickle ({file}), che può contenere codice e non viene caricato.</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name} non è nell’indice.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} è un file, non una cartella.</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path} non è in una cartella creata da {app}, perciò non viene modificato.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} non esiste più.</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>{server} non è raggiungibile ({reason}).</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>{server} non ha il modello {model}, o il modello non è pubblico ({status}).</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>{server} non risponde come un hub di modelli ({reason}).</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>{server} fornisce {model} solo agli utenti che ne hanno accettato lì la licenza.</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>{server} ha un {file} diverso da quello scaricato in precedenza per la stessa versione di {model}.</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>{server} ha per {model} pesi diversi da quelli pubblicati dai suoi autori.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>Più di 100 lingue</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>Spostalo tu se non ti serve.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>Sposta quel file e riavvia.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>Aprilo dal tuo gestore di file.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Aprilo in un programma più nuovo e salvalo come docx o odt.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>O importa il modello da una cartella o un file.</translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>Una parte dell’indice è danneggiata e manca dai risultati. Viene riparata mentre la finestra è aperta, o con `desktop-search verify`.</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>Immagine, trovata per nome.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Segnalalo, per favore.</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>File di programma, trovato per nome.</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>Protetto da password.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Alza il limite di dimensione nelle impostazioni, o dividi il file.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lettura è stata fermata.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>Togli alcuni modelli di esclusione.</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>Rinominalo se non ti serve.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>Rinominalo, o scegli un’altra cartella per l’indice.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>Rinominalo o spostalo, poi riprova.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Esegui `desktop-search settings restore` (l’ultima copia valida) o `desktop-search settings reset` (i valori predefiniti).</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Salva una copia senza password per renderne ricercabile il testo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>Qualcosa è andato storto in Desktop Search.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>Dividi il file, o alza il limite di memoria nelle impostazioni.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>Dividi il file, o alza il limite di tempo nelle impostazioni.</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50 lingue</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 lingue</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {endings}.</source>
        <translation>Scegli una cartella con un modello, o un file che finisce in {endings}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>Reinstalla il pacchetto {package} {version}, o scegli un altro modello nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Aprila nel tuo browser.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Il file non c’è più.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>Al suo posto viene letto il file.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>Il modello ha troppi file, o una configurazione o un vocabolario di gran lunga troppo grandi.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>Il nuovo disco potrebbe essere difettoso.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Le impostazioni sono troppo lunghe per essere salvate.</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>I dati memorizzati di un file erano danneggiati. Il file viene riletto.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>L’indice vettoriale era danneggiato.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>L’indice vettoriale mancava.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Non c’è una copia valida delle tue impostazioni.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Questo file è vuoto.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>Questo passo non è più nell’indice.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Riprova quando sarà finito.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}.</source>
        <translation>Non hai il permesso di leggere la cartella {folder}.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>Non hai il permesso di leggere la cartella {folder}. I suoi risultati vengono conservati. Cambiane i permessi.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Non hai il permesso di leggere questo file.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Le tue impostazioni mancavano e sono state ripristinate dall’ultima copia.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>Importa ed esporta le impostazioni</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>Per un backup o un altro computer. Le cartelle e l’indice non sono inclusi.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Reimposta tutto…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Esporta impostazioni</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Excluded</source>
        <translation>Esclusioni</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>Vale per tutte le cartelle. Dopo una modifica le cartelle vengono ricontrollate.</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>Modelli, uno per riga, come in un file .gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>Modelli di file e cartelle da escludere</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>*.bak esclude tutti i file con questa estensione, Archive/ tutte le cartelle con questo nome e un percorso completo solo quella cartella. ** corrisponde a un numero qualsiasi di cartelle, e ! include di nuovo qualcosa.</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>Applica i modelli</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>Per esempio {names}</translation>
    </message>
    <message>
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation>Modello non valido, ignorato: {lines}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>Apertura di {name}</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>Apertura di {name} a pagina {page}</translation>
    </message>
    <message>
        <source>Opening a read-only copy of {name}</source>
        <translation>Apertura di una copia di sola lettura di {name}</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>Percorsi copiati: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>Aprire {files}?</translation>
    </message>
    <message>
        <source>Each file opens in its own app.</source>
        <translation>Ogni file si apre nella sua app.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>Percorso copiato: {path}</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Mostra altro</translation>
    </message>
</context>
<context>
    <name>FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>Un momento: il motore di ricerca si avvia.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Altri modelli</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>Tutti i modelli, e importa…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Check for new, changed and deleted files</source>
        <translation>Cerca file nuovi, modificati ed eliminati</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>Ricontrolla {folder}</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>Altro per {folder}</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore di file</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Rileggi tutti i file…</translation>
    </message>
    <message>
        <source>Remove from search…</source>
        <translation>Togli dalla ricerca…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>ancora {files}</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>In {folder}, in cui pure si cerca. Ogni file compare una sola volta.</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>Nell’indice</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>Dimensione dei file indicizzati</translation>
    </message>
    <message>
        <source>Size in the index (estimate)</source>
        <translation>Dimensione nell’indice (stima)</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>{embedded} di {all} indicizzati per significato</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} indicizzati, {unread} non ancora letti, {skipped} senza testo, {failed} illeggibili, {ignored} ignorati</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Scegli le cartelle…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation>Aggiungi e togli cartelle nella pagina Cartelle.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation>Le cartelle in cui si cerca. Puoi anche trascinare cartelle su questa finestra.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Ricontrolla tutte</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>Ancora nessuna cartella.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Cerca nei tuoi file per significato</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Per significato e per parole</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>Chiedi con parole tue, in un centinaio di lingue. Contano anche le parole esatte.</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>Nulla lascia questo dispositivo</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>I tuoi file non vengono modificati</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>Vengono solo letti. L’indice sta in una cartella propria e si può eliminare in ogni momento.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Scegli le cartelle in cui cercare</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>Oppure trascina le cartelle su questa finestra.</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>Conteggio dei file…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>Qui si cerca già. Puoi toglierla nella pagina Cartelle.</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>Stessa cartella di {folder}. Viene indicizzata una sola volta.</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>Inclusa in {folder}. Viene indicizzata una sola volta.</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Lettura, indicizzazione e ricerca avvengono qui. Nessun account, nessun cloud.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation>Limite alzato. Nuova lettura dei file.</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostra i problemi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indicizza comunque</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>Tutti i file con testo sono stati letti.</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>Impossibile leggere {files}: {reasons}.</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>Ignorati: {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>Modello linguistico: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} dimensioni</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>su {device}</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>modelli {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>registri {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>Esporta un rapporto…</translation>
    </message>
    <message>
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation>Un file di testo da allegare alla segnalazione di un errore. Non include il contenuto dei file.</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Sezioni di questa pagina</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Index contents</source>
        <translation>Contenuto dell’indice</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>Ricerche recenti</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Cancella le ricerche recenti</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>cronologia ricorda richieste dimentica elimina</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>Togli dalle ricerche salvate</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>Togli dalle ricerche salvate (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Salva questa ricerca (Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} was removed from saved searches.</source>
        <translation>{name} non è più fra le ricerche salvate.</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>Ricerca salvata.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Rinomina la ricerca salvata</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation>Scorciatoie globali</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>Cerca da qualsiasi programma: scrivi, premi Invio per aprire un file, Esc per chiudere.</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>Se qui una scorciatoia non è disponibile, assegnale questo comando nelle impostazioni del desktop:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Assigned by your desktop: {keys}</source>
        <translation>Assegnata dal desktop: {keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>Già usata da un altro programma. Scegli un’altra scorciatoia.</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>Non consentita dal desktop. Scegli un’altra scorciatoia, o consentila nelle impostazioni del desktop.</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>Il tuo desktop non supporta le scorciatoie globali. Usa il comando qui sotto.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>Questa scorciatoia non si può usare. Combina un tasto con Ctrl, Alt o entrambi.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>Aggiunta di {folders}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>Togliere «{name}» dalla ricerca?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>«{name}» è in «{outer}», in cui pure si cerca.

Se la escludi, i suoi file non compariranno nella ricerca e non verranno più indicizzati, finché non la aggiungi di nuovo o elimini la riga sotto «Esclusioni». Se la tieni, i suoi file restano nella ricerca come parte di «{outer}».

I file stessi non vengono modificati.</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>Tieni in «{outer}»</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>Usare {model}?</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Aggiungi cartella</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>Rileggere tutti i file di «{name}»?</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>Può richiedere un po’ di tempo. Il testo invariato mantiene i suoi vettori. Puoi continuare a cercare.</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>I suoi file non compariranno nella ricerca. I file stessi non vengono modificati.</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>Le cartelle al suo interno elencate separatamente restano nella ricerca: {names}.</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>Indice verificato, nessun errore: {passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>Alcuni errori dell’indice sono stati riparati.</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>Alcuni errori dell’indice non si sono ancora potuti riparare.</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>Nuova indicizzazione in secondo piano: {passages}. Fino ad allora si usa il modello attuale.</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Tutti i passi</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>Usa il modello</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>Scegli una cartella o un file con un modello sentence-transformers</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>{model} è stato importato.</translation>
    </message>
    <message>
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>{model} ha condizioni d’uso proprie, che accetti scaricandolo: {address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>Il modello è stato scaricato.</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>{program} scarica circa {size} MB da {place}. Non si invia nulla su di te o sui tuoi file. La rete si usa solo per questo scaricamento. Gli scaricamenti interrotti riprendono da dove si erano fermati.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Scaricare {model}?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Match system</source>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>Riconosci come lingua</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Lingua del testo</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Riconosci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>Scegli la lingua del testo in queste immagini.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Dimentica ciò che è stato appreso</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>Software e modelli di terzi inclusi in questo programma, con le loro licenze in inglese.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>Software incluso</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation>I file che superano un limite non vengono letti. Sono elencati nella pagina Salute.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>Il motore di ricerca si è fermato. Riavvio…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>Nessun modello linguistico è installato.</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>Fino ad allora, nei tuoi file si cerca solo per parole.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Scegli modello</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Qualcosa è andato storto: {what}</translation>
    </message>
</context>
<context>
    <name>MaintenanceCard</name>
    <message>
        <source>Verify index</source>
        <translation>Verifica l’indice</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Spazio su disco</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Indice vettoriale</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Ricostruisci</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>Spazio liberato: {size}.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>Non c’era nulla da liberare.</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>, copia di backup {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>Catalogo {catalog}{copy}, vettori {vectors}; {free} liberi sul disco.</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>Si possono liberare circa {size}.</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>Ricostruito dai vettori memorizzati, in pochi minuti. Puoi continuare a cercare.</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>Perché questo risultato?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Mostra perché questo passo è stato trovato (Ctrl+I)</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>Scelto dopo una ricerca simile: sale di {n}</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>La frase evidenziata è la più vicina alla tua ricerca.</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>Le tue parole sono nel nome, nel titolo o in un’intestazione</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>Riordino: stessa posizione</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>Riordino: sale di {n}</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>Riordino: scende di {n}</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Filtri: {filters}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation>Memoria usata dal modello linguistico.</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>Quando il modello linguistico supera il suo limite, viene riavviato tra un gruppo di testi e l’altro. Automatico: un quarto della memoria di questo computer.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>Non disponibile</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluso</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Solo importazione</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continua…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Scarica…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Scarica {model}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Scaricamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>Ferma lo scaricamento di {model}</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>Modello linguistico</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation>Permette la ricerca per significato, su questo dispositivo. Un nuovo modello indicizza di nuovo tutti i file in secondo piano; fino ad allora si usa quello attuale. I vettori dei modelli precedenti vengono conservati.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importa una cartella…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importa un file…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>Torna a {model}</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nuovo modello</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Model download address</source>
        <translation>Indirizzo per scaricare i modelli</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>Lascia vuoto per huggingface.co, o inserisci l’indirizzo di un mirror. I modelli si scaricano solo quando lo decidi tu.</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>Copia e prova di {name}…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Scarica da</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation>Si blocca dopo ogni riavvio. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation>Il motore di ricerca non è in funzione</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Apri Desktop Search</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Scrivi una pagina e premi Invio</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Pagina precedente (Ctrl+Pag su)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Pagina successiva (Ctrl+Pag giù)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Riduci (Ctrl+-)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>Adatta alla larghezza (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ingrandisci (Ctrl++)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Corrispondenza successiva (F3)</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>Impossibile mostrare questa immagine</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>Impossibile mostrare questa pagina</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostra il testo</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>di {pages}</translation>
    </message>
    <message>
        <source>of {pages} ({label})</source>
        <translation>di {pages} ({label})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} di {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>Pagina {page} di {pages}, stampata come {label}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>Impossibile evidenziare questo passo nella pagina.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
        <translation>Fai clic per toglierlo.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausa di un’ora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausa fino a domani</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>Tutti gli altri</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Background indexing</source>
        <translation>Indicizzazione in secondo piano</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>In questi casi l’indicizzazione va in pausa. Cercare è sempre possibile.</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Mentre usi il computer, un core resta libero.</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>Le cartelle vengono controllate anche a ogni avvio e ogni 30 minuti.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copia citazione</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Apri a pagina {page}</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>Apri il file a questa pagina in {program}</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Apri il file (Invio)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Passage in context</source>
        <translation>Passo nel contesto</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Mostra come testo</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>Seleziona un risultato per vedere il passo nel contesto.</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Mostra il file nella sua cartella (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>Copia il percorso del file (Ctrl+C)</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Citazione copiata</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>Testo copiato con la citazione</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copia con citazione</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>La privacy in breve</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>I tuoi file vengono solo letti</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>Non vengono mai modificati, spostati o caricati in rete.</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>L’indice resta su questo computer</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>Contiene il testo e i nomi dei tuoi file, e i vettori calcolati dal testo. Gli altri utenti di questo computer non possono leggerlo, a meno che tu non lo sposti su un’unità che possono leggere.</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>I vettori dei tuoi testi sono memorizzati anche su un server</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>Gli assistenti IA possono cercare nelle cartelle scelte</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>Un assistente può inviare ciò che legge al suo fornitore. Le sue richieste sono in Assistenti IA.</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>Il controllo degli aggiornamenti è disattivato, a meno che tu non lo attivi</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>Quando fai clic su Controlla ora, o ogni settimana se l’opzione è attiva in Informazioni, il programma contatta {host}. Si invia solo la richiesta stessa.</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>Le domande vanno a un server di modelli linguistici</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>Nessuna connessione di rete</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>Nessun account, nessun cloud, nessuna telemetria. Unica eccezione: lo scaricamento di un modello linguistico contatta huggingface.co, o il mirror che hai impostato, e non invia nulla su di te o sui tuoi file.</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>I registri non includono il contenuto dei file</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>I registri aiutano a trovare gli errori. Possono contenere nomi di file, ma né il testo dei tuoi file né le tue ricerche. Non vengono mai inviati.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Mostra i registri</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>Server: {address}. Riceve ciò che inserisci nella pagina Chiedi e i passi trovati.</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>Server: {address}. Dal vettore di un testo si può dedurre di che cosa parla. I testi e i nomi dei file non vengono inviati.</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>Nessun’altra connessione</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>Filtra per nome o motivo</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtra i problemi</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation>Mostra gli ignorati</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Alza il limite</translation>
    </message>
    <message>
        <source>Raise the limit that these files exceed and read them again</source>
        <translation>Alza il limite che questi file superano e leggili di nuovo</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>File che non si sono potuti leggere</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>Ignora questi file finché non cambiano</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>Impossibile leggere {files}. In tutto il resto si può cercare.</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>Ignorati finché non cambiano: {files}.</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>Nessun file ignorato</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>Tutti i file con testo sono stati letti.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Riprova tutti</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Non ignorare più</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Nessun problema</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
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
        <translation>&quot;frase esatta&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-parola</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>uno OR altro</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation>Sintassi di ricerca</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>i passi con questa frase vengono per primi</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>esclude i passi con questa parola</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>i passi con l’una o l’altra parola vengono per primi</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>- esclude</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Ricerca rapida</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Cerca nei tuoi file per significato</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>Cerca il testo selezionato: {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>Cerca l’ultimo testo copiato</translation>
    </message>
    <message>
        <source>Search is starting</source>
        <translation>La ricerca si sta avviando</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>La tua ricerca parte appena è pronta.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Apri questa ricerca nella finestra</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>scorciatoia globale tasto launcher selezione appunti hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Ricerca rapida</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Cerca il testo selezionato</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>Risultati della ricerca</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation>Ricerche e file recenti</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Ricerche recenti</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>File modificati di recente</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>In coda per il riconoscimento del testo: {files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>File il cui testo non è stato riconosciuto</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Riconosci di nuovo il testo</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Riconosci come lingua…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Riconoscimento del testo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>In pausa.</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>Disattivato nelle impostazioni.</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>In attesa: {pages} in {files}.</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>Riconosciuto: {pages} in {files}.</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>Non riusciti: {files}.</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>Nessuna scansione o immagine da riconoscere.</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>Rende trovabili le pagine scansionate e le immagini in base al testo che contengono. Viene eseguito su questo dispositivo, dopo tutta l’altra indicizzazione. Il testo riconosciuto resta ricercabile se lo disattivi.</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>Nessun motore di riconoscimento del testo è installato.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Esporta un rapporto</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Includi i nomi e i percorsi di file e cartelle</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>Il rapporto contiene versioni, conteggi, dimensioni, problemi per tipo, impostazioni dell’indice e le ultime righe del registro. Non contiene né il testo dei tuoi file né le tue ricerche. I nomi e i percorsi sono sostituiti da brevi hash, a meno che tu non li includa. Resta su questo computer finché non lo invii.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Report to attach to a bug report</source>
        <translation>Rapporto da allegare alla segnalazione di un errore</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>Il rapporto non si è potuto salvare ({reason}). Scegli un altro posto.</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>Ordinamento per rilevanza</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Altri modelli</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>Il modello di riordino non è installato. I passi vengono confrontati frase per frase.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>Passo copiato</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>Passo copiato con la citazione</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Citazione copiata</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Apertura di {name}</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>Questa è una delle cartelle che hai scelto. Toglila nella pagina Cartelle.</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>{what} è escluso dalla ricerca.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>Escludere {what} dalla ricerca?</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>Escludere dalla ricerca la cartella {what} e tutto il suo contenuto?</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>Escludere dalla ricerca tutti i file {what}?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>La ricerca non lo troverà più; i file stessi non vengono toccati. Puoi annullare in ogni momento, sotto «Esclusioni» nella pagina Cartelle.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>Di nuovo incluso nella ricerca.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Order: {choice}</source>
        <translation>Ordine: {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>Gruppi: {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Show filters next to the results</source>
        <translation>Mostra i filtri accanto ai risultati</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Prima i migliori</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più nuovi</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima i più vecchi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Prima i più grandi</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Senza gruppi</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Per cartella</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Per tipo</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Per data</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>other version</source>
        <translation>altra versione</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Risultati della ricerca</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Apri a pagina {page}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Hide duplicates and versions</source>
        <translation>Nascondi duplicati e versioni</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>Mostra duplicati e versioni</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Trova file simili</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>Trova passi simili</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Copia il passo</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Copia il passo con la citazione</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copia citazione</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Riconosci di nuovo il testo</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Riconosci come lingua…</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Apri con…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Apri con</translation>
    </message>
    <message>
        <source>Exclude from search</source>
        <translation>Escludi dalla ricerca</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>Tutti i file {suffix}…</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Questo file…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>La cartella {name}…</translation>
    </message>
</context>
<context>
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>Altre ricerche salvate</translation>
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
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>Riavvia per applicare la nuova dimensione.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Trova testi simili agli appunti</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>Togli {search}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by meaning</source>
        <translation>Cerca nei tuoi file per significato</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>un passo di {title}</translation>
    </message>
    <message>
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation>Scegli le cartelle in cui cercare. I file si possono trovare appena letti.</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>Scrivi parole o una domanda, in qualsiasi lingua. Si trovano anche i file in altre lingue.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Ancora nessuna cartella</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>Cerca in {files}</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>Cerca nei tuoi file</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Invio apre un file, Ctrl+Invio lo mostra nella cartella, Ctrl+C ne copia il percorso.</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>Vai alle cartelle</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Cancella le ricerche recenti</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Ricerche recenti</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>Sezione delle impostazioni</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sezioni delle impostazioni</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>Mostra la frase nell’anteprima</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copia con citazione</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>Modello linguistico su questo computer</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>Cerca server</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>Server su questo computer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
</context>
<context>
    <name>ServerController</name>
    <message>
        <source>Looking for servers…</source>
        <translation>Ricerca di server…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>Richiesta dei modelli del server…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>In attesa del modello linguistico…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address} non è su questo computer. Le tue domande e i passi dei tuoi file trovati per esse sarebbero inviati lì attraverso la rete. Chi gestisce quel computer può leggerli e conservarli. {warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connessione non è cifrata.</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>Inviare testi dei tuoi file a un altro computer?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Consenti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The model works. It can read about {number} tokens at once.</source>
        <translation>Il modello funziona. Può leggere circa {number} token alla volta.</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>Nessun server trovato. Avvia Ollama, LM Studio o un server llama.cpp su questo computer, o inserisci il suo indirizzo.</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>Il server non ha ancora modelli. Scaricane uno lì.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln model(s)</source>
        <translation>
            <numerusform>{name}: %Ln modello</numerusform>
            <numerusform>{name}: %Ln modelli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation>Cerca nelle impostazioni</translation>
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
        <translation>I primi passi vengono confrontati con la tua domanda in modo più dettagliato, in meno di mezzo secondo dopo la comparsa dei risultati: da un secondo modello nelle lingue che supporta, altrimenti frase per frase.</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
        <source> MP</source>
        <translation> MP</translation>
    </message>
    <message>
        <source>A file that you open, copy from or read in the preview moves up when you search for the same or something similar again, but never above a clearly better match. This data stays on this computer and is deleted when you turn this off.</source>
        <translation>Un file che apri, da cui copi o che leggi nell’anteprima sale quando cerchi di nuovo la stessa cosa o qualcosa di simile, ma mai sopra un risultato chiaramente migliore. Ciò che è stato appreso resta su questo computer e viene eliminato se disattivi questa opzione.</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>Rispondi a domande sui miei file</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>Rispondi a domande con un modello linguistico</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>Le risposte sono scritte da un modello linguistico che gira su questo computer, in un programma come Ollama, LM Studio o llama.cpp. Riceve la tua domanda e i passi trovati. Ogni citazione è verificata, e le affermazioni senza citazione sono tolte.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>Segnalibri dei browser web</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Certificato del server dei vettori</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Controlla gli aggiornamenti</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Controlla gli aggiornamenti ogni settimana</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>Durante presentazioni, video e videochiamate</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Escludi i file ignorati da .gitignore</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Escludi i file nascosti</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>Escludi i segreti, come chiavi private e password</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>Escludi cartelle di sistema e cache</translation>
    </message>
    <message>
        <source>Excluded patterns</source>
        <translation>Modelli di esclusione</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dimensione dei file</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>Dimensione massima dei file (MB)</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>File ignorati da .gitignore</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>Cartelle in cui gli assistenti possono cercare</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>Panoramica di GNOME</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Raggruppa i risultati per</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>File e cartelle nascosti</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>Se una frase dei tuoi file risponde chiaramente alla domanda, compare parola per parola sopra i risultati.</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>Anche nei file di immagine e nelle immagini dei documenti</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>In modalità di risparmio energetico</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>Indicizza subito i file nuovi e modificati</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>GPU Intel (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Dimensione dell’interfaccia (%)</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>KRunner e menu di Plasma</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>Conserva domande e risposte</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>Conserva domande e risposte su questo computer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Lascia in funzione</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modello linguistico</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>Server di modelli linguistici</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>Lingua di questo programma. I file si trovano in ogni lingua, qualunque sia la tua scelta.</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>Lingue del testo nelle immagini</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Immagine più grande</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>Immagine più grande per il riconoscimento del testo (megapixel)</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>Impara dai risultati scelti</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>Permetti agli assistenti di cercare nelle cartelle scelte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>Probabili segreti: chiavi private, depositi di password, file .env</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Limite di memoria per un file (MB)</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>Limite di memoria del modello linguistico</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Limite di memoria del modello linguistico (MB)</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>Memoria per file</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Mirror per scaricare i modelli</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>Modello che risponde alle domande</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>Avvisami dei problemi, come un disco pieno</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>A batteria</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>Pausa durante presentazioni, video e videochiamate</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Pausa a schermo intero</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>Pausa in modalità di risparmio energetico</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pausa a batteria</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>Pausa quando il computer è caldo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>Riordina i primi risultati</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>Modello di riordino</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>Tempo di lettura per file</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>Le ricerche recenti sono memorizzate solo su questo computer. Le ricerche salvate restano finché non le togli.</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>Riconosci il testo nelle immagini, non solo nei PDF scansionati</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>Riconosci il testo in scansioni e immagini</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>Riconosci il testo in scansioni e immagini (OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Ricorda le ricerche recenti</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>Esegue il modello linguistico. Se lo cambi, il modello viene ricaricato.</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>Mostra le frasi che rispondono a una domanda</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>Non attendere più una risposta dopo</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>Tempo limite di una risposta (minuti)</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>Titoli, indirizzi e cartelle vengono letti da Firefox e dai browser basati su Chromium, come Chrome, Edge, Brave e Vivaldi, su questo computer. Le pagine non vengono scaricate e gli elenchi di lettura dei browser basati su Chromium non vengono letti.</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Cerca il testo selezionato</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>Cerca nei miei segnalibri</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Scorciatoia per la ricerca rapida</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>Scorciatoia per cercare il testo selezionato</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostra un’icona nella barra</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>Mostra i file nella ricerca di GNOME</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>Mostra i file in KRunner</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Mostra l’icona nella barra</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Mostra o nascondi la ricerca rapida</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>Dimensione del testo e di tutto il resto, in aggiunta al ridimensionamento del sistema.</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Ordina i risultati per</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>Cartelle di sistema, cache e file di programmi, come node_modules e .git</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>Testo per foglio di calcolo</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>Testo per foglio di calcolo (MB)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Limite di tempo per un file (secondi)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Scarica dalla memoria il modello linguistico dopo (minuti)</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>Scarica dalla memoria il modello linguistico se inattivo per</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>Usa tutti i core in mia assenza</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>Usa tutti i core in assenza</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>Server dei vettori</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>Alla chiusura della finestra</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>Quando il computer è caldo</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>Quando un programma è a schermo intero</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>zoom carattere testo grande accessibilità scala dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>traduzione lingua locale deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>rete internet telemetria protezione dati sicurezza tracciamento</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>backup ripristina predefinito json trasferire</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Esporta impostazioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>Le impostazioni non si sono potute salvare ({reason}). Scegli un altro posto.</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>Impostazioni salvate come {name}</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>Il file non si è potuto leggere ({reason}).</translation>
    </message>
    <message>
        <source>No setting differs from the current ones.</source>
        <translation>Nessuna impostazione è diversa da quelle attuali.</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>Attenzione: con queste impostazioni potrebbero essere indicizzati più file:</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>Il modello linguistico cambia, perciò tutti i file vengono indicizzati di nuovo.</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>Le ricerche recenti non vengono più ricordate, e quelle memorizzate vengono cancellate.</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>Impostazioni sconosciute, ignorate: {names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>Non importate, perché determinano dove sono memorizzati i tuoi dati: {names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Importare queste impostazioni?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>Le tue cartelle, l’indice e il modello linguistico vengono conservati. Si reimpostano anche i modelli di esclusione. Se vuoi poterle ripristinare in seguito, prima esporta le impostazioni.</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>Impostazioni importate.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Reimpostare tutte le impostazioni?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>tema scuro notte colori chiaro</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>aggiungi togli directory raccolta dove si cerca</translation>
    </message>
    <message>
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>browser preferiti Firefox Chrome Edge web internet</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>escludi ignora salta filtro modelli</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>dimensione troppo grande tempo file salta</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>IA embedding lingua scarica offline mirror rete</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank ordine rilevanza qualità secondo modello</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU scheda grafica CUDA processore hardware velocità</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>RAM scarica riposo libera</translation>
    </message>
    <message>
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>OCR scansione scansionato immagine foto schermata screenshot tesseract lingue</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>cronologia adattivo personale classifica ordine dimentica elimina</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>batteria pausa energia portatile giochi rumore ventola sorvegliare</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>versione licenza aiuto</translation>
    </message>
    <message>
        <source>No settings match “{words}”.</source>
        <translation>Nessuna impostazione corrisponde a «{words}».</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>Impossibile leggere le impostazioni della finestra in {file}. Si usano l’ultima copia valida o i valori predefiniti, e il file illeggibile viene conservato accanto.</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Usa i valori predefiniti</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>Ripristina le ultime impostazioni</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation>I file che hai escluso verranno indicizzati. Le impostazioni illeggibili vengono conservate accanto a quelle nuove.</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>Usare le impostazioni predefinite?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>Apri {files}</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>Copia i percorsi di {files}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Scorciatoie da tastiera (F1)</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>Fai clic per tornare alla tua ricerca (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>simile a {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation>Velocità di indicizzazione</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>Negli ultimi minuti non è stato indicizzato nulla.</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>Passi al secondo</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>File al secondo</translation>
    </message>
    <message>
        <source>Now {now}, peak {most}</source>
        <translation>Ora {now}, massimo {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Avanzamento dell’indicizzazione</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indicizza comunque</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Ancora nessuna cartella</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nuovo modello</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} di {steps}</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>Ricerca del desktop</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>Mostra i tuoi file nella ricerca del desktop mentre Desktop Search è in funzione. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>Salvato in {place}</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME richiede un file in una cartella di sistema. Esegui questo una volta in un terminale, poi esci dalla sessione e accedi di nuovo:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Apri Desktop Search</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Ricerca rapida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausa di un’ora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Indicizza ora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Open page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation>Salta questa versione</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>aggiornamento aggiornare versione scaricare rete internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>Contatta {host}. Si invia solo la richiesta stessa. Non viene scaricato né installato nulla.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>Hai la versione più recente.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation>Pronto per indicizzare</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>Salta la configurazione</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modello linguistico</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation>Permette la ricerca per significato, su questo dispositivo. Consigliato nella maggior parte dei casi. Puoi cambiarlo in ogni momento.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Scegli le cartelle in cui cercare</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Indicizzazione in secondo piano</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>Inizia con queste impostazioni</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>L’indicizzazione parte quando fai clic su Inizia. Intanto puoi cercare.</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>Nulla viene indicizzato prima dell’ultima pagina. Se salti la configurazione, non si indicizza nulla finché non aggiungi una cartella nella pagina Cartelle.</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>Nulla viene indicizzato prima che tu faccia clic su Inizia.</translation>
    </message>
</context>
</TS>
