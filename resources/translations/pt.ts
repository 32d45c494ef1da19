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
        <source>part of the file name</source>
        <translation>parte do nome do arquivo</translation>
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
        <source>Damaged</source>
        <translation>Danificados</translation>
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
        <source>Password-protected</source>
        <translation>Protegidos por senha</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>Sem texto pesquisável</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>A leitura demorou demais</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>Exigem memória demais</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>Causaram uma falha ao serem lidos</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>Encontrados só pelas palavras</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>Pastas que não puderam ser examinadas</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>{n} com senha</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>{n} com danos</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>{n} sem texto</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>{n} acima do tamanho máximo</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>{n} sem permissão</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>{n} com leitura demorada demais</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>{n} com uso excessivo de memória</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>{n} com falha do leitor</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>{n} ilegíveis</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>{n} só pelas palavras</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>{n} sem examinar</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>Salve-os sem senha ou ignore-os.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>Substitua-os por cópias íntegras ou ignore-os.</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>Passe os documentos digitalizados por um programa de reconhecimento de texto (OCR) e ignore o resto.</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>Aumente o limite para lê-los.</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>Altere as permissões e tente de novo.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>Aumente o limite para permitir mais tempo.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>Aumente o limite para permitir mais memória.</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>Estes arquivos são pulados. Salve-os em outro formato ou ignore-os.</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>Veja se a unidade está conectada e tente de novo.</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>O modelo de linguagem falha em algumas partes. Tente de novo com outro modelo ou ignore-os.</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>Estas pastas são puladas. Simplifique o arquivo .gitignore e tente de novo, ou exclua-as da busca.</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>Você pode continuar buscando.</translation>
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
        <translation>{files} a ler</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages} a indexar pelo sentido</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages} a adicionar ao índice vetorial</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>limpeza de uma pasta removida</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>Na fila: {what}.</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>Mudança de {old} para {to}: {done} de {total}. Até lá, {old} é usado.</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>Veja a mensagem abaixo</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificada</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Última verificação: {time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>O índice ainda não foi verificado.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>sem erros</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>erros reparados</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>erros que não puderam ser reparados</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>Índice verificado {time}: {outcome}.</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>Verificando o índice…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>Compactando o índice…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>Reconstruindo o índice vetorial…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>{n} MB já baixados</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>cerca de {n} MB de memória</translation>
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
        <source>Questions in other languages: {score} (published test)</source>
        <translation>Perguntas em outros idiomas: {score} (teste publicado)</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>Qualidade não medida</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>Velocidade desconhecida</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>Velocidade do padrão</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>Cerca de {n}× mais rápido (estimativa)</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>Cerca de {n}× mais lento (estimativa)</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>Contactando o servidor</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Página certa entre as dez primeiras: {figures}</translation>
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
        <source>Passages with “{text}” come first.</source>
        <translation>Trechos com “{text}” vêm primeiro.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>até {date}</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>Trechos com “{text}” são excluídos.</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>Trechos com um destes vêm primeiro: {text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>Só arquivos cujo nome contém: {text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>um formato, ou document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>arquivos em uma pasta com este nome ou sob este caminho</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>Nenhum arquivo cujo nome contenha: {text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>o nome do arquivo contém; * e ? equivalem a quaisquer caracteres</translation>
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
        <source>passages in this language, by its code or name</source>
        <translation>trechos neste idioma, por código ou nome</translation>
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
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>arquivos alterados então; também 2024-03, ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>arquivos alterados nos últimos dias (d), semanas (w), meses (m), anos (y)</translation>
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
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>arquivos grandes; também &lt;100kb, 1mb..5mb</translation>
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
        <source>passages on these pages or slides</source>
        <translation>trechos nestas páginas ou slides</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>Texto de</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>Apenas texto de: {text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>Nenhum texto de: {text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>texto reconhecido</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>texto reconhecido em documentos digitalizados e imagens</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>documentos digitalizados e imagens</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>Você quis dizer {filter}?</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Faltam as aspas de fechamento.</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>Nenhuma pasta indexada tem este nome. “{part}” é ignorado.</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>“{part}” é ignorado.</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>“{part}” é buscado como palavras.</translation>
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
        <source>{kind} ({format})</source>
        <translation>{kind} ({format})</translation>
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
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
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
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation>
            <numerusform>%Ln novo resultado</numerusform>
            <numerusform>%Ln novos resultados</numerusform>
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
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation>
            <numerusform>Contagem de %Ln arquivo ao todo.</numerusform>
            <numerusform>Contagem de todos os %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>%Ln arquivo compactado ou e-mail a abrir</numerusform>
            <numerusform>%Ln arquivos compactados e e-mails a abrir</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>em {place}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>Aprendido de %Ln busca</numerusform>
            <numerusform>Aprendido de %Ln buscas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Nada aprendido ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover the top %Ln result(s).</source>
        <translation>
            <numerusform>Contagem do primeiro resultado (%Ln).</numerusform>
            <numerusform>Contagem dos %Ln primeiros resultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>%Ln resultado mais fraco</numerusform>
            <numerusform>%Ln resultados mais fracos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>Mostrar %Ln resultado mais fraco</numerusform>
            <numerusform>Mostrar %Ln resultados mais fracos</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>Sem correspondências fortes. Resultados mais próximos:</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>Isto não exclui da busca nenhum arquivo indexado.</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>Isto exclui %Ln arquivo da busca.</numerusform>
            <numerusform>Isto exclui %Ln arquivos da busca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>Isto exclui %Ln arquivo da busca; indexados: {indexed}.</numerusform>
            <numerusform>Isto exclui %Ln arquivos da busca; indexados: {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>%Ln configuração será alterada.</numerusform>
            <numerusform>%Ln configurações serão alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>falta menos de 1 min</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>falta cerca de %Ln min</numerusform>
            <numerusform>faltam cerca de %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>faltam cerca de {n} h</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>Nenhum arquivo pesquisável encontrado nestas pastas.</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files} ({size}): pesquisáveis pelas palavras em {words}, pelo sentido em {meaning} (estimativa).</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>Mais de {files} ({size}): pesquisáveis pelas palavras em mais de {words}, pelo sentido em mais de {meaning}.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>cerca de %Ln minuto</numerusform>
            <numerusform>cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>cerca de %Ln hora</numerusform>
            <numerusform>cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>cerca de %Ln dia</numerusform>
            <numerusform>cerca de %Ln dias</numerusform>
        </translation>
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
        <source>From a scan</source>
        <translation>De um documento digitalizado</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De uma imagem</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>Texto reconhecido</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>Texto reconhecido, pode conter erros</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Todas as palavras</translation>
    </message>
    <message>
        <source>&quot;{word}&quot;</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>Contains {words}</source>
        <translation>Contém {words}</translation>
    </message>
    <message>
        <source>Similar meaning ({score})</source>
        <translation>Sentido semelhante ({score})</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Aguardando: {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Procurando alterações…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lendo arquivos…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>Indexando pelo sentido…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>Reconhecendo texto…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>Reparando o índice…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>Limpando uma pasta removida…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>modo de economia de energia</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>o computador está quente</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>uma apresentação ou um vídeo</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>todos os arquivos pesquisáveis pelo sentido ({percent}% do texto)</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>{percent}% dos arquivos pesquisáveis pelo sentido</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln page(s)</source>
        <translation>
            <numerusform>{done} de %Ln página</numerusform>
            <numerusform>{done} de %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Text recognition paused</source>
        <translation>Reconhecimento de texto em pausa</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>Reconhecimento de texto: {pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>Mudança de {old} para {new}: {done} de {all} trechos</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>Mudança de {old} para {new}: {done} de {all} trechos. Até lá, {old} é usado.</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>Carregando o modelo de linguagem</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>Primeiro arquivo (%Ln)</numerusform>
            <numerusform>Primeiros %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>Também buscado: {words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>Encontrados só pelas palavras. Os resultados pelo sentido virão quando o modelo de linguagem tiver carregado.</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>Encontrados só pelas palavras. Nenhum modelo de linguagem está instalado.</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>Encontrados só pelas palavras. O modelo de linguagem só aceita inglês.</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>Os arquivos podem ser encontrados assim que são lidos.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Ainda sem resultados</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>Os resultados são atualizados à medida que mais arquivos são indexados.</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>Nenhum resultado com estes filtros</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>Remova um filtro ou tente outras palavras.</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>Digite algumas palavras ou uma pergunta.</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>Nenhum arquivo contém estas palavras</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>Os resultados pelo sentido virão quando o modelo de linguagem tiver carregado.</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>Só as palavras foram buscadas, porque nenhum modelo de linguagem está instalado. Escolha um nas Configurações.</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>Só as palavras foram buscadas, porque o modelo de linguagem só aceita inglês. Escolha outro nas Configurações.</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>Nenhum arquivo corresponde</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>Tente outras palavras ou uma pergunta completa, em qualquer idioma.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Ainda sem pastas</translation>
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
        <source>a program is in full screen</source>
        <translation>um programa em tela cheia</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Baixando {model}: {percent}%</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} de {all} arquivos</translation>
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
        <source>Language model failed: words only</source>
        <translation>O modelo de linguagem falhou: só palavras</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Nada está indexado ainda</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Até agora: {facts}.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Nada a procurar</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-book</translation>
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
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivo compactado</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>Arquivo {type}</translation>
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
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Pastas e exclusões</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Reconhecimento de texto</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Indexação em segundo plano</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>Inicialização e bandeja</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Busca rápida</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>Assistentes de IA</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
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
        <source>In the preview</source>
        <translation>Na prévia</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation>Em um resultado</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>Na busca rápida</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Mostrar atalhos de teclado</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Ir à caixa de busca</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>Nenhum assistente perguntou nada ainda.</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>Nenhum assistente perguntou nada hoje.</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>{program} perguntou %Ln vez</numerusform>
            <numerusform>{program} perguntou %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>Hoje: {calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Encontrar similares</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Written by {model}</source>
        <translation>Escrito por {model}</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>“{passage}”</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Seus arquivos não parecem responder a isso.</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program}: {request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>Programa sem nome</translation>
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
        <source>Save or unsave this search</source>
        <translation>Salvar esta busca ou tirá-la das salvas</translation>
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
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Copiar trecho com citação</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>Selecionar vários arquivos, mais um ou todos</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>Mostrar cópias e versões semelhantes</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultá-las</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>Por que este resultado?</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima correspondência</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Correspondência anterior</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Mostrar ou ocultar a busca rápida</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Buscar o texto selecionado</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>Próximo arquivo ou anterior</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>Cinco arquivos para frente ou para trás</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>Mostrar a prévia e depois passar para ela</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Ocultar a prévia</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Abrir esta busca na janela</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>Ocultar a busca rápida</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Achar algo semelhante à área de transferência</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Achar arquivos semelhantes</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>A versão {version} está disponível.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation>Não foi possível contactar {host}. Verifique sua conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>{host} não tem informações de atualização no momento. Tente mais tarde.</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>{host} redirecionou para um endereço inseguro. A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>A resposta de {host} é grande demais e foi rejeitada.</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>A resposta de {host} não está assinada pelos desenvolvedores e foi rejeitada.</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>A resposta de {host} é inválida e foi rejeitada.</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>A resposta de {host} indica uma versão anterior a esta e foi rejeitada.</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>A resposta de {host} é mais antiga que a anterior e foi rejeitada.</translation>
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
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{setting}: {change}</source>
        <translation>{setting}: {change}</translation>
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
        <source>reordered</source>
        <translation>ordem alterada</translation>
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
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>Como link Markdown</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>Como BibTeX</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>A indexação está bloqueada</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>O modelo de linguagem falhou</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>Seus arquivos são pesquisados só pelas palavras.</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>Pasta indisponível</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder}: seus resultados são mantidos. Se ela não existe mais, remova-a na página Pastas.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Pontuação: {score} de 100</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>Conteúdo quase igual.</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Correspondência fraca</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>Correspondência forte</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>Correspondência muito forte</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine} (incluído)</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine}: {languages} e mais %Ln idioma</numerusform>
            <numerusform>{engine}: {languages} e mais %Ln idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine}: {languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>Trechos enviados: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>%Ln afirmação sem apoio removida</numerusform>
            <numerusform>%Ln afirmações sem apoio removidas</numerusform>
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
        <translation>Busque nos seus arquivos pelo sentido. Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Licenças…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>Um assistente que você conectar abaixo poderá buscar nas pastas que marcar aqui e ler o texto dos arquivos. Ele não pode alterar nada. O que lê, costuma enviar ao seu provedor, a menos que o modelo de linguagem rode neste computador. Arquivos excluídos e prováveis segredos ficam de fora.</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>Acesso aos seus arquivos</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder} (fora do índice)</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>Assistentes podem buscar nesta pasta</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>Ainda não há pastas no índice.</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>Os assistentes não encontram nada até você marcar uma pasta.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>Texto copiado com a citação</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>As respostas estão desativadas. Você pode reativá-las nas configurações, em Modelo de linguagem.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>Resposta nos seus arquivos</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>Mais ações para a resposta</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>Copiar tudo com citações</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>Não mostrar respostas</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>Buscando em seus arquivos…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>Escrevendo… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>O modelo de linguagem está lendo… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Seus arquivos não parecem responder a isso.</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>Resultados mais próximos:</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Salvar como Markdown</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>As respostas não puderam ser salvas ({reason}). Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>Este arquivo mudou desde então. Pergunte de novo.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>Faça uma pergunta sobre seus arquivos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Salvar como Markdown…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Ocultar a prévia</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>As respostas são escritas por um modelo de linguagem. Cada afirmação só é mostrada com uma citação encontrada em seus arquivos. Confira neles as importantes.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Perguntas e respostas</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{model} em {address}</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>Pergunte a seus arquivos</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>As respostas são escritas por um modelo de linguagem que roda neste computador. Instale Ollama, LM Studio ou llama.cpp, baixe um modelo nele e escolha-o nas configurações.</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>Escolher um servidor…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>IA MCP Claude Codex Cursor LM Studio VS Code chat agente ferramentas permissão consentimento</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>assistentes IA registro histórico quem perguntou pedidos</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>{program} está desconectado.</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>{program} está conectado. Reinicie-o.</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>Os registros são apagados definitivamente.</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>Apagar o registro dos assistentes?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>In the background</source>
        <translation>Em segundo plano</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este ambiente de trabalho não tem bandeja.</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>Iniciar ao entrar na sessão, sem abrir a janela</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>Para reabrir a janela, inicie o programa de novo.</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>Salvo em {place}</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>O motor de busca parou.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>bandeja início sessão segundo plano fechar minimizar aviso tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation>Na bandeja, ele continua indexando, para que a busca seja instantânea. Você pode mudar isso nas Configurações.</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>Manter o Desktop Search em execução?</translation>
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
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>Indexação em segundo plano</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>Você pode buscar enquanto os arquivos são indexados. Estas opções podem ser alteradas a qualquer momento nas Configurações.</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>Pausar na bateria</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>A indexação é retomada quando o computador é ligado à tomada. Você pode continuar buscando.</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>Pausar enquanto um aplicativo estiver em tela cheia</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>Jogos, filmes e apresentações têm toda a velocidade do computador.</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>Usar todos os núcleos do processador na sua ausência</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Enquanto você usa o computador, um núcleo fica livre.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Iniciar quando você entrar</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>Nenhuma janela se abre. Arquivos novos e alterados são indexados imediatamente.</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>Fica em execução na bandeja do sistema, para que a busca seja instantânea.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Continuar quando a janela é fechada</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <source>Error in {program}</source>
        <translation>Erro em {program}</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>Este é um erro do programa. Seus arquivos e o índice não são afetados. Os detalhes abaixo ajudam a corrigi-lo. Eles podem incluir nomes dos seus arquivos e ficam neste computador, a menos que você os envie.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>O que os assistentes perguntaram</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Apagar o registro</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Disconnect {program}</source>
        <translation>Desconectar {program}</translation>
    </message>
    <message>
        <source>Connect {program}</source>
        <translation>Conectar {program}</translation>
    </message>
    <message>
        <source>This changes {file}. Everything else in the file stays as it is.</source>
        <translation>Isto altera {file}. Todo o resto do arquivo fica como está.</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>Uma cópia do arquivo antes da primeira alteração fica ao lado dele: {name}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>Gravar a alteração</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>Remover filtro: {part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>Filtros ativos</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>Conectar um assistente</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>Adiciona {app} ao arquivo de configuração do assistente. Você vê a alteração antes de ela ser gravada. Depois, reinicie o assistente.</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>Para outro assistente, informe este comando como servidor MCP:</translation>
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
        <source>Update…</source>
        <translation>Atualizar…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Não encontrado neste computador</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>Conectado com outro comando</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>Não foi possível entender {file}. Corrija-o em um editor.</translation>
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
        <source>Files with text. All others are found by name only.</source>
        <translation>Arquivos com texto. Os demais são encontrados só pelo nome.</translation>
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
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation>O índice é copiado e verificado antes que a cópia antiga seja apagada. Até lá, a busca fica indisponível. Ao terminar, o programa é reiniciado.</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>Parando o motor de busca…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>Todos os arquivos são indexados de novo, o que pode levar horas. Seus arquivos, pastas, configurações e modelos de linguagem são mantidos.</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>Limpando o índice…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>Copiando e verificando o índice…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>O índice não pôde ser movido. Ele continua no local anterior.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>O índice não pôde ser limpo. Tente de novo. O registro contém os detalhes.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Storage locations</source>
        <translation>Locais de armazenamento</translation>
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
        <source>Index size: {size}</source>
        <translation>Tamanho do índice: {size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell visão lançador integração</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>Só a CPU está disponível. Para usar uma GPU, instale {app} com Python, como explica o arquivo README.</translation>
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
        <source>A folder on this computer.</source>
        <translation>Uma pasta neste computador.</translation>
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
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Veja se o disco ou a unidade de rede está presente e tente de novo.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Verifique o endereço do espelho nas Configurações.</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>Corresponde a um arquivo .gitignore.</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>Uma imagem tem mais de {count} megapixels e foi ignorada.</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>Outra página foi solicitada.</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>Outro usuário pode gravar em {folder}.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>Arquivo compactado, encontrado pelo nome.</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>Arquivo compactado; seu conteúdo não é indexado.</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>Arquivos compactados aninhados em mais de {count} níveis não foram lidos.</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>Arquivo de áudio, encontrado pelo nome.</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>O melhor para achar traduções, também em idiomas raros. Menos bom para responder a perguntas.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>Altere as permissões do arquivo ou exclua-o da busca com um padrão nas configurações.</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>Veja se ele está em execução e se o endereço, o certificado e o token estão corretos.</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>Veja se o disco tem espaço livre.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>Veja se o disco está conectado e se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>Veja se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>Veja se é uma pasta e se você tem permissão de gravação nela e no seu conteúdo.</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>Veja se você tem permissão de gravação ali.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>Verifique a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>Verifique a escrita ou conecte a unidade.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Verifique a escrita.</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>Escolha Verificar na página Saúde.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>Escolha um arquivo criado com Exportar.</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>Escolha um arquivo com texto.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Escolha uma pasta neste computador.</translation>
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
        <source>Choose another program.</source>
        <translation>Escolha outro programa.</translation>
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
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation>Feche antes esse programa, ou use outra pasta com --base-dir.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílica</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>Padrão. Incluído.</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanágari</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>Não confie nele. Obtenha o modelo dos autores.</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>Não confie nele. Use outro espelho, ou nenhum.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Baixe-o de novo.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>Restaure antes a última cópia boa, ou use o padrão.</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>Fonte, encontrada pelo nome.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grega</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebraica</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>Se ele deveria conter texto, abra-o no próprio aplicativo e salve-o de novo.</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>A indexação falhou com um erro inesperado. O registro contém os detalhes.</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>A indexação então continua automaticamente.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>É um dispositivo, um pipe ou um socket, não um arquivo.</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>É um link simbólico. Links não são seguidos; seus destinos são indexados se estiverem em uma pasta escolhida.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Tem níveis de aninhamento demais.</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>Faz parte dos dados deste programa.</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>Será reconstruído na próxima inicialização.</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>Ele é reconstruído a partir do catálogo. Nada se perde.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>Ele é reconstruído a partir do índice. Nada se perde.</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>Uma nova tentativa é feita na próxima inicialização. Você também pode tentar de novo agora.</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>Está armazenado só na nuvem.</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>Foi movido ou apagado. A próxima revisão o remove dos resultados.</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>Ele não foi movido. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>Foi reconstruído sem recalcular os vetores.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreana</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>Acima do limite de tamanho.</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>Versão maior do padrão.</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>Deixe-a como está ou exclua-a da busca.</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>Listado na página Saúde.</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>Pasta local</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>Mova esse arquivo e reinicie. Seus arquivos são então indexados de novo; eles não são alterados.</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>Nada a fazer. Tente de novo após uma atualização do programa ou com outro modelo.</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>Nenhum aplicativo está definido para abrir este arquivo.</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>Nenhum aplicativo está definido para abrir páginas da web.</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>Sem permissão para ler este arquivo.</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>Sem texto legível, encontrado pelo nome.</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>Não há texto neste arquivo.</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>Não há espaço em disco suficiente para uma cópia do índice.</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>Nada é indexado até você escolher o que usar no lugar delas, porque elas podem excluir arquivos da busca.</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>Mais antigo. Otimizado para comparar frases.</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>Uma contagem de trechos estava errada e foi corrigida.</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>Um trecho danificado foi removido.</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>Um texto danificado foi restaurado.</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>Um vetor danificado foi restaurado.</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>Um arquivo é lido de novo.</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>Corresponde a um dos seus padrões.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>Um trecho deste arquivo não pôde ser indexado pelo sentido. Ele é encontrado só pelas palavras.</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>Um texto tinha um estado errado de indexação pelo sentido, que foi corrigido.</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>Um texto estava marcado por engano como com ou sem palavras; corrigido.</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>Um vetor inutilizável foi removido; ele é recalculado onde for necessário.</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>Só arquivos que estão no índice podem ser comparados.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>Apenas parte do conteúdo foi lida, porque a leitura demora demais.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>Apenas parte do conteúdo foi lida, porque descompactado ele é grande demais.</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>Apenas os primeiros {count} arquivos contidos nele foram lidos.</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>Somente as primeiras {count} imagens foram reconhecidas.</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>Abra-o no próprio aplicativo e salve uma cópia em PDF.</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>Abra-o no próprio aplicativo e salve-o de novo, ou obtenha uma nova cópia.</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>Abra o arquivo no próprio aplicativo.</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>Otimizado para comparar frases. Menos bom para achar trechos longos.</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>Otimizado para perguntas.</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>A página {page} tem mais de {count} megapixels e foi ignorada.</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>A página {page} está danificada e foi ignorada.</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>Remova-o ou obtenha uma nova cópia.</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>Reinicie o programa ou escolha outro modelo nas Configurações.</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>Reinicie o programa.</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>Os resultados são só pelas palavras.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>Tente de novo após uma atualização do programa ou exclua a pasta da busca.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>Tente de novo após uma atualização do programa ou relate-o. O registro contém os detalhes.</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>Tente de novo ou salve-o em outro formato.</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>Verifique se o reconhecimento de texto está ativado nas configurações. Se não encontrar texto, digitalize o documento novamente com melhor qualidade.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>Salve-o de novo em um formato mais novo ou relate-o. O registro contém os detalhes.</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>Documento digitalizado sem texto.</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>A busca pelo sentido então volta a funcionar.</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>Defina um aplicativo padrão para este tipo de arquivo no seu gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>Defina um navegador padrão nas configurações do sistema.</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>Inicie-a de novo. Ela continua de onde parou.</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>Inicie o programa de novo. Ele é então restaurado da última cópia.</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>Inicie o programa de novo. O índice é então restaurado.</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>O reconhecimento de texto não inicia.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>O reconhecimento de texto de uma imagem do documento falhou ou levou mais de {limit_s} segundos.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>O reconhecimento de texto falhou ou levou mais de {limit_s} segundos na página {pages}.</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>O reconhecimento de texto está desativado.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandesa</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>Esse programa não está mais instalado.</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>A cópia de segurança do índice estava danificada e foi removida. Uma nova é criada.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>As tabelas de consulta do catálogo estavam danificadas e foram reconstruídas.</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>Os dados lidos diferem dos dados gravados.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>O padrão.</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>O motor está encerrando.</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>O leitor de arquivos não inicia.</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>O espaço liberado é mantido. A próxima execução continua daí.</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>O modelo de linguagem falhou em uma consulta e está sendo reiniciado.</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>O modelo de linguagem falhou em algum texto.</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>O modelo de linguagem falha nesta consulta.</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>O modelo de linguagem está iniciando.</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>O modelo de linguagem foi removido.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>O modelo não pode ser gravado em {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>O modelo não pôde ser copiado: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>O modelo não pôde ser iniciado. O registro contém os detalhes.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>O modelo falha; por isso, textos novos são encontrados só pelas palavras. O registro contém os detalhes.</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>O arquivo do modelo tem um tamanho de bloco desconhecido.</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>O arquivo do modelo tem um formato desconhecido.</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>O programa falhou duas vezes ao ler este arquivo; por isso, ele é pulado.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>O programa parou de responder duas vezes ao examinar esta pasta; por isso, ela é pulada.</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>O leitor falhou neste arquivo. O arquivo provavelmente está danificado.</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>O texto reconhecido de uma imagem estava danificado. Ele é reconhecido de novo.</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>O texto reconhecido de {count} imagens estava danificado. Elas são reconhecidas de novo.</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>O motor em execução não responde.</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>O motor de busca parou antes de responder.</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>O sistema ou outro programa interrompeu o leitor várias vezes enquanto ele lia este arquivo.</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>O texto de arquivos {format} não pode ser lido.</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>O índice vetorial não encontrou as próprias entradas.</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>O índice vetorial é então reconstruído automaticamente. Você pode continuar buscando.</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>O índice de palavras e os trechos divergiam. O índice de palavras foi reconstruído.</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>O índice de palavras em {file} está danificado.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>O índice de palavras está danificado e não pôde ser reconstruído.</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>Depois, execute de novo. A execução continua de onde parou.</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>Já há um índice em {folder}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Não há a pasta {folder}.</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>Não há modelo &quot;{model}&quot; para baixar.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Não há nada em {path}.</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>Estas configurações foram exportadas por outra versão deste programa.</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>Elas valem até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>Este PDF parece um documento digitalizado: contém imagens, mas nenhum texto.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>Este arquivo não pode ser indexado: seu conteúdo causou um erro no programa.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Este arquivo não pode ser lido ({reason}).</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>Este arquivo não pode ser lido: seu conteúdo causou um erro no programa.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>Este arquivo não contém texto.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Este arquivo não pôde ser lido.</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>Este arquivo não corresponde à sua extensão ou está danificado.</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>Este arquivo não tem texto para comparar.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>Este arquivo está danificado, incompleto ou em um formato não compatível.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este arquivo está danificado.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>Este arquivo passa do limite de {limit_mb} MB.</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>Este arquivo está protegido por senha ou DRM.</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>Este arquivo foi salvo por uma versão do Word anterior a 1997.</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>Esta pasta não é mais indexada.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>Esta pasta está em uma unidade de rede, onde um índice pode ser danificado.</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>Isto não é um nome de pasta.</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>Este não é um arquivo de configurações deste programa.</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>Esta página não pode ser renderizada.</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>Esta página não pôde ser renderizada. O arquivo provavelmente está danificado.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>Esta imagem é grande demais para ser mostrada aqui ({width} × {height} pixels).</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>Para aumentar o limite: sudo sysctl {setting} - para mantê-lo: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>Tente de novo. Se falhar outra vez, um proxy ou o espelho está alterando os arquivos.</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>Tente de novo. O registro contém os detalhes.</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>Tente de novo: o download é retomado.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>Ative-o nas configurações e tente de novo.</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>Até lá, a busca é só pelas palavras.</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>Até lá, a busca é feita diretamente nos vetores do catálogo. Nada se perde.</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>Use um com model.safetensors, ou converta-o com save_pretrained do sentence-transformers.</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>Use o padrão em vez disso.</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>Vídeo, encontrado pelo nome.</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>Você pode mandar reconhecer o texto de novo.</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>Suas configurações podem ser lidas; por isso, não há nada a escolher.</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>Suas configurações não podem ser lidas; por isso, não podem ser alteradas.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Escolha a pasta de um deles.</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74 idiomas</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>Aceite-a em {page} com uma conta, baixe o modelo lá ou com `hf download {model}` e importe a pasta dele nas Configurações.</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>Permita primeiro este servidor nas configurações.</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>Pergunte de novo ou veja as mensagens do servidor.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Verifique se o disco não está cheio nem somente leitura.</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>Verifique se você tem permissão de gravação.</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>Verifique se você pode gravar nele e tente de novo.</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>Veja as mensagens do servidor.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Escolha um modelo menor ou feche outros programas.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>Escolha um modelo menor ou aumente o limite nas configurações.</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>Escolha outro endereço nas configurações.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Escolha a pasta do próprio modelo.</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>Escolha a pasta que o contém.</translation>
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
        <source>Compacting was stopped.</source>
        <translation>A compactação foi interrompida.</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation>Conecte a unidade.</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>Corrija-o em um editor ou adicione a entrada você mesmo.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrija o arquivo ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Havia contadores errados, que foram corrigidos.</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>Decida se quer excluí-la da busca em {folder} ou mantê-la como parte dessa pasta.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Baixe-o de novo ou escolha outro modelo nas Configurações.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>Inglês e chinês</translation>
    </message>
    <message>
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>Digite um como http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>Exporte-as de novo com esta versão.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>Arquivos deste tipo ({type}) não contêm texto para buscar.</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>Os arquivos alterados desde então são lidos de novo.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Para trechos longos.</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>Libere espaço em disco e veja se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>Libere espaço nesse disco e reinicie.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libere espaço nesse disco e tente de novo.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>Libere espaço nesse disco e tente de novo. O download é retomado.</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>Libere espaço no disco com o índice e tente de novo.</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>Libere antes espaço ali.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libere espaço ali ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Libere espaço ali.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espaço.</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>GPU recomendada.</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>GPU recomendada. Os autores não publicam pesos safetensors: converta-o em outro lugar e importe a pasta.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Dê a si permissão de leitura.</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>Aplicam-se os termos de uso do Google. O download exige uma conta em huggingface.co.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>Metade do tempo do padrão.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Se confia nele, aumente o limite de tamanho nas configurações.</translation>
    </message>
    <message>
        <source>Imported, treated as {model}.</source>
        <translation>Importado, tratado como {model}.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
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
        <source>It belongs to another of the chosen folders.</source>
        <translation>Pertence a outra das pastas escolhidas.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Pertence ao sistema ou a uma ferramenta, como um cache ou um pacote instalado.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>Não é possível acompanhar suas alterações ({reason}); por isso, é revista a cada poucos minutos.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>Não contém configurações.</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>Não pôde ser reconstruído; por isso, a busca exata é usada.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>É um arquivo temporário, de trava ou de cópia.</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>Está completo de novo.</translation>
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
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Está faltando, e sua cópia não pode ser lida.</translation>
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
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>Está em uma unidade de rede ou virtual ({kind}) que não informa alterações; por isso, é revista a cada poucos minutos.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>É grande demais.</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>O texto está nas páginas {first} a {last}.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Veja a alteração novamente.</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>Mais de 200 idiomas, ajustado para 52</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>Precisa de GPU: uma CPU é lenta demais para o limite de tempo, e os resultados mantêm a ordem.</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>Nenhum aplicativo está definido para abrir arquivos {kind}.</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>Nenhum servidor responde em {address}.</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>Não há espaço em disco suficiente para o modelo na pasta de modelos ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>Não há espaço em disco suficiente para o modelo: ele precisa de {needed_mb} MB, e há {free_mb} MB livres na pasta de modelos ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>Não há espaço em disco suficiente para {model} na pasta de modelos ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>Não há espaço em disco suficiente para {model}: faltam {left_mb} MB a baixar, e há {free_mb} MB livres na pasta de modelos ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>Não há espaço em disco suficiente em {folder} para o modelo {model}.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>Não há espaço em disco suficiente em {folder}.</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>Não há espaço em disco suficiente para compactar o índice: há {free} livres dos {needed} necessários.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>Nada é indexado: o disco com o índice está cheio ({folder}). Você pode continuar buscando. Libere espaço. A indexação então continua automaticamente.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>Nada é indexado: não é possível gravar no índice em {folder}{reason}. Você pode continuar buscando. Veja se o disco não é somente leitura e se você tem permissão de gravação. A indexação então continua automaticamente.</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>Nada foi importado, porque estas configurações são inválidas: {names}.</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>Só o nome pode ser encontrado.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>Só os primeiros {limit_mb} MB do texto deste arquivo são pesquisáveis.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Só os primeiros {limit_mb} MB das células desta planilha são pesquisáveis.</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>Só os primeiros {limit} trechos deste arquivo são pesquisáveis.</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>Parte do índice está danificada ({count} trechos ou vetores).</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>Ler este arquivo exige mais de {limit_mb} MB de memória.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>Ler este arquivo levou mais de {limit_s} segundos.</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>Remova antes {folder}.</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>Renderizar esta página leva mais de {limit_s} segundos.</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>Renderizar esta página exige mais de {limit_mb} MB de memória.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Busque de novo.</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>Servidores que exigem uma chave não são aceitos.</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>Encurte-a e pergunte de novo.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>Simplifique os padrões em {file} e tente de novo.</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>Parte do texto não pode ser reconhecida. Se estiver em uma escrita como a cirílica, a grega ou a árabe, instale o Tesseract OCR com o idioma do texto.</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>Inicie o servidor do modelo de linguagem ou escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>Texto na escrita {script} não pode ser reconhecido. Instale o Tesseract OCR com o idioma {language}.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>Texto na escrita {script} não pode ser reconhecido. Instale o pacote {package}.</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>Os textos são processados em lotes menores, porque o modelo de linguagem está limitado a {limit_mb} MB.</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>A resposta foi cortada no limite de tamanho.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>A conexão com {server} foi perdida ({reason}).</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>O padrão com os pesos originais.</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>O disco com o índice está cheio ({folder}).</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>O download de {model} não corresponde a {server}: {file} tem outra soma de verificação. Ele foi apagado.</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>O download de {model} foi interrompido.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>O modelo &quot;{model}&quot; não é um modelo conhecido nem uma pasta.</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>O modelo {model} não pode ser carregado ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>O modelo {model} não pode ser iniciado ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>O modelo {model} não está neste computador.</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>O arquivo {file} é inválido ({reason}). Corrija-o ou apague-o.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>A pasta {folder} não pode ser lida ({reason}). Seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>A pasta {folder} não pôde ser lida por completo. Seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>A pasta {folder} está vazia e em uma unidade diferente da anterior. Seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>A pasta {folder} é pulada, porque o programa parou de responder duas vezes ao examiná-la. Seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>A pasta {folder} está indisponível. Seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>O hub tem {model} sem pesos safetensors ou sem tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>O modelo importado {model} não está mais neste computador.</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>O índice não pode ficar em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>O índice não pode ser movido para dentro de si mesmo.</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>O índice copiado para {file} está danificado.</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>O índice não pôde ser movido: {reason}.</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>O índice em {file} não pode ser usado no momento ({reason}).</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>O índice em {file} está danificado.</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>O índice em {file} foi criado por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>O índice em {file} foi criado por uma versão mais antiga deste programa, e não é possível gravar nele.</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>O índice em {folder} está em uso ({user}).</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>O índice está sendo compactado.</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>O índice está sendo verificado.</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>O índice já está em {folder}.</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>O índice estava danificado e está sendo reconstruído a partir dos seus arquivos.</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>O índice estava danificado e foi restaurado da cópia de segurança de {date}.</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>O índice estava vazio e está sendo reconstruído a partir dos seus arquivos.</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>O índice estava vazio e foi restaurado da cópia de segurança de {date}.</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>O índice estava faltando e está sendo reconstruído a partir dos seus arquivos.</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>O índice estava faltando e foi restaurado da cópia de segurança de {date}.</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>O índice foi movido para {folder}, que está indisponível.</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>O modelo de linguagem não respondeu na forma que pode ser verificada. Tente um modelo maior.</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>O modelo de linguagem precisa de {used_mb} MB de memória, mas seu limite é de {limit_mb} MB. Aumente o limite nas configurações ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>O servidor do modelo de linguagem encerrou a conexão antes do fim da resposta.</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>O servidor do modelo de linguagem relata um erro: {reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>O modelo de linguagem passou do limite de tempo.</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>Não é possível gravar o registro dos assistentes em {file}: {reason}.</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>O arquivo do modelo {file} não é o que este programa espera.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>O modelo em {folder} não pode ser carregado ({reason}).</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>O modelo em {folder} não indica o comprimento dos vetores.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>O modelo em {folder} não tem tensores nos pesos.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>O modelo em {folder} não tem tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>O modelo em {folder} não tem pesos no formato safetensors, o único que é carregado.</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>O modelo em {folder} não tem {file}.</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>O modelo em {folder} não é carregado: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>O modelo em {folder} exige código próprio ({kind}), que nunca é executado.</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>O modelo em {folder} devolve {count} valores por trecho, mas um modelo de reordenação devolve um.</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>O modelo {model} não funciona: ele devolve o mesmo vetor para todos os textos, ou nenhum.</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>O modelo {model} não funciona: {reason}.</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>O antigo fica guardado como {folder}.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>A página não pode ser mostrada: {reason}.</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>O programa em {address} não é um servidor de modelo de linguagem.</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>O modelo de reordenação {model} não está instalado.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>A solicitação falhou.</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>O servidor em {address} redireciona para outro endereço.</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>O servidor não tem um modelo chamado {model}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>A configuração {name} não pode ser mudada para este valor.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>A configuração {name} tem um valor inválido.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>A configuração {name} tem um valor inválido. O padrão é usado.</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>Falta a configuração {name}.</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>A configuração {name} está fora dos limites. {value} é usado.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>As configurações não puderam ser salvas ({reason}).</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>Os dados guardados de {count} arquivos estavam danificados. Os arquivos são lidos de novo.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>O sistema informa: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>O limite do sistema de pastas que podem ser acompanhadas foi atingido; por isso, é revista a cada poucos minutos.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>O limite do sistema de programas que podem acompanhar pastas foi atingido; por isso, é revista a cada poucos minutos.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>O tokenizador do modelo em {folder} não pode ser lido ({reason}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>As configurações ilegíveis não puderam ser postas de lado ({reason}).</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>O índice vetorial tinha vetores danificados ({count}).</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>O índice vetorial em {folder} não encontra as próprias entradas.</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>Faltam ao índice vetorial em {folder} vetores que ele conta.</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>O índice vetorial em {folder} foi alterado por outro programa.</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>O índice vetorial em {place} não pode ser usado ({reason}).</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>O índice vetorial está sendo reconstruído.</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>Faltavam ao índice vetorial {missing} textos, e sobravam {extra}.</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>O índice vetorial não foi reconstruído: são necessários {needed} livres no disco, e só há {free}.</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>O servidor de vetores {server} responde com o estado {status}.</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>Não é possível contactar o servidor de vetores {server} ({reason}).</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>O servidor de vetores {server} recusa o token.</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>Os pesos em {file} não são um arquivo safetensors completo ({reason}).</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>Este arquivo não tem texto na página {page}.</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>Este arquivo não tem texto.</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>Este arquivo ocuparia mais de {limit_mb} MB ao ser descompactado.</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>Isso não é seguido. Digite o endereço do próprio servidor do modelo de linguagem.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Isto não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>Esta pergunta é longa demais para o modelo de linguagem.</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>Não foi possível ler as suas configurações em {file}.</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address} não é um endereço válido de servidor de vetores. Use a forma https://host:porta.</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} não está neste computador.</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>{count} contagens de trechos estavam erradas e foram corrigidas.</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>{count} trechos danificados foram removidos.</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>{count} textos danificados foram restaurados.</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>{count} vetores danificados foram restaurados.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>{count} arquivos são lidos de novo.</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>{count} pastas não puderam ser lidas, como {folder}. Seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>Páginas sem texto, provavelmente documentos digitalizados ou imagens: {count} de {total}.</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>{count} trechos deste arquivo não puderam ser indexados pelo sentido. Eles são encontrados só pelas palavras.</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>{count} textos tinham um estado errado de indexação pelo sentido, que foi corrigido.</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>{count} textos estavam marcados por engano como com ou sem palavras; corrigidos.</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>{count} vetores inutilizáveis foram removidos; eles são recalculados onde forem necessários.</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>{file} não pode ser lido por completo: está danificado, incompleto ou bloqueado.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>Não é possível remover {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>{file} mudou enquanto era copiado.</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>{file} não pôde ser alterado ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file} não pôde ser lido ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} não pôde ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>{file} tem arquivos demais para ser um modelo.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} é um banco de dados de outro programa.</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file} passa do limite para este tipo de arquivo ({limit_mb} MB).</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file} não é um pacote de modelo compatível.</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>{file} não é alterado, porque não pôde ser entendido ({reason}).</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>{file} foi alterado por outro programa nesse meio-tempo.</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file} não foi gravado pelo {app}.</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>{file} ocuparia, ao ser descompactado, muito mais que um modelo. Nada foi importado.</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>{file} gravaria fora da própria pasta ({path}). Nada foi importado.</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>{folder} não pode ser indexada.</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>{folder} não pode ser mantida como parte de {outer}.</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>{folder} não pôde ser lido. Seus resultados são mantidos.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>{folder} tem arquivos demais para procurar um modelo.</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder} está dentro de {outer}, que também é pesquisada.</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>{folder} não é indexada.</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>{folder} não foi criado por este programa.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>{folder} não foi criado pelo {app} e não contém nenhum modelo utilizável; por isso, não é alterado.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>{folder} não foi criado pelo {app} e não está vazio.</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link} é um link para uma pasta dentro de {folder}; por isso, seus arquivos seriam indexados duas vezes.</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>{model} não pôde ser iniciado. O registro contém os detalhes. {previous} continua em uso.</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>{model} falha; por isso, o modelo anterior continua em uso. O registro contém os detalhes.</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model} está iniciando. Até lá, {previous} é usado.</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>{model} continua em uso.</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>{model} precisa do PyTorch, que só é incluído quando {app} é instalado com Python.</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>{name} não contém nenhum modelo sentence-transformers: config.json, tokenizer.json e os pesos no formato safetensors precisam estar em uma mesma pasta.</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>{name} contém vários modelos ({models}).</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>{name} não pôde ser aberto: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>Não foi possível descompactar {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>{name} tem os pesos em formato pickle ({file}), que pode conter código e não é carregado.</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name} não está no índice.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} é um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path} não está em uma pasta criada pelo {app}; por isso, não é alterado.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} não existe mais.</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>{server} não pode ser alcançado ({reason}).</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>{server} não tem o modelo {model}, ou ele não é público ({status}).</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>{server} não responde como um hub de modelos ({reason}).</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>{server} só fornece {model} a usuários que aceitaram lá a licença dele.</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>Em {server}, {file} é diferente do que foi baixado antes para a mesma versão de {model}.</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>{server} tem para {model} pesos diferentes dos que os autores publicaram.</translation>
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
        <source>Open it from your file manager.</source>
        <translation>Abra-o no seu gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Abra-o em um programa mais novo e salve como docx ou odt.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>Ou importe o modelo de uma pasta ou arquivo.</translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>Parte do índice está danificada e falta nos resultados. Ela é reparada enquanto a janela está aberta, ou com `desktop-search verify`.</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>Imagem, encontrada pelo nome.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Por favor, relate-o.</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>Arquivo de programa, encontrado pelo nome.</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>Protegido por senha.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Aumente o limite de tamanho nas configurações, ou divida o arquivo.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>A leitura foi interrompida.</translation>
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
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Execute `desktop-search settings restore` (a última cópia boa) ou `desktop-search settings reset` (o padrão).</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Salve uma cópia sem a senha para tornar seu texto pesquisável.</translation>
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
        <source>50 languages</source>
        <translation>50 idiomas</translation>
    </message>
    <message>
        <source>94 languages</source>
        <translation>94 idiomas</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or a file that ends in {endings}.</source>
        <translation>Escolha uma pasta com um modelo, ou um arquivo que termine em {endings}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>Instale de novo o pacote {package} {version}, ou escolha outro modelo nas Configurações.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Abra-a no seu navegador.</translation>
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
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>O modelo tem arquivos demais, ou uma configuração ou um vocabulário grande demais.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>O disco novo pode ter defeito.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>As configurações são longas demais para serem salvas.</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>Os dados guardados de um arquivo estavam danificados. O arquivo é lido de novo.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>O índice vetorial estava danificado.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>Faltava o índice vetorial.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>Não há cópia boa das suas configurações.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
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
        <source>You have no permission to read the folder {folder}.</source>
        <translation>Você não tem permissão para ler a pasta {folder}.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>Você não tem permissão para ler a pasta {folder}. Seus resultados são mantidos. Altere as permissões dela.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Você não tem permissão para ler este arquivo.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Suas configurações estavam faltando e foram restauradas da última cópia.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>Importar e exportar configurações</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>Para um backup ou outro computador. As pastas e o índice não são incluídos.</translation>
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
        <source>Excluded</source>
        <translation>Excluídos da busca</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>Vale para todas as pastas. Ao alterar, as pastas são revistas.</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>Padrões, um por linha, como em um arquivo .gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>Padrões de arquivos e pastas a excluir da busca</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>*.bak exclui todos os arquivos com essa extensão, Archive/ todas as pastas com esse nome, e um caminho completo só essa pasta. ** equivale a qualquer número de pastas, e ! inclui algo de novo.</translation>
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
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation>Padrões inválidos, ignorados: {lines}</translation>
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
        <source>Opening a read-only copy of {name}</source>
        <translation>Abrindo uma cópia somente leitura de {name}</translation>
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
        <source>Each file opens in its own app.</source>
        <translation>Cada arquivo é aberto no próprio aplicativo.</translation>
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
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
</context>
<context>
    <name>FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
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
        <source>Check for new, changed and deleted files</source>
        <translation>Verificar arquivos novos, alterados e apagados</translation>
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
        <source>Remove from search…</source>
        <translation>Remover da busca…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>{files} a ler</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>Dentro de {folder}, que também é pesquisada. Cada arquivo aparece uma só vez.</translation>
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
        <source>Size in the index (estimate)</source>
        <translation>Tamanho no índice (estimativa)</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>{embedded} de {all} indexados pelo sentido</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} indexados, {unread} ainda não lidos, {skipped} sem texto, {failed} ilegíveis, {ignored} ignorados</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Escolher pastas…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation>Adicione e remova pastas na página Pastas.</translation>
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
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation>As pastas que são pesquisadas. Você também pode soltar pastas nesta janela.</translation>
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
        <source>No folders yet.</source>
        <translation>Ainda sem pastas.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Busque nos seus arquivos pelo sentido</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Pelo sentido e pelas palavras</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>Pergunte com suas próprias palavras, em cerca de cem idiomas. As palavras exatas também contam.</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>Nada sai deste dispositivo</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>Seus arquivos não são alterados</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>Eles são apenas lidos. O índice fica na própria pasta e pode ser apagado a qualquer momento.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Escolha as pastas para pesquisar</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>Ou solte pastas nesta janela.</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>Contando arquivos…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>Já é pesquisada. Remova-a na página Pastas.</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>É a mesma pasta que {folder}. Ela é indexada uma só vez.</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>Incluída em {folder}. Ela é indexada uma só vez.</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Leitura, indexação e busca acontecem aqui. Sem conta, sem nuvem.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation>Limite aumentado. Lendo os arquivos de novo.</translation>
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
        <source>All files with text could be read.</source>
        <translation>Todos os arquivos com texto puderam ser lidos.</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>Erro ao ler {files}: {reasons}.</translation>
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
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation>Um arquivo de texto para anexar a um relato de erro. Ele não inclui o conteúdo dos arquivos.</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Seções desta página</translation>
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
        <source>Index contents</source>
        <translation>Conteúdo do índice</translation>
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
        <source>Clear recent searches</source>
        <translation>Apagar buscas recentes</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
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
        <source>{name} was removed from saved searches.</source>
        <translation>{name} foi removida das buscas salvas.</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>Busca salva.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Renomear busca salva</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation>Atalhos globais</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>Busque a partir de qualquer programa: digite, tecle Enter para abrir um arquivo e Esc para fechar.</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>Se um atalho não estiver disponível aqui, atribua um a este comando nas configurações do seu ambiente de trabalho:</translation>
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
        <source>Assigned by your desktop: {keys}</source>
        <translation>Atribuído pelo seu ambiente de trabalho: {keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>Já usado por outro programa. Escolha outro atalho.</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>Não permitido pelo seu ambiente de trabalho. Escolha outro atalho ou permita-o nas configurações do ambiente.</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>Seu ambiente de trabalho não aceita atalhos globais. Use o comando abaixo.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>Este atalho não pode ser usado. Combine uma tecla com Ctrl, Alt ou ambas.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>Adicionando {folders}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Reler</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>Remover “{name}” da busca?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>“{name}” está dentro de “{outer}”, que também é pesquisada.

Se você a excluir da busca, seus arquivos não aparecerão nela e nenhuma revisão os indexará de novo, até que você a adicione outra vez ou apague a linha em Excluídos da busca. Se a mantiver, seus arquivos continuam na busca como parte de “{outer}”.

Os arquivos em si não são alterados.</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>Manter em “{outer}”</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>Usar {model}?</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>Reler todos os arquivos de “{name}”?</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>Isto pode demorar. O texto inalterado mantém seus vetores. Você pode continuar buscando.</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>Seus arquivos não aparecerão na busca. Os arquivos em si não são alterados.</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>As pastas dentro dela que são listadas à parte continuam na busca: {names}.</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>Excluir da busca</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>Índice verificado, sem erros: {passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>Os erros do índice foram reparados.</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>Alguns erros do índice ainda não puderam ser reparados.</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>{passages} serão indexados de novo em segundo plano. Até lá, o modelo atual é usado.</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Todos os trechos</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>Usar modelo</translation>
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
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>{model} tem termos de uso próprios, que você aceita ao baixá-lo: {address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>O modelo foi baixado.</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>O {program} baixa cerca de {size} MB de {place}. Nada sobre você ou seus arquivos é enviado. A rede é usada só para este download. Downloads interrompidos são retomados.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Baixar {model}?</translation>
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
        <source>Match system</source>
        <translation>Igual ao sistema</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>Reconhecer como idioma</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma do texto</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Reconhecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>Escolha o idioma do texto destas imagens.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Esquecer o que foi aprendido</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>Software e modelos de terceiros incluídos neste programa, com suas licenças em inglês.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>Software incluído</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation>Arquivos que passam de um limite não são lidos. Eles são listados na página Saúde.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>O motor de busca parou. Reiniciando…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>Nenhum modelo de linguagem está instalado.</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>Até lá, seus arquivos são pesquisados só pelas palavras.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Escolher modelo</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Algo deu errado: {what}</translation>
    </message>
</context>
<context>
    <name>MaintenanceCard</name>
    <message>
        <source>Verify index</source>
        <translation>Verificar índice</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espaço em disco</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Índice vetorial</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>Espaço liberado: {size}.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>Não havia nada a liberar.</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>, cópia de segurança {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>Catálogo {catalog}{copy}, vetores {vectors}; {free} livres no disco.</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>Cerca de {size} podem ser liberados.</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>Reconstruído a partir dos vetores guardados, em minutos. Você pode continuar buscando.</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>Por que este resultado?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Mostrar por que este trecho foi encontrado (Ctrl+I)</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>Escolhido após uma busca semelhante: sobe {n}</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>A frase destacada é a mais próxima da sua consulta.</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>Suas palavras estão no nome, no título ou no cabeçalho</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>Reordenado: mesma posição</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>Reordenado: sobe {n}</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>Reordenado: desce {n}</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <translation>Filtros: {filters}</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation>Memória usada pelo modelo de linguagem.</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>Quando o modelo de linguagem passa do limite, ele é reiniciado entre lotes. Automático: um quarto da memória deste computador.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>Indisponível</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluído</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Só importação</translation>
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
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation>Torna possível a busca pelo sentido, neste dispositivo. Um modelo novo indexa todos os arquivos de novo em segundo plano; até lá, o atual é usado. Os vetores de modelos anteriores são mantidos.</translation>
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
        <source>Model download address</source>
        <translation>Endereço de download de modelos</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>Deixe vazio para usar huggingface.co, ou digite o endereço de um espelho. Modelos são baixados só quando você decide.</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>Copiando e testando {name}…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Baixar de</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation>Ele continua falhando após cada reinício. O registro contém os detalhes.</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation>O motor de busca não está em execução</translation>
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
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Digite uma página e tecle Enter</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Página anterior (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Próxima página (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Reduzir (Ctrl+-)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>Ajustar à largura (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Próxima correspondência (F3)</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>Não foi possível mostrar esta imagem</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>Não foi possível mostrar esta página</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar texto</translation>
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
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>Não foi possível destacar este trecho na página.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
        <translation>Clique para remover.</translation>
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
        <source>Background indexing</source>
        <translation>Indexação em segundo plano</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>A indexação é pausada nestes casos. Você sempre pode buscar.</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Enquanto você usa o computador, um núcleo fica livre.</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>As pastas também são verificadas a cada início e a cada 30 minutos.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar citação</translation>
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
        <source>Passage in context</source>
        <translation>Trecho em contexto</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>Selecione um resultado para ver o trecho em contexto.</translation>
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
    <message>
        <source>Citation copied</source>
        <translation>Citação copiada</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>Texto copiado com a citação</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar com citação</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>A privacidade em resumo</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>Seus arquivos são apenas lidos</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>Eles nunca são alterados, movidos nem enviados.</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>O índice fica neste computador</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>Ele contém o texto e os nomes dos seus arquivos, e vetores calculados a partir do texto. Outros usuários deste computador não podem lê-lo, a menos que você o mova para uma unidade que eles possam ler.</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>Os vetores dos seus textos também são guardados em um servidor</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>Assistentes de IA podem buscar nas pastas escolhidas</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>Um assistente pode enviar o que lê ao seu provedor. Veja o que ele perguntou em Assistentes de IA.</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>A verificação de atualizações fica desativada, a menos que você a ative</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>Quando você clica em Verificar agora, ou a cada semana se ativado em Sobre, o programa contacta {host}. Só a própria solicitação é enviada.</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>As perguntas vão para um servidor de modelo de linguagem</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>Sem conexões de rede</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>Sem conta, sem nuvem, sem telemetria. A única exceção: o download de um modelo de linguagem contacta huggingface.co, ou o espelho que você definir, e não envia nada sobre você ou seus arquivos.</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>Os registros não incluem o conteúdo dos arquivos</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>Os registros ajudam a encontrar erros. Eles podem conter nomes de arquivos, mas nenhum texto dos seus arquivos e nenhuma busca. Nunca são enviados.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Mostrar os registros</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>Servidor: {address}. Recebe o que você digita na página Perguntar e os trechos encontrados.</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>Servidor: {address}. O assunto de um texto pode ser deduzido do seu vetor. Os textos e os nomes de arquivos em si não são enviados.</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>Sem outras conexões</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
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
        <source>Show ignored</source>
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
        <source>Raise the limit that these files exceed and read them again</source>
        <translation>Aumentar o limite que estes arquivos ultrapassam e lê-los de novo</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>Arquivos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>Ignorar estes arquivos até que mudem</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>Erro ao ler {files}. Todo o resto pode ser pesquisado.</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>Ignorados até que mudem: {files}.</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>Nenhum arquivo ignorado</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>Todos os arquivos com texto puderam ser lidos.</translation>
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
        <source>Stop ignoring</source>
        <translation>Deixar de ignorar</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sem problemas</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
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
        <translation>&quot;frase exata&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-palavra</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>um OR outro</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation>Sintaxe de busca</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>trechos com esta frase vêm primeiro</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>exclui trechos com esta palavra</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>trechos com uma das duas palavras vêm primeiro</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>- exclui</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Busca rápida</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Busque nos seus arquivos pelo sentido</translation>
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
        <source>Search is starting</source>
        <translation>A busca está iniciando</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>Sua busca será executada assim que ela estiver pronta.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
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
        <source>Open this search in the window</source>
        <translation>Abrir esta busca na janela</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
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
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation>Buscas e arquivos recentes</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Buscas recentes</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>Arquivos alterados recentemente</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>Na fila do reconhecimento de texto: {files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>Arquivos cujo texto não pôde ser reconhecido</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Reconhecer o texto de novo</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Reconhecer como idioma…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Reconhecimento de texto</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>Desativado nas configurações.</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>Pendente: {pages} em {files}.</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>Reconhecido: {pages} em {files}.</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>Com falha: {files}.</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>Não há documentos digitalizados nem imagens a reconhecer.</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>Permite encontrar páginas digitalizadas e imagens pelo texto que contêm. É executado neste dispositivo, depois de toda a outra indexação. O texto reconhecido continua pesquisável se você o desativar.</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>Nenhum mecanismo de reconhecimento de texto está instalado.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Exportar um relatório</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Incluir os nomes e caminhos de arquivos e pastas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>O relatório contém versões, contagens, tamanhos, problemas por tipo, configurações do índice e as últimas linhas do registro. Ele não contém nenhum texto dos seus arquivos e nenhuma busca. Nomes e caminhos são substituídos por hashes curtos, a menos que você os inclua. Ele fica neste computador até você enviá-lo.</translation>
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
        <source>Report to attach to a bug report</source>
        <translation>Relatório para anexar a um relato de erro</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>O relatório não pôde ser salvo ({reason}). Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>Ordem dos resultados</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Outros modelos</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>O modelo de reordenação não está instalado. Em vez disso, os trechos são comparados frase por frase.</translation>
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
        <source>Citation copied</source>
        <translation>Citação copiada</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abrindo {name}</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>Esta é uma das pastas escolhidas. Remova-a na página Pastas.</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>{what}: excluído da busca.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>Excluir {what} da busca?</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>Excluir da busca a pasta {what} e tudo o que há nela?</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>Excluir da busca todos os arquivos {what}?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>Não será mais encontrado aqui; os arquivos em si não são tocados. Você pode desfazer isto a qualquer momento, em Excluídos da busca na página Pastas.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir da busca</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>Está incluído na busca de novo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
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
        <source>Show filters next to the results</source>
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
        <source>Hide duplicates and versions</source>
        <translation>Ocultar duplicatas e versões</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>Mostrar duplicatas e versões</translation>
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
        <source>Copy citation</source>
        <translation>Copiar citação</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Reconhecer o texto de novo</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Reconhecer como idioma…</translation>
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
        <source>Exclude from search</source>
        <translation>Excluir da busca</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>Todos os arquivos {suffix}…</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Este arquivo…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>A pasta {name}…</translation>
    </message>
</context>
<context>
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>Mais buscas salvas</translation>
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
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>Reinicie para aplicar o novo tamanho.</translation>
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
        <source>Search your files by meaning</source>
        <translation>Busque nos seus arquivos pelo sentido</translation>
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
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation>Escolha as pastas para pesquisar. Os arquivos podem ser encontrados assim que são lidos.</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>Digite palavras ou uma pergunta, em qualquer idioma. Arquivos em outros idiomas também são encontrados.</translation>
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
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>Mostrar a frase na prévia</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar com citação</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>Modelo de linguagem neste computador</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>Procurar servidores</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>Servidores neste computador</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>ServerController</name>
    <message>
        <source>Looking for servers…</source>
        <translation>Procurando servidores…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>Consultando os modelos do servidor…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>Aguardando o modelo de linguagem…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address} não está neste computador. Suas perguntas e os trechos de seus arquivos encontrados para elas seriam enviados para lá pela rede. Quem administra aquele computador pode lê-los e guardá-los. {warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>A conexão não é criptografada.</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>Enviar textos de seus arquivos a outro computador?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The model works. It can read about {number} tokens at once.</source>
        <translation>O modelo funciona. Pode ler cerca de {number} tokens de uma vez.</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>Nenhum servidor encontrado. Inicie Ollama, LM Studio ou um servidor llama.cpp neste computador, ou digite o endereço.</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>O servidor ainda não tem modelos. Baixe um nele.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln model(s)</source>
        <translation>
            <numerusform>{name}: %Ln modelo</numerusform>
            <numerusform>{name}: %Ln modelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar nas configurações</translation>
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
        <translation>Os primeiros trechos são comparados com sua pergunta em mais detalhes, em menos de meio segundo após a exibição dos resultados: por um segundo modelo nos idiomas que ele aceita e, nos demais, frase por frase.</translation>
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
        <translation>Um arquivo que você abre, do qual copia ou que lê na prévia sobe quando você busca o mesmo ou algo semelhante de novo, mas nunca acima de um resultado claramente melhor. O que foi aprendido fica neste computador e é apagado se você desativar esta opção.</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>Responder a perguntas sobre meus arquivos</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>Responder a perguntas com um modelo de linguagem</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>As respostas são escritas por um modelo de linguagem que roda neste computador, em um programa como Ollama, LM Studio ou llama.cpp. Ele recebe sua pergunta e os trechos encontrados. Cada citação é verificada, e afirmações sem citação são removidas.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>Favoritos de navegadores</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Certificado do servidor de vetores</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Verificar atualizações</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Verificar atualizações toda semana</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>Durante apresentações, vídeos e videochamadas</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Excluir arquivos ignorados pelo .gitignore</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Excluir arquivos ocultos</translation>
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
        <source>Excluded patterns</source>
        <translation>Padrões excluídos</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>Limite de tamanho de arquivo (MB)</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>Arquivos ignorados pelo .gitignore</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>Pastas em que assistentes podem buscar</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>Panorama de atividades do GNOME</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Agrupar resultados por</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Arquivos e pastas ocultos</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>Se uma frase dos seus arquivos responde claramente à pergunta, ela aparece acima dos resultados, palavra por palavra.</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>Também em arquivos de imagem e imagens de documentos</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>No modo de economia de energia</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>Indexar arquivos novos e alterados imediatamente</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>GPU Intel (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Tamanho da interface (%)</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>KRunner e menu do Plasma</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>Manter perguntas e respostas</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>Manter perguntas e respostas neste computador</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Manter em execução</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de linguagem</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>Servidor de modelo de linguagem</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>Idioma deste programa. Os arquivos são encontrados em todos os idiomas, qualquer que seja o escolhido aqui.</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>Idiomas do texto nas imagens</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Maior imagem</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>Maior imagem para o reconhecimento de texto (megapixels)</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>Aprender com os resultados escolhidos</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>Permitir que assistentes busquem nas pastas escolhidas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>Prováveis segredos: chaves privadas, cofres de senhas, arquivos .env</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Limite de memória por arquivo (MB)</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>Limite de memória do modelo de linguagem</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Limite de memória do modelo de linguagem (MB)</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>Memória por arquivo</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Espelho para baixar modelos</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>Modelo que responde a perguntas</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>Notificar sobre problemas, como um disco cheio</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Na bateria</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>Pausar durante apresentações, vídeos e videochamadas</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Pausar em tela cheia</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>Pausar no modo de economia de energia</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pausar na bateria</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>Pausar quando o computador está quente</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>Reordenar os primeiros resultados</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>Modelo de reordenação</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>Tempo de leitura por arquivo</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>As buscas recentes são guardadas só neste computador. As buscas salvas ficam até você removê-las.</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>Reconhecer texto em imagens, não só em PDFs digitalizados</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>Reconhecer texto em documentos digitalizados e imagens</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>Reconhecer texto em documentos digitalizados e imagens (OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Lembrar buscas recentes</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>Executa o modelo de linguagem. Ao alterá-lo, o modelo é recarregado.</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>Mostrar frases que respondem a uma pergunta</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>Parar de esperar uma resposta após</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>Tempo limite de uma resposta (minutos)</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>Títulos, endereços e pastas são lidos do Firefox e de navegadores baseados no Chromium, como Chrome, Edge, Brave e Vivaldi, neste computador. As páginas não são baixadas, e as listas de leitura dos navegadores baseados no Chromium não são lidas.</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Buscar o texto selecionado</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>Pesquisar nos meus favoritos</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Atalho da busca rápida</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>Atalho para buscar o texto selecionado</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar um ícone na bandeja</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>Mostrar arquivos na busca do GNOME</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>Mostrar arquivos no KRunner</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Mostrar ícone na bandeja</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Mostrar ou ocultar a busca rápida</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>Tamanho do texto e de todo o resto, além da escala do próprio sistema.</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Ordenar resultados por</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>Pastas do sistema, caches e arquivos de programas, como node_modules e .git</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>Texto por planilha</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>Texto por planilha (MB)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Limite de tempo por arquivo (segundos)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Descarregar o modelo de linguagem após (minutos)</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>Descarregar o modelo de linguagem após inatividade de</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>Usar todos os núcleos na minha ausência</translation>
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
        <source>When I close the window</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>Quando o computador está quente</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>Quando um programa está em tela cheia</translation>
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
        <source>No setting differs from the current ones.</source>
        <translation>Nenhuma configuração difere das atuais.</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>Atenção: estas configurações podem indexar mais arquivos seus:</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>O modelo de linguagem muda; por isso, todos os arquivos são indexados de novo.</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>As buscas recentes deixam de ser lembradas, e as existentes são apagadas.</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>Configurações desconhecidas, ignoradas: {names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>Não importadas, porque definem onde seus dados são guardados: {names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Importar estas configurações?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>Suas pastas, o índice e o modelo de linguagem são mantidos. Os padrões de exclusão também são redefinidos. Exporte antes as configurações se quiser restaurá-las depois.</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>Configurações importadas.</translation>
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
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>navegador marcadores favoritos Firefox Chrome Edge web internet</translation>
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
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>OCR digitalizado digitalização escaneado imagem foto captura de tela tesseract idiomas</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>histórico adaptativo pessoal classificação ordem esquecer apagar</translation>
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
        <source>No settings match “{words}”.</source>
        <translation>Nenhuma configuração corresponde a “{words}”.</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>As configurações da janela em {file} não puderam ser lidas. A última cópia boa ou o padrão é usado, e o arquivo ilegível é mantido ao lado delas.</translation>
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
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation>Os arquivos que você excluiu da busca serão indexados. As configurações ilegíveis são mantidas ao lado das novas.</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>Usar as configurações padrão?</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
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
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>Clique para voltar à sua busca (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>semelhante a {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation>Velocidade da indexação</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>Nada foi indexado nos últimos minutos.</translation>
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
        <source>Now {now}, peak {most}</source>
        <translation>Agora {now}, pico {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Progresso da indexação</translation>
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
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>Busca no seu ambiente de trabalho</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>Mostra seus arquivos na busca do próprio ambiente de trabalho enquanto o Desktop Search está em execução. Nada sai deste computador.</translation>
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
        <source>Saved to {place}</source>
        <translation>Salvo em {place}</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>O GNOME exige um arquivo em uma pasta do sistema. Execute isto uma vez em um terminal; depois, saia da sessão e entre de novo:</translation>
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
    <name>UpdateCheck</name>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Skip version</source>
        <translation>Pular versão</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>atualização atualizar versão baixar rede internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>Contacta {host}. Só a própria solicitação é enviada. Nada é baixado nem instalado.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>Você tem a versão mais recente.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation>Tudo pronto para indexar</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>Pular configuração</translation>
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
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation>Torna possível a busca pelo sentido, neste dispositivo. Recomendado para a maioria das pessoas. Você pode mudá-lo a qualquer momento.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Escolha as pastas para pesquisar</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Indexação em segundo plano</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>Começar com estas configurações</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>A indexação começa quando você clica em Começar. Você pode buscar enquanto isso.</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>Nada é indexado antes da última página. Se você pular a configuração, nada é indexado até você adicionar uma pasta na página Pastas.</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>Nada é indexado antes de você clicar em Começar.</translation>
    </message>
</context>
</TS>
