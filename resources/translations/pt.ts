<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>busca salva</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>um formato, como pdf ou mail</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>a piece of the file&apos;s name</source>
        <translation>uma parte do nome do arquivo</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>um idioma, como de ou alemão</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>quando o arquivo foi alterado</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>há quanto tempo o arquivo foi alterado</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>o tamanho do arquivo</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>uma página ou slide</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>os últimos sete dias</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ontem</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>o último mês</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>o último ano</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>há mais de um ano</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>mais de 1 MB</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>mais de 10 MB</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>mais de 100 MB</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>menos de 100 kB</translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation>Protegidos por senha</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificados</translation>
    </message>
    <message>
        <source>No text in them</source>
        <translation>Sem texto</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>Acima do limite</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>Took too long to read</source>
        <translation>Demoraram demais para ler</translation>
    </message>
    <message>
        <source>Needed too much memory</source>
        <translation>Exigiram memória demais</translation>
    </message>
    <message>
        <source>Ended the program that read them</source>
        <translation>Encerraram o leitor</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não puderam ser lidos</translation>
    </message>
    <message>
        <source>They are set aside. Simplify their .gitignore file, then retry; or exclude them.</source>
        <translation>Estão separadas. Simplifique o arquivo .gitignore delas e tente de novo; ou exclua-as da busca.</translation>
    </message>
    <message>
        <source>Found by their words alone</source>
        <translation>Encontrados só pelas palavras</translation>
    </message>
    <message>
        <source>Folders that could not be scanned</source>
        <translation>Pastas que não puderam ser examinadas</translation>
    </message>
    <message>
        <source>Save them without the password, or ignore them.</source>
        <translation>Salve-os sem a senha, ou ignore-os.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or ignore them.</source>
        <translation>Copie-os de novo da origem, ou ignore-os.</translation>
    </message>
    <message>
        <source>Scans need text recognition by another program first; ignore the others.</source>
        <translation>Digitalizações exigem antes reconhecimento de texto por outro programa; ignore os demais.</translation>
    </message>
    <message>
        <source>Raise the limit, and they are read.</source>
        <translation>Aumente o limite, e serão lidos.</translation>
    </message>
    <message>
        <source>Change their permissions, then retry.</source>
        <translation>Mude as permissões e tente de novo.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more time.</source>
        <translation>Aumente o limite, e terão mais tempo.</translation>
    </message>
    <message>
        <source>Raise the limit, and they get more memory.</source>
        <translation>Aumente o limite, e terão mais memória.</translation>
    </message>
    <message>
        <source>They are set aside. Save them in another format, or ignore them.</source>
        <translation>Estão separados. Salve-os em outro formato, ou ignore-os.</translation>
    </message>
    <message>
        <source>See that their drive is there, then retry.</source>
        <translation>Veja se a unidade está presente e tente de novo.</translation>
    </message>
    <message>
        <source>The language model fails over a part of them. Retry with another one, or ignore them.</source>
        <translation>O modelo de linguagem falha em parte deles. Tente com outro, ou ignore-os.</translation>
    </message>
    <message>
        <source>What is in the index is found meanwhile.</source>
        <translation>O que está no índice é encontrado enquanto isso.</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Nenhuma pasta foi adicionada ainda.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>A indexação está em pausa até {time}. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>A indexação está em pausa. {kept}</translation>
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
        <translation>{files} para ler</translation>
    </message>
    <message>
        <source>{passages} to be learnt</source>
        <translation>{passages} para aprender</translation>
    </message>
    <message>
        <source>{passages} on the way to the vector index</source>
        <translation>{passages} a caminho do índice vetorial</translation>
    </message>
    <message>
        <source>a removed folder whose last traces go in a few minutes</source>
        <translation>uma pasta removida cujos últimos vestígios somem em alguns minutos</translation>
    </message>
    <message>
        <source>Waiting: {what}.</source>
        <translation>Aguardando: {what}.</translation>
    </message>
    <message>
        <source>{to} takes the place of {old} when it has learnt all: {done} of {total}.</source>
        <translation>{to} tomará o lugar de {old} quando tiver aprendido tudo: {done} de {total}.</translation>
    </message>
    <message>
        <source>See below</source>
        <translation>Veja abaixo</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} por fazer</translation>
    </message>
    <message>
        <source>{passages} to learn</source>
        <translation>{passages} para aprender</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Ainda não comparada</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>Comparada {time}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>íntegro</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>reparado</translation>
    </message>
    <message>
        <source>could not be repaired</source>
        <translation>não pôde ser reparado</translation>
    </message>
    <message>
        <source>Last checked {time}: {outcome}.</source>
        <translation>Última verificação {time}: {outcome}.</translation>
    </message>
    <message>
        <source>The index is being checked.</source>
        <translation>O índice está sendo verificado.</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>O índice está sendo compactado.</translation>
    </message>
    <message>
        <source>The vector index is being made anew.</source>
        <translation>O índice vetorial está sendo refeito.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB of it have come</source>
        <translation>{n} MB já chegaram</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>inglês {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>alemão {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>entre os dois {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Quality not measured here</source>
        <translation>Qualidade não medida aqui</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Página certa entre as dez primeiras: {figures}</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>Velocidade desconhecida</translation>
    </message>
    <message>
        <source>Speed of the default</source>
        <translation>Velocidade do padrão</translation>
    </message>
    <message>
        <source>By its size about {n} times as fast</source>
        <translation>Pelo tamanho, cerca de {n} vezes mais rápido</translation>
    </message>
    <message>
        <source>By its size about {n} times slower</source>
        <translation>Pelo tamanho, cerca de {n} vezes mais lento</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Consultando o hub</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{percent}% de {size}</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>Sem {text}</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>Não {key}: {text}</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” come first.</source>
        <translation>Trechos com “{text}” vêm primeiro.</translation>
    </message>
    <message>
        <source>Passages that hold “{text}” are left out.</source>
        <translation>Trechos com “{text}” ficam de fora.</translation>
    </message>
    <message>
        <source>Passages that hold one of these come first: {text}</source>
        <translation>Trechos com um destes vêm primeiro: {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>Só arquivos deste tipo: {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>Nenhum arquivo deste tipo: {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>Só arquivos desta pasta: {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>Nenhum arquivo desta pasta: {text}</translation>
    </message>
    <message>
        <source>Only files whose name holds: {text}</source>
        <translation>Só arquivos cujo nome contém: {text}</translation>
    </message>
    <message>
        <source>No files whose name holds: {text}</source>
        <translation>Nenhum arquivo cujo nome contém: {text}</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>Só trechos neste idioma: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>Nenhum trecho neste idioma: {text}</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>Só arquivos alterados: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Nenhum arquivo alterado: {text}</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>Só arquivos deste tamanho: {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>Nenhum arquivo deste tamanho: {text}</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>Só trechos desta página: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Nenhum trecho desta página: {text}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ontem</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mês</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Mais antigos</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>score {score} of 100</source>
        <translation>pontuação {score} de 100</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>palavras exatas</translation>
    </message>
    <message>
        <source>{score} in 100 finds that look like this one are what was looked for.</source>
        <translation>De 100 achados como este, {score} são o que se procurava.</translation>
    </message>
    <message>
        <source>Similarity of meaning to your query: {score} of 1</source>
        <translation>Semelhança de sentido com sua busca: {score} de 1</translation>
    </message>
    <message>
        <source>Words of your query stand in this passage.</source>
        <translation>Há palavras da sua busca neste trecho.</translation>
    </message>
    <message>
        <source>It says nearly the same as what you asked about.</source>
        <translation>Diz quase o mesmo que aquilo de que você partiu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among %Ln file(s).</source>
        <translation>
            <numerusform>Contado em %Ln arquivo.</numerusform>
            <numerusform>Contado em %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %Ln file(s) that come nearest. A filter looks deeper.</source>
        <translation>
            <numerusform>Contado no arquivo mais próximo (%Ln). Um filtro busca mais fundo.</numerusform>
            <numerusform>Contado nos %Ln arquivos mais próximos. Um filtro busca mais fundo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>mais %Ln como este</numerusform>
            <numerusform>mais %Ln como este</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>Mostrar mais %Ln modelo</numerusform>
            <numerusform>Mostrar mais %Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>This would leave out no file that is in the search now.</source>
        <translation>Isto não deixaria de fora nenhum arquivo da busca atual.</translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s).</source>
        <translation>
            <numerusform>Isto deixaria de fora %Ln arquivo.</numerusform>
            <numerusform>Isto deixaria de fora %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would leave out %Ln file(s), of which {indexed} can be found now.</source>
        <translation>
            <numerusform>Isto deixaria de fora %Ln arquivo; agora encontráveis: {indexed}.</numerusform>
            <numerusform>Isto deixaria de fora %Ln arquivos; agora encontráveis: {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will be different.</source>
        <translation>
            <numerusform>%Ln configuração mudará.</numerusform>
            <numerusform>%Ln configurações mudarão.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>faltam cerca de {n} h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>slide {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>planilha {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>mensagem {page}</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Aguardando: {reason}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Ainda sem pastas</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Procurando alterações</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lendo arquivos</translation>
    </message>
    <message>
        <source>Learning meanings</source>
        <translation>Aprendendo sentidos</translation>
    </message>
    <message>
        <source>Repairing the index</source>
        <translation>Reparando o índice</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Em pausa até {time}</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>Em pausa até amanhã, {time}</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>Em pausa até {day}, {time}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>na bateria</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>economia de energia</translation>
    </message>
    <message>
        <source>the machine is hot</source>
        <translation>o computador está quente</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>um programa em tela cheia</translation>
    </message>
    <message>
        <source>a presentation or a film</source>
        <translation>uma apresentação ou um filme</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Baixando {model}: {percent}%</translation>
    </message>
    <message>
        <source>{percent}% searchable</source>
        <translation>{percent}% pesquisável</translation>
    </message>
    <message>
        <source>{percent}% searchable by meaning</source>
        <translation>{percent}% pesquisável pelo sentido</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} de {all} arquivos</translation>
    </message>
    <message>
        <source>{rate} passages/s</source>
        <translation>{rate} trechos/s</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages</source>
        <translation>Mudando de {old} para {new}: {done} de {all} trechos</translation>
    </message>
    <message>
        <source>Changing from {old} to {new}: {done} of {all} passages. {old} answers meanwhile.</source>
        <translation>Mudando de {old} para {new}: {done} de {all} trechos. {old} responde enquanto isso.</translation>
    </message>
    <message>
        <source>Language model is loading</source>
        <translation>Carregando o modelo de linguagem</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>Sem modelo de linguagem: só palavras</translation>
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
        <translation>Buscado também: {words}  ·  {files}  ·  {took}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>O modelo de linguagem falhou: só palavras</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Found by words alone. Meaning follows when the language model has loaded.</source>
        <translation>Encontrado só pelas palavras. O sentido vem quando o modelo de linguagem carregar.</translation>
    </message>
    <message>
        <source>Found by words alone. There is no language model.</source>
        <translation>Encontrado só pelas palavras. Não há modelo de linguagem.</translation>
    </message>
    <message>
        <source>Found by words alone. The chosen language model understands English only.</source>
        <translation>Encontrado só pelas palavras. O modelo de linguagem escolhido só entende inglês.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Nada está indexado ainda</translation>
    </message>
    <message>
        <source>As soon as the first files are read they can be found here.</source>
        <translation>Assim que os primeiros arquivos forem lidos, poderão ser encontrados aqui.</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Até agora: {facts}.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Nada encontrado até agora</translation>
    </message>
    <message>
        <source>The search is repeated as more is read.</source>
        <translation>A busca se repete à medida que mais é lido.</translation>
    </message>
    <message>
        <source>Nothing found with these filters</source>
        <translation>Nada encontrado com estes filtros</translation>
    </message>
    <message>
        <source>Take one of them away, or try other words.</source>
        <translation>Retire um deles, ou tente outras palavras.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Nada a procurar</translation>
    </message>
    <message>
        <source>The query holds no words: try a few letters or a question.</source>
        <translation>A busca não contém palavras: tente algumas letras ou uma pergunta.</translation>
    </message>
    <message>
        <source>No file holds these words</source>
        <translation>Nenhum arquivo contém estas palavras</translation>
    </message>
    <message>
        <source>The language model is still loading; meaning is searched as soon as it has.</source>
        <translation>O modelo de linguagem ainda carrega; o sentido é buscado assim que ele estiver pronto.</translation>
    </message>
    <message>
        <source>Only words were searched, as there is no language model. Choose one in Settings.</source>
        <translation>Só palavras foram buscadas, pois não há modelo de linguagem. Escolha um nas Configurações.</translation>
    </message>
    <message>
        <source>Only words were searched, as the language model understands English only. Settings has others.</source>
        <translation>Só palavras foram buscadas, pois o modelo de linguagem só entende inglês. Nas Configurações há outros.</translation>
    </message>
    <message>
        <source>Nothing in your files comes close</source>
        <translation>Nada próximo nos seus arquivos</translation>
    </message>
    <message>
        <source>Try other words, or ask as you would ask a person. Any language will do.</source>
        <translation>Tente outras palavras, ou pergunte como a uma pessoa. Qualquer idioma serve.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Planilhas</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Apresentações</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livros</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>No futuro</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos sete dias</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>Últimos trinta dias</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Antes, neste ano</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dinamarquês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandês</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Holandês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandês</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>Indexing cannot go on</source>
        <translation>A indexação não pode continuar</translation>
    </message>
    <message>
        <source>The language model does not work</source>
        <translation>O modelo de linguagem não funciona</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>Até lá busca-se nos seus arquivos pelas palavras.</translation>
    </message>
    <message>
        <source>A folder is out of reach</source>
        <translation>Uma pasta está fora de alcance</translation>
    </message>
    <message>
        <source>{folder}: what is known of it is kept. If it is gone for good, remove it in the window.</source>
        <translation>{folder}: o que se sabe dela é mantido. Se ela se foi de vez, remova-a na janela.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Pastas e exclusões</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Enquanto você trabalha</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Busca rápida</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Início e bandeja</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Na caixa de busca</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Em um resultado</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>Na prévia</translation>
    </message>
    <message>
        <source>In the quick search</source>
        <translation>Na busca rápida</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Mostrar estes atalhos</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Ir à caixa de busca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Ir aos resultados</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Save this search, or remove it from those saved</source>
        <translation>Salvar esta busca, ou tirá-la das salvas</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Achar algo semelhante à área de transferência</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Mostrá-lo na pasta</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar seu caminho</translation>
    </message>
    <message>
        <source>Copy the passage with its citation</source>
        <translation>Copiar o trecho com a citação</translation>
    </message>
    <message>
        <source>Choose several files, one more, or all</source>
        <translation>Escolher vários arquivos, mais um, ou todos</translation>
    </message>
    <message>
        <source>Show files that say nearly the same</source>
        <translation>Mostrar arquivos que dizem quase o mesmo</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Escondê-los de novo</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Achar arquivos semelhantes</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Por que isto foi encontrado?</translation>
    </message>
    <message>
        <source>Go to the next place with your words</source>
        <translation>Ir ao próximo lugar com suas palavras</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Ir ao lugar anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>Na largura da prévia</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Mostrar a busca rápida, ou guardá-la</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Buscar o texto selecionado em outro programa</translation>
    </message>
    <message>
        <source>Go to the next file, or the one before</source>
        <translation>Ir ao próximo arquivo, ou ao anterior</translation>
    </message>
    <message>
        <source>Go five files on, or back</source>
        <translation>Avançar cinco arquivos, ou voltar</translation>
    </message>
    <message>
        <source>Show the preview, then go on to it</source>
        <translation>Mostrar a prévia e, depois, ir até ela</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>Ocultar a prévia</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Continuar na janela com esta busca</translation>
    </message>
    <message>
        <source>Put the quick search away</source>
        <translation>Fechar a busca rápida</translation>
    </message>
    <message>
        <source>Nothing close; {files} come nearest</source>
        <translation>Nada próximo; os mais próximos: {files}</translation>
    </message>
    <message>
        <source>These settings were saved by another version of this program.</source>
        <translation>Estas configurações são de outra versão deste programa.</translation>
    </message>
    <message>
        <source>Export them again with this one.</source>
        <translation>Exporte-as de novo com esta.</translation>
    </message>
    <message>
        <source>None of the settings was taken, as these cannot be used: {names}.</source>
        <translation>Nenhuma configuração foi aceita, pois estas não servem: {names}.</translation>
    </message>
    <message>
        <source>Mend the file, or export it anew.</source>
        <translation>Corrija o arquivo, ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>This is no file of settings of this program.</source>
        <translation>Este não é um arquivo de configurações deste programa.</translation>
    </message>
    <message>
        <source>Choose one that was exported here or on another computer.</source>
        <translation>Escolha um exportado aqui ou em outro computador.</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>A versão {version} está disponível.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet, then try again.</source>
        <translation>{host} não pôde ser alcançado. Verifique a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>{host} knows nothing of new versions at present. Try again another day.</source>
        <translation>{host} não sabe de versões novas no momento. Tente outro dia.</translation>
    </message>
    <message>
        <source>{host} led to an address that is not secure. It was not followed.</source>
        <translation>{host} levou a um endereço que não é seguro. Ele não foi seguido.</translation>
    </message>
    <message>
        <source>What {host} answered is too large. It was not taken.</source>
        <translation>A resposta de {host} é grande demais. Ela não foi aceita.</translation>
    </message>
    <message>
        <source>What {host} answered was not signed by the makers of this program. It was not taken.</source>
        <translation>A resposta de {host} não está assinada pelos autores deste programa. Ela não foi aceita.</translation>
    </message>
    <message>
        <source>What {host} answered cannot be read. It was not taken.</source>
        <translation>A resposta de {host} não pode ser lida. Ela não foi aceita.</translation>
    </message>
    <message>
        <source>What {host} answered names a version older than this one. It was not taken.</source>
        <translation>A resposta de {host} cita uma versão mais antiga que esta. Ela não foi aceita.</translation>
    </message>
    <message>
        <source>What {host} answered is older than what it answered before. It was not taken.</source>
        <translation>A resposta de {host} é mais antiga que uma resposta anterior. Ela não foi aceita.</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>adicionado: {patterns}</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>removido: {patterns}</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>em outra ordem</translation>
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
        <translation>Padrões excluídos</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Excluir arquivos ocultos</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Excluir arquivos ignorados pelo .gitignore</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>Excluir segredos, como chaves privadas e senhas</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>Excluir pastas do sistema e caches</translation>
    </message>
    <message>
        <source>Index changes right away</source>
        <translation>Indexar alterações imediatamente</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>Maior arquivo (MB)</translation>
    </message>
    <message>
        <source>Largest spreadsheet (MB of text)</source>
        <translation>Maior planilha (MB de texto)</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Limite de tempo por arquivo (segundos)</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Limite de memória por arquivo (MB)</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de linguagem</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Espelho para baixar modelos</translation>
    </message>
    <message>
        <source>Rerank results</source>
        <translation>Reordenar os resultados</translation>
    </message>
    <message>
        <source>Reranking model</source>
        <translation>Modelo de reordenação</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pausar na bateria</translation>
    </message>
    <message>
        <source>Pause while saving power</source>
        <translation>Pausar na economia de energia</translation>
    </message>
    <message>
        <source>Pause while the computer is hot</source>
        <translation>Pausar com o computador quente</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Pausar em tela cheia</translation>
    </message>
    <message>
        <source>Pause during presentations</source>
        <translation>Pausar durante apresentações</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>Usar todos os núcleos na sua ausência</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>Servidor de vetores</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Certificado do servidor de vetores</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Limite de memória do modelo de linguagem (MB)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Descarregar o modelo de linguagem após (minutos)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Lembrar buscas recentes</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Tamanho da interface (%)</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Ordenar resultados por</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Agrupar resultados por</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Mostrar ícone na bandeja</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Atalho da busca rápida</translation>
    </message>
    <message>
        <source>Shortcut to search for the selection</source>
        <translation>Atalho para buscar a seleção</translation>
    </message>
    <message>
        <source>Answer searches of GNOME</source>
        <translation>Responder às buscas do GNOME</translation>
    </message>
    <message>
        <source>Answer searches of KRunner</source>
        <translation>Responder às buscas do KRunner</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Verificar atualizações</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
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
        <translation>Encontra coisas nos seus arquivos pelo que eles dizem. É software livre.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenças…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Beside your other work</source>
        <translation>Ao lado do seu trabalho</translation>
    </message>
    <message>
        <source>Searching is never held up. All of this can be changed later, in Settings.</source>
        <translation>A busca nunca espera. Tudo isto pode ser mudado depois, nas Configurações.</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Esperar enquanto o computador usa a bateria</translation>
    </message>
    <message>
        <source>Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile.</source>
        <translation>A indexação continua sozinha na tomada. O que está indexado é encontrado enquanto isso.</translation>
    </message>
    <message>
        <source>Wait while a program is in full screen</source>
        <translation>Esperar enquanto um programa está em tela cheia</translation>
    </message>
    <message>
        <source>Games, films and presentations get the whole computer.</source>
        <translation>Jogos, filmes e apresentações têm o computador inteiro.</translation>
    </message>
    <message>
        <source>Use the whole computer while you are away</source>
        <translation>Usar o computador inteiro na sua ausência</translation>
    </message>
    <message>
        <source>While you are at it, one of its cores stays free for you in any case.</source>
        <translation>Enquanto você o usa, um dos núcleos fica sempre livre para você.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Iniciar quando você entrar</translation>
    </message>
    <message>
        <source>Without opening a window; what changes is taken in at once.</source>
        <translation>Sem abrir uma janela; as alterações são seguidas na hora.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Continuar quando a janela é fechada</translation>
    </message>
    <message>
        <source>In the tray, where there is one. A search is then there at once.</source>
        <translation>Na bandeja, se houver. Uma busca fica então logo à mão.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in {program}</source>
        <translation>Uma falha no {program}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your files and the index are not harmed. The details below help to mend it; they stay on this machine unless you send them to somebody. They may name your files.</source>
        <translation>É um erro do programa, não seu. Seus arquivos e o índice estão intactos. Os detalhes abaixo ajudam a corrigi-lo; ficam neste computador a menos que você os envie a alguém. Eles podem citar seus arquivos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{part}, take away</source>
        <translation>{part}, retirar</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>What the search is limited to</source>
        <translation>A que a busca está limitada</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>Nada está indexado ainda.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>Um arquivo que diz algo em dois idiomas conta em ambos.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por pasta</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text documents</source>
        <translation>Documentos de texto</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Planilhas</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Apresentações</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>E-books</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>armazenamento local caminho disco espaço mover limpar refazer</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>Escolher uma pasta para o índice</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>Mover o índice para {place}?</translation>
    </message>
    <message>
        <source>Everything is copied and compared before the old copy goes. Meanwhile nothing can be searched; afterwards the program starts again.</source>
        <translation>Tudo é copiado e comparado antes que a cópia antiga saia. Enquanto isso não se pode buscar; depois o programa reinicia.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>The search comes to rest.</source>
        <translation>A busca para.</translation>
    </message>
    <message>
        <source>All files are read and learnt anew, which can take hours. Your folders, your settings and the language models stay, and so do your files.</source>
        <translation>Todos os arquivos são relidos e reaprendidos, o que pode levar horas. Suas pastas, configurações e modelos de linguagem ficam, e seus arquivos também.</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>Limpar o índice?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>The index is cleared.</source>
        <translation>O índice está sendo limpo.</translation>
    </message>
    <message>
        <source>The index is copied and compared.</source>
        <translation>O índice está sendo copiado e comparado.</translation>
    </message>
    <message>
        <source>The index could not be moved. It stays where it was.</source>
        <translation>O índice não pôde ser movido. Fica onde estava.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again; the log says more.</source>
        <translation>O índice não pôde ser limpo. Tente de novo; o registro diz mais.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where things lie</source>
        <translation>Onde tudo fica</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>Índice e modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Mostrar a pasta: {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>Mover o índice…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>Limpar o índice…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>O índice ocupa {size}.</translation>
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
        <translation>Em que o modelo de linguagem roda. Uma mudança o carrega de novo.</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Escolher sozinho</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>Placa NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Placa Apple (MPS)</translation>
    </message>
    <message>
        <source>Intel graphics (XPU)</source>
        <translation>Placa Intel (XPU)</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>Solte pastas aqui para pesquisá-las</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>109 languages</source>
        <translation>109 idiomas</translation>
    </message>
    <message>
        <source>15 languages</source>
        <translation>15 idiomas</translation>
    </message>
    <message>
        <source>A .gitignore file leaves it out.</source>
        <translation>Um arquivo .gitignore o deixa de fora.</translation>
    </message>
    <message>
        <source>A folder on this computer.</source>
        <translation>Uma pasta neste computador.</translation>
    </message>
    <message>
        <source>A part of the index is damaged ({0} passages or vectors).</source>
        <translation>Uma parte do índice está danificada ({0} trechos ou vetores).</translation>
    </message>
    <message>
        <source>A part of the index is damaged and left out of the results. It is repaired while the window is open, or by the command verify.</source>
        <translation>Uma parte do índice está danificada e fica fora dos resultados. Ela é reparada enquanto a janela está aberta, ou pelo comando verify.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>Um texto do índice está danificado.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>Ocorreu um erro interno, que ficou no registro. Se algo parar de funcionar, reinicie o Desktop Search.</translation>
    </message>
    <message>
        <source>Another page was asked for.</source>
        <translation>Outra página foi pedida.</translation>
    </message>
    <message>
        <source>Another user can write to {0}.</source>
        <translation>Outro usuário pode gravar em {0}.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or leave it out by a pattern in the settings.</source>
        <translation>Mude as permissões do arquivo, ou deixe-o de fora por um padrão nas configurações.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Veja se o disco ou a unidade de rede está presente e tente de novo.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>Veja se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Verifique o endereço do espelho nas Configurações.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it lies on.</source>
        <translation>Verifique a escrita, ou conecte a unidade em que está.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Verifique a escrita.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {0}.</source>
        <translation>Escolha uma pasta com um modelo, ou um arquivo que termine em {0}.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>Escolha uma pasta com um modelo, ou baixe um nas Configurações.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>Escolha outra pasta, ou baixe um modelo nas Configurações.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>Escolha outra pasta, ou baixe o modelo de novo nas Configurações.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>Escolha outra pasta, ou renomeie esta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>Escolha outro modelo, ou uma pasta com um convertido.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>Escolha outro modelo, ou importe este de uma pasta ou arquivo.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Escolha outro modelo.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Escolha outro valor.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Escolha um da lista.</translation>
    </message>
    <message>
        <source>Choose the folder it lies in.</source>
        <translation>Escolha a pasta em que está.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Escolha a pasta de um deles.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Escolha a pasta do próprio modelo.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>Escolha a pasta do modelo, ou o pacote em que veio.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Feche o Desktop Search e tente de novo.</translation>
    </message>
    <message>
        <source>Close that program first, or give this one another folder with --base-dir.</source>
        <translation>Feche antes aquele programa, ou dê a este outra pasta com --base-dir.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>A compactação foi interrompida.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Havia contadores errados, que foram corrigidos.</translation>
    </message>
    <message>
        <source>Do not trust it: fetch the model from where its authors keep it.</source>
        <translation>Não confie nele: obtenha o modelo de onde os autores o guardam.</translation>
    </message>
    <message>
        <source>Do not trust it: use another mirror, or none.</source>
        <translation>Não confie nele: use outro espelho, ou nenhum.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Baixe-o de novo ou escolha outro modelo nas Configurações.</translation>
    </message>
    <message>
        <source>Drawing this page failed; the file is probably damaged.</source>
        <translation>O desenho desta página falhou; o arquivo está provavelmente danificado.</translation>
    </message>
    <message>
        <source>Drawing this page takes longer than {0} seconds.</source>
        <translation>Desenhar esta página leva mais de {0} segundos.</translation>
    </message>
    <message>
        <source>Drawing this page takes more than {0} MB of memory.</source>
        <translation>Desenhar esta página exige mais de {0} MB de memória.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>Inglês e chinês</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Obtenha-o de novo.</translation>
    </message>
    <message>
        <source>Files of this kind ({0}) hold no text to search.</source>
        <translation>Arquivos deste tipo ({0}) não têm texto a pesquisar.</translation>
    </message>
    <message>
        <source>Finds translations of a sentence, also in rare languages; weaker at answering questions.</source>
        <translation>Acha traduções de uma frase, também em idiomas raros; mais fraco com perguntas.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or start from the defaults.</source>
        <translation>Restaure antes a última cópia boa delas, ou comece pelo padrão.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Para trechos longos.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espaço.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Dê a si permissão de leitura.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Metade do tempo do padrão.</translation>
    </message>
    <message>
        <source>If it should, open it in the program that made it and save it again.</source>
        <translation>Se deveria ter, abra-o no programa dele e salve de novo.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Se confia nele, aumente o limite de tamanho nas configurações.</translation>
    </message>
    <message>
        <source>Imported; taken for a kind of {0}.</source>
        <translation>Importado; tomado por um tipo de {0}.</translation>
    </message>
    <message>
        <source>Indexing goes on by itself once that has changed.</source>
        <translation>A indexação continua sozinha quando isso mudar.</translation>
    </message>
    <message>
        <source>Indexing met an unexpected error; the log has the details.</source>
        <translation>A indexação teve um erro inesperado; o registro tem os detalhes.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>A indexação foi interrompida.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>Instale de novo a versão mais nova, ou escolha outra pasta para o índice.</translation>
    </message>
    <message>
        <source>Install the package {0} {1} again, or choose another model in Settings.</source>
        <translation>Instale de novo o pacote {0} {1}, ou escolha outro modelo nas Configurações.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>Pertence a outra das pastas escolhidas.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Pertence ao sistema ou a uma ferramenta, como um cache ou um pacote instalado.</translation>
    </message>
    <message>
        <source>It belongs to this program&apos;s own data.</source>
        <translation>Pertence aos dados deste programa.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({0}), so it is looked through every few minutes instead.</source>
        <translation>Não pode ser vigiada ({0}), por isso é revista a cada poucos minutos.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>Não contém configurações.</translation>
    </message>
    <message>
        <source>It is a link; links are not followed, what they lead to is read where it lies.</source>
        <translation>É um atalho; aquilo a que leva é lido onde está.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>É um arquivo temporário, de trava ou de cópia.</translation>
    </message>
    <message>
        <source>It is answered by words.</source>
        <translation>É respondida pelas palavras.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Está oculto.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>É provavelmente um segredo, como uma chave privada ou um cofre de senhas.</translation>
    </message>
    <message>
        <source>It is made anew from the catalog; nothing is lost.</source>
        <translation>É refeito a partir do catálogo; nada se perde.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Está faltando, e sua cópia não pode ser lida.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Tem níveis de aninhamento demais.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>Não é um arquivo, mas um dispositivo, um pipe ou um socket.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Não é um arquivo comum.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Não é JSON válido.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index; nothing is lost.</source>
        <translation>É refeito a partir do índice; nada se perde.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>É grande demais.</translation>
    </message>
    <message>
        <source>It is tried once more at the next start. You can also retry it now.</source>
        <translation>Haverá mais uma tentativa no próximo início. Você também pode tentar de novo agora.</translation>
    </message>
    <message>
        <source>It lies in the cloud and not on this machine.</source>
        <translation>Está na nuvem e não neste computador.</translation>
    </message>
    <message>
        <source>It lies on another machine or a virtual drive ({0}), which does not tell of changes, so it is looked through every few minutes instead.</source>
        <translation>Está em outro computador ou unidade virtual ({0}) que não avisa de alterações, por isso é revista a cada poucos minutos.</translation>
    </message>
    <message>
        <source>It was moved or deleted; the next scan takes it out of the results.</source>
        <translation>Foi movido ou apagado; a próxima revisão o tira dos resultados.</translation>
    </message>
    <message>
        <source>Made for questions.</source>
        <translation>Feito para perguntas.</translation>
    </message>
    <message>
        <source>Made to compare sentences; weaker at finding long passages.</source>
        <translation>Feito para comparar frases; mais fraco com trechos longos.</translation>
    </message>
    <message>
        <source>Make room on its disk, and see that you may write to that folder.</source>
        <translation>Abra espaço no disco dele e veja se você pode gravar nessa pasta.</translation>
    </message>
    <message>
        <source>Make room on that disk, then start again.</source>
        <translation>Abra espaço nesse disco e reinicie.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Abra espaço nesse disco e tente de novo.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again: what has come is kept.</source>
        <translation>Abra espaço nesse disco e tente de novo: o que chegou fica guardado.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the index, then try again.</source>
        <translation>Abra espaço no disco que contém o índice e tente de novo.</translation>
    </message>
    <message>
        <source>Make room there first.</source>
        <translation>Abra espaço ali primeiro.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Abra espaço ali.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>O índice não pode ser movido para dentro de si mesmo.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: {1}.</source>
        <translation>O modelo {0} não funciona aqui: {1}.</translation>
    </message>
    <message>
        <source>There is an index in {0} already.</source>
        <translation>Já há um índice em {0}.</translation>
    </message>
    <message>
        <source>{0} is not in a folder that {1} made, so it is left as it is.</source>
        <translation>{0} não está em uma pasta criada pelo {1}, por isso fica como está.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>Mais de 100 idiomas</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>Mova-o você mesmo se não precisar dele.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>Mova esse arquivo e reinicie.</translation>
    </message>
    <message>
        <source>Move that file away and start again: your files are read anew, none of them is touched.</source>
        <translation>Mova esse arquivo e reinicie: seus arquivos são relidos, nenhum é tocado.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {0} cannot be written to{1}. What is in the index is found. See that the disk is not read-only and that you may write to that folder; indexing goes on by itself then.</source>
        <translation>Nada é indexado: não é possível gravar no índice em {0}{1}. O que está no índice é encontrado. Veja se o disco não é somente leitura e se você pode gravar nessa pasta; depois a indexação continua sozinha.</translation>
    </message>
    <message>
        <source>Nothing is indexed: there is no room left on the disk that holds the index ({0}). What is in the index is found. Make room there; indexing goes on by itself then.</source>
        <translation>Nada é indexado: não há mais espaço no disco que contém o índice ({0}). O que está no índice é encontrado. Abra espaço ali; depois a indexação continua sozinha.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Retry it after an update of the program, or with another model.</source>
        <translation>Nada precisa ser feito. Tente de novo após uma atualização do programa, ou com outro modelo.</translation>
    </message>
    <message>
        <source>Older; made to compare sentences.</source>
        <translation>Mais antigo; feito para comparar frases.</translation>
    </message>
    <message>
        <source>One of your own patterns leaves it out.</source>
        <translation>Um dos seus padrões o deixa de fora.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded; it is found by its words.</source>
        <translation>Um trecho deste arquivo não pôde ser aprendido; é encontrado pelas palavras.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this file&apos;s text are searchable.</source>
        <translation>Só os primeiros {0} MB do texto deste arquivo são pesquisáveis.</translation>
    </message>
    <message>
        <source>Only the first {0} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Só os primeiros {0} MB das células desta planilha são pesquisáveis.</translation>
    </message>
    <message>
        <source>Only the first {0} passages of this file are searchable.</source>
        <translation>Só os primeiros {0} trechos deste arquivo são pesquisáveis.</translation>
    </message>
    <message>
        <source>Only what is in it can be compared.</source>
        <translation>Só o que está nele pode ser comparado.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>Abra-o no seu gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Abra-o em um programa mais novo e salve como docx ou odt.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or get a fresh copy.</source>
        <translation>Abra-o no programa dele e salve de novo, ou obtenha uma cópia nova.</translation>
    </message>
    <message>
        <source>Open the file in its own program.</source>
        <translation>Abra o arquivo no programa dele.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>Ou importe o modelo de uma pasta ou arquivo.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Por favor, relate-o.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Aumente o limite de tamanho nas configurações, ou divida o arquivo.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash; the file is probably damaged.</source>
        <translation>A leitura deste arquivo derrubou o leitor; ele está provavelmente danificado.</translation>
    </message>
    <message>
        <source>Reading this file takes more than {0} MB of memory.</source>
        <translation>Ler este arquivo exige mais de {0} MB de memória.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {0} seconds.</source>
        <translation>Ler este arquivo levou mais de {0} segundos.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>A leitura foi interrompida.</translation>
    </message>
    <message>
        <source>Remove it, or get a fresh copy.</source>
        <translation>Apague-o, ou obtenha uma cópia nova.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>Remova alguns padrões.</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>Renomeie-o se não precisar dele.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>Renomeie-o, ou escolha outra pasta para o índice.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>Renomeie-o ou mova-o e tente de novo.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or exclude the folder.</source>
        <translation>Tente de novo após uma atualização do programa, ou exclua a pasta da busca.</translation>
    </message>
    <message>
        <source>Retry it after an update of the program, or report it; the log has the details.</source>
        <translation>Tente de novo após uma atualização do programa, ou relate; o registro tem os detalhes.</translation>
    </message>
    <message>
        <source>Retry it from here if you think it was chance, or save it again in another format.</source>
        <translation>Tente de novo daqui se acha que foi acaso, ou salve-o em outro formato.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Execute `desktop-search settings restore` (a última cópia boa) ou `desktop-search settings reset` (o padrão).</translation>
    </message>
    <message>
        <source>Run it again afterwards; it goes on where it stood.</source>
        <translation>Execute de novo depois; continua de onde estava.</translation>
    </message>
    <message>
        <source>Run it through a program for text recognition (OCR) and save the result.</source>
        <translation>Passe-o por um reconhecimento de texto (OCR) e salve o resultado.</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Salve uma cópia sem a senha para tornar seu texto pesquisável.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it; the log has the details.</source>
        <translation>Salve-o em um formato mais novo, ou relate; o registro tem os detalhes.</translation>
    </message>
    <message>
        <source>Searching by meaning goes on by itself then.</source>
        <translation>A busca pelo sentido então continua sozinha.</translation>
    </message>
    <message>
        <source>See that the disk has room.</source>
        <translation>Veja se o disco tem espaço.</translation>
    </message>
    <message>
        <source>See that the disk is connected, and that you may write to that folder.</source>
        <translation>Veja se o disco está conectado e se você pode gravar nessa pasta.</translation>
    </message>
    <message>
        <source>See that this is a folder, and that you may write to it and to what is in it.</source>
        <translation>Veja se é uma pasta e se você pode gravar nela e no que contém.</translation>
    </message>
    <message>
        <source>See that you may write there.</source>
        <translation>Veja se você pode gravar ali.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {0}, then retry.</source>
        <translation>Simplifique os padrões em {0} e tente de novo.</translation>
    </message>
    <message>
        <source>Somebody has changed the vector index in {0}.</source>
        <translation>Alguém alterou o índice vetorial em {0}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>Algo deu errado dentro do Desktop Search.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>Divida o arquivo, ou aumente o limite de memória nas configurações.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>Divida o arquivo, ou aumente o limite de tempo nas configurações.</translation>
    </message>
    <message>
        <source>Start again: it is restored from its last copy.</source>
        <translation>Reinicie: ele é restaurado da última cópia.</translation>
    </message>
    <message>
        <source>Start again: the index is restored.</source>
        <translation>Reinicie: o índice é restaurado.</translation>
    </message>
    <message>
        <source>Start from the defaults.</source>
        <translation>Comece pelo padrão.</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stood.</source>
        <translation>Inicie de novo; continua de onde estava.</translation>
    </message>
    <message>
        <source>Start the program anew, or choose another model in Settings.</source>
        <translation>Reinicie o programa, ou escolha outro modelo nas Configurações.</translation>
    </message>
    <message>
        <source>Start the program anew.</source>
        <translation>Reinicie o programa.</translation>
    </message>
    <message>
        <source>That program is not there any more.</source>
        <translation>Esse programa não está mais lá.</translation>
    </message>
    <message>
        <source>Take one with model.safetensors, or convert it with sentence-transformers: save_pretrained does.</source>
        <translation>Use um com model.safetensors, ou converta-o com sentence-transformers: save_pretrained faz isso.</translation>
    </message>
    <message>
        <source>50 languages</source>
        <translation>50 idiomas</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 idiomas</translation>
    </message>
    <message>
        <source>Choose Check the index, under Health.</source>
        <translation>Escolha “Verificar o índice”, em Saúde.</translation>
    </message>
    <message>
        <source>Choose one on this computer.</source>
        <translation>Escolha uma neste computador.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on.</source>
        <translation>Conecte a unidade em que está.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>It stays where it was. Choose another folder.</source>
        <translation>Fica onde estava. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Abra espaço ali, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Abra-a no seu navegador.</translation>
    </message>
    <message>
        <source>See that it runs, and that its address, certificate and token are right.</source>
        <translation>Verifique se está em funcionamento e se o endereço, o certificado e o token estão corretos.</translation>
    </message>
    <message>
        <source>Texts are learnt in smaller portions, as the language model may take {0} MB only.</source>
        <translation>Os textos são aprendidos em porções menores, pois o modelo só pode usar {0} MB.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been made anew.</source>
        <translation>As tabelas do catálogo estavam danificadas e foram refeitas.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off ({1}).</source>
        <translation>A conexão com {0} caiu ({1}).</translation>
    </message>
    <message>
        <source>The copy of the index was damaged and has been removed; another one is made.</source>
        <translation>A cópia do índice estava danificada e foi removida; outra é feita.</translation>
    </message>
    <message>
        <source>The default. Comes with the program where its package exists.</source>
        <translation>O padrão. Vem com o programa onde existe seu pacote.</translation>
    </message>
    <message>
        <source>The default; comes with the program.</source>
        <translation>O padrão; vem com o programa.</translation>
    </message>
    <message>
        <source>The download of {0} was stopped.</source>
        <translation>O download de {0} foi interrompido.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{0}&quot; is neither known nor a folder.</source>
        <translation>O modelo &quot;{0}&quot; não é conhecido nem é uma pasta.</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be loaded ({1}).</source>
        <translation>O modelo {0} não pode ser carregado ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} cannot be started ({1}).</source>
        <translation>O modelo {0} não pode ser iniciado ({1}).</translation>
    </message>
    <message>
        <source>The embedding model {0} is not on this computer.</source>
        <translation>O modelo {0} não está neste computador.</translation>
    </message>
    <message>
        <source>The engine ends.</source>
        <translation>O motor encerra.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>O arquivo não está mais lá.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>O arquivo é lido em vez disso.</translation>
    </message>
    <message>
        <source>The file {0} cannot be used ({1}); mend or delete it.</source>
        <translation>O ficheiro {0} não pode ser usado ({1}); corrija-o ou elimine-o.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}); its results are kept.</source>
        <translation>A pasta {0} não pode ser lida ({1}); seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>The folder {0} could not be read to its end; its results are kept.</source>
        <translation>A pasta {0} não pôde ser lida até o fim; seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, and on another drive than before; its results are kept.</source>
        <translation>A pasta {0} está vazia e em outra unidade que antes; seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; its results are kept.</source>
        <translation>A pasta {0} não está lá; seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>The folder {0} is set aside, as the program stopped responding twice while it scanned it; the results known from it are kept.</source>
        <translation>A pasta {0} está separada, pois o programa parou de responder duas vezes ao examiná-la; os resultados já conhecidos são mantidos.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read.</source>
        <translation>A pasta {0} não pode ser lida por você.</translation>
    </message>
    <message>
        <source>The folder {0} may not be read; its results are kept. Give yourself permission to read it.</source>
        <translation>A pasta {0} não pode ser lida por você; seus resultados são mantidos. Dê a si permissão de leitura.</translation>
    </message>
    <message>
        <source>The hub has {0} without safetensors weights or without tokenizer.json.</source>
        <translation>O hub tem {0} sem pesos safetensors ou sem tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {0} is not on this computer any more.</source>
        <translation>O modelo importado {0} não está mais neste computador.</translation>
    </message>
    <message>
        <source>The index copied to {0} is damaged.</source>
        <translation>O índice copiado para {0} está danificado.</translation>
    </message>
    <message>
        <source>The index could not be moved: {0}.</source>
        <translation>O índice não pôde ser movido: {0}.</translation>
    </message>
    <message>
        <source>The index in {0} cannot be used just now ({1}).</source>
        <translation>O índice em {0} não pode ser usado agora ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} is damaged.</source>
        <translation>O índice em {0} está danificado.</translation>
    </message>
    <message>
        <source>The index in {0} is in use ({1}).</source>
        <translation>O índice em {0} está em uso ({1}).</translation>
    </message>
    <message>
        <source>The index in {0} was made by a newer version of this program.</source>
        <translation>O índice em {0} é de uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The index in {0} was made by an older version of this program, and cannot be changed.</source>
        <translation>O índice em {0} é de uma versão mais antiga deste programa e não pode ser alterado.</translation>
    </message>
    <message>
        <source>The index is in {0} already.</source>
        <translation>O índice já está em {0}.</translation>
    </message>
    <message>
        <source>The index was moved to {0}, which is not there now.</source>
        <translation>O índice foi movido para {0}, que agora não está lá.</translation>
    </message>
    <message>
        <source>The language model ended over a query and is started again.</source>
        <translation>O modelo de linguagem caiu em uma busca e é reiniciado.</translation>
    </message>
    <message>
        <source>The language model ended unexpectedly over some text.</source>
        <translation>O modelo de linguagem caiu de repente em algum texto.</translation>
    </message>
    <message>
        <source>The language model fails over this query.</source>
        <translation>O modelo de linguagem falha nesta busca.</translation>
    </message>
    <message>
        <source>The language model is being started.</source>
        <translation>O modelo de linguagem está sendo iniciado.</translation>
    </message>
    <message>
        <source>The language model needs {0} MB of memory and may take {1}. Allow it more in the settings, or choose a smaller model.</source>
        <translation>O modelo de linguagem precisa de {0} MB de memória e pode usar {1}. Permita mais nas configurações, ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>The language model was taken away.</source>
        <translation>O modelo de linguagem foi retirado.</translation>
    </message>
    <message>
        <source>The larger sister of the default.</source>
        <translation>A irmã maior do padrão.</translation>
    </message>
    <message>
        <source>The model cannot be written to {0} ({1}).</source>
        <translation>O modelo não pode ser gravado em {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {0} ({1}).</source>
        <translation>O modelo não pôde ser copiado: {0} ({1}).</translation>
    </message>
    <message>
        <source>The model could not be started; the log has the details.</source>
        <translation>O modelo não pôde ser iniciado; o registro tem os detalhes.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by their words only; the log has the details.</source>
        <translation>O modelo falha, então textos novos são achados só pelas palavras; o registro tem os detalhes.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>O modelo tem arquivos demais, ou uma configuração ou um vocabulário grande demais.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>O modelo em {0} não pode ser carregado ({1}).</translation>
    </message>
    <message>
        <source>The model in {0} does not say how long its vectors are.</source>
        <translation>O modelo em {0} não diz o tamanho dos seus vetores.</translation>
    </message>
    <message>
        <source>The model in {0} gives {1} numbers for a passage; a cross-encoder that orders answers gives one.</source>
        <translation>O modelo em {0} dá {1} números por trecho; um cross-encoder que ordena respostas dá um.</translation>
    </message>
    <message>
        <source>The model in {0} has no tensors in its weights.</source>
        <translation>O modelo em {0} não tem tensores nos pesos.</translation>
    </message>
    <message>
        <source>The model in {0} has no tokenizer.json.</source>
        <translation>O modelo em {0} não tem tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {0} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>O modelo em {0} não tem pesos no formato safetensors, o único que é carregado.</translation>
    </message>
    <message>
        <source>The model in {0} has no {1}.</source>
        <translation>O modelo em {0} não tem {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is not loaded: {1}.</source>
        <translation>O modelo em {0} não é carregado: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} wants program code of its own ({1}), which is never run.</source>
        <translation>O modelo em {0} quer código próprio ({1}), que nunca é executado.</translation>
    </message>
    <message>
        <source>The model {0} does not work here: it gives all texts the same meaning, or none.</source>
        <translation>O modelo {0} não serve aqui: dá a todos os textos o mesmo sentido, ou nenhum.</translation>
    </message>
    <message>
        <source>The model {0} that orders answers is not on this computer.</source>
        <translation>O modelo {0} que ordena respostas não está neste computador.</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read ({0}).</source>
        <translation>O arquivo do modelo não pode ser lido ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown block size.</source>
        <translation>O arquivo do modelo tem um tamanho de bloco desconhecido.</translation>
    </message>
    <message>
        <source>The model&apos;s file has an unknown format.</source>
        <translation>O arquivo do modelo tem um formato desconhecido.</translation>
    </message>
    <message>
        <source>The model&apos;s file has weights that are no numbers ({0}).</source>
        <translation>O arquivo do modelo tem pesos que não são números ({0}).</translation>
    </message>
    <message>
        <source>The model&apos;s file lacks {0}.</source>
        <translation>Falta {0} no arquivo do modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s file {0} is not the one this program knows.</source>
        <translation>O arquivo {0} do modelo não é o que este programa conhece.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>O disco novo pode ter defeito.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {0}.</source>
        <translation>A página não pode ser mostrada: {0}.</translation>
    </message>
    <message>
        <source>The part that reads files does not start.</source>
        <translation>A parte que lê arquivos não inicia.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it read this file, so the file is set aside.</source>
        <translation>O programa caiu duas vezes ao ler este arquivo, por isso ele foi separado.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while it scanned this folder, so the folder is set aside.</source>
        <translation>O programa parou de responder duas vezes ao examinar esta pasta, por isso ela está separada.</translation>
    </message>
    <message>
        <source>The running engine does not answer.</source>
        <translation>O motor em execução não responde.</translation>
    </message>
    <message>
        <source>The search engine ended before it answered.</source>
        <translation>O motor de busca encerrou antes de responder.</translation>
    </message>
    <message>
        <source>The setting {0} cannot be changed to this value.</source>
        <translation>A configuração {0} não pode ser mudada para este valor.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value.</source>
        <translation>A configuração {0} tem um valor inutilizável.</translation>
    </message>
    <message>
        <source>The setting {0} has an unusable value. Its default is used.</source>
        <translation>A configuração {0} tem um valor inutilizável. O padrão é usado.</translation>
    </message>
    <message>
        <source>The setting {0} is missing.</source>
        <translation>Falta a configuração {0}.</translation>
    </message>
    <message>
        <source>The setting {0} is out of range. {1} is used.</source>
        <translation>A configuração {0} está fora dos limites. {1} é usado.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>As configurações são longas demais para serem salvas.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({0}).</source>
        <translation>As configurações não puderam ser salvas ({0}).</translation>
    </message>
    <message>
        <source>The system or another program ended the reader several times while it read this file.</source>
        <translation>O sistema ou outro programa encerrou o leitor várias vezes enquanto ele lia este arquivo.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>O sistema diz: {0}.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {0} cannot be read ({1}).</source>
        <translation>O tokenizador do modelo em {0} não pode ser lido ({1}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be set aside ({0}).</source>
        <translation>As configurações ilegíveis não puderam ser separadas ({0}).</translation>
    </message>
    <message>
        <source>The vector index did not find what is in it.</source>
        <translation>O índice vetorial não achava o que contém.</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({0}).</source>
        <translation>O índice vetorial tinha vetores danificados ({0}).</translation>
    </message>
    <message>
        <source>The vector index in {0} cannot be used ({1}).</source>
        <translation>O índice vetorial em {0} não pode ser usado ({1}).</translation>
    </message>
    <message>
        <source>The vector index in {0} does not find what is in it.</source>
        <translation>O índice vetorial em {0} não acha o que contém.</translation>
    </message>
    <message>
        <source>The vector index in {0} lacks vectors it counts.</source>
        <translation>Faltam ao índice vetorial em {0} vetores que ele conta.</translation>
    </message>
    <message>
        <source>The vector index is made anew by itself then; searches go on.</source>
        <translation>O índice vetorial então se refaz sozinho; a busca continua.</translation>
    </message>
    <message>
        <source>The vector index lacked {0} texts and had {1} too many.</source>
        <translation>Faltavam ao índice vetorial {0} textos, e sobravam {1}.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>O índice vetorial estava danificado.</translation>
    </message>
    <message>
        <source>The vector index was left as it is: making it anew takes {0} for a moment, and {1} are free.</source>
        <translation>O índice vetorial ficou como está: refazê-lo toma {0} por um momento, e {1} estão livres.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>Faltava o índice vetorial.</translation>
    </message>
    <message>
        <source>The vector server {0} answers with status {1}.</source>
        <translation>O servidor de vetores {0} responde com o estado {1}.</translation>
    </message>
    <message>
        <source>The vector server {0} cannot be reached ({1}).</source>
        <translation>Não é possível contactar o servidor de vetores {0} ({1}).</translation>
    </message>
    <message>
        <source>The vector server {0} refuses the token.</source>
        <translation>O servidor de vetores {0} recusa o token.</translation>
    </message>
    <message>
        <source>The weights in {0} are no safetensors file, or not all of one ({1}).</source>
        <translation>Os pesos em {0} não são um arquivo safetensors, ou ele não está completo ({1}).</translation>
    </message>
    <message>
        <source>The word index and the passages differed; it has been made anew.</source>
        <translation>O índice de palavras e os trechos diferiam; foi refeito.</translation>
    </message>
    <message>
        <source>The word index in {0} is damaged.</source>
        <translation>O índice de palavras em {0} está danificado.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be made anew.</source>
        <translation>O índice de palavras está danificado e não pôde ser refeito.</translation>
    </message>
    <message>
        <source>The words of the index in {0} are damaged.</source>
        <translation>As palavras do índice em {0} estão danificadas.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Não há a pasta {0}.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Não há cópia boa das suas configurações.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot; to download.</source>
        <translation>Não há modelo &quot;{0}&quot; para baixar.</translation>
    </message>
    <message>
        <source>There is no room for the model: it takes {0} MB, and {1} MB are free where models are kept ({2}).</source>
        <translation>Não há espaço para o modelo: ele toma {0} MB, e {1} MB estão livres onde ficam os modelos ({2}).</translation>
    </message>
    <message>
        <source>There is no room for {0}: {1} MB are to come, and {2} MB are free where models are kept ({3}).</source>
        <translation>Não há espaço para {0}: faltam {1} MB, e {2} MB estão livres onde ficam os modelos ({3}).</translation>
    </message>
    <message>
        <source>There is no room in {0} for the model {1}.</source>
        <translation>Não há espaço em {0} para o modelo {1}.</translation>
    </message>
    <message>
        <source>There is no room left for the model where models are kept ({0}).</source>
        <translation>Não há mais espaço para o modelo onde ficam os modelos ({0}).</translation>
    </message>
    <message>
        <source>There is no room left for {0} where models are kept ({1}).</source>
        <translation>Não há mais espaço para {0} onde ficam os modelos ({1}).</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the index ({0}).</source>
        <translation>Não há mais espaço no disco do índice ({0}).</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the index.</source>
        <translation>Não há espaço no disco para uma cópia do índice.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>Não há espaço suficiente em {0}.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>Não há nada em {0}.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to compact the index: {0} of the {1} it takes for a moment.</source>
        <translation>Há pouco espaço no disco para compactar o índice: {0} dos {1} que toma por um momento.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Valem até o programa terminar.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it holds pictures or shapes but no text.</source>
        <translation>Este PDF parece uma digitalização: contém imagens ou formas, mas não texto.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: the program stumbled over its contents.</source>
        <translation>Este arquivo não pode ser indexado: o programa tropeçou no conteúdo.</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <translation>Este arquivo não pode ser lido ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read: the program stumbled over its contents.</source>
        <translation>Este arquivo não pode ser lido: o programa tropeçou no conteúdo.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Este arquivo não tem texto.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete, or of a form that cannot be read yet.</source>
        <translation>Este arquivo está danificado, incompleto ou em uma forma ainda ilegível.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {0} MB.</source>
        <translation>Este arquivo passa do limite de {0} MB.</translation>
    </message>
    <message>
        <source>This file is not of the kind its name says, or it is damaged.</source>
        <translation>Este arquivo não é do tipo que o nome diz, ou está danificado.</translation>
    </message>
    <message>
        <source>This file is protected by a password or by copy protection.</source>
        <translation>Este arquivo é protegido por senha ou contra cópia.</translation>
    </message>
    <message>
        <source>This file was written by a version of Word from before 1997.</source>
        <translation>Este arquivo é de uma versão do Word anterior a 1997.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {0} MB.</source>
        <translation>Este arquivo, descompactado, passaria de {0} MB.</translation>
    </message>
    <message>
        <source>This folder is not among the indexed ones any more.</source>
        <translation>Esta pasta não está mais entre as indexadas.</translation>
    </message>
    <message>
        <source>This folder lies on another machine, where an index can be damaged.</source>
        <translation>Esta pasta está em outro computador, onde um índice pode se danificar.</translation>
    </message>
    <message>
        <source>This is no name of a folder.</source>
        <translation>Isto não é nome de pasta.</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Esta página não pode ser desenhada.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>Este trecho não está mais no índice.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Tente de novo quando isso terminar.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, something on the way, or the mirror, changes files.</source>
        <translation>Tente de novo. Se acontecer outra vez, algo no caminho, ou o espelho, altera arquivos.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>Tente de novo; o registro diz mais.</translation>
    </message>
    <message>
        <source>Until then all vectors of the catalog are compared; nothing is lost.</source>
        <translation>Até lá, todos os vetores do catálogo são comparados; nada se perde.</translation>
    </message>
    <message>
        <source>Until you decide what to use instead, nothing is indexed that they might exclude.</source>
        <translation>Até você decidir o que usar no lugar delas, nada que elas possam excluir é indexado.</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>Pede uma placa gráfica.</translation>
    </message>
    <message>
        <source>Wants a graphics card. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>Pede uma placa gráfica. Os autores não publicam pesos safetensors: converta em outro lugar e importe a pasta.</translation>
    </message>
    <message>
        <source>What arrived of {0} is not what {1} announced: {2} has another checksum. It has been thrown away.</source>
        <translation>O que chegou de {0} não é o que {1} anunciou: {2} tem outra soma de verificação. Foi descartado.</translation>
    </message>
    <message>
        <source>What is known of {0} was damaged; read again.</source>
        <translation>O que se sabe de {0} estava danificado; é lido de novo.</translation>
    </message>
    <message>
        <source>What was given back is kept; the next time goes on from there.</source>
        <translation>O que foi devolvido fica livre; a próxima vez continua dali.</translation>
    </message>
    <message>
        <source>What was written is not what was read back.</source>
        <translation>O que foi gravado não é o que foi lido de volta.</translation>
    </message>
    <message>
        <source>Words answer meanwhile.</source>
        <translation>As palavras respondem enquanto isso.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Você não tem permissão para ler este arquivo.</translation>
    </message>
    <message>
        <source>Your settings can be read, so there is nothing to decide.</source>
        <translation>Suas configurações podem ser lidas, portanto não há nada a decidir.</translation>
    </message>
    <message>
        <source>Your settings cannot be read and so cannot be changed.</source>
        <translation>Suas configurações não podem ser lidas e, por isso, não podem ser mudadas.</translation>
    </message>
    <message>
        <source>Your settings in {0} could not be read.</source>
        <translation>Não foi possível ler as suas configurações em {0}.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Suas configurações estavam faltando e foram restauradas da última cópia.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{0} It could not be made anew; exact search serves.</source>
        <translation>{0} Não pôde ser refeito; a busca exata serve.</translation>
    </message>
    <message>
        <source>{0} It has been made anew, without embedding anything.</source>
        <translation>{0} Foi refeito, sem reaprender nada.</translation>
    </message>
    <message>
        <source>{0} It is complete again.</source>
        <translation>{0} Está completo de novo.</translation>
    </message>
    <message>
        <source>{0} It is made anew at the next start.</source>
        <translation>{0} É refeito no próximo início.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}).</source>
        <translation>{0} não pode ser alcançado ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read to its end: it is damaged, incomplete or locked.</source>
        <translation>{0} não pode ser lido até o fim: está danificado, incompleto ou travado.</translation>
    </message>
    <message>
        <source>{0} cannot be the address of a vector server: it is to be https://host:port.</source>
        <translation>{0} não pode ser o endereço de um servidor de vetores: deve ser https://host:port.</translation>
    </message>
    <message>
        <source>{0} could not be opened: {1}.</source>
        <translation>{0} não pôde ser aberto: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read; the results known from it are kept.</source>
        <translation>{0} não pôde ser lido; os resultados conhecidos são mantidos.</translation>
    </message>
    <message>
        <source>{0} could not be started; the log has the details. {1} goes on answering.</source>
        <translation>{0} não pôde ser iniciado; o registro tem os detalhes. {1} continua respondendo.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} não pôde ser gravado: {1}.</translation>
    </message>
    <message>
        <source>{0} counts of passages were wrong and have been corrected.</source>
        <translation>{0} contagens de trechos estavam erradas e foram corrigidas.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub of models does ({1}).</source>
        <translation>{0} não responde como um hub de modelos ({1}).</translation>
    </message>
    <message>
        <source>{0} does not have the model {1}, or not for everybody ({2}).</source>
        <translation>{0} não tem o modelo {1}, ou não para todos ({2}).</translation>
    </message>
    <message>
        <source>{0} fails, and the model before goes on answering; the log has the details.</source>
        <translation>{0} falha, e o modelo anterior continua respondendo; o registro tem os detalhes.</translation>
    </message>
    <message>
        <source>{0} has another {1} than was downloaded before for the same version of {2}.</source>
        <translation>{0} tem um {1} diferente do que foi baixado antes para a mesma versão de {2}.</translation>
    </message>
    <message>
        <source>{0} has changed while it was copied.</source>
        <translation>{0} mudou enquanto era copiado.</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle ({1}), which can hold program code and is not loaded.</source>
        <translation>{0} tem os pesos como pickle ({1}), que pode conter código e não é carregado.</translation>
    </message>
    <message>
        <source>{0} has other weights for {1} than its authors have published.</source>
        <translation>{0} tem para {1} pesos diferentes dos que os autores publicaram.</translation>
    </message>
    <message>
        <source>{0} has too many files to be a model.</source>
        <translation>{0} tem arquivos demais para ser um modelo.</translation>
    </message>
    <message>
        <source>{0} has too many files to look for a model in.</source>
        <translation>{0} tem arquivos demais para procurar um modelo.</translation>
    </message>
    <message>
        <source>{0} holds no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must lie in one folder.</source>
        <translation>{0} não contém um modelo sentence-transformers: config.json, tokenizer.json e pesos safetensors devem estar em uma mesma pasta.</translation>
    </message>
    <message>
        <source>{0} holds several models ({1}).</source>
        <translation>{0} contém vários modelos ({1}).</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} é um banco de dados de outro programa.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} é um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>{0} is being started; {1} answers meanwhile.</source>
        <translation>{0} está sendo iniciado; {1} responde enquanto isso.</translation>
    </message>
    <message>
        <source>{0} is larger than a file of its kind may be ({1} MB).</source>
        <translation>{0} é maior do que um arquivo do seu tipo pode ser ({1} MB).</translation>
    </message>
    <message>
        <source>{0} is no archive that a model comes in.</source>
        <translation>{0} não é um pacote de modelo.</translation>
    </message>
    <message>
        <source>{0} is not in the index.</source>
        <translation>{0} não está no índice.</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} não está mais lá.</translation>
    </message>
    <message>
        <source>{0} made this folder and removes files in it.</source>
        <translation>O {0} criou esta pasta e remove arquivos dela.</translation>
    </message>
    <message>
        <source>{0} of {1} pages hold no text; they are probably scans or pictures.</source>
        <translation>{0} de {1} páginas não têm texto; devem ser digitalizações ou imagens.</translation>
    </message>
    <message>
        <source>{0} passages of this file could not be embedded; they are found by their words.</source>
        <translation>{0} trechos deste arquivo não puderam ser aprendidos; são achados pelas palavras.</translation>
    </message>
    <message>
        <source>{0} places could not be read, such as {1}; the results known from them are kept.</source>
        <translation>{0} lugares não puderam ser lidos, como {1}; os resultados conhecidos são mantidos.</translation>
    </message>
    <message>
        <source>{0} texts were not known as waiting, or not waiting, for a vector; corrected.</source>
        <translation>{0} textos estavam mal anotados como à espera ou não; corrigido.</translation>
    </message>
    <message>
        <source>{0} was not made by this program.</source>
        <translation>{0} não foi criado por este programa.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and holds no model that can be used, so it is left as it is.</source>
        <translation>{0} não foi criado pelo {1} e não contém modelo utilizável, por isso fica como está.</translation>
    </message>
    <message>
        <source>{0} was not made by {1} and is not empty.</source>
        <translation>{0} não foi criado pelo {1} e não está vazio.</translation>
    </message>
    <message>
        <source>{0} was not written by {1}.</source>
        <translation>{0} não foi gravado pelo {1}.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no model does; nothing of it was taken.</source>
        <translation>{0} ficaria muito maior do que é, como nenhum modelo fica; nada dele foi aproveitado.</translation>
    </message>
    <message>
        <source>{0} would write outside its own folder ({1}); nothing of it was taken.</source>
        <translation>{0} gravaria fora da própria pasta ({1}); nada dele foi aceito.</translation>
    </message>
    <message>
        <source>{0} {1} unusable; {2} embedded again.</source>
        <translation>Inutilizável: {0} {1}; reaprendido: {2}.</translation>
    </message>
    <message>
        <source>{0} {1} {2} goes on answering.</source>
        <translation>{0} {1} {2} continua respondendo.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Settings as a file</source>
        <translation>Configurações como arquivo</translation>
    </message>
    <message>
        <source>To keep them, or to take them to another computer. Chosen folders and the index are not in it.</source>
        <translation>Para guardá-las, ou levá-las a outro computador. As pastas escolhidas e o índice não vão nele.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Redefinir todas as configurações…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>For every folder. A change is followed by a look through the folders.</source>
        <translation>Para todas as pastas. A uma mudança segue uma revisão das pastas.</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Arquivos e pastas ocultos</translation>
    </message>
    <message>
        <source>System folders, caches and program parts such as node_modules and .git</source>
        <translation>Pastas do sistema, caches e partes de programas como node_modules e .git</translation>
    </message>
    <message>
        <source>What a .gitignore file names</source>
        <translation>O que um arquivo .gitignore cita</translation>
    </message>
    <message>
        <source>What looks like a secret: private keys, password stores, .env files</source>
        <translation>O que parece um segredo: chaves privadas, cofres de senhas, arquivos .env</translation>
    </message>
    <message>
        <source>Patterns, one to a line, as in a .gitignore file</source>
        <translation>Padrões, um por linha, como em um arquivo .gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to leave out</source>
        <translation>Padrões de arquivos e pastas a deixar de fora</translation>
    </message>
    <message>
        <source>*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for any number of folders, and ! takes something back in.</source>
        <translation>*.bak deixa de fora todo arquivo com essa extensão, Archive/ toda pasta com esse nome; ** vale por qualquer número de pastas, e ! traz algo de volta.</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>Aplicar padrões</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>Por exemplo {names}</translation>
    </message>
    <message>
        <source>Not a pattern, and passed over: {lines}</source>
        <translation>Não é um padrão, e foi ignorado: {lines}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Opening {name}</source>
        <translation>Abrindo {name}</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>Abrindo {name} na página {page}</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>Caminhos copiados: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>Abrir {files}?</translation>
    </message>
    <message>
        <source>Each opens in its own program.</source>
        <translation>Cada um abre no seu próprio programa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <translation>Caminho copiado: {path}</translation>
    </message>
</context>
<context>
    <name>FilterRail</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
</context>
<context>
    <name>FirstModelCard</name>
    <message>
        <source>One moment: the search engine is starting.</source>
        <translation>Um momento: o motor de busca está iniciando.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Outros modelos</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>Todos os modelos, e importar…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Look for new, changed and deleted files</source>
        <translation>Procurar arquivos novos, alterados e apagados</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>Rever {folder}</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>Mais para {folder}</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Reler todos os arquivos…</translation>
    </message>
    <message>
        <source>Remove from the search…</source>
        <translation>Remover da busca…</translation>
    </message>
    <message>
        <source>{files} to do</source>
        <translation>{files} por fazer</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>No índice</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size of the files that are indexed</source>
        <translation>Tamanho dos arquivos indexados</translation>
    </message>
    <message>
        <source>What they take in the index, estimated from their share of the passages</source>
        <translation>O que ocupam no índice, estimado por sua parte dos trechos</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} indexados, {unread} ainda não lidos, {skipped} sem texto, {failed} ilegíveis, {ignored} ignorados</translation>
    </message>
    <message>
        <source>{embedded} of {all} found by meaning</source>
        <translation>{embedded} de {all} encontrados pelo sentido</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Escolher pastas…</translation>
    </message>
    <message>
        <source>What is searched is chosen on the page Folders.</source>
        <translation>Onde se busca é escolhido na página Pastas.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>What is searched. You can also drop folders anywhere onto this window.</source>
        <translation>Onde se busca. Você também pode soltar pastas em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Rever todas</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Nenhuma pasta foi adicionada ainda.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Finds things in your own files by what they say.</source>
        <translation>Encontra coisas nos seus arquivos pelo que eles dizem.</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Pelo sentido e pelas palavras</translation>
    </message>
    <message>
        <source>Ask in your own words, in any of some hundred languages. Exact words count too.</source>
        <translation>Pergunte com suas palavras, em um de uns cem idiomas. Palavras exatas também contam.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nada sai deste computador</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Leitura, indexação e busca acontecem aqui. Sem conta, sem nuvem.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <translation>Seus arquivos ficam como estão</translation>
    </message>
    <message>
        <source>They are only read. The index lies in a folder of its own and can be deleted at any time.</source>
        <translation>Eles só são lidos. O índice fica em uma pasta própria e pode ser apagado a qualquer momento.</translation>
    </message>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>Em quais pastas se deve buscar?</translation>
    </message>
    <message>
        <source>Or drop folders anywhere onto this window.</source>
        <translation>Ou solte pastas em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>It is in the index. The page Folders removes it again.</source>
        <translation>Está no índice. A página Pastas a remove de novo.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>The limit was raised; the files are read again.</source>
        <translation>O limite foi aumentado; os arquivos são relidos.</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indexar mesmo assim</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Todo arquivo com texto pôde ser lido.</translation>
    </message>
    <message>
        <source>Problems with {files}: {reasons}.</source>
        <translation>Problemas com {files}: {reasons}.</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>Ignorados: {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>Modelo de linguagem: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} dimensões</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>em {device}</translation>
    </message>
    <message>
        <source>models {size}</source>
        <translation>modelos {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>registros {size}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Export a report…</source>
        <translation>Exportar um relatório…</translation>
    </message>
    <message>
        <source>A text to attach to a report of a fault; no contents of files are in it</source>
        <translation>Um texto para anexar a um relato de falha; não contém nada dos seus arquivos</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes desta página</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What is indexed</source>
        <translation>O que está indexado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>Buscas recentes</translation>
    </message>
    <message>
        <source>What you search for is remembered on this computer alone, to be offered again. Searches you save yourself stay until you remove them.</source>
        <translation>O que você busca é lembrado só neste computador, para ser oferecido de novo. As buscas que você salva ficam até você removê-las.</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Lembrar buscas recentes</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Apagar buscas recentes</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>histórico lembrar consultas esquecer apagar</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>Tirar das buscas salvas</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta busca</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>Tirar das buscas salvas (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Salvar esta busca (Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} is no longer saved.</source>
        <translation>{name} não está mais salva.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Saved. It is offered on the empty search page.</source>
        <translation>Salva. É oferecida na página de busca vazia.</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Renomear busca salva</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Keys for every program</source>
        <translation>Teclas para todo programa</translation>
    </message>
    <message>
        <source>A box over everything: type, press Enter, and it is gone. Esc closes it.</source>
        <translation>Uma caixa sobre tudo: digite, tecle Enter, e ela some. Esc a fecha.</translation>
    </message>
    <message>
        <source>Show the quick search, or put it away</source>
        <translation>Mostrar a busca rápida, ou guardá-la</translation>
    </message>
    <message>
        <source>Search for the text selected in another program</source>
        <translation>Buscar o texto selecionado em outro programa</translation>
    </message>
    <message>
        <source>Where a key cannot be had here, bind this command to one in your desktop&apos;s settings:</source>
        <translation>Onde não há tecla aqui, associe este comando a uma nas configurações da sua área de trabalho:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Your desktop gives it these keys: {keys}</source>
        <translation>Sua área de trabalho lhe dá estas teclas: {keys}</translation>
    </message>
    <message>
        <source>Another program uses these keys already. Choose others.</source>
        <translation>Outro programa já usa estas teclas. Escolha outras.</translation>
    </message>
    <message>
        <source>Your desktop does not allow these keys. Choose others, or allow them there.</source>
        <translation>Sua área de trabalho não permite estas teclas. Escolha outras, ou permita-as lá.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own: use the command below.</source>
        <translation>Sua área de trabalho não dá teclas próprias aos programas: use o comando abaixo.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter or the like with Ctrl, Alt or both.</source>
        <translation>Estas teclas não servem. Use uma letra ou similar com Ctrl, Alt ou ambas.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>Adicionando {folders}</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>Escolha uma pasta em que buscar</translation>
    </message>
    <message>
        <source>Read all files of {name} again?</source>
        <translation>Reler todos os arquivos de {name}?</translation>
    </message>
    <message>
        <source>It can take a while. Texts that have not changed are not learnt again. The search goes on meanwhile.</source>
        <translation>Pode demorar. Textos inalterados não são reaprendidos. A busca continua enquanto isso.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Reler</translation>
    </message>
    <message>
        <source>Remove {name} from the search?</source>
        <translation>Remover {name} da busca?</translation>
    </message>
    <message>
        <source>Its files are no longer found here. The files themselves are not touched.</source>
        <translation>Seus arquivos deixam de ser encontrados aqui. Os próprios arquivos não são tocados.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The index is sound: {passages}</source>
        <translation>O índice está íntegro: {passages}</translation>
    </message>
    <message>
        <source>The index has been repaired.</source>
        <translation>O índice foi reparado.</translation>
    </message>
    <message>
        <source>The index could not be repaired yet.</source>
        <translation>O índice ainda não pôde ser reparado.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>Usar {model}?</translation>
    </message>
    <message>
        <source>{passages} are learnt anew with it, in the background. Until then the present model answers.</source>
        <translation>{passages} são reaprendidos com ele, em segundo plano. Até lá o modelo atual responde.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos os textos</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usá-lo</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>Escolha uma pasta ou arquivo com um modelo sentence-transformers</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>{model} foi importado.</translation>
    </message>
    <message>
        <source>The model has arrived.</source>
        <translation>O modelo chegou.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Baixar {model}?</translation>
    </message>
    <message>
        <source>{program} contacts {place} and fetches about {size} MB. Nothing about you or your files is sent. This is the only time it uses the network. A download that breaks off goes on where it stood.</source>
        <translation>{program} contata {place} e busca cerca de {size} MB. Nada sobre você ou seus arquivos é enviado. É a única vez que usa a rede. Um download interrompido continua de onde estava.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of this program. Files are found in every language, whichever is chosen here.</source>
        <translation>Deste programa. Arquivos são encontrados em todo idioma, qualquer que seja o escolhido aqui.</translation>
    </message>
    <message>
        <source>The other language is spoken at the next start.</source>
        <translation>O outro idioma vale no próximo início.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar agora</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>The program comes with works of others, each under its own licence. They are in English, as their authors wrote them.</source>
        <translation>O programa contém obras de outros, cada uma com sua própria licença. Os textos estão em inglês, como seus autores os escreveram.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>De que este programa é feito</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>A file beyond a limit is not read; the page Health lists it with the reason.</source>
        <translation>Um arquivo além de um limite não é lido; a página Saúde o lista com o motivo.</translation>
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
        <translation>Maior arquivo</translation>
    </message>
    <message>
        <source>Most text in one spreadsheet</source>
        <translation>Máximo de texto em uma planilha</translation>
    </message>
    <message>
        <source>Longest time to read one file</source>
        <translation>Máximo de tempo para ler um arquivo</translation>
    </message>
    <message>
        <source>Most memory to read one file</source>
        <translation>Máximo de memória para ler um arquivo</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. It starts again in a moment.</source>
        <translation>O motor de busca parou. Ele reinicia em um momento.</translation>
    </message>
    <message>
        <source>There is no language model.</source>
        <translation>Não há modelo de linguagem.</translation>
    </message>
    <message>
        <source>Until then your files are searched by their words.</source>
        <translation>Até lá busca-se nos seus arquivos pelas palavras.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Algo deu errado: {what}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>How much the language model may hold, and when it gives that back.</source>
        <translation>Quanta memória o modelo de linguagem pode guardar, e quando a devolve.</translation>
    </message>
    <message>
        <source>Most memory for the language model</source>
        <translation>Máximo de memória do modelo de linguagem</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after idling</source>
        <translation>Liberar a memória do modelo em repouso</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
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
        <translation>Onde o modelo de linguagem guardaria mais que sua parte, ele recomeça entre duas porções de texto. Automático é um quarto da memória deste computador.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>on this machine</source>
        <translation>neste computador</translation>
    </message>
    <message>
        <source>only by import</source>
        <translation>só por importação</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Baixar…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Baixar {model}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>Parar o download de {model}</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>Modelo de linguagem</translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. With another model all texts are learnt anew; until then the one before answers. What an earlier model learnt is kept.</source>
        <translation>Ele transforma texto em sentido, neste computador. Com outro modelo todos os textos são reaprendidos; até lá o anterior responde. O que um anterior aprendeu é mantido.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar pasta…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar arquivo…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>Voltar para {model}</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo novo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Address models are downloaded from</source>
        <translation>Endereço de onde os modelos são baixados</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Baixar de</translation>
    </message>
    <message>
        <source>Empty for huggingface.co itself; else the address of a mirror of it. Nothing is downloaded unless you ask for it.</source>
        <translation>Vazio para o próprio huggingface.co; senão o endereço de um espelho dele. Nada é baixado sem que você peça.</translation>
    </message>
    <message>
        <source>{name} is copied and tried out.</source>
        <translation>{name} está sendo copiado e testado.</translation>
    </message>
    <message>
        <source>A folder on disk</source>
        <translation>Uma pasta no disco</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is started again and again, and ends each time. The log says more.</source>
        <translation>Ele é iniciado repetidamente, e encerra a cada vez. O registro diz mais.</translation>
    </message>
    <message>
        <source>The search engine does not run</source>
        <translation>O motor de busca não funciona</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Abrir o Desktop Search</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order of answers</source>
        <translation>Ordem das respostas</translation>
    </message>
    <message>
        <source>A second model reads the first passages together with your question. It takes less than half a second, after the answers are shown, and is left out for languages it does not know.</source>
        <translation>Um segundo modelo lê os primeiros trechos junto com sua pergunta. Leva menos de meio segundo, depois de mostradas as respostas, e é omitido em idiomas que não conhece.</translation>
    </message>
    <message>
        <source>Read the first answers again, and put them in a better order</source>
        <translation>Reler as primeiras respostas e ordená-las melhor</translation>
    </message>
    <message>
        <source>The model for it is not on this computer, so answers stay in their first order.</source>
        <translation>O modelo para isso não está neste computador; as respostas ficam na primeira ordem.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page before (Ctrl+Page up)</source>
        <translation>Página anterior (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>Próxima página (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Menor (Ctrl+-)</translation>
    </message>
    <message>
        <source>As wide as the pane (Ctrl+0)</source>
        <translation>Na largura do painel (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Maior (Ctrl++)</translation>
    </message>
    <message>
        <source>Next place with your words (F3)</source>
        <translation>Próximo lugar com suas palavras (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Digite uma página e tecle Enter</translation>
    </message>
    <message>
        <source>The page cannot be shown</source>
        <translation>A página não pode ser mostrada</translation>
    </message>
    <message>
        <source>Show the text found in it</source>
        <translation>Mostrar o texto encontrado</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>de {pages}</translation>
    </message>
    <message>
        <source>of {pages} ({label})</source>
        <translation>de {pages} ({label})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, printed as {label}</source>
        <translation>Página {page} de {pages}, impressa como {label}</translation>
    </message>
    <message>
        <source>The passage cannot be marked on its page: its letters are not found there.</source>
        <translation>O trecho não pode ser marcado na página: suas letras não estão lá.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to take it away.</source>
        <translation>Clique para retirar.</translation>
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
        <translation>Pausar por uma hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar até amanhã</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>Todos os demais</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>While you work</source>
        <translation>Enquanto você trabalha</translation>
    </message>
    <message>
        <source>Searching is never held up. Indexing waits</source>
        <translation>A busca nunca espera. A indexação espera</translation>
    </message>
    <message>
        <source>while the computer runs on battery</source>
        <translation>enquanto o computador usa a bateria</translation>
    </message>
    <message>
        <source>while it saves power</source>
        <translation>enquanto economiza energia</translation>
    </message>
    <message>
        <source>while it is too hot</source>
        <translation>enquanto está quente demais</translation>
    </message>
    <message>
        <source>while a program is in full screen</source>
        <translation>enquanto um programa está em tela cheia</translation>
    </message>
    <message>
        <source>during a presentation, a film or a video call</source>
        <translation>durante uma apresentação, um filme ou videochamada</translation>
    </message>
    <message>
        <source>While you are at the computer, one of its cores stays free for you.</source>
        <translation>Enquanto você está no computador, um dos núcleos fica livre para você.</translation>
    </message>
    <message>
        <source>Use the whole computer while I am away</source>
        <translation>Usar o computador inteiro na minha ausência</translation>
    </message>
    <message>
        <source>Folders are compared with the disk at every start and every 30 minutes in any case.</source>
        <translation>As pastas são comparadas com o disco a cada início e, de todo modo, a cada 30 minutos.</translation>
    </message>
    <message>
        <source>Follow changes as they happen</source>
        <translation>Seguir alterações na hora</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>O motor de busca parou.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>bandeja início sessão segundo plano fechar minimizar aviso tray</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Manter o Desktop Search em execução?</translation>
    </message>
    <message>
        <source>In the tray it goes on taking in changes, and a search is there at once. You can choose otherwise in the settings at any time.</source>
        <translation>Na bandeja ele segue as alterações, e uma busca fica logo à mão. Você pode decidir diferente nas configurações a qualquer momento.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Manter em execução</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>In the background</source>
        <translation>Em segundo plano</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar um ícone na bandeja</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>Esta área de trabalho não tem bandeja no momento.</translation>
    </message>
    <message>
        <source>Notify me when something needs me, such as a full disk</source>
        <translation>Avisar-me quando algo precisar de mim, como um disco cheio</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>Iniciar quando eu entrar, sem abrir a janela</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Quando a janela é fechada</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Manter em execução</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>While it keeps running, start it again to get its window back.</source>
        <translation>Enquanto está em execução, iniciá-lo de novo traz a janela de volta.</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Gravado em {place}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Passage in its surroundings</source>
        <translation>O trecho em seu contexto</translation>
    </message>
    <message>
        <source>Show the text instead of the page</source>
        <translation>Mostrar o texto em vez da página</translation>
    </message>
    <message>
        <source>The passage you choose is shown here in its surroundings.</source>
        <translation>O trecho escolhido aparece aqui em seu contexto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Abrir na página {page}</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>Abrir o arquivo nesta página em {program}</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Abrir o arquivo (Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Mostrar o arquivo na pasta (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>Copiar o caminho do arquivo (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>What is kept, and who is contacted</source>
        <translation>O que se guarda, e quem é contatado</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>Seus arquivos só são lidos.</translation>
    </message>
    <message>
        <source>They are never changed, moved or sent anywhere.</source>
        <translation>Nunca são alterados, movidos ou enviados.</translation>
    </message>
    <message>
        <source>The index stays on this computer.</source>
        <translation>O índice fica neste computador.</translation>
    </message>
    <message>
        <source>In it are the text of your files, their names, and what the language model made of the text. Other users of this computer cannot read it, unless you move it to a drive that they can read.</source>
        <translation>Nele estão o texto dos seus arquivos, seus nomes e o que o modelo de linguagem fez do texto. Outros usuários deste computador não podem lê-lo, a menos que você o mova para uma unidade que possam ler.</translation>
    </message>
    <message>
        <source>What the language model made of your texts lies on a server too.</source>
        <translation>O que o modelo de linguagem fez dos seus textos está também num servidor.</translation>
    </message>
    <message>
        <source>New versions are asked for only if you want it.</source>
        <translation>Só se pergunta por versões novas se você quiser.</translation>
    </message>
    <message>
        <source>By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent but the request itself.</source>
        <translation>Por um botão, ou uma vez por semana se você assim escolher em “Sobre”, {host} é contatado. Nada é enviado além do próprio pedido.</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Ninguém é contatado.</translation>
    </message>
    <message>
        <source>There is no account, no cloud and no telemetry. The one exception is the button that downloads a language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or your files.</source>
        <translation>Não há conta, nuvem nem telemetria. A única exceção é o botão que baixa um modelo de linguagem: ele contata huggingface.co, ou o espelho que você indicar, e não diz nada sobre você ou seus arquivos.</translation>
    </message>
    <message>
        <source>Logs hold no contents.</source>
        <translation>Os registros não têm conteúdos.</translation>
    </message>
    <message>
        <source>They help to find faults. Names of files may stand in them; what stands in your files and what you search for does not. They are sent to nobody.</source>
        <translation>Ajudam a achar falhas. Podem ter nomes de arquivos; não o que está neles nem o que você busca. Não são enviados a ninguém.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Mostrar os registros</translation>
    </message>
    <message>
        <source>The settings name {address} for it. What a text is about can be guessed from what is kept there; the texts themselves and the names of files are not sent.</source>
        <translation>As definições indicam {address} para isso. Do que lá está guardado pode adivinhar-se de que trata um texto; os próprios textos e os nomes dos ficheiros não são enviados.</translation>
    </message>
    <message>
        <source>Nobody else is contacted.</source>
        <translation>Mais ninguém é contactado.</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Por que não pôde ser lido</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>Filtrar por nome ou motivo</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>Show ignored ones</source>
        <translation>Mostrar ignorados</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Aumentar limite</translation>
    </message>
    <message>
        <source>Raise the limit these files are beyond, and read them again</source>
        <translation>Aumentar o limite que estes arquivos passam e relê-los</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Tentar todos de novo</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Arquivos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Deixar de ignorar</translation>
    </message>
    <message>
        <source>Leave them alone until they change, and count them no more</source>
        <translation>Deixá-los em paz até mudarem, e não contá-los mais</translation>
    </message>
    <message>
        <source>Problems with {files}. Everything else is searched as usual.</source>
        <translation>Problemas com {files}. Em tudo o mais se busca como sempre.</translation>
    </message>
    <message>
        <source>{files} are left alone until they change.</source>
        <translation>{files} ficam em paz até mudarem.</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Nada é ignorado</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sem problemas</translation>
    </message>
    <message>
        <source>Every file that holds text could be read.</source>
        <translation>Todo arquivo com texto pôde ser lido.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Ways to go on</source>
        <translation>Formas de continuar</translation>
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
        <translation>O que uma busca pode conter</translation>
    </message>
    <message>
        <source>&quot;exact phrase&quot;</source>
        <translation>&quot;frase exata&quot;</translation>
    </message>
    <message>
        <source>passages that hold these words together come first</source>
        <translation>trechos com estas palavras juntas vêm primeiro</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-palavra</translation>
    </message>
    <message>
        <source>passages that hold this are left out</source>
        <translation>trechos que a contêm ficam de fora</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>um OR outro</translation>
    </message>
    <message>
        <source>passages that hold either come first</source>
        <translation>trechos com um ou outro vêm primeiro</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>um formato, ou document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder of this name, or below this path</source>
        <translation>arquivos em uma pasta com este nome, ou sob este caminho</translation>
    </message>
    <message>
        <source>files called so; * and ? stand for any letters</source>
        <translation>arquivos com este nome; * e ? valem por quaisquer letras</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>trechos neste idioma, por código ou nome</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>arquivos alterados então; também 2024-03, ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>arquivos alterados nos últimos dias (d), semanas (w), meses (m), anos (y)</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>arquivos grandes; também &lt;100kb, 1mb..5mb</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>trechos nestas páginas ou slides</translation>
    </message>
    <message>
        <source>a minus turns a filter round</source>
        <translation>um menos inverte um filtro</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Busca rápida</translation>
    </message>
    <message>
        <source>Search your files by what they say</source>
        <translation>Busque nos seus arquivos pelo que eles dizem</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>Buscar o texto selecionado: {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>Buscar o último texto copiado</translation>
    </message>
    <message>
        <source>The search is still starting</source>
        <translation>A busca ainda está iniciando</translation>
    </message>
    <message>
        <source>What you have typed is searched for then.</source>
        <translation>O que você digitou será buscado então.</translation>
    </message>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Nada próximo; os mais próximos:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Isso não funcionou</translation>
    </message>
</context>
<context>
    <name>QuickFooter</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Go on in the window with this query</source>
        <translation>Continuar na janela com esta busca</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>atalho global tecla lançador seleção área de transferência hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Busca rápida</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Buscar o texto selecionado</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Atalhos de teclado (F1)</translation>
    </message>
</context>
<context>
    <name>ReasonsView</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Mostrar por que este trecho foi encontrado (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why was this found?</source>
        <translation>Por que isto foi encontrado?</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Filtros: {filters}</translation>
    </message>
    <message>
        <source>The sentence nearest to your query is underlined.</source>
        <translation>A frase mais próxima da sua busca está sublinhada.</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Palavras: {words}</translation>
    </message>
    <message>
        <source>Words: none of your query&apos;s</source>
        <translation>Palavras: nenhuma da sua busca</translation>
    </message>
    <message>
        <source>place {rank} by words</source>
        <translation>lugar {rank} pelas palavras</translation>
    </message>
    <message>
        <source>Words: in its title, heading or name; {place}</source>
        <translation>Palavras: no título, cabeçalho ou nome; {place}</translation>
    </message>
    <message>
        <source>Words: {words}; {place}</source>
        <translation>Palavras: {words}; {place}</translation>
    </message>
    <message>
        <source>Meaning: not compared</source>
        <translation>Sentido: não comparado</translation>
    </message>
    <message>
        <source>cosine {cosine}</source>
        <translation>cosseno {cosine}</translation>
    </message>
    <message>
        <source>Meaning: {cosine}, not among the nearest</source>
        <translation>Sentido: {cosine}, não entre os mais próximos</translation>
    </message>
    <message>
        <source>place {rank} by meaning</source>
        <translation>lugar {rank} pelo sentido</translation>
    </message>
    <message>
        <source>Meaning: {cosine}; {place}</source>
        <translation>Sentido: {cosine}; {place}</translation>
    </message>
    <message>
        <source>Read again with your query: its place stays</source>
        <translation>Relido com sua busca: mantém o lugar</translation>
    </message>
    <message>
        <source>Read again with your query: up by {n}</source>
        <translation>Relido com sua busca: sobe {n}</translation>
    </message>
    <message>
        <source>Read again with your query: down by {n}</source>
        <translation>Relido com sua busca: desce {n}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Exportar um relatório</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Incluir os nomes e caminhos de arquivos e pastas</translation>
    </message>
    <message>
        <source>In it are versions, counts, sizes, problems by their kind, your settings for the index, and the last lines of the program&apos;s log. What stands in your files and what you searched for is not. Names and paths are replaced by short hashes unless you include them. It stays on this machine until you send it.</source>
        <translation>Contém versões, contagens, tamanhos, problemas por tipo, suas configurações do índice e as últimas linhas do registro. Não o que está nos seus arquivos nem o que você buscou. Nomes e caminhos são trocados por códigos curtos a menos que você os inclua. Fica neste computador até você enviá-lo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A report for whoever mends a fault</source>
        <translation>Um relatório para quem corrige uma falha</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>O relatório não pôde ser salvo ({reason}). Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>Trecho copiado</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>Trecho copiado com a citação</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abrindo {name}</translation>
    </message>
    <message>
        <source>That is a folder you chose yourself: remove it on the page Folders.</source>
        <translation>É uma pasta que você escolheu: remova-a na página Pastas.</translation>
    </message>
    <message>
        <source>{what} is left out of the search.</source>
        <translation>{what} fica fora da busca.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Leave {what} out of the search?</source>
        <translation>Deixar {what} fora da busca?</translation>
    </message>
    <message>
        <source>Leave the folder {what} and all in it out of the search?</source>
        <translation>Deixar a pasta {what} e tudo nela fora da busca?</translation>
    </message>
    <message>
        <source>Leave all files that end in {what} out of the search?</source>
        <translation>Deixar todos os arquivos que terminam em {what} fora da busca?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Left out on the page Folders.</source>
        <translation>Não é mais encontrado aqui; os arquivos não são tocados. Você pode desfazer isto a qualquer momento, em “Deixado de fora” na página Pastas.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is taken in again.</source>
        <translation>É incluído de novo.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Nothing close; nearest are:</source>
        <translation>Nada próximo; os mais próximos:</translation>
    </message>
    <message>
        <source>Order: {choice}</source>
        <translation>Ordem: {choice}</translation>
    </message>
    <message>
        <source>Groups: {choice}</source>
        <translation>Grupos: {choice}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show filters beside the results</source>
        <translation>Mostrar filtros ao lado dos resultados</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Melhores primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novos primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Maiores primeiro</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por pasta</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por data</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>outra versão</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Abrir na página {page}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Hide those like this</source>
        <translation>Esconder os semelhantes</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Achar arquivos semelhantes</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>Achar trechos semelhantes</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Copiar trecho</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Copiar trecho com citação</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir com…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir com</translation>
    </message>
    <message>
        <source>Leave out of the search</source>
        <translation>Deixar fora da busca</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Este arquivo…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>A pasta {name}…</translation>
    </message>
    <message>
        <source>All files that end in {suffix}…</source>
        <translation>Todos os arquivos que terminam em {suffix}…</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>How large text and everything else is drawn, beyond what the system asks for.</source>
        <translation>O tamanho do texto e de tudo o mais, além do que o sistema pede.</translation>
    </message>
    <message>
        <source>The other size is seen at the next start.</source>
        <translation>O outro tamanho aparece no próximo início.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar agora</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Achar algo semelhante à área de transferência</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>Remover {search}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by what they say</source>
        <translation>Busque nos seus arquivos pelo que eles dizem</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>um trecho de {title}</translation>
    </message>
    <message>
        <source>Choose which folders shall be searched; what is read first is found first.</source>
        <translation>Escolha em quais pastas buscar; o que é lido primeiro é encontrado primeiro.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Ainda sem pastas</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>Buscar em {files}</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>Busque nos seus arquivos</translation>
    </message>
    <message>
        <source>Type words, or ask as you would ask a person. A question in one language also finds answers in another.</source>
        <translation>Digite palavras, ou pergunte como a uma pessoa. Uma pergunta em um idioma também acha respostas em outro.</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Enter abre um arquivo, Ctrl+Enter mostra-o na pasta, Ctrl+C copia seu caminho.</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>Ir para pastas</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Apagar buscas recentes</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Buscas recentes</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>Seção das configurações</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Find a setting</source>
        <translation>Achar uma configuração</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>zoom fonte texto maior acessibilidade escala dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>tradução idioma locale deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>rede internet telemetria proteção dados segurança rastreio</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>backup restaurar padrão json transferir</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>As configurações não puderam ser salvas ({reason}). Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>Configurações salvas como {name}</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>O arquivo não pôde ser lido ({reason}).</translation>
    </message>
    <message>
        <source>All settings are so already.</source>
        <translation>Todas as configurações já estão assim.</translation>
    </message>
    <message>
        <source>Caution: with these, more of your files may be indexed:</source>
        <translation>Atenção: com estas configurações, mais arquivos seus podem ser indexados:</translation>
    </message>
    <message>
        <source>The language model is another one; all texts are learnt anew with it.</source>
        <translation>O modelo de linguagem é outro; todos os textos são reaprendidos com ele.</translation>
    </message>
    <message>
        <source>Recent searches are remembered no longer, and those of before are cleared.</source>
        <translation>As buscas recentes não são mais lembradas, e as anteriores são apagadas.</translation>
    </message>
    <message>
        <source>Not known here, and left alone: {names}</source>
        <translation>Desconhecidas aqui, e deixadas: {names}</translation>
    </message>
    <message>
        <source>Not imported, as these say where your data goes: {names}</source>
        <translation>Não importadas, pois indicam para onde vão seus dados: {names}</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>Aceitar estas configurações?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model stay. Patterns of what is left out go with the other settings; export them first to have them back.</source>
        <translation>Suas pastas, o índice e o modelo de linguagem ficam. Os padrões de exclusão vão com as demais configurações; exporte-as antes para tê-las de volta.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Redefinir todas as configurações?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>The settings were taken.</source>
        <translation>As configurações foram aceitas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>tema escuro noite cores claro</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>adicionar remover diretório biblioteca onde se busca</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>excluir ignorar pular filtro padrões</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>tamanho grande demais tempo arquivos pular</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>IA embedding idioma baixar offline espelho rede</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank ordem relevância qualidade segundo modelo</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU placa gráfica CUDA processador hardware velocidade</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>RAM descarregar repouso liberar</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>bateria pausa energia notebook jogos ruído ventoinha vigiar</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>versão licença ajuda</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <translation>Nenhuma configuração se chama “{words}”.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window&apos;s settings in {file} could not be read. Their last good copy or the defaults are used, and the file is kept beside them.</source>
        <translation>As configurações da janela em {file} não puderam ser lidas. A última cópia boa ou o padrão é usado, e o arquivo é mantido ao lado.</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Usar o padrão</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>Restaurar as últimas configurações</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed again. The settings that could not be read are kept beside the new ones.</source>
        <translation>Os arquivos que você excluiu da busca serão indexados de novo. As configurações que não puderam ser lidas são mantidas ao lado das novas.</translation>
    </message>
    <message>
        <source>Start from the default settings?</source>
        <translation>Começar pelas configurações padrão?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Open {files}</source>
        <translation>Abrir {files}</translation>
    </message>
    <message>
        <source>Copy the paths of {files}</source>
        <translation>Copiar os caminhos de {files}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to search by words again (Esc)</source>
        <translation>Clique para buscar de novo por palavras (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>semelhante a {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed of indexing</source>
        <translation>Velocidade de indexação</translation>
    </message>
    <message>
        <source>Nothing had to be indexed in the last minutes.</source>
        <translation>Nada precisou ser indexado nos últimos minutos.</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>Trechos por segundo</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>Arquivos por segundo</translation>
    </message>
    <message>
        <source>Now {now}, at most {most}</source>
        <translation>Agora {now}, no máximo {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Searchable share</source>
        <translation>Parte pesquisável</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indexar mesmo assim</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Ainda sem pastas</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo novo</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} de {steps}</translation>
    </message>
</context>
<context>
    <name>SystemLinks</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell visão lançador integração</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Desktop search of your system</source>
        <translation>Busca do seu sistema</translation>
    </message>
    <message>
        <source>Your files are found there too, while Desktop Search runs. Nothing leaves this machine.</source>
        <translation>Seus arquivos também são encontrados ali, enquanto o Desktop Search funciona. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>In the overview of GNOME</source>
        <translation>Na visão geral do GNOME</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>In KRunner and the menu of Plasma</source>
        <translation>No KRunner e no menu do Plasma</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <translation>Gravado em {place}</translation>
    </message>
    <message>
        <source>GNOME looks for programs to ask in system folders only. Run this once in a terminal, then log out and in again:</source>
        <translation>O GNOME só procura em pastas do sistema os programas a consultar. Execute isto uma vez em um terminal, depois saia e entre de novo:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Abrir o Desktop Search</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Busca rápida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausar por uma hora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Indexar agora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>UpdateAsker</name>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página dela</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Esta versão não</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>atualização atualizar versão baixar rede internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>New versions</source>
        <translation>Versões novas</translation>
    </message>
    <message>
        <source>Ask for new versions once a week</source>
        <translation>Perguntar uma vez por semana se há versões novas</translation>
    </message>
    <message>
        <source>This contacts {host}. Nothing is sent but the request itself, and nothing is downloaded or installed.</source>
        <translation>Isto contata {host}. Nada é enviado além do próprio pedido, e nada é baixado nem instalado.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Perguntar agora</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página dela</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais recente.</translation>
    </message>
</context>
<context>
    <name>UpkeepCard</name>
    <message>
        <source>Check of all parts</source>
        <translation>Verificação de todas as partes</translation>
    </message>
    <message>
        <source>Check the index</source>
        <translation>Verificar o índice</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espaço no disco</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Índice vetorial</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>{size} were given back.</source>
        <translation>{size} foram devolvidos.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>Não havia nada a devolver.</translation>
    </message>
    <message>
        <source>, its copy {size}</source>
        <translation>, sua cópia {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} are free.</source>
        <translation>Catálogo {catalog}{copy}, vetores {vectors}; {free} livres.</translation>
    </message>
    <message>
        <source>About {size} are not needed.</source>
        <translation>Cerca de {size} não são necessários.</translation>
    </message>
    <message>
        <source>Made from the catalog, nothing is learnt again. Searches go on meanwhile.</source>
        <translation>Feito a partir do catálogo, nada é reaprendido. A busca continua enquanto isso.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de linguagem</translation>
    </message>
    <message>
        <source>It turns text into meaning, on this machine. The one marked suits most people, and can be changed at any time.</source>
        <translation>Ele transforma texto em sentido, neste computador. O marcado serve à maioria e pode ser mudado a qualquer momento.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Beside your other work</source>
        <translation>Ao lado do seu trabalho</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Pular o resto</translation>
    </message>
    <message>
        <source>Start searching</source>
        <translation>Começar a buscar</translation>
    </message>
    <message>
        <source>Indexing begins with Next.</source>
        <translation>A indexação começa com Avançar.</translation>
    </message>
    <message>
        <source>Your files are being indexed meanwhile.</source>
        <translation>Seus arquivos são indexados enquanto isso.</translation>
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
