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
        <source>a piece of the file&apos;s name</source>
        <translation>una parte del nome del file</translation>
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
        <source>Locked by a password</source>
        <translation>Protetti da password</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiati</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>Senza testo</translation>
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
        <source>Took too long to read</source>
        <translation>Troppo lunghi da leggere</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>Troppa memoria richiesta</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>Hanno chiuso il lettore</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>Sono messe da parte. Semplifica il loro file .gitignore, poi riprova; o escludile.</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>Trovati solo per parole</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>Cartelle che non si sono potute controllare</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>Salvali senza password, o ignorali.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>Copiali di nuovo dall’origine, o ignorali.</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>Le scansioni richiedono prima un riconoscimento del testo con un altro programma; ignora gli altri.</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>Alza il limite, e saranno letti.</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>Cambia i permessi, poi riprova.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>Alza il limite, e avranno più tempo.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>Alza il limite, e avranno più memoria.</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>Sono messi da parte. Salvali in un altro formato, o ignorali.</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>Controlla che l’unità sia presente, poi riprova.</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>Il modello linguistico fallisce su una parte di essi. Riprova con un altro, o ignorali.</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>Ciò che è nell’indice si trova intanto.</translation>
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
        <source>{files}, {passages}</source>
        <translation>{files}, {passages}</translation>
    </message>
    <message>
        <source>{activity}: {facts}.</source>
        <translation>{activity}: {facts}.</translation>
    </message>
    <message>
        <source>{files} to be read</source>
        <translation>{files} da leggere</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>{passages} da imparare</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>{passages} in arrivo nell’indice vettoriale</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>una cartella tolta le cui ultime tracce spariscono fra pochi minuti</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>In attesa: {what}.</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>{to} prenderà il posto di {old} quando avrà imparato tutto: {done} di {total}.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Vedi sotto</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} da fare</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>{passages} da imparare</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Non ancora confrontata</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>Confrontata {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Non ancora verificato.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>integro</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>riparato</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>impossibile da riparare</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>Ultima verifica {time}: {outcome}.</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>L’indice è in verifica.</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>L’indice viene compattato.</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>L’indice vettoriale viene rifatto.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>{n} MB sono arrivati</translation>
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
        <source>Quality not measured here</source>
        <translation>Qualità non misurata qui</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Pagina giusta fra le prime dieci: {figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>Velocità ignota</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>Velocità del predefinito</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>Per dimensione circa {n} volte più veloce</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>Per dimensione circa {n} volte più lento</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Richiesta in corso</translation>
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
        <source>Passages that hold “{text}” come first.</source>
        <translation>I passi con «{text}» vengono per primi.</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>I passi con «{text}» sono esclusi.</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>I passi con uno di questi vengono per primi: {text}</translation>
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
        <source>Only files whose name holds: {text}</source>
        <translation>Solo file il cui nome contiene: {text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>Nessun file il cui nome contiene: {text}</translation>
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
        <source>Only files last changed: {text}</source>
        <translation>Solo file modificati: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Nessun file modificato: {text}</translation>
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
        <source>Only passages on this page: {text}</source>
        <translation>Solo passi di questa pagina: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Nessun passo di questa pagina: {text}</translation>
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
        <source>Date</source>
        <translation>Data</translation>
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
    <message>
        <source>score {score} of 100</source>
        <translation>punteggio {score} su 100</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>parole esatte</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>Su 100 risultati come questo, {score} sono ciò che si cercava.</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>Somiglianza di significato con la richiesta: {score} su 1</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>Parole della richiesta si trovano in questo passo.</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>Dice quasi lo stesso di ciò da cui sei partito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
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
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>Contato in %Ln file.</numerusform>
            <numerusform>Contato in %Ln file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>Contato nel file più vicino (%Ln). Un filtro cerca più a fondo.</numerusform>
            <numerusform>Contato nei %Ln file più vicini. Un filtro cerca più a fondo.</numerusform>
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
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>Questo non escluderebbe alcun file ora nella ricerca.</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>Questo escluderebbe %Ln file.</numerusform>
            <numerusform>Questo escluderebbe %Ln file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>Questo escluderebbe %Ln file, ora trovabili: {indexed}.</numerusform>
            <numerusform>Questo escluderebbe %Ln file, ora trovabili: {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>%Ln impostazione cambierà.</numerusform>
            <numerusform>%Ln impostazioni cambieranno.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>ancora meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>ancora circa %Ln minuto</numerusform>
            <numerusform>ancora circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>ancora circa {n} h</translation>
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
        <source>Waiting: {reason}</source>
        <translation>In attesa: {reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Ancora nessuna cartella</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Cerca modifiche</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Legge i file</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>Impara i significati</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>Ripara l’indice</translation>
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
        <source>saving power</source>
        <translation>risparmio energetico</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>il computer è caldo</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>un programma a schermo intero</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>una presentazione o un film</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Scaricamento di {model}: {percent}%</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>{percent}% ricercabile</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>{percent}% ricercabile per significato</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} di {all} file</translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation>{rate} passi/s</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>Passaggio da {old} a {new}: {done} di {all} passi</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>Passaggio da {old} a {new}: {done} di {all} passi. Intanto risponde {old}.</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>Caricamento del modello linguistico</translation>
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
        <source>{files}  ·  {took}</source>
        <translation>{files}  ·  {took}</translation>
    </message>
    <message>
        <source>Searched also for: {words}  ·  {files}  ·  {took}</source>
        <translation>Cercato anche: {words}  ·  {files}  ·  {took}</translation>
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
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>Trovato solo per parole. Il significato segue quando il modello linguistico è caricato.</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>Trovato solo per parole. Non c’è un modello linguistico.</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>Trovato solo per parole. Il modello linguistico scelto capisce solo l’inglese.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Non è ancora indicizzato nulla</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>Appena letti i primi file, si trovano qui.</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Finora: {facts}.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Finora nulla</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>La ricerca si ripete man mano che si legge altro.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>Nulla con questi filtri</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>Togline uno, o prova altre parole.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Nulla da cercare</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>La richiesta non contiene parole: prova qualche lettera o una domanda.</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>Nessun file contiene queste parole</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>Il modello linguistico si sta caricando; il significato si cerca appena pronto.</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>Si sono cercate solo parole, perché manca un modello linguistico. Scegline uno nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>Si sono cercate solo parole, perché il modello linguistico capisce solo l’inglese. Nelle Impostazioni ce ne sono altri.</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>Nulla di simile nei tuoi file</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>Prova altre parole, o chiedi come a una persona. Va bene ogni lingua.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Fogli di calcolo</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentazioni</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pagine web</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libri</translation>
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
        <source>Notebooks</source>
        <translation>Notebook</translation>
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
        <source>Indexing cannot go on</source>
        <translation>L’indicizzazione non può proseguire</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>Il modello linguistico non funziona</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>Fino ad allora nei tuoi file si cerca per parole.</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>Una cartella non è raggiungibile</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder}: ciò che se ne sa resta. Se è sparita per sempre, toglila nella finestra.</translation>
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
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Mentre lavori</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Ricerca rapida</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Avvio e barra</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
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
        <source>With a result</source>
        <translation>Su un risultato</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>Nell’anteprima</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>Nella ricerca rapida</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Mostra queste scorciatoie</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Vai al campo di ricerca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
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
        <source>Save this search, or remove it from those saved</source>
        <translation>Salva questa ricerca, o toglila da quelle salvate</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Trova testi simili agli appunti</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Apri il file</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Mostralo nella sua cartella</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copia il suo percorso</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>Copia il passo con la citazione</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>Scegli più file, un altro, o tutti</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>Mostra i file che dicono quasi lo stesso</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Nascondili di nuovo</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Trova file simili</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Perché è stato trovato?</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>Vai al prossimo posto con le tue parole</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Vai al posto prima</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>Largo come l’anteprima</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Mostra la ricerca rapida, o mettila via</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Cerca il testo selezionato in un altro programma</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>Vai al file successivo, o al precedente</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>Avanti di cinque file, o indietro</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>Mostra l’anteprima, poi passa a essa</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>Metti via l’anteprima</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Continua nella finestra con questa richiesta</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>Metti via la ricerca rapida</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>Nulla di simile; i più vicini: {files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>Queste impostazioni sono di un’altra versione di questo programma.</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>Esportale di nuovo con questa.</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>Nessuna impostazione è stata presa, perché queste non vanno: {names}.</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>Correggi il file, o esportalo di nuovo.</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>Questo non è un file di impostazioni di questo programma.</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>Scegline uno esportato qui o su un altro computer.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>È disponibile la versione {version}.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>{host} non è raggiungibile. Controlla la connessione a internet, poi riprova.</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>{host} al momento non sa nulla di nuove versioni. Riprova un altro giorno.</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>{host} ha portato a un indirizzo non sicuro. Non è stato seguito.</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>La risposta di {host} è troppo grande. Non è stata accettata.</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>La risposta di {host} non è firmata dagli autori di questo programma. Non è stata accettata.</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>La risposta di {host} non è leggibile. Non è stata accettata.</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>La risposta di {host} indica una versione più vecchia di questa. Non è stata accettata.</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>La risposta di {host} è più vecchia di una precedente. Non è stata accettata.</translation>
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
        <source>in another order</source>
        <translation>in un altro ordine</translation>
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
        <translation>Modelli di esclusione</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Escludi i file nascosti</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Escludi i file ignorati da .gitignore</translation>
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
        <source>Index changes right away</source>
        <translation>Indicizza subito le modifiche</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>Dimensione massima di un file (MB)</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>Dimensione massima di un foglio di calcolo (MB di testo)</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Limite di tempo per un file (secondi)</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Limite di memoria per un file (MB)</translation>
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
        <source>Mirror for model downloads</source>
        <translation>Mirror per scaricare i modelli</translation>
    </message>
    <message>
        <source>Rerank results</source>
        <translation>Riordina i risultati per rilevanza</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>Modello di riordino</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pausa a batteria</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>Pausa in risparmio energetico</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>Pausa quando il computer è caldo</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Pausa a schermo intero</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>Pausa durante le presentazioni</translation>
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
        <source>Certificate of the vector server</source>
        <translation>Certificato del server dei vettori</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Limite di memoria del modello linguistico (MB)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Scarica dalla memoria il modello linguistico dopo (minuti)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Ricorda le ricerche recenti</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Dimensione dell’interfaccia (%)</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Ordina i risultati per</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Raggruppa i risultati per</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Mostra l’icona nella barra</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Quando la finestra viene chiusa</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Scorciatoia per la ricerca rapida</translation>
    </message>
    <message>
        <source>Shortcut to search for the selection</source>
        <translation>Scorciatoia per cercare la selezione</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>Rispondi alle ricerche di GNOME</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>Rispondi alle ricerche di KRunner</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Controlla gli aggiornamenti</translation>
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
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>{program} {version}</source>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say. It is free software.</source>
        <translation>Trova le cose nei tuoi file da ciò che dicono. È software libero.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenze…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>Accanto al tuo lavoro</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>La ricerca non aspetta mai. Tutto questo si cambia poi nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Aspetta quando il computer va a batteria</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>L’indicizzazione riprende da sola con la corrente. Ciò che è indicizzato si trova intanto.</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>Aspetta quando un programma è a schermo intero</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>Giochi, film e presentazioni hanno tutto il computer.</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>Usa tutto il computer quando non ci sei</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>Mentre ci lavori, un core resta comunque libero per te.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Avvia all’accesso</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>Senza aprire una finestra; le modifiche si seguono subito.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Resta in funzione quando la finestra si chiude</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>Nella barra, dove c’è. Una ricerca è allora subito pronta.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>Un errore in {program}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>È un errore del programma, non tuo. I tuoi file e l’indice sono intatti. I dettagli qui sotto aiutano a correggerlo; restano su questo computer se non li invii a qualcuno. Possono nominare i tuoi file.</translation>
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
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}, togli</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>A che cosa è limitata la ricerca</translation>
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
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>Documenti di testo</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Fogli di calcolo</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentazioni</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pagine web</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>Libri digitali</translation>
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
        <source>Notebooks</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Codice sorgente</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
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
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>Tutto viene copiato e confrontato prima che la vecchia copia vada via. Intanto non si può cercare; poi il programma riparte.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>La ricerca si ferma.</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>Tutti i file si rileggono e si reimparano, il che può richiedere ore. Le tue cartelle, le impostazioni e i modelli linguistici restano, e anche i file.</translation>
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
        <source>The index is cleared.</source>
        <translation>L’indice viene svuotato.</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>L’indice viene copiato e confrontato.</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>L’indice non si è potuto spostare. Resta dov’era.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>L’indice non si è potuto svuotare. Riprova; il registro dice di più.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>Dove sta tutto</translation>
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
        <source>The index takes {size}.</source>
        <translation>L’indice prende {size}.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What the language model runs on. A change loads it anew.</source>
        <translation>Su che cosa gira il modello linguistico. Una modifica lo ricarica.</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Scegli da sé</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processore (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>Grafica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Grafica Apple (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>Grafica Intel (XPU)</translation>
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
        <source>A .gitignore file leaves it out.</source>
        <translation>Un file .gitignore lo esclude.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Una cartella su questo computer.</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>Una parte dell’indice è danneggiata ({0} passi o vettori).</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>Una parte dell’indice è danneggiata ed esclusa dai risultati. Viene riparata mentre la finestra è aperta, o dal comando verify.</translation>
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
        <source>Another page was asked for.</source>
        <translation>È stata chiesta un’altra pagina.</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>Un altro utente può scrivere in {0}.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>Cambia i permessi del file, o escludilo con un modello nelle impostazioni.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Controlla che il disco o l’unità di rete ci sia, poi riprova.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>Controlla che si possa scrivere nella cartella.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Controlla l’indirizzo del mirror nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>Controlla come è scritto, o collega l’unità su cui si trova.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Controlla come è scritto.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>Scegli una cartella con un modello, o un file che finisce in {0}.</translation>
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
        <source>Choose another value.</source>
        <translation>Scegli un altro valore.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Scegline uno dall’elenco.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>Scegli la cartella in cui si trova.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Scegli la cartella di uno di essi.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Scegli la cartella del modello stesso.</translation>
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
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>Chiudi prima quel programma, o dai a questo un’altra cartella con --base-dir.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>La compattazione è stata fermata.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Alcuni contatori erano errati e sono stati corretti.</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>Non fidarti: prendi il modello da dove lo tengono gli autori.</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>Non fidarti: usa un altro mirror, o nessuno.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Scaricalo di nuovo o scegli un altro modello nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>Il disegno di questa pagina è fallito; il file è forse danneggiato.</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>Disegnare questa pagina richiede più di {0} secondi.</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>Disegnare questa pagina richiede più di {0} MB di memoria.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>Inglese e cinese</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Prendilo di nuovo.</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>I file di questo tipo ({0}) non hanno testo da cercare.</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>Trova traduzioni di una frase, anche in lingue rare; più debole con le domande.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>Prima ripristina l’ultima copia valida, o riparti dai valori predefiniti.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Per passi lunghi.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libera spazio.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Concediti il permesso di leggerla.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Metà del tempo del predefinito.</translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>Se dovrebbe averne, aprilo nel suo programma e salvalo di nuovo.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Se ti fidi, alza il limite di dimensione nelle impostazioni.</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>Importato; preso per una specie di {0}.</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>L’indicizzazione riprende da sola quando questo cambia.</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>L’indicizzazione ha avuto un errore imprevisto; i dettagli sono nel registro.</translation>
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
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>Reinstalla il pacchetto {0} {1}, o scegli un altro modello nelle Impostazioni.</translation>
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
        <source>It belongs to this program&apos;s own data.</source>
        <translation>Fa parte dei dati di questo programma.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>Non si può sorvegliare ({0}), quindi viene ripassata ogni pochi minuti.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>Non contiene impostazioni.</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>È un collegamento; ciò a cui porta si legge dove si trova.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>È un file temporaneo, di blocco o di backup.</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>Si risponde per parole.</translation>
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
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>Viene rifatto dal catalogo; nulla va perso.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Manca, e la sua copia non si può leggere.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>È annidato troppo in profondità.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>Non è un file ma un dispositivo, una pipe o un socket.</translation>
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
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>Viene rifatto dall’indice; nulla va perso.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>È troppo grande.</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>Si riprova ancora una volta al prossimo avvio. Puoi anche riprovare ora.</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>È nel cloud e non su questo computer.</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>Si trova su un altro computer o un’unità virtuale ({0}) che non segnala le modifiche, quindi viene ripassata ogni pochi minuti.</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>È stato spostato o eliminato; il prossimo controllo lo toglie dai risultati.</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>Fatto per le domande.</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>Fatto per confrontare frasi; più debole con passi lunghi.</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>Fai spazio sul suo disco, e controlla di poter scrivere in quella cartella.</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>Fai spazio su quel disco, poi riavvia.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Fai spazio su quel disco, poi riprova.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>Fai spazio su quel disco, poi riprova: ciò che è arrivato resta.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>Fai spazio sul disco che contiene l’indice, poi riprova.</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>Prima fai spazio lì.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Fai spazio lì.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>L’indice non si può spostare dentro sé stesso.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>Il modello {0} qui non va: {1}.</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>In {0} c’è già un indice.</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0} non è in una cartella creata da {1}, quindi resta com’è.</translation>
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
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>Sposta quel file e riavvia: i tuoi file sono riletti, nessuno viene toccato.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>Non si indicizza nulla: non si può scrivere nell’indice in {0}{1}. Ciò che è nell’indice si trova. Controlla che il disco non sia di sola lettura e che tu possa scrivere in quella cartella; l’indicizzazione riprende poi da sola.</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>Non si indicizza nulla: non c’è più spazio sul disco che contiene l’indice ({0}). Ciò che è nell’indice si trova. Fai spazio lì; l’indicizzazione riprende poi da sola.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>Non serve fare nulla. Riprova dopo un aggiornamento del programma, o con un altro modello.</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>Più vecchio; fatto per confrontare frasi.</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>Uno dei tuoi modelli lo esclude.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>Un passo di questo file non si è potuto imparare; si trova per parole.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>Solo i primi {0} MB del testo di questo file sono ricercabili.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Solo i primi {0} MB delle celle di questo foglio sono ricercabili.</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>Solo i primi {0} passi di questo file sono ricercabili.</translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation>Si può confrontare solo ciò che vi è.</translation>
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
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>Aprilo nel suo programma e salvalo di nuovo, o prendi una copia nuova.</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>Apri il file nel suo programma.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>O importa il modello da una cartella o un file.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Segnalalo, per favore.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Alza il limite di dimensione nelle impostazioni, o dividi il file.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>La lettura di questo file ha bloccato il lettore; il file è forse danneggiato.</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>Leggere questo file richiede più di {0} MB di memoria.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>Leggere questo file ha richiesto più di {0} secondi.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lettura è stata fermata.</translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation>Eliminalo, o prendi una copia nuova.</translation>
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
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>Riprova dopo un aggiornamento del programma, o escludi la cartella.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>Riprova dopo un aggiornamento del programma, o segnalalo; i dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>Riprova da qui se pensi sia stato un caso, o salvalo in un altro formato.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Esegui `desktop-search settings restore` (l’ultima copia valida) o `desktop-search settings reset` (i valori predefiniti).</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>Rilancialo dopo; riprende da dov’era.</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>Passalo per un riconoscimento del testo (OCR) e salva il risultato.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Salva una copia senza password per renderne ricercabile il testo.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>Salvalo in un formato più nuovo, o segnalalo; i dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>La ricerca per significato riprende poi da sola.</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>Controlla che ci sia spazio sul disco.</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>Controlla che il disco sia collegato e che tu possa scrivere in quella cartella.</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>Controlla che sia una cartella e che tu possa scrivere in essa e nel suo contenuto.</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>Controlla di poter scrivere lì.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>Semplifica i modelli in {0}, poi riprova.</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>Qualcuno ha cambiato l’indice vettoriale in {0}.</translation>
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
        <source>Start again: it is restored from its last copy.</source>
        <translation>Riavvia: viene ripristinato dall’ultima copia.</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>Riavvia: l’indice viene ripristinato.</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>Riparti dai valori predefiniti.</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>Rilancialo; riprende da dov’era.</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>Riavvia il programma, o scegli un altro modello nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>Riavvia il programma.</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>Quel programma non c’è più.</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>Prendine uno con model.safetensors, o convertilo con sentence-transformers: save_pretrained lo fa.</translation>
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
        <source>Choose Check the index, under Health.</source>
        <translation>Scegli «Verifica l’indice», in Salute.</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>Scegline una su questo computer.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>Collega l’unità su cui si trova.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>Resta dov’era. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Fai spazio lì, o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Aprila nel tuo browser.</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>Verificare che sia in funzione e che indirizzo, certificato e token siano corretti.</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>I testi si imparano in porzioni minori, perché il modello può prendere solo {0} MB.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>Le tabelle del catalogo erano danneggiate e sono state rifatte.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>La connessione con {0} si è interrotta ({1}).</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>La copia dell’indice era danneggiata ed è stata eliminata; ne viene fatta un’altra.</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>Il predefinito. Arriva col programma dove c’è il suo pacchetto.</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>Il predefinito; arriva col programma.</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>Lo scaricamento di {0} è stato fermato.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>Il modello «{0}» non è noto né è una cartella.</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>Il modello {0} non si può caricare ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>Il modello {0} non si può avviare ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>Il modello {0} non è su questo computer.</translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation>Il motore termina.</translation>
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
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>Il file {0} non è utilizzabile ({1}); correggerlo o eliminarlo.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>La cartella {0} non si può leggere ({1}); i suoi risultati restano.</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>La cartella {0} non si è potuta leggere fino in fondo; i suoi risultati restano.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>La cartella {0} è vuota e su un’unità diversa da prima; i suoi risultati restano.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>La cartella {0} non c’è; i suoi risultati restano.</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>La cartella {0} è messa da parte, perché il programma ha smesso due volte di rispondere mentre la controllava; i risultati noti restano.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>La cartella {0} non si può leggere.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>La cartella {0} non si può leggere; i suoi risultati restano. Concediti il permesso di leggerla.</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>L’hub ha {0} senza pesi safetensors o senza tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>Il modello importato {0} non è più su questo computer.</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>L’indice copiato in {0} è danneggiato.</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>L’indice non si è potuto spostare: {0}.</translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>L’indice in {0} ora non si può usare ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>L’indice in {0} è danneggiato.</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>L’indice in {0} è in uso ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>L’indice in {0} è di una versione più nuova di questo programma.</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>L’indice in {0} è di una versione più vecchia di questo programma e non si può modificare.</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>L’indice è già in {0}.</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>L’indice è stato spostato in {0}, che ora non c’è.</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>Il modello linguistico si è chiuso su una richiesta e viene riavviato.</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>Il modello linguistico si è chiuso all’improvviso su un testo.</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>Il modello linguistico fallisce su questa richiesta.</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>Il modello linguistico si sta avviando.</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>Il modello linguistico richiede {0} MB di memoria e può prenderne {1}. Concedigliene di più nelle impostazioni, o scegli un modello più piccolo.</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>Il modello linguistico è stato tolto.</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>La sorella maggiore del predefinito.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>Il modello non si può scrivere in {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>Il modello non si è potuto copiare: {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation>Il modello non si è potuto avviare; i dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>Il modello fallisce: i testi nuovi si trovano solo per parole; i dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>Il modello ha troppi file, o una configurazione o un vocabolario di gran lunga troppo grandi.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>Il modello in {0} non si può caricare ({1}).</translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>Il modello in {0} non dice quanto sono lunghi i suoi vettori.</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>Il modello in {0} dà {1} numeri per passo; un cross-encoder che ordina risposte ne dà uno.</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>Il modello in {0} non ha tensori nei suoi pesi.</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>Il modello in {0} non ha tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>Il modello in {0} non ha pesi nel formato safetensors, l’unico che si carica.</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>Il modello in {0} non ha {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>Il modello in {0} non viene caricato: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>Il modello in {0} vuole codice proprio ({1}), che non viene mai eseguito.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>Il modello {0} qui non va: dà a tutti i testi lo stesso significato, o nessuno.</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>Il modello {0} che ordina le risposte non è su questo computer.</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>Il file del modello non si può leggere ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>Il file del modello ha una dimensione di blocco ignota.</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>Il file del modello ha un formato ignoto.</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>Il file del modello ha pesi che non sono numeri ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>Al file del modello manca {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>Il file {0} del modello non è quello che questo programma conosce.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>Il nuovo disco potrebbe essere difettoso.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>La pagina non si può mostrare: {0}.</translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation>La parte che legge i file non si avvia.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>Il programma si è chiuso due volte leggendo questo file, che quindi è messo da parte.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>Il programma ha smesso due volte di rispondere mentre controllava questa cartella, che quindi è messa da parte.</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>Il motore in funzione non risponde.</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>Il motore di ricerca è terminato prima di rispondere.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>L’impostazione {0} non può assumere questo valore.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>L’impostazione {0} ha un valore inutilizzabile.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>L’impostazione {0} ha un valore inutilizzabile. Si usa quello predefinito.</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>L’impostazione {0} manca.</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>L’impostazione {0} è fuori dai limiti. Si usa {1}.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Le impostazioni sono troppo lunghe per essere salvate.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>Le impostazioni non si sono potute salvare ({0}).</translation>
    </message>
    <message>
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>Il sistema o un altro programma ha chiuso più volte il lettore mentre leggeva questo file.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Il sistema dice: {0}.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>Il tokenizer del modello in {0} non si può leggere ({1}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>Le impostazioni illeggibili non si sono potute mettere da parte ({0}).</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>L’indice vettoriale non trovava ciò che contiene.</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>L’indice vettoriale aveva vettori danneggiati ({0}).</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>L’indice vettoriale in {0} non si può usare ({1}).</translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>L’indice vettoriale in {0} non trova ciò che contiene.</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>All’indice vettoriale in {0} mancano vettori che conta.</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>L’indice vettoriale si rifà poi da solo; la ricerca continua.</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>All’indice vettoriale mancavano {0} testi e ne aveva {1} di troppo.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>L’indice vettoriale era danneggiato.</translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>L’indice vettoriale resta com’è: rifarlo prende {0} per un momento, e {1} sono liberi.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>L’indice vettoriale mancava.</translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>Il server dei vettori {0} risponde con lo stato {1}.</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>Il server dei vettori {0} non è raggiungibile ({1}).</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>Il server dei vettori {0} rifiuta il token.</translation>
    </message>
    <message>
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>I pesi in {0} non sono un file safetensors, o non uno completo ({1}).</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>L’indice delle parole e i passi differivano; è stato rifatto.</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>L’indice delle parole in {0} è danneggiato.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>L’indice delle parole è danneggiato e non si è potuto rifare.</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>Le parole dell’indice in {0} sono danneggiate.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Non c’è la cartella {0}.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Non c’è una copia valida delle tue impostazioni.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>Non c’è un modello «{0}» da scaricare.</translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>Non c’è spazio per il modello: prende {0} MB, e {1} MB sono liberi dove stanno i modelli ({2}).</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>Non c’è spazio per {0}: mancano {1} MB, e {2} MB sono liberi dove stanno i modelli ({3}).</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>In {0} non c’è spazio per il modello {1}.</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>Non c’è più spazio per il modello dove stanno i modelli ({0}).</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>Non c’è più spazio per {0} dove stanno i modelli ({1}).</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>Non c’è più spazio sul disco dell’indice ({0}).</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>Non c’è spazio sul disco per una copia dell’indice.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>Non c’è abbastanza spazio in {0}.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>In {0} non c’è nulla.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>C’è poco spazio sul disco per compattare l’indice: {0} dei {1} che servono un momento.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Valgono finché il programma non termina.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>Questo PDF sembra una scansione: contiene immagini o forme ma nessun testo.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>Questo file non si può indicizzare: il programma è inciampato nel contenuto.</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>Questo file non si può leggere ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>Questo file non si può leggere: il programma è inciampato nel contenuto.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Questo file non ha testo.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>Questo file è danneggiato, incompleto o di una forma che ancora non si legge.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Questo file è vuoto.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>Questo file supera il limite di {0} MB.</translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>Questo file non è del tipo che il nome dice, o è danneggiato.</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>Questo file è protetto da password o contro la copia.</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>Questo file è di una versione di Word precedente al 1997.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>Questo file, scompattato, supererebbe {0} MB.</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>Questa cartella non è più fra quelle indicizzate.</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>Questa cartella è su un altro computer, dove un indice può danneggiarsi.</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>Questo non è un nome di cartella.</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Questa pagina non si può disegnare.</translation>
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
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>Riprova. Se succede ancora, qualcosa lungo la via, o il mirror, cambia i file.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>Riprova; il registro dice di più.</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>Fino ad allora vengono confrontati tutti i vettori del catalogo; nulla va perso.</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>Finché non decidi che cosa usare al loro posto, non si indicizza nulla che potrebbero escludere.</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>Richiede una scheda grafica.</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>Richiede una scheda grafica. Gli autori non pubblicano pesi safetensors: convertilo altrove e importa la cartella.</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>Ciò che è arrivato di {0} non è ciò che {1} annunciava: {2} ha un’altra somma di controllo. È stato buttato.</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>Ciò che si sa di {0} era danneggiato; riletto.</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>Ciò che è stato reso resta libero; la prossima volta riprende da lì.</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>Ciò che è stato scritto non è ciò che si è riletto.</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>Intanto rispondono le parole.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Non hai il permesso di leggere questo file.</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>Le tue impostazioni si possono leggere, quindi non c’è nulla da decidere.</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>Le tue impostazioni non si possono leggere e quindi nemmeno modificare.</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>Impossibile leggere le impostazioni in {0}.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Le tue impostazioni mancavano e sono state ripristinate dall’ultima copia.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} Non si è potuto rifare; serve la ricerca esatta.</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} È stato rifatto, senza reimparare nulla.</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} È di nuovo completo.</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} Viene rifatto al prossimo avvio.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>{0} non è raggiungibile ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>{0} non si legge fino in fondo: è danneggiato, incompleto o bloccato.</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>{0} non può essere l’indirizzo di un server dei vettori: deve essere https://host:port.</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0} non si è potuto aprire: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>{0} non si è potuto leggere; i risultati noti restano.</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>{0} non si è potuto avviare; i dettagli sono nel registro. {1} continua a rispondere.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} non si è potuto scrivere: {1}.</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>{0} conteggi di passi erano errati e sono stati corretti.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>{0} non risponde come un hub di modelli ({1}).</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>{0} non ha il modello {1}, o non per tutti ({2}).</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>{0} fallisce, e il modello di prima continua a rispondere; i dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>{0} ha un {1} diverso da quello scaricato prima per la stessa versione di {2}.</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>{0} è cambiato mentre veniva copiato.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>{0} ha i pesi come pickle ({1}), che può contenere codice e non si carica.</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>{0} ha pesi per {1} diversi da quelli pubblicati dagli autori.</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>{0} ha troppi file per essere un modello.</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>{0} ha troppi file per cercarvi un modello.</translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>{0} non contiene un modello sentence-transformers: config.json, tokenizer.json e pesi safetensors devono stare in una cartella.</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>{0} contiene più modelli ({1}).</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} è un database di un altro programma.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} è un file, non una cartella.</translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>{0} si sta avviando; intanto risponde {1}.</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0} è più grande di quanto possa essere un file del suo tipo ({1} MB).</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>{0} non è un archivio di modello.</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} non è nell’indice.</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} non c’è più.</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>{0} ha creato questa cartella e vi elimina file.</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>{0} di {1} pagine non hanno testo; forse scansioni o immagini.</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>{0} passi di questo file non si sono potuti imparare; si trovano per parole.</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>{0} posti non si sono potuti leggere, come {1}; i risultati noti restano.</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>{0} testi erano segnati male come in attesa o no; corretto.</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>{0} non è stato creato da questo programma.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0} non è stato creato da {1} e non contiene un modello utilizzabile, quindi resta com’è.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0} non è stato creato da {1} e non è vuoto.</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0} non è stato scritto da {1}.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>{0} diventerebbe molto più grande di quanto è, come nessun modello fa; non ne è stato preso nulla.</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>{0} scriverebbe fuori dalla propria cartella ({1}); non ne è stato preso nulla.</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>{0} {1} inutilizzabili; {2} reimparati.</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} {2} continua a rispondere.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>Impostazioni come file</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>Per tenerle, o portarle su un altro computer. Le cartelle scelte e l’indice non ci sono.</translation>
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
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>Per ogni cartella. A una modifica segue un controllo delle cartelle.</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>File e cartelle nascosti</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>Cartelle di sistema, cache e parti di programmi come node_modules e .git</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>Ciò che un file .gitignore nomina</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>Ciò che sembra un segreto: chiavi private, depositi di password, file .env</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>Modelli, uno per riga, come in un file .gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>Modelli di file e cartelle da escludere</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>*.bak esclude ogni file con quella estensione, Archive/ ogni cartella con quel nome; ** sta per un numero qualsiasi di cartelle, e ! riprende qualcosa.</translation>
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
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>Non è un modello, e viene saltato: {lines}</translation>
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
        <source>Paths copied: {files}</source>
        <translation>Percorsi copiati: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>Aprire {files}?</translation>
    </message>
    <message>
        <source>Each opens in its own program.</source>
        <translation>Ognuno si apre nel proprio programma.</translation>
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
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
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
        <source>Look for new, changed and deleted files</source>
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
        <source>Remove from the search…</source>
        <translation>Togli dalla ricerca…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} da fare</translation>
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
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>Quanto prendono nell’indice, stimato dalla loro parte dei passi</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} indicizzati, {unread} non ancora letti, {skipped} senza testo, {failed} illeggibili, {ignored} ignorati</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>{embedded} di {all} trovati per significato</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Scegli le cartelle…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>Dove si cerca si sceglie nella pagina Cartelle.</translation>
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
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>Dove si cerca. Puoi anche trascinare cartelle ovunque in questa finestra.</translation>
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
        <source>No folder has been added yet.</source>
        <translation>Nessuna cartella è stata ancora aggiunta.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>Trova le cose nei tuoi file da ciò che dicono.</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Per significato e per parole</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>Chiedi con parole tue, in una di circa cento lingue. Contano anche le parole esatte.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nulla lascia questo computer</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Lettura, indicizzazione e ricerca avvengono qui. Nessun account, nessun cloud.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>I tuoi file restano come sono</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>Vengono solo letti. L’indice sta in una cartella sua e si può eliminare in ogni momento.</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>In quali cartelle si deve cercare?</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>O trascina cartelle ovunque in questa finestra.</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>È nell’indice. Nella pagina Cartelle si può togliere.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>Il limite è stato alzato; i file vengono riletti.</translation>
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
        <source>Every file that holds text could be read.</source>
        <translation>Ogni file con testo si è potuto leggere.</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>Problemi con {files}: {reasons}.</translation>
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
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>Un testo da allegare a una segnalazione; non contiene nulla dei tuoi file</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parti di questa pagina</translation>
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
        <source>What is indexed</source>
        <translation>Che cosa è indicizzato</translation>
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
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>Ciò che cerchi è ricordato solo su questo computer, per proporlo di nuovo. Le ricerche che salvi tu restano finché non le togli.</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Ricorda le ricerche recenti</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Cancella le ricerche recenti</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
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
        <source>{name} is no longer saved.</source>
        <translation>{name} non è più salvata.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>Salvata. È proposta nella pagina di ricerca vuota.</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Rinomina la ricerca salvata</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>Tasti per ogni programma</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>Un campo sopra tutto: scrivi, premi Invio, e sparisce. Esc lo chiude.</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Mostra la ricerca rapida, o mettila via</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Cerca il testo selezionato in un altro programma</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>Dove qui non c’è un tasto, associa questo comando a uno nelle impostazioni del desktop:</translation>
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
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>Il tuo desktop gli dà questi tasti: {keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>Un altro programma usa già questi tasti. Scegline altri.</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>Il tuo desktop non permette questi tasti. Scegline altri, o permettili lì.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>Il tuo desktop non dà tasti propri ai programmi: usa il comando qui sotto.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>Questi tasti non vanno. Prendi una lettera o simile con Ctrl, Alt o entrambi.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>Aggiunta di {folders}</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>Scegli una cartella in cui cercare</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>Rileggere tutti i file di {name}?</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>Può richiedere tempo. I testi invariati non si reimparano. La ricerca intanto continua.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>Togliere {name} dalla ricerca?</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>I suoi file non si trovano più qui. I file stessi non vengono toccati.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>L’indice è integro: {passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>L’indice è stato riparato.</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>L’indice non si è ancora potuto riparare.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>Usare {model}?</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages} si reimparano con esso, in secondo piano. Fino ad allora risponde il modello attuale.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tutti i testi</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
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
        <source>The model has arrived.</source>
        <translation>Il modello è arrivato.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Scaricare {model}?</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>{program} contatta {place} e prende circa {size} MB. Nulla di te o dei tuoi file viene inviato. È l’unica volta che usa la rete. Uno scaricamento interrotto riprende da dov’era.</translation>
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
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>Di questo programma. I file si trovano in ogni lingua, qualunque si scelga qui.</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>L’altra lingua vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Riavvia ora</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>Il programma contiene opere di altri, ciascuna con la propria licenza. I testi sono in inglese, come li hanno scritti i loro autori.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>Di cosa è fatto questo programma</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>Un file oltre un limite non si legge; la pagina Salute lo elenca col motivo.</translation>
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
        <translation>File più grande</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>Testo massimo in un foglio di calcolo</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>Tempo massimo per leggere un file</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>Memoria massima per leggere un file</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>Il motore di ricerca si è fermato. Riparte fra un momento.</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>Non c’è un modello linguistico.</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>Fino ad allora nei tuoi file si cerca per parole.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Scegli un modello</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Qualcosa è andato storto: {what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>Quanta memoria può tenere il modello linguistico, e quando la restituisce.</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>Memoria massima del modello linguistico</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>Libera la memoria del modello a riposo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
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
        <translation>Dove il modello linguistico terrebbe più della sua parte, riparte da capo fra due porzioni di testo. Automatico è un quarto della memoria di questo computer.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>su questo computer</translation>
    </message>
    <message>
        <source>only by import</source>
        <translation>solo importando</translation>
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
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>Trasforma il testo in significato, su questo computer. Con un altro modello tutti i testi si reimparano; fino ad allora risponde quello di prima. Ciò che uno precedente ha imparato resta.</translation>
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
        <source>Address models are downloaded from</source>
        <translation>Indirizzo da cui si scaricano i modelli</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Scarica da</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>Vuoto per huggingface.co stesso; altrimenti l’indirizzo di un suo mirror. Nulla si scarica se non lo chiedi.</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>{name} viene copiato e provato.</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>Una cartella sul disco</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>Viene riavviato di continuo, e termina ogni volta. Il registro dice di più.</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
        <translation>Il motore di ricerca non funziona</translation>
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
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>Ordine delle risposte</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>Un secondo modello legge i primi passi insieme alla tua domanda. Richiede meno di mezzo secondo, dopo che le risposte sono mostrate, e si omette per le lingue che non conosce.</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>Rileggi le prime risposte e ordinale meglio</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>Il modello per farlo non è su questo computer; le risposte restano nel primo ordine.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>Pagina precedente (Ctrl+Pag su)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>Pagina successiva (Ctrl+Pag giù)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Più piccolo (Ctrl+-)</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>Largo come il riquadro (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Più grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>Prossimo posto con le tue parole (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Scrivi una pagina e premi Invio</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>La pagina non si può mostrare</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>Mostra il testo trovato</translation>
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
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>Il passo non si può segnare sulla pagina: le sue lettere non vi si trovano.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation>Clic per toglierlo.</translation>
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
        <source>While you work</source>
        <translation>Mentre lavori</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>La ricerca non aspetta mai. L’indicizzazione aspetta</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>quando il computer va a batteria</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>quando risparmia energia</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>quando è troppo caldo</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>quando un programma è a schermo intero</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>durante una presentazione, un film o una videochiamata</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>Mentre sei al computer, uno dei suoi core resta libero per te.</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>Usa tutto il computer quando non ci sono</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>Le cartelle si confrontano col disco a ogni avvio e comunque ogni 30 minuti.</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>Segui le modifiche subito</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>Il motore di ricerca si è fermato.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>barra avvio accesso sfondo chiudi riduci notifica tray</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Lasciare in funzione Desktop Search?</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>Nella barra segue le modifiche, e una ricerca è subito pronta. Puoi scegliere altrimenti nelle impostazioni in ogni momento.</translation>
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
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>In secondo piano</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostra un’icona nella barra</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>Questo desktop ora non ha un’area per le icone.</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>Avvisami quando serve il mio intervento, come un disco pieno</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>Avvia all’accesso, senza aprire la finestra</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Quando la finestra viene chiusa</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Lascia in funzione</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>Mentre è in funzione, avviarlo di nuovo ne riporta la finestra.</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Scritto in {place}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>Il passo nel suo contesto</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>Mostra il testo invece della pagina</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>Il passo scelto appare qui nel suo contesto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
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
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>Che cosa si conserva, e chi si contatta</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>I tuoi file vengono solo letti.</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>Non vengono mai cambiati, spostati o inviati.</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>L’indice resta su questo computer.</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>Contiene il testo dei tuoi file, i loro nomi e ciò che il modello linguistico ne ha fatto. Altri utenti di questo computer non possono leggerlo, se non lo sposti su un’unità che possono leggere.</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>Ciò che il modello linguistico ha ricavato dai testi si trova anche su un server.</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>Le nuove versioni si chiedono solo se lo vuoi.</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>Con un pulsante, o una volta alla settimana se lo scegli in «Informazioni», viene contattato {host}. Non si invia altro che la richiesta stessa.</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Nessuno viene contattato.</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>Nessun account, nessun cloud, nessuna telemetria. L’unica eccezione è il pulsante che scarica un modello linguistico: contatta huggingface.co, o il mirror che indichi, e non dice nulla di te o dei tuoi file.</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>I registri non hanno contenuti.</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>Aiutano a trovare errori. Possono esserci nomi di file; non ciò che sta nei file né ciò che cerchi. Non si inviano a nessuno.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Mostra i registri</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>Le impostazioni indicano {address} per questo. Da ciò che vi è conservato si può intuire di che cosa parla un testo; i testi stessi e i nomi dei file non vengono inviati.</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>Nessun altro viene contattato.</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Perché non si è potuto leggere</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Che cosa puoi fare</translation>
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
        <source>Show ignored ones</source>
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
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>Alza il limite che questi file superano, e rileggili</translation>
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
        <source>Files that could not be read</source>
        <translation>File che non si sono potuti leggere</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Non ignorare più</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>Lasciarli stare finché non cambiano, e non contarli più</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>Problemi con {files}. In tutto il resto si cerca come sempre.</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>{files} restano da parte finché non cambiano.</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Nulla è ignorato</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Nessun problema</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Ogni file con testo si è potuto leggere.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Modi di proseguire</translation>
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
        <translation>Che cosa può contenere una ricerca</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;frase esatta&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>prima i passi con queste parole insieme</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-parola</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>i passi che la contengono sono esclusi</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>uno OR altro</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>prima i passi con l’uno o l’altro</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>un formato, o document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>file in una cartella con questo nome, o sotto questo percorso</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>file con questo nome; * e ? stanno per lettere qualsiasi</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>passi in questa lingua, per codice o nome</translation>
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
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>file grandi; anche &lt;100kb, 1mb..5mb</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>passi su queste pagine o diapositive</translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation>un meno rovescia un filtro</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Ricerca rapida</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation>Cerca nei tuoi file da ciò che dicono</translation>
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
        <source>The search is still starting</source>
        <translation>La ricerca si sta avviando</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>Ciò che hai scritto si cerca allora.</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Nulla di simile; i più vicini:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Non ha funzionato</translation>
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
        <source>Go on in the window with this query</source>
        <translation>Continua nella finestra con questa richiesta</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
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
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
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
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Mostra perché questo passo è stato trovato (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Perché è stato trovato?</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Filtri: {filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>La frase più vicina alla richiesta è sottolineata.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Parole: {words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>Parole: nessuna della richiesta</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>posto {rank} per parole</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>Parole: in titolo, intestazione o nome; {place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>Parole: {words}; {place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>Significato: non confrontato</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>coseno {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>Significato: {cosine}, non fra i più vicini</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>posto {rank} per significato</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>Significato: {cosine}; {place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>Riletto con la richiesta: resta al suo posto</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>Riletto con la richiesta: sale di {n}</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>Riletto con la richiesta: scende di {n}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Esporta un rapporto</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Il rapporto</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Includi i nomi e i percorsi di file e cartelle</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>Contiene versioni, conteggi, dimensioni, problemi per genere, le tue impostazioni per l’indice e le ultime righe del registro. Non ciò che sta nei file né ciò che hai cercato. Nomi e percorsi sono sostituiti da brevi impronte se non li includi. Resta su questo computer finché non lo invii.</translation>
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
        <source>A report for whoever mends a fault</source>
        <translation>Un rapporto per chi corregge un errore</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>Il rapporto non si è potuto salvare ({reason}). Scegli un altro posto.</translation>
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
        <source>Opening {name}</source>
        <translation>Apertura di {name}</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>È una cartella scelta da te: toglila nella pagina Cartelle.</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>{what} è escluso dalla ricerca.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>Escludere {what} dalla ricerca?</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>Escludere dalla ricerca la cartella {what} e tutto ciò che contiene?</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>Escludere dalla ricerca tutti i file che finiscono in {what}?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>Qui non si trova più; i file stessi non vengono toccati. Puoi annullarlo in ogni momento, sotto «Esclusi» nella pagina Cartelle.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>Viene ripreso.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Nulla di simile; i più vicini:</translation>
    </message>
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
        <source>Show filters beside the results</source>
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
        <source>words</source>
        <translation>parole</translation>
    </message>
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
        <source>Hide those like this</source>
        <translation>Nascondi i simili</translation>
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
        <source>Open with…</source>
        <translation>Apri con…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Apri con</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>Escludi dalla ricerca</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Questo file…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>La cartella {name}…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>Tutti i file che finiscono in {suffix}…</translation>
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
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>Quanto grandi appaiono il testo e il resto, oltre ciò che chiede il sistema.</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>L’altra dimensione si vede al prossimo avvio.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Riavvia ora</translation>
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
        <source>Search your files by what they say</source>
        <translation>Cerca nei tuoi file da ciò che dicono</translation>
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
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>Scegli in quali cartelle cercare; ciò che si legge prima si trova prima.</translation>
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
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>Scrivi parole, o chiedi come a una persona. Una domanda in una lingua trova risposte anche in un’altra.</translation>
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
    <name>SettingFilter</name>
    <message>
        <source>Find a setting</source>
        <translation>Trova un’impostazione</translation>
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
        <source>All settings are so already.</source>
        <translation>Tutte le impostazioni sono già così.</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>Attenzione: con queste, più file potrebbero essere indicizzati:</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>Il modello linguistico è un altro; tutti i testi si reimparano con esso.</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>Le ricerche recenti non vengono più ricordate, e quelle di prima vengono cancellate.</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>Qui sconosciute, e lasciate: {names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>Non importate, perché dicono dove vanno i tuoi dati: {names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>Prendere queste impostazioni?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Prendile</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>Le tue cartelle, l’indice e il modello linguistico restano. I modelli di esclusione vanno con le altre impostazioni; esportale prima per riaverle.</translation>
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
        <source>The settings were taken.</source>
        <translation>Le impostazioni sono state prese.</translation>
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
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>batteria pausa energia portatile giochi rumore ventola sorvegliare</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>versione licenza aiuto</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <translation>Nessuna impostazione si chiama «{words}».</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>Le impostazioni della finestra in {file} non si sono potute leggere. Si usano l’ultima copia valida o i valori predefiniti, e il file resta accanto.</translation>
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
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>I file che hai escluso verranno di nuovo indicizzati. Le impostazioni illeggibili restano accanto a quelle nuove.</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>Ripartire dalle impostazioni predefinite?</translation>
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
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation>Clic per cercare di nuovo per parole (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>simile a {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>Velocità di indicizzazione</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>Negli ultimi minuti non c’era nulla da indicizzare.</translation>
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
        <source>Now {now}, at most {most}</source>
        <translation>Ora {now}, al massimo {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>Parte ricercabile</translation>
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
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell panoramica launcher integrazione</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostra nel gestore di file</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>Ricerca del tuo sistema</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>I tuoi file si trovano anche lì, mentre Desktop Search è in funzione. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>Nella panoramica di GNOME</translation>
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
        <source>In KRunner and the menu of Plasma</source>
        <translation>In KRunner e nel menu di Plasma</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Scritto in {place}</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME cerca i programmi da interrogare solo nelle cartelle di sistema. Esegui questo una volta in un terminale, poi esci e rientra:</translation>
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
    <name>UpdateAsker</name>
    <message>
        <source>Open its page</source>
        <translation>Apri la sua pagina</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Non questa versione</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>aggiornamento aggiornare versione scaricare rete internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>Nuove versioni</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>Chiedi una volta alla settimana se ci sono nuove versioni</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>Questo contatta {host}. Non si invia altro che la richiesta stessa, e nulla viene scaricato o installato.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Chiedi ora</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Apri la sua pagina</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Richiesta in corso…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Questa è la versione più recente.</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>Verifica di tutte le parti</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>Verifica l’indice</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Spazio sul disco</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Indice vettoriale</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>{size} sono stati resi.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>Non c’era nulla da rendere.</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>, la sua copia {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>Catalogo {catalog}{copy}, vettori {vectors}; {free} liberi.</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>Circa {size} non servono.</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>Rifatto dal catalogo, nulla si reimpara. La ricerca intanto continua.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
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
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>Trasforma il testo in significato, su questo computer. Quello indicato va bene per quasi tutti e si può cambiare in ogni momento.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>Accanto al tuo lavoro</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Salta il resto</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>Inizia a cercare</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>L’indicizzazione inizia con Avanti.</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>I tuoi file intanto vengono indicizzati.</translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>“{passage}”
{title}, {page}, {date}
{path}</source>
        <translation>«{passage}»
{title}, {page}, {date}
{path}</translation>
    </message>
    <message>
        <source>“{passage}”
{title}, {date}
{path}</source>
        <translation>«{passage}»
{title}, {date}
{path}</translation>
    </message>
</context>
</TS>
