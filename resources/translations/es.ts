<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>a format, such as pdf or mail</source>
        <translation>un formato, como pdf o mail</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>parte del nombre del archivo</translation>
    </message>
    <message>
        <source>a language, such as de or German</source>
        <translation>un idioma, como de o alemán</translation>
    </message>
    <message>
        <source>when the file was changed</source>
        <translation>cuándo se modificó el archivo</translation>
    </message>
    <message>
        <source>how long ago the file was changed</source>
        <translation>hace cuánto se modificó el archivo</translation>
    </message>
    <message>
        <source>how large the file is</source>
        <translation>el tamaño del archivo</translation>
    </message>
    <message>
        <source>a page or slide</source>
        <translation>una página o diapositiva</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>the last seven days</source>
        <translation>los últimos siete días</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>el último mes</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>el último año</translation>
    </message>
    <message>
        <source>longer than a year ago</source>
        <translation>hace más de un año</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>más de 1 MB</translation>
    </message>
    <message>
        <source>more than 10 MB</source>
        <translation>más de 10 MB</translation>
    </message>
    <message>
        <source>more than 100 MB</source>
        <translation>más de 100 MB</translation>
    </message>
    <message>
        <source>less than 100 kB</source>
        <translation>menos de 100 kB</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañados</translation>
    </message>
    <message>
        <source>Larger than the limit</source>
        <translation>Mayores que el límite</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation>Protegidos con contraseña</translation>
    </message>
    <message>
        <source>No searchable text</source>
        <translation>Sin texto consultable</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>La lectura tardó demasiado</translation>
    </message>
    <message>
        <source>Too much memory needed</source>
        <translation>Requieren demasiada memoria</translation>
    </message>
    <message>
        <source>Crashed while being read</source>
        <translation>Provocaron un fallo al leerse</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Found by words only</source>
        <translation>Encontrados solo por palabras</translation>
    </message>
    <message>
        <source>Folders that couldn&apos;t be scanned</source>
        <translation>Carpetas que no se pudieron examinar</translation>
    </message>
    <message>
        <source>{n} password-protected</source>
        <translation>{n} con contraseña</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>{n} con daños</translation>
    </message>
    <message>
        <source>{n} without text</source>
        <translation>{n} sin texto</translation>
    </message>
    <message>
        <source>{n} too large</source>
        <translation>{n} de tamaño excesivo</translation>
    </message>
    <message>
        <source>{n} without permission</source>
        <translation>{n} sin permiso</translation>
    </message>
    <message>
        <source>{n} too slow to read</source>
        <translation>{n} de lectura demasiado lenta</translation>
    </message>
    <message>
        <source>{n} needing too much memory</source>
        <translation>{n} con exceso de memoria</translation>
    </message>
    <message>
        <source>{n} that crashed the reader</source>
        <translation>{n} con fallo del lector</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>{n} ilegibles</translation>
    </message>
    <message>
        <source>{n} found by words only</source>
        <translation>{n} solo por palabras</translation>
    </message>
    <message>
        <source>{n} not scanned</source>
        <translation>{n} sin examinar</translation>
    </message>
    <message>
        <source>Save them without a password, or ignore them.</source>
        <translation>Guárdelos sin contraseña o ignórelos.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or ignore them.</source>
        <translation>Sustitúyalos por copias intactas o ignórelos.</translation>
    </message>
    <message>
        <source>Run scans through a text recognition (OCR) program, and ignore the rest.</source>
        <translation>Pase los documentos escaneados por un programa de reconocimiento de texto (OCR) e ignore el resto.</translation>
    </message>
    <message>
        <source>Raise the limit to read them.</source>
        <translation>Suba el límite para leerlos.</translation>
    </message>
    <message>
        <source>Change their permissions and retry.</source>
        <translation>Cambie sus permisos y reintente.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more time.</source>
        <translation>Suba el límite para permitir más tiempo.</translation>
    </message>
    <message>
        <source>Raise the limit to allow more memory.</source>
        <translation>Suba el límite para permitir más memoria.</translation>
    </message>
    <message>
        <source>These files are skipped. Save them in another format, or ignore them.</source>
        <translation>Estos archivos se omiten. Guárdelos en otro formato o ignórelos.</translation>
    </message>
    <message>
        <source>Check that their drive is connected and retry.</source>
        <translation>Compruebe que su unidad está conectada y reintente.</translation>
    </message>
    <message>
        <source>The language model fails on parts of them. Retry with another model, or ignore them.</source>
        <translation>El modelo de lenguaje falla en algunas partes. Reintente con otro modelo o ignórelos.</translation>
    </message>
    <message>
        <source>These folders are skipped. Simplify their .gitignore file and retry, or exclude them.</source>
        <translation>Estas carpetas se omiten. Simplifique su archivo .gitignore y reintente, o exclúyalas.</translation>
    </message>
    <message>
        <source>You can keep searching.</source>
        <translation>Puede seguir buscando.</translation>
    </message>
    <message>
        <source>No folder has been added yet.</source>
        <translation>Aún no se ha añadido ninguna carpeta.</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}. {kept}</source>
        <translation>La indexación está en pausa hasta las {time}. {kept}</translation>
    </message>
    <message>
        <source>Indexing is paused. {kept}</source>
        <translation>La indexación está en pausa. {kept}</translation>
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
        <translation>{files} por leer</translation>
    </message>
    <message>
        <source>{passages} to index by meaning</source>
        <translation>{passages} por indexar por significado</translation>
    </message>
    <message>
        <source>{passages} to add to the vector index</source>
        <translation>{passages} por añadir al índice vectorial</translation>
    </message>
    <message>
        <source>cleaning up a removed folder</source>
        <translation>limpieza de una carpeta quitada</translation>
    </message>
    <message>
        <source>Queue: {what}.</source>
        <translation>En cola: {what}.</translation>
    </message>
    <message>
        <source>Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.</source>
        <translation>Cambio de {old} a {to}: {done} de {total}. Hasta entonces se usa {old}.</translation>
    </message>
    <message>
        <source>See message below</source>
        <translation>Véase el mensaje de abajo</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Última comprobación: {time}</translation>
    </message>
    <message>
        <source>The index has not been verified yet.</source>
        <translation>El índice aún no se ha verificado.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>sin errores</translation>
    </message>
    <message>
        <source>errors repaired</source>
        <translation>errores reparados</translation>
    </message>
    <message>
        <source>errors that could not be repaired</source>
        <translation>errores que no se pudieron reparar</translation>
    </message>
    <message>
        <source>Index verified {time}: {outcome}.</source>
        <translation>Índice verificado {time}: {outcome}.</translation>
    </message>
    <message>
        <source>Verifying the index…</source>
        <translation>Verificando el índice…</translation>
    </message>
    <message>
        <source>Compacting the index…</source>
        <translation>Compactando el índice…</translation>
    </message>
    <message>
        <source>Rebuilding the vector index…</source>
        <translation>Reconstruyendo el índice vectorial…</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} MB already downloaded</source>
        <translation>{n} MB ya descargados</translation>
    </message>
    <message>
        <source>about {n} MB of memory</source>
        <translation>unos {n} MB de memoria</translation>
    </message>
    <message>
        <source>English {share}</source>
        <translation>inglés {share}</translation>
    </message>
    <message>
        <source>German {share}</source>
        <translation>alemán {share}</translation>
    </message>
    <message>
        <source>across the two {share}</source>
        <translation>entre ambos {share}</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Questions in other languages: {score} (published test)</source>
        <translation>Preguntas en otros idiomas: {score} (prueba publicada)</translation>
    </message>
    <message>
        <source>Quality not measured</source>
        <translation>Calidad no medida</translation>
    </message>
    <message>
        <source>Speed unknown</source>
        <translation>Velocidad desconocida</translation>
    </message>
    <message>
        <source>Default speed</source>
        <translation>Velocidad del predeterminado</translation>
    </message>
    <message>
        <source>About {n}× faster (estimate)</source>
        <translation>Aprox. {n}× más rápido (estimación)</translation>
    </message>
    <message>
        <source>About {n}× slower (estimate)</source>
        <translation>Aprox. {n}× más lento (estimación)</translation>
    </message>
    <message>
        <source>Contacting the server</source>
        <translation>Contactando con el servidor</translation>
    </message>
    <message>
        <source>Right page in the first ten: {figures}</source>
        <translation>Página correcta entre las diez primeras: {figures}</translation>
    </message>
    <message>
        <source>{percent}% of {size}</source>
        <translation>{percent} % de {size}</translation>
    </message>
    <message>
        <source>Without {text}</source>
        <translation>Sin {text}</translation>
    </message>
    <message>
        <source>Not {key}: {text}</source>
        <translation>No {key}: {text}</translation>
    </message>
    <message>
        <source>Only files of this type: {text}</source>
        <translation>Solo archivos de este tipo: {text}</translation>
    </message>
    <message>
        <source>No files of this type: {text}</source>
        <translation>Ningún archivo de este tipo: {text}</translation>
    </message>
    <message>
        <source>Only files in this folder: {text}</source>
        <translation>Solo archivos de esta carpeta: {text}</translation>
    </message>
    <message>
        <source>No files in this folder: {text}</source>
        <translation>Ningún archivo de esta carpeta: {text}</translation>
    </message>
    <message>
        <source>Passages with “{text}” come first.</source>
        <translation>Primero los pasajes con «{text}».</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>Passages with “{text}” are excluded.</source>
        <translation>Se excluyen los pasajes con «{text}».</translation>
    </message>
    <message>
        <source>Passages with one of these come first: {text}</source>
        <translation>Primero los pasajes con alguno de estos: {text}</translation>
    </message>
    <message>
        <source>Only files whose name contains: {text}</source>
        <translation>Solo archivos cuyo nombre contiene: {text}</translation>
    </message>
    <message>
        <source>a format, or document, sheet, slides, mail, code, text</source>
        <translation>un formato, o document, sheet, slides, mail, code, text</translation>
    </message>
    <message>
        <source>files in a folder with this name, or below this path</source>
        <translation>archivos en una carpeta con este nombre o bajo esta ruta</translation>
    </message>
    <message>
        <source>No files whose name contains: {text}</source>
        <translation>Ningún archivo cuyo nombre contenga: {text}</translation>
    </message>
    <message>
        <source>file name contains; * and ? match any characters</source>
        <translation>el nombre del archivo contiene; * y ? equivalen a cualquier carácter</translation>
    </message>
    <message>
        <source>Only passages in this language: {text}</source>
        <translation>Solo pasajes en este idioma: {text}</translation>
    </message>
    <message>
        <source>No passages in this language: {text}</source>
        <translation>Ningún pasaje en este idioma: {text}</translation>
    </message>
    <message>
        <source>passages in this language, by its code or name</source>
        <translation>pasajes en este idioma, por código o nombre</translation>
    </message>
    <message>
        <source>Only files last changed: {text}</source>
        <translation>Solo archivos modificados: {text}</translation>
    </message>
    <message>
        <source>No files last changed: {text}</source>
        <translation>Ningún archivo modificado: {text}</translation>
    </message>
    <message>
        <source>files last changed then; also 2024-03, ..2022</source>
        <translation>archivos modificados entonces; también 2024-03, ..2022</translation>
    </message>
    <message>
        <source>files changed in the last days (d), weeks (w), months (m), years (y)</source>
        <translation>archivos modificados en los últimos días (d), semanas (w), meses (m), años (y)</translation>
    </message>
    <message>
        <source>Only files of this size: {text}</source>
        <translation>Solo archivos de este tamaño: {text}</translation>
    </message>
    <message>
        <source>No files of this size: {text}</source>
        <translation>Ningún archivo de este tamaño: {text}</translation>
    </message>
    <message>
        <source>large files; also &lt;100kb, 1mb..5mb</source>
        <translation>archivos grandes; también &lt;100kb, 1mb..5mb</translation>
    </message>
    <message>
        <source>Only passages on this page: {text}</source>
        <translation>Solo pasajes de esta página: {text}</translation>
    </message>
    <message>
        <source>No passages on this page: {text}</source>
        <translation>Ningún pasaje de esta página: {text}</translation>
    </message>
    <message>
        <source>passages on these pages or slides</source>
        <translation>pasajes en estas páginas o diapositivas</translation>
    </message>
    <message>
        <source>Text from</source>
        <translation>Texto de</translation>
    </message>
    <message>
        <source>Only text from: {text}</source>
        <translation>Solo texto de: {text}</translation>
    </message>
    <message>
        <source>No text from: {text}</source>
        <translation>Ningún texto de: {text}</translation>
    </message>
    <message>
        <source>recognized text</source>
        <translation>texto reconocido</translation>
    </message>
    <message>
        <source>text recognized in scans and pictures</source>
        <translation>texto reconocido en documentos escaneados e imágenes</translation>
    </message>
    <message>
        <source>scans and pictures</source>
        <translation>documentos escaneados e imágenes</translation>
    </message>
    <message>
        <source>Did you mean {filter}?</source>
        <translation>¿Quiso decir {filter}?</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>No indexed folder has this name. “{part}” is ignored.</source>
        <translation>Ninguna carpeta indexada tiene este nombre. «{part}» se ignora.</translation>
    </message>
    <message>
        <source>“{part}” is ignored.</source>
        <translation>«{part}» se ignora.</translation>
    </message>
    <message>
        <source>“{part}” is searched as words.</source>
        <translation>«{part}» se busca como palabras.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>{kind} ({format})</source>
        <translation>{kind} ({format})</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new result(s)</source>
        <translation>
            <numerusform>%Ln resultado nuevo</numerusform>
            <numerusform>%Ln resultados nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
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
            <numerusform>%Ln más como este</numerusform>
            <numerusform>%Ln más como este</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more model(s)</source>
        <translation>
            <numerusform>Mostrar %Ln modelo más</numerusform>
            <numerusform>Mostrar %Ln modelos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts cover all %Ln file(s).</source>
        <translation>
            <numerusform>Recuentos sobre %Ln archivo en total.</numerusform>
            <numerusform>Recuentos sobre el total de %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) or mail(s) to open</source>
        <translation>
            <numerusform>%Ln archivo comprimido o correo por abrir</numerusform>
            <numerusform>%Ln archivos comprimidos y correos por abrir</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>en {place}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln search(es)</source>
        <translation>
            <numerusform>Aprendido de %Ln búsqueda</numerusform>
            <numerusform>Aprendido de %Ln búsquedas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Aún no se ha aprendido nada</translation>
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
            <numerusform>Recuentos sobre el primer resultado (%Ln).</numerusform>
            <numerusform>Recuentos sobre los primeros %Ln resultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker result(s)</source>
        <translation>
            <numerusform>%Ln resultado más débil</numerusform>
            <numerusform>%Ln resultados más débiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln weaker result(s)</source>
        <translation>
            <numerusform>Mostrar %Ln resultado más débil</numerusform>
            <numerusform>Mostrar %Ln resultados más débiles</numerusform>
        </translation>
    </message>
    <message>
        <source>No strong matches. Closest results:</source>
        <translation>Sin coincidencias claras. Resultados más cercanos:</translation>
    </message>
    <message>
        <source>This excludes no indexed file.</source>
        <translation>Esto no excluye ningún archivo indexado.</translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s).</source>
        <translation>
            <numerusform>Esto excluye %Ln archivo.</numerusform>
            <numerusform>Esto excluye %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This excludes %Ln file(s), {indexed} of them indexed.</source>
        <translation>
            <numerusform>Esto excluye %Ln archivo; indexados: {indexed}.</numerusform>
            <numerusform>Esto excluye %Ln archivos; indexados: {indexed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) will change.</source>
        <translation>
            <numerusform>Cambiará %Ln ajuste.</numerusform>
            <numerusform>Cambiarán %Ln ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>queda menos de 1 min</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>queda cerca de %Ln min</numerusform>
            <numerusform>quedan cerca de %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>quedan cerca de {n} h</translation>
    </message>
    <message>
        <source>No searchable files found in these folders.</source>
        <translation>No se encontraron archivos consultables en estas carpetas.</translation>
    </message>
    <message>
        <source>{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).</source>
        <translation>{files} ({size}): consultables por palabras en {words}, por significado en {meaning} (estimación).</translation>
    </message>
    <message>
        <source>More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}.</source>
        <translation>Más de {files} ({size}): consultables por palabras en más de {words}, por significado en más de {meaning}.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
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
            <numerusform>cerca de %Ln día</numerusform>
            <numerusform>cerca de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>slide {page}</source>
        <translation>diapositiva {page}</translation>
    </message>
    <message>
        <source>sheet {page}</source>
        <translation>hoja {page}</translation>
    </message>
    <message>
        <source>message {page}</source>
        <translation>mensaje {page}</translation>
    </message>
    <message>
        <source>From a scan</source>
        <translation>De un documento escaneado</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De una imagen</translation>
    </message>
    <message>
        <source>Recognized text</source>
        <translation>Texto reconocido</translation>
    </message>
    <message>
        <source>Recognized text, may contain errors</source>
        <translation>Texto reconocido, puede contener errores</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Todas las palabras</translation>
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
        <translation>Significado parecido ({score})</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>En espera: {reason}</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Buscando cambios…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Leyendo archivos…</translation>
    </message>
    <message>
        <source>Indexing by meaning…</source>
        <translation>Indexando por significado…</translation>
    </message>
    <message>
        <source>Recognizing text…</source>
        <translation>Reconociendo texto…</translation>
    </message>
    <message>
        <source>Repairing the index…</source>
        <translation>Reparando el índice…</translation>
    </message>
    <message>
        <source>Cleaning up a removed folder…</source>
        <translation>Limpiando una carpeta quitada…</translation>
    </message>
    <message>
        <source>power saver mode</source>
        <translation>modo de ahorro de energía</translation>
    </message>
    <message>
        <source>the computer is hot</source>
        <translation>el equipo está caliente</translation>
    </message>
    <message>
        <source>a presentation or video</source>
        <translation>una presentación o un vídeo</translation>
    </message>
    <message>
        <source>all files searchable by meaning ({percent}% of text)</source>
        <translation>todos los archivos consultables por significado ({percent} % del texto)</translation>
    </message>
    <message>
        <source>{percent}% of files searchable by meaning</source>
        <translation>{percent} % de los archivos consultable por significado</translation>
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
        <translation>Reconocimiento de texto en pausa</translation>
    </message>
    <message>
        <source>Recognizing text: {pages}</source>
        <translation>Reconocimiento de texto: {pages}</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages</source>
        <translation>Cambio de {old} a {new}: {done} de {all} pasajes</translation>
    </message>
    <message>
        <source>Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.</source>
        <translation>Cambio de {old} a {new}: {done} de {all} pasajes. Hasta entonces se usa {old}.</translation>
    </message>
    <message>
        <source>Loading language model</source>
        <translation>Cargando el modelo de lenguaje</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s)</source>
        <translation>
            <numerusform>Primer archivo (%Ln)</numerusform>
            <numerusform>Primeros %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched for: {words}</source>
        <translation>También se buscó: {words}</translation>
    </message>
    <message>
        <source>Found by words only. Results by meaning follow when the language model has loaded.</source>
        <translation>Encontrados solo por palabras. Los resultados por significado llegarán cuando se haya cargado el modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Found by words only. No language model is installed.</source>
        <translation>Encontrados solo por palabras. No hay ningún modelo de lenguaje instalado.</translation>
    </message>
    <message>
        <source>Found by words only. The language model supports English only.</source>
        <translation>Encontrados solo por palabras. El modelo de lenguaje solo admite inglés.</translation>
    </message>
    <message>
        <source>Files can be found as soon as they are read.</source>
        <translation>Los archivos se pueden encontrar en cuanto se leen.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>Results update as more files are indexed.</source>
        <translation>Los resultados se actualizan a medida que se indexan más archivos.</translation>
    </message>
    <message>
        <source>No results with these filters</source>
        <translation>Sin resultados con estos filtros</translation>
    </message>
    <message>
        <source>Remove a filter or try other words.</source>
        <translation>Quite un filtro o pruebe con otras palabras.</translation>
    </message>
    <message>
        <source>Type some words or a question.</source>
        <translation>Escriba unas palabras o una pregunta.</translation>
    </message>
    <message>
        <source>No files contain these words</source>
        <translation>Ningún archivo contiene estas palabras</translation>
    </message>
    <message>
        <source>Results by meaning follow when the language model has loaded.</source>
        <translation>Los resultados por significado llegarán cuando se haya cargado el modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Only words were searched, because no language model is installed. Choose one in Settings.</source>
        <translation>Solo se buscaron palabras, porque no hay ningún modelo de lenguaje instalado. Elija uno en Ajustes.</translation>
    </message>
    <message>
        <source>Only words were searched, because the language model supports English only. Choose another in Settings.</source>
        <translation>Solo se buscaron palabras, porque el modelo de lenguaje solo admite inglés. Elija otro en Ajustes.</translation>
    </message>
    <message>
        <source>No matching files</source>
        <translation>Ningún archivo coincide</translation>
    </message>
    <message>
        <source>Try other words or a full question, in any language.</source>
        <translation>Pruebe con otras palabras o con una pregunta completa, en cualquier idioma.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aún sin carpetas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>En pausa hasta las {time}</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>En pausa hasta mañana, {time}</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}</source>
        <translation>En pausa hasta el {day}, {time}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>a program is in full screen</source>
        <translation>un programa en pantalla completa</translation>
    </message>
    <message>
        <source>Downloading {model}: {percent}%</source>
        <translation>Descargando {model}: {percent} %</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} de {all} archivos</translation>
    </message>
    <message>
        <source>No language model: words only</source>
        <translation>Sin modelo de lenguaje: solo palabras</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>Language model failed: words only</source>
        <translation>Falló el modelo de lenguaje: solo palabras</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Aún no hay nada indexado</translation>
    </message>
    <message>
        <source>So far: {facts}.</source>
        <translation>Hasta ahora: {facts}.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Nada que buscar</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Libro electrónico</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{type} file</source>
        <translation>Archivo {type}</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>En el futuro</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos siete días</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>Últimos treinta días</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Antes este año</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
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
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
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
        <translation>Chino</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Folders and exclusions</source>
        <translation>Carpetas y exclusiones</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Reconocimiento de texto</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Indexación en segundo plano</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <translation>Inicio y bandeja</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>Asistentes de IA</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>En el cuadro de búsqueda</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>En la vista previa</translation>
    </message>
    <message>
        <source>On a result</source>
        <translation>En un resultado</translation>
    </message>
    <message>
        <source>In quick search</source>
        <translation>En la búsqueda rápida</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Mostrar atajos de teclado</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Ir al cuadro de búsqueda</translation>
    </message>
    <message>
        <source>No assistant has asked anything yet.</source>
        <translation>Ningún asistente ha preguntado nada todavía.</translation>
    </message>
    <message>
        <source>No assistant has asked anything today.</source>
        <translation>Hoy ningún asistente ha preguntado nada.</translation>
    </message>
    <message numerus="yes">
        <source>{program} asked %Ln time(s)</source>
        <translation>
            <numerusform>{program} preguntó %Ln vez</numerusform>
            <numerusform>{program} preguntó %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {calls}</source>
        <translation>Hoy: {calls}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
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
        <translation>«{passage}»</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Sus archivos no parecen responder a esto.</translation>
    </message>
    <message>
        <source>{program}: {request}</source>
        <translation>{program}: {request}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
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
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Unnamed program</source>
        <translation>Programa sin nombre</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Ir a los resultados</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Save or unsave this search</source>
        <translation>Guardar esta búsqueda o dejar de guardarla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Copiar pasaje con cita</translation>
    </message>
    <message>
        <source>Select several files, one more, or all</source>
        <translation>Seleccionar varios archivos, uno más o todos</translation>
    </message>
    <message>
        <source>Show similar copies and versions</source>
        <translation>Mostrar copias y versiones parecidas</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlas</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>¿Por qué este resultado?</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
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
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Mostrar u ocultar la búsqueda rápida</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Buscar el texto seleccionado</translation>
    </message>
    <message>
        <source>Next or previous file</source>
        <translation>Archivo siguiente o anterior</translation>
    </message>
    <message>
        <source>Five files forward or back</source>
        <translation>Cinco archivos adelante o atrás</translation>
    </message>
    <message>
        <source>Show the preview, then move to it</source>
        <translation>Mostrar la vista previa y pasar a ella</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Ocultar la vista previa</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Abrir esta búsqueda en la ventana</translation>
    </message>
    <message>
        <source>Hide quick search</source>
        <translation>Ocultar la búsqueda rápida</translation>
    </message>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Buscar algo parecido al portapapeles</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Buscar archivos parecidos</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>La versión {version} está disponible.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host}. Check your internet connection and try again.</source>
        <translation>No se pudo contactar con {host}. Compruebe su conexión a Internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} has no update information at the moment. Try again later.</source>
        <translation>{host} no ofrece información de actualizaciones en este momento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} redirected to an insecure address. The check was stopped.</source>
        <translation>{host} redirigió a una dirección no segura. Se detuvo la comprobación.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large and was rejected.</source>
        <translation>La respuesta de {host} es demasiado grande y se rechazó.</translation>
    </message>
    <message>
        <source>The answer of {host} is not signed by the developers and was rejected.</source>
        <translation>La respuesta de {host} no está firmada por los desarrolladores y se rechazó.</translation>
    </message>
    <message>
        <source>The answer of {host} is invalid and was rejected.</source>
        <translation>La respuesta de {host} no es válida y se rechazó.</translation>
    </message>
    <message>
        <source>The answer of {host} names an older version than this one and was rejected.</source>
        <translation>La respuesta de {host} indica una versión anterior a esta y se rechazó.</translation>
    </message>
    <message>
        <source>The answer of {host} is older than its previous one and was rejected.</source>
        <translation>La respuesta de {host} es más antigua que la anterior y se rechazó.</translation>
    </message>
    <message>
        <source>added {patterns}</source>
        <translation>se añade {patterns}</translation>
    </message>
    <message>
        <source>removed {patterns}</source>
        <translation>se quita {patterns}</translation>
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
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>orden cambiado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>As Markdown link</source>
        <translation>Como enlace de Markdown</translation>
    </message>
    <message>
        <source>As BibTeX</source>
        <translation>Como BibTeX</translation>
    </message>
    <message>
        <source>Indexing is blocked</source>
        <translation>La indexación está bloqueada</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>El modelo de lenguaje falló</translation>
    </message>
    <message>
        <source>Your files are searched by words only.</source>
        <translation>Sus archivos se buscan solo por palabras.</translation>
    </message>
    <message>
        <source>Folder unavailable</source>
        <translation>Carpeta no disponible</translation>
    </message>
    <message>
        <source>{folder}: its results are kept. If it is gone permanently, remove it on the Folders page.</source>
        <translation>{folder}: sus resultados se conservan. Si ya no existe, quítela en la página Carpetas.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Puntuación: {score} de 100</translation>
    </message>
    <message>
        <source>Nearly the same content.</source>
        <translation>Contenido casi idéntico.</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Coincidencia débil</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>Coincidencia fuerte</translation>
    </message>
    <message>
        <source>Very strong match</source>
        <translation>Coincidencia muy fuerte</translation>
    </message>
    <message>
        <source>{engine} (included)</source>
        <translation>{engine} (incluido)</translation>
    </message>
    <message numerus="yes">
        <source>{engine}: {languages} and %Ln more language(s)</source>
        <translation>
            <numerusform>{engine}: {languages} y %Ln idioma más</numerusform>
            <numerusform>{engine}: {languages} y %Ln idiomas más</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine}: {languages}</source>
        <translation>{engine}: {languages}</translation>
    </message>
    <message>
        <source>Passages sent: {number}</source>
        <translation>Pasajes enviados: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsupported statement(s) removed</source>
        <translation>
            <numerusform>%Ln afirmación sin respaldo eliminada</numerusform>
            <numerusform>%Ln afirmaciones sin respaldo eliminadas</numerusform>
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
        <translation>Busque en sus archivos por significado. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Licencias…</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Assistants that you connect below can search the selected folders and read the text of their files. They cannot change anything. Most assistants send the text they read to their provider, unless their language model runs on this computer. Excluded files and likely secrets are not available to them.</source>
        <translation>Un asistente que conecte abajo podrá buscar en las carpetas que marque aquí y leer el texto de sus archivos. No puede cambiar nada. Lo que lee suele enviarlo a su proveedor, salvo que su modelo de lenguaje funcione en este equipo. Los archivos excluidos y los posibles secretos quedan fuera.</translation>
    </message>
    <message>
        <source>Access to your files</source>
        <translation>Acceso a sus archivos</translation>
    </message>
    <message>
        <source>{folder} (not in the index)</source>
        <translation>{folder} (no está en el índice)</translation>
    </message>
    <message>
        <source>Assistants can search this folder</source>
        <translation>Los asistentes pueden buscar en esta carpeta</translation>
    </message>
    <message>
        <source>There are no folders in the index yet.</source>
        <translation>Aún no hay carpetas en el índice.</translation>
    </message>
    <message>
        <source>Assistants find nothing until you check a folder.</source>
        <translation>Los asistentes no encuentran nada hasta que marque una carpeta.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Text copied with its citation</source>
        <translation>Texto copiado con su cita</translation>
    </message>
    <message>
        <source>Answers are off. You can turn them on again in the settings, under Language model.</source>
        <translation>Las respuestas están desactivadas. Puede volver a activarlas en los ajustes, en Modelo de lenguaje.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer in your files</source>
        <translation>Respuesta en sus archivos</translation>
    </message>
    <message>
        <source>More actions for the answer</source>
        <translation>Más acciones para la respuesta</translation>
    </message>
    <message>
        <source>Copy all with citations</source>
        <translation>Copiar todo con citas</translation>
    </message>
    <message>
        <source>Don&apos;t show answers</source>
        <translation>No mostrar respuestas</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Searching your files…</source>
        <translation>Buscando en sus archivos…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Writing… {time}</source>
        <translation>Escribiendo… {time}</translation>
    </message>
    <message>
        <source>The language model is reading… {time}</source>
        <translation>El modelo de lenguaje está leyendo… {time}</translation>
    </message>
    <message>
        <source>Your files don&apos;t seem to answer this.</source>
        <translation>Sus archivos no parecen responder a esto.</translation>
    </message>
    <message>
        <source>Closest results:</source>
        <translation>Resultados más cercanos:</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Guardar como Markdown</translation>
    </message>
    <message>
        <source>The answers could not be saved ({reason}). Choose another place.</source>
        <translation>Las respuestas no se pudieron guardar ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>This file has changed since. Ask again.</source>
        <translation>Este archivo ha cambiado desde entonces. Pregunte de nuevo.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask a question about your files</source>
        <translation>Haga una pregunta sobre sus archivos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Guardar como Markdown…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Ocultar la vista previa</translation>
    </message>
    <message>
        <source>Answers are written by a language model. Each statement is shown only with a quotation that was found in your files. Check important ones there.</source>
        <translation>Las respuestas las escribe un modelo de lenguaje. Cada afirmación se muestra solo con una cita encontrada en sus archivos. Compruebe allí las importantes.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <translation>{model} en {address}</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>Pregunte a sus archivos</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or llama.cpp, download a model there, and choose it in the settings.</source>
        <translation>Las respuestas las escribe un modelo de lenguaje que funciona en este equipo. Instale Ollama, LM Studio o llama.cpp, descargue allí un modelo y elíjalo en los ajustes.</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>Elegir un servidor…</translation>
    </message>
</context>
<context>
    <name>AssistantActions</name>
    <message>
        <source>AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent</source>
        <translation>IA MCP Claude Codex Cursor LM Studio VS Code chat agente herramientas permiso consentimiento</translation>
    </message>
    <message>
        <source>AI assistants log history who asked requests</source>
        <translation>asistentes IA registro historial quién preguntó solicitudes</translation>
    </message>
    <message>
        <source>{program} is disconnected.</source>
        <translation>{program} está desconectado.</translation>
    </message>
    <message>
        <source>{program} is connected. Restart it.</source>
        <translation>{program} está conectado. Reinícielo.</translation>
    </message>
    <message>
        <source>The entries are deleted for good.</source>
        <translation>Las entradas se borran definitivamente.</translation>
    </message>
    <message>
        <source>Clear the log of assistants?</source>
        <translation>¿Borrar el registro de los asistentes?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <source>Start at login, without opening the window</source>
        <translation>Iniciar al entrar en la sesión, sin abrir la ventana</translation>
    </message>
    <message>
        <source>To reopen the window, start the program again.</source>
        <translation>Para volver a abrir la ventana, inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>Guardado en {place}</translation>
    </message>
</context>
<context>
    <name>BackgroundMode</name>
    <message>
        <source>The search engine stopped.</source>
        <translation>El motor de búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>tray autostart login boot startup background close minimize notification</source>
        <translation>bandeja inicio sesión arranque segundo plano cerrar minimizar aviso tray</translation>
    </message>
    <message>
        <source>In the tray, it keeps indexing, so that search is instant. You can change this in Settings.</source>
        <translation>En la bandeja sigue indexando, para que la búsqueda sea instantánea. Puede cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <source>Keep Desktop Search running?</source>
        <translation>¿Mantener Desktop Search en marcha?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Mantener en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>BehaviourStep</name>
    <message>
        <source>Background indexing</source>
        <translation>Indexación en segundo plano</translation>
    </message>
    <message>
        <source>You can search while files are indexed. Change these options any time in Settings.</source>
        <translation>Puede buscar mientras se indexan los archivos. Estas opciones se pueden cambiar en cualquier momento en Ajustes.</translation>
    </message>
    <message>
        <source>Pause on battery power</source>
        <translation>Pausar con batería</translation>
    </message>
    <message>
        <source>Indexing resumes when the computer is plugged in. You can keep searching.</source>
        <translation>La indexación se reanuda al conectar el equipo a la corriente. Puede seguir buscando.</translation>
    </message>
    <message>
        <source>Pause while an app is in full screen</source>
        <translation>Pausar cuando haya una aplicación en pantalla completa</translation>
    </message>
    <message>
        <source>Games, films and presentations get the full speed of the computer.</source>
        <translation>Los juegos, películas y presentaciones disponen de toda la velocidad del equipo.</translation>
    </message>
    <message>
        <source>Use all processor cores while you are away</source>
        <translation>Usar todos los núcleos del procesador en su ausencia</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Mientras usa el equipo, un núcleo queda libre.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>No window opens. New and changed files are indexed right away.</source>
        <translation>No se abre ninguna ventana. Los archivos nuevos y modificados se indexan al momento.</translation>
    </message>
    <message>
        <source>Runs in the system tray, so that search is instant.</source>
        <translation>Se ejecuta en la bandeja del sistema, para que la búsqueda sea instantánea.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Seguir en marcha al cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Error in {program}</source>
        <translation>Error en {program}</translation>
    </message>
    <message>
        <source>This is a bug in the program. Your files and the index are not affected. The details below help to fix it. They may include names of your files, and they stay on this computer unless you send them.</source>
        <translation>Se trata de un error del programa. Sus archivos y el índice no están afectados. Los detalles de abajo ayudan a corregirlo. Pueden incluir nombres de archivos suyos y permanecen en este equipo salvo que usted los envíe.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>What assistants asked</source>
        <translation>Lo que preguntaron los asistentes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Borrar el registro</translation>
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
        <translation>Esto cambia {file}. Todo lo demás del archivo queda como está.</translation>
    </message>
    <message>
        <source>A copy of the file before the first change is kept next to it, as {name}.</source>
        <translation>Junto al archivo se guarda una copia anterior al primer cambio: {name}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>Escribir el cambio</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: {part}</source>
        <translation>Quitar filtro: {part}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>Conectar un asistente</translation>
    </message>
    <message>
        <source>Adds {app} to the assistant&apos;s own configuration file. You see the change before it is written. Restart the assistant afterwards.</source>
        <translation>Añade {app} al archivo de configuración del asistente. Verá el cambio antes de que se escriba. Después, reinicie el asistente.</translation>
    </message>
    <message>
        <source>For another assistant, enter this command as an MCP server:</source>
        <translation>Para otro asistente, introduzca esta orden como servidor MCP:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>No encontrado en este equipo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected with another command</source>
        <translation>Conectado con otra orden</translation>
    </message>
    <message>
        <source>{file} is not valid. Correct it in an editor.</source>
        <translation>{file} no se entiende. Corríjalo en un editor.</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>Aún no hay nada indexado.</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Files with text. All others are found by name only.</source>
        <translation>Archivos con texto. Los demás se encuentran solo por su nombre.</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>A file that says something in two languages counts in both.</source>
        <translation>Un archivo que dice algo en dos idiomas cuenta en ambos.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
</context>
<context>
    <name>DataActions</name>
    <message>
        <source>storage location path disk space drive move delete rebuild</source>
        <translation>almacenamiento lugar ruta disco espacio mover vaciar rehacer</translation>
    </message>
    <message>
        <source>Choose a folder for the index</source>
        <translation>Elegir una carpeta para el índice</translation>
    </message>
    <message>
        <source>Move the index to {place}?</source>
        <translation>¿Mover el índice a {place}?</translation>
    </message>
    <message>
        <source>The index is copied and verified before the old copy is deleted. Search is unavailable until then. The program restarts when it is done.</source>
        <translation>El índice se copia y se verifica antes de eliminar la copia anterior. Hasta entonces no se puede buscar. Al terminar, el programa se reinicia.</translation>
    </message>
    <message>
        <source>Stopping the search engine…</source>
        <translation>Deteniendo el motor de búsqueda…</translation>
    </message>
    <message>
        <source>All files are indexed again, which can take hours. Your files, folders, settings and language models are kept.</source>
        <translation>Todos los archivos se indexan de nuevo, lo que puede llevar horas. Se conservan sus archivos, carpetas, ajustes y modelos de lenguaje.</translation>
    </message>
    <message>
        <source>Clearing the index…</source>
        <translation>Vaciando el índice…</translation>
    </message>
    <message>
        <source>Copying and verifying the index…</source>
        <translation>Copiando y verificando el índice…</translation>
    </message>
    <message>
        <source>The index could not be moved. It is still in its old location.</source>
        <translation>No se pudo mover el índice. Sigue en su ubicación anterior.</translation>
    </message>
    <message>
        <source>The index could not be cleared. Try again. The log has details.</source>
        <translation>No se pudo vaciar el índice. Inténtelo de nuevo. El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Clear the index?</source>
        <translation>¿Vaciar el índice?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>Ubicaciones de almacenamiento</translation>
    </message>
    <message>
        <source>Index and models</source>
        <translation>Índice y modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Mostrar la carpeta: {name}</translation>
    </message>
    <message>
        <source>Move the index…</source>
        <translation>Mover el índice…</translation>
    </message>
    <message>
        <source>Clear the index…</source>
        <translation>Vaciar el índice…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Index size: {size}</source>
        <translation>Tamaño del índice: {size}</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>GNOME KDE Plasma KRunner shell overview launcher integration</source>
        <translation>GNOME KDE Plasma KRunner shell vista lanzador integración</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.</source>
        <translation>Solo está disponible la CPU. Para usar una GPU, instale {app} con Python, como explica el archivo README.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop folders here to search them</source>
        <translation>Suelte carpetas aquí para buscarlas</translation>
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
        <translation>Una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>A text in the index is damaged.</source>
        <translation>Un texto del índice está dañado.</translation>
    </message>
    <message>
        <source>An internal error occurred and was logged. If something no longer works, restart Desktop Search.</source>
        <translation>Se produjo un error interno y quedó en el registro. Si algo deja de funcionar, reinicie Desktop Search.</translation>
    </message>
    <message>
        <source>Check that the disk or network drive is there, then retry.</source>
        <translation>Compruebe que el disco o la unidad de red está, y reintente.</translation>
    </message>
    <message>
        <source>Check the address of the mirror in Settings.</source>
        <translation>Compruebe la dirección del espejo en Ajustes.</translation>
    </message>
    <message>
        <source>A .gitignore file matches it.</source>
        <translation>Coincide con un archivo .gitignore.</translation>
    </message>
    <message>
        <source>A picture has more than {count} megapixels and was left out.</source>
        <translation>Una imagen tiene más de {count} megapíxeles y se ha omitido.</translation>
    </message>
    <message>
        <source>Another page was requested.</source>
        <translation>Se solicitó otra página.</translation>
    </message>
    <message>
        <source>Another user can write to {folder}.</source>
        <translation>Otro usuario puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Archive, found by its name.</source>
        <translation>Archivo comprimido, encontrado por su nombre.</translation>
    </message>
    <message>
        <source>Archive, its contents are not indexed.</source>
        <translation>Archivo comprimido; su contenido no se indexa.</translation>
    </message>
    <message>
        <source>Archives nested more than {count} levels deep were not read.</source>
        <translation>Los archivos comprimidos anidados en más de {count} niveles no se leyeron.</translation>
    </message>
    <message>
        <source>Audio file, found by its name.</source>
        <translation>Archivo de audio, encontrado por su nombre.</translation>
    </message>
    <message>
        <source>Best at finding translations, also in rare languages. Weaker at answering questions.</source>
        <translation>El mejor para encontrar traducciones, también en idiomas poco comunes. Menos bueno para responder preguntas.</translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or exclude it with a pattern in the settings.</source>
        <translation>Cambie los permisos del archivo o exclúyalo con un patrón en los ajustes.</translation>
    </message>
    <message>
        <source>Check that it is running, and that its address, certificate and token are correct.</source>
        <translation>Compruebe que está en marcha y que su dirección, certificado y token son correctos.</translation>
    </message>
    <message>
        <source>Check that the disk has free space.</source>
        <translation>Compruebe que hay espacio libre en el disco.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and the folder is writable.</source>
        <translation>Compruebe que el disco está conectado y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Check that the folder is writable.</source>
        <translation>Compruebe que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Check that this is a folder, and that you have write permission to it and its contents.</source>
        <translation>Compruebe que es una carpeta y que tiene permiso de escritura en ella y en su contenido.</translation>
    </message>
    <message>
        <source>Check that you have write permission there.</source>
        <translation>Compruebe que tiene permiso de escritura allí.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and try again.</source>
        <translation>Compruebe la conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect its drive.</source>
        <translation>Revise la escritura o conecte su unidad.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Revise la escritura.</translation>
    </message>
    <message>
        <source>Choose Verify on the Health page.</source>
        <translation>Elija Verificar en la página Salud.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with Export.</source>
        <translation>Elija un archivo creado con Exportar.</translation>
    </message>
    <message>
        <source>Choose a file with text.</source>
        <translation>Elija un archivo con texto.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Elija una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>Choose a folder with a model, or download one in Settings.</source>
        <translation>Elija una carpeta con un modelo, o descargue uno en Ajustes.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or download a model in Settings.</source>
        <translation>Elija otra carpeta, o descargue un modelo en Ajustes.</translation>
    </message>
    <message>
        <source>Choose another folder, or download the model again in Settings.</source>
        <translation>Elija otra carpeta, o descargue de nuevo el modelo en Ajustes.</translation>
    </message>
    <message>
        <source>Choose another folder, or rename this one.</source>
        <translation>Elija otra carpeta, o cambie el nombre de esta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another model, or a folder with a converted one.</source>
        <translation>Elija otro modelo, o una carpeta con uno convertido.</translation>
    </message>
    <message>
        <source>Choose another model, or import this one from a folder or a file.</source>
        <translation>Elija otro modelo, o importe este de una carpeta o un archivo.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>Elija otro programa.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Elija otro valor.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Close that program first, or use another folder with --base-dir.</source>
        <translation>Cierre antes ese programa, o use otra carpeta con --base-dir.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílica</translation>
    </message>
    <message>
        <source>Default. Included.</source>
        <translation>Predeterminado. Incluido.</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Do not trust it. Get the model from its authors.</source>
        <translation>No se fíe de él. Obtenga el modelo de sus autores.</translation>
    </message>
    <message>
        <source>Do not trust it. Use another mirror, or none.</source>
        <translation>No se fíe de él. Use otro espejo, o ninguno.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>First restore their last good copy, or use the defaults.</source>
        <translation>Restaure antes su última copia buena, o use los valores predeterminados.</translation>
    </message>
    <message>
        <source>Font, found by its name.</source>
        <translation>Tipo de letra, encontrado por su nombre.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griega</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebrea</translation>
    </message>
    <message>
        <source>If it should contain text, open it in its own app and save it again.</source>
        <translation>Si debería contener texto, ábralo en su propia aplicación y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Indexing failed with an unexpected error. The log has details.</source>
        <translation>La indexación falló por un error inesperado. El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>Indexing then continues automatically.</source>
        <translation>Después, la indexación continúa automáticamente.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>Es un dispositivo, una tubería o un socket, no un archivo.</translation>
    </message>
    <message>
        <source>It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder.</source>
        <translation>Es un enlace simbólico. Los enlaces no se siguen; sus destinos se indexan si están en una carpeta elegida.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>It is part of this program&apos;s own data.</source>
        <translation>Forma parte de los datos de este programa.</translation>
    </message>
    <message>
        <source>It is rebuilt at the next start.</source>
        <translation>Se reconstruye en el próximo inicio.</translation>
    </message>
    <message>
        <source>It is rebuilt from the catalog. Nothing is lost.</source>
        <translation>Se reconstruye a partir del catálogo. No se pierde nada.</translation>
    </message>
    <message>
        <source>It is rebuilt from the index. Nothing is lost.</source>
        <translation>Se reconstruye a partir del índice. No se pierde nada.</translation>
    </message>
    <message>
        <source>It is retried at the next start. You can also retry it now.</source>
        <translation>Se reintenta en el próximo inicio. También puede reintentarlo ahora.</translation>
    </message>
    <message>
        <source>It is stored in the cloud only.</source>
        <translation>Solo está almacenado en la nube.</translation>
    </message>
    <message>
        <source>It was moved or deleted. The next scan removes it from the results.</source>
        <translation>Se movió o se eliminó. El próximo repaso lo quita de los resultados.</translation>
    </message>
    <message>
        <source>It was not moved. Choose another folder.</source>
        <translation>No se movió. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>It was rebuilt without re-embedding.</source>
        <translation>Se reconstruyó sin volver a calcular los vectores.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreana</translation>
    </message>
    <message>
        <source>Larger than the size limit.</source>
        <translation>Supera el límite de tamaño.</translation>
    </message>
    <message>
        <source>Larger version of the default.</source>
        <translation>Versión más grande del predeterminado.</translation>
    </message>
    <message>
        <source>Leave it as it is, or exclude it.</source>
        <translation>Déjela como está o exclúyala.</translation>
    </message>
    <message>
        <source>Listed under Health.</source>
        <translation>Figura en la página Salud.</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>Carpeta local</translation>
    </message>
    <message>
        <source>Move that file away and start again. Your files are then indexed again; they are not changed.</source>
        <translation>Mueva ese archivo y reinicie. Sus archivos se indexan entonces de nuevo; no se modifican.</translation>
    </message>
    <message>
        <source>No action needed. Retry it after a program update, or with another model.</source>
        <translation>No hace falta hacer nada. Reintente tras una actualización del programa o con otro modelo.</translation>
    </message>
    <message>
        <source>No app is set to open this file.</source>
        <translation>Ninguna aplicación está configurada para abrir este archivo.</translation>
    </message>
    <message>
        <source>No app is set to open web pages.</source>
        <translation>Ninguna aplicación está configurada para abrir páginas web.</translation>
    </message>
    <message>
        <source>No permission to read this file.</source>
        <translation>Sin permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>No readable text, found by its name.</source>
        <translation>Sin texto legible, encontrado por su nombre.</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation>No hay texto en este archivo.</translation>
    </message>
    <message>
        <source>Not enough disk space for a copy of the index.</source>
        <translation>No hay suficiente espacio en el disco para una copia del índice.</translation>
    </message>
    <message>
        <source>Nothing is indexed until you choose what to use instead, because they may exclude files.</source>
        <translation>No se indexa nada hasta que elija qué usar en su lugar, porque pueden excluir archivos.</translation>
    </message>
    <message>
        <source>Older. Optimized for comparing sentences.</source>
        <translation>Más antiguo. Optimizado para comparar frases.</translation>
    </message>
    <message>
        <source>One count of passages was wrong and has been corrected.</source>
        <translation>Un recuento de pasajes era erróneo y se corrigió.</translation>
    </message>
    <message>
        <source>One damaged passage was removed.</source>
        <translation>Se eliminó un pasaje dañado.</translation>
    </message>
    <message>
        <source>One damaged text was restored.</source>
        <translation>Se restauró un texto dañado.</translation>
    </message>
    <message>
        <source>One damaged vector was restored.</source>
        <translation>Se restauró un vector dañado.</translation>
    </message>
    <message>
        <source>One file is read again.</source>
        <translation>Un archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>One of your patterns matches it.</source>
        <translation>Coincide con uno de sus patrones.</translation>
    </message>
    <message>
        <source>One passage of this file could not be embedded. It is found by words only.</source>
        <translation>Un pasaje de este archivo no se pudo indexar por significado. Se encuentra solo por palabras.</translation>
    </message>
    <message>
        <source>One text had a wrong embedding state, which was corrected.</source>
        <translation>Un texto tenía un estado de indexación por significado erróneo, que se corrigió.</translation>
    </message>
    <message>
        <source>One text was wrongly marked as having words or none; corrected.</source>
        <translation>Un texto estaba mal marcado como con o sin palabras; corregido.</translation>
    </message>
    <message>
        <source>One unusable vector was removed; it is computed again where it is needed.</source>
        <translation>Se eliminó un vector inutilizable; se vuelve a calcular donde hace falta.</translation>
    </message>
    <message>
        <source>Only files in the index can be compared.</source>
        <translation>Solo se pueden comparar archivos que están en el índice.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because reading them takes too long.</source>
        <translation>Solo se leyó una parte del contenido, porque leerlo todo tarda demasiado.</translation>
    </message>
    <message>
        <source>Only part of the contents was read, because they are too large when unpacked.</source>
        <translation>Solo se leyó una parte del contenido, porque descomprimido es demasiado grande.</translation>
    </message>
    <message>
        <source>Only the first {count} files in it were read.</source>
        <translation>Solo se leyeron los primeros {count} archivos que contiene.</translation>
    </message>
    <message>
        <source>Only the first {count} pictures were recognized.</source>
        <translation>Solo se han reconocido las primeras {count} imágenes.</translation>
    </message>
    <message>
        <source>Open it in its own app and save a copy as PDF.</source>
        <translation>Ábralo en su propia aplicación y guarde una copia como PDF.</translation>
    </message>
    <message>
        <source>Open it in its own app and save it again, or get a new copy.</source>
        <translation>Ábralo en su propia aplicación y guárdelo de nuevo, u obtenga una copia nueva.</translation>
    </message>
    <message>
        <source>Open the file in its own app.</source>
        <translation>Abra el archivo en su propia aplicación.</translation>
    </message>
    <message>
        <source>Optimized for comparing sentences. Weaker at finding long passages.</source>
        <translation>Optimizado para comparar frases. Menos bueno para encontrar pasajes largos.</translation>
    </message>
    <message>
        <source>Optimized for questions.</source>
        <translation>Optimizado para preguntas.</translation>
    </message>
    <message>
        <source>Page {page} has more than {count} megapixels and was left out.</source>
        <translation>La página {page} tiene más de {count} megapíxeles y se ha omitido.</translation>
    </message>
    <message>
        <source>Page {page} is damaged and was left out.</source>
        <translation>La página {page} está dañada y se ha omitido.</translation>
    </message>
    <message>
        <source>Remove it, or get a new copy.</source>
        <translation>Elimínelo u obtenga una copia nueva.</translation>
    </message>
    <message>
        <source>Restart the program, or choose another model in Settings.</source>
        <translation>Reinicie el programa o elija otro modelo en Ajustes.</translation>
    </message>
    <message>
        <source>Restart the program.</source>
        <translation>Reinicie el programa.</translation>
    </message>
    <message>
        <source>Results are by words only.</source>
        <translation>Los resultados son solo por palabras.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or exclude the folder.</source>
        <translation>Reintente tras una actualización del programa o excluya la carpeta.</translation>
    </message>
    <message>
        <source>Retry it after a program update, or report it. The log has details.</source>
        <translation>Reintente tras una actualización del programa o comuníquelo. El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>Retry it, or save it in another format.</source>
        <translation>Reintente o guárdelo en otro formato.</translation>
    </message>
    <message>
        <source>Check that text recognition is turned on in the settings. If it finds no text, scan the document again in better quality.</source>
        <translation>Compruebe que el reconocimiento de texto está activado en los ajustes. Si no encuentra texto, escanee de nuevo el documento con mejor calidad.</translation>
    </message>
    <message>
        <source>Save it again in a newer format, or report it. The log has details.</source>
        <translation>Guárdelo de nuevo en un formato más reciente o comuníquelo. El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>Scan without text.</source>
        <translation>Documento escaneado sin texto.</translation>
    </message>
    <message>
        <source>Search by meaning then works again.</source>
        <translation>La búsqueda por significado vuelve a funcionar entonces.</translation>
    </message>
    <message>
        <source>Set a default app for this file type in your file manager.</source>
        <translation>Defina en su gestor de archivos una aplicación predeterminada para este tipo de archivo.</translation>
    </message>
    <message>
        <source>Set a default browser in your system settings.</source>
        <translation>Defina un navegador predeterminado en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Start it again. It resumes where it stopped.</source>
        <translation>Iníciela de nuevo. Continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Start the program again. It is then restored from its last copy.</source>
        <translation>Inicie de nuevo el programa. Entonces se restaura de su última copia.</translation>
    </message>
    <message>
        <source>Start the program again. The index is then restored.</source>
        <translation>Inicie de nuevo el programa. Entonces se restaura el índice.</translation>
    </message>
    <message>
        <source>Text recognition does not start.</source>
        <translation>El reconocimiento de texto no se inicia.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.</source>
        <translation>El reconocimiento de texto de una imagen del documento falló o tardó más de {limit_s} segundos.</translation>
    </message>
    <message>
        <source>Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.</source>
        <translation>El reconocimiento de texto falló o tardó más de {limit_s} segundos en la página {pages}.</translation>
    </message>
    <message>
        <source>Text recognition is turned off.</source>
        <translation>El reconocimiento de texto está desactivado.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandesa</translation>
    </message>
    <message>
        <source>That program is no longer installed.</source>
        <translation>Ese programa ya no está instalado.</translation>
    </message>
    <message>
        <source>The backup copy of the index was damaged and removed. A new one is created.</source>
        <translation>La copia de seguridad del índice estaba dañada y se eliminó. Se crea una nueva.</translation>
    </message>
    <message>
        <source>The catalog&apos;s lookup tables were damaged and have been rebuilt.</source>
        <translation>Las tablas de consulta del catálogo estaban dañadas y se reconstruyeron.</translation>
    </message>
    <message>
        <source>The data read back differs from the data written.</source>
        <translation>Los datos leídos difieren de los escritos.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>El predeterminado.</translation>
    </message>
    <message>
        <source>The engine is shutting down.</source>
        <translation>El motor se está cerrando.</translation>
    </message>
    <message>
        <source>The file reader does not start.</source>
        <translation>El lector de archivos no se inicia.</translation>
    </message>
    <message>
        <source>The freed space is kept. The next run continues from there.</source>
        <translation>El espacio liberado se conserva. La próxima vez se continúa desde ahí.</translation>
    </message>
    <message>
        <source>The language model crashed on a query and is restarted.</source>
        <translation>El modelo de lenguaje falló con una consulta y se está reiniciando.</translation>
    </message>
    <message>
        <source>The language model crashed on some text.</source>
        <translation>El modelo de lenguaje falló con algún texto.</translation>
    </message>
    <message>
        <source>The language model fails on this query.</source>
        <translation>El modelo de lenguaje falla con esta consulta.</translation>
    </message>
    <message>
        <source>The language model is starting.</source>
        <translation>El modelo de lenguaje se está iniciando.</translation>
    </message>
    <message>
        <source>The language model was removed.</source>
        <translation>Se eliminó el modelo de lenguaje.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({reason}).</source>
        <translation>El modelo no se puede escribir en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be copied: {reason} ({file}).</source>
        <translation>El modelo no se pudo copiar: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The model could not be started. The log has details.</source>
        <translation>No se pudo iniciar el modelo. El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>The model fails, so new texts are found by words only. The log has details.</source>
        <translation>El modelo falla, por lo que los textos nuevos se encuentran solo por palabras. El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>The model file has an unknown block size.</source>
        <translation>El archivo del modelo tiene un tamaño de bloque desconocido.</translation>
    </message>
    <message>
        <source>The model file has an unknown format.</source>
        <translation>El archivo del modelo tiene un formato desconocido.</translation>
    </message>
    <message>
        <source>The program crashed twice while reading this file, so the file is skipped.</source>
        <translation>El programa falló dos veces al leer este archivo, por lo que se omite.</translation>
    </message>
    <message>
        <source>The program stopped responding twice while scanning this folder, so the folder is skipped.</source>
        <translation>El programa dejó de responder dos veces al examinar esta carpeta, por lo que se omite.</translation>
    </message>
    <message>
        <source>The reader crashed on this file. The file is probably damaged.</source>
        <translation>El lector falló con este archivo. Probablemente el archivo está dañado.</translation>
    </message>
    <message>
        <source>The recognized text of one picture was damaged. It is recognized again.</source>
        <translation>El texto reconocido de una imagen estaba dañado. Se reconoce de nuevo.</translation>
    </message>
    <message>
        <source>The recognized text of {count} pictures was damaged. They are recognized again.</source>
        <translation>El texto reconocido de {count} imágenes estaba dañado. Se reconocen de nuevo.</translation>
    </message>
    <message>
        <source>The running engine does not respond.</source>
        <translation>El motor en ejecución no responde.</translation>
    </message>
    <message>
        <source>The search engine stopped before it answered.</source>
        <translation>El motor de búsqueda se detuvo antes de responder.</translation>
    </message>
    <message>
        <source>The system or another program stopped the reader several times while it read this file.</source>
        <translation>El sistema u otro programa detuvo el lector varias veces mientras leía este archivo.</translation>
    </message>
    <message>
        <source>The text of {format} files cannot be read.</source>
        <translation>No se puede leer el texto de los archivos {format}.</translation>
    </message>
    <message>
        <source>The vector index did not find its own entries.</source>
        <translation>El índice vectorial no encontró sus propias entradas.</translation>
    </message>
    <message>
        <source>The vector index is then rebuilt automatically. You can keep searching.</source>
        <translation>El índice vectorial se reconstruye entonces automáticamente. Puede seguir buscando.</translation>
    </message>
    <message>
        <source>The word index and the passages differed. The word index was rebuilt.</source>
        <translation>El índice de palabras y los pasajes no coincidían. Se reconstruyó el índice de palabras.</translation>
    </message>
    <message>
        <source>The word index in {file} is damaged.</source>
        <translation>El índice de palabras en {file} está dañado.</translation>
    </message>
    <message>
        <source>The word index is damaged and could not be rebuilt.</source>
        <translation>El índice de palabras está dañado y no se pudo reconstruir.</translation>
    </message>
    <message>
        <source>Then run it again. It resumes where it stopped.</source>
        <translation>Ejecútelo después de nuevo. Continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>There is an index in {folder} already.</source>
        <translation>Ya hay un índice en {folder}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot; to download.</source>
        <translation>No hay un modelo «{model}» que descargar.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>No hay nada en {path}.</translation>
    </message>
    <message>
        <source>These settings were exported by a different version of this program.</source>
        <translation>Estos ajustes se exportaron con otra versión de este programa.</translation>
    </message>
    <message>
        <source>They apply until the program ends.</source>
        <translation>Se aplican hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>This PDF looks like a scan: it contains images but no text.</source>
        <translation>Este PDF parece un documento escaneado: contiene imágenes, pero no texto.</translation>
    </message>
    <message>
        <source>This file cannot be indexed: its contents caused an error in the program.</source>
        <translation>Este archivo no se puede indexar: su contenido provocó un error en el programa.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Este archivo no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>This file cannot be read: its contents caused an error in the program.</source>
        <translation>Este archivo no se puede leer: su contenido provocó un error en el programa.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>Este archivo no contiene texto.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Este archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>This file does not match its extension, or it is damaged.</source>
        <translation>Este archivo no corresponde a su extensión o está dañado.</translation>
    </message>
    <message>
        <source>This file has no text to compare.</source>
        <translation>Este archivo no tiene texto que comparar.</translation>
    </message>
    <message>
        <source>This file is damaged, incomplete or in an unsupported format.</source>
        <translation>Este archivo está dañado, incompleto o en un formato no compatible.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este archivo está dañado.</translation>
    </message>
    <message>
        <source>This file is larger than the limit of {limit_mb} MB.</source>
        <translation>Este archivo supera el límite de {limit_mb} MB.</translation>
    </message>
    <message>
        <source>This file is protected by a password or DRM.</source>
        <translation>Este archivo está protegido con contraseña o DRM.</translation>
    </message>
    <message>
        <source>This file was saved by a Word version older than 1997.</source>
        <translation>Este archivo se guardó con una versión de Word anterior a 1997.</translation>
    </message>
    <message>
        <source>This folder is no longer indexed.</source>
        <translation>Esta carpeta ya no se indexa.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where an index can be damaged.</source>
        <translation>Esta carpeta está en una unidad de red, donde un índice puede dañarse.</translation>
    </message>
    <message>
        <source>This is not a folder name.</source>
        <translation>Esto no es un nombre de carpeta.</translation>
    </message>
    <message>
        <source>This is not a settings file of this program.</source>
        <translation>Este no es un archivo de ajustes de este programa.</translation>
    </message>
    <message>
        <source>This page cannot be rendered.</source>
        <translation>Esta página no se puede representar.</translation>
    </message>
    <message>
        <source>This page could not be rendered. The file is probably damaged.</source>
        <translation>Esta página no se pudo representar. Probablemente el archivo está dañado.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here ({width} × {height} pixels).</source>
        <translation>Esta imagen es demasiado grande para mostrarla aquí ({width} × {height} píxeles).</translation>
    </message>
    <message>
        <source>To raise the limit: sudo sysctl {setting} - to keep it raised: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</source>
        <translation>Para subir el límite: sudo sysctl {setting} - para que se mantenga: echo {setting} | sudo tee /etc/sysctl.d/60-desktop-search.conf</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, a proxy or the mirror is changing files.</source>
        <translation>Inténtelo de nuevo. Si vuelve a fallar, un proxy o el espejo está modificando los archivos.</translation>
    </message>
    <message>
        <source>Try again. The log has details.</source>
        <translation>Inténtelo de nuevo. El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>Try again: the download resumes.</source>
        <translation>Inténtelo de nuevo: la descarga se reanuda.</translation>
    </message>
    <message>
        <source>Turn it on in the settings, then try again.</source>
        <translation>Actívelo en los ajustes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Until then, search is by words only.</source>
        <translation>Hasta entonces se busca solo por palabras.</translation>
    </message>
    <message>
        <source>Until then, the catalog&apos;s vectors are searched directly. Nothing is lost.</source>
        <translation>Hasta entonces se busca directamente en los vectores del catálogo. No se pierde nada.</translation>
    </message>
    <message>
        <source>Use one with model.safetensors, or convert it with save_pretrained of sentence-transformers.</source>
        <translation>Use uno con model.safetensors, o conviértalo con save_pretrained de sentence-transformers.</translation>
    </message>
    <message>
        <source>Use the defaults instead.</source>
        <translation>Use en su lugar los valores predeterminados.</translation>
    </message>
    <message>
        <source>Video, found by its name.</source>
        <translation>Vídeo, encontrado por su nombre.</translation>
    </message>
    <message>
        <source>You can have its text recognized again.</source>
        <translation>Puede hacer que se reconozca de nuevo su texto.</translation>
    </message>
    <message>
        <source>Your settings can be read, so no choice is needed.</source>
        <translation>Sus ajustes se pueden leer, por lo que no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Your settings cannot be read, so they cannot be changed.</source>
        <translation>Sus ajustes no se pueden leer, por lo que no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Elija la carpeta de uno de ellos.</translation>
    </message>
    <message>
        <source>74 languages</source>
        <translation>74 idiomas</translation>
    </message>
    <message>
        <source>Accept it at {page} with an account, download the model there or with `hf download {model}`, and import its folder in Settings.</source>
        <translation>Acéptela en {page} con una cuenta, descargue el modelo allí o con `hf download {model}` e importe su carpeta en Ajustes.</translation>
    </message>
    <message>
        <source>Allow this server in the settings first.</source>
        <translation>Permita primero este servidor en los ajustes.</translation>
    </message>
    <message>
        <source>Ask again, or check the server&apos;s own messages.</source>
        <translation>Pregunte de nuevo o consulte los mensajes del servidor.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Compruebe que el disco no esté lleno ni sea de solo lectura.</translation>
    </message>
    <message>
        <source>Check that you have write permission.</source>
        <translation>Compruebe que tiene permiso de escritura.</translation>
    </message>
    <message>
        <source>Check that you may write to it, then try again.</source>
        <translation>Compruebe que puede escribir en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the server&apos;s own messages.</source>
        <translation>Consulte los mensajes del servidor.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Elija un modelo más pequeño o cierre otros programas.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or raise the limit in the settings.</source>
        <translation>Elija un modelo más pequeño o aumente el límite en los ajustes.</translation>
    </message>
    <message>
        <source>Choose another address in the settings.</source>
        <translation>Elija otra dirección en los ajustes.</translation>
    </message>
    <message>
        <source>Choose the folder of the model itself.</source>
        <translation>Elija la carpeta del propio modelo.</translation>
    </message>
    <message>
        <source>Choose the folder that contains it.</source>
        <translation>Elija la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder, or the archive it came in.</source>
        <translation>Elija la carpeta del modelo, o el archivo comprimido en que vino.</translation>
    </message>
    <message>
        <source>Close Desktop Search and try again.</source>
        <translation>Cierre Desktop Search e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Compacting was stopped.</source>
        <translation>Se detuvo la compactación.</translation>
    </message>
    <message>
        <source>Connect its drive.</source>
        <translation>Conecte su unidad.</translation>
    </message>
    <message>
        <source>Correct it in an editor, or add the entry there yourself.</source>
        <translation>Corríjalo en un editor o añada allí la entrada usted mismo.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrija el archivo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Counters were wrong and have been corrected.</source>
        <translation>Había contadores erróneos y se corrigieron.</translation>
    </message>
    <message>
        <source>Decide whether to exclude it from {folder} or to keep it as part of that folder.</source>
        <translation>Decida si quiere excluirla de {folder} o mantenerla como parte de esa carpeta.</translation>
    </message>
    <message>
        <source>Download it again or choose another model in Settings.</source>
        <translation>Descárguelo de nuevo o elija otro modelo en Ajustes.</translation>
    </message>
    <message>
        <source>English and Chinese</source>
        <translation>Inglés y chino</translation>
    </message>
    <message>
        <source>Enter one such as http://127.0.0.1:8080.</source>
        <translation>Escriba una como http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>Expórtelos de nuevo con esta versión.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) contain no text to search.</source>
        <translation>Los archivos de este tipo ({type}) no contienen texto que buscar.</translation>
    </message>
    <message>
        <source>Files that changed since are read again.</source>
        <translation>Los archivos modificados desde entonces se leen de nuevo.</translation>
    </message>
    <message>
        <source>For long passages.</source>
        <translation>Para pasajes largos.</translation>
    </message>
    <message>
        <source>Free some disk space, and check that the folder is writable.</source>
        <translation>Libere espacio en el disco y compruebe que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then start again.</source>
        <translation>Libere espacio en ese disco y reinicie.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libere espacio en ese disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again. The download resumes.</source>
        <translation>Libere espacio en ese disco e inténtelo de nuevo. La descarga se reanuda.</translation>
    </message>
    <message>
        <source>Free some space on the disk with the index, then try again.</source>
        <translation>Libere espacio en el disco con el índice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space there first.</source>
        <translation>Libere antes espacio allí.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Libere espacio allí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Libere espacio allí.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>GPU recommended.</source>
        <translation>Se recomienda GPU.</translation>
    </message>
    <message>
        <source>GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder.</source>
        <translation>Se recomienda GPU. Sus autores no publican pesos en safetensors: conviértalo en otro lugar e importe la carpeta.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it.</source>
        <translation>Dese permiso para leerla.</translation>
    </message>
    <message>
        <source>Google&apos;s terms of use apply. Its download requires an account at huggingface.co.</source>
        <translation>Se aplican las condiciones de uso de Google. La descarga requiere una cuenta en huggingface.co.</translation>
    </message>
    <message>
        <source>Half the time of the default.</source>
        <translation>La mitad de tiempo que el predeterminado.</translation>
    </message>
    <message>
        <source>If you trust it, raise the size limit in the settings.</source>
        <translation>Si confía en él, suba el límite de tamaño en los ajustes.</translation>
    </message>
    <message>
        <source>Imported, treated as {model}.</source>
        <translation>Importado, se trata como {model}.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>Se detuvo la indexación.</translation>
    </message>
    <message>
        <source>Install the newer version again, or choose another folder for the index.</source>
        <translation>Instale de nuevo la versión más nueva, o elija otra carpeta para el índice.</translation>
    </message>
    <message>
        <source>It belongs to another of the chosen folders.</source>
        <translation>Pertenece a otra de las carpetas elegidas.</translation>
    </message>
    <message>
        <source>It belongs to the system or to a tool, such as a cache or an installed package.</source>
        <translation>Pertenece al sistema o a una herramienta, como una caché o un paquete instalado.</translation>
    </message>
    <message>
        <source>It cannot be watched for changes ({reason}), so it is rescanned every few minutes instead.</source>
        <translation>No se pueden vigilar sus cambios ({reason}), por lo que se repasa cada pocos minutos.</translation>
    </message>
    <message>
        <source>It contains no settings.</source>
        <translation>No contiene ajustes.</translation>
    </message>
    <message>
        <source>It could not be rebuilt, so exact search is used.</source>
        <translation>No se pudo reconstruir, por lo que se usa la búsqueda exacta.</translation>
    </message>
    <message>
        <source>It is a temporary, lock or backup file.</source>
        <translation>Es un archivo temporal, de bloqueo o de copia.</translation>
    </message>
    <message>
        <source>It is complete again.</source>
        <translation>Vuelve a estar completo.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Está oculto.</translation>
    </message>
    <message>
        <source>It is likely a secret, such as a private key or a password store.</source>
        <translation>Es probablemente un secreto, como una clave privada o un almacén de contraseñas.</translation>
    </message>
    <message>
        <source>It is missing, and its copy cannot be read.</source>
        <translation>Falta, y su copia no se puede leer.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>No es JSON válido.</translation>
    </message>
    <message>
        <source>It is on a network or virtual drive ({kind}) that does not report changes, so it is rescanned every few minutes instead.</source>
        <translation>Está en una unidad de red o virtual ({kind}) que no informa de los cambios, por lo que se repasa cada pocos minutos.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>Its text is on the pages {first} to {last}.</source>
        <translation>Su texto está en las páginas {first} a {last}.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Revise el cambio de nuevo.</translation>
    </message>
    <message>
        <source>More than 200 languages, tuned for 52</source>
        <translation>Más de 200 idiomas, ajustado para 52</translation>
    </message>
    <message>
        <source>Needs a GPU: a CPU is too slow for the time limit, and results keep their order.</source>
        <translation>Necesita una GPU: una CPU es demasiado lenta para el límite de tiempo y los resultados mantienen su orden.</translation>
    </message>
    <message>
        <source>No app is set to open {kind} files.</source>
        <translation>Ninguna aplicación está configurada para abrir archivos {kind}.</translation>
    </message>
    <message>
        <source>No server answers at {address}.</source>
        <translation>Ningún servidor responde en {address}.</translation>
    </message>
    <message>
        <source>Not enough disk space for the model in the models folder ({folder}).</source>
        <translation>No hay suficiente espacio en el disco para el modelo en la carpeta de modelos ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for the model: it needs {needed_mb} MB, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>No hay suficiente espacio en el disco para el modelo: necesita {needed_mb} MB y hay {free_mb} MB libres en la carpeta de modelos ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model} in the models folder ({folder}).</source>
        <translation>No hay suficiente espacio en el disco para {model} en la carpeta de modelos ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space for {model}: {left_mb} MB remain to download, and {free_mb} MB are free in the models folder ({folder}).</source>
        <translation>No hay suficiente espacio en el disco para {model}: faltan {left_mb} MB por descargar y hay {free_mb} MB libres en la carpeta de modelos ({folder}).</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder} for the model {model}.</source>
        <translation>No hay suficiente espacio en el disco en {folder} para el modelo {model}.</translation>
    </message>
    <message>
        <source>Not enough disk space in {folder}.</source>
        <translation>No hay suficiente espacio en el disco en {folder}.</translation>
    </message>
    <message>
        <source>Not enough disk space to compact the index: {free} of the {needed} needed are free.</source>
        <translation>No hay suficiente espacio en el disco para compactar el índice: hay {free} libres de los {needed} necesarios.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the disk with the index is full ({folder}). You can keep searching. Free some space. Indexing then continues automatically.</source>
        <translation>No se indexa nada: el disco con el índice está lleno ({folder}). Puede seguir buscando. Libere espacio. Después, la indexación continúa automáticamente.</translation>
    </message>
    <message>
        <source>Nothing is indexed: the index in {folder} is not writable{reason}. You can keep searching. Check that the disk is not read-only and that you have write permission. Indexing then continues automatically.</source>
        <translation>No se indexa nada: no se puede escribir en el índice en {folder}{reason}. Puede seguir buscando. Compruebe que el disco no es de solo lectura y que tiene permiso de escritura. Después, la indexación continúa automáticamente.</translation>
    </message>
    <message>
        <source>Nothing was imported, because these settings are invalid: {names}.</source>
        <translation>No se importó nada, porque estos ajustes no son válidos: {names}.</translation>
    </message>
    <message>
        <source>Only its name can be found.</source>
        <translation>Solo se puede encontrar su nombre.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this file&apos;s text are searchable.</source>
        <translation>Solo los primeros {limit_mb} MB del texto de este archivo son consultables.</translation>
    </message>
    <message>
        <source>Only the first {limit_mb} MB of this spreadsheet&apos;s cells are searchable.</source>
        <translation>Solo los primeros {limit_mb} MB de las celdas de esta hoja son consultables.</translation>
    </message>
    <message>
        <source>Only the first {limit} passages of this file are searchable.</source>
        <translation>Solo los primeros {limit} pasajes de este archivo son consultables.</translation>
    </message>
    <message>
        <source>Part of the index is damaged ({count} passages or vectors).</source>
        <translation>Parte del índice está dañada ({count} pasajes o vectores).</translation>
    </message>
    <message>
        <source>Reading this file takes more than {limit_mb} MB of memory.</source>
        <translation>Leer este archivo toma más de {limit_mb} MB de memoria.</translation>
    </message>
    <message>
        <source>Reading this file took longer than {limit_s} seconds.</source>
        <translation>Leer este archivo tardó más de {limit_s} segundos.</translation>
    </message>
    <message>
        <source>Remove {folder} first.</source>
        <translation>Quite antes {folder}.</translation>
    </message>
    <message>
        <source>Rendering this page takes longer than {limit_s} seconds.</source>
        <translation>Representar esta página tarda más de {limit_s} segundos.</translation>
    </message>
    <message>
        <source>Rendering this page takes more than {limit_mb} MB of memory.</source>
        <translation>Representar esta página requiere más de {limit_mb} MB de memoria.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Busque de nuevo.</translation>
    </message>
    <message>
        <source>Servers that require a key are not supported.</source>
        <translation>No se admiten servidores que exigen una clave.</translation>
    </message>
    <message>
        <source>Shorten it and ask again.</source>
        <translation>Acórtela y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Simplify the patterns in {file}, then retry.</source>
        <translation>Simplifique los patrones de {file} y reintente.</translation>
    </message>
    <message>
        <source>Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR with its language.</source>
        <translation>Parte del texto no se puede reconocer. Si está en una escritura como la cirílica, la griega o la árabe, instale Tesseract OCR con su idioma.</translation>
    </message>
    <message>
        <source>Start the language model server, or choose another one in the settings.</source>
        <translation>Inicie el servidor del modelo de lenguaje o elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.</source>
        <translation>No se puede reconocer texto en escritura {script}. Instale Tesseract OCR con el idioma {language}.</translation>
    </message>
    <message>
        <source>Text in {script} cannot be recognized. Install the package {package}.</source>
        <translation>No se puede reconocer texto en escritura {script}. Instale el paquete {package}.</translation>
    </message>
    <message>
        <source>Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.</source>
        <translation>Los textos se procesan en lotes más pequeños, porque el modelo de lenguaje está limitado a {limit_mb} MB.</translation>
    </message>
    <message>
        <source>The answer was cut off at its length limit.</source>
        <translation>La respuesta se cortó en el límite de longitud.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost ({reason}).</source>
        <translation>Se perdió la conexión con {server} ({reason}).</translation>
    </message>
    <message>
        <source>The default with its original weights.</source>
        <translation>El predeterminado con sus pesos originales.</translation>
    </message>
    <message>
        <source>The disk with the index is full ({folder}).</source>
        <translation>El disco con el índice está lleno ({folder}).</translation>
    </message>
    <message>
        <source>The download of {model} does not match {server}: {file} has a different checksum. It was deleted.</source>
        <translation>La descarga de {model} no coincide con {server}: {file} tiene otra suma de comprobación. Se eliminó.</translation>
    </message>
    <message>
        <source>The download of {model} was stopped.</source>
        <translation>Se detuvo la descarga de {model}.</translation>
    </message>
    <message>
        <source>The embedding model &quot;{model}&quot; is neither a known model nor a folder.</source>
        <translation>El modelo «{model}» no es ni un modelo conocido ni una carpeta.</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be loaded ({reason}).</source>
        <translation>El modelo {model} no se puede cargar ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} cannot be started ({reason}).</source>
        <translation>El modelo {model} no se puede iniciar ({reason}).</translation>
    </message>
    <message>
        <source>The embedding model {model} is not on this computer.</source>
        <translation>El modelo {model} no está en este equipo.</translation>
    </message>
    <message>
        <source>The file {file} is invalid ({reason}). Correct or delete it.</source>
        <translation>El archivo {file} no es válido ({reason}). Corríjalo o elimínelo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Its results are kept.</source>
        <translation>La carpeta {folder} no se puede leer ({reason}). Sus resultados se conservan.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be read completely. Its results are kept.</source>
        <translation>La carpeta {folder} no se pudo leer por completo. Sus resultados se conservan.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty and on a different drive than before. Its results are kept.</source>
        <translation>La carpeta {folder} está vacía y en una unidad distinta de la anterior. Sus resultados se conservan.</translation>
    </message>
    <message>
        <source>The folder {folder} is skipped, because the program stopped responding twice while scanning it. Its results are kept.</source>
        <translation>La carpeta {folder} se omite, porque el programa dejó de responder dos veces al examinarla. Sus resultados se conservan.</translation>
    </message>
    <message>
        <source>The folder {folder} is unavailable. Its results are kept.</source>
        <translation>La carpeta {folder} no está disponible. Sus resultados se conservan.</translation>
    </message>
    <message>
        <source>The hub has {model} without safetensors weights or without tokenizer.json.</source>
        <translation>El hub tiene {model} sin pesos safetensors o sin tokenizer.json.</translation>
    </message>
    <message>
        <source>The imported model {model} is no longer on this computer.</source>
        <translation>El modelo importado {model} ya no está en este equipo.</translation>
    </message>
    <message>
        <source>The index cannot be kept in {folder}: {reason}.</source>
        <translation>El índice no se puede guardar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The index cannot be moved into itself.</source>
        <translation>El índice no se puede mover dentro de sí mismo.</translation>
    </message>
    <message>
        <source>The index copied to {file} is damaged.</source>
        <translation>El índice copiado a {file} está dañado.</translation>
    </message>
    <message>
        <source>The index could not be moved: {reason}.</source>
        <translation>El índice no se pudo mover: {reason}.</translation>
    </message>
    <message>
        <source>The index in {file} cannot be used at the moment ({reason}).</source>
        <translation>El índice en {file} no se puede usar en este momento ({reason}).</translation>
    </message>
    <message>
        <source>The index in {file} is damaged.</source>
        <translation>El índice en {file} está dañado.</translation>
    </message>
    <message>
        <source>The index in {file} was created by a newer version of this program.</source>
        <translation>El índice en {file} se creó con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The index in {file} was created by an older version of this program and is not writable.</source>
        <translation>El índice en {file} se creó con una versión anterior de este programa y no se puede escribir en él.</translation>
    </message>
    <message>
        <source>The index in {folder} is in use ({user}).</source>
        <translation>El índice en {folder} está en uso ({user}).</translation>
    </message>
    <message>
        <source>The index is being compacted.</source>
        <translation>El índice se está compactando.</translation>
    </message>
    <message>
        <source>The index is being verified.</source>
        <translation>El índice se está verificando.</translation>
    </message>
    <message>
        <source>The index is in {folder} already.</source>
        <translation>El índice ya está en {folder}.</translation>
    </message>
    <message>
        <source>The index was damaged and is being rebuilt from your files.</source>
        <translation>El índice estaba dañado y se está reconstruyendo a partir de sus archivos.</translation>
    </message>
    <message>
        <source>The index was damaged and was restored from its backup copy of {date}.</source>
        <translation>El índice estaba dañado y se restauró de su copia de seguridad del {date}.</translation>
    </message>
    <message>
        <source>The index was empty and is being rebuilt from your files.</source>
        <translation>El índice estaba vacío y se está reconstruyendo a partir de sus archivos.</translation>
    </message>
    <message>
        <source>The index was empty and was restored from its backup copy of {date}.</source>
        <translation>El índice estaba vacío y se restauró de su copia de seguridad del {date}.</translation>
    </message>
    <message>
        <source>The index was missing and is being rebuilt from your files.</source>
        <translation>El índice faltaba y se está reconstruyendo a partir de sus archivos.</translation>
    </message>
    <message>
        <source>The index was missing and was restored from its backup copy of {date}.</source>
        <translation>El índice faltaba y se restauró de su copia de seguridad del {date}.</translation>
    </message>
    <message>
        <source>The index was moved to {folder}, which is unavailable.</source>
        <translation>El índice se movió a {folder}, que no está disponible.</translation>
    </message>
    <message>
        <source>The language model did not answer in the form that can be checked. Try a larger model.</source>
        <translation>El modelo de lenguaje no respondió en la forma que se puede comprobar. Pruebe un modelo más grande.</translation>
    </message>
    <message>
        <source>The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. Raise the limit in the settings, or choose a smaller model.</source>
        <translation>El modelo de lenguaje necesita {used_mb} MB de memoria, pero su límite es de {limit_mb} MB. Suba el límite en los ajustes o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The language model server ended the connection before the answer was complete.</source>
        <translation>El servidor del modelo de lenguaje cerró la conexión antes de completar la respuesta.</translation>
    </message>
    <message>
        <source>The language model server reports an error: {reason}</source>
        <translation>El servidor del modelo de lenguaje informa de un error: {reason}</translation>
    </message>
    <message>
        <source>The language model took longer than the time limit.</source>
        <translation>El modelo de lenguaje superó el límite de tiempo.</translation>
    </message>
    <message>
        <source>The log of assistants&apos; calls in {file} cannot be written: {reason}.</source>
        <translation>No se puede escribir el registro de los asistentes en {file}: {reason}.</translation>
    </message>
    <message>
        <source>The model file {file} is not the one this program expects.</source>
        <translation>El archivo del modelo {file} no es el que espera este programa.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded ({reason}).</source>
        <translation>El modelo en {folder} no se puede cargar ({reason}).</translation>
    </message>
    <message>
        <source>The model in {folder} does not specify the length of its vectors.</source>
        <translation>El modelo en {folder} no indica la longitud de sus vectores.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tensors in its weights.</source>
        <translation>El modelo en {folder} no tiene tensores en sus pesos.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer.json.</source>
        <translation>El modelo en {folder} no tiene tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {folder} has no weights in the safetensors format, the only one that is loaded.</source>
        <translation>El modelo en {folder} no tiene pesos en formato safetensors, el único que se carga.</translation>
    </message>
    <message>
        <source>The model in {folder} has no {file}.</source>
        <translation>El modelo en {folder} no tiene {file}.</translation>
    </message>
    <message>
        <source>The model in {folder} is not loaded: {reason}.</source>
        <translation>El modelo en {folder} no se carga: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} requires custom code ({kind}), which is never run.</source>
        <translation>El modelo en {folder} requiere código propio ({kind}), que nunca se ejecuta.</translation>
    </message>
    <message>
        <source>The model in {folder} returns {count} values per passage, but a re-ranking model returns one.</source>
        <translation>El modelo en {folder} devuelve {count} valores por pasaje, pero un modelo de reordenación devuelve uno.</translation>
    </message>
    <message>
        <source>The model {model} does not work: it returns the same vector for all texts, or none.</source>
        <translation>El modelo {model} no funciona: devuelve el mismo vector para todos los textos, o ninguno.</translation>
    </message>
    <message>
        <source>The model {model} does not work: {reason}.</source>
        <translation>El modelo {model} no funciona: {reason}.</translation>
    </message>
    <message>
        <source>The old one is kept as {folder}.</source>
        <translation>El antiguo se conserva como {folder}.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {reason}.</source>
        <translation>La página no se puede mostrar: {reason}.</translation>
    </message>
    <message>
        <source>The program at {address} is not a language model server.</source>
        <translation>El programa en {address} no es un servidor de modelos de lenguaje.</translation>
    </message>
    <message>
        <source>The re-ranking model {model} is not installed.</source>
        <translation>El modelo de reordenación {model} no está instalado.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>La solicitud falló.</translation>
    </message>
    <message>
        <source>The server at {address} redirects to another address.</source>
        <translation>El servidor en {address} redirige a otra dirección.</translation>
    </message>
    <message>
        <source>The server has no model named {model}.</source>
        <translation>El servidor no tiene ningún modelo llamado {model}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be changed to this value.</source>
        <translation>El ajuste {name} no se puede cambiar a este valor.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value.</source>
        <translation>El ajuste {name} tiene un valor no válido.</translation>
    </message>
    <message>
        <source>The setting {name} has an invalid value. Its default is used.</source>
        <translation>El ajuste {name} tiene un valor no válido. Se usa su valor predeterminado.</translation>
    </message>
    <message>
        <source>The setting {name} is missing.</source>
        <translation>Falta el ajuste {name}.</translation>
    </message>
    <message>
        <source>The setting {name} is out of range. {value} is used.</source>
        <translation>El ajuste {name} está fuera de los límites. Se usa {value}.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Los ajustes no se pudieron guardar ({reason}).</translation>
    </message>
    <message>
        <source>The stored data of {count} files was damaged. The files are read again.</source>
        <translation>Los datos guardados de {count} archivos estaban dañados. Los archivos se leen de nuevo.</translation>
    </message>
    <message>
        <source>The system reports: {reason}.</source>
        <translation>El sistema informa: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on folders that may be watched is used up, so it is looked through every few minutes instead.</source>
        <translation>Se alcanzó el límite del sistema de carpetas que se pueden vigilar, por lo que se repasa cada pocos minutos.</translation>
    </message>
    <message>
        <source>The system&apos;s limit on programs that may watch folders is used up, so it is looked through every few minutes instead.</source>
        <translation>Se alcanzó el límite del sistema de programas que pueden vigilar carpetas, por lo que se repasa cada pocos minutos.</translation>
    </message>
    <message>
        <source>The tokenizer of the model in {folder} cannot be read ({reason}).</source>
        <translation>El tokenizador del modelo en {folder} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>The unreadable settings could not be moved aside ({reason}).</source>
        <translation>No se pudieron apartar los ajustes ilegibles ({reason}).</translation>
    </message>
    <message>
        <source>The vector index had damaged vectors ({count}).</source>
        <translation>El índice vectorial tenía vectores dañados ({count}).</translation>
    </message>
    <message>
        <source>The vector index in {folder} does not find its own entries.</source>
        <translation>El índice vectorial en {folder} no encuentra sus propias entradas.</translation>
    </message>
    <message>
        <source>The vector index in {folder} lacks vectors it counts.</source>
        <translation>Al índice vectorial en {folder} le faltan vectores que cuenta.</translation>
    </message>
    <message>
        <source>The vector index in {folder} was changed by another program.</source>
        <translation>Otro programa modificó el índice vectorial en {folder}.</translation>
    </message>
    <message>
        <source>The vector index in {place} cannot be used ({reason}).</source>
        <translation>El índice vectorial en {place} no se puede usar ({reason}).</translation>
    </message>
    <message>
        <source>The vector index is being rebuilt.</source>
        <translation>El índice vectorial se está reconstruyendo.</translation>
    </message>
    <message>
        <source>The vector index lacked {missing} texts and had {extra} too many.</source>
        <translation>Al índice vectorial le faltaban {missing} textos y le sobraban {extra}.</translation>
    </message>
    <message>
        <source>The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.</source>
        <translation>El índice vectorial no se reconstruyó: hacen falta {needed} libres en el disco y solo hay {free}.</translation>
    </message>
    <message>
        <source>The vector server {server} answers with status {status}.</source>
        <translation>El servidor de vectores {server} responde con el estado {status}.</translation>
    </message>
    <message>
        <source>The vector server {server} cannot be reached ({reason}).</source>
        <translation>No se puede contactar con el servidor de vectores {server} ({reason}).</translation>
    </message>
    <message>
        <source>The vector server {server} refuses the token.</source>
        <translation>El servidor de vectores {server} rechaza el token.</translation>
    </message>
    <message>
        <source>The weights in {file} are not a complete safetensors file ({reason}).</source>
        <translation>Los pesos en {file} no son un archivo safetensors completo ({reason}).</translation>
    </message>
    <message>
        <source>This file has no text on page {page}.</source>
        <translation>Este archivo no tiene texto en la página {page}.</translation>
    </message>
    <message>
        <source>This file has no text.</source>
        <translation>Este archivo no tiene texto.</translation>
    </message>
    <message>
        <source>This file would expand to more than {limit_mb} MB.</source>
        <translation>Este archivo ocuparía más de {limit_mb} MB al descomprimirse.</translation>
    </message>
    <message>
        <source>This is not followed. Enter the address of the language model server itself.</source>
        <translation>No se sigue. Escriba la dirección del propio servidor del modelo de lenguaje.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Esto no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>This question is too long for the language model.</source>
        <translation>Esta pregunta es demasiado larga para el modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Your settings in {file} could not be read.</source>
        <translation>No se pudieron leer sus ajustes en {file}.</translation>
    </message>
    <message>
        <source>{address} is not a valid vector server address. Use the form https://host:port.</source>
        <translation>{address} no es una dirección válida de servidor de vectores. Use la forma https://host:puerto.</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} no está en este equipo.</translation>
    </message>
    <message>
        <source>{count} counts of passages were wrong and have been corrected.</source>
        <translation>{count} recuentos de pasajes eran erróneos y se corrigieron.</translation>
    </message>
    <message>
        <source>{count} damaged passages were removed.</source>
        <translation>Se eliminaron {count} pasajes dañados.</translation>
    </message>
    <message>
        <source>{count} damaged texts were restored.</source>
        <translation>Se restauraron {count} textos dañados.</translation>
    </message>
    <message>
        <source>{count} damaged vectors were restored.</source>
        <translation>Se restauraron {count} vectores dañados.</translation>
    </message>
    <message>
        <source>{count} files are read again.</source>
        <translation>{count} archivos se leen de nuevo.</translation>
    </message>
    <message>
        <source>{count} folders could not be read, such as {folder}. Their results are kept.</source>
        <translation>{count} carpetas no se pudieron leer, como {folder}. Sus resultados se conservan.</translation>
    </message>
    <message>
        <source>Pages without text, probably scans or images: {count} of {total}.</source>
        <translation>Páginas sin texto, probablemente documentos escaneados o imágenes: {count} de {total}.</translation>
    </message>
    <message>
        <source>{count} passages of this file could not be embedded. They are found by words only.</source>
        <translation>{count} pasajes de este archivo no se pudieron indexar por significado. Se encuentran solo por palabras.</translation>
    </message>
    <message>
        <source>{count} texts had a wrong embedding state, which was corrected.</source>
        <translation>{count} textos tenían un estado de indexación por significado erróneo, que se corrigió.</translation>
    </message>
    <message>
        <source>{count} texts were wrongly marked as having words or none; corrected.</source>
        <translation>{count} textos estaban mal marcados como con o sin palabras; corregidos.</translation>
    </message>
    <message>
        <source>{count} unusable vectors were removed; they are computed again where they are needed.</source>
        <translation>Se eliminaron {count} vectores inutilizables; se vuelven a calcular donde hacen falta.</translation>
    </message>
    <message>
        <source>{file} cannot be read completely: it is damaged, incomplete or locked.</source>
        <translation>{file} no se puede leer por completo: está dañado, incompleto o bloqueado.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>No se puede eliminar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied.</source>
        <translation>{file} cambió mientras se copiaba.</translation>
    </message>
    <message>
        <source>{file} could not be changed ({reason}).</source>
        <translation>{file} no se pudo cambiar ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file} no se pudo leer ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>No se pudo escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many files to be a model.</source>
        <translation>{file} tiene demasiados archivos para ser un modelo.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>{file} is larger than the limit for such files ({limit_mb} MB).</source>
        <translation>{file} supera el límite para este tipo de archivos ({limit_mb} MB).</translation>
    </message>
    <message>
        <source>{file} is not a supported model archive.</source>
        <translation>{file} no es un archivo comprimido de modelo compatible.</translation>
    </message>
    <message>
        <source>{file} was not changed because it is not valid ({reason}).</source>
        <translation>{file} no se cambia, porque no se entiende ({reason}).</translation>
    </message>
    <message>
        <source>{file} was changed by another program in the meantime.</source>
        <translation>Otro programa cambió {file} mientras tanto.</translation>
    </message>
    <message>
        <source>{file} was not written by {app}.</source>
        <translation>{file} no fue escrito por {app}.</translation>
    </message>
    <message>
        <source>{file} would expand far beyond the size of a model. Nothing was imported.</source>
        <translation>{file} ocuparía al descomprimirse mucho más que un modelo. No se importó nada.</translation>
    </message>
    <message>
        <source>{file} would write outside its own folder ({path}). Nothing was imported.</source>
        <translation>{file} escribiría fuera de su propia carpeta ({path}). No se importó nada.</translation>
    </message>
    <message>
        <source>{folder} cannot be indexed.</source>
        <translation>{folder} no se puede indexar.</translation>
    </message>
    <message>
        <source>{folder} cannot be kept as part of {outer}.</source>
        <translation>{folder} no se puede mantener como parte de {outer}.</translation>
    </message>
    <message>
        <source>{folder} could not be read. Its results are kept.</source>
        <translation>{folder} no se pudo leer. Sus resultados se conservan.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look for a model in.</source>
        <translation>{folder} tiene demasiados archivos para buscar en ellos un modelo.</translation>
    </message>
    <message>
        <source>{folder} is inside {outer}, which is searched too.</source>
        <translation>{folder} está dentro de {outer}, donde también se busca.</translation>
    </message>
    <message>
        <source>{folder} is not indexed.</source>
        <translation>{folder} no se indexa.</translation>
    </message>
    <message>
        <source>{folder} was not created by this program.</source>
        <translation>{folder} no fue creado por este programa.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and contains no usable model, so it is not changed.</source>
        <translation>{folder} no fue creado por {app} y no contiene ningún modelo utilizable, por lo que no se modifica.</translation>
    </message>
    <message>
        <source>{folder} was not created by {app} and is not empty.</source>
        <translation>{folder} no fue creado por {app} y no está vacío.</translation>
    </message>
    <message>
        <source>{link} is a link to a folder inside {folder}, so its files would be indexed twice.</source>
        <translation>{link} es un enlace a una carpeta dentro de {folder}, por lo que sus archivos se indexarían dos veces.</translation>
    </message>
    <message>
        <source>{model} could not be started. The log has details. {previous} is still used.</source>
        <translation>{model} no se pudo iniciar. El registro contiene los detalles. Se sigue usando {previous}.</translation>
    </message>
    <message>
        <source>{model} fails, so the previous model is still used. The log has details.</source>
        <translation>{model} falla, por lo que se sigue usando el modelo anterior. El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>{model} is starting. Until then, {previous} is used.</source>
        <translation>{model} se está iniciando. Hasta entonces se usa {previous}.</translation>
    </message>
    <message>
        <source>{model} is still used.</source>
        <translation>Se sigue usando {model}.</translation>
    </message>
    <message>
        <source>{model} requires PyTorch, which is only included when {app} is installed with Python.</source>
        <translation>{model} necesita PyTorch, que solo se incluye cuando {app} se instala con Python.</translation>
    </message>
    <message>
        <source>{name} contains no sentence-transformers model: config.json, tokenizer.json and weights in the safetensors format must be in one folder.</source>
        <translation>{name} no contiene ningún modelo de sentence-transformers: config.json, tokenizer.json y los pesos en formato safetensors deben estar en una misma carpeta.</translation>
    </message>
    <message>
        <source>{name} contains several models ({models}).</source>
        <translation>{name} contiene varios modelos ({models}).</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}.</source>
        <translation>{name} no se pudo abrir: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked: {reason}.</source>
        <translation>No se pudo descomprimir {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} has its weights as a pickle ({file}), which can contain code and is not loaded.</source>
        <translation>{name} tiene sus pesos en formato pickle ({file}), que puede contener código y no se carga.</translation>
    </message>
    <message>
        <source>{name} is not in the index.</source>
        <translation>{name} no está en el índice.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>{path} is not in a folder created by {app}, so it is not changed.</source>
        <translation>{path} no está en una carpeta creada por {app}, por lo que no se modifica.</translation>
    </message>
    <message>
        <source>{path} no longer exists.</source>
        <translation>{path} ya no existe.</translation>
    </message>
    <message>
        <source>{server} cannot be reached ({reason}).</source>
        <translation>{server} no responde ({reason}).</translation>
    </message>
    <message>
        <source>{server} does not have the model {model}, or it is not public ({status}).</source>
        <translation>{server} no tiene el modelo {model}, o este no es público ({status}).</translation>
    </message>
    <message>
        <source>{server} does not respond like a model hub ({reason}).</source>
        <translation>{server} no responde como un hub de modelos ({reason}).</translation>
    </message>
    <message>
        <source>{server} gives out {model} only to users who have accepted its license there.</source>
        <translation>{server} solo entrega {model} a usuarios que hayan aceptado allí su licencia.</translation>
    </message>
    <message>
        <source>{server} has a different {file} than was downloaded before for the same version of {model}.</source>
        <translation>En {server}, {file} es distinto del que se descargó antes para la misma versión de {model}.</translation>
    </message>
    <message>
        <source>{server} has different weights for {model} than its authors published.</source>
        <translation>{server} tiene para {model} pesos distintos de los que publicaron sus autores.</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>Más de 100 idiomas</translation>
    </message>
    <message>
        <source>Move it away yourself if you do not need it.</source>
        <translation>Muévalo usted mismo si no lo necesita.</translation>
    </message>
    <message>
        <source>Move that file away and start again.</source>
        <translation>Mueva ese archivo y reinicie.</translation>
    </message>
    <message>
        <source>Open it from your file manager.</source>
        <translation>Ábralo desde su gestor de archivos.</translation>
    </message>
    <message>
        <source>Open it in a newer program and save it as docx or odt.</source>
        <translation>Ábralo en un programa más nuevo y guárdelo como docx u odt.</translation>
    </message>
    <message>
        <source>Or import the model from a folder or a file.</source>
        <translation>O importe el modelo de una carpeta o un archivo.</translation>
    </message>
    <message>
        <source>Part of the index is damaged and missing from the results. It is repaired while the window is open, or with `desktop-search verify`.</source>
        <translation>Parte del índice está dañada y falta en los resultados. Se repara mientras la ventana está abierta, o con `desktop-search verify`.</translation>
    </message>
    <message>
        <source>Picture, found by its name.</source>
        <translation>Imagen, encontrada por su nombre.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Program file, found by its name.</source>
        <translation>Archivo de programa, encontrado por su nombre.</translation>
    </message>
    <message>
        <source>Protected by a password.</source>
        <translation>Protegido con contraseña.</translation>
    </message>
    <message>
        <source>Raise the size limit in the settings, or split the file.</source>
        <translation>Suba el límite de tamaño en los ajustes, o divida el archivo.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Remove some patterns.</source>
        <translation>Quite algunos patrones.</translation>
    </message>
    <message>
        <source>Rename it if you do not need it.</source>
        <translation>Cambie su nombre si no lo necesita.</translation>
    </message>
    <message>
        <source>Rename it, or choose another folder for the index.</source>
        <translation>Cambie su nombre, o elija otra carpeta para el índice.</translation>
    </message>
    <message>
        <source>Rename or move it, then try again.</source>
        <translation>Cambie su nombre o muévalo, y reintente.</translation>
    </message>
    <message>
        <source>Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults).</source>
        <translation>Ejecute `desktop-search settings restore` (su última copia buena) o `desktop-search settings reset` (los valores predeterminados).</translation>
    </message>
    <message>
        <source>Save a copy without the password to make its text searchable.</source>
        <translation>Guarde una copia sin contraseña para que su texto sea consultable.</translation>
    </message>
    <message>
        <source>Something went wrong inside Desktop Search.</source>
        <translation>Algo salió mal dentro de Desktop Search.</translation>
    </message>
    <message>
        <source>Split the file, or raise the memory limit in the settings.</source>
        <translation>Divida el archivo, o suba el límite de memoria en los ajustes.</translation>
    </message>
    <message>
        <source>Split the file, or raise the time limit in the settings.</source>
        <translation>Divida el archivo, o suba el límite de tiempo en los ajustes.</translation>
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
        <translation>Elija una carpeta con un modelo, o un archivo que acabe en {endings}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Install the package {package} {version} again, or choose another model in Settings.</source>
        <translation>Instale de nuevo el paquete {package} {version}, o elija otro modelo en Ajustes.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Ábrala en su navegador.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file is read instead.</source>
        <translation>Se lee el archivo en su lugar.</translation>
    </message>
    <message>
        <source>The model has too many files, or a configuration or vocabulary that is far too large.</source>
        <translation>El modelo tiene demasiados archivos, o una configuración o un vocabulario demasiado grandes.</translation>
    </message>
    <message>
        <source>The new disk may be faulty.</source>
        <translation>El disco nuevo puede estar defectuoso.</translation>
    </message>
    <message>
        <source>The settings are too long to be saved.</source>
        <translation>Los ajustes son demasiado largos para guardarse.</translation>
    </message>
    <message>
        <source>The stored data of one file was damaged. The file is read again.</source>
        <translation>Los datos guardados de un archivo estaban dañados. El archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>The vector index was damaged.</source>
        <translation>El índice vectorial estaba dañado.</translation>
    </message>
    <message>
        <source>The vector index was missing.</source>
        <translation>Faltaba el índice vectorial.</translation>
    </message>
    <message>
        <source>There is no good copy of your settings.</source>
        <translation>No hay ninguna copia buena de sus ajustes.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This passage is no longer in the index.</source>
        <translation>Este pasaje ya no está en el índice.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Inténtelo cuando eso acabe.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}.</source>
        <translation>No tiene permiso para leer la carpeta {folder}.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder {folder}. Its results are kept. Change its permissions.</source>
        <translation>No tiene permiso para leer la carpeta {folder}. Sus resultados se conservan. Cambie sus permisos.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>Your settings were missing and have been restored from their last copy.</source>
        <translation>Sus ajustes faltaban y se restauraron de su última copia.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Import and export settings</source>
        <translation>Importar y exportar ajustes</translation>
    </message>
    <message>
        <source>For a backup or another computer. Folders and the index are not included.</source>
        <translation>Para una copia de seguridad u otro equipo. No incluye las carpetas ni el índice.</translation>
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
        <translation>Restablecer todos los ajustes…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Applies to all folders. Changes trigger a rescan.</source>
        <translation>Se aplica a todas las carpetas. Los cambios provocan un repaso.</translation>
    </message>
    <message>
        <source>Patterns, one per line, as in a .gitignore file</source>
        <translation>Patrones, uno por línea, como en un archivo .gitignore</translation>
    </message>
    <message>
        <source>Patterns of files and folders to exclude</source>
        <translation>Patrones de archivos y carpetas que se excluyen</translation>
    </message>
    <message>
        <source>*.bak excludes all files with that extension, Archive/ all folders of that name, and a full path that one folder. ** matches any number of folders, and ! includes something again.</source>
        <translation>*.bak excluye todos los archivos con esa extensión, Archive/ todas las carpetas con ese nombre y una ruta completa solo esa carpeta. ** equivale a cualquier número de carpetas y ! vuelve a incluir algo.</translation>
    </message>
    <message>
        <source>Apply patterns</source>
        <translation>Aplicar patrones</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>Por ejemplo {names}</translation>
    </message>
    <message>
        <source>Not a valid pattern, ignored: {lines}</source>
        <translation>Patrones no válidos, ignorados: {lines}</translation>
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
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Opening {name} at page {page}</source>
        <translation>Abriendo {name} en la página {page}</translation>
    </message>
    <message>
        <source>Opening a read-only copy of {name}</source>
        <translation>Abriendo una copia de solo lectura de {name}</translation>
    </message>
    <message>
        <source>Paths copied: {files}</source>
        <translation>Rutas copiadas: {files}</translation>
    </message>
    <message>
        <source>Open {files}?</source>
        <translation>¿Abrir {files}?</translation>
    </message>
    <message>
        <source>Each file opens in its own app.</source>
        <translation>Cada archivo se abre en su propia aplicación.</translation>
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
        <translation>Ruta copiada: {path}</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
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
        <translation>Un momento: el motor de búsqueda se inicia.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Otros modelos</translation>
    </message>
    <message>
        <source>All models, and import…</source>
        <translation>Todos los modelos, e importar…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Check for new, changed and deleted files</source>
        <translation>Comprobar si hay archivos nuevos, modificados o eliminados</translation>
    </message>
    <message>
        <source>Rescan {folder}</source>
        <translation>Repasar {folder}</translation>
    </message>
    <message>
        <source>More for {folder}</source>
        <translation>Más para {folder}</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Leer de nuevo todos los archivos…</translation>
    </message>
    <message>
        <source>Remove from search…</source>
        <translation>Quitar de la búsqueda…</translation>
    </message>
    <message>
        <source>{files} left</source>
        <translation>{files} por leer</translation>
    </message>
    <message>
        <source>Inside {folder}, which is searched too. Each file is listed once.</source>
        <translation>Dentro de {folder}, donde también se busca. Cada archivo aparece una sola vez.</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>In index</source>
        <translation>En el índice</translation>
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
        <translation>Tamaño de los archivos indexados</translation>
    </message>
    <message>
        <source>Size in the index (estimate)</source>
        <translation>Tamaño en el índice (estimación)</translation>
    </message>
    <message>
        <source>{embedded} of {all} indexed by meaning</source>
        <translation>{embedded} de {all} indexados por significado</translation>
    </message>
    <message>
        <source>{indexed} indexed, {unread} not read yet, {skipped} without text, {failed} not readable, {ignored} ignored</source>
        <translation>{indexed} indexados, {unread} aún sin leer, {skipped} sin texto, {failed} ilegibles, {ignored} ignorados</translation>
    </message>
</context>
<context>
    <name>FoldersHintCard</name>
    <message>
        <source>Choose folders…</source>
        <translation>Elegir carpetas…</translation>
    </message>
    <message>
        <source>Add and remove folders on the Folders page.</source>
        <translation>Añada y quite carpetas en la página Carpetas.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>The folders that are searched. You can also drop folders onto this window.</source>
        <translation>Las carpetas en las que se busca. También puede soltar carpetas en esta ventana.</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Repasar todas</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>Aún no hay carpetas.</translation>
    </message>
</context>
<context>
    <name>FoldersStep</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Busque en sus archivos por significado</translation>
    </message>
    <message>
        <source>By meaning and by words</source>
        <translation>Por significado y por palabras</translation>
    </message>
    <message>
        <source>Ask in your own words, in about a hundred languages. Exact words count too.</source>
        <translation>Pregunte con sus propias palabras, en unos cien idiomas. Las palabras exactas también cuentan.</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>Nada sale de este dispositivo</translation>
    </message>
    <message>
        <source>Your files are not changed</source>
        <translation>Sus archivos no se modifican</translation>
    </message>
    <message>
        <source>They are only read. The index is kept in its own folder and can be deleted at any time.</source>
        <translation>Solo se leen. El índice se guarda en su propia carpeta y se puede eliminar en cualquier momento.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Elija las carpetas en las que buscar</translation>
    </message>
    <message>
        <source>Or drop folders onto this window.</source>
        <translation>O suelte carpetas en esta ventana.</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>Contando archivos…</translation>
    </message>
    <message>
        <source>Already searched. Remove it on the Folders page.</source>
        <translation>Ya se busca en ella. Quítela en la página Carpetas.</translation>
    </message>
    <message>
        <source>Same folder as {folder}. It is indexed once.</source>
        <translation>Es la misma carpeta que {folder}. Se indexa una sola vez.</translation>
    </message>
    <message>
        <source>Included in {folder}. It is indexed once.</source>
        <translation>Incluida en {folder}. Se indexa una sola vez.</translation>
    </message>
    <message>
        <source>Reading, indexing and searching happen here. No account, no cloud.</source>
        <translation>Leer, indexar y buscar ocurre aquí. Sin cuenta y sin nube.</translation>
    </message>
</context>
<context>
    <name>HealthActions</name>
    <message>
        <source>Limit raised. Reading the files again.</source>
        <translation>Límite subido. Leyendo de nuevo los archivos.</translation>
    </message>
</context>
<context>
    <name>HealthOverview</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indexar igualmente</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>Se pudieron leer todos los archivos con texto.</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read: {reasons}.</source>
        <translation>Error al leer {files}: {reasons}.</translation>
    </message>
    <message>
        <source>Ignored: {files}.</source>
        <translation>Ignorados: {files}.</translation>
    </message>
    <message>
        <source>Language model: {name}</source>
        <translation>Modelo de lenguaje: {name}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} dimensiones</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>en {device}</translation>
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
        <translation>Exportar un informe…</translation>
    </message>
    <message>
        <source>A text file to attach to a bug report. It contains no file contents.</source>
        <translation>Un archivo de texto para adjuntar a un informe de error. No incluye el contenido de sus archivos.</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Secciones de esta página</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Index contents</source>
        <translation>Contenido del índice</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Borrar búsquedas recientes</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>history remember queries forget delete</source>
        <translation>historial recordar consultas olvidar borrar</translation>
    </message>
    <message>
        <source>Remove from saved searches</source>
        <translation>Quitar de las búsquedas guardadas</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Remove from saved searches (Ctrl+D)</source>
        <translation>Quitar de las búsquedas guardadas (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Guardar esta búsqueda (Ctrl+D)</translation>
    </message>
    <message>
        <source>{name} was removed from saved searches.</source>
        <translation>Se quitó {name} de las búsquedas guardadas.</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <translation>Búsqueda guardada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Cambiar el nombre de la búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>HotkeyCard</name>
    <message>
        <source>Global shortcuts</source>
        <translation>Atajos globales</translation>
    </message>
    <message>
        <source>Search from any program: type, press Enter to open a file, Esc to close.</source>
        <translation>Busque desde cualquier programa: escriba, pulse Intro para abrir un archivo y Esc para cerrar.</translation>
    </message>
    <message>
        <source>If a shortcut is not available here, assign this command to one in your desktop&apos;s settings:</source>
        <translation>Si un atajo no está disponible aquí, asigne uno a esta orden en los ajustes de su escritorio:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Assigned by your desktop: {keys}</source>
        <translation>Asignado por su escritorio: {keys}</translation>
    </message>
    <message>
        <source>Already used by another program. Choose another shortcut.</source>
        <translation>Ya lo usa otro programa. Elija otro atajo.</translation>
    </message>
    <message>
        <source>Not allowed by your desktop. Choose another shortcut, or allow it in the desktop&apos;s settings.</source>
        <translation>Su escritorio no lo permite. Elija otro atajo o permítalo en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>Your desktop does not support global shortcuts. Use the command below.</source>
        <translation>Su escritorio no admite atajos globales. Use la orden de abajo.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used. Combine a key with Ctrl, Alt or both.</source>
        <translation>Este atajo no se puede usar. Combine una tecla con Ctrl, Alt o ambas.</translation>
    </message>
</context>
<context>
    <name>IndexActions</name>
    <message>
        <source>Adding {folders}</source>
        <translation>Añadiendo {folders}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Remove “{name}” from search?</source>
        <translation>¿Quitar «{name}» de la búsqueda?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“{name}” is inside “{outer}”, which is searched too.

If you exclude it, its files won&apos;t appear in search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you keep it, its files stay in search as part of “{outer}”.

The files themselves are not changed.</source>
        <translation>«{name}» está dentro de «{outer}», donde también se busca.

Si la excluye, sus archivos no aparecerán en la búsqueda y ningún repaso los volverá a indexar hasta que la añada de nuevo o borre la línea en Excluido. Si la mantiene, sus archivos siguen en la búsqueda como parte de «{outer}».

Los archivos en sí no se modifican.</translation>
    </message>
    <message>
        <source>Keep in “{outer}”</source>
        <translation>Mantener en «{outer}»</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>¿Usar {model}?</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Read all files of “{name}” again?</source>
        <translation>¿Leer de nuevo todos los archivos de «{name}»?</translation>
    </message>
    <message>
        <source>This can take a while. Unchanged text keeps its vectors. You can keep searching.</source>
        <translation>Esto puede tardar. El texto sin cambios conserva sus vectores. Puede seguir buscando.</translation>
    </message>
    <message>
        <source>Its files won&apos;t appear in search. The files themselves are not changed.</source>
        <translation>Sus archivos no aparecerán en la búsqueda. Los archivos en sí no se modifican.</translation>
    </message>
    <message>
        <source>Folders inside it that are listed separately stay in search: {names}.</source>
        <translation>Las carpetas de su interior que figuran por separado siguen en la búsqueda: {names}.</translation>
    </message>
    <message>
        <source>Exclude it</source>
        <translation>Excluirla</translation>
    </message>
    <message>
        <source>Index verified, no errors: {passages}</source>
        <translation>Índice verificado, sin errores: {passages}</translation>
    </message>
    <message>
        <source>Index errors were repaired.</source>
        <translation>Se repararon los errores del índice.</translation>
    </message>
    <message>
        <source>Some index errors could not be repaired yet.</source>
        <translation>Algunos errores del índice aún no se pudieron reparar.</translation>
    </message>
    <message>
        <source>{passages} are indexed again in the background. Until then, the current model is used.</source>
        <translation>{passages} se indexan de nuevo en segundo plano. Hasta entonces se usa el modelo actual.</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Todos los pasajes</translation>
    </message>
    <message>
        <source>Use model</source>
        <translation>Usar modelo</translation>
    </message>
    <message>
        <source>Choose a folder or a file with a sentence-transformers model</source>
        <translation>Elija una carpeta o un archivo con un modelo de sentence-transformers</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>{model} has been imported.</source>
        <translation>Se ha importado {model}.</translation>
    </message>
    <message>
        <source>{model} has its own terms of use, which you accept by downloading it: {address}</source>
        <translation>{model} tiene sus propias condiciones de uso, que acepta al descargarlo: {address}</translation>
    </message>
    <message>
        <source>The model has been downloaded.</source>
        <translation>El modelo se ha descargado.</translation>
    </message>
    <message>
        <source>{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The network is used only for this download. Interrupted downloads resume.</source>
        <translation>{program} descarga cerca de {size} MB de {place}. No se envía nada sobre usted ni sobre sus archivos. La red se usa solo para esta descarga. Las descargas interrumpidas se reanudan.</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>¿Descargar {model}?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
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
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Recognize as language</source>
        <translation>Reconocer como idioma</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the language of the text in these pictures.</source>
        <translation>Elija el idioma del texto de estas imágenes.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Olvidar lo aprendido</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Third-party software and models included in this program, with their licenses in English.</source>
        <translation>Software y modelos de terceros incluidos en este programa, con sus licencias en inglés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Included software</source>
        <translation>Software incluido</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Files that exceed a limit are not read. They are listed on the Health page.</source>
        <translation>Los archivos que superan un límite no se leen. Figuran en la página Salud.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The search engine stopped. Restarting…</source>
        <translation>El motor de búsqueda se detuvo. Reiniciando…</translation>
    </message>
    <message>
        <source>No language model is installed.</source>
        <translation>No hay ningún modelo de lenguaje instalado.</translation>
    </message>
    <message>
        <source>Until then, your files are searched by words only.</source>
        <translation>Hasta entonces, sus archivos se buscan solo por palabras.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Elegir modelo</translation>
    </message>
    <message>
        <source>Something went wrong: {what}</source>
        <translation>Algo salió mal: {what}</translation>
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
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Índice vectorial</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>Espacio liberado: {size}.</translation>
    </message>
    <message>
        <source>There was nothing to free.</source>
        <translation>No había nada que liberar.</translation>
    </message>
    <message>
        <source>, backup copy {size}</source>
        <translation>, copia de seguridad {size}</translation>
    </message>
    <message>
        <source>Catalog {catalog}{copy}, vectors {vectors}; {free} free on disk.</source>
        <translation>Catálogo {catalog}{copy}, vectores {vectors}; {free} libres en el disco.</translation>
    </message>
    <message>
        <source>About {size} can be freed.</source>
        <translation>Se pueden liberar cerca de {size}.</translation>
    </message>
    <message>
        <source>Rebuilt from stored vectors, in minutes. You can keep searching.</source>
        <translation>Se reconstruye a partir de los vectores guardados, en minutos. Puede seguir buscando.</translation>
    </message>
</context>
<context>
    <name>MatchReasonsView</name>
    <message>
        <source>Why this result?</source>
        <translation>¿Por qué este resultado?</translation>
    </message>
    <message>
        <source>Show why this passage was found (Ctrl+I)</source>
        <translation>Mostrar por qué se encontró este pasaje (Ctrl+I)</translation>
    </message>
    <message>
        <source>You used this file after a similar search: {n} up</source>
        <translation>Elegido tras una búsqueda parecida: sube {n}</translation>
    </message>
    <message>
        <source>The highlighted sentence is closest to your query.</source>
        <translation>La frase resaltada es la más cercana a su consulta.</translation>
    </message>
    <message>
        <source>Your words are in its name, title or heading</source>
        <translation>Sus palabras están en su nombre, título o encabezado</translation>
    </message>
    <message>
        <source>Re-ranked: same place</source>
        <translation>Reordenado: misma posición</translation>
    </message>
    <message>
        <source>Re-ranked: {n} up</source>
        <translation>Reordenado: sube {n}</translation>
    </message>
    <message>
        <source>Re-ranked: {n} down</source>
        <translation>Reordenado: baja {n}</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory used by the language model.</source>
        <translation>Memoria que usa el modelo de lenguaje.</translation>
    </message>
    <message>
        <source>When the language model exceeds its limit, it is restarted between batches. Automatic: a quarter of this computer&apos;s memory.</source>
        <translation>Cuando el modelo de lenguaje supera su límite, se reinicia entre lotes. Automático: una cuarta parte de la memoria de este equipo.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Unavailable</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Solo importación</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Descargar {model}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop downloading {model}</source>
        <translation>Detener la descarga de {model}</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. A new model indexes all files again in the background; until then, the current one is used. Vectors of earlier models are kept.</source>
        <translation>Hace posible la búsqueda por significado, en este dispositivo. Un modelo nuevo indexa de nuevo todos los archivos en segundo plano; hasta entonces se usa el actual. Se conservan los vectores de los modelos anteriores.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar archivo…</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>Volver a {model}</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo nuevo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Model download address</source>
        <translation>Dirección de descarga de modelos</translation>
    </message>
    <message>
        <source>Leave empty for huggingface.co, or enter the address of a mirror. Models are downloaded only when you choose to.</source>
        <translation>Déjelo vacío para usar huggingface.co, o escriba la dirección de un espejo. Los modelos se descargan solo cuando usted lo decide.</translation>
    </message>
    <message>
        <source>Copying and testing {name}…</source>
        <translation>Copiando y probando {name}…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Descargar de</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It keeps crashing after every restart. The log has details.</source>
        <translation>Vuelve a fallar después de cada reinicio. El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>The search engine is not running</source>
        <translation>El motor de búsqueda no está en marcha</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Abrir Desktop Search</translation>
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
        <translation>Escriba una página y pulse Intro</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Página anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Página siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Reducir (Ctrl+-)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>Ajustar al ancho (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this picture</source>
        <translation>No se pudo mostrar esta imagen</translation>
    </message>
    <message>
        <source>Couldn&apos;t show this page</source>
        <translation>No se pudo mostrar esta página</translation>
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
        <translation>Página {page} de {pages}, impresa como {label}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Couldn&apos;t highlight this passage on the page.</source>
        <translation>No se pudo resaltar este pasaje en la página.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Click to remove.</source>
        <translation>Haga clic para quitarlo.</translation>
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
        <translation>Pausa de una hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausa hasta mañana</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>PortionsCard</name>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>Background indexing</source>
        <translation>Indexación en segundo plano</translation>
    </message>
    <message>
        <source>Indexing pauses in these cases. You can always search.</source>
        <translation>La indexación se pausa en estos casos. Siempre puede buscar.</translation>
    </message>
    <message>
        <source>While you use the computer, one core stays free.</source>
        <translation>Mientras usa el equipo, un núcleo queda libre.</translation>
    </message>
    <message>
        <source>Folders are also checked at every start and every 30 minutes.</source>
        <translation>Las carpetas se comprueban también en cada inicio y cada 30 minutos.</translation>
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
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Open at page {page}</source>
        <translation>Abrir en la página {page}</translation>
    </message>
    <message>
        <source>Open the file at this page in {program}</source>
        <translation>Abrir el archivo en esta página con {program}</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Abrir el archivo (Intro)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Passage in context</source>
        <translation>Pasaje en contexto</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <source>Select a result to see its passage in context.</source>
        <translation>Seleccione un resultado para ver su pasaje en contexto.</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Mostrar el archivo en su carpeta (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy the file&apos;s path (Ctrl+C)</source>
        <translation>Copiar la ruta del archivo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Cita copiada</translation>
    </message>
    <message>
        <source>Text copied with its citation</source>
        <translation>Texto copiado con su cita</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con cita</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy at a glance</source>
        <translation>La privacidad de un vistazo</translation>
    </message>
    <message>
        <source>Your files are only read</source>
        <translation>Sus archivos solo se leen</translation>
    </message>
    <message>
        <source>They are never changed, moved or uploaded.</source>
        <translation>Nunca se modifican, mueven ni suben a la red.</translation>
    </message>
    <message>
        <source>The index stays on this computer</source>
        <translation>El índice permanece en este equipo</translation>
    </message>
    <message>
        <source>It contains the text and names of your files, and vectors computed from the text. Other users of this computer cannot read it, unless you move it to a drive they can read.</source>
        <translation>Contiene el texto y los nombres de sus archivos, y los vectores calculados a partir del texto. Los demás usuarios de este equipo no pueden leerlo, salvo que lo mueva a una unidad que puedan leer.</translation>
    </message>
    <message>
        <source>Vectors of your texts are also stored on a server</source>
        <translation>Los vectores de sus textos se guardan también en un servidor</translation>
    </message>
    <message>
        <source>AI assistants can search folders that you chose</source>
        <translation>Los asistentes de IA pueden buscar en las carpetas elegidas</translation>
    </message>
    <message>
        <source>An assistant may send what it reads to its provider. You can see what it asked under AI assistants.</source>
        <translation>Un asistente puede enviar lo que lee a su proveedor. Lo que ha preguntado se ve en Asistentes de IA.</translation>
    </message>
    <message>
        <source>Checks for updates are off unless you turn them on</source>
        <translation>No se buscan actualizaciones salvo que lo active</translation>
    </message>
    <message>
        <source>When you click Check now, or weekly if enabled under About, the program contacts {host}. Only the request itself is sent.</source>
        <translation>Al hacer clic en Buscar ahora, o cada semana si se activa en Acerca de, el programa contacta con {host}. Solo se envía la solicitud.</translation>
    </message>
    <message>
        <source>Questions go to a language model server</source>
        <translation>Las preguntas van a un servidor de modelos de lenguaje</translation>
    </message>
    <message>
        <source>No network connections</source>
        <translation>Sin conexiones de red</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. The only exception: downloading a language model contacts huggingface.co, or the mirror you set, and sends nothing about you or your files.</source>
        <translation>Sin cuenta, sin nube, sin telemetría. La única excepción: la descarga de un modelo de lenguaje contacta con huggingface.co, o con el espejo que defina, y no envía nada sobre usted ni sobre sus archivos.</translation>
    </message>
    <message>
        <source>Logs contain no file contents</source>
        <translation>Los registros no incluyen el contenido de los archivos</translation>
    </message>
    <message>
        <source>Logs help to find bugs. They may contain file names, but no text of your files and no searches. They are never sent.</source>
        <translation>Los registros ayudan a encontrar errores. Pueden contener nombres de archivos, pero ningún texto de sus archivos ni ninguna búsqueda. Nunca se envían.</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Mostrar los registros</translation>
    </message>
    <message>
        <source>Server: {address}. It gets what you enter on the Ask page, and the passages found for it.</source>
        <translation>Servidor: {address}. Recibe lo que escribe en la página Preguntar y los pasajes encontrados.</translation>
    </message>
    <message>
        <source>Server: {address}. What a text is about can be inferred from its vector. The texts and file names themselves are not sent.</source>
        <translation>Servidor: {address}. De qué trata un texto se puede deducir de su vector. Los textos y los nombres de archivos en sí no se envían.</translation>
    </message>
    <message>
        <source>No other connections</source>
        <translation>Sin otras conexiones</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>Filtrar por nombre o motivo</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Subir límite</translation>
    </message>
    <message>
        <source>Raise the limit that these files exceed and read them again</source>
        <translation>Subir el límite que superan estos archivos y leerlos de nuevo</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Ignore these files until they change</source>
        <translation>Ignorar estos archivos hasta que cambien</translation>
    </message>
    <message>
        <source>{files} couldn&apos;t be read. Everything else can be searched.</source>
        <translation>Error al leer {files}. Se puede buscar en todo lo demás.</translation>
    </message>
    <message>
        <source>{files} ignored until they change.</source>
        <translation>Ignorados hasta que cambien: {files}.</translation>
    </message>
    <message>
        <source>No ignored files</source>
        <translation>No hay archivos ignorados</translation>
    </message>
    <message>
        <source>All files with text could be read.</source>
        <translation>Se pudieron leer todos los archivos con texto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Dejar de ignorar</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <translation>&quot;frase exacta&quot;</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-palabra</translation>
    </message>
    <message>
        <source>one OR other</source>
        <translation>uno OR otro</translation>
    </message>
    <message>
        <source>Search syntax</source>
        <translation>Sintaxis de búsqueda</translation>
    </message>
    <message>
        <source>passages with this phrase come first</source>
        <translation>primero los pasajes con esta frase</translation>
    </message>
    <message>
        <source>excludes passages with this word</source>
        <translation>excluye los pasajes con esta palabra</translation>
    </message>
    <message>
        <source>passages with either word come first</source>
        <translation>primero los pasajes con una de las dos palabras</translation>
    </message>
    <message>
        <source>- excludes</source>
        <translation>- excluye</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Search your files by meaning</source>
        <translation>Busque en sus archivos por significado</translation>
    </message>
    <message>
        <source>Search for the selected text: {text}</source>
        <translation>Buscar el texto seleccionado: {text}</translation>
    </message>
    <message>
        <source>Search for the text copied last</source>
        <translation>Buscar el último texto copiado</translation>
    </message>
    <message>
        <source>Search is starting</source>
        <translation>La búsqueda se está iniciando</translation>
    </message>
    <message>
        <source>Your search runs as soon as it is ready.</source>
        <translation>Su búsqueda se ejecutará en cuanto esté lista.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
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
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Open this search in the window</source>
        <translation>Abrir esta búsqueda en la ventana</translation>
    </message>
</context>
<context>
    <name>QuickHotkey</name>
    <message>
        <source>hotkey shortcut global key launcher spotlight selection clipboard</source>
        <translation>atajo global tecla lanzador selección portapapeles hotkey</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Buscar el texto seleccionado</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Recent searches and files</source>
        <translation>Búsquedas y archivos recientes</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Recently changed files</source>
        <translation>Archivos modificados recientemente</translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message>
        <source>Text recognition queued: {files}</source>
        <translation>En cola para el reconocimiento de texto: {files}</translation>
    </message>
</context>
<context>
    <name>RecognitionCard</name>
    <message>
        <source>Files whose text couldn&apos;t be recognized</source>
        <translation>Archivos cuyo texto no se pudo reconocer</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Reconocer el texto de nuevo</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Reconocer como idioma…</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Reconocimiento de texto</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Turned off in the settings.</source>
        <translation>Desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Waiting: {pages} in {files}.</source>
        <translation>Pendiente: {pages} en {files}.</translation>
    </message>
    <message>
        <source>Recognized: {pages} in {files}.</source>
        <translation>Reconocido: {pages} en {files}.</translation>
    </message>
    <message>
        <source>Failed: {files}.</source>
        <translation>Con error: {files}.</translation>
    </message>
    <message>
        <source>No scans or pictures to recognize.</source>
        <translation>No hay documentos escaneados ni imágenes que reconocer.</translation>
    </message>
    <message>
        <source>Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all other indexing. Recognized text stays searchable if you turn it off.</source>
        <translation>Permite encontrar páginas escaneadas e imágenes por el texto que contienen. Se ejecuta en este dispositivo, después del resto de la indexación. El texto reconocido se puede seguir buscando si lo desactiva.</translation>
    </message>
    <message>
        <source>No text recognition engine is installed.</source>
        <translation>No hay ningún motor de reconocimiento de texto instalado.</translation>
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
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>Include the names and paths of files and folders</source>
        <translation>Incluir los nombres y rutas de archivos y carpetas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report contains versions, counts, sizes, problems by kind, index settings and the last lines of the log. It contains no text of your files and no searches. Names and paths are replaced by short hashes unless you include them. It stays on this computer until you send it.</source>
        <translation>El informe contiene versiones, recuentos, tamaños, problemas por tipo, ajustes del índice y las últimas líneas del registro. No contiene ningún texto de sus archivos ni ninguna búsqueda. Los nombres y rutas se sustituyen por hashes cortos, salvo que los incluya. Permanece en este equipo hasta que usted lo envíe.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
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
        <translation>Informe para adjuntar a un informe de error</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another place.</source>
        <translation>El informe no se pudo guardar ({reason}). Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>RerankingCard</name>
    <message>
        <source>Ranking</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Otros modelos</translation>
    </message>
    <message>
        <source>The re-ranking model is not installed. Passages are compared sentence by sentence instead.</source>
        <translation>El modelo de reordenación no está instalado. En su lugar, los pasajes se comparan frase por frase.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Passage copied</source>
        <translation>Pasaje copiado</translation>
    </message>
    <message>
        <source>Passage copied with its citation</source>
        <translation>Pasaje copiado con su cita</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Cita copiada</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>This is one of your chosen folders. Remove it on the Folders page.</source>
        <translation>Esta es una de sus carpetas elegidas. Quítela en la página Carpetas.</translation>
    </message>
    <message>
        <source>{what} is excluded from search.</source>
        <translation>{what}: excluido de la búsqueda.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Exclude {what} from search?</source>
        <translation>¿Excluir {what} de la búsqueda?</translation>
    </message>
    <message>
        <source>Exclude the folder {what} and everything in it from search?</source>
        <translation>¿Excluir de la búsqueda la carpeta {what} y todo su contenido?</translation>
    </message>
    <message>
        <source>Exclude all {what} files from search?</source>
        <translation>¿Excluir de la búsqueda todos los archivos {what}?</translation>
    </message>
    <message>
        <source>It is no longer found here; the files themselves are not touched. You can take this back at any time, under Excluded on the Folders page.</source>
        <translation>Deja de encontrarse aquí; los archivos en sí no se tocan. Puede deshacerlo en cualquier momento, en Excluido de la página Carpetas.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>It is included in search again.</source>
        <translation>Vuelve a estar incluido en la búsqueda.</translation>
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
        <translation>Orden: {choice}</translation>
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
        <translation>Mostrar filtros junto a los resultados</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>other version</source>
        <translation>otra versión</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
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
        <translation>Abrir en la página {page}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Hide duplicates and versions</source>
        <translation>Ocultar duplicados y versiones</translation>
    </message>
    <message>
        <source>Show duplicates and versions</source>
        <translation>Mostrar duplicados y versiones</translation>
    </message>
    <message>
        <source>Find similar files</source>
        <translation>Buscar archivos parecidos</translation>
    </message>
    <message>
        <source>Find similar passages</source>
        <translation>Buscar pasajes parecidos</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Copiar pasaje</translation>
    </message>
    <message>
        <source>Copy passage with citation</source>
        <translation>Copiar pasaje con cita</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Recognize text again</source>
        <translation>Reconocer el texto de nuevo</translation>
    </message>
    <message>
        <source>Recognize as language…</source>
        <translation>Reconocer como idioma…</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir con…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Exclude from search</source>
        <translation>Excluir de la búsqueda</translation>
    </message>
    <message>
        <source>All {suffix} files…</source>
        <translation>Todos los archivos {suffix}…</translation>
    </message>
    <message>
        <source>This file…</source>
        <translation>Este archivo…</translation>
    </message>
    <message>
        <source>The folder {name}…</source>
        <translation>La carpeta {name}…</translation>
    </message>
</context>
<context>
    <name>SavedSearchesBar</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>More saved searches</source>
        <translation>Más búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Restart to apply the new size.</source>
        <translation>Reinicie para aplicar el nuevo tamaño.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find similar to the clipboard</source>
        <translation>Buscar algo parecido al portapapeles</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Remove {search}</source>
        <translation>Quitar {search}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search your files by meaning</source>
        <translation>Busque en sus archivos por significado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>a passage of {title}</source>
        <translation>un pasaje de {title}</translation>
    </message>
    <message>
        <source>Choose folders to search. Files can be found as soon as they are read.</source>
        <translation>Elija las carpetas en las que buscar. Los archivos se pueden encontrar en cuanto se leen.</translation>
    </message>
    <message>
        <source>Type words or a question, in any language. Files in other languages are found too.</source>
        <translation>Escriba palabras o una pregunta, en cualquier idioma. También se encuentran archivos en otros idiomas.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aún sin carpetas</translation>
    </message>
    <message>
        <source>Search in {files}</source>
        <translation>Buscar en {files}</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>Busque en sus archivos</translation>
    </message>
    <message>
        <source>Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.</source>
        <translation>Intro abre un archivo, Ctrl+Intro lo muestra en su carpeta, Ctrl+C copia su ruta.</translation>
    </message>
    <message>
        <source>Go to folders</source>
        <translation>Ir a carpetas</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Borrar búsquedas recientes</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Section of the settings</source>
        <translation>Sección de los ajustes</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>SentenceView</name>
    <message>
        <source>Show the sentence in the preview</source>
        <translation>Mostrar la frase en la vista previa</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con cita</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Language model on this computer</source>
        <translation>Modelo de lenguaje en este equipo</translation>
    </message>
    <message>
        <source>Look for servers</source>
        <translation>Buscar servidores</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>Servidores en este equipo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
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
        <translation>Buscando servidores…</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s models…</source>
        <translation>Consultando los modelos del servidor…</translation>
    </message>
    <message>
        <source>Waiting for the language model…</source>
        <translation>Esperando al modelo de lenguaje…</translation>
    </message>
    <message>
        <source>{address} is on another computer. Your questions and the matching passages of your files will be sent to it over the network, where its operator can read and store them. {warning}</source>
        <translation>{address} no está en este equipo. Sus preguntas y los pasajes de sus archivos encontrados para ellas se enviarían allí por la red. Quien administra ese equipo puede leerlos y guardarlos. {warning}</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Send texts of your files to another computer?</source>
        <translation>¿Enviar textos de sus archivos a otro equipo?</translation>
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
        <translation>El modelo funciona. Puede leer unos {number} tokens a la vez.</translation>
    </message>
    <message>
        <source>No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its address.</source>
        <translation>No se encontró ningún servidor. Inicie Ollama, LM Studio o un servidor llama.cpp en este equipo, o escriba su dirección.</translation>
    </message>
    <message>
        <source>The server has no models yet. Download one there.</source>
        <translation>El servidor aún no tiene modelos. Descargue uno allí.</translation>
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
        <translation>Buscar en los ajustes</translation>
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
        <translation>Los primeros pasajes se comparan con su pregunta con más detalle, en menos de medio segundo tras mostrarse los resultados: con un segundo modelo en los idiomas que admite y, en los demás, frase por frase.</translation>
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
        <translation>Un archivo que abre, del que copia o que lee en la vista previa sube cuando vuelve a buscar lo mismo o algo parecido, pero nunca por encima de un resultado claramente mejor. Lo aprendido se queda en este equipo y se borra si desactiva esta opción.</translation>
    </message>
    <message>
        <source>Answer questions about my files</source>
        <translation>Responder preguntas sobre mis archivos</translation>
    </message>
    <message>
        <source>Answer questions with a language model</source>
        <translation>Responder preguntas con un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Answers are written by a language model that runs on this computer, in a program such as Ollama, LM Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and statements without one are removed.</source>
        <translation>Las respuestas las escribe un modelo de lenguaje que funciona en este equipo, en un programa como Ollama, LM Studio o llama.cpp. Recibe su pregunta y los pasajes encontrados. Cada cita se comprueba, y las afirmaciones sin cita se eliminan.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Bookmarks of web browsers</source>
        <translation>Marcadores de navegadores web</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Certificate of the vector server</source>
        <translation>Certificado del servidor de vectores</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Buscar actualizaciones cada semana</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>During presentations, videos and video calls</source>
        <translation>Durante presentaciones, vídeos y videollamadas</translation>
    </message>
    <message>
        <source>Exclude files ignored by .gitignore</source>
        <translation>Excluir archivos ignorados por .gitignore</translation>
    </message>
    <message>
        <source>Exclude hidden files</source>
        <translation>Excluir archivos ocultos</translation>
    </message>
    <message>
        <source>Exclude secrets, such as private keys and passwords</source>
        <translation>Excluir secretos, como claves privadas y contraseñas</translation>
    </message>
    <message>
        <source>Exclude system folders and caches</source>
        <translation>Excluir carpetas del sistema y cachés</translation>
    </message>
    <message>
        <source>Excluded patterns</source>
        <translation>Patrones excluidos</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño de archivo</translation>
    </message>
    <message>
        <source>File size limit (MB)</source>
        <translation>Límite de tamaño de archivo (MB)</translation>
    </message>
    <message>
        <source>Files ignored by .gitignore</source>
        <translation>Archivos ignorados por .gitignore</translation>
    </message>
    <message>
        <source>Folders that assistants can search</source>
        <translation>Carpetas en las que pueden buscar los asistentes</translation>
    </message>
    <message>
        <source>GNOME overview</source>
        <translation>Vista de actividades de GNOME</translation>
    </message>
    <message>
        <source>Group results by</source>
        <translation>Agrupar resultados por</translation>
    </message>
    <message>
        <source>Hidden files and folders</source>
        <translation>Archivos y carpetas ocultos</translation>
    </message>
    <message>
        <source>If a sentence in your files clearly answers your question, it appears above the results, word for word.</source>
        <translation>Si una frase de sus archivos responde claramente a su pregunta, aparece sobre los resultados, palabra por palabra.</translation>
    </message>
    <message>
        <source>In picture files and pictures in documents too</source>
        <translation>También en archivos de imagen e imágenes de documentos</translation>
    </message>
    <message>
        <source>In power saver mode</source>
        <translation>En modo de ahorro de energía</translation>
    </message>
    <message>
        <source>Index new and changed files right away</source>
        <translation>Indexar al momento los archivos nuevos y modificados</translation>
    </message>
    <message>
        <source>Intel GPU (XPU)</source>
        <translation>GPU Intel (XPU)</translation>
    </message>
    <message>
        <source>Interface size (%)</source>
        <translation>Tamaño de la interfaz (%)</translation>
    </message>
    <message>
        <source>KRunner and Plasma menu</source>
        <translation>KRunner y menú de Plasma</translation>
    </message>
    <message>
        <source>Keep questions and answers</source>
        <translation>Conservar preguntas y respuestas</translation>
    </message>
    <message>
        <source>Keep questions and answers on this computer</source>
        <translation>Conservar preguntas y respuestas en este equipo</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Mantener en marcha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Language model server</source>
        <translation>Servidor de modelos de lenguaje</translation>
    </message>
    <message>
        <source>Language of this program. Files are found in every language, whichever you choose here.</source>
        <translation>Idioma de este programa. Los archivos se encuentran en todos los idiomas, elija el que elija aquí.</translation>
    </message>
    <message>
        <source>Languages of text in pictures</source>
        <translation>Idiomas del texto de las imágenes</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Imagen más grande</translation>
    </message>
    <message>
        <source>Largest picture for text recognition (megapixels)</source>
        <translation>Imagen más grande para el reconocimiento de texto (megapíxeles)</translation>
    </message>
    <message>
        <source>Learn from the results you open</source>
        <translation>Aprender de los resultados elegidos</translation>
    </message>
    <message>
        <source>Let assistants search the folders you choose</source>
        <translation>Permitir que los asistentes busquen en las carpetas elegidas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Likely secrets: private keys, password stores, .env files</source>
        <translation>Posibles secretos: claves privadas, almacenes de contraseñas, archivos .env</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Memory limit for one file (MB)</source>
        <translation>Límite de memoria por archivo (MB)</translation>
    </message>
    <message>
        <source>Memory limit of the language model</source>
        <translation>Límite de memoria del modelo de lenguaje</translation>
    </message>
    <message>
        <source>Memory limit of the language model (MB)</source>
        <translation>Límite de memoria del modelo de lenguaje (MB)</translation>
    </message>
    <message>
        <source>Memory per file</source>
        <translation>Memoria por archivo</translation>
    </message>
    <message>
        <source>Mirror for model downloads</source>
        <translation>Espejo para descargar modelos</translation>
    </message>
    <message>
        <source>Model that answers questions</source>
        <translation>Modelo que responde preguntas</translation>
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
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Notify me about problems, such as a full disk</source>
        <translation>Notificarme los problemas, como un disco lleno</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>Pause during presentations, videos and video calls</source>
        <translation>Pausar durante presentaciones, vídeos y videollamadas</translation>
    </message>
    <message>
        <source>Pause in full screen</source>
        <translation>Pausar en pantalla completa</translation>
    </message>
    <message>
        <source>Pause in power saver mode</source>
        <translation>Pausar en modo de ahorro de energía</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pausar con batería</translation>
    </message>
    <message>
        <source>Pause when the computer is hot</source>
        <translation>Pausar cuando el equipo está caliente</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Re-rank top results</source>
        <translation>Reordenar los primeros resultados</translation>
    </message>
    <message>
        <source>Re-ranking model</source>
        <translation>Modelo de reordenación</translation>
    </message>
    <message>
        <source>Reading time per file</source>
        <translation>Tiempo de lectura por archivo</translation>
    </message>
    <message>
        <source>Recent searches are stored only on this computer. Saved searches stay until you remove them.</source>
        <translation>Las búsquedas recientes se guardan solo en este equipo. Las búsquedas guardadas permanecen hasta que las quite.</translation>
    </message>
    <message>
        <source>Recognize text in pictures, not only in scanned PDFs</source>
        <translation>Reconocer texto en imágenes, no solo en PDF escaneados</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures</source>
        <translation>Reconocer texto en documentos escaneados e imágenes</translation>
    </message>
    <message>
        <source>Recognize text in scans and pictures (OCR)</source>
        <translation>Reconocer texto en documentos escaneados e imágenes (OCR)</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>Recordar búsquedas recientes</translation>
    </message>
    <message>
        <source>Runs the language model. Changing it reloads the model.</source>
        <translation>Ejecuta el modelo de lenguaje. Al cambiarlo, el modelo se vuelve a cargar.</translation>
    </message>
    <message>
        <source>Show sentences that answer a question</source>
        <translation>Mostrar frases que responden a una pregunta</translation>
    </message>
    <message>
        <source>Stop waiting for an answer after</source>
        <translation>Dejar de esperar una respuesta tras</translation>
    </message>
    <message>
        <source>Time limit for an answer (minutes)</source>
        <translation>Tiempo límite de una respuesta (minutos)</translation>
    </message>
    <message>
        <source>Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based on Chromium are not read.</source>
        <translation>Se leen títulos, direcciones y carpetas de Firefox y de navegadores basados en Chromium, como Chrome, Edge, Brave y Vivaldi, en este equipo. Las páginas no se descargan, y las listas de lectura de los navegadores basados en Chromium no se leen.</translation>
    </message>
    <message>
        <source>Search for the selected text</source>
        <translation>Buscar el texto seleccionado</translation>
    </message>
    <message>
        <source>Search my bookmarks</source>
        <translation>Buscar en mis marcadores</translation>
    </message>
    <message>
        <source>Shortcut for quick search</source>
        <translation>Atajo de la búsqueda rápida</translation>
    </message>
    <message>
        <source>Shortcut to search for the selected text</source>
        <translation>Atajo para buscar el texto seleccionado</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar un icono en la bandeja</translation>
    </message>
    <message>
        <source>Show files in GNOME search</source>
        <translation>Mostrar archivos en la búsqueda de GNOME</translation>
    </message>
    <message>
        <source>Show files in KRunner</source>
        <translation>Mostrar archivos en KRunner</translation>
    </message>
    <message>
        <source>Show icon in the tray</source>
        <translation>Mostrar icono en la bandeja</translation>
    </message>
    <message>
        <source>Show or hide quick search</source>
        <translation>Mostrar u ocultar la búsqueda rápida</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of text and everything else, in addition to the system&apos;s own scaling.</source>
        <translation>Tamaño del texto y de todo lo demás, además de la escala del propio sistema.</translation>
    </message>
    <message>
        <source>Sort results by</source>
        <translation>Ordenar resultados por</translation>
    </message>
    <message>
        <source>System folders, caches and program files such as node_modules and .git</source>
        <translation>Carpetas del sistema, cachés y archivos de programas, como node_modules y .git</translation>
    </message>
    <message>
        <source>Text per spreadsheet</source>
        <translation>Texto por hoja de cálculo</translation>
    </message>
    <message>
        <source>Text per spreadsheet (MB)</source>
        <translation>Texto por hoja de cálculo (MB)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Time limit for one file (seconds)</source>
        <translation>Límite de tiempo por archivo (segundos)</translation>
    </message>
    <message>
        <source>Unload the language model after (minutes)</source>
        <translation>Descargar de la memoria el modelo de lenguaje tras (minutos)</translation>
    </message>
    <message>
        <source>Unload the language model when idle for</source>
        <translation>Descargar de la memoria el modelo de lenguaje tras una inactividad de</translation>
    </message>
    <message>
        <source>Use all cores while I am away</source>
        <translation>Usar todos los núcleos en mi ausencia</translation>
    </message>
    <message>
        <source>Use all cores while away</source>
        <translation>Usar todos los núcleos en su ausencia</translation>
    </message>
    <message>
        <source>Vector server</source>
        <translation>Servidor de vectores</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>When the computer is hot</source>
        <translation>Cuando el equipo está caliente</translation>
    </message>
    <message>
        <source>While a program is in full screen</source>
        <translation>Cuando un programa está en pantalla completa</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>zoom font text bigger larger accessibility scaling dpi</source>
        <translation>zoom letra texto mayor accesibilidad escala dpi</translation>
    </message>
    <message>
        <source>translation locale deutsch français español</source>
        <translation>traducción idioma locale deutsch français español</translation>
    </message>
    <message>
        <source>network internet telemetry data protection security tracking</source>
        <translation>red internet telemetría protección datos seguridad rastreo</translation>
    </message>
    <message>
        <source>backup restore defaults json transfer</source>
        <translation>copia restaurar predeterminado json transferir</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Choose another place.</source>
        <translation>Los ajustes no se pudieron guardar ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>Settings saved as {name}</source>
        <translation>Ajustes guardados como {name}</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>El archivo no se pudo leer ({reason}).</translation>
    </message>
    <message>
        <source>No setting differs from the current ones.</source>
        <translation>Ningún ajuste difiere de los actuales.</translation>
    </message>
    <message>
        <source>Caution: these settings may index more of your files:</source>
        <translation>Atención: estos ajustes pueden indexar más archivos suyos:</translation>
    </message>
    <message>
        <source>The language model changes, so all files are indexed again.</source>
        <translation>El modelo de lenguaje cambia, por lo que se indexan de nuevo todos los archivos.</translation>
    </message>
    <message>
        <source>Recent searches are no longer remembered, and existing ones are cleared.</source>
        <translation>Las búsquedas recientes dejan de recordarse y se borran las existentes.</translation>
    </message>
    <message>
        <source>Unknown settings, ignored: {names}</source>
        <translation>Ajustes desconocidos, ignorados: {names}</translation>
    </message>
    <message>
        <source>Not imported, because these control where your data is stored: {names}</source>
        <translation>No se importan, porque determinan dónde se guardan sus datos: {names}</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>¿Importar estos ajustes?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Your folders, the index and the language model are kept. Exclusion patterns are reset too. Export the settings first if you want to restore them later.</source>
        <translation>Se conservan sus carpetas, el índice y el modelo de lenguaje. Los patrones de exclusión también se restablecen. Exporte antes los ajustes si quiere restaurarlos más adelante.</translation>
    </message>
    <message>
        <source>Settings imported.</source>
        <translation>Ajustes importados.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>¿Restablecer todos los ajustes?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>theme dark mode night colours bright</source>
        <translation>tema oscuro noche colores claro</translation>
    </message>
    <message>
        <source>add remove directory library what is searched</source>
        <translation>añadir quitar directorio biblioteca dónde se busca</translation>
    </message>
    <message>
        <source>browser favorites Firefox Chrome Edge web internet</source>
        <translation>navegador favoritos Firefox Chrome Edge web internet</translation>
    </message>
    <message>
        <source>exclude ignore skip filter blacklist patterns</source>
        <translation>excluir ignorar omitir filtro patrones</translation>
    </message>
    <message>
        <source>size too large timeout big files skip</source>
        <translation>tamaño demasiado grande tiempo archivos omitir</translation>
    </message>
    <message>
        <source>AI embedding language download offline mirror network</source>
        <translation>IA embedding idioma descargar sin conexión espejo red</translation>
    </message>
    <message>
        <source>rerank ranking relevance quality sort second model</source>
        <translation>rerank orden relevancia calidad segundo modelo</translation>
    </message>
    <message>
        <source>GPU graphics card CUDA processor hardware speed fast</source>
        <translation>GPU tarjeta gráfica CUDA procesador hardware velocidad</translation>
    </message>
    <message>
        <source>RAM unload idle free</source>
        <translation>RAM descargar reposo liberar</translation>
    </message>
    <message>
        <source>OCR scan scanned picture photo image screenshot tesseract languages</source>
        <translation>OCR escaneado escáner imagen foto captura de pantalla tesseract idiomas</translation>
    </message>
    <message>
        <source>history adaptive personal ranking order forget delete</source>
        <translation>historial adaptativo personal clasificación orden olvidar borrar</translation>
    </message>
    <message>
        <source>battery pause energy laptop gaming noise fan watch</source>
        <translation>batería pausa energía portátil juegos ruido ventilador vigilar</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>versión licencia ayuda</translation>
    </message>
    <message>
        <source>No settings match “{words}”.</source>
        <translation>Ningún ajuste coincide con «{words}».</translation>
    </message>
</context>
<context>
    <name>SettingsRecovery</name>
    <message>
        <source>The window settings in {file} could not be read. Their last good copy or the defaults are used, and the unreadable file is kept next to them.</source>
        <translation>No se pudieron leer los ajustes de la ventana en {file}. Se usa su última copia buena o los valores predeterminados, y el archivo ilegible se conserva junto a ellos.</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Usar valores predeterminados</translation>
    </message>
    <message>
        <source>Restore last settings</source>
        <translation>Restaurar los últimos ajustes</translation>
    </message>
    <message>
        <source>Files that you excluded will be indexed. The unreadable settings are kept next to the new ones.</source>
        <translation>Se indexarán los archivos que excluyó. Los ajustes ilegibles se conservan junto a los nuevos.</translation>
    </message>
    <message>
        <source>Use the default settings?</source>
        <translation>¿Usar los ajustes predeterminados?</translation>
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
        <translation>Copiar las rutas de {files}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Atajos de teclado (F1)</translation>
    </message>
</context>
<context>
    <name>SimilarChip</name>
    <message>
        <source>Click to return to your search (Esc)</source>
        <translation>Haga clic para volver a su búsqueda (Esc)</translation>
    </message>
    <message>
        <source>similar to {name}</source>
        <translation>parecido a {name}</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Indexing speed</source>
        <translation>Velocidad de indexación</translation>
    </message>
    <message>
        <source>Nothing was indexed in the last few minutes.</source>
        <translation>No se ha indexado nada en los últimos minutos.</translation>
    </message>
    <message>
        <source>Passages per second</source>
        <translation>Pasajes por segundo</translation>
    </message>
    <message>
        <source>Files per second</source>
        <translation>Archivos por segundo</translation>
    </message>
    <message>
        <source>Now {now}, peak {most}</source>
        <translation>Ahora {now}, máximo {most}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>Progreso de la indexación</translation>
    </message>
    <message>
        <source>Index anyway</source>
        <translation>Indexar igualmente</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aún sin carpetas</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo nuevo</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
</context>
<context>
    <name>SystemSearch</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>SystemSearchCard</name>
    <message>
        <source>Search in your desktop</source>
        <translation>Búsqueda en su escritorio</translation>
    </message>
    <message>
        <source>Shows your files in the desktop&apos;s own search while Desktop Search is running. Nothing leaves this computer.</source>
        <translation>Muestra sus archivos en la búsqueda del propio escritorio mientras Desktop Search está en marcha. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Saved to {place}</source>
        <translation>Guardado en {place}</translation>
    </message>
    <message>
        <source>GNOME requires a file in a system folder. Run this once in a terminal, then log out and in again:</source>
        <translation>GNOME requiere un archivo en una carpeta del sistema. Ejecute esto una vez en un terminal; después cierre la sesión y vuelva a entrar:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Desktop Search</source>
        <translation>Abrir Desktop Search</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausa de una hora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Indexar ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Omitir versión</translation>
    </message>
    <message>
        <source>update upgrade release download network internet</source>
        <translation>actualización actualizar versión descargar red internet</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.</source>
        <translation>Contacta con {host}. Solo se envía la solicitud. No se descarga ni se instala nada.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>You have the latest version.</source>
        <translation>Tiene la versión más reciente.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ready to index</source>
        <translation>Todo listo para indexar</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>Omitir configuración</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Powers search by meaning, on this device. Recommended for most people. You can change it at any time.</source>
        <translation>Hace posible la búsqueda por significado, en este dispositivo. Recomendado para la mayoría. Puede cambiarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Choose folders to search</source>
        <translation>Elija las carpetas en las que buscar</translation>
    </message>
    <message>
        <source>Background indexing</source>
        <translation>Indexación en segundo plano</translation>
    </message>
    <message>
        <source>Start with these settings</source>
        <translation>Empezar con estos ajustes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Indexing starts when you click Start. You can search while it runs.</source>
        <translation>La indexación comienza al hacer clic en Empezar. Puede buscar mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing is indexed before the last page. If you skip setup, nothing is indexed until you add a folder on the Folders page.</source>
        <translation>No se indexa nada antes de la última página. Si omite la configuración, no se indexa nada hasta que añada una carpeta en la página Carpetas.</translation>
    </message>
    <message>
        <source>Nothing is indexed before you click Start.</source>
        <translation>No se indexa nada hasta que haga clic en Empezar.</translation>
    </message>
</context>
</TS>
